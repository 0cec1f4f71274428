"""Where nobody names a day, the day is Rome's: a server in UTC between midnight and two, whichever command is asked."""

import io
import json
import re
import sys
import time
from datetime import UTC, date, datetime

import pytest
import time_machine

NIGHT = datetime(2026, 7, 31, 22, 30, tzinfo=UTC)  # half past midnight in Rome
ROMAN = "2026-08-01"
SHOWN = re.compile(r"(?:1 ago|1º\s+agosto)\s+2026")
CASE = "id: notte\nfacts: {complaint_received_on: 2026-07-01}\n"
REQUEST = "id: notte\nfacts: {service: smart_info, request_sent_on: 2026-07-31}\n"
MAPPING = """\
id: id
columns:
  received: {fact: complaint_received_on, format: "%Y-%m-%d", empty: unknown}
"""


@pytest.fixture(params=["UTC", "NZST-12"])
def night(request, monkeypatch):
    """A server elsewhere, at an instant when its day and Rome's differ."""
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    moment = NIGHT if request.param == "UTC" else datetime(2026, 8, 1, 12, 30, tzinfo=UTC)
    with time_machine.travel(moment.timestamp(), tick=False):
        assert date.today().isoformat() != ROMAN
        yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.usefixtures("night")
def test_check_judges_the_roman_day_and_shows_it(run, case):
    name = case(CASE)
    assert SHOWN.search(run("check", name)[1])
    verdict = json.loads(run("check", name, "--format", "json")[1])
    (finding,) = [one for one in verdict["findings"] if one["deadline"]]
    assert verdict["receipt"]["as_of"] == ROMAN
    assert (finding["deadline"], finding["outcome"], finding["days_late"]) == ("2026-07-31", "undetermined", None)


@pytest.mark.usefixtures("night")
def test_ask_judges_the_roman_day_and_writes_it(run, case, folder, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.StringIO("mai\n"))
    assert SHOWN.search(run("ask", case(CASE))[1])
    assert f'as_of: "{ROMAN}"' in (folder / "caso.completed.yaml").read_text()
    monkeypatch.setattr(sys, "stdin", io.StringIO("non so\n" * 40))
    run("ask", "nuovo.yaml", "--family", "complaint", "--out", "scritto.yaml")
    assert f'as_of: "{ROMAN}"' in (folder / "scritto.yaml").read_text()


@pytest.mark.usefixtures("night")
def test_screen_judges_the_roman_day_and_shows_it(run, case):
    name = case(REQUEST)
    assert SHOWN.search(run("screen", name)[1])
    assert json.loads(run("screen", name, "--format", "json")[1])["as_of"] == ROMAN
    assert "Data: 1º agosto 2026" in run("screen", name, "--format", "letter")[1]


@pytest.mark.usefixtures("night")
def test_batch_judges_the_roman_day_and_shows_it(run, case, folder):
    case(MAPPING, "mapping.yaml")
    case("id,received\nuno,2026-07-01\n", "t.csv")
    code, out, err = run("batch", "t.csv", "--out", "v.csv")
    assert (code, err.count("conforme: ")) == (0, 2), err
    assert "Giudizio al 1º agosto 2026" in out
    assert ROMAN in (folder / "v.csv.receipt.json").read_text()
    assert SHOWN.search(run("batch", "explain", "v.csv", "--id", "uno")[1])
