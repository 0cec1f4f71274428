"""The desk at work: requests are completed, judged and told one by one, whatever happens to the others."""

from __future__ import annotations

import hashlib
from collections.abc import Container
from dataclasses import dataclass, replace

from engine import __version__
from engine.cli import exits
from engine.cli.attaching import Attached, Attacher, declared
from engine.cli.judging import Request, judge
from engine.cli.output import complain, explain_reading
from engine.cli.progress import tracked
from engine.cli.shelf import Shelf
from engine.cli.telling import Teller
from engine.cli.twins import apart, told
from engine.errors import CaseRefused, ConformeError, EngineFault, Problem
from engine.explaining.checker import Checker
from engine.model.case import Case
from engine.model.screening import Result, Screening
from engine.model.screening_policy import ScreeningPolicy
from engine.reading.cases import KEYS
from engine.reporting import discreet
from engine.screening import is_request, received, screen


@dataclass(slots=True)
class Counter:
    """The desk for one run: what judges, what looks at attachments, where results are kept, who tells them."""

    checker: Checker
    desk: ScreeningPolicy
    request: Request
    teller: Teller
    attacher: Attacher | None = None
    shelf: Shelf | None = None

    def run(self, read: list[Case | CaseRefused]) -> int:
        """Screens every request and returns the gravest exit code. An interruption leaves what is finished on the
        shelf, and says so."""
        codes: list[int] = []
        known = known_words(self.checker)
        explain_reading([_discreet(one, known) for case in read if isinstance(case, Case) for one in case.understood])
        if twins := list(told(read)):
            complain(twins)
        read = apart(read, self.attacher)
        try:
            for case in tracked(read, len(read), quiet=self.teller.talks_at_once, what="Esame"):
                codes.append(self._one(case, known))
        except KeyboardInterrupt:
            if self.shelf is not None:
                complain([f"finite {len(codes)} richieste su {len(read)}: lo stesso comando riprende da qui"])
            raise
        self.teller.end()
        return exits.gravest(codes)

    def _one(self, case: Case | CaseRefused, known: Container[str]) -> int:
        try:
            if isinstance(case, CaseRefused):
                raise case
            name = self.shelf.name(case.id) if self.shelf else ""
            found = self._screened(case, name)
        except (CaseRefused, EngineFault) as error:
            told = discreetly(error, known)
            where = told.problems[0].place if isinstance(case, CaseRefused) else discreet.label(case.id)
            self.teller.failed(where, told)
            return error.exit_code
        self.teller.screened(found, case, name)
        return exits.OF_RULING[found.decision]

    def _screened(self, case: Case, name: str) -> Screening:
        """The screening of a request: the one an earlier run kept, or a new one, kept for the next."""
        if not is_request(case, self.desk, self.checker.rulebook.vocabulary):
            raise _no_request(case, self.desk)
        key = self._key(case)
        if self.shelf is not None and (kept := self.shelf.finished(name, key)) is not None:
            return kept.screening
        attached = self._attached(case)
        verdict = judge(attached.case, self.checker, self.request)
        found = screen(
            verdict,
            self.checker.rulebook,
            self.desk,
            files=attached.files,
            cautions=attached.cautions,
            declared=attached.declared,
            received=received(case, self.desk),
        )
        found = replace(found, case=discreet.label(case.id))
        if self.shelf is not None:
            self.shelf.keep(name, Result(key, found))
        return found

    def _attached(self, case: Case) -> Attached:
        """The case with its real files, or with what it declares of them."""
        found = self.attacher.complete(case) if self.attacher else Attached(case)
        if found.files or self.desk.files is None or found.case is not case:
            return found
        told = declared(case, self.desk.files, self.checker.rulebook.vocabulary[self.desk.files].values)
        return replace(found, declared=told.declared)

    def _key(self, case: Case) -> str:
        """One digest of all that a screening depends on."""
        parts = (
            __version__, self.checker.rulebook.digest, self.request.profile, case.id,
            case.digest, self.attacher.stamp(case) if self.attacher else "",
        )  # fmt: skip
        return hashlib.sha256("\0".join(parts).encode(errors="surrogateescape")).hexdigest()


def _no_request(case: Case, desk: ScreeningPolicy) -> CaseRefused:
    """The refusal of a case that says nothing of a request, with the command it may be meant for."""
    cure = f"per giudicare il caso usa `conforme check CASO`; se è una richiesta aggiungi `{desk.service}`"
    return CaseRefused(Problem(case.source, 0, 0, "facts", "non è una richiesta allo sportello", cure))


def known_words(checker: Checker) -> frozenset[str]:
    """Words that may be repeated in a complaint: names, synonyms and values of the vocabulary,
    ids of rules, keys of a case."""
    facts = checker.rulebook.vocabulary
    values = (word for fact in facts.values() for word in (*fact.values, *fact.synonyms))
    return frozenset((*facts, *values, *checker.rulebook.clauses, *KEYS, "name", "bytes", "encrypted"))


def discreetly(error: ConformeError, known: Container[str]) -> ConformeError:
    """The same error without anything that identifies a person."""
    return type(error)(_discreet(problem, known) for problem in error.problems)


def _discreet(problem: Problem, known: Container[str]) -> Problem:
    return replace(
        problem,
        file=discreet.place(problem.file),
        path=discreet.field(problem.path, known),
        what=discreet.complaint(problem.what, known),
        cure=discreet.complaint(problem.cure, known),
    )
