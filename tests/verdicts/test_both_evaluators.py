"""Where the two evaluators do not agree there is no verdict. That they do is in `tests/verdicts/test_three_evaluators.py`."""

from __future__ import annotations

from collections.abc import Collection
from random import Random

import pytest

from engine.durable import host as durable_host
from engine.durable.network import Network
from engine.errors import EngineFault
from engine.evaluation.context import Context
from engine.explaining.checker import Checker
from engine.model.rulebook import Rulebook
from engine.program.outcome import Decision
from tests.generated import case

needs_durable = pytest.mark.skipif(
    not durable_host.AVAILABLE, reason="durable-rules non è installabile su questo Python: decide il solo valutatore"
)


@needs_durable
def test_a_disagreement_gives_no_verdict(checker: Checker, rulebook: Rulebook, monkeypatch: pytest.MonkeyPatch) -> None:
    one = case(Random(1), rulebook, ["complaint"])
    real = Network.match

    def lying(self: Network, context: Context, clauses: Collection[str]) -> dict[str, Decision]:
        matched = real(self, context, clauses)
        return {name: decision._replace(outcome="for_human") for name, decision in matched.items()}

    monkeypatch.setattr(Network, "match", lying)
    with pytest.raises(EngineFault, match="non concordano"):
        checker.check(one)
