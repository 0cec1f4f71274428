"""Parts of the rules that are written and change nothing, found on what they compile to.

A part is dead only if it is so under every selection a case can be judged under: each profile, and each profile with one
reading answered otherwise.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

from engine.analysis.satisfying import Satisfying
from engine.model.clause import BAD, GOOD, Clause, Outcome
from engine.model.conditions import AllOf, Condition
from engine.model.figures import Version
from engine.model.rulebook import Rulebook
from engine.model.sensitivity import figures_of
from engine.program.clause_plan import ClausePlan
from engine.program.figures import scaled
from engine.program.program import Program
from engine.program.programs import Programs
from engine.program.tree import Negation, Tree, conjunction, disjunction
from engine.reading.checks.warnings import possible_outcomes
from engine.reading.document import Path
from engine.reading.draft import Kind


@dataclass(frozen=True, slots=True)
class DeadPart:
    """A part that changes nothing: what it is, where (`tail` below a piece), why, and what to do about it."""

    code: str
    kind: Kind
    name: str
    tail: Path
    what: str
    cure: str


def dead_parts(rulebook: Rulebook) -> Iterator[DeadPart]:
    """Every dead part of a rulebook: of its clauses in order, then of its figures, readings and definitions."""
    programs = Programs(rulebook)
    outcomes = {name: (*possible_outcomes(clause), *_human(clause)) for name, clause in rulebook.clauses.items()}
    for clause in rulebook.clauses.values():
        yield from _clause(clause, _Plans(rulebook, programs, clause, outcomes))
    yield from _figures(rulebook, programs)
    yield from _units(rulebook)
    yield from _readings(rulebook, programs)
    for name, users in programs.users.items():
        if not users:
            what = "è una definizione, e nessuna clausola la legge: non si esamina mai"
            yield DeadPart("unread-definition", "clauses", name, (), what, "leggila in una clausola, o toglila")


def _human(clause: Clause) -> tuple[Outcome, ...]:
    return ("not_applicable",) if clause.kind == "for_human" else ()


class _Plans:
    """A clause compiled under every selection it can be judged under, each different plan once."""

    def __init__(
        self,
        rulebook: Rulebook,
        programs: Programs,
        clause: Clause,
        outcomes: dict[str, tuple[Outcome, ...]],
    ) -> None:
        self._rulebook, self._outcomes = rulebook, outcomes
        self._found: list[tuple[ClausePlan, Satisfying]] = []
        seen: list[object] = []
        for program in _programs(programs, programs.sensitive_to[clause.id]):
            plan = program.plan(clause.id)
            shape = plan.applies, plan.exceptions, plan.requirements
            if shape not in seen:
                seen.append(shape)
                self._found.append((plan, self._satisfying(plan)))

    def _satisfying(self, plan: ClausePlan) -> Satisfying:
        trees = [plan.applies, *(tree for _, tree in plan.exceptions), *(tree for _, tree in plan.requirements)]
        return Satisfying(self._rulebook, plan.measures, trees, self._outcomes)

    def ever(self, goal: Callable[[ClausePlan], Tree | None]) -> bool:
        """Whether what is made of some plan can hold on a case."""
        return any(satisfying.can_hold(tree) for plan, satisfying in self._found if (tree := goal(plan)) is not None)


def _programs(programs: Programs, readings: tuple[str, ...]) -> Iterator[Program]:
    for selection in programs.selections.values():
        yield programs.program(selection)
        for *_, other in programs.otherwise(selection, readings):
            yield programs.program(other)


def _clause(clause: Clause, plans: _Plans) -> Iterator[DeadPart]:
    if not plans.ever(lambda plan: plan.applies):
        what = "la clausola non si applica mai, qualunque cosa dica il caso"
        yield DeadPart(
            "never-applies", "clauses", clause.id, ("applies_when",), what, "correggi `applies_when`, o toglila"
        )
        return
    for index, exception in enumerate(clause.unless):
        tail: Path = ("unless", index)
        if not plans.ever(partial(_bites, exception.id)):
            what = f"l'eccezione `{exception.id}` non vale mai dove la clausola si applica"
            yield DeadPart(
                "idle-exception", "clauses", clause.id, tail, what, "correggi la condizione, o togli l'eccezione"
            )
        elif exception.id not in _spoken(clause) and not plans.ever(partial(_changes, exception.id)):
            what = f"senza l'eccezione `{exception.id}` l'esito sarebbe lo stesso"
            cure = "togli l'eccezione, o ciò che dà già lo stesso esito"
            yield DeadPart("idle-exception", "clauses", clause.id, tail, what, cure)
    yield from _requirements(clause, plans)


def _requirements(clause: Clause, plans: _Plans) -> Iterator[DeadPart]:
    idle = [
        index for index, requirement in enumerate(clause.requires) if not plans.ever(partial(_fails, requirement.id))
    ]
    hard = [index for index, requirement in enumerate(clause.requires) if not requirement.advice]
    if clause.kind == "duty" and set(hard) <= set(idle):
        what = "è un obbligo che nessuno può violare: ogni requisito vale già dove la clausola si applica"
        yield DeadPart(
            "inviolable-duty", "clauses", clause.id, ("requires",), what, "correggi i requisiti, o scrivi `kind: state`"
        )
        return
    for index in idle:
        requirement = clause.requires[index]
        repeats = requirement.when in _parts(clause.applies_when) or requirement.when == clause.applies_when
        what = (
            f"il requisito `{requirement.id}` ripete `applies_when`"
            if repeats
            else f"il requisito `{requirement.id}` non può mancare dove la clausola si applica"
        )
        yield DeadPart("idle-requirement", "clauses", clause.id, ("requires", index), what, "togli il requisito")


def _parts(condition: Condition | None) -> tuple[Condition, ...]:
    return condition.all if isinstance(condition, AllOf) else () if condition is None else (condition,)


def _spoken(clause: Clause) -> set[str]:
    """The entries of its texts: an exception told apart there changes what is said."""
    texts = (*clause.message.values(), *clause.remedy.values())
    return {entry for text in texts if not isinstance(text, str) for entry in text}


def _reached(plan: ClausePlan, until: str | None) -> tuple[list[Tree], Tree | None]:
    """What must hold for the exceptions before one to be passed, and the tree of that one; None where a reading has
    taken it away. Without a name, all of them are passed."""
    passed: list[Tree] = [plan.applies]
    for exception, tree in plan.exceptions:
        if exception.id == until:
            return passed, tree
        passed.append(Negation(tree))
    return passed, None


def _bites(name: str, plan: ClausePlan) -> Tree | None:
    passed, tree = _reached(plan, name)
    return None if tree is None else conjunction([*passed, tree])


def _changes(name: str, plan: ClausePlan) -> Tree | None:
    """Where an exception holds and what comes after it would give another outcome."""
    passed, tree = _reached(plan, name)
    if tree is None:
        return None
    names = [exception.id for exception, _ in plan.exceptions]
    given = plan.exceptions[names.index(name)][0].then
    after: list[tuple[Tree, Outcome]] = [
        (later, exception.then) for exception, later in plan.exceptions[names.index(name) + 1 :]
    ]
    kind = plan.clause.kind
    if kind == "for_human":
        after.append((conjunction([]), "for_human"))
    else:
        after += [(Negation(plan.sides["hard"]), BAD[kind]), (Negation(plan.sides["soft"]), "to_regularise")]
        after.append((conjunction([]), GOOD[kind]))
    differing: list[Tree] = []
    before: list[Tree] = []
    for holds, outcome in after:
        if outcome != given:
            differing.append(conjunction([*before, holds]))
        before.append(Negation(holds))
    return conjunction([*passed, tree, disjunction(differing)])


def _fails(name: str, plan: ClausePlan) -> Tree | None:
    passed, _ = _reached(plan, None)
    tree = next(tree for requirement, tree in plan.requirements if requirement.id == name)
    return conjunction([*passed, Negation(tree)])


def _figures(rulebook: Rulebook, programs: Programs) -> Iterator[DeadPart]:
    """Versions that no reading ever chooses, and days without any under some reading."""
    used = {name for clause in rulebook.clauses.values() for name in figures_of(clause)}
    for name, parameter in rulebook.parameters.items():
        if name not in used:
            continue
        readings = () if parameter.reading is None else (parameter.reading,)
        chosen: list[Version] = []
        for program in _programs(programs, readings):
            epochs = [program.figures.during(name, epoch) for epoch in range(len(program.figures.changes) + 1)]
            chosen += [version for version in epochs if version is not None]
        # Among equal figures of several layers one that takes the best names the first; the others guard it all the same.
        picks = any(
            rulebook.readings[one].options[each].pick for one in readings for each in rulebook.readings[one].options
        )
        even = {scaled(version) for version in chosen} if picks else set[int]()
        for index, version in enumerate(parameter.values):
            if version not in chosen and scaled(version) not in even:
                what = f"nessuna lettura sceglie mai questa versione (strato {version.layer})"
                yield DeadPart(
                    "idle-version",
                    "parameters",
                    name,
                    ("values", index),
                    what,
                    "toglila, o correggi lo strato e i giorni",
                )
        yield from _gaps(name, readings, programs)


def _gaps(name: str, readings: tuple[str, ...], programs: Programs) -> Iterator[DeadPart]:
    spans: set[tuple[date, date]] = set()
    for program in _programs(programs, readings) if readings else ():
        changes = program.figures.changes
        epochs = [program.figures.during(name, epoch) for epoch in range(len(changes) + 1)]
        known = [index for index, version in enumerate(epochs) if version is not None]
        for index in range(known[0], known[-1]) if known else ():
            if epochs[index] is None:
                first, last = date.fromordinal(changes[index - 1]), date.fromordinal(changes[index])
                span = first, last - timedelta(days=1)
                if span not in spans:
                    spans.add(span)
                    option = program.selection.choices[readings[0]]
                    what = f"con `{option}` della lettura `{readings[0]}` manca il valore dal {span[0]} al {span[1]}"
                    yield DeadPart(
                        "gap", "parameters", name, (), what, "aggiungi la versione che manca, o uno strato all'opzione"
                    )


def _units(rulebook: Rulebook) -> Iterator[DeadPart]:
    """Units of figures that are always replaced where the figure is used."""
    for name, parameter in rulebook.parameters.items():
        terms = [term for clause in rulebook.clauses.values() for term in clause.terms.values() if name in term.lengths]
        if parameter.unit != "days" and terms and all(term.unit is not None for term in terms):
            what = f"nessuno legge l'unità `{parameter.unit}`: ogni termine ne sceglie una con una lettura"
            yield DeadPart(
                "idle-unit", "parameters", name, ("unit",), what, "scrivi `unit: days`, o togli `unit` dai termini"
            )


def _readings(rulebook: Rulebook, programs: Programs) -> Iterator[DeadPart]:
    # Every rulebook says how days are counted, also what it counts none of.
    used = {reading for readings in programs.sensitive_to.values() for reading in readings}
    used |= set(rulebook.header.counting.model_dump().values())
    for name in rulebook.readings:
        if name not in used:
            what = "nessun esito dipende da questa lettura"
            yield DeadPart("idle-reading", "readings", name, (), what, "usala in una clausola, o toglila")
