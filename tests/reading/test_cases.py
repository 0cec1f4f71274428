"""Case files: what each type accepts and refuses, what is impossible, and that nothing else ever escapes."""

from __future__ import annotations

import hashlib
import json
import os
import stat
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.errors import CaseRefused
from engine.model.case import ABSENT, Attachment, Case, Value
from engine.model.rulebook import Rulebook
from engine.model.vocabulary import Fact, Outside
from engine.reading.cases import digest, read_case_bytes, read_cases
from engine.reading.source import CASE_LIMIT, FILE_LIMIT

TODAY = date(2026, 11, 21)


def fact(kind: str, **more: Any) -> Fact:
    phrase = "è così" if kind == "boolean" else "è {value}"
    return Fact.model_validate({"type": kind, "area": "demo", "question": "?", "phrase": phrase, **more})


FORMS = "(scrivi il giorno come 2026-05-04, 4/5/2026 o 4 maggio 2026)"
CHANNELS = {"email": "posta elettronica", "registered_ar": "raccomandata"}
VOCABULARY = {
    "sent_on": fact("date", absent="non inviato"),
    "received_on": fact("date", absent="non ricevuto", not_before=("sent_on",), synonyms=("arrived_on", "arrivo")),
    "expires_on": fact("date", future=True),
    "signed": fact("boolean"),
    "channel": fact("enum", values=CHANNELS, value_synonyms={"registered_ar": ("a/r",)}),
    "elements": fact("set", values={"name": "nome", "address": "indirizzo"}),
    "many": fact("set", values={letter: letter for letter in "abcdefgh"}),
    "pages": fact("integer", maximum=500),
    "paid_eur": fact("eur", maximum=1000),
    "written": fact("integer", not_over="pages"),
    "share": fact("decimal"),
    "mix": fact("column"),
    "files": fact("attachments", values={"pdf": "documento PDF"}),
    "pod": fact("code", format="pod"),
    "pdr": fact("code", format="pdr"),
    "tax_code": fact("code", format="codice_fiscale"),
    "vat": fact("code", format="partita_iva"),
    "account": fact("code", format="iban"),
    "practice": fact("code"),
    "note": fact("text"),
}


def read(text: str | bytes, name: str = "x.yaml", as_of: date | None = None) -> tuple[Case | CaseRefused, ...]:
    data = text.encode() if isinstance(text, str) else text
    return read_cases(data, name, VOCABULARY, as_of=as_of, today=TODAY)


def good(text: str, name: str = "x.yaml", as_of: date | None = None) -> Case:
    [case] = read(text, name, as_of)
    assert isinstance(case, Case), str(case)
    return case


def refused(text: str | bytes, name: str = "x.yaml", as_of: date | None = None) -> list[str]:
    [case] = read(text, name, as_of)
    assert isinstance(case, CaseRefused)
    return [str(problem) for problem in case.problems]


def stated(name: str, written: str) -> Value:
    return good(f"facts: {{{name}: {written}}}").facts[name]


def complaint(name: str, written: str) -> str:
    """What is said of one wrong value, without its place."""
    [line] = refused(f"facts:\n  {name}: {written}")
    place = f"x.yaml:2:{len(name) + 5}: facts.{name}"
    assert line.startswith(place)
    return line.removeprefix(place).removeprefix(": ")


@pytest.mark.parametrize(
    ("name", "written", "value"),
    [
        ("sent_on", "2026-05-04", date(2026, 5, 4)),
        ("sent_on", "'2024-02-29'", date(2024, 2, 29)),
        ("sent_on", "null", ABSENT),
        ("expires_on", "2099-12-31", date(2099, 12, 31)),
        ("signed", "true", True),
        ("signed", "false", False),
        ("channel", "email", "email"),
        ("elements", "[address, name]", frozenset({"name", "address"})),
        ("elements", "[]", frozenset()),
        ("pages", "0", 0),
        ("pages", "500", 500),
        ("paid_eur", "30", 3000),
        ("paid_eur", "30.5", 3050),
        ("paid_eur", '"30.05"', 3005),
        ("paid_eur", "1000", 100_000),
        ("share", "0.07", 7),
        ("mix", "[60.5, 39.5, 0]", (6050, 3950, 0)),
        ("files", "[]", ()),
        ("files", "[{name: a.pdf, bytes: 0}]", (Attachment("a.pdf", 0),)),
        (
            "files",
            "[{name: a.pdf, bytes: 5, encrypted: true}, {bytes: 6, name: 'b 1.PDF', encrypted: false}]",
            (Attachment("a.pdf", 5, True), Attachment("b 1.PDF", 6, False)),
        ),
        ("pod", "it001e12345678", "IT001E12345678"),
        ("pod", "IT001E123456789", "IT001E123456789"),
        ("pdr", "00881234567890", "00881234567890"),
        ("pdr", "10881234567890", "10881234567890"),
        ("tax_code", "rssmra80a01h501u", "RSSMRA80A01H501U"),
        ("tax_code", "00743110157", "00743110157"),
        ("vat", "00743110157", "00743110157"),
        ("account", "IT60 X054 2811 1010 0000 0123 456", "IT60X0542811101000000123456"),
        ("practice", "007", "007"),
        ("practice", "12345", "12345"),
        ("note", "5", "5"),
        ("note", '"sì, no"', "sì, no"),
    ],
)
def test_a_value_of_each_type(name: str, written: str, value: Value) -> None:
    found = stated(name, written)
    assert found == value
    assert type(found) is type(value)


