"""`conforme screen`: requests in, what a desk answers out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from engine.cli import exits, options, report_output, terminal
from engine.cli.recording import recording
from engine.errors import UsageError
from engine.service.bootstrap import find_rules, open_checker

if TYPE_CHECKING:
    from engine.cli.notice_output import ScreeningNotices
    from engine.cli.screening_output import ScreeningOutput
    from engine.errors import CaseRefused
    from engine.model.case import Case
    from engine.model.rulebook import Rulebook
    from engine.model.screening_policy import ScreeningPolicy
    from engine.service.screening_requests import RequestScreener

EXAMPLE = """\b
Esempi:
  conforme screen richiesta.yaml
  conforme screen richiesta.yaml --attachments allegati/ --format letter
  conforme screen richieste.jsonl --attachments allegati/ --out esito/

\b
Gli allegati di più richieste stanno in CARTELLA/ID/ (o in quella
`attachments` al suo interno).
Con --out la stessa cartella riprende un esame interrotto.

\b
Codici di uscita:
  0 accettabile, 6 da regolarizzare, 1 non qui, 3 non determinabile,
  2 uso errato, 4 regole (o archivio) rifiutate, 5 richiesta rifiutata,
  70 guasto, 130 interrotto.
  Per più richieste, il più grave: 70, 4, 5, 1, 6, 3, 0."""
FORMATS = ("text", "json", "letter", *report_output.CASE_FORMATS)
DECISIONS = ("not_here", "to_regularise", "undetermined")


def screen(
    requests: Annotated[
        list[str], typer.Argument(metavar="RICHIESTA", help="File, cartelle, JSON Lines (.jsonl), o `-`.")
    ],
    attachments: Annotated[
        Path | None, typer.Option("--attachments", metavar="CARTELLA", help="Dove sono gli allegati: vengono guardati.")
    ] = None,
    form: Annotated[
        str,
        typer.Option(
            "--format",
            metavar="FORMATO",
            help="text, json, letter, markdown, junit, sarif o github.",
            autocompletion=lambda: list(FORMATS),
        ),
    ] = "text",
    out: Annotated[
        Path | None,
        typer.Option("--out", metavar="CARTELLA", help="Dove scrivere coda, riepilogo, lettere, risultati."),
    ] = None,
    as_of: options.AsOf = None,
    profile: options.ProfileName = "documents",
    rules: options.Rules = None,
    archive: options.ArchiveFile = None,
    fail_on: report_output.FailOn = None,
    output: report_output.ReportFiles = None,
) -> int:
    """Esamina le richieste allo sportello: accettabile, da regolarizzare o non qui, e che cosa fare."""
    if form not in FORMATS:
        raise options.unknown("--format", "il formato", form, FORMATS)
    if out is not None and form in report_output.CASE_FORMATS:
        cure = "scegli text, json o letter, e scrivi l'esito con --output"
        raise UsageError.about("--out", f"con --format {form} non si scrive in una cartella", cure)
    failing, reports = report_output.chosen_failures(fail_on, DECISIONS), report_output.chosen_files(output)
    reported = form if form in report_output.CASE_FORMATS else ""
    day, chosen = options.chosen_day(as_of), options.chosen_profile(profile)
    from engine.cli.notice_output import Reporting, ScreeningNotices
    from engine.cli.screening_output import FORMS, ScreeningOutput
    from engine.errors import RulebookRefused
    from engine.reporting.letters import problems
    from engine.service.attaching import Attacher
    from engine.service.judging import Criteria
    from engine.service.requests import read_all, sources
    from engine.service.result_folder import ResultFolder
    from engine.service.screening_requests import RequestScreener

    folder = find_rules(rules)
    checker = open_checker(folder)
    attacher: Attacher | None = None
    try:
        rulebook = checker.rulebook
        desk = _desk_of(rulebook)
        if form == "letter" and (letter_problems := problems(rulebook.letters)):
            raise RulebookRefused(letter_problems)
        criteria = Criteria(chosen, as_of=day, also=desk.always)
        files = sources(requests, without=[path for path in (attachments, out) if path])
        read = list(read_all(files, rulebook, criteria, terminal.standard_input))
        several = len(read) > 1
        if attachments is not None:
            listed = rulebook.vocabulary[desk.files].values if desk.files else {}
            attacher = Attacher(attachments, desk, listed, several=several)
        looked_at = [] if attacher is None else attacher.folders()
        report_output.check_paths(reports, folder, [*(one.path for one in files), *looked_at], archive=archive)
        results = ResultFolder(out) if out else None
        shown_as = next((one for one in FORMS if one == form), FORMS[0])
        page = None if reported else ScreeningOutput(rulebook, desk, shown_as, chosen, results, several=several)
        reporting = Reporting(rulebook, failing, criteria.today, reported, reports)
        shown = page if page and not reports else ScreeningNotices(reporting, page)
        with recording(archive, rulebook.vocabulary) as recorder:
            codes = _screen_all(read, RequestScreener(checker, desk, criteria, attacher, results, recorder), shown)
        return exits.gravest(exits.failing(codes, failing, exits.OF_RULING))
    finally:
        if attacher is not None:
            attacher.close()
        checker.close()


def _screen_all(
    read: list[Case | CaseRefused], screener: RequestScreener, shown: ScreeningOutput | ScreeningNotices
) -> list[int]:
    """Screens and shows every request, and returns their exit codes. An interruption says what is finished."""
    from engine.service.duplicate_requests import repeated_ids, without_shared_folders
    from engine.service.redaction import known_words, understood
    from engine.service.screening_requests import Screened

    terminal.explain_reading(understood(read, known_words(screener.checker.rulebook)))
    terminal.complain(repeated_ids(read))
    read = without_shared_folders(read, screener.attacher)
    codes: list[int] = []
    try:
        for one in terminal.tracked(screener.screen_all(read), len(read), quiet=shown.prints_at_once, what="Esame"):
            if isinstance(one, Screened):
                shown.screened(one.screening, one.case, one.name)
                codes.append(exits.OF_RULING[one.screening.decision])
            else:
                shown.failed(one.label, one.error)
                codes.append(one.error.exit_code)
    except KeyboardInterrupt:
        if screener.results is not None:
            terminal.complain([f"finite {len(codes)} richieste su {len(read)}: lo stesso comando riprende da qui"])
        raise
    shown.end()
    return codes


def _desk_of(rulebook: Rulebook) -> ScreeningPolicy:
    """The desk of a rulebook. Raises UsageError for a rulebook without one."""
    if rulebook.header.desk is None:
        raise UsageError.about("--rules", "queste regole non hanno uno sportello", "aggiungi `desk` in rulebook.yaml")
    return rulebook.header.desk
