"""Drift on a contract of our own: each kind of edit has its own name, and tells the figures."""

from __future__ import annotations

from dataclasses import replace
from textwrap import fill

import pytest

from engine.provenance.drift import FigureChange, SourceDrift, drift
from tests.provenance.contract import LINES, TEXT, registered, rulebook

RULES = rulebook()


def after(text: str) -> dict[str, SourceDrift]:
    return {one.source: one for one in drift(RULES, {"contract": text})}


def statuses(text: str) -> dict[str, str]:
    """Only what is not unchanged."""
    return {name: one.status for name, one in after(text).items() if one.status != "unchanged"}


def edited(number: int, old: str, new: str) -> str:
    assert old in LINES[number - 1]
    return "\n".join([*LINES[: number - 1], LINES[number - 1].replace(old, new, 1), *LINES[number:]])


def test_the_same_text_has_not_drifted() -> None:
    assert statuses(TEXT) == {}
    assert [line.now for line in after(TEXT)["premi"].lines] == [(14,), (15,)]


@pytest.mark.parametrize("at", range(len(LINES) + 1))
def test_a_blank_line_moves_what_follows_and_changes_nothing(at: int) -> None:
    found = after("\n".join([*LINES[:at], "", *LINES[at:]]))
    for one in found.values():
        expected = tuple(line + (line > at) for line in RULES.sources[one.source].lines)
        assert tuple(line.now for line in one.lines) == tuple((line,) for line in expected)
        assert one.status == ("unchanged" if expected == RULES.sources[one.source].lines else "moved")


@pytest.mark.parametrize("width", [20, 40, 60, 200])
def test_another_width_changes_nothing(width: int) -> None:
    wrapped = "\n".join(fill(line, width) for line in LINES)
    assert set(statuses(wrapped).values()) <= {"moved", "rewrapped"}


def test_a_hyphenated_word_is_the_same_word() -> None:
    assert statuses(edited(5, "pagamento", "paga-\nmento"))["consegna"] == "rewrapped"
    assert statuses(edited(5, "quarantacinque", "quaranta\N{SOFT HYPHEN}\ncinque"))["consegna"] == "rewrapped"


@pytest.mark.parametrize(
    ("number", "old", "new", "source", "figures"),
    [
        (5, "45 ", "40 ", "consegna", [("45", "40")]),
        (5, "45 (quarantacinque)", "40 (quaranta)", "consegna", [("45", "40"), ("quarantacinque", "quaranta")]),
        (5, "30,00", "30,50", "consegna", [("30,00", "30,50")]),
        (11, " 5 ", " cinque ", "rimborso", [("5", "cinque")]),
        (18, "12", "21", "premi-dopo", [("12", "21")]),
        (9, "entro 14 giorni, ", "", "reso", [("14", "")]),
        (9, "integra", "intatta", "reso", []),
        (9, "parte.", "parte, in 3 copie.", "reso", [("", "3")]),
        (10, "sono di", "restano a", "spese", []),
    ],
)
def test_a_change_is_told_with_its_figures(
    number: int, old: str, new: str, source: str, figures: list[tuple[str, str]]
) -> None:
    text = edited(number, old, new)
    assert statuses(text) == {source: "changed"}
    assert after(text)[source].figures == tuple(FigureChange(*one) for one in figures)


def test_a_change_names_who_stands_on_it() -> None:
    one = after(edited(5, "45 ", "40 "))["consegna"]
    assert (one.parameters, one.clauses, one.blocking) == (("demo.days",), ("demo.one", "demo.two"), True)


@pytest.mark.parametrize("number", [5, 9, 10, 11, 14, 15, 17, 18])
def test_a_line_that_is_gone_is_missing_from_its_own_sources_alone(number: int) -> None:
    found = after("\n".join([*LINES[: number - 1], *LINES[number:]]))
    own = {name for name, source in RULES.sources.items() if number in source.lines}
    assert {name for name, one in found.items() if one.status == "missing"} == own
    assert {one.status for name, one in found.items() if name not in own} <= {"unchanged", "moved"}


def test_articles_that_change_places_have_moved() -> None:
    swapped = "\n".join([*LINES[:2], *LINES[6:12], *LINES[2:6], *LINES[12:]])
    assert statuses(swapped) == {"consegna": "moved", "reso": "moved", "spese": "moved", "rimborso": "moved"}


def test_what_stands_twice_and_not_in_its_place_is_ambiguous() -> None:
    twice = "\n".join([LINES[4], "", LINES[4], *LINES[:4], "", *LINES[5:]])
    found = after(twice)["consegna"]
    assert (found.status, found.lines[0].now, found.printed) == ("ambiguous", (1, 3), ())


def test_a_copy_elsewhere_does_not_unsettle_what_is_in_its_place() -> None:
    assert statuses(f"{TEXT}\n{LINES[4]}") == {}


def test_a_line_that_begins_a_longer_one_is_known_from_it() -> None:
    short = "Chi vende tiene per tre anni le ricevute di ogni consegna e le mostra a chi ha comprato."
    long = f"{short} Dopo 40 giorni senza risposta chi compra può rivolgersi a un altro."
    heads = ("Vendita a distanza, che nessuno cita", "Vendita in negozio, che nessuno cita")
    text = "\n".join([heads[0], "", long, "", heads[1], "", short])
    rules = rulebook(text, {"distanza": (3,), "negozio": (7,)})
    swapped = "\n".join([heads[1], "", short, "", heads[0], "", long])
    found = {one.source: (one.status, one.lines[0].now) for one in drift(rules, {"contract": swapped})}
    assert found == {"distanza": ("moved", (7,)), "negozio": ("moved", (3,))}


def test_an_accepted_change_is_no_change_any_more() -> None:
    text = edited(5, "45 ", "40 ")
    found = drift(RULES, {"contract": text})
    assert {one.status for one in drift(registered(RULES, found), {"contract": text})} == {"unchanged"}


def test_without_sketches_lines_are_known_by_their_fingerprints() -> None:
    bare = replace(RULES, sketches={})
    assert {one.status for one in drift(bare, {"contract": f"\n{TEXT}"})} == {"moved"}
    assert {one.source for one in drift(bare, {"contract": edited(5, "45", "40")}) if one.status == "missing"} == {
        "consegna"
    }


def test_a_document_that_is_not_there_is_left_out() -> None:
    assert drift(RULES, {}) == ()


def test_a_word_is_not_longer_than_words_are() -> None:
    endless = "a-\n" * 2000
    assert {one.status for one in drift(RULES, {"contract": f"{TEXT}\n\n{endless}"})} == {"unchanged"}


def test_what_is_repeated_everywhere_ends_in_good_time() -> None:
    found = after("\n".join([*LINES, *LINES[4:5] * 300]))
    assert found["consegna"].status == "unchanged"
    assert after(" ".join(LINES[4:5] * 300))["consegna"].status == "ambiguous"