@pytest.mark.parametrize(
    ("name", "written", "said"),
    [
        ("sent_on", "2026-02-30", "il 30 febbraio 2026 non esiste (febbraio 2026 ha 28 giorni)"),
        ("sent_on", "2025-02-29", "il 29 febbraio 2025 non esiste (febbraio 2025 ha 28 giorni)"),
        ("sent_on", "2026-13-01", "il mese 13 non esiste (l'ordine è: l'anno, il mese, il giorno)"),
        ("sent_on", "1989-12-31", "l'anno 1989 è fuori da 1990-2099 (controlla la data)"),
        ("sent_on", "2100-01-01", "l'anno 2100 è fuori da 1990-2099 (controlla la data)"),
        ("sent_on", "31/4/2026", "il 31 aprile 2026 non esiste (aprile 2026 ha 30 giorni)"),
        ("sent_on", "12/13/2026", "il mese 13 non esiste (l'ordine è: il giorno, il mese, l'anno)"),
        ("sent_on", "12/03/26", "`12/03/26` non è una data (scrivi l'anno con quattro cifre)"),
        (
            "sent_on",
            "2026-05-04T10:00",
            "`2026-05-04T10:00` non è una data (scrivi solo il giorno, senza ora: 2026-05-04)",
        ),
        ("sent_on", "20260504", "`20260504` non è una data " + FORMS),
        ("sent_on", "ieri", "`ieri` non è una data " + FORMS),
        ("sent_on", "٢٠٢٦-٠٥-٠٤", "`٢٠٢٦-٠٥-٠٤` non è una data " + FORMS),
        ("sent_on", "[2026-05-04]", "serve una data, non una lista (scrivi un solo valore)"),
        ("sent_on", "true", "`true` non è una data " + FORMS),
        ("signed", "si", "`si` non è un sì o no (scrivi true)"),
        ("signed", "no", "`no` non è un sì o no (scrivi false)"),
        ("signed", "1", "`1` non è un sì o no (scrivi true)"),
        ("signed", "'true'", "`true` non è un sì o no (scrivi true, minuscolo e senza virgolette)"),
        ("signed", "1.0", "`1.0` non è un sì o no (scrivi true o false)"),
        ("signed", "forse", "`forse` non è un sì o no (scrivi true o false)"),
        ("signed", "null", "`null` dice che non è avvenuto: qui non ha senso (togli il fatto se non lo conosci)"),
        ("channel", "emial", "valore non ammesso `emial` (forse intendevi `email`?)"),
        ("channel", "fonogramma", "valore non ammesso `fonogramma` (ammessi: `email`, `registered_ar`)"),
        ("channel", "A/R", "valore non ammesso `A/R` (forse intendevi `registered_ar`?)"),
        ("channel", "fax", "valore non ammesso `fax` (ammessi: `email`, `registered_ar`)"),
        ("channel", "{email: 1}", "serve uno dei valori ammessi, non una mappa (scrivi un solo valore)"),
        ("elements", "name", "serve una lista, non `name` (scrivi [name])"),
        ("elements", "{}", "serve una lista, non una mappa (scrivi [a, b])"),
        ("pages", "-1", "`-1` è negativo (serve un numero da zero in su)"),
        ("pages", "501", "`501` non è credibile: il massimo è 500 (controlla il numero e l'unità)"),
        ("pages", "'5'", "serve un numero intero, non `5` (scrivi 5, senza virgolette né zeri davanti)"),
        ("pages", "007", "serve un numero intero, non `007` (scrivi 7, senza virgolette né zeri davanti)"),
        ("pages", "5.0", "serve un numero intero, non `5.0` (senza decimali e senza virgolette)"),
        ("pages", "true", "serve un numero intero, non `true` (senza decimali e senza virgolette)"),
        ("pages", "9" * 30, f"`{'9' * 2}…{'9' * 2}` è troppo grande (controlla il numero)"),
        ("paid_eur", '"30,50"', "serve un importo, non `30,50` (usa il punto per i decimali: 30.50)"),
        ("paid_eur", '"1.234,50"', "serve un importo, non `1.234,50` (usa il punto per i decimali: 1234.50)"),
        ("paid_eur", "30.555", "serve un importo, non `30.555` (al più due decimali)"),
        ("paid_eur", "-3", "serve un importo, non `-3` (serve un numero da zero in su)"),
        ("paid_eur", "1000.01", "`1000.01` non è credibile: il massimo è 1000 (controlla il numero e l'unità)"),
        ("paid_eur", "30 euro", 'serve un importo, non `30 euro` (scrivilo come "30.00")'),
        ("paid_eur", "false", 'serve un importo, non `false` (scrivilo come "30.00")'),
        ("mix", "50", "serve una lista di numeri, non `50` (scrivi [60.5, 39.5])"),
        ("mix", "[]", "la lista è vuota (scrivi i numeri)"),
        ("files", "a.pdf", "serve una lista di file, non `a.pdf` (scrivi [{name: bolletta.pdf, bytes: 120000}])"),
        ("files", f"[{', '.join(['{}'] * 1001)}]", "la lista è troppo lunga (al più 1000 file)"),
        ("pod", "IT001F12345678", "POD non valido: `IT…78` (ha la forma IT001E12345678)"),
        (
            "pdr",
            "881234567890",
            "PDR non valido: `88…90` (ha quattordici cifre; se comincia con zero, gli zeri contano)",
        ),
        ("practice", "[]", "serve un codice, non una lista (scrivi un solo valore)"),
        ("practice", "' '", "serve un codice, non ` ` (scrivi il codice, o togli la riga)"),
        ("note", "true", "serve un testo, non `true` (mettilo tra virgolette)"),
    ],
)
def test_a_wrong_value_says_why_and_what_to_write(name: str, written: str, said: str) -> None:
    assert complaint(name, written) == said


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("[nom]", "x.yaml:1:20: facts.elements[0]: valore non ammesso `nom` (forse intendevi `name`?)"),
        ("[name, 5]", "x.yaml:1:26: facts.elements[1]: valore non ammesso `5` (ammessi: `name`, `address`)"),
        (
            "[[name]]",
            "x.yaml:1:20: facts.elements[0]: serve uno dei valori ammessi, non una lista (ammessi: `name`, `address`)",
        ),
        ("[name, name]", "x.yaml:1:26: facts.elements[1]: elemento ripetuto `name` (tienine uno solo)"),
        ("[name, Nome]", "x.yaml:1:26: facts.elements[1]: elemento ripetuto `Nome` (tienine uno solo)"),
    ],
)
def test_a_wrong_element_is_named(written: str, said: str) -> None:
    assert refused(f"facts: {{elements: {written}}}") == [said]


