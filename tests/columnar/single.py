"""What the single evaluator says of a case, in the columns a batch would write."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from random import Random

from engine.columnar.columns import Columns
from engine.columnar.facts import encode
from engine.errors import CaseRefused
from engine.evaluation.context import Context
from engine.evaluation.values import values
from engine.explaining.checker import Checker
from engine.model.case import ABSENT, Case, Value
from engine.model.encoding import encode_case
from engine.model.rulebook import Rulebook
from engine.model.stated import specific
from engine.model.verdict import BAD_OUTCOMES, JUDGED
from engine.program.selection import Selection
from tests import generated

Row = dict[str, object]
REFUSED: Row = {"calendar_refused": True}


def single(checker: Checker, selection: Selection, case: Case, families: tuple[str, ...] = ()) -> Row:
    """Every value that is not null, by column."""
    known = specific(checker.rulebook.vocabulary, case.facts)
    scope = checker.scope(known, families)
    program = checker.programs.program(selection)
    context = Context(program, encode_case(checker.rulebook, case), case.as_of.toordinal(), scope)
    return said(checker, context, scope, known)


def said(checker: Checker, context: Context, scope: tuple[str, ...], known: Mapping[str, Value]) -> Row:
    """The same of a case already opened, with these facts and these clauses in scope."""
    program, programs = context.program, checker.programs
    row: Row = {"calendar_refused": False}
    try:
        for clause in scope:
            for name in programs.dependencies(clause):
                context.decision(name)
            for key in program.terms_of(program.plan(clause)):
                context.term(key)
        for clause in scope:
            found = values(context, checker.rulebook.clauses[clause])._asdict()
            row |= {f"{clause}.{name}": value for name, value in found.items() if value is not None}
    except CaseRefused:
        return REFUSED
    parts = {name: clause.part_of for name, clause in checker.rulebook.clauses.items()}
    outcomes = {
        "admissible"
        if outcome in BAD_OUTCOMES | {"to_regularise"}
        and (made := checker.rulebook.clauses[clause].made_on) is not None
        and known.get(made) is ABSENT
        else outcome
        for clause in scope
        if parts[clause] not in scope
        for outcome in [row[f"{clause}.outcome"]]
        # What only serves other clauses judges nothing where it is as they want it.
        if not (checker.rulebook.clauses[clause].definition and outcome in JUDGED)
    }
    row["conclusion"] = (
        "non_compliant" if outcomes & BAD_OUTCOMES
        else "to_regularise" if "to_regularise" in outcomes
        else "undetermined" if "undetermined" in outcomes or outcomes <= {"not_applicable", "for_human"}
        else "compliant"
    )  # fmt: skip
    return row


def columnar(columns: Columns, rulebook: Rulebook, cases: Iterable[Case]) -> list[Row]:
    """The same from the columns."""
    frame = encode(cases, rulebook, columns.needed).lazy()
    verdicts = columns.judge(frame, keep=("case",)).drop("case").collect(engine="streaming")
    rows = ({name: value for name, value in row.items() if value is not None} for row in verdicts.iter_rows(named=True))
    return [REFUSED if row["calendar_refused"] else row for row in rows]


def differences(
    checker: Checker,
    selection: Selection,
    cases: list[Case],
    families: tuple[str, ...] = (),
    stated: Iterable[str] | None = None,
) -> tuple[list[Row], list[object]]:
    """What the columns say, and every case on which the single evaluator says something else."""
    columns = Columns(checker.rulebook, selection, families, checker.programs, stated)
    rows = columnar(columns, checker.rulebook, cases)
    wrong: list[object] = []
    for case, row in zip(cases, rows, strict=True):
        alone = single(checker, selection, case, families)
        if alone != row:
            names = sorted({*alone, *row}, key=str)
            wrong.append(
                ({name: (alone.get(name), row.get(name)) for name in names if alone.get(name) != row.get(name)}, case)
            )
    return rows, wrong


def hard_case(random: Random, rulebook: Rulebook, families: tuple[str, ...] = ()) -> Case:
    """A generated case, of one or two of some families; now and then one on 29 February, one beyond the verified calendar, one
    that could not be."""
    if random.random() < 0.1:
        return impossible(random, rulebook)
    known = families or tuple(rulebook.header.families)
    some = random.sample(known, min(len(known), random.choice((1, 1, 1, 2))))
    case = generated.case(random, rulebook, some)
    days = [told for told in case.facts.values() if isinstance(told, date)]
    if not days or random.random() < 0.6:
        return case
    leap = date(random.choice((2020, 2024, 2028)), 2, random.choice((28, 29)))
    edge = date(random.choice((2019, 2020, 2030, 2031)), random.choice((1, 12)), random.choice((1, 2, 30, 31)))
    by = random.choice((leap, edge)) - random.choice(days)
    return moved(case, by)


def moved(case: Case, by: timedelta) -> Case:
    """The same case some days later or earlier."""
    facts: dict[str, Value] = {name: told + by if isinstance(told, date) else told for name, told in case.facts.items()}
    return Case(case.id, case.title, case.as_of + by, facts, case.source, case.digest)


def impossible(random: Random, rulebook: Rulebook) -> Case:
    """Any values whatever, in any order: no reader lets such a case through."""
    names = [name for family in rulebook.header.families for name in generated.facts_of(rulebook, family)]
    facts: dict[str, Value] = {}
    for name in random.sample(names, random.randint(1, len(names))):
        base = date(2019, 6, 1) + timedelta(days=random.randrange(4_500))
        facts[name] = generated.value(random, rulebook.vocabulary[name], base)
    return Case("impossibile", "", date(2019, 6, 1) + timedelta(days=random.randrange(4_500)), facts, "", "0" * 64)
