"""The export of a fictitious CRM: 2,000 rows, always the same, some of them dirty. `python -m tests.batch.crm` writes it."""

from __future__ import annotations

import random
from datetime import date, timedelta
from pathlib import Path

FOLDER = Path(__file__).parents[2] / "fixtures" / "crm"
ROWS, EXTRACTED = 2_000, date(2026, 6, 30)
HEADER = (
    "Pratica", "Tipo cliente", "Fornitura", "Inviato il", "Ricevuto il", "Risposta spedita il", "Canale", "Elementi",
    "Indennizzo pagato il", "Rettifica chiesta il", "Rettifica eseguita il", "Tensione", "Sistema indennitario",
    "Messa in mora", "Preavviso CMOR", "Pagato nel termine", "Chiusura regolare", "Ricostruzione consumi",
    "Reclamo su CMOR", "CMOR €", "Operatore", "Note",
)  # fmt: skip
CHANNELS = ("PEC", "E-mail", "Modulo web", "Raccomandata A/R", "Posta")
ELEMENTS = ("nominativo", "indirizzo fornitura", "recapito", "vettore", "POD/PDR", "descrizione")
NOTES = ("", "", "", "cliente richiamato", "disse: «pago; poi vedremo»", 'segnala "bolletta doppia"')


def export() -> str:
    """The whole file."""
    chance = random.Random(2026)
    lines = [_row(number, chance) for number in range(1, ROWS + 1)]
    for number, line in enumerate(lines):
        if number % 97 == 13:
            _spoil(line, chance, number // 97)
    return "".join(";".join(map(_quoted, line)) + "\r\n" for line in [list(HEADER), *lines])


def _row(number: int, chance: random.Random) -> list[str]:
    received = date(2025, 9, 1) + timedelta(chance.randrange(270))
    sent = received - timedelta(chance.randrange(4))
    replied = received + timedelta(chance.choice((12, 25, 29, 30, 31, 38, 44, 70, 95)))
    replied_on = _day(replied) if replied <= EXTRACTED and chance.random() < 0.9 else ""
    asked = received + timedelta(chance.randrange(10))
    corrected = asked + timedelta(chance.choice((40, 59, 60, 61, 75)))
    billing, cmor = chance.random() < 0.25, chance.random() < 0.2
    paid = received + timedelta(chance.randrange(60, 150))
    due = replied_on != "" and (replied - received).days > 30
    answers = [chance.choice(("S", "S", "S", "S", "S", "N", "")) for _ in range(6)]
    if answers[1] == "N":
        # Nothing can be said of a formal notice that was never given.
        answers[2] = answers[3] = ""
    return [
        f"CRM-{number:06d}",
        chance.choice(("Domestico", "Domestico", "Domestico", "Impresa", "Condominio")),
        chance.choice(("EE", "GAS")),
        _day(sent) if chance.random() < 0.8 else "",
        _day(received),
        replied_on,
        chance.choice(CHANNELS),
        ", ".join(each for each in ELEMENTS if chance.random() < 0.97),
        _day(paid) if due and paid <= EXTRACTED and chance.random() < 0.6 else "",
        _day(asked) if billing else "",
        _day(corrected) if billing and corrected <= EXTRACTED else "",
        "BT" if cmor else "",
        *(answers if cmor else [""] * 6),
        chance.choice(("S", "N")) if cmor else "",
        f"{chance.randrange(20, 1900)},{chance.randrange(100):02d}" if cmor else "",
        chance.choice(("rossi.m", "bianchi.l", "verdi.g")),
        chance.choice(NOTES),
    ]


def _spoil(line: list[str], chance: random.Random, kind: int) -> None:
    """One kind of dirt after the other."""
    match kind % 9:
        case 0:
            line[4] = "31/02/2026"
        case 1:
            line[3], line[4] = "20/05/2026", "02/05/2026"
        case 2:
            line[5] = "15/09/2026"
        case 3:
            line[6] = "piccione viaggiatore"
        case 4:
            line[19] = "circa 120"
        case 5:
            line[0] = ""
        case 6:
            line.insert(2, "colonna in più")
        case 7:
            line[4] = "02/05/1926"
        case _:
            line[12] = "forse"


def _day(day: date) -> str:
    return day.strftime("%d/%m/%Y")


def _quoted(cell: str) -> str:
    return '"' + cell.replace('"', '""') + '"' if any(char in cell for char in ';"\n') else cell


if __name__ == "__main__":
    FOLDER.mkdir(parents=True, exist_ok=True)
    (FOLDER / "export.csv").write_text(export(), encoding="utf-8", newline="")