def test_every_wrong_element_is_named() -> None:
    assert [
        line.partition("facts.")[2].partition(" (")[0]
        for line in refused(
            "facts:\n  elements: [nom, name, 5, name]\n  mix: [a, 1, -2]\n"
            "  files: [5, {name: a.pdf, bytes: x, encrypted: 1}, {nme: b.pdf, byte: 1}, {}]"
        )
    ] == [
        "elements[0]: valore non ammesso `nom`",
        "elements[2]: valore non ammesso `5`",
        "elements[3]: elemento ripetuto `name`",
        "mix[0]: serve un numero, non `a`",
        "mix[2]: serve un numero, non `-2`",
        "files[0]: serve un file, non `5`",
        "files[1].bytes: serve un numero intero, non `x`",
        "files[1].encrypted: `1` non è un sì o no",
        "files[2].nme: chiave sconosciuta `nme`",
        "files[2].byte: chiave sconosciuta `byte`",
        "files[3]: manca `bytes`",
        "files[3]: manca `name`",
    ]


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("5", "[0]: serve un file, non `5` (scrivi {name: bolletta.pdf, bytes: 120000})"),
        ("{name: a.pdf}", "[0]: manca `bytes` (di ogni file servono il nome e i byte)"),
        ("{bytes: 5}", "[0]: manca `name` (di ogni file servono il nome e i byte)"),
        (
            "{name: a.pdf, bytes: 5, crypted: true}",
            "[0].crypted: chiave sconosciuta `crypted` (forse intendevi `encrypted`?)",
        ),
        ("{name: '  ', bytes: 5}", "[0].name: serve il nome del file, non `  ` (scrivi il nome del file)"),
        ("{name: 12, bytes: 5}", "[0].name: serve il nome del file, non `12` (mettilo tra virgolette)"),
        ("{name: a.pdf, bytes: -1}", "[0].bytes: `-1` è negativo (serve un numero da zero in su)"),
        (
            "{name: a.pdf, bytes: 5 MB}",
            "[0].bytes: serve un numero intero, non `5 MB` (senza decimali e senza virgolette)",
        ),
        ("{name: a.pdf, bytes: 5, encrypted: si}", "[0].encrypted: `si` non è un sì o no (scrivi true o false)"),
        ("{name: a.pdf, bytes: 5, encrypted: null}", "[0].encrypted: `null` non è un sì o no (scrivi true o false)"),
    ],
)
def test_a_wrong_file_is_named(written: str, said: str) -> None:
    [line] = refused(f"facts: {{files: [{written}]}}")
    assert line.partition(": facts.files")[2] == said


