"""The clause on replies to complaints, with a day more."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from engine.analysis.searching.pair import Half, TwoRulebooks
from engine.explaining.checker import Checker
from engine.model.rulebook import Rulebook
from tests.analysis import editing


@pytest.fixture(scope="module")
def pair(checker: Checker, rulebook: Rulebook) -> Iterator[TwoRulebooks]:
    """The last day of the reply, one later under the new rules."""
    longer = Checker(editing.figure(rulebook, "complaint.reply_days", "contract", value=31))
    yield TwoRulebooks(*(Half(one, "documents", "complaint.reply_term") for one in (checker, longer)))
    longer.close()
