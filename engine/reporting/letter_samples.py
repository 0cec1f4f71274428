"""Screenings made up to try a template on: with everything in them, and with nothing that may be missing."""

from __future__ import annotations

from dataclasses import replace

from engine.model.screening import (
    SCHEMA,
    Asked,
    Caution,
    Direction,
    Due,
    Faulty,
    File,
    Missing,
    Ruling,
    Screening,
)
from engine.model.verdict import Receipt, SkippedDay

_DAY = "2026-05-08"
_RECEIPT = Receipt("0", "prova", "1", "", "", "documents", _DAY, (), (), "", ())
_DUE = Due(_DAY, "2026-04-30", "cinque giorni lavorativi", "prova.regola", (SkippedDay("2026-05-01", "festa"),))


def samples(decision: Ruling) -> tuple[Screening, Screening]:
    """Two screenings with a decision: full and bare."""
    bare = Screening(
        SCHEMA,
        "prova",
        decision,
        True,
        ("prova",),
        (),
        (),
        None,
        (),
        None,
        None,
        (),
        (),
        (),
        True,
        "",
        "documents",
        _DAY,
        _RECEIPT,
    )
    full = replace(
        bare,
        missing=(
            Missing("prova.regola", "titolo", "rimedio", _DAY),
            Missing("prova.regola", "titolo", "rimedio", None, files=(Faulty("file.pdf", "file vuoto"),)),
            Missing("prova.regola", "titolo", "rimedio", _DAY, waited_until="2026-05-01"),
        ),
        questions=(Asked("fatto", "Domanda?", 1, ("prova.regola",), options=("uno", "due")),),
        useful_from=_DAY,
        routes=(Direction("via", "titolo", "testo", ("prova.regola",), "Come."),),
        send="Come.",
        answer_due=_DUE,
        visible_by=_DUE,
        warnings=(Caution("prova.regola", "avvertenza", "customer"),),
        files=(File("file.pdf", 1, "pdf", False, ("file vuoto",), ("unusable",), "rimandarlo"),),
    )
    return full, bare