def test_the_digest_sees_every_part_of_a_file() -> None:
    files = ("a.pdf, bytes: 5", "b.pdf, bytes: 5", "a.pdf, bytes: 6", "a.pdf, bytes: 5, encrypted: false")
    assert len({good(f"facts: {{files: [{{name: {told}}}]}}").digest for told in files}) == len(files)


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("tax_code", "RSSMRA80A01H501Z"), ("account", "IT60X0542811101000000123457"), ("vat", "00743110158"),
        ("sent_on", "RSSMRA80A01H501U"), ("channel", "IT60X0542811101000000123456"), ("pages", "RSSMRA80A01H501U"),
        ("files", "[{name: RSSMRA80A01H501U}]"), ("files", "[{RSSMRA80A01H501U: a}]"),
        ("elements", "[IT60X0542811101000000123456]"), ("paid_eur", "00743110157"), ("RSSMRA80A01H501U", "1"),
        ("note: 1\n  ? 00743110157\n ", "1"),
    ],
)  # fmt: skip
def test_messages_never_repeat_a_personal_code(name: str, code: str) -> None:
    text = "\n".join(refused(f"facts:\n  {name}: {code}"))
    for secret in ("RSSMRA80A01H501", "0542811101000000", "IT60X05428", "0074311015"):
        assert secret not in text


def test_a_synonym_wins_over_a_name_that_looks_alike() -> None:
    """`Channel` is the fact's own name misspelt; `Arrivo` a synonym not written exactly."""
    lines = refused("facts:\n  Channel: email\n  Arrivo: 2026-01-01\n  sent-om: 2026-01-01")
    assert [line.partition("intendevi ")[2] for line in lines] == ["`channel`?)", "`received_on`?)", "`sent_on`?)"]


def test_unknown_facts_are_guessed_by_synonym_first() -> None:
    assert refused("facts:\n  arived_on: 2026-01-01\n  chanel: email\n  zzz: 1") == [
        "x.yaml:2:3: facts.arived_on: fatto sconosciuto `arived_on` (forse intendevi `received_on`?)",
        "x.yaml:3:3: facts.chanel: fatto sconosciuto `chanel` (forse intendevi `channel`?)",
        "x.yaml:4:3: facts.zzz: fatto sconosciuto `zzz` (`conforme rules facts PAROLA` cerca fra i fatti)",
    ]


def test_names_that_share_only_an_ending_are_not_proposed() -> None:
    vocabulary = {"complaint_sent_on": fact("date", synonyms=("reclamo_inviato_il",))}
    outside = {"cooling_off": Outside(title="il ripensamento", words=("ripens*", "cooling_off"))}
    text = b"facts: {ripensamento_inviato_il: 2026-05-04, lettera_inviata_il: 2026-05-04, my_cooling_off_on: 1/1/2026}"
    [case] = read_cases(text, "x.yaml", vocabulary, as_of=None, today=TODAY, outside=outside)
    assert isinstance(case, CaseRefused)
    told = "riguarda il ripensamento, che le regole non trattano ancora (togli la riga)"
    assert [str(one).partition(": fatto sconosciuto ")[2] for one in case.problems] == [
        f"`ripensamento_inviato_il`: {told}",
        "`lettera_inviata_il` (`conforme rules facts PAROLA` cerca fra i fatti)",
        f"`my_cooling_off_on`: {told}",
    ]


def test_the_same_words_in_another_order_are_proposed() -> None:
    [line] = refused("facts: {on_received: 2026-01-01}")
    assert "forse intendevi `received_on`?" in line


def test_a_slip_in_a_known_name_is_no_other_matter() -> None:
    vocabulary = {"suspension_rules_breached": fact("boolean")}
    outside = {"arrears": Outside(title="la morosità", words=("suspen*",))}
    text = b"facts: {suspension_rules_breeched: true}"
    [case] = read_cases(text, "x.yaml", vocabulary, as_of=None, today=TODAY, outside=outside)
    assert isinstance(case, CaseRefused)
    assert "forse intendevi `suspension_rules_breached`?" in str(case)


def test_a_value_written_as_a_fact_is_told_before_any_other_matter() -> None:
    vocabulary = {
        "holder_fields": fact(
            "set", values={"tax_code": "codice fiscale", "address": "indirizzo", "vat": "partita IVA"}
        ),
        "letter_fields": fact("set", values={"address": "indirizzo"}),
        "vat_name": fact("text", synonyms=("iva",)),
    }
    outside = {"tax": Outside(title="le imposte", words=("tax", "address", "iva"))}
    text = b"facts: {tax_code: x, Codice Fiscale: x, tax_on_gas: x, address: x, ivas: x}"
    [case] = read_cases(text, "x.yaml", vocabulary, as_of=None, today=TODAY, outside=outside)
    assert isinstance(case, CaseRefused)
    value = "è un valore di `holder_fields` (mettilo nel suo elenco: `holder_fields: [tax_code]`)"
    matter = "riguarda le imposte, che le regole non trattano ancora (togli la riga)"
    assert [str(one).partition(": fatto sconosciuto ")[2] for one in case.problems] == [
        f"`tax_code`: {value}",
        f"`Codice Fiscale`: {value}",
        f"`tax_on_gas`: {matter}",
        f"`address`: {matter}",
        "`ivas` (forse intendevi `vat_name`?)",
    ]


