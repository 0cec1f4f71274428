"""The interview as a state machine, and the words of its dialogue."""

from __future__ import annotations

from datetime import date

import pytest

from engine.model.case import Case
from engine.reading.cases import digest
from engine.service.bootstrap import open_checker
from engine.service.interview import Interview, State, answer, answers_so_far, begin, completed, next_question
from engine.service.judging import Criteria
from tests.conftest import ROOT

AS_OF = date(2026, 8, 12)


@pytest.fixture(scope="module")
def complaint():
    """An interview on the family of complaints, by the rules that are shipped."""
    checker = open_checker(ROOT / "rules")
    yield Interview(checker, Criteria("documents", ("complaint",), AS_OF, AS_OF))
    checker.close()


@pytest.fixture
def fresh(complaint) -> State:
    """The state before its first question."""
    return begin(complaint, Case("nuovo", "", AS_OF, {}, "nuovo.yaml", digest(AS_OF, {})))


def name(interview: Interview, state: State) -> str:
    prompt = next_question(interview, state)
    assert prompt is not None
    return prompt.name


def test_the_day_of_the_complaint_is_asked_before_rarities(complaint, fresh):
    asked, state = [], fresh
    while prompt := next_question(complaint, state):
        asked.append(prompt.name)
        state = answer(complaint, state, "non so").state
    assert asked[0] == "complaint_received_on"
    rare = [complaint.checker.rulebook.vocabulary[one].rare for one in asked]
    assert True in rare
    assert rare == sorted(rare)


def test_an_answer_leads_to_another_state_and_leaves_the_first_as_it_was(complaint, fresh):
    turn = answer(complaint, fresh, "4/5/2026")
    assert turn.lines == ("= 4 maggio 2026 (2026-05-04)",)
    assert turn.state.answered == (("complaint_received_on", "2026-05-04"),)
    assert fresh.answered == ()
    assert name(complaint, fresh) == "complaint_received_on"
    assert name(complaint, turn.state) != "complaint_received_on"
    assert 'complaint_received_on: "2026-05-04"' in completed(turn.state, complaint)
    assert list(answers_so_far(fresh)) == []


def test_going_back_undoes_answers_and_skips_one_by_one(complaint, fresh):
    first = answer(complaint, fresh, "4/5/2026").state
    second = answer(complaint, first, "non so").state
    assert answer(complaint, second, "indietro").state == first
    again = answer(complaint, answer(complaint, second, "Indietro").state, "indietro")
    assert again.state == fresh
    assert name(complaint, again.state) == "complaint_received_on"
    before = answer(complaint, again.state, "indietro")
    assert before.state == fresh
    assert before.lines == ("questa è la prima domanda",)


def test_a_question_explains_itself_and_stays(complaint, fresh):
    turn = answer(complaint, fresh, "?")
    told = "\n".join(turn.lines)
    assert turn.state is fresh
    assert "si afferma: il reclamo è stato ricevuto il …" in told
    assert "`mai` afferma: il reclamo non è stato ricevuto dal fornitore" in told
    assert "esempio: 4/5/2026" in told
    assert "serve per: «" in told
    assert "può saperlo: il cliente, il fornitore" in told
    assert "`complaint_received_on`" in told


def test_every_question_of_the_rules_can_be_explained(complaint):
    from engine.service.interview_help import explanation

    rulebook = complaint.checker.rulebook
    for fact, body in rulebook.vocabulary.items():
        lines = list(explanation(fact, body, tuple(rulebook.clauses)[:9], rulebook))
        assert len(lines) >= 4
        assert not any("{" in line or line.endswith(": ") for line in lines)


def test_an_answer_that_cannot_be_is_refused_in_the_words_of_the_dialogue(complaint, fresh):
    turn = answer(complaint, fresh, "4/5/2027")
    assert turn.state is fresh
    assert "null" not in turn.lines[0]
    assert "rispondi `mai` se non è ancora avvenuto" in turn.lines[0]
    state = answer(complaint, fresh, "4/5/2026").state
    assert name(complaint, state) == "complaint_reply_sent_on"
    (told,) = answer(complaint, state, "3/5/2026").lines
    assert "2026-05-03 viene prima di `complaint_received_on`, 2026-05-04" in told
    assert "«Quando il fornitore ha ricevuto il reclamo scritto?»" in told
    assert "`indietro` torna alla risposta data prima" in told


def test_what_did_not_happen_is_said_only_where_it_can_be(complaint, fresh):
    state = fresh
    while name(complaint, state) != "complaint_channel":
        state = answer(complaint, state, "non so").state
    (told,) = answer(complaint, state, "mai").lines
    assert told.startswith("`mai` non risponde a questa domanda")
    assert "`non so`" in told


def test_nothing_more_is_answered_when_nothing_is_asked(complaint, fresh):
    state = fresh
    while next_question(complaint, state):
        state = answer(complaint, state, "non so").state
    assert answer(complaint, state, "4/5/2026").state is state
    assert answer(complaint, state, "indietro").state.skipped < state.skipped
