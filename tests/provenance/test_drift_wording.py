"""Drift in Italian."""

from __future__ import annotations

import pytest

from engine.provenance.drift import SourceDrift, drift
from engine.provenance.drift_wording import cure, rows, sentence
from tests.provenance.contract import LINES, TEXT, rulebook

RULES = rulebook()


def told(text: str, source: str) -> tuple[str, str]:
    one = {one.source: one for one in drift(RULES, {"contract": text})}[source]
    return sentence(one), cure(one)


def with_line(number: int, new: str) -> str:
    return "\n".join([*LINES[: number - 1], new, *LINES[number:]])


def without(*numbers: int) -> str:
    return "\n".join(line for at, line in enumerate(LINES, 1) if at not in numbers)


@pytest.mark.parametrize(
    ("text", "source", "said", "what_to_do"),
    [
        (TEXT, "premi", "invariata: righe 14-15", ""),
        ("\n" + TEXT, "premi", "lo stesso testo sta ora alle righe 15-16 (prima alle righe 14-15)",
         "aggiorna righe e impronte con `--accept premi`"),
        ("\n" + TEXT, "reso", "lo stesso testo sta ora alla riga 10 (prima alla riga 9)",
         "aggiorna righe e impronte con `--accept reso`"),
        (TEXT.replace("giorni dal", "giorni\ndal"), "consegna",
         "stesse parole e stesse cifre, impaginate in altro modo: alle righe 5-6 (prima alla riga 5)",
         "aggiorna righe e impronte con `--accept consegna`"),
        (with_line(10, "- a) le «spese» di ritorno sono di chi compra;").replace("«", "**").replace("»", "**"), "spese",
         "stesse parole e stesse cifre, impaginate in altro modo: alla riga 10",
         "aggiorna righe e impronte con `--accept spese`"),
        (TEXT.replace("45 (", "40 ("), "consegna", "è cambiata la cifra 45 → 40: alla riga 5",
         "rileggi quel punto e correggi, se serve, la cifra demo.days e le clausole demo.one, demo.two; "
         "poi accetta il testo nuovo con `--accept consegna`"),
        (TEXT.replace(" 5 giorni", " cinque giorni"), "rimborso", "è cambiata la cifra 5 → cinque: alla riga 11",
         "rileggi quel punto; poi accetta il testo nuovo con `--accept rimborso`"),
        (TEXT.replace("14 giorni", "8 giorni (10)"), "reso", "sono cambiate le cifre 14 → 8, (nessuna) → 10: alla riga 9",
         "rileggi quel punto; poi accetta il testo nuovo con `--accept reso`"),
        (TEXT.replace("integra", "intatta"), "reso", "il testo è cambiato, le cifre no: alla riga 9",
         "rileggi quel punto; poi accetta il testo nuovo con `--accept reso`"),
        (without(9), "reso", "il testo non si trova più: stava alla riga 9",
         "se il testo c'è ancora, scrivi in `lines` le righe giuste e `fingerprints: []`, poi accetta la fonte con "
         "`--accept reso`; se non c'è più, togli la fonte e ciò che la cita"),
        (without(15), "premi", "una parte del testo non si trova più: stava alla riga 15", None),
        ("\n".join([LINES[4], "", LINES[4], *LINES[:4], "", *LINES[5:]]), "consegna",
         "il testo della riga 5 può stare in più punti: righe 1, 3",
         "scrivi in `lines` le righe giuste e `fingerprints: []`, poi accetta la fonte con `--accept consegna`"),
    ],
)  # fmt: skip
def test_each_status_has_its_sentence_and_its_cure(text: str, source: str, said: str, what_to_do: str | None) -> None:
    assert told(text, source)[0] == said
    if what_to_do is not None:
        assert told(text, source)[1] == what_to_do


def test_a_source_without_fingerprints_is_to_be_registered() -> None:
    new = {name: one.model_copy(update={"fingerprints": ()}) for name, one in RULES.sources.items()}
    there, gone = (
        next(one for one in drift(_with(new), {"contract": text}) if one.source == "premi-dopo")
        for text in (TEXT, "uno")
    )
    assert sentence(there) == "il testo alle righe 17-18 non ha ancora un'impronta"
    assert cure(there) == "se le righe sono giuste, registrale con `--accept premi-dopo`"
    assert sentence(gone) == "alle righe 17-18 non c'è nessun testo"


def _with(sources: dict[str, object]) -> object:
    from dataclasses import replace

    return replace(RULES, sources=sources)


def test_a_source_without_lines_is_missing() -> None:
    nothing = SourceDrift("x", "contract", "missing", (), (), (), ())
    assert sentence(nothing) == "nessuna riga indicata"


@pytest.mark.parametrize(
    ("numbers", "said"), [([5], "riga 5"), ([5, 6], "righe 5-6"), ([9, 5, 5, 10, 11, 20], "righe 5, 9-11, 20")]
)
def test_rows_in_a_line_are_a_range(numbers: list[int], said: str) -> None:
    assert rows(numbers) == said
