"""Requests are completed with their attachments and screened one by one, whatever happens to the others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from engine import __version__
from engine.digests import digest
from engine.errors import CaseRefused, ConformeError, EngineFault, Problem
from engine.explaining.checker import Checker
from engine.model.case import Case
from engine.model.screening import Result, Screening
from engine.model.screening_policy import ScreeningPolicy
from engine.reporting import redaction
from engine.screening import is_request, received, screen
from engine.service.attaching import Attached, Attacher, declared
from engine.service.judging import Criteria, judge
from engine.service.redaction import known_words, redacted
from engine.service.result_folder import ResultFolder

if TYPE_CHECKING:
    from engine.service.archiving import Recorder


@dataclass(frozen=True, slots=True)
class Screened:
    """A request with its screening; `name` is the stem of its files in the result folder, empty where there is none."""

    case: Case
    name: str
    screening: Screening


@dataclass(frozen=True, slots=True)
class FailedScreening:
    """A request without screening, and why; neither `label` nor `error` identifies a person."""

    label: str
    error: ConformeError


@dataclass(slots=True)
class RequestScreener:
    """Screens the requests of one run: what judges, what looks at attachments, where results are kept, what
    records them."""

    checker: Checker
    desk: ScreeningPolicy
    criteria: Criteria
    attacher: Attacher | None = None
    results: ResultFolder | None = None
    recorder: Recorder | None = None

    def screen_all(self, read: Iterable[Case | CaseRefused]) -> Iterator[Screened | FailedScreening]:
        """What comes of every request, in order, each screened when it is asked for. An interruption leaves what is
        finished in the result folder."""
        known = known_words(self.checker.rulebook)
        for case in read:
            try:
                yield self.screen(case)
            except (CaseRefused, EngineFault) as error:
                shown = redacted(error, known)
                where = shown.problems[0].place if isinstance(case, CaseRefused) else redaction.label(case.id)
                yield FailedScreening(where, shown)

    def screen(self, case: Case | CaseRefused) -> Screened:
        """The screening of one request. Raises CaseRefused and EngineFault, not redacted."""
        if isinstance(case, CaseRefused):
            raise case
        name = self.results.name(case.id) if self.results else ""
        return Screened(case, name, self._screened(case, name))

    def _screened(self, case: Case, name: str) -> Screening:
        """The screening of a request: the one an earlier run kept, or a new one, kept for the next."""
        if not is_request(case, self.desk, self.checker.rulebook.vocabulary):
            raise _no_request(case, self.desk)
        key = self._key(case)
        if self.results is not None and (kept := self.results.finished(name, key)) is not None:
            return kept.screening
        attached = self._attached(case)
        verdict = judge(attached.case, self.checker, self.criteria)
        screening = screen(
            verdict,
            self.checker.rulebook,
            self.desk,
            files=attached.files,
            cautions=attached.cautions,
            declared=attached.declared,
            received=received(case, self.desk),
        )
        screening = replace(screening, case=redaction.label(case.id))
        if self.recorder is not None:
            self.recorder.screening(attached.case, verdict, screening)
        if self.results is not None:
            self.results.keep(name, Result(key, screening))
        return screening

    def _attached(self, case: Case) -> Attached:
        """The case with its real files, or with what it declares of them."""
        attached = self.attacher.complete(case) if self.attacher else Attached(case)
        if attached.files or self.desk.files is None or attached.case is not case:
            return attached
        stated = declared(case, self.desk.files, self.checker.rulebook.vocabulary[self.desk.files].values)
        return replace(attached, declared=stated.declared)

    def _key(self, case: Case) -> str:
        """One digest of all that a screening depends on. What an archive does not have is screened again for it."""
        parts = (
            __version__, self.checker.rulebook.digest, self.criteria.profile, case.id,
            case.digest, self.attacher.stamp(case) if self.attacher else "",
            *([self.recorder.identity] if self.recorder else ()),
        )  # fmt: skip
        return digest("\0".join(parts))


def _no_request(case: Case, desk: ScreeningPolicy) -> CaseRefused:
    """The refusal of a case that says nothing of a request, with the command it may be meant for."""
    cure = f"per giudicare il caso usa `conforme check CASO`; se è una richiesta aggiungi `{desk.service}`"
    return CaseRefused(Problem(case.source, 0, 0, "facts", "non è una richiesta allo sportello", cure))