def test_a_detail_of_a_matter_treated_is_no_matter_outside() -> None:
    vocabulary = {"demo_fee_eur": fact("eur"), "demo_sent_on": fact("date")}
    outside = {"fees": Outside(title="i costi", words=("cost*",))}
    text = b"facts: {demo_cost_eur: 5, cost_of_letter_eur: 5}"
    [case] = read_cases(text, "x.yaml", vocabulary, as_of=None, today=TODAY, outside=outside)
    assert isinstance(case, CaseRefused)
    assert ["i costi" in one.what for one in case.problems] == [False, True]


@pytest.mark.parametrize(
    ("name", "written", "value"),
    [
        ("sent_on", "12/03/2026", date(2026, 3, 12)),
        ("sent_on", "1º maggio 2026", date(2026, 5, 1)),
        ("sent_on", "2026-5-4", date(2026, 5, 4)),
        ("channel", "Raccomandata", "registered_ar"),
        ("elements", "[Nome, indirizzo]", frozenset({"name", "address"})),
    ],
)
def test_what_is_written_in_italian_is_read_and_told_back(name: str, written: str, value: Value) -> None:
    case = good(f"facts: {{{name}: {written}}}")
    assert case.facts == {name: value}
    [line] = map(str, case.understood)
    assert line.startswith(f"x.yaml:1:{len(name) + 11}: facts.{name}: letto come ")


def test_a_synonym_is_a_name_and_the_case_keeps_the_name_of_the_rules() -> None:
    case = good("facts: {arrivo: 2026-05-04}")
    assert case.facts == {"received_on": date(2026, 5, 4)}
    assert case.digest == good("facts: {received_on: 4/5/2026}").digest
    assert tuple(map(str, case.understood)) == ("x.yaml:1:17: facts.arrivo: letto come `received_on`",)
    assert good("facts: {received_on: 2026-05-04}").understood == ()


def test_two_names_of_one_fact_are_a_mistake() -> None:
    assert refused("facts:\n  arrivo: 2026-05-04\n  received_on: 31/4/2026") == [
        "x.yaml:3:3: facts.received_on: è lo stesso fatto di `arrivo`: `received_on` (tieni una sola delle due righe)",
        "x.yaml:3:16: facts.received_on: il 31 aprile 2026 non esiste (aprile 2026 ha 30 giorni)",
    ]


BLANK = "il valore è rimasto in bianco"
IF_NOT = "scrivi `null` se non è avvenuto, o togli la riga se non lo sai"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("facts:\n  sent_on:", f"x.yaml:2:11: facts.sent_on: {BLANK} ({IF_NOT})"),
        ("facts:\n  sent_on: ~", f"x.yaml:2:12: facts.sent_on: `~` non dice niente di certo ({IF_NOT})"),
        ("facts:\n  sent_on: NULL", f"x.yaml:2:12: facts.sent_on: `NULL` non dice niente di certo ({IF_NOT})"),
        ("facts: {sent_on}", f"x.yaml:1:16: facts.sent_on: {BLANK} ({IF_NOT})"),
        (
            "facts:\n  signed:",
            f"x.yaml:2:10: facts.signed: {BLANK} (scrivi il valore, o togli la riga se non lo sai)",
        ),
        (
            "facts:\n  elements:\n    - name\n    -",
            f"x.yaml:4:6: facts.elements[1]: {BLANK} (scrivi il valore, o togli la voce)",
        ),
        (
            "facts:\n  files:\n    - name: a.pdf\n      bytes:",
            f"x.yaml:4:13: facts.files[0].bytes: {BLANK} (scrivi il valore, o togli la voce)",
        ),
        (
            "as_of:\nfacts: {signed: true}",
            f"x.yaml:1:7: as_of: {BLANK} (scrivi il giorno del giudizio, o togli la riga `as_of`)",
        ),
        ("id:\nfacts: {signed: true}", f"x.yaml:1:4: id: {BLANK} (scrivi un testo, o togli la riga `id`)"),
    ],
)
def test_a_blank_is_no_answer(text: str, said: str) -> None:
    assert refused(text) == [said]


def test_null_is_an_answer_in_yaml_and_in_json() -> None:
    assert good("facts: {sent_on: null}").facts == {"sent_on": ABSENT}
    assert good('{"facts": {"sent_on": null}}').facts == {"sent_on": ABSENT}
    assert good("facts: {note: '~'}").facts == {"note": "~"}
    assert good("facts: {signed: true}\nexpected:").facts == {"signed": True}


