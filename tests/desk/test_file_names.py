"""The desk can tell which file is meant, and nobody can tell who sent it."""

import pytest

from engine.reporting.discreet import file_name, file_names
from engine.reporting.ordinary import is_ordinary


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


@pytest.mark.parametrize(
    "word",
    ["Marco", "Mara", "Anna", "Ali", "Primo", "Rossi", "Testa", "Testi", "Terzi", "Cortese", "Guasti", "Vecchi", "Fini",
     "Marzi", "Conti", "Ferrari", "Mario", "Maria", "Gennari", "Leone", "Sala", "Costa"],
)  # fmt: skip
def test_what_people_are_called_is_no_ordinary_word(word):
    assert not is_ordinary(word)


def test_files_that_would_look_alike_are_numbered():
    names = ["Mario Rossi.pdf", "Marta Russo.pdf", "bolletta.pdf", "Mara Riva.pdf"]
    assert file_names(names) == ["M… R….pdf", "M… R….pdf (2)", "bolletta.pdf", "M… R….pdf (3)"]
