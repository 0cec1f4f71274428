"""The helper process from inside: without powers, never stuck for long, an answer for whatever bytes."""

import os
import signal
import subprocess
import sys
from typing import get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.attachments.inside import loop
from engine.attachments.inspection_facts import Code, Limits, Report
from tests.attachments import samples
from tests.conftest import ROOT

CODES = frozenset(get_args(Code))


@pytest.mark.parametrize(
    ("event", "details"),
    [
        ("subprocess.Popen", ("jbig2dec", [], None, None)),
        ("os.system", ("ls",)),
        ("os.posix_spawn", ("ls", [], {})),
        ("os.fork", ()),
        ("socket.__new__", (None, 0, 0, 0)),
        ("os.remove", ("a", -1)),
        ("open", ("a", "w", 0)),
        ("open", ("a", "r+b", 0)),
        ("open", ("a", None, os.O_CREAT | os.O_WRONLY)),
    ],
)
def test_the_helper_starts_nothing_and_writes_nothing(event, details):
    with pytest.raises(PermissionError):
        loop._refuse(event, details)


@pytest.mark.parametrize("details", [("a", "rb", 0), ("a", "r", os.O_RDONLY), ("a", None, os.O_RDONLY), (3, "rb", 0)])
def test_the_helper_may_read(details):
    loop._refuse("open", details)


def test_a_helper_left_alone_with_a_stuck_parser_ends_by_itself():
    stuck = "from engine.attachments.inside import loop\nimport time\nloop._GRACE = 0\nwith loop._Alarm(0.1): time.sleep(600)"
    ended = subprocess.run([sys.executable, "-c", stuck], cwd=ROOT, timeout=60, check=False)
    assert ended.returncode == -signal.SIGALRM


def test_inside_the_helper_a_missing_file_is_an_answer(sample):
    assert loop._looked(os.fsencode(sample), Limits()) == Report("pdf", False)
    assert loop._looked(os.fsencode(sample.parent / "manca"), Limits()) == Report(None, None, ("no_access",))


@given(start=st.sampled_from(samples.STARTS), rest=st.binary(max_size=500))
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_inside_the_helper_nothing_is_raised_and_every_code_has_its_words(tmp_path, start, rest):
    path = tmp_path / "a"
    path.write_bytes(start + rest)
    report = loop._looked(os.fsencode(path), Limits())
    assert CODES.issuperset(report.codes)
