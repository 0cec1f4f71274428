"""`conforme verify`: everything that can be asked of a rulebook before a change is merged, in one report."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Annotated

import typer

from engine.cli import options, report_output, terminal
from engine.errors import UsageError
from engine.service import clock
from engine.service.bootstrap import find_features, find_rules, wants_traceback

EXAMPLE = """\b
Esempi:
  conforme verify rules/
  conforme verify rules/ --since main --output esito.md --output esito.sarif
  conforme verify rules/ --only drift --sources documenti/
  conforme verify rules/ --only scenarios --format github

\b
I passi: validation (problemi e avvisi), scenarios, dead-parts (ciò che è
scritto e non ha effetto), figures (cifre da ricontrollare), mutation (con
--since o --all: ogni singolo cambiamento, e se uno scenario lo nota), drift (con
--sources: se i documenti dicono ancora ciò che le regole citano).
Codici di uscita: 0 nulla da correggere, 1 qualcosa da correggere, 2 uso errato,
4 regole rifiutate, 7 qualcosa non si è potuto stabilire, 70 guasto. Con
--exit-zero anche 1 e 7 diventano 0."""
# The registry has the same names, but importing it would make `--version` wait for pydantic.
STEPS = ("validation", "scenarios", "dead-parts", "figures", "mutation", "drift")


def verify(
    rules: Annotated[
        Path | None, typer.Argument(metavar="REGOLE", help="Cartella delle regole; se manca, quelle in uso.")
    ] = None,
    since: Annotated[
        str | None,
        typer.Option("--since", metavar="REVISIONE", help="Prova ciò che è cambiato da questa revisione di git."),
    ] = None,
    everything: Annotated[
        bool, typer.Option("--all", help="Prova tutte le regole, anche quelle non cambiate.")
    ] = False,
    sources: Annotated[
        Path | None,
        typer.Option("--sources", metavar="CARTELLA", help="I documenti da cui vengono le regole, come sono oggi."),
    ] = None,
    accept: Annotated[
        list[str] | None,
        typer.Option(
            "--accept",
            metavar="FONTE",
            help="Riscrive righe e impronte di questa fonte (o di tutte le moved, le rewrapped); ripetibile.",
        ),
    ] = None,
    memory: Annotated[
        Path | None,
        typer.Option(
            "--memory", metavar="FILE", help="Dove ricordare i cambiamenti già provati, da una volta all'altra."
        ),
    ] = None,
    only: Annotated[
        list[str] | None,
        typer.Option(
            "--only", metavar="PASSO", help="Solo questo passo; ripetibile.", autocompletion=lambda: list(STEPS)
        ),
    ] = None,
    features: Annotated[
        Path | None,
        typer.Option("--features", metavar="CARTELLA", help="Cartella degli scenari; se manca, quelli delle regole."),
    ] = None,
    baseline: Annotated[
        Path | None,
        typer.Option("--baseline", metavar="FILE", help="Un esito di prima, in JSON: ciò che c'era già non blocca."),
    ] = None,
    today: Annotated[
        str | None, typer.Option("--today", metavar="GIORNO", help="Giorno della verifica, se non è oggi.")
    ] = None,
    form: report_output.ReportFormat = "text",
    output: report_output.ReportFiles = None,
    exit_zero: report_output.ExitZero = False,
) -> int:
    """Verifica le regole: problemi, scenari, parti morte, cifre, cambiamenti che nessuno nota, documenti; in un solo esito."""
    report_output.chosen_format(form)
    for step in only or ():
        if step not in STEPS:
            raise options.unknown("--only", "il passo", step, STEPS)
    day = options.chosen_day(today, "--today") or clock.today()
    files = report_output.chosen_files(output)
    from engine.analysis.subject import Subject
    from engine.analysis.verifying import verify as verified
    from engine.reading.baseline import read_baseline
    from engine.reading.paths import check_folder

    folder = find_rules(rules)
    report_output.check_paths(files, folder, (baseline, sources), memory=memory)
    known = frozenset() if baseline is None else read_baseline(baseline, STEPS)
    scenarios = find_features(features, folder)
    if scenarios is not None:
        check_folder("--features", scenarios, "indica la cartella che contiene gli scenari")
    _accepted(accept or (), folder, sources)
    subject = Subject(
        _near(folder), None if scenarios is None else _near(scenarios), day, since, sources, everything, memory
    )
    report = verified(subject, only or (), _tracked, patient=not wants_traceback())
    return report_output.tell(report.against(known), form, files, exit_zero=exit_zero)


def _accepted(names: Sequence[str], rules: Path, sources: Path | None) -> None:
    """Writes the sources accepted anew, before anything is verified, and says which."""
    if not names:
        return
    if sources is None:
        raise UsageError.about("--accept", "non si sa quali documenti valgano", "indica la loro cartella con --sources")
    from engine.service.provenance import accept

    terminal.complain([f"accettata {one.source}" for one in accept(rules, sources, names)])


def _tracked(items: Iterable[object], total: int, what: str) -> Iterator[object]:
    return terminal.tracked(items, total, what=what)


def _near(folder: Path) -> Path:
    """The folder as seen from where the command is given, as the places in a report are to be opened from there."""
    whole, here = folder.resolve(), Path.cwd().resolve()
    return whole.relative_to(here) if whole.is_relative_to(here) else folder
