"""A clause under a selection, as trees."""

from __future__ import annotations

from engine.explaining.checker import Checker
from tests.tiny import fact, reading, tiny, told

CLAUSE = {
    "id": "demo.it",
    "about": ["yes"],
    "requires": [
        {"id": "never", "title": "mai", "when": {"reading": "which", "choice": "other"}},
        {"id": "fact", "title": "il fatto", "when": {"fact": "yes", "is": True}},
    ],
}


def test_what_stands_beside_a_requirement_that_never_holds_is_told_all_the_same() -> None:
    checker = Checker(tiny([CLAUSE], {"yes": fact("boolean")}, readings={"which": reading("one", "other")}))
    [finding] = checker.check(told(yes=False)).findings
    checker.close()
    assert (finding.outcome, finding.unmet) == ("violated", ("mai", "il fatto"))
