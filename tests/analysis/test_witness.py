"""A change of the rules gets the case that shows it, or the reason why none does."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from engine.analysis import witness
from engine.analysis.searching.pair import Candidate, TwoRulebooks
from engine.analysis.witness import NoWitness, UnconfirmedWitness, Witness, Witnesses, find_witness
from engine.explaining.checker import Checker
from engine.model.clause import Outcome
from engine.model.conditions import AllOf
from engine.model.figures import PROFILES, Profile, Version
from engine.model.rulebook import Rulebook
from engine.scenarios.features import read_text
from engine.scenarios.running import run
from engine.scenarios.writing import alone
from tests.analysis import editing
from tests.analysis.mutation import demo
from tests.tiny import tiny

MOST_SECONDS = 10
Change = Callable[[Rulebook], Rulebook]


def without_exception(name: str, exception: str) -> Change:
    def change(rulebook: Rulebook) -> Rulebook:
        return editing.clause(
            rulebook, name, lambda one: {"unless": tuple(each for each in one.unless if each.id != exception)}
        )

    return change


def figure(name: str, layer: str, **changed: Any) -> Change:
    return lambda rulebook: editing.figure(rulebook, name, layer, **changed)


def later(name: str, start: str, changed: str) -> Change:
    def change(rulebook: Rulebook) -> Rulebook:
        return editing.versions(
            rulebook, name, lambda one: one.model_copy(update={"from_": changed}) if one.from_ == start else one
        )

    return change


CHANGES: dict[str, tuple[Change, str, Profile, tuple[Outcome, Outcome]]] = {
    "a day more to reply": (
        figure("complaint.reply_days", "contract", value=31), "complaint.reply_term", "documents", ("violated", "compliant"),
    ),
    "a day more, for what depends on it": (
        figure("complaint.reply_days", "contract", value=31), "indemnity.late_reply", "documents", ("due", "not_due"),
    ),
    "a euro more": (figure("indemnity.tier_1", "contract", value="31.00"), "indemnity.late_reply", "documents", ("due", "due")),
    "a euro less": (figure("indemnity.tier_3", "contract", value="74.00"), "indemnity.late_reply", "documents", ("due", "due")),
    "an exception dropped": (
        without_exception("complaint.reply_term", "not_written"), "complaint.reply_term", "documents",
        ("not_applicable", "compliant"),
    ),
    "a shorter lapse": (
        figure("proposal-acceptance.lapse_days", "contract", value=40), "proposal-acceptance.lapse", "documents",
        ("not_applicable", "lapsed"),
    ),
    "a working day more": (
        figure("smart-info.identity_days", "service", value=6), "smart-info.reply_identity", "documents",
        ("violated", "compliant"),
    ),
    "in force a day later": (
        later("indemnity.tier_2", "2026-01-01", "2026-01-02"), "indemnity.late_reply", "regulation", ("due", "due"),
    ),
    "another choice of a profile": (
        lambda rulebook: editing.choice(rulebook, "conciliation-wait", "documents", "contract"), "conciliation.wait",
        "documents", ("admissible", "inadmissible"),
    ),
}  # fmt: skip


@pytest.fixture(scope="module", params=CHANGES)
def changed(request: pytest.FixtureRequest, rulebook: Rulebook) -> tuple[Rulebook, Witness, tuple[Outcome, Outcome]]:
    """A changed rulebook, the witness of it, and the outcomes on both sides."""
    change, clause, profile, outcomes = CHANGES[request.param]
    new = change(rulebook)
    found = find_witness(rulebook, new, clause, profile=profile, seconds=MOST_SECONDS)
    assert isinstance(found, Witness)
    return new, found, outcomes


def test_a_change_has_a_small_case_that_shows_it(changed: tuple[Rulebook, Witness, tuple[Outcome, Outcome]]) -> None:
    _, found, outcomes = changed
    assert (found.before.outcome, found.after.outcome) == outcomes
    assert found.before != found.after
    assert len(found.facts) <= 4


def test_the_scenario_holds_under_the_rules_it_was_written_for_and_under_those_alone(
    changed: tuple[Rulebook, Witness, tuple[Outcome, Outcome]], rulebook: Rulebook
) -> None:
    new, found, _ = changed
    assert held(found, rulebook, new) == [[True, False], [False, True]]


def held(found: Witness, old: Rulebook, new: Rulebook) -> list[list[bool]]:
    """Whether each of the two scenarios holds under the old rules and under the new."""
    checkers = Checker(old), Checker(new)
    texts = [read_text(alone(found.clause, text), "prova.feature") for text in found.scenarios(old, new, "Prova")]
    results = [[not one.failures for checker in checkers for one in run([told], checker)] for [told] in texts]
    for checker in checkers:
        checker.close()
    return results


def test_a_change_that_only_another_reading_shows_has_its_case_under_that_reading(rulebook: Rulebook) -> None:
    option = ("proposal-lapse-scope", "domestic_sme")
    new = without_exception("proposal-acceptance.lapse", "other_customer")(rulebook)
    with Witnesses(rulebook, new) as witnesses:
        usual = witnesses.find("proposal-acceptance.lapse")
        found = witnesses.find("proposal-acceptance.lapse", reading=option)
        again = witnesses.find("proposal-acceptance.lapse", reading=option)
    assert isinstance(usual, NoWitness)
    assert usual.proved
    assert isinstance(found, Witness)
    assert found == again
    assert found.otherwise is not None
    texts = found.scenarios(rulebook, new, "Prova")
    assert all("con la lettura «proposal-lapse-scope» «domestic_sme»" in text for text in texts)
    assert held(found, rulebook, new) == [[True, False], [False, True]]


def test_a_longer_term_shows_on_the_first_day_beyond_the_shorter_one(rulebook: Rulebook) -> None:
    longer = editing.figure(rulebook, "complaint.reply_days", "contract", value=31)
    found = find_witness(rulebook, longer, "complaint.reply_term")
    assert isinstance(found, Witness)
    received, sent = (found.facts[name] for name in ("complaint_received_on", "complaint_reply_sent_on"))
    assert isinstance(received, date)
    assert isinstance(sent, date)
    assert (sent - received).days == 31
    assert found.as_of == sent
    assert len(found.facts) == 2
    assert found.before.values["deadline"] == date.fromordinal(sent.toordinal() - 1)


def test_a_euro_more_shows_in_the_amount(rulebook: Rulebook) -> None:
    dearer = editing.figure(rulebook, "indemnity.tier_1", "contract", value="31.00")
    found = find_witness(rulebook, dearer, "indemnity.late_reply")
    assert isinstance(found, Witness)
    assert [side.values["amount_eur"] for side in (found.before, found.after)] == [Decimal("30.00"), Decimal("31.00")]


def test_the_same_rules_have_no_witness_and_that_is_proved(rulebook: Rulebook) -> None:
    with Witnesses(rulebook, rulebook) as witnesses:
        for clause in rulebook.clauses:
            found = witnesses.find(clause)
            assert isinstance(found, NoWitness)
            assert (found.proved, found.why) == (True, "le due edizioni decidono allo stesso modo")


def test_a_figure_over_which_another_text_prevails_changes_nothing_and_it_is_said_why(rulebook: Rulebook) -> None:
    shorter = editing.figure(rulebook, "conciliation.wait_days", "contract", value=40)
    found = find_witness(rulebook, shorter, "conciliation.wait", profile="documents")
    assert isinstance(found, NoWitness)
    assert found.proved
    assert found.first < date(2026, 1, 1) < found.last
    assert found.why.endswith(
        "prevale la cifra delle schede (il tempo delle quattro schede, il più breve), mentre cambia quella del contratto"
    )


def test_a_choice_of_another_profile_changes_nothing_and_it_is_said_why(rulebook: Rulebook) -> None:
    other = editing.choice(rulebook, "conciliation-wait", "documents", "contract")
    found = find_witness(rulebook, other, "conciliation.wait", profile="regulation")
    assert isinstance(found, NoWitness)
    assert found.proved
    assert "prevale ancora: il tempo del TICO" in found.why


def test_words_change_nothing_and_it_is_said_so(rulebook: Rulebook) -> None:
    retitled = editing.clause(rulebook, "complaint.reply_term", lambda _: {"title": "Un altro titolo"})
    found = find_witness(rulebook, retitled, "complaint.reply_term")
    assert isinstance(found, NoWitness)
    assert (found.proved, found.why) == (True, "cambiano solo parole, e ciò che decide è uguale")


def test_who_is_bound_is_not_words(rulebook: Rulebook) -> None:
    bound = editing.clause(rulebook, "complaint.reply_term", lambda _: {"bound": ("customer", "distributor")})
    found = find_witness(rulebook, bound, "complaint.reply_term")
    assert isinstance(found, NoWitness)
    assert found.proved
    assert found.why == "cambia chi è obbligato: venditore → cliente e distributore; ogni caso dà lo stesso esito"


def test_a_figure_of_a_day_before_the_calendar_shows_where_no_days_are_counted(rulebook: Rulebook) -> None:
    def stricter(one: Version) -> Version:
        return one.model_copy(update={"value": 199}) if one.from_ == "2008-01-01" else one

    new = editing.versions(rulebook, "call-centre.average_wait", stricter)
    found = find_witness(rulebook, new, "call-centre.average_wait", profile="regulation")
    assert isinstance(found, Witness)
    assert found.as_of < date(2020, 1, 1)


def test_what_is_only_advised_shows_too(rulebook: Rulebook) -> None:
    name = "proposal-acceptance.gas_fields"
    kept = [one for one in rulebook.clauses[name].requires if one.id != "pdr"]
    found = find_witness(rulebook, editing.clause(rulebook, name, lambda _: {"requires": tuple(kept)}), name)
    assert isinstance(found, Witness)
    assert found.before.outcome == found.after.outcome == "admissible"
    assert [one for one in found.before.advised if one not in found.after.advised] == ["codice PDR"]


def idle(rulebook: Rulebook) -> Rulebook:
    """An exception that cannot bite: where it holds, one before it does."""
    body = rulebook.clauses["complaint.reply_term"]
    first, applies = body.unless[0], body.applies_when
    assert applies is not None
    less = first.model_copy(update={"id": "x", "when": AllOf(all=(first.when, applies))})
    return editing.clause(rulebook, body.id, lambda _: {"unless": (*body.unless, less)})


def test_what_another_part_already_decides_is_proved_to_change_nothing(rulebook: Rulebook) -> None:
    found = find_witness(rulebook, idle(rulebook), "complaint.reply_term")
    assert isinstance(found, NoWitness)
    assert found.proved
    assert found.why.startswith("ogni caso dà lo stesso esito")
    assert found.last.toordinal() - found.first.toordinal() > 90


@pytest.mark.parametrize("how", ["not asked", "not installed"])
def test_without_the_solver_nothing_is_proved_by_searching(
    rulebook: Rulebook, how: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(witness, "AVAILABLE", how != "not installed")
    monkeypatch.setattr(witness, "MOST", 200)
    found = find_witness(rulebook, idle(rulebook), "complaint.reply_term", prove=how != "not asked")
    assert isinstance(found, NoWitness)
    assert (found.proved, found.why) == (False, "non provato: la ricerca non trova casi")


def test_the_solver_finds_what_the_search_does_not(rulebook: Rulebook, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(witness, "MOST_BEFORE_PROOF", 0)
    longer = editing.figure(rulebook, "complaint.reply_days", "contract", value=31)
    found = find_witness(rulebook, longer, "indemnity.late_reply")
    assert isinstance(found, Witness)
    assert (found.before.outcome, found.after.outcome) == ("due", "not_due")
    assert len(found.facts) == 2


def test_no_time_no_proof(rulebook: Rulebook) -> None:
    found = find_witness(rulebook, idle(rulebook), "complaint.reply_term", seconds=0)
    assert isinstance(found, NoWitness)
    assert not found.proved


def test_a_case_that_is_not_confirmed_is_a_fault(rulebook: Rulebook, monkeypatch: pytest.MonkeyPatch) -> None:
    longer = editing.figure(rulebook, "complaint.reply_days", "contract", value=31)
    monkeypatch.setattr(
        witness, "smallest", lambda climber, told, contrast: Candidate({"complaint_channel": "pec"}, told.as_of)
    )
    with pytest.raises(UnconfirmedWitness, match="non è confermato") as caught:
        find_witness(rulebook, longer, "complaint.reply_term")
    assert caught.value.exit_code == 70
    assert caught.value.case is not None
    assert caught.value.case.facts == {"complaint_channel": "pec"}


def test_a_proof_that_the_evaluators_do_not_share_is_a_fault(
    rulebook: Rulebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    longer = editing.figure(rulebook, "complaint.reply_days", "contract", value=31)
    monkeypatch.setattr(witness, "MOST_BEFORE_PROOF", 0)
    monkeypatch.setattr(TwoRulebooks, "differs", lambda *_: None)
    with pytest.raises(UnconfirmedWitness, match="non è confermato"):
        find_witness(rulebook, longer, "complaint.reply_term")


def test_a_clause_that_is_no_longer_there_is_shown_by_a_case_that_had_it(rulebook: Rulebook) -> None:
    gone = editing.without(rulebook, "proposal-acceptance.refusal_promptness")
    found = find_witness(rulebook, gone, "proposal-acceptance.refusal_promptness")
    assert isinstance(found, Witness)
    assert found.before.outcome is not None
    assert found.after.outcome is None


def test_every_profile_has_its_own_witness(rulebook: Rulebook) -> None:
    longer = editing.figure(rulebook, "complaint.reply_days", "regulation", value=29)
    with Witnesses(rulebook, longer) as witnesses:
        found = {profile: witnesses.find("complaint.reply_term", profile=profile) for profile in PROFILES}
    assert isinstance(found["documents"], NoWitness)
    assert isinstance(found["regulation"], Witness)
    assert found["regulation"].profile == "regulation"


def test_a_clause_that_reads_one_which_only_the_new_rules_have() -> None:
    read = {**demo.CLAUSE, "id": "demo.other", "definition": True}
    applies = {"all": [demo.CLAUSE["applies_when"], {"clause": "demo.other", "outcome": "compliant"}]}
    old = tiny([demo.CLAUSE], demo.FACTS, demo.FIGURES)
    new = tiny([{**demo.CLAUSE, "applies_when": applies}, read], demo.FACTS, demo.FIGURES)
    for one, other in ((old, new), (new, old)):
        found = find_witness(one, other, "demo.reply")
        assert isinstance(found, Witness)
        assert {found.before.outcome, found.after.outcome} == {"violated", "not_applicable"}
