"""A batch of an archive is judged again where its files are given."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import cast

from engine import __version__
from engine.archive.bodies import BatchBody, batch_in
from engine.archive.chain import ArchiveEntry
from engine.batch.fingerprints import Print, fingerprints
from engine.batch.plan import Plan, printed
from engine.batch.run import Done, ProgressCallback, run_batch
from engine.batch.telling.batch_summary import summarise
from engine.errors import CaseRefused, EngineFault
from engine.explaining.checker import Checker
from engine.model.case import Case
from engine.model.figures import Profile
from engine.model.replay import ReplayCause, ReplayChange, ReplayedEntry, ReplayStatus
from engine.reckoning.holidays import edition
from engine.reckoning.money import two_decimals
from engine.service.faults import keep
from engine.service.replay_changes import Made, causes, change, change_of_all
from engine.service.replaying import SAME

_DIGITS = 12


@dataclass(slots=True)
class BatchReplayer:
    """Judges batches again, with the rules of the folder `rules` that `checker` has too; `inputs` are the files given, and
    `progress` is the progress callback. Raises what `fingerprints` raises when it is made."""

    checker: Checker
    rules: Path
    inputs: tuple[str, ...]
    progress: ProgressCallback
    faults: Path = field(default_factory=Path)
    _prints: dict[str, Print] = field(init=False)

    def __post_init__(self) -> None:
        """Reads the files given once."""
        self._prints = dict(zip(self.inputs, fingerprints(self.inputs), strict=True))

    def __call__(self, entry: ArchiveEntry) -> ReplayedEntry:
        """What came of a batch. Raises ValueError where it cannot be read."""
        assert entry.body is not None  # noqa: S101  an erased entry does not come here
        body = batch_in(entry.body.content)
        receipt = body.receipt
        name, as_of, due = ", ".join(cast("list[str]", receipt["files"])), str(receipt["as_of"]), _due(body)
        made = tuple(self._causes(body))
        files, lacking = self._files(body)
        if lacking:
            why = self._lacking(body, lacking)
            return ReplayedEntry(entry.sequence, entry.kind, name, as_of, "not_replayed", made, eur_before=due, why=why)
        try:
            done = self._done(body, files)
        except (CaseRefused, EngineFault) as error:
            status: ReplayStatus = "refused" if isinstance(error, CaseRefused) else "fault"
            why = "; ".join(map(str, error.problems))
            return ReplayedEntry(entry.sequence, entry.kind, name, as_of, status, made, eur_before=due, why=why)
        summary = summarise(done, self.checker.rulebook)
        after = BatchBody(receipt, summary.outcomes, summary.due)
        changes = (*_rows(body, done), *self._changes(body, after))
        status = "identical" if not changes else "changed" if made else "fault"
        why = SAME if status == "fault" else ""
        return ReplayedEntry(entry.sequence, entry.kind, name, as_of, status, made, changes, due, _due(after), why)

    def _causes(self, body: BatchBody) -> Iterator[ReplayCause]:
        then, header = body.receipt, self.checker.rulebook.header
        evaluators = tuple(cast("list[str]", then["evaluators"]))
        made = [str(then[key]) for key in ("rulebook", "edition", "rulebook_digest", "engine")]
        now = ("columns", *self.checker.evaluators)
        yield from causes(
            Made(*cast("tuple[str, str, str, str]", tuple(made)), evaluators, str(then["calendar"])),
            Made(header.id, header.edition, self.checker.rulebook.digest, __version__, now, edition()),
        )

    def _files(self, body: BatchBody) -> tuple[list[str], list[str]]:
        """The files given that are those of the batch, in its order; and those that were not given."""
        files, lacking = list[str](), list[str]()
        for recorded in cast("list[Print]", body.receipt["inputs"]):
            same = [file for file, given in self._prints.items() if _same(given, recorded)]
            if same:
                files.append(same[0])
            else:
                lacking.append(_told(str(recorded["path"]), recorded))
        return files, lacking

    def _lacking(self, body: BatchBody, lacking: list[str]) -> str:
        """Why the batch cannot be judged again: what it read then, and what was given in its place."""
        one, then = len(lacking) == 1, cast("list[Print]", body.receipt["inputs"])
        needed = f"{'serve il file' if one else 'servono i file'} di allora: {', '.join(lacking)}"
        others = [
            _told(file, given)
            for file, given in self._prints.items()
            if not any(_same(given, recorded) for recorded in then)
        ]
        if not others:
            return f"{needed}; {'indicalo' if one else 'indicali'} con --input, con qualunque nome"
        listed = ", ".join(others)
        if len(others) == 1:
            return f"{needed}; il file indicato con --input è un altro, o è cambiato: {listed}"
        return f"{needed}; i file indicati con --input sono altri, o sono cambiati: {listed}"

    def _done(self, body: BatchBody, files: list[str]) -> Done:
        """The same batch again, in a folder that goes away."""
        receipt, mapping = body.receipt, cast("dict[str, str]", body.receipt["mapping"])
        with TemporaryDirectory(prefix="conforme-") as folder:
            plan = Plan(
                rules=str(self.rules.resolve()),
                rulebook_digest=self.checker.rulebook.digest,
                mapping_name=mapping["name"],
                mapping=mapping["text"],
                profile=cast("Profile", receipt["profile"]),
                families=tuple(cast("list[str]", receipt["families"])),
                as_of=str(receipt["as_of"]),
                today=str(receipt["today"]),
                inputs=printed(files),
                sample=cast("int", receipt["rechecked"]),
                work=str(Path(folder) / "work"),
            )
            return run_batch(plan, Path(folder) / "verdicts.parquet", self._keep, self.progress)

    def _keep(self, case: Case) -> str:
        return keep(case, self.checker.rulebook.vocabulary, self.faults)

    def _changes(self, before: BatchBody, after: BatchBody) -> Iterator[ReplayChange]:
        for rule in dict.fromkeys((*before.outcomes, *after.outcomes)):
            then, now = _said(before, rule), _said(after, rule)
            if then != now:
                yield change(rule, self.checker.rulebook, then, now)


def _same(given: Print, recorded: Print) -> bool:
    """Whether two files have the same contents, by whatever name."""
    return {**given, "path": recorded["path"]} == recorded


def _told(name: str, file: Print) -> str:
    """A file by its name and what tells it from others: its size, and the first digits of its digest or its version."""
    mark = f"SHA-256 {str(file['sha256'])[:_DIGITS]}…" if "sha256" in file else f"versione {file['version']}"
    return f"`{name}` ({file['size']} byte, {mark})"


def _rows(before: BatchBody, done: Done) -> Iterator[ReplayChange]:
    """What differs of how many rows have a verdict."""
    then, now = ({name: str(made[name]) for name in ("verdicts", "rejects")} for made in (before.receipt, done.receipt))
    if then != now:
        yield change_of_all(then, now)


def _said(body: BatchBody, rule: str) -> dict[str, str]:
    """How many cases of each outcome, and what is due."""
    counts = {outcome: str(cases) for outcome, cases in body.outcomes.get(rule, {}).items()}
    return {**counts, "amount_eur": two_decimals(body.due[rule][1])} if rule in body.due else counts


def _due(body: BatchBody) -> str:
    return two_decimals(sum(cents for _, cents in body.due.values()))
