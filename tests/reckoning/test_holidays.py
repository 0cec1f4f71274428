"""The edition of the calendar is that of its days."""

from engine.reckoning import holidays
from engine.reckoning.holidays import edition


def test_the_edition_names_the_years_and_the_days() -> None:
    assert edition() == "2020-2030/5c87cf3d"


def test_another_day_is_another_edition(monkeypatch) -> None:
    before = edition()
    monkeypatch.setitem(holidays.EASTER, 2026, (4, 12))
    assert edition.__wrapped__() != before
    monkeypatch.setattr(holidays, "_SAINT_FRANCIS", 2027)
    monkeypatch.setitem(holidays.EASTER, 2026, (4, 5))
    assert edition.__wrapped__() != before
    monkeypatch.setattr(holidays, "_SAINT_FRANCIS", 2026)
    assert edition.__wrapped__() == before


def test_words_alone_are_no_other_edition(monkeypatch) -> None:
    before = edition()
    monkeypatch.setitem(holidays._FIXED, (12, 26), "Santo Stefano protomartire")
    assert edition.__wrapped__() == before
