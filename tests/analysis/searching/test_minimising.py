"""A case is told by as little as shows the difference."""

from __future__ import annotations

from datetime import date

from engine.analysis.searching.climbing import Climber
from engine.analysis.searching.minimising import smallest
from engine.analysis.searching.pair import Candidate, Contrast, TwoRulebooks

NEAR = date(2026, 11, 23)


def test_what_does_not_matter_is_left_out_and_the_case_comes_near(pair: TwoRulebooks) -> None:
    day, last = date(2022, 3, 1), date(2022, 4, 1)
    facts = {
        "complaint_sent_on": day,
        "complaint_received_on": day,
        "complaint_reply_sent_on": last,
        "complaint_channel": "pec",
    }
    told = Candidate(facts, date(2022, 12, 31))
    assert pair.differs(told) is Contrast.OUTCOME
    climber = Climber(pair, NEAR, lambda: False, 0)
    found = smallest(climber, told, Contrast.OUTCOME)
    end = date(2026, 12, 24)
    assert found == Candidate({"complaint_received_on": NEAR, "complaint_reply_sent_on": end}, end)
    assert smallest(climber, found, Contrast.OUTCOME) == found


def test_the_search_stops_when_it_is_told_to(pair: TwoRulebooks) -> None:
    for climber in (Climber(pair, NEAR, lambda: True, 10**6), Climber(pair, NEAR, lambda: False, 0)):
        climber.run()
        assert climber.best == {}


def test_the_search_is_the_same_every_time(pair: TwoRulebooks) -> None:
    found = []
    for _ in range(2):
        climber = Climber(pair, NEAR, lambda: False, 10**6)
        climber.run()
        found.append(climber.best)
    assert found[0] == found[1]
    assert Contrast.OUTCOME in found[0]
