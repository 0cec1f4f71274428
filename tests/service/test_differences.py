"""A case that the evaluators do not confirm is a fault of the engine, and is kept."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from engine.analysis.comparing import EditionComparison, compare
from engine.analysis.searching.pair import Candidate
from engine.analysis.witness import UnconfirmedWitness, Witnesses
from engine.errors import EngineFault
from engine.model.rulebook import Rulebook
from engine.reading.rulebook import read_rulebook
from engine.service.differences import examples
from tests.analysis.edits import edited


@pytest.fixture
def comparison(rulebook: Rulebook, tmp_path: Path) -> EditionComparison:
    change = ("parameters/complaint.yaml", "contract, value: 30", "contract, value: 31")
    return compare(rulebook, read_rulebook(edited(tmp_path, change)))


@pytest.mark.parametrize("kept", [True, False])
def test_a_case_that_is_not_confirmed_is_a_fault(
    comparison: EditionComparison, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kept: bool
):
    fault_of_engine = UnconfirmedWitness("il caso trovato per complaint.reply_term non è confermato")
    if kept:
        told = Candidate({"complaint_received_on": date(2026, 5, 4)}, date(2026, 6, 20))
        fault_of_engine = UnconfirmedWitness.on("complaint.reply_term", told)

    def unconfirmed(*_: object, **__: object) -> None:
        raise fault_of_engine

    monkeypatch.setattr(Witnesses, "find", unconfirmed)
    with pytest.raises(EngineFault) as fault:
        list(examples(comparison, None, tmp_path))
    assert fault.value.exit_code == 70
    said = str(fault.value)
    assert "il caso trovato per complaint.reply_term non è confermato" in said
    saved = list(tmp_path.glob("conforme-fault-*.yaml"))
    assert len(saved) == kept
    assert all(file.name in said for file in saved)
    assert all('complaint_received_on: "2026-05-04"' in file.read_text("utf-8") for file in saved)


def test_where_nothing_changes_nothing_is_looked_for(rulebook: Rulebook, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("engine.analysis.examples.Witnesses", None)
    assert list(examples(compare(rulebook, rulebook), None)) == []
