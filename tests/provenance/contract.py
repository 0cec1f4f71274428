"""A small contract in our own words, and a rulebook that cites its lines."""

from __future__ import annotations

from dataclasses import replace

from engine.model.figures import Documents, Sketch, Source
from engine.model.rulebook import Rulebook
from engine.provenance.drift import SourceDrift, drift
from tests.tiny import fact, tiny

LINES = [
    "Condizioni inventate per le prove",
    "",
    "1. Consegna",
    "",
    "Chi vende consegna la merce entro 45 (quarantacinque) giorni dal pagamento; se tarda deve 30,00 euro.",
    "",
    "2. Ripensamento",
    "",
    "Chi compra può restituire la merce entro 14 giorni, purché sia integra e completa di ogni sua parte.",
    "- a) le spese di ritorno sono di chi compra;",
    "- b) il prezzo torna indietro in 5 giorni;",
    "",
    "Tabella dei premi",
    "Premio annuale del socio fondatore\t10",
    "Premio annuale del socio ordinario\t10",
    "",
    "Premio annuale del socio fondatore\t10",
    "Premio annuale del socio ordinario\t12",
]
TEXT = "\n".join(LINES)
CITED = {"consegna": (5,), "reso": (9,), "spese": (10,), "rimborso": (11,), "premi": (14, 15), "premi-dopo": (17, 18)}


def rulebook(text: str = TEXT, cited: dict[str, tuple[int, ...]] | None = None) -> Rulebook:
    """A rulebook whose sources are registered on a text; one parameter and two clauses cite the first."""
    layers = [{"layer": "contract", "value": 45, "citation": "consegna", "confidence": "high"}]
    base = tiny(
        [
            {"id": "demo.one", "citations": ["consegna"], "requires": [
                {"id": "sent", "title": "spedita", "when": {"fact": "sent", "is": True}}]},
            {"id": "demo.two", "citations": ["altro"], "requires": [
                {"id": "few", "title": "pochi", "when": {"fact": "days", "at_most": "demo.days"}}]},
        ],
        {"sent": fact("boolean"), "days": fact("integer")},
        {"demo.days": {"title": "Giorni", "unit": "count", "values": layers}},
    )  # fmt: skip
    document = Documents(title="Contratto", file="contratto.txt")
    blank = replace(
        base,
        header=base.header.model_copy(update={"documents": {"contract": document}}),
        sources={
            name: Source(document="contract", section=name, lines=lines, fingerprints=())
            for name, lines in (cited or CITED).items()
        },
    )
    return registered(blank, drift(blank, {"contract": text}))


def registered(rules: Rulebook, drifts: tuple[SourceDrift, ...]) -> Rulebook:
    """The rulebook once every drift is accepted."""
    sources, sketches = dict(rules.sources), dict[str, Sketch](rules.sketches)
    for one in drifts:
        update = {
            "lines": tuple(line.number for line in one.printed),
            "fingerprints": tuple(line.mark for line in one.printed),
        }
        sources[one.source] = sources[one.source].model_copy(update=update)
        sketches |= {line.mark: line.sketch for line in one.printed}
    return replace(rules, sources=sources, sketches=sketches)
