"""Cases are read and judged one by one, whatever happens to the others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from engine.errors import CaseRefused, ConformeError, EngineFault, Problem, RulebookRefused
from engine.explaining.checker import Checker
from engine.model.case import Case
from engine.model.figures import Profile
from engine.model.rulebook import Rulebook
from engine.model.verdict import Verdict
from engine.reading.cases import read_cases
from engine.service import clock, inputs
from engine.service.faults import keep

if TYPE_CHECKING:
    from engine.service.archiving import Recorder

TOGETHER = 100
"""Verdicts that are recorded at once: a disk takes longer to confirm one than a case takes to be judged."""


@dataclass(frozen=True, slots=True)
class Criteria:
    """What every case is judged by. `also` are facts that choose the rules to examine as if every case stated them;
    `faults` is the folder that takes the cases on which the engine fails."""

    profile: Profile
    families: tuple[str, ...] = ()
    as_of: date | None = None
    today: date = field(default_factory=clock.today)
    also: tuple[str, ...] = ()
    faults: Path = Path()


@dataclass(frozen=True, slots=True)
class Judged:
    """What came of one case: its verdict, or why there is none. `label` is its id; where it stands, if it was refused
    before it had one."""

    label: str
    result: Verdict | CaseRefused | EngineFault


def read_all(
    sources: Iterable[inputs.CaseSource], rulebook: Rulebook, criteria: Criteria, standard_input: inputs.StandardInput
) -> Iterator[Case | CaseRefused]:
    """Every case of every source, or why it is refused."""
    for source in sources:
        try:
            data = inputs.read(source, standard_input)
            yield from read_cases(
                data,
                source.name,
                rulebook.vocabulary,
                as_of=criteria.as_of,
                today=criteria.today,
                outside=rulebook.outside,
            )
        except CaseRefused as refused:
            yield refused


def judge_all(
    cases: Iterable[Case | CaseRefused], checker: Checker, criteria: Criteria, recorder: Recorder | None = None
) -> Iterator[Judged]:
    """What comes of every case, in order, each judged when it is asked for; with a recorder, those of a group when the first
    is asked for, and recorded before it is handed out."""
    if recorder is None:
        for case in cases:
            yield _judged(case, checker, criteria)
        return
    left = iter(cases)
    while group := list(islice(left, TOGETHER)):
        judged = [_judged(case, checker, criteria) for case in group]
        recorder.checks(
            (case, one.result)
            for case, one in zip(group, judged, strict=True)
            if isinstance(case, Case) and isinstance(one.result, Verdict)
        )
        yield from judged


def _judged(case: Case | CaseRefused, checker: Checker, criteria: Criteria) -> Judged:
    try:
        verdict = judge(case, checker, criteria)
    except (CaseRefused, EngineFault) as error:
        return Judged(error.problems[0].place if isinstance(case, CaseRefused) else case.id, error)
    return Judged(verdict.case, verdict)


def judge(case: Case | CaseRefused, checker: Checker, criteria: Criteria) -> Verdict:
    """The verdict on one case. Raises CaseRefused, or EngineFault once the case is kept for those who mend the engine:
    an unforeseen error counts as one, so that the other cases are judged all the same."""
    if isinstance(case, CaseRefused):
        raise case
    try:
        return checker.check(case, profile=criteria.profile, families=criteria.families, also=criteria.also)
    except (CaseRefused, RulebookRefused):
        raise
    except Exception as error:
        what = error.problems[0].what if isinstance(error, ConformeError) else f"{type(error).__name__}: {error}"
        kept = keep(case, checker.rulebook.vocabulary, criteria.faults)
        raise EngineFault(
            Problem(case.source, 0, 0, "", f"guasto del motore, nessun verdetto: {what}", kept)
        ) from error
