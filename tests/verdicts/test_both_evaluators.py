"""Both evaluators on thousands of generated cases, over all families and profiles, with missing facts."""

from __future__ import annotations

from collections.abc import Collection
from random import Random

import pytest

from engine.durable import host as durable_host
from engine.durable.network import Network
from engine.errors import CaseRefused, EngineFault
from engine.evaluation.context import Context
from engine.explaining.checker import Checker
from engine.model.encoding import encode_case
from engine.model.figures import PROFILES
from engine.model.rulebook import Rulebook
from engine.program.outcome import Decision
from tests.generated import case

CASES_PER_PROFILE = 2_500
SEED = 20261121

needs_durable = pytest.mark.skipif(
    not durable_host.AVAILABLE, reason="durable-rules non è installabile su questo Python: decide il solo valutatore"
)


@needs_durable
@pytest.mark.parametrize("profile", PROFILES)
def test_both_evaluators_agree(checker: Checker, rulebook: Rulebook, profile: str) -> None:
    random = Random(f"{SEED}{profile}")
    agreed, outcomes, families = 0, set(), set()
    while agreed < CASES_PER_PROFILE:
        one = case(random, rulebook)
        program = checker.program(profile)  # type: ignore[arg-type]
        context = Context(program, encode_case(rulebook, one), one.as_of.toordinal())
        try:
            decisions = checker.agree(context, profile, checker.scope(one.facts))  # type: ignore[arg-type]
        except CaseRefused:
            continue
        agreed += 1
        outcomes |= {decision.outcome for decision in decisions.values()}
        families |= {rulebook.clauses[name].family for name in decisions}
    assert families == set(rulebook.header.families)
    assert {"compliant", "violated", "admissible", "inadmissible", "due", "not_due", "undetermined"} <= outcomes


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