def test_all_that_is_wrong_is_said_in_one_round() -> None:
    lines = refused(
        "as_of: domani\ntitel: x\nfacts:\n  sent_om: 5/5/2026\n  received_on: 2026-05-04\n  expires_on: 31/4/2026\n"
        "  pages: 3\n  written: 4\n  pages: 3\n  channel: &a emial\n"
    )
    assert [line.split(": ")[1] for line in lines] == [
        "as_of", "titel", "facts.sent_om", "facts.received_on", "facts.expires_on", "facts.written", "facts.pages",
        "facts.channel",
    ]  # fmt: skip
    assert "viene prima di `sent_on`" in lines[3]


def test_a_wrong_day_of_judgement_makes_no_day_too_late() -> None:
    assert len(refused("as_of: 2026-02-31\nfacts: {sent_on: 2099-01-01}")) == 1


@pytest.mark.parametrize("word", ["NaN", "-Infinity"])
def test_a_number_that_is_none_is_told_in_json(word: str) -> None:
    [line] = refused(f'{{"facts": {{"pages": {word}}}}}', "x.json")
    assert line == f"x.json:1:21: `{word}` non è un valore di JSON (scrivi il numero, o togli la voce)"


@pytest.mark.parametrize(
    ("text", "key"),
    [("factz: {sent_on: 2026-01-01}", "factz"), ("as-of: 2026-12-01\nfacts: {sent_on: 2026-12-01}", "as-of")],
)
def test_of_a_key_misspelt_nothing_else_is_said(text: str, key: str) -> None:
    [line] = refused(text)
    assert f"chiave sconosciuta `{key}` (forse intendevi" in line


WRITE = "(scrivi un testo, o togli la voce)"
LABEL = "serve un testo di una riga, al più 200 caratteri"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("factz: {signed: true}", "x.yaml:1:1: factz: chiave sconosciuta `factz` (forse intendevi `facts`?)"),
        ("signed: true", "x.yaml:1:1: signed: chiave sconosciuta `signed` (i fatti vanno sotto `facts:`)"),
        ("id: a", "x.yaml:1:1: nessun fatto (scrivi `facts:` e sotto almeno un fatto)"),
        ("facts: {}", "x.yaml:1:8: facts: nessun fatto (scrivi `facts:` e sotto almeno un fatto)"),
        ("facts:", "x.yaml:1:7: facts: nessun fatto (scrivi `facts:` e sotto almeno un fatto)"),
        (
            "facts: [signed]",
            "x.yaml:1:8: facts: `facts` è una mappa da fatto a valore, non una lista "
            "(scrivi `facts:` e sotto almeno un fatto)",
        ),
        ("", "x.yaml:1:1: il file è vuoto (scrivi `facts:` e sotto i fatti)"),
        ("[]", "x.yaml:1:1: il file è vuoto (scrivi `facts:` e sotto i fatti)"),
        ("ciao", "x.yaml:1:1: serve un caso, o una lista di casi (scrivi `facts:` e sotto i fatti)"),
        ("as_of: oggi\nfacts: {signed: true}", "x.yaml:1:8: as_of: `oggi` non è una data " + FORMS),
        ("as_of: 2026\nfacts: {signed: true}", "x.yaml:1:8: as_of: `2026` non è una data " + FORMS),
        ("id: [a]\nfacts: {signed: true}", "x.yaml:1:5: id: serve un testo, non una lista (scrivi un solo testo)"),
        ("id: true\nfacts: {signed: true}", "x.yaml:1:5: id: serve un testo, non `true` (mettilo tra virgolette)"),
        ("id: null\nfacts: {signed: true}", f"x.yaml:1:5: id: serve un testo, non `null` {WRITE}"),
        ("id: ' '\nfacts: {signed: true}", f"x.yaml:1:5: id: serve un testo, e non c'è scritto niente {WRITE}"),
        ("id: ''\nfacts: {signed: true}", f"x.yaml:1:5: id: serve un testo, e non c'è scritto niente {WRITE}"),
        (f"id: {'a' * 201}\nfacts: {{signed: true}}", f"x.yaml:1:5: id: {LABEL} (accorcialo)"),
        ('title: "a\\nb"\nfacts: {signed: true}', f"x.yaml:1:8: title: {LABEL} (mettilo su una riga sola)"),
    ],
)
def test_the_shape_of_a_case(text: str, said: str) -> None:
    assert said in refused(text)


def test_expected_and_alternatives_are_ignored() -> None:
    assert good("facts: {signed: true}\nexpected: [{clause: x, outcome: y}]\nalternatives: [z]").facts == {
        "signed": True
    }


def test_defaults_and_identity() -> None:
    case = good("facts: {signed: true}", "some/caso-7.yaml")
    assert (case.id, case.title, case.as_of, case.source) == ("caso-7", "", TODAY, "some/caso-7.yaml")
    case = good("id: 12\ntitle: Prova\nas_of: 2026-01-02\nfacts: {signed: true}")
    assert (case.id, case.title, case.as_of) == ("12", "Prova", date(2026, 1, 2))
    assert good("as_of: 2026-01-02\nfacts: {signed: true}", as_of=date(2025, 1, 1)).as_of == date(2025, 1, 1)


