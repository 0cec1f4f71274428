"""What an archive kept is judged again by the rules, the engine and the calendar of today."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path

from engine import __version__
from engine.archive.bodies import (
    BATCH,
    CHECK,
    SCREEN,
    JudgedBody,
    KeptFinding,
    KeptRuling,
    judged_in,
    kept_findings,
    kept_ruling,
)
from engine.archive.chain import ERASURE, OPENING, ArchiveEntry
from engine.archive.integrity import Verified, entries
from engine.archive.masking import is_id
from engine.archive.reviving import revived
from engine.errors import CaseRefused, EngineFault, Problem, UsageError
from engine.explaining.checker import Checker
from engine.model.case import Case
from engine.model.replay import (
    SCHEMA,
    ArchiveState,
    ReplayCause,
    ReplayChange,
    ReplayedEntry,
    ReplayReport,
    ReplayStatus,
    left_out,
    totals,
)
from engine.model.verdict import Receipt, Verdict
from engine.reading.source import FILE_LIMIT
from engine.reckoning.holidays import edition
from engine.reckoning.money import hundredths, two_decimals
from engine.reporting.sanitising import sanitised
from engine.screening import received, screen
from engine.service.judging import Criteria, judge
from engine.service.replay_changes import DIGITS, Made, causes, change, change_of_all

VERDICTS = (CHECK, SCREEN, BATCH)
SAME = "regole, motore, calendario e caso sono gli stessi, e l'esito è un altro"
UNREADABLE = "la voce è di un'altra versione del programma, che questa non sa leggere"
_NO_VERDICT = {
    OPENING: "apre l'archivio, e non è un verdetto",
    ERASURE: "registra una cancellazione, e non è un verdetto",
}
_HASH = re.compile(r"[0-9a-f]{64}")
BatchReplay = Callable[[ArchiveEntry], ReplayedEntry]
"""What judges a batch again."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """Which entries are meant: by number, by the id of their case; all of them where neither is given."""

    sequences: frozenset[int] = frozenset()
    cases: frozenset[str] = frozenset()

    @property
    def named(self) -> bool:
        """Whether any is named."""
        return bool(self.sequences or self.cases)

    def has(self, entry: ArchiveEntry) -> bool:
        """Whether an entry is one of them; a case whose body was erased has no id any more. Raises UsageError where a
        number is that of an entry that holds no verdict."""
        if entry.kind not in VERDICTS:
            if entry.sequence in self.sequences:
                what = _NO_VERDICT.get(entry.kind, f"è di un genere che non si rigiudica: {sanitised(entry.kind)}")
                cure = "indica la voce di un verdetto: le elenca `conforme replay ARCHIVIO --format json`"
                raise UsageError.about("--entry", f"la voce {entry.sequence} {what}", cure)
            return False
        if not self.named:
            return True
        if entry.sequence in self.sequences:
            return True
        kept = _case_of(entry) if self.cases else None
        return kept is not None and any(is_id(kept, case) for case in self.cases)


@dataclass(slots=True)
class Replayer:
    """Judges entries again; `batches` judges those of batches. A case on which the engine fails is kept in `faults`."""

    checker: Checker
    batches: BatchReplay
    faults: Path = field(default_factory=Path)

    def replay(self, chosen: Iterable[ArchiveEntry]) -> Iterator[ReplayedEntry]:
        """What comes of every entry, in order, each judged when it is asked for."""
        for entry in chosen:
            if entry.body is None:
                yield ReplayedEntry(entry.sequence, entry.kind, "", "", "erased")
                continue
            try:
                replayed = self.batches(entry) if entry.kind == BATCH else self._judged(entry)
            except ValueError:
                replayed = ReplayedEntry(entry.sequence, entry.kind, "", "", "not_replayed", why=UNREADABLE)
            yield replayed

    def _judged(self, entry: ArchiveEntry) -> ReplayedEntry:
        assert entry.body is not None  # noqa: S101  an erased entry does not come here
        body = judged_in(entry.body.content)
        case = revived(body.case, self.checker.rulebook.vocabulary, f"voce {entry.sequence}")
        causes = tuple(self._causes(body.receipt, case))
        due = _due(body.findings)
        try:
            verdict = judge(case, self.checker, self._criteria(body.receipt, f"voce {entry.sequence}"))
        except (CaseRefused, EngineFault) as error:
            status: ReplayStatus = "refused" if isinstance(error, CaseRefused) else "fault"
            # The case is masked: there is nothing of a person to repeat.
            why = "; ".join(map(str, error.problems))
            return ReplayedEntry(
                entry.sequence, entry.kind, body.case.id, body.case.as_of, status, causes, (), due, None, why
            )
        after = kept_findings(verdict.findings)
        changes = (*_whole(body, verdict, self._ruling(body, case, verdict)), *self._changes(body.findings, after))
        status = "identical" if not changes else "changed" if causes else "fault"
        return ReplayedEntry(
            sequence=entry.sequence,
            kind=entry.kind,
            case=body.case.id,
            as_of=body.case.as_of,
            status=status,
            causes=causes,
            changes=changes,
            eur_before=due,
            eur_after=_due(after),
            why=SAME if status == "fault" else "",
        )

    def _criteria(self, receipt: Receipt, where: str) -> Criteria:
        """What it was judged by. Raises CaseRefused for families that these rules do not have."""
        if gone := [name for name in receipt.families if name not in self.checker.rulebook.header.families]:
            what = f"queste regole non hanno più: {', '.join(f'`{name}`' for name in gone)}"
            raise CaseRefused(Problem(where, 0, 0, "families", what, "rigiudica con le regole di allora"))
        for profile in self.checker.programs.selections:
            if profile == receipt.profile:
                return Criteria(profile, receipt.families, also=receipt.also, faults=self.faults)
        raise ValueError(receipt.profile)

    def _causes(self, then: Receipt, case: Case | CaseRefused) -> Iterator[ReplayCause]:
        header = self.checker.rulebook.header
        yield from causes(
            Made(then.rulebook, then.edition, then.rulebook_digest, then.engine, then.evaluators, then.calendar),
            Made(
                header.id, header.edition, self.checker.rulebook.digest, __version__, self.checker.evaluators, edition()
            ),
        )
        if isinstance(case, CaseRefused) or case.digest != then.case_digest:
            now = "rifiutato" if isinstance(case, CaseRefused) else case.digest[:DIGITS]
            yield ReplayCause("case", then.case_digest[:DIGITS], now)

    def _ruling(self, body: JudgedBody, case: Case | CaseRefused, verdict: Verdict) -> dict[str, str]:
        """What the desk says of a request that was screened; nothing of any other case, or without a desk."""
        desk = self.checker.rulebook.header.desk
        if body.ruling is None or desk is None or not isinstance(case, Case):
            return {}
        return _told(kept_ruling(screen(verdict, self.checker.rulebook, desk, received=received(case, desk))))

    def _changes(self, before: Mapping[str, KeptFinding], after: Mapping[str, KeptFinding]) -> Iterator[ReplayChange]:
        for rule in dict.fromkeys((*before, *after)):
            then, now = _said(before.get(rule)), _said(after.get(rule))
            if then != now:
                yield change(rule, self.checker.rulebook, then, now)


def report(
    name: Path, verified: Verified, head: str, checker: Checker, replayed: Iterable[ReplayedEntry] = ()
) -> ReplayReport:
    """The whole answer. `head` is the hash that was kept elsewhere, empty where none was given. Raises ArchiveRefused where
    the archive changed meanwhile."""
    header, all_replayed = checker.rulebook.header, tuple(replayed)
    counts, before, after, difference = totals(all_replayed)
    return ReplayReport(
        schema=SCHEMA,
        archive=ArchiveState(
            name=str(name),
            entries=verified.entries - 1,
            head=verified.head,
            erasures=_erasures(name, verified),
            erased=tuple(sorted(verified.erased)),
            unfinished=tuple(sorted(verified.unfinished)),
            torn_bytes=verified.torn,
            after_head=verified.after_head if head else None,
        ),
        rulebook=header.id,
        edition=header.edition,
        rulebook_digest=checker.rulebook.digest,
        engine=__version__,
        calendar=edition(),
        counts=counts,
        eur_before=before,
        eur_after=after,
        eur_difference=difference,
        left_out=left_out(all_replayed),
        replayed=all_replayed,
    )


def _erasures(archive: Path, verified: Verified) -> tuple[int, ...]:
    """The numbers of the entries that tell of an erasure; the archive is read again only where there are some."""
    if not verified.erased | verified.unfinished:
        return ()
    return tuple(one.sequence for one in entries(archive, verified) if one.kind == ERASURE)


def kept_head(given: str) -> str:
    """The hash of `--head`: as it is, or the last one in a file. Raises UsageError where there is none."""
    if _HASH.fullmatch(given):
        return given
    try:
        with Path(given).open("rb") as file:
            hashes: list[str] = _HASH.findall(file.read(FILE_LIMIT).decode(errors="replace"))
    except (OSError, ValueError):
        hashes = []
    if not hashes:
        cure = (
            "sono 64 cifre esadecimali, dette alla fine di ogni scrittura: scrivile, o indica un file che le contiene"
        )
        raise UsageError.about("--head", f"`{given}` non è un'impronta", cure)
    return hashes[-1]


def _case_of(entry: ArchiveEntry) -> str | None:
    if entry.body is None or entry.kind not in (CHECK, SCREEN):
        return None
    try:
        return judged_in(entry.body.content).case.id
    except ValueError:
        return None


def _said(finding: KeptFinding | None) -> dict[str, str]:
    return {} if finding is None else {"outcome": finding.outcome, **finding.values}


def _whole(body: JudgedBody, verdict: Verdict, ruling: Mapping[str, str]) -> Iterator[ReplayChange]:
    """What differs of the conclusion and of what the desk says."""
    then, now = {"conclusion": str(body.conclusion)}, {"conclusion": str(verdict.conclusion)}
    if body.ruling is not None:
        then, now = {**then, **_told(body.ruling)}, {**now, **ruling}
    if then != now:
        yield change_of_all(then, now)


def _told(ruling: KeptRuling) -> dict[str, str]:
    return {
        name: str(value).lower() if isinstance(value, bool) else str(value)
        for name, value in asdict(ruling).items()
        if value is not None
    }


def _due(findings: Mapping[str, KeptFinding]) -> str:
    """All that is due."""
    amounts = (one.values.get("amount_eur", "0.00") for one in findings.values() if one.outcome == "due")
    return two_decimals(sum(map(hundredths, amounts)))
