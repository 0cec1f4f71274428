"""The desk can tell which file is meant, and nobody can tell who sent it."""

import re

import pytest

from engine.reporting.redaction import complaint, file_name, file_names, label, place, redacted

NAME = "Mario Rossi"


@pytest.mark.parametrize(
    "name",
    [
        "bolletta.pdf.pdf", "fattura.elettronica.pdf", "Fattura Elettronica.pdf", "Carta Identità.pdf", "FOTO CONTATORE.jpg",
        "Reclamo Gennaio 2026.pdf", "documento.firmato.pdf", "lettera di reclamo.docx", "reclamo_firmato.pdf",
        "CONTRATTO LUCE GAS.pdf", "risposta.fornitore.pdf", "bolletta marzo.pdf", "Scan 20260504.pdf", "._bolletta.pdf",
        "Verbale Assemblea.pdf", "Nota Vocale.mp3", "WhatsApp Image.jpg", "delega.pdf", "IMG_0001.jpg", ".pdf", "senza",
    ],
)  # fmt: skip
def test_a_name_that_names_nobody_stays_whole(name):
    assert file_name(name) == name


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("mario.rossi.pdf", "m….r….pdf"),
        ("Mario Rossi.pdf", "M… R….pdf"),
        ("ROSSI MARIO.pdf", "R… M….pdf"),
        ("mario_rossi.pdf", "m…_r….pdf"),
        ("Bolletta Mario Rossi.pdf", "Bolletta M… R….pdf"),
        ("fattura.rossi.pdf", "fattura.r….pdf"),
        ("Delega Rossi.pdf", "Delega R….pdf"),
        ("CONTRATTO ROSSI MARIO LUCE.pdf", "CONTRATTO R… M… LUCE.pdf"),
        ("Marco Testa.pdf", "M… T….pdf"),
        ("Anna Terzi.pdf", "A… T….pdf"),
        ("RSSMRA80A01H501U.pdf", "RS….pdf"),
        ("tel 333 1234567.pdf", "tel 33….pdf"),
        ("carta di Mario Rossi.pdf", "carta di M… R….pdf"),
    ],
)
def test_a_person_is_hidden_and_the_rest_is_not(name, shown):
    assert file_name(name) == shown


def test_files_that_would_look_alike_are_numbered():
    names = ["Mario Rossi.pdf", "Marta Russo.pdf", "bolletta.pdf", "Mara Riva.pdf"]
    assert file_names(names) == ["M… R….pdf", "M… R….pdf (2)", "bolletta.pdf", "M… R….pdf (3)"]


@pytest.mark.parametrize(
    "text",
    ["info-supplier-complete", "req-0001", "2026-000123", "al 2026-05-04", "20260504 bis", "SMART Info, 15 MB", "R7"],
)
def test_ordinary_texts_stay_readable(text):
    assert redacted(text) == text
    assert label(text) == text


@pytest.mark.parametrize("code", ["IT001E12345678", "IT001E123456789", "it001e12345678", "IT 001 E 1234 5678",
    "00881234567890", "RSSMRA80A01H501U", "01234567890", "IT01234567890", "IT60X0542811101000000123456"])  # fmt: skip
@pytest.mark.parametrize("around", ["{}", "pod-{}", "{}_2026", "caso.{}"])
def test_a_code_inside_an_id_is_hidden(code, around):
    shown = label(around.format(code))
    assert code[4:] not in shown
    assert not any(len(digits) > 5 for digits in re.findall(r"\d+", shown.partition("~")[0]))


def test_what_is_hidden_alike_stays_distinct():
    assert label("Mario Rossi") != label("Marta Russo")
    assert label("Mario Rossi").startswith("M… R…")


def test_places_stay_useful():
    assert place("fixtures/requests/info-supplier-complete/request.yaml#3").endswith("/request.yaml#3")
    assert place("-") == "-"
    assert place(f"posta/{NAME}.yaml") == "posta/M… R….yaml"


def test_complaints_keep_known_words_only():
    known = {"service", "info", "help"}
    assert complaint("ammessi: `info`, `help`", known) == "ammessi: `info`, `help`"
    assert complaint("scrivi [Mario]", known) == "scrivi […]"
    assert complaint("usa `conforme schema case`", known) == "usa `conforme schema case`"
    assert complaint("2026-05-04 viene prima di `service`, 2026-01-01", known).count("2026") == 2
