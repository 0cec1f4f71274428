"""`conforme screen`: requests in, what a desk answers out."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from engine.cli import options
from engine.service.bootstrap import find_rules, open_checker

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
  2 uso errato, 4 regole rifiutate, 5 richiesta rifiutata, 70 guasto,
  130 interrotto. Per più richieste, il più grave: 70, 4, 5, 1, 6, 3, 0."""
FORMATS = ("text", "json", "letter")


def screen(
    requests: Annotated[
        list[str], typer.Argument(metavar="RICHIESTA", help="File, cartelle, JSON Lines (.jsonl), o `-`.")
    ],
    attachments: Annotated[
        Path | None, typer.Option("--attachments", metavar="CARTELLA", help="Dove sono gli allegati: vengono guardati.")
    ] = None,
    form: Annotated[
        str,
        typer.Option("--format", metavar="FORMATO", help="text, json o letter.", autocompletion=lambda: list(FORMATS)),
    ] = "text",
    out: Annotated[
        Path | None,
        typer.Option("--out", metavar="CARTELLA", help="Dove scrivere coda, riepilogo, lettere, risultati."),
    ] = None,
    as_of: options.AsOf = None,
    profile: options.ProfileName = "documents",
    rules: options.Rules = None,
) -> int:
    """Esamina le richieste allo sportello: accettabile, da regolarizzare o non qui, e che cosa fare."""
    if form not in FORMATS:
        raise options.unknown("--format", "il formato", form, FORMATS)
    day, chosen = options.chosen_day(as_of), options.chosen_profile(profile)
    from engine.cli.opening import Wanted, open_desk  # noqa: PLC0415  the model must not slow down `--version`

    checker = open_checker(find_rules(rules))
    try:
        return open_desk(checker, requests, Wanted(form, chosen, day, attachments, out))
    finally:
        checker.close()
