"""Verdicts on cases and screenings of requests as one report: what does not hold, case by case, and what holds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from engine.errors import Problem
from engine.model.notices import Level, Notice, SourcePlace, StepReport, VerificationReport
from engine.model.phrases import OUTCOMES
from engine.model.rulebook import Rulebook
from engine.model.screening import Screening
from engine.model.verdict import BAD_OUTCOMES, Finding, Verdict
from engine.reporting.order import unmade, wholes
from engine.reporting.screening import RULINGS
from engine.reporting.summary import cause
from engine.reporting.wording import CONCLUSIONS

_LINES = ".jsonl"
_WORDS = {name: words.lower() for name, words in CONCLUSIONS.items()} | {
    name: words.lower() for name, (words, _, _) in RULINGS.items()
}
"""Conclusions and decisions."""


@dataclass(frozen=True, slots=True)
class AnswerNotices:
    """What is reported of one case: its conclusion (or decision), `refused` and `fault` included, and the notices of it."""

    label: str
    conclusion: str
    notices: tuple[Notice, ...] = ()


def of_verdict(verdict: Verdict, rulebook: Rulebook, failing: Collection[str]) -> AnswerNotices:
    """A verdict; what a conclusion among `failing` rests on blocks, or is to be settled."""
    conclusion, level = verdict.conclusion, _level(verdict.conclusion, failing)
    notices = tuple(
        Notice(
            "check",
            finding.rule,
            level,
            _place(verdict.source, f"{verdict.case}: {finding.rule}"),
            f"{verdict.case}: {OUTCOMES[finding.outcome]}: {finding.message or finding.title}",
            finding.remedy,
            title=finding.title,
        )
        for finding in _deciding(verdict, rulebook)
    )
    if not notices and conclusion != "compliant":
        message = f"{verdict.case}: {_WORDS[conclusion]}: {cause(verdict, rulebook)}"
        title = _WORDS[conclusion].capitalize()
        notices = (Notice("check", conclusion, level, _place(verdict.source, verdict.case), message, title=title),)
    return AnswerNotices(verdict.case, conclusion, notices)


def of_screening(screening: Screening, source: str, failing: Collection[str]) -> AnswerNotices:
    """A screening; `source` is where its request stands, fit to be shown."""
    decision, level = screening.decision, _level(screening.decision, failing)
    if decision == "acceptable":
        return AnswerNotices(screening.case, decision)
    notices = tuple(
        Notice(
            "screen",
            missing.rule,
            level,
            _place(source, f"{screening.case}: {missing.rule}"),
            f"{screening.case}: {missing.title}",
            missing.cure,
            title=missing.title,
        )
        for missing in screening.missing
    )
    if not notices:
        said = "; ".join(screening.reasons) or _WORDS[decision]
        title = _WORDS[decision].capitalize()
        message = f"{screening.case}: {said}"
        notices = (Notice("screen", decision, level, _place(source, screening.case), message, title=title),)
    return AnswerNotices(screening.case, decision, notices)


def of_problems(step: str, label: str, conclusion: str, problems: Iterable[Problem]) -> AnswerNotices:
    """A case without an answer: every problem blocks."""
    title = _WORDS[conclusion].capitalize()
    notices = tuple(
        Notice(
            step,
            conclusion,
            "blocking",
            SourcePlace(_file(one.file), one.line or _line(one.file), one.column, f"{label}: {one.path}"),
            f"{one.path}: {one.what}" if one.path else one.what,
            one.cure,
            title=title,
        )
        for one in problems
    )
    return AnswerNotices(label, conclusion, notices)


def report(step: str, answers: Iterable[AnswerNotices], rulebook: Rulebook, today: str) -> VerificationReport:
    """The report of all of them, on a day in ISO form. A fault of the engine is one of the report."""
    listed = list(answers)
    counted = Counter(one.conclusion for one in listed)
    counts = {_WORDS[name]: number for name, number in counted.items()}
    done = StepReport(
        step,
        "fault" if counted["fault"] else "done",
        len(listed),
        tuple(one.label for one in listed if not one.notices),
        counts,
        tuple(notice for one in listed for notice in one.notices),
        "il motore non ha saputo giudicare tutti i casi" if counted["fault"] else "",
    )
    return VerificationReport(f"{rulebook.header.id} {rulebook.header.edition}", today, (done,))


def _level(conclusion: str, failing: Collection[str]) -> Level:
    if conclusion not in failing:
        return "note"
    return "unsettled" if conclusion == "undetermined" else "blocking"


def _deciding(verdict: Verdict, rulebook: Rulebook) -> Iterator[Finding]:
    """The findings that a bad conclusion rests on; of what nobody can know yet there is one notice for the whole case."""
    vain = unmade(verdict, rulebook)
    for finding in wholes(verdict, rulebook):
        bad = finding.outcome in BAD_OUTCOMES or finding.outcome == "to_regularise"
        if bad and finding.rule not in vain:
            yield finding


def _place(source: str, path: str) -> SourcePlace:
    return SourcePlace(_file(source), _line(source), 0, path)


def _file(source: str) -> str:
    """The file of a case, without the number of the case in it."""
    return source.partition("#")[0]


def _line(source: str) -> int:
    """The line of a case in a file that has one to a line; 0 where it is not known."""
    file, _, number = source.partition("#")
    return int(number) if file.endswith(_LINES) and number.isdigit() else 0
