"""`conforme batch`: a whole archive in, verdicts and rejects out."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any

import typer

from engine.cli import exits, options, terminal
from engine.cli.italian import Command, Group
from engine.cli.recording import recording
from engine.errors import UsageError
from engine.service.bootstrap import find_rules, open_checker, open_rulebook

EXAMPLE = """\b
Esempi:
  conforme batch map export.csv > mapping.yaml
  conforme batch export.csv --mapping mapping.yaml --out verdetti.parquet
  conforme batch explain verdetti.parquet --id CRM-000002

\b
Un file che si chiama `map` o `explain` si indica con ./map.
Codici di uscita: 0 fatto (gli scarti sono in VERDETTI.rejects.csv), 2 uso
errato, 4 regole (o archivio di --archive) rifiutate, 5 file o mappatura
rifiutati, 70 guasto, 130 interrotto."""


class _Batch(Group):
    """A group whose first word, when it is no command, is already a file of cases."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:  # noqa: ANN401  the type of Typer's own signature
        """Puts the command that judges before what is not a command."""
        if args and args[0] not in (*self.commands, "--help", "-h"):
            args = ["run", *args]
        return super().parse_args(ctx, args)


application = typer.Typer(
    cls=_Batch,
    help="Verifica un archivio intero: tabelle in entrata, verdetti e scarti in uscita.",
    epilog=EXAMPLE,
    no_args_is_help=True,
    rich_markup_mode=None,
)


@application.command(cls=Command, epilog=EXAMPLE, short_help="Verifica un archivio.")
def run(
    cases: Annotated[
        list[str],
        typer.Argument(
            metavar="CASI", help="File Parquet, CSV, JSON Lines o fogli (.xlsx, .xlsm, .xlsb, .xls, .ods), anche s3://…"
        ),
    ],
    out: Annotated[
        str,
        typer.Option(
            "--out",
            metavar="VERDETTI",
            help="Dove scrivere, anche s3://…: .parquet, .csv o .jsonl; senza estensione, una cartella.",
        ),
    ],
    mapping: Annotated[
        Path | None,
        typer.Option("--mapping", metavar="FILE", help="Come leggere le colonne; se manca, mapping.yaml accanto."),
    ] = None,
    as_of: options.AsOf = None,
    profile: options.ProfileName = "documents",
    rules: options.Rules = None,
    family: options.Families = None,
    report: Annotated[
        Path | None, typer.Option("--report", metavar="FILE", help="Scrive anche il riepilogo, in HTML.")
    ] = None,
    sample: Annotated[
        int | None,
        typer.Option(
            "--sample",
            metavar="N",
            min=0,
            help="Quanti casi ricontrollare uno per uno; se manca, quanti ne chiede la tabella, al più 1.000.",
        ),
    ] = None,
    scheduler: Annotated[
        str, typer.Option("--scheduler", metavar="INDIRIZZO", help="Cluster Dask su cui verificare.")
    ] = "",
    work: Annotated[
        str,
        typer.Option(
            "--work", metavar="CARTELLA", help="Cartella di lavoro, anche s3://…; per un cluster, visibile a tutti."
        ),
    ] = "",
    archive_file: options.ArchiveFile = None,
) -> int:
    """Verifica un archivio: per ogni riga un verdetto, o uno scarto con il suo perché."""
    day, chosen = options.chosen_day(as_of), options.chosen_profile(profile)
    from engine.atomic import write_whole
    from engine.batch.outputs import rejects_of
    from engine.batch.telling.batch_summary import page, summarise
    from engine.reading.paths import reason
    from engine.service.archives import BatchOptions, judge_archive, open_archive, plan_batch

    asked = BatchOptions(
        files=tuple(cases),
        out=out,
        mapping=mapping,
        as_of=day,
        profile=chosen,
        report=report,
        sample=sample,
        scheduler=scheduler,
        work=work,
        archive=archive_file,
    )
    archive = open_archive(asked, find_rules(rules))
    rulebook = archive.rulebook
    asked = replace(asked, families=options.chosen_families(family, rulebook.header.families))
    with recording(archive_file, rulebook.vocabulary) as recorder:
        plan = plan_batch(archive, asked)
        with terminal.Bar() as bar:
            done = judge_archive(archive, plan, asked, bar.progress)
        summary = summarise(done, rulebook)
        if recorder is not None:
            from engine.service.batch_recording import record_batch  # imported with --archive only

            record_batch(recorder, done, summary, archive.out)
    terminal.show(page(summary, rulebook))
    lines = [f"Verdetti: {archive.out}", f"Scarti: {rejects_of(archive.out)}"]
    if report is not None:
        from engine.batch.telling.report import html

        try:
            write_whole(report, html(summary, rulebook, done.receipt).encode())
        except OSError as error:
            raise UsageError.about("--report", f"`{report}` non si può scrivere: {reason(error)}") from None
        lines.append(f"Riepilogo: {report}")
    if done.resumed:
        lines.append(f"Ripreso: {done.resumed} parti su {len(done.counts)} erano già fatte")
    terminal.complain(lines)
    return exits.COMPLIANT


@application.command("map", cls=Command, epilog=EXAMPLE, short_help="Abbozza la mappatura di un file.")
def map_(
    file: Annotated[
        str,
        typer.Argument(
            metavar="FILE", help="File Parquet, CSV, JSON Lines o foglio (.xlsx, .xlsm, .xlsb, .xls, .ods)."
        ),
    ],
    rules: options.Rules = None,
) -> int:
    """Abbozza mapping.yaml dai nomi, dai tipi e dai valori delle colonne, e spiega ogni ipotesi."""
    from engine.batch.mapping.guess import draft

    terminal.write(draft(file, open_rulebook(find_rules(rules)).vocabulary).encode())
    return exits.COMPLIANT


@application.command(cls=Command, epilog=EXAMPLE, short_help="Spiega il verdetto di una riga.")
def explain(
    verdicts: Annotated[
        str, typer.Argument(metavar="VERDETTI", help="File o cartella di `conforme batch`, anche s3://…")
    ],
    label: Annotated[str, typer.Option("--id", metavar="CASO", help="Nome del caso.")],
    rules: options.Rules = None,
    form: Annotated[str, typer.Option("--format", metavar="FORMATO", help="text o json.")] = "text",
) -> int:
    """Il verdetto intero di una riga, uguale a quello di `conforme check` sugli stessi fatti."""
    from engine.batch.storage import place
    from engine.batch.telling.row_explanation import Batch
    from engine.cli.verdict_output import VerdictDocuments, VerdictOutput
    from engine.cli.verdict_pages import VerdictPages

    if form not in ("text", "json"):
        raise options.unknown("--format", "il formato", form, ("text", "json"))
    checker = open_checker(find_rules(rules))
    try:
        batch = Batch(place(verdicts), checker)
        cases, rejected = batch.cases(label)
        shown: VerdictOutput = VerdictPages(checker.rulebook, full=False, explain=True, several=len(cases) > 1)
        if form == "json":
            shown = VerdictDocuments(batch.profile, indented=len(cases) == 1, brief=False)
        codes = []
        for case in cases:
            verdict = batch.verdict(case)
            codes.append(exits.OF_CONCLUSION[verdict.conclusion])
            shown.verdict(verdict)
        shown.end()
        terminal.complain([f"anche una riga di questo nome, scartata: {problem}" for problem in rejected])
        return exits.gravest(codes)
    finally:
        checker.close()
