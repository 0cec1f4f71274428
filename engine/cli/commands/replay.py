"""`conforme replay`: what an archive kept is judged again; the archive itself is verified first."""

from __future__ import annotations

from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from engine.cli import exits, options, terminal
from engine.errors import UsageError
from engine.service.bootstrap import find_rules, open_checker

if TYPE_CHECKING:
    from engine.archive.integrity import Verified
    from engine.model.replay import ReplayReport
    from engine.service.replaying import Chosen

EXAMPLE = """\b
Esempi:
  conforme replay verdetti.jsonl
  conforme replay verdetti.jsonl --rules regole-nuove/ --format json
  conforme replay verdetti.jsonl --verify --head IMPRONTA
  conforme replay verdetti.jsonl --case reclamo-12 --erase

\b
L'impronta è quella che `--archive` dice alla fine di ogni scrittura: va
tenuta altrove, perché solo con quella si vede se mancano le ultime voci.
Codici di uscita:
  0 tutto identico, 1 qualcosa è cambiato, 3 manca il file di un archivio
  (--input), 2 uso errato, 4 regole o archivio rifiutati, 70 guasto,
  130 interrotto."""
FORMATS = ("text", "json")


def replay(
    archive: Annotated[Path, typer.Argument(metavar="ARCHIVIO", help="File scritto con --archive.")],
    rules: options.Rules = None,
    verify: Annotated[bool, typer.Option("--verify", help="Verifica soltanto l'archivio, senza rigiudicare.")] = False,
    head: Annotated[
        str, typer.Option("--head", metavar="IMPRONTA", help="Impronta tenuta altrove, o un file che la contiene.")
    ] = "",
    inputs: Annotated[
        list[str] | None,
        typer.Option("--input", metavar="FILE", help="File letto da `batch`, per rigiudicarlo; ripetibile."),
    ] = None,
    case: Annotated[
        list[str] | None, typer.Option("--case", metavar="CASO", help="Solo le voci di questo caso; ripetibile.")
    ] = None,
    entry: Annotated[
        list[int] | None, typer.Option("--entry", metavar="N", help="Solo la voce con questo numero; ripetibile.")
    ] = None,
    erase: Annotated[
        bool, typer.Option("--erase", help="Cancella per sempre il contenuto delle voci scelte; la catena resta.")
    ] = False,
    form: Annotated[
        str,
        typer.Option("--format", metavar="FORMATO", help="text o json.", autocompletion=lambda: list(FORMATS)),
    ] = "text",
) -> int:
    """Rigiudica i verdetti di un archivio: identici, o che cosa è cambiato, perché e per quanti euro."""
    if form not in FORMATS:
        raise options.unknown("--format", "il formato", form, FORMATS)
    from engine.archive.integrity import verify as verified_archive
    from engine.service.replaying import Chosen, kept_head

    chosen = Chosen(frozenset(entry or ()), frozenset(case or ()))
    if erase and not chosen.named:
        raise UsageError.about("--erase", "quali voci?", "sceglile con --case o --entry")
    if erase and verify:
        raise UsageError.about("--erase", "con --verify non si cancella", "togli --verify, o togli --erase")
    kept = kept_head(head) if head else ""
    verified = verified_archive(archive, kept)
    if erase:
        return _erase(archive, verified, chosen)
    report = _report(archive, verified, kept, chosen, find_rules(rules), tuple(inputs or ()), judging=not verify)
    _show(report, form, judged=not verify)
    return exits.gravest(exits.OF_REPLAY[status] for status in report.counts)


def _report(
    archive: Path, verified: Verified, head: str, chosen: Chosen, rules: Path, inputs: tuple[str, ...], *, judging: bool
) -> ReplayReport:
    from engine.archive.integrity import entries
    from engine.service.batch_replaying import BatchReplayer
    from engine.service.replaying import Replayer, report

    checker = open_checker(rules)
    try:
        if not judging:
            return report(archive, verified, head, checker)
        count = sum(chosen.has(one) for one in entries(archive, verified))
        if not count and chosen.named:
            raise _nothing(chosen)
        # Many entries have a bar that counts them; of a few, one that counts the rows of a batch.
        few, bar = count <= terminal.WORTH_A_BAR, terminal.Bar()
        with bar if few else nullcontext():
            replayer = Replayer(checker, BatchReplayer(checker, rules, inputs, bar.progress))
            meant = (one for one in entries(archive, verified) if chosen.has(one))
            judged = terminal.tracked(replayer.replay(meant), count, what="Rigiudizio")
            return report(archive, verified, head, checker, judged)
    finally:
        checker.close()


def _show(report: ReplayReport, form: str, *, judged: bool) -> None:
    from engine.reporting.json_document import dump
    from engine.reporting.replay import replay as page
    from engine.reporting.replay import verified

    if form == "json":
        terminal.write(dump(report))
    else:
        terminal.show(page(report) if judged else verified(report.archive))


def _erase(archive: Path, verified: Verified, chosen: Chosen) -> int:
    """Erases the entries chosen, and finishes an erasure that was begun."""
    from engine.archive.appending import erase
    from engine.archive.integrity import entries
    from engine.reporting.replay import erasure
    from engine.service.clock import today

    sequences = verified.unfinished | {one.sequence for one in entries(archive, verified) if chosen.has(one)}
    if not sequences:
        raise _nothing(chosen)
    now = erase(archive, sequences, today().isoformat())
    terminal.complain(erasure(str(archive), sorted(sequences), now.entries - 1, now.head))
    return exits.COMPLIANT


def _nothing(chosen: Chosen) -> UsageError:
    cure = "una voce cancellata non ha più il nome del caso: indicane il numero con --entry" if chosen.cases else ""
    return UsageError.about("--case" if chosen.cases else "--entry", "non è di nessuna voce dell'archivio", cure)
