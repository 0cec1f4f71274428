"""The days of a case on a line: in order, to scale, and only where there is a day to draw."""

from dataclasses import replace
from datetime import date
from itertools import pairwise

from engine.reporting.rendering import plain_page
from engine.reporting.text import report
from engine.reporting.timeline import _columns
from tests.reporting.samples import RULEBOOK, late_reply, verdict


def test_the_timeline_is_in_order_and_to_scale():
    days = [date(2026, 1, 1), date(2026, 1, 2), date(2026, 12, 31)]
    first, second, last = _columns(days, 78)
    assert (first, second, last) == (0, 2, 77)
    many = [date.fromordinal(date(2026, 1, 1).toordinal() + number) for number in range(60)]
    columns = _columns(many, 76)
    assert all(left < right for left, right in pairwise(columns))


def test_a_verdict_with_no_day_but_its_own_draws_no_line():
    bare = replace(late_reply(), deadline=None, trace=replace(late_reply().trace, facts={}, terms=()))
    assert "I giorni del caso" not in plain_page(report(verdict(bare), RULEBOOK, 80))
