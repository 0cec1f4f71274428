"""Names: what is shown of them, what is never shown, and the extension they really have."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.attachments import file_names as names


@pytest.mark.parametrize(
    ("name", "extension"),
    [
        ("a.PDF", "pdf"), ("a.pdf.exe", "exe"), ("a.tar.gz", "gz"), ("a", ""), (".pdf", ""), ("..pdf", ""), ("a.", ""),
        ("a.pdf ", ""), ("a.ｐｄｆ", ""), ("a.p\u200bdf", ""), ("a\u202efdp.exe", "exe"), ("a.exe\u202efdp", ""),
        ("bolletta 1.2 finale", ""), ("a.x" + "y" * 20, ""),
    ],
)  # fmt: skip
def test_the_extension_is_the_last_one(name, extension):
    assert names.extension(name) == extension


@pytest.mark.parametrize(
    "name",
    ["a\u202efdp.exe", "a\nb.pdf", "a\x00.pdf", "..\\..\\a.pdf", "C:\\a.pdf", "/etc/passwd", " a.pdf", "a.pdf ", ".a.pdf",
     "~a.pdf", "a" * 200 + ".pdf", "a\udcff.pdf", "a\u200b.pdf", "C:a.pdf"],
)  # fmt: skip
def test_a_name_that_hides_something_is_odd(name):
    assert names.odd(name)


@pytest.mark.parametrize(
    "name", ["Bolletta luglio.pdf", "carta_d'identità (2).JPG", "IMG-20260504-WA0003.jpg", "modulo"]
)
def test_an_ordinary_name_is_shown_as_it_is(name):
    assert not names.odd(name)
    assert names.shown(name) == name


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("delega RSSMRA80A01H501U.pdf", "delega RS….pdf"),
        ("rssmra80a01h501u.pdf", "rs….pdf"),
        ("iban IT60X0542811101000000123456.pdf", "iban IT….pdf"),
        ("IT60 X054 2811 1010 0000 0123 456.pdf", "IT….pdf"),
        ("mario.rossi@example.org.pdf", "ma….pdf"),
        ("tel +39 333 1234567.jpg", "tel +3….jpg"),
        ("3331234567.jpg", "33….jpg"),
        ("20260504_153012.jpg", "20260504_153012.jpg"),
        ("scansione 2026-05-04 15.30.12.pdf", "scansione 2026-05-04 15.30.12.pdf"),
    ],
)
def test_codes_and_addresses_of_persons_are_masked_and_days_are_not(name, shown):
    assert names.shown(name) == shown


def test_a_long_name_keeps_its_extension():
    shown = names.shown("documento " * 20 + "uno.pdf")
    assert len(shown) <= names.LONGEST
    assert shown.endswith(".pdf")


@given(st.text(max_size=300))
def test_what_is_shown_is_short_printable_and_holds_no_separator(name):
    shown = names.shown(name)
    assert 0 < len(shown) <= names.LONGEST
    assert all(char.isprintable() for char in shown)
    assert not set(shown) & set("/\\\n\u202e")
    assert names.extension(name).isalnum() or names.extension(name) == ""
