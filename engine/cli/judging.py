"""Cases are read, judged one by one whatever happens to the others, and each answer is told."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from engine.cli import clock, exits, inputs, output
from engine.cli.answers import Answers, Documents, Pages, Rows
from engine.cli.faults import keep
from engine.cli.progress import tracked
from engine.errors import CaseRefused, ConformeError, EngineFault, Problem, RulebookRefused
from engine.explaining.checker import Checker
from engine.model.case import Case
from engine.model.figures import Profile
from engine.model.verdict import Verdict
from engine.reading.cases import read_cases


@dataclass(frozen=True, slots=True)
class Request:
    """What every case is judged by. `also` are facts that choose the rules to examine as if every case stated them."""

    profile: Profile
    families: tuple[str, ...] = ()
    as_of: date | None = None
    today: date = field(default_factory=clock.today)
    also: tuple[str, ...] = ()


def check_all(
    found: Iterable[inputs.Source], checker: Checker, request: Request, form: str, *, full: bool, explain: bool
) -> int:
    """Reads every source, judges every case, tells every answer, and returns the gravest exit code."""
    read = list(_read(found, checker, request))
    output.explain_reading([line for case in read if isinstance(case, Case) for line in case.understood])
    answers = _answers(form, len(read), checker, request, full=full, explain=explain)
    codes: list[int] = []
    for case in tracked(read, len(read), quiet=answers.talks_at_once):
        try:
            verdict = judge(case, checker, request)
        except (CaseRefused, EngineFault) as error:
            codes.append(error.exit_code)
            answers.without_verdict(error.problems[0].place if isinstance(case, CaseRefused) else case.id, error)
        else:
            codes.append(exits.OF_CONCLUSION[verdict.conclusion])
            answers.verdict(verdict)
    answers.end()
    return exits.gravest(codes)


def judge(case: Case | CaseRefused, checker: Checker, request: Request) -> Verdict:
    """The verdict on one case. Raises CaseRefused, or EngineFault once the case is kept for whoever mends the engine:
    an error nobody foresaw counts as one, so that the other cases are judged all the same."""
    if isinstance(case, CaseRefused):
        raise case
    try:
        return checker.check(case, profile=request.profile, families=request.families, also=request.also)
    except (CaseRefused, RulebookRefused):
        raise
    except Exception as error:
        what = error.problems[0].what if isinstance(error, ConformeError) else f"{type(error).__name__}: {error}"
        kept = keep(case, checker.rulebook.vocabulary, Path.cwd())
        raise EngineFault(
            Problem(case.source, 0, 0, "", f"guasto del motore, nessun verdetto: {what}", kept)
        ) from error


def _read(found: Iterable[inputs.Source], checker: Checker, request: Request) -> Iterator[Case | CaseRefused]:
    """Every case of every source, or why it is refused."""
    rulebook, day, today = checker.rulebook, request.as_of, request.today
    for source in found:
        try:
            data = inputs.read(source)
            yield from read_cases(
                data, source.name, rulebook.vocabulary, as_of=day, today=today, outside=rulebook.outside
            )
        except CaseRefused as refused:
            yield refused


def _answers(form: str, number: int, checker: Checker, request: Request, *, full: bool, explain: bool) -> Answers:
    if form in ("json", "brief"):
        return Documents(request.profile, indented=number == 1, brief=form == "brief")
    if full or explain or number <= Pages.AT_MOST:
        return Pages(checker.rulebook, full=full, explain=explain, several=number > 1)
    return Rows(checker.rulebook)
