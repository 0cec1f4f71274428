"""Whole archives for any door: what is asked for is checked, then judged and written."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from engine.batch.outputs import check_paths, claim
from engine.batch.plan import Plan, printed, worker_state
from engine.batch.run import Done, ProgressCallback, run_batch
from engine.batch.storage import Place, alone, full, place, remove
from engine.errors import UsageError
from engine.model.case import Case
from engine.model.figures import Profile
from engine.model.rulebook import Rulebook
from engine.reading.paths import reason
from engine.service import clock
from engine.service.bootstrap import open_rulebook
from engine.service.faults import keep


@dataclass(frozen=True, slots=True)
class BatchOptions:
    """What a batch is asked for; `mapping` stands beside the first file where none is named, `work` beside `out`;
    `faults` is the folder that takes a case on which the evaluators differ; `sample` how many verdicts are judged again,
    None for as many as the rows ask."""

    files: tuple[str, ...]
    out: str
    mapping: Path | None
    as_of: date | None
    profile: Profile
    families: tuple[str, ...] = ()
    report: Path | None = None
    sample: int | None = None
    scheduler: str = ""
    work: str = ""
    archive: Path | None = None
    today: date = field(default_factory=clock.today)
    faults: Path = Path()


@dataclass(frozen=True, slots=True)
class Archive:
    """Where a batch reads and writes, every path checked; the text of its mapping; the rulebook of the folder `rules`."""

    out: Place
    work: Place
    mapping: Path
    text: str
    rules: Path
    rulebook: Rulebook


def open_archive(options: BatchOptions, rules: Path) -> Archive:
    """The paths of a batch and its rulebook. Raises UsageError where a path is not in UTF-8, cannot be read or written,
    or would be written over, RulebookRefused with every problem of the rulebook."""
    _check_names(options)
    out = place(options.out)
    claim(out)
    work = place(options.work) if options.work else out.with_name(f".{out.name}.work")
    mapping = _mapping(options)
    check_paths(out, work, options.files, mapping, options.report, options.archive)
    rulebook = open_rulebook(rules)
    return Archive(out, work, mapping, _text(mapping), rules, rulebook)


def plan_batch(archive: Archive, options: BatchOptions) -> Plan:
    """What is to be judged, and by what. Raises what `printed` raises."""
    return Plan(
        rules=str(archive.rules.resolve()),
        rulebook_digest=archive.rulebook.digest,
        mapping_name=str(archive.mapping),
        mapping=archive.text,
        profile=options.profile,
        families=options.families,
        as_of=options.as_of.isoformat() if options.as_of else "",
        today=options.today.isoformat(),
        inputs=printed(options.files),
        sample=options.sample,
        work=full(archive.work),
    )


def judge_archive(archive: Archive, plan: Plan, options: BatchOptions, progress: ProgressCallback) -> Done:
    """Judges every row and writes the verdicts; `progress` is the progress callback. Raises what `run_batch` raises."""

    def kept(case: Case) -> str:
        return keep(case, archive.rulebook.vocabulary, options.faults)

    try:
        with alone(archive.work, clock.now):
            worker_state(plan, archive.rulebook)
            done = run_batch(plan, archive.out, kept, progress, options.scheduler)
    except OSError as error:
        what = f"`{error.filename or archive.out}` non si può scrivere: {reason(error)}"
        raise UsageError.about("--out", what) from None
    if not options.work:
        # A folder for this output alone: what is left in it is of runs that were never resumed.
        remove(archive.work)
    return done


def _check_names(options: BatchOptions) -> None:
    """Refuses names that a receipt, which is UTF-8, cannot hold."""
    for option, name in (("--out", options.out), ("--work", options.work), *(("", file) for file in options.files)):
        try:
            name.encode()
        except UnicodeEncodeError:
            text = name.encode(errors="surrogateescape").decode(errors="replace")
            raise UsageError.about(option or text, f"il nome `{text}` non è in UTF-8", "dagli un altro nome") from None


def _mapping(options: BatchOptions) -> Path:
    if options.mapping is not None:
        return options.mapping
    beside = Path(options.files[0]).with_name("mapping.yaml")
    if beside.is_file():
        return beside
    cure = f"abbozzala con `conforme batch map {options.files[0]} > mapping.yaml`"
    raise UsageError.about("--mapping", "manca la mappatura delle colonne", cure)


def _text(mapping: Path) -> str:
    try:
        return mapping.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        raise UsageError.about("--mapping", f"`{mapping}` non esiste", "controlla il nome") from None
    except UnicodeDecodeError:
        raise UsageError.about("--mapping", f"`{mapping}` non è in UTF-8", "salvalo in UTF-8") from None
    except OSError as error:
        raise UsageError.about(
            "--mapping", f"`{mapping}` non si può leggere: {reason(error)}", "indica un altro file"
        ) from None
