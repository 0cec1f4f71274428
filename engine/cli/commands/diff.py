"""`conforme diff`: what a change of the rules changes."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from engine.cli import exits, options, terminal
from engine.errors import UsageError

EXAMPLE = """\b
Esempi:
  conforme diff regole-di-prima/ rules/
  conforme diff git:main rules/ --profile regulation
  conforme diff git:v1.2 git:HEAD --format json > modifiche.json
  conforme diff git:main rules/ --cases export.csv --mapping mapping.yaml

\b
Una edizione è una cartella di regole, un pacchetto .whl che le porta, o una
revisione del repository in cui sei: git:REVISIONE, o git:REVISIONE:CARTELLA.
Codici di uscita: 0 nessuna differenza di significato, 1 qualcuna, 2 uso
errato, 4 edizione rifiutata, 5 casi tutti rifiutati, 70 guasto, 130 interrotto."""
FORMATS = ("text", "json")


def diff(
    old: Annotated[str, typer.Argument(metavar="PRIMA", help="Le regole di prima: cartella, .whl o git:REVISIONE.")],
    new: Annotated[str, typer.Argument(metavar="DOPO", help="Le regole di dopo: cartella, .whl o git:REVISIONE.")],
    profile: Annotated[
        str | None,
        typer.Option(
            "--profile",
            metavar="PROFILO",
            help="Cerca un caso con questo profilo; se manca, col primo che cambia.",
            autocompletion=lambda: list(options.PROFILES),
        ),
    ] = None,
    cases: Annotated[
        str | None,
        typer.Option(
            "--cases",
            metavar="CASI",
            help="Che cosa cambia per questi casi: una cartella o un file di casi (anche uno per riga, .jsonl), o una "
            "tabella con --mapping.",
        ),
    ] = None,
    mapping: Annotated[
        Path | None, typer.Option("--mapping", metavar="FILE", help="Come leggere le colonne della tabella.")
    ] = None,
    as_of: options.AsOf = None,
    form: Annotated[
        str, typer.Option("--format", metavar="FORMATO", help="text o json.", autocompletion=lambda: list(FORMATS))
    ] = "text",
) -> int:
    """Dice che cosa cambia di significato fra due edizioni delle regole, e con quale caso si vede."""
    if form not in FORMATS:
        raise options.unknown("--format", "il formato", form, FORMATS)
    if mapping is not None and cases is None:
        raise UsageError.about("--mapping", "manca la tabella dei casi", "indicala con --cases")
    if as_of is not None and cases is None:
        raise UsageError.about("--as-of", "vale soltanto per i casi, e mancano", "indicali con --cases")
    chosen = None if profile is None else options.chosen_profile(profile)
    day = options.chosen_day(as_of)
    from engine.analysis.comparing import compare
    from engine.analysis.differences import difference
    from engine.analysis.editions import edition
    from engine.reporting.diff import text
    from engine.reporting.json_document import dump
    from engine.service.differences import examples

    before, after = edition(old, past=True), edition(new)
    comparison = compare(before.rulebook, after.rulebook)
    case_impact = None
    if cases is not None:
        from engine.service.impact_rows import ImpactOptions
        from engine.service.impacts import impact

        # Before the examples, which take long: the files named here may be wrong.
        asked = ImpactOptions(cases, mapping, chosen or "documents", day)
        with terminal.Bar() as bar:
            case_impact = impact(before, comparison, asked, bar.progress)
    clauses = terminal.tracked(examples(comparison, chosen), len(comparison.clauses), what="Casi", least=0)
    report = difference(before, after, comparison, clauses, case_impact)
    if form == "json":
        terminal.write(dump(report))
    else:
        typer.echo(text(report), nl=False)
    if case_impact is not None and not case_impact.compared:
        return exits.CASE_REFUSED
    return exits.SAME if report.same else exits.DIFFERENT
