"""What the solver makes of a clause is what the engine says of it: on every scenario, every example, and generated cases."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from random import Random

import pytest
from z3 import Solver, sat

from engine.analysis.searching.pair import Candidate, saying
from engine.analysis.solver.clauses import SymbolicClauses
from engine.analysis.solver.facts import CaseUnknowns
from engine.analysis.solver.numbers import SymbolicNumber
from engine.analysis.window import Days
from engine.errors import CaseRefused
from engine.evaluation.context import Context
from engine.evaluation.values import Values
from engine.explaining.checker import Checker
from engine.model.case import Case
from engine.model.encoding import encode_facts
from engine.model.figures import PROFILES, Profile
from engine.model.stated import specific
from engine.reading.cases import read_cases
from engine.reading.rulebook import read_rulebook
from engine.scenarios.fact_phrases import FactPhrases
from engine.scenarios.features import read_features
from engine.scenarios.running import understood
from engine.scenarios.story import TODAY, Story
from tests.aimed.cases import Aim
from tests.columnar.single import hard_case as generated
from tests.conftest import ROOT

WHOLE = Days(date(2004, 1, 1).toordinal(), date(2032, 12, 31).toordinal())
SAMPLE, OF_FAMILY = 12, 6
"""One scenario in so many is of the everyday half; so many generated cases of each family under every profile."""
BOOKS = ("calendar", "chains", "conclusion", "counting", "exceptions", "logic", "tiers", "versions")
Asked = tuple[Candidate, Profile]


class Symbolic:
    """The clauses of a rulebook, and what the solver makes of them on one case."""

    def __init__(self, checker: Checker, profile: Profile) -> None:
        self.checker, self.program = checker, checker.program(profile)
        self.unknowns = CaseUnknowns(checker.rulebook.vocabulary, WHOLE)
        self.clauses = SymbolicClauses(self.program, checker.programs.users, self.unknowns)

    def differing(self, told: Candidate) -> list[object]:
        """The clauses in scope of which the solver does not say what the engine says."""
        known = specific(self.checker.rulebook.vocabulary, told.facts)
        scope = self.checker.scope(known)
        facts = encode_facts(self.checker.rulebook, known)
        context = Context(self.program, facts, told.as_of.toordinal(), scope)
        try:
            expected = {name: saying(context, self.checker.rulebook.clauses[name]) for name in scope}
        except CaseRefused:
            return []
        solver = Solver()
        solver.add(*self.unknowns.being(told))
        assert solver.check() == sat
        model = solver.model()

        def holds(what: object) -> bool:
            return bool(model.eval(what, model_completion=True))  # type: ignore[arg-type]

        def number(what: SymbolicNumber) -> int | None:
            return model.eval(what.value, model_completion=True).as_long() if holds(what.known) else None

        found = {}
        for name in scope:
            outcomes = [one for one, when in self.clauses.outcomes(name).items() if holds(when)]
            worth = {field: number(one) for field, one in self.clauses.values(name).items()}
            advised = {title for title, when in self.clauses.advice(name).items() if holds(when)}
            found[name] = (Values(outcomes[0], **worth), advised) if len(outcomes) == 1 else outcomes
            assert holds(self.clauses.examined(name))
        said = {name: (one.worth, set(one.advised)) for name, one in expected.items()}
        return [(name, found[name], said[name]) for name in scope if found[name] != said[name]]


def of_scenarios(checker: Checker) -> Iterator[Asked]:
    """The case of every scenario of the families."""
    phrases = FactPhrases(checker.rulebook.vocabulary)
    for told in read_features(ROOT / "features" / "families"):
        story = Story(checker, told.rule)
        story.check = lambda: None  # type: ignore[method-assign]
        for sentence in told.sentences:
            if sentence.kind == "given":
                act = understood(sentence, phrases)
                assert act is not None, sentence.text
                act(story)
        if not story.families:
            yield from read(checker, story)


def read(checker: Checker, story: Story) -> Iterator[Asked]:
    body = {"id": "prova", "facts": story.facts} | ({"as_of": story.as_of} if story.as_of else {})
    [case] = read_cases(json.dumps(body).encode(), "prova.json", checker.rulebook.vocabulary, as_of=None, today=TODAY)
    if isinstance(case, Case):
        yield Candidate(case.facts, case.as_of), next(one for one in PROFILES if one == story.profile)


def of_examples(checker: Checker) -> Iterator[Asked]:
    """Every example case, under every profile."""
    for path in sorted((ROOT / "fixtures" / "cases").glob("*/*.yaml")):
        for case in read_cases(path.read_bytes(), path.name, checker.rulebook.vocabulary, as_of=None, today=TODAY):
            assert isinstance(case, Case)
            yield from ((Candidate(case.facts, case.as_of), profile) for profile in PROFILES)


@pytest.fixture(scope="module")
def symbolic(checker: Checker) -> dict[Profile, Symbolic]:
    return {profile: Symbolic(checker, profile) for profile in PROFILES}


def differing(symbolic: dict[Profile, Symbolic], asked: list[Asked]) -> list[object]:
    assert asked
    return [one for told, profile in asked for one in symbolic[profile].differing(told)]


def test_some_scenarios(checker: Checker, symbolic: dict[Profile, Symbolic]) -> None:
    assert differing(symbolic, list(of_scenarios(checker))[::SAMPLE])[:3] == []


@pytest.mark.slow
def test_every_scenario(checker: Checker, symbolic: dict[Profile, Symbolic]) -> None:
    assert differing(symbolic, list(of_scenarios(checker)))[:3] == []


def test_every_example(checker: Checker, symbolic: dict[Profile, Symbolic]) -> None:
    assert differing(symbolic, list(of_examples(checker)))[:3] == []


def of_families(checker: Checker, profile: Profile, many: int) -> Iterator[Asked]:
    """So many cases aimed at the clauses of each family."""
    left = dict.fromkeys(checker.rulebook.header.families, many)
    cases = list(Aim(checker, profile, f"solver {profile}").cases(len(checker.rulebook.clauses)))
    Random(profile).shuffle(cases)
    for case in cases:
        family = case.id.partition(".")[0]
        if left[family]:
            left[family] -= 1
            yield Candidate(case.facts, case.as_of), profile
    assert not any(left.values()), left


def test_some_generated_cases(checker: Checker, symbolic: dict[Profile, Symbolic]) -> None:
    assert differing(symbolic, list(of_families(checker, PROFILES[0], 2)))[:3] == []


@pytest.mark.slow
@pytest.mark.parametrize("profile", PROFILES)
def test_generated_cases_of_every_family(checker: Checker, symbolic: dict[Profile, Symbolic], profile: Profile) -> None:
    assert differing(symbolic, list(of_families(checker, profile, OF_FAMILY)))[:3] == []


@pytest.mark.parametrize("book", BOOKS)
def test_synthetic_rulebooks(book: str) -> None:
    checker = Checker(read_rulebook(ROOT / "fixtures" / "rulebooks" / book))
    symbolic = Symbolic(checker, "documents")
    random = Random(book)
    for _ in range(60):
        one = generated(random, checker.rulebook)
        assert symbolic.differing(Candidate(one.facts, one.as_of))[:3] == []
    checker.close()
