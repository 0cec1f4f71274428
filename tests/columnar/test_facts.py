"""A general fact is read as that of the one event that concerns the case, from columns as from one case."""

from __future__ import annotations

from datetime import date
from itertools import product

from engine.columnar.facts import encode, specified
from engine.model.case import ABSENT, Case, Value
from engine.model.stated import specific
from tests.tiny import fact, tiny

DAY = date(2026, 5, 4)
OWN = {name: fact("date", absent="no") for name in ("late_paid_on", "broken_paid_on", "kept_paid_on")}
EVENTS = {
    "late_on": fact("date", absent="no"),
    "broken": fact("boolean"),
    "torn": fact("boolean"),
    "kept": fact("boolean"),
    "moved_on": fact("date", absent="no"),
}
SIGNS = {
    "late_paid_on": "late_on",
    "broken_paid_on": {"broken": True, "torn": True},
    "kept_paid_on": {"kept": False, "moved_on": "happened"},
}


def test_columns_and_one_case_agree_on_the_event_a_general_fact_speaks_of() -> None:
    facts = EVENTS | OWN
    plain = tiny([], facts | {"paid_on": fact("date", absent="no")})
    rulebook = tiny([], facts | {"paid_on": fact("date", absent="no", stands_for=SIGNS)})
    truths: tuple[Value | None, ...] = (None, True, False)
    values = ((DAY, ABSENT), (None, DAY, ABSENT), truths, truths, truths, (None, DAY), (None, DAY, ABSENT))
    names = ("paid_on", "late_on", "broken", "torn", "kept", "kept_paid_on", "moved_on")
    cases = [
        Case("a", "", DAY, {name: one for name, one in zip(names, row, strict=True) if one is not None}, "a", "")
        for row in product(*values)
    ]
    read = specified(encode(cases, plain).lazy(), rulebook, [*facts, "paid_on"]).collect()
    assert read.equals(encode(cases, rulebook))
    told = specific(rulebook.vocabulary, {"paid_on": DAY, "kept": False, "broken": False, "torn": False})
    assert told["kept_paid_on"] == DAY
    assert "broken_paid_on" not in told
    moved = specific(rulebook.vocabulary, {"paid_on": DAY, "moved_on": DAY, "late_on": ABSENT})
    assert moved["kept_paid_on"] == DAY
