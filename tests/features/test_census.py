"""Was every scenario written also executed, and does every clause have the scenarios its kind calls for?"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from gherkin.parser import Parser
from gherkin.pickles.compiler import Compiler
from pytest_bdd.scenario import scenario_wrapper_template_registry

from engine.explaining.checker import Checker
from engine.model.clause import BAD, GOOD
from engine.model.conditions import AllOf, AnyOf, Condition, TermElapsed, TermMet
from engine.model.figures import PROFILES
from engine.model.phrases import OUTCOMES
from engine.model.reads import termed
from engine.model.rulebook import Rulebook, conditions_of
from engine.program import tree as logic
from engine.program.clause_plan import ClausePlan
from engine.program.quantities import Leaf, OfFact, OfTerm, OrElse, OutcomeOf, leaves
from tests.conftest import ROOT

FEATURES = ROOT / "features"
HERE = Path(__file__).parent
OUTCOME_STEPS = {f"l'esito è «{text}»": outcome for outcome, text in OUTCOMES.items()}
ROWS = 3
NOT_RUN = ("skip", "skipif", "xfail")


@dataclass
class Told:
    """What the scenarios under one `Regola` tell: the outcomes they expect, and the rows of each of their outlines."""

    outcomes: set[str] = field(default_factory=set)
    rows: list[int] = field(default_factory=list)


@cache
def parsed(path: Path) -> tuple[dict[str, Any], tuple[dict[str, Any], ...]]:
    """The tree of a feature file, and its scenarios with the rows of outlines filled in, by the official parser."""
    document: Any = Parser().parse(path.read_text(encoding="utf-8"))
    document["uri"] = str(path)
    return document, tuple(Compiler().compile(document))  # type: ignore[arg-type]


def written() -> Counter[tuple[str, str]]:
    """How many times each scenario of each file is to be executed, by file and by the name its author gave it."""
    found: Counter[tuple[str, str]] = Counter()
    for path in sorted(FEATURES.glob("**/*.feature")):
        document, scenarios = parsed(path)
        names = {one["id"]: one["name"] for one, _ in nodes(document)}
        found.update((str(path), names[scenario["astNodeIds"][0]]) for scenario in scenarios)
    return found


def nodes(document: dict[str, Any]) -> Iterator[tuple[dict[str, Any], str]]:
    """Every scenario and outline of a file, with the name of the `Regola` above it."""
    for child in document["feature"]["children"]:
        if "scenario" in child:
            yield child["scenario"], ""
        for grandchild in child.get("rule", {}).get("children", ()):
            if "scenario" in grandchild:
                yield grandchild["scenario"], child["rule"]["name"]


@cache
def told() -> dict[tuple[str, str], Told]:
    """By family and clause, what the scenarios of the families tell."""
    found: dict[tuple[str, str], Told] = defaultdict(Told)
    for path in sorted((FEATURES / "families").glob("*.feature")):
        document, scenarios = parsed(path)
        rules = {}
        for node, rule in nodes(document):
            rules[node["id"]] = found[path.stem, rule]
            rules[node["id"]].rows.append(sum(len(table["tableBody"]) for table in node["examples"]))
        for scenario in scenarios:
            steps = {step["text"] for step in scenario["steps"]}
            rules[scenario["astNodeIds"][0]].outcomes |= {OUTCOME_STEPS[step] for step in steps & OUTCOME_STEPS.keys()}
    return dict(found)


def selection(config: pytest.Config) -> str | None:
    """Why this run may lack scenarios on purpose; None where it should have them all."""
    options = ("keyword", "markexpr", "deselect", "ignore", "ignore_glob", "lf")
    chosen = next((name for name in options if config.getoption(name, default=None)), None)
    if chosen is not None:
        return f"la prova è una selezione ({chosen}): il censimento degli scenari vuole la prova intera"
    asked = [config.invocation_params.dir / argument for argument in config.args if "::" not in argument]
    if not any(HERE.is_relative_to(path.resolve()) for path in asked):
        return "la prova non comprende tests/features: il censimento degli scenari vuole la prova intera"
    return None


def test_every_scenario_written_is_executed(request: pytest.FixtureRequest) -> None:
    if (reason := selection(request.config)) is not None:
        pytest.skip(reason)
    executed: Counter[tuple[str, str]] = Counter()
    for item in request.session.items:
        template = scenario_wrapper_template_registry.get(getattr(item, "obj", None))
        if template is not None:
            assert not any(item.get_closest_marker(mark) for mark in NOT_RUN), f"{item.nodeid} non si esegue"
            executed[str(Path(template.feature.filename).resolve()), template.name] += 1
    assert written() - executed == Counter(), "non eseguiti (di due scenari omonimi in un file ne resta uno)"
    assert executed - written() == Counter(), "eseguiti ma non scritti"


class Possible:
    """What each clause can conclude under some profile: the outcomes of its kind, without those that no case can reach."""

    def __init__(self, checker: Checker) -> None:
        self.profiles = [checker.program(profile) for profile in PROFILES]
        self.found: dict[str, set[str]] = {}

    def outcomes(self, name: str) -> set[str]:
        """A requirement that only advises decides nothing; one that repeats what makes the clause apply cannot fail; an
        exception that readings fold away never holds."""
        if name not in self.found:
            self.found[name] = set()
            for profile in self.profiles:
                self.found[name] |= self._under(profile.plan(name))
        return self.found[name]

    def _under(self, plan: ClausePlan) -> set[str]:
        kind = plan.clause.kind
        found: set[str] = {"not_applicable"} if can_be(plan.applies, False) else set()
        if not can_be(plan.applies, True):
            return found
        found.add(GOOD[kind])
        if kind == "for_human":
            return found
        applies = parts(plan.clause.applies_when)
        for requirement, tree in plan.requirements:
            if not requirement.advice and requirement.when not in applies and can_be(tree, False):
                alone = requirement.cure and not implied(requirement.when, plan)
                found.add("to_regularise" if alone else BAD[kind])
        found |= {exception.then for exception, _ in plan.exceptions}
        idle = {side for number, (side, then) in enumerate(plan.excepting) if {then} == self._after(plan, number)}
        if any(self._may_be_unknown(plan, plan.sides[side]) for side in plan.deciding if side not in idle):
            found.add("undetermined")
        return found

    def _after(self, plan: ClausePlan, number: int) -> set[str]:
        """What a clause concludes where it applies and its first exceptions, so many, do not hold."""
        rest: set[str] = {then for _, then in plan.excepting[number + 1 :]} | {GOOD[plan.clause.kind]}
        return rest | {BAD[plan.clause.kind] for one, _ in plan.requirements if not one.advice}

    def _may_be_unknown(self, plan: ClausePlan, tree: logic.Tree) -> bool:
        """Whether a case can leave a condition open. A fact presumed when it is not stated cannot, nor can the outcome of
        a clause that always has one."""
        measures = [plan.measures[test.measure] for test in logic.tests(tree)]
        # What nobody states has not happened there: a comparison of its day is reached by who states it alone.
        presumed = [one for one in measures if isinstance(one, OrElse) and not one.presumed]
        absent = {one.quantity.fact for one in presumed if one.quantity.aspect == "happened"}
        for measure in measures:
            if isinstance(measure, OrElse) or (isinstance(measure, OutcomeOf) and measure.presumed_open):
                continue
            read = {fact for leaf in leaves(measure) for fact in self._facts(leaf)}
            if read and read <= absent:
                continue
            if not isinstance(measure, OutcomeOf) or "undetermined" in self.outcomes(measure.clause):
                return True
        return False

    def _facts(self, leaf: Leaf) -> tuple[str, ...]:
        """The facts whose days a measure compares; a term compares those of the terms of its clause."""
        if isinstance(leaf, OfTerm):
            return tuple(termed(self.profiles[0].rulebook.clauses[leaf.clause]))
        return (leaf.fact,) if isinstance(leaf, OfFact) else ()


def parts(condition: Condition | None) -> tuple[Condition, ...]:
    """A condition, and where it is a conjunction each of its parts."""
    if condition is None:
        return ()
    return (condition, *(condition.all if isinstance(condition, AllOf) else ()))


def implied(condition: Condition, plan: ClausePlan) -> bool:
    """Whether a condition that fails makes one without a cure fail too: one that is among its alternatives."""
    others = condition.any if isinstance(condition, AnyOf) else ()
    return any(requirement.when in others for requirement, _ in plan.requirements if not requirement.cure)


def can_be(tree: logic.Tree, truth: bool) -> bool:
    """Whether some case makes a condition true, or false; readings alone fix some."""
    return not isinstance(tree, logic.Constant) or tree.fixed is truth


def test_every_clause_has_a_scenario_for_each_outcome_and_for_no_other(checker: Checker, rulebook: Rulebook) -> None:
    possible, lacking, unreachable = Possible(checker), {}, {}
    for name, clause in rulebook.clauses.items():
        wanted, found = possible.outcomes(name), told().get((clause.family, name), Told()).outcomes
        if wanted - found:
            lacking[name] = sorted(wanted - found)
        if found - wanted:
            unreachable[name] = sorted(found - wanted)
    assert (lacking, unreachable) == ({}, {}), "senza scenario; attesi, ma nessun caso vi arriva"


def test_every_clause_with_a_term_has_an_outline_around_its_last_day(rulebook: Rulebook) -> None:
    lacking = []
    for name, clause in rulebook.clauses.items():
        timed = any(isinstance(condition, TermMet | TermElapsed) for condition in conditions_of(clause))
        if timed and max(told().get((clause.family, name), Told(rows=[0])).rows, default=0) < ROWS:
            lacking.append(name)
    assert lacking == []


def test_no_scenario_stands_under_an_unknown_clause_or_outside_its_family(rulebook: Rulebook) -> None:
    known = {(clause.family, name) for name, clause in rulebook.clauses.items()}
    assert sorted(told().keys() - known) == []
