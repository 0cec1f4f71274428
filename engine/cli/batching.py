"""`conforme batch` at work."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from engine.atomic import write_whole
from engine.batch.fingerprints import place_of
from engine.batch.mapping.guess import draft
from engine.batch.outputs import claim, rejects_of, sidecar
from engine.batch.plan import Plan, printed
from engine.batch.run import run_batch
from engine.batch.storage import Place, alone, full, place, remove, within
from engine.batch.telling.explain import Batch
from engine.batch.telling.report import html
from engine.batch.telling.summary import page, summarise
from engine.cli import exits, options, terminal
from engine.cli.verdict_output import Documents, Pages, VerdictOutput
from engine.errors import UsageError
from engine.model.case import Case
from engine.model.figures import Profile
from engine.reading.paths import check_folder, reason
from engine.reading.rulebook import read_rulebook
from engine.service import clock
from engine.service.bootstrap import open_checker
from engine.service.faults import keep

if TYPE_CHECKING:
    pass


@dataclass(frozen=True, slots=True)
class Request:
    """What was asked for."""

    files: tuple[str, ...]
    out: str
    mapping: Path | None
    as_of: date | None
    profile: Profile
    rules: Path
    families: tuple[str, ...] = ()
    report: Path | None = None
    sample: int = 1000
    scheduler: str = ""
    work: str = ""
    today: date = field(default_factory=clock.today)


def judge_archive(request: Request) -> None:
    """Judges, writes, and prints the summary. Raises what `run_batch` raises."""
    _named(request)
    out = place(request.out)
    claim(out)
    work = place(request.work) if request.work else out.with_name(f".{out.name}.work")
    mapping = _mapping(request)
    _apart(request, out, work, mapping)
    rulebook = read_rulebook(request.rules)
    plan = Plan(
        rules=str(request.rules.resolve()),
        rulebook_digest=rulebook.digest,
        mapping_name=str(mapping),
        mapping=_text(mapping),
        profile=request.profile,
        families=options.chosen_families(request.families, rulebook.header.families),
        as_of=request.as_of.isoformat() if request.as_of else "",
        today=request.today.isoformat(),
        inputs=printed(request.files),
        sample=request.sample,
        work=full(work),
    )

    def kept(case: Case) -> str:
        return keep(case, rulebook.vocabulary, Path.cwd())

    try:
        with terminal.Bar() as bar, alone(work, clock.now):
            done = run_batch(plan, out, kept, bar.follow, request.scheduler)
    except OSError as error:
        raise UsageError.about("--out", f"`{error.filename or out}` non si può scrivere: {reason(error)}") from None
    if not request.work:
        # Ours alone: what is still there is of runs that nobody went on with.
        remove(work)
    summary = summarise(done, rulebook)
    terminal.show(page(summary, rulebook))
    told = [f"Verdetti: {out}", f"Scarti: {rejects_of(out)}"]
    if request.report is not None:
        try:
            write_whole(request.report, html(summary, rulebook, done.receipt).encode())
        except OSError as error:
            raise UsageError.about("--report", f"`{request.report}` non si può scrivere: {reason(error)}") from None
        told.append(f"Riepilogo: {request.report}")
    if done.resumed:
        told.append(f"Ripreso: {done.resumed} parti su {len(done.counts)} erano già fatte")
    terminal.complain(told)


def draft_mapping(file: str, rules: Path) -> None:
    """Prints the draft of a mapping."""
    terminal.write(draft(file, read_rulebook(rules).vocabulary).encode())


def explain_case(verdicts: str, label: str, rules: Path, form: str) -> int:
    """Prints the verdict on every row of that name, and returns the gravest exit code."""
    checker = open_checker(rules)
    try:
        batch = Batch(place(verdicts), checker)
        cases, rejected = batch.cases(label)
        answers: VerdictOutput = Pages(checker.rulebook, full=False, explain=True, several=len(cases) > 1)
        if form == "json":
            answers = Documents(batch.profile, indented=len(cases) == 1, brief=False)
        codes = []
        for case in cases:
            verdict = batch.verdict(case)
            codes.append(exits.OF_CONCLUSION[verdict.conclusion])
            answers.verdict(verdict)
        answers.end()
        terminal.complain([f"anche una riga di questo nome, scartata: {problem}" for problem in rejected])
        return exits.gravest(codes)
    finally:
        checker.close()


def _named(request: Request) -> None:
    """Refuses names that no receipt could tell."""
    for option, name in (("--out", request.out), ("--work", request.work), *(("", file) for file in request.files)):
        try:
            name.encode()
        except UnicodeEncodeError:
            told = name.encode(errors="surrogateescape").decode(errors="replace")
            raise UsageError.about(option or told, f"il nome `{told}` non è in UTF-8", "dagli un altro nome") from None


def _apart(request: Request, out: Place, work: Place, mapping: Path) -> None:
    """Refuses to write over what is to be read, or twice in one place."""
    taken = dict.fromkeys(map(place_of, (*request.files, str(mapping))), "è tra i file da leggere")
    for target in (out, rejects_of(out), sidecar(out)):
        if why := taken.get(place_of(str(target))):
            raise UsageError.about("--out", f"`{target}` {why}", "scegli un altro nome")
    taken |= {place_of(str(target)): "è già ciò che scrive --out" for target in (out, rejects_of(out), sidecar(out))}
    if request.report is not None and (why := taken.get(place_of(str(request.report)))):
        raise UsageError.about("--report", f"`{request.report}` {why}", "scegli un altro nome")
    if request.report is not None:
        check_folder("--report", request.report.parent, "creala, o scegli un altro nome")
    if request.report is not None and (request.report.is_dir() or within(request.report, out)):
        raise UsageError.about("--report", f"`{request.report}` non può essere un file", "scegli un altro nome")
    for inner in (work, *map(place, request.files)):
        # A folder of verdicts takes the place of the one before it, with all it holds.
        if within(inner, out):
            raise UsageError.about("--out", f"`{out}` contiene `{inner}`", "scegli un altro nome")


def _mapping(request: Request) -> Path:
    if request.mapping is not None:
        return request.mapping
    beside = Path(request.files[0]).with_name("mapping.yaml")
    if beside.is_file():
        return beside
    cure = f"abbozzala con `conforme batch map {request.files[0]} > mapping.yaml`"
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