def test_orders_that_cannot_be() -> None:
    assert refused("facts: {sent_on: 2026-05-05, received_on: 2026-05-04}") == [
        "x.yaml:1:43: facts.received_on: 2026-05-04 viene prima di `sent_on`, 2026-05-05 (controlla le due date)"
    ]
    assert refused("facts: {sent_on: null, received_on: 2026-05-04}") == [
        "x.yaml:1:37: facts.received_on: c'è un giorno, ma `sent_on` risulta non avvenuto "
        "(correggi uno dei due, o togli `sent_on` se non lo conosci)"
    ]
    for possible in ("sent_on: 2026-05-04, received_on: 2026-05-04", "sent_on: 2026-05-04, received_on: null"):
        assert len(good(f"facts: {{{possible}}}").facts) == 2
    assert good("facts: {received_on: 2026-05-04}").facts == {"received_on": date(2026, 5, 4)}


def test_an_act_without_the_one_before_it_is_told_once_and_by_the_rules_own_words(rulebook: Rulebook) -> None:
    explained = [
        (name, other, one.because)
        for name, fact in rulebook.vocabulary.items()
        for one in fact.not_with
        for other, said in one.where.items()
        if said is None and other in fact.not_before
    ]
    assert explained
    for name, other, because in explained:
        (case,) = read_cases(f"facts: {{{name}: 2026-01-02, {other}: null}}".encode(), "x", rulebook.vocabulary,
                             as_of=None, today=TODAY)  # fmt: skip
        assert isinstance(case, CaseRefused)
        assert [problem.what for problem in case.problems] == [f"non può stare con `{other}`: {because}"]


def test_a_part_is_not_more_than_its_whole() -> None:
    assert refused("facts: {pages: 5, written: 6}") == [
        "x.yaml:1:28: facts.written: è più di `pages`, di cui conta una parte (controlla i due numeri)"
    ]
    assert good("facts: {pages: 5, written: 5}").facts == {"pages": 5, "written": 5}
    assert good("facts: {written: 6}").facts == {"written": 6}


def test_days_still_to_come() -> None:
    text = "facts: {sent_on: 2026-11-22, expires_on: 2026-11-22}"
    assert refused(text) == [
        "x.yaml:1:18: facts.sent_on: 2026-11-22 viene dopo il giorno del giudizio, 2026-11-21 "
        "(giudica a un giorno successivo con --as-of, o scrivi null se non è ancora avvenuto)"
    ]
    assert good(text, as_of=date(2026, 11, 22)).facts["sent_on"] == date(2026, 11, 22)


def test_all_problems_of_a_case_come_together() -> None:
    text = "title: [x]\nas_of: x\nfactz: 1\nfacts:\n  signed: si\n  zzz: 1\n  pages: -1\n  elements: [x, y]\n"
    assert [int(line.split(":")[1]) for line in refused(text)] == [1, 2, 3, 5, 6, 7, 8, 8]


def test_a_bad_case_in_a_list_leaves_the_others() -> None:
    first, second, third, fourth = read(
        "- {facts: {signed: true}}\n- {facts: {signed: si}}\n- 5\n- {id: d, facts: {signed: false}}", "list.yaml"
    )
    assert isinstance(first, Case)
    assert isinstance(fourth, Case)
    assert (first.id, first.source, fourth.id, fourth.source) == ("list-1", "list.yaml#1", "d", "list.yaml#4")
    assert isinstance(second, CaseRefused)
    assert str(second) == "list.yaml:2:20: [1].facts.signed: `si` non è un sì o no (scrivi true)"
    assert isinstance(third, CaseRefused)
    assert str(third) == "list.yaml:3:3: [2]: serve un caso, non `5` (scrivi `facts:`)"


def test_json_is_read_as_strictly() -> None:
    text = '\n {"facts": {"paid_eur": 30.50, "pages": 5, "signed": true, "sent_on": null,\n\t"elements": ["name"]}}'
    case = good(text, "x.json")
    assert case.facts == {
        "paid_eur": 3050, "pages": 5, "signed": True, "sent_on": ABSENT, "elements": frozenset({"name"}),
    }  # fmt: skip
    assert (
        case.digest == good("facts: {signed: true, elements: [name], pages: 5, paid_eur: '30.5', sent_on: null}").digest
    )
    assert refused('{"facts": {"pages": 1, "pages": 2}}', "x.json") == [
        "x.json:1:24: facts.pages: chiave ripetuta: c'è già alla riga 1 (tieni una sola delle due)"
    ]
    assert refused('{"facts": {"pages": 1e2}}', "x.json")[0].startswith(
        "x.json:1:21: facts.pages: serve un numero intero"
    )
    assert refused('{"facts": {"pages": 1},}', "x.json") == [
        "x.json:1:24: JSON non valido: qui serve una chiave tra virgolette"
    ]
    assert good("{facts: {signed: true}}", "x.yaml").facts == {"signed": True}


