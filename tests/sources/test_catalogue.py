"""Against the catalogue kept beside the project: nothing of an encoded family is left out."""

from __future__ import annotations

from typing import Any

import pytest
import yaml

from engine.model.rulebook import Rulebook
from tests.conftest import ROOT

PARTLY = ("payments-interest", "meter-and-consumption", "tax")
"""Families of which only some clauses are encoded: what is not stands in `rules/outside.yaml`."""
BY_THE_CALENDAR = {"day10-holiday"}
"""What the reading of the calendar on holidays answers, for every term alike."""
FOR_A_PERSON = {"early-fee"}
"""What no reading answers, because a person is asked: the fee for cooling off after an early start waits for sums."""
OURS = {
    "cga-19-interruption-price-reduction",
    "cga-20-check-outcome-in-writing",
    "cga-20-distributor-cost-proof",
    "cga-20-no-reduction-for-leaks",
    "cga-5-2-refund-after-defence",
    "cga-5-4-tax-duties-breach",
    "ipc-2-contact-channels",
    "pri-authority-or-court",
    "pri-rights-of-the-person",
}
"""What the documents say and the catalogue does not have."""
FILE = ROOT.parent / "shared" / "catalogue.yaml"

pytestmark = pytest.mark.skipif(not FILE.exists(), reason="../shared/catalogue.yaml non c'è: il confronto non si fa")


@pytest.fixture(scope="module")
def catalogue() -> dict[str, Any]:
    """The catalogue."""
    return yaml.load(FILE.read_bytes(), Loader=yaml.CSafeLoader)


def ids_of(catalogue: dict[str, Any], rulebook: Rulebook) -> set[str]:
    """The catalogued clauses of the families that are encoded whole."""
    whole = set(rulebook.header.families) - set(PARTLY)
    return {clause["id"] for clause in catalogue["clauses"] if clause["family"] in whole}


def test_every_catalogued_clause_of_an_encoded_family_is_cited(catalogue: dict[str, Any], rulebook: Rulebook) -> None:
    cited = {citation for clause in rulebook.clauses.values() for citation in clause.citations}
    assert ids_of(catalogue, rulebook) - cited == set()
    known = {clause["id"] for clause in catalogue["clauses"]}
    assert cited - known == OURS


def test_every_boundary_decision_of_an_encoded_family_is_a_reading(
    catalogue: dict[str, Any], rulebook: Rulebook
) -> None:
    ids = ids_of(catalogue, rulebook)
    wanted = {one["id"] for one in catalogue["boundary_decisions"] if set(one["affects"]) & ids}
    known = {one["id"] for one in catalogue["boundary_decisions"]}
    settled = {reading.decision for reading in rulebook.readings.values() if reading.decision}
    assert wanted - settled == BY_THE_CALENDAR | FOR_A_PERSON
    assert settled <= known
