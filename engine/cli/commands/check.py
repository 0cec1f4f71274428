"""`conforme check`: cases in, verdicts out, the gravest exit code back."""

from __future__ import annotations

from typing import Annotated

import typer

from engine.cli import exits, options, report_output, terminal
from engine.cli.recording import recording
from engine.errors import ConformeError
from engine.service.bootstrap import find_rules, open_checker

EXAMPLE = """\b
Esempi:
  conforme check reclamo.yaml
  conforme check reclamo.yaml --full
  conforme check casi/ --format json > verdetti.jsonl
  conforme check reclamo.yaml --as-of 2026-09-30 --explain
  conforme check casi/ --archive verdetti.jsonl
  conforme check casi/ --fail-on non_compliant --output esito.sarif

\b
Codici di uscita:
  0 conforme, 1 non conforme, 3 non determinabile, 6 da regolarizzare,
  2 uso errato, 4 regole (o archivio) rifiutate, 5 caso rifiutato,
  70 guasto, 130 interrotto, 141 uscita chiusa prima della fine.
  Per più casi, il più grave: 70, 4, 5, 1, 6, 3, 0."""
FORMATS = ("text", "json", "brief", *report_output.CASE_FORMATS)
CONCLUSIONS = ("non_compliant", "to_regularise", "undetermined")


def check(
    cases: Annotated[list[str], typer.Argument(metavar="CASO", help="File, cartelle, o `-` per lo standard input.")],
    as_of: options.AsOf = None,
    profile: options.ProfileName = "documents",
    rules: options.Rules = None,
    family: options.Families = None,
    form: Annotated[
        str,
        typer.Option(
            "--format",
            metavar="FORMATO",
            help="text, json, brief (il json senza le prove), markdown, junit, sarif o github.",
            autocompletion=lambda: list(FORMATS),
        ),
    ] = "text",
    full: Annotated[bool, typer.Option("--full", help="Mostra anche letture, presupposti, limiti e giorni.")] = False,
    explain: Annotated[bool, typer.Option("--explain", help="Mostra tutto l'albero dei perché.")] = False,
    archive: options.ArchiveFile = None,
    fail_on: report_output.FailOn = None,
    output: report_output.ReportFiles = None,
) -> int:
    """Verifica uno o più casi: che cosa è conforme, che cosa no, entro quando e per quanto."""
    if form not in FORMATS:
        raise options.unknown("--format", "il formato", form, FORMATS)
    failing, files = report_output.chosen_failures(fail_on, CONCLUSIONS), report_output.chosen_files(output)
    reported = form if form in report_output.CASE_FORMATS else ""
    day, chosen = options.chosen_day(as_of), options.chosen_profile(profile)
    from engine.cli.verdict_output import VerdictOutput, answers_in
    from engine.model.case import Case
    from engine.service.inputs import sources
    from engine.service.judging import Criteria, judge_all, read_all

    inputs = sources(cases)
    folder = find_rules(rules)
    report_output.check_paths(files, folder, [one.path for one in inputs], archive=archive)
    checker = open_checker(folder)
    try:
        rulebook = checker.rulebook
        families = options.chosen_families(family, rulebook.header.families)
        criteria = Criteria(chosen, families, day)
        read = list(read_all(inputs, rulebook, criteria, terminal.standard_input))
        terminal.explain_reading([line for case in read if isinstance(case, Case) for line in case.understood])
        shown = None if reported else answers_in(form, len(read), rulebook, chosen, full=full, explain=explain)
        answers: VerdictOutput
        if shown and not files:
            answers = shown
        else:
            from engine.cli.notice_output import Reporting, VerdictNotices

            answers = VerdictNotices(Reporting(rulebook, failing, criteria.today, reported, files), shown)
        codes: list[int] = []
        with recording(archive, rulebook.vocabulary) as recorder:
            judged_all = judge_all(read, checker, criteria, recorder)
            for judged in terminal.tracked(judged_all, len(read), quiet=answers.prints_at_once):
                if isinstance(judged.result, ConformeError):
                    codes.append(judged.result.exit_code)
                    answers.without_verdict(judged.label, judged.result)
                else:
                    codes.append(exits.OF_CONCLUSION[judged.result.conclusion])
                    answers.verdict(judged.result)
            answers.end()
        return exits.gravest(exits.failing(codes, failing, exits.OF_CONCLUSION))
    finally:
        checker.close()