def test_the_digest_is_of_what_is_stated() -> None:
    base = good("id: a\nfacts: {elements: [name, address], signed: true}")
    same = good("id: b\ntitle: c\nfacts: {signed: true, elements: [address, name]}", "other.yaml")
    assert base.digest == same.digest == digest(base.as_of, base.facts)
    assert base.digest != good("facts: {elements: [name], signed: true}").digest
    assert base.digest != good("facts: {elements: [name, address], signed: true}", as_of=date(2026, 1, 1)).digest
    text = '{"as_of":"2026-11-21","facts":{"many":["a","b","c","d","e","f","g","h"],"sent_on":null,"signed":true}}'
    canonical = hashlib.sha256(text.encode()).hexdigest()
    assert good("facts: {signed: true, sent_on: null, many: [h, g, f, e, d, c, b, a]}").digest == canonical
    assert good("facts: {practice: '5'}").digest != good("facts: {pages: 5}").digest


def test_sizes_are_bounded() -> None:
    assert "più di 8 MB" in refused(b"a" * (FILE_LIMIT + 1))[0]
    assert "caso troppo grande" in refused(b"facts: {note: '" + b"a" * CASE_LIMIT + b"'}")[0]
    assert "più di 10000 casi" in refused("[" + "1," * 10_001 + "]")[0]


@pytest.mark.parametrize("name", ["x.json", "x.yaml"])
def test_a_file_of_nothing_but_mistakes_is_refused_in_bounded_time(name: str) -> None:
    facts = {f"mistake_{index}": index for index in range(40_000)}
    lines = refused(json.dumps({"facts": facts}), name)
    assert len(lines) == 101
    assert lines[-1].endswith("… e altri 39900 problemi (correggi prima questi)")


def test_bytes_of_a_file(tmp_path: Path) -> None:
    file = tmp_path / "x.yaml"
    file.write_bytes(b"facts: {}")
    assert read_case_bytes(file) == b"facts: {}"
    file.write_bytes(b"a" * (FILE_LIMIT + 100))
    assert len(read_case_bytes(file)) == FILE_LIMIT + 1


def test_what_is_no_file_is_refused_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    expected = {
        tmp_path / "none.yaml": "il file non esiste",
        tmp_path: "è una cartella, non un file",
        tmp_path / "pipe": "non è un file normale",
        Path("/dev/zero"): "non è un file normale",
        tmp_path / "nul\0.yaml": "il file non si può leggere",
    }
    for path, reason in expected.items():
        with pytest.raises(CaseRefused) as caught:
            read_case_bytes(path)
        assert str(caught.value).endswith(f": {reason}")
        assert "\n" not in str(caught.value)


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads everything")
def test_a_file_without_permission(tmp_path: Path) -> None:
    file = tmp_path / "x.yaml"
    file.write_bytes(b"")
    file.chmod(stat.S_IWUSR)
    with pytest.raises(CaseRefused, match="permesso negato"):
        read_case_bytes(file)


@given(st.binary(max_size=400))
@settings(max_examples=300)
def test_random_bytes_give_cases_or_refusals(data: bytes) -> None:
    for name in ("x.yaml", "x.json"):
        for item in read(data, name):
            assert isinstance(item, Case | CaseRefused)


SCALARS = st.none() | st.booleans() | st.integers() | st.text(max_size=20) | st.dates().map(str) | st.floats().map(str)
ANYTHING = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner)
)


@given(st.dictionaries(st.sampled_from(sorted(VOCABULARY)), ANYTHING, max_size=6), st.booleans())
@settings(max_examples=400)
@pytest.mark.slow
def test_any_value_of_any_fact_gives_a_case_or_a_refusal(facts: dict[str, Any], ascii_only: bool) -> None:
    [item] = read(json.dumps({"facts": facts}, ensure_ascii=ascii_only).encode(errors="surrogatepass"), "x.json")
    if isinstance(item, CaseRefused):
        assert all("\n" not in str(problem) for problem in item.problems)
    else:
        assert set(item.facts) == set(facts)


@given(
    st.fixed_dictionaries(
        {},
        optional={
            "sent_on": st.dates(date(1990, 1, 1), TODAY).map(str),
            "signed": st.booleans(),
            "channel": st.sampled_from(["email", "registered_ar"]),
            "elements": st.lists(st.sampled_from(["name", "address"]), unique=True),
            "pages": st.integers(0, 500),
            "paid_eur": st.integers(0, 100_000).map(lambda cents: f"{cents // 100}.{cents % 100:02d}"),
            "pdr": st.integers(0, 10**14 - 1).map(lambda number: f"{number:014d}"),
        },
    ).filter(bool)
)
def test_good_values_survive(facts: dict[str, Any]) -> None:
    case = good(json.dumps({"facts": facts}), "x.json")
    for name, value in case.facts.items():
        if isinstance(value, date):
            assert value.isoformat() == facts[name]
        elif name == "paid_eur":
            assert value == int(facts[name].replace(".", ""))
        elif isinstance(value, frozenset):
            assert sorted(value) == sorted(facts[name])
        else:
            assert value == facts[name]
