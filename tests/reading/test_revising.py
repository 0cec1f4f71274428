"""A rulebook but for one piece: refused for what that piece brings, and for nothing that was there."""

from __future__ import annotations

from typing import Any

import pytest

from engine.model.rulebook import Rulebook
from engine.reading.revising import Reviser


@pytest.fixture(scope="module")
def reviser(rulebook: Rulebook) -> Reviser:
    return Reviser(rulebook)


def but(body: Any, **fields: object) -> Any:
    return body.model_copy(update=fields)


def test_every_piece_of_the_rules_may_stand_in_its_own_place(rulebook: Rulebook, reviser: Reviser) -> None:
    pieces = [*rulebook.clauses.items(), *rulebook.parameters.items(), *rulebook.readings.items()]
    assert [(name, found) for name, body in pieces if (found := reviser.refusals(name, body))] == []


def test_a_clause_without_its_only_requirement_is_refused(rulebook: Rulebook, reviser: Reviser) -> None:
    name = "complaint.reply_term"
    [problem] = reviser.refusals(name, but(rulebook.clauses[name], requires=(), message={}, remedy={}))
    assert "senza requisiti" in problem.what
    assert reviser.refusals(name, rulebook.clauses[name]) == ()


def test_a_link_that_a_part_loses_is_refused(rulebook: Rulebook, reviser: Reviser) -> None:
    whole = rulebook.clauses["cmor.charge"]
    found = reviser.refusals(whole.id, but(whole, requires=whole.requires[:1], message={}, remedy={}))
    assert any("non legge questa clausola" in problem.what for problem in found)


def test_versions_that_overlap_are_refused(rulebook: Rulebook, reviser: Reviser) -> None:
    name = "call-centre.average_wait"
    parameter = rulebook.parameters[name]
    values = tuple(but(one, to=None) for one in parameter.values)
    assert any("si sovrappone" in one.what for one in reviser.refusals(name, but(parameter, values=values)))


def test_a_unit_that_a_clause_cannot_take_is_refused_where_the_figure_is_changed(
    rulebook: Rulebook, reviser: Reviser
) -> None:
    name = "complaint.reply_days"
    assert reviser.refusals(name, but(rulebook.parameters[name], unit="bytes"))


def test_a_reading_without_layers_leaves_its_figures_without_a_choice(rulebook: Rulebook, reviser: Reviser) -> None:
    name = "call-centre-standard"
    reading = rulebook.readings[name]
    options = {key: but(option, layers=(), pick=None) for key, option in reading.options.items()}
    found = reviser.refusals(name, but(reading, options=options))
    assert any("non dice quale cifra scegliere" in one.what for one in found)
