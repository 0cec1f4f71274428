"""Fingerprints of lines."""

from __future__ import annotations

from engine.provenance.line_fingerprints import fingerprint


def test_case_and_white_space_make_no_difference() -> None:
    assert fingerprint("Entro  30\tgiorni ") == fingerprint("entro 30 giorni")
    assert fingerprint("entro 30 giorni") != fingerprint("entro 31 giorni")
