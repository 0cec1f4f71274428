"""The dozen sentences that belong to no clause; all the others come from the vocabulary."""

from __future__ import annotations

import re
from typing import Any

import pytest
from pytest_bdd import given, parsers, then, when

from engine.evaluation.checker import Checker
from engine.reading.rulebook import read_rulebook
from tests.conftest import ROOT
from tests.features.story import FactPhrase, Story, outcome_key, raw_value

RULEBOOK = read_rulebook(ROOT / "rules")
DAY = r"(?P<day>\d{4}-\d\d-\d\d)"


@pytest.fixture
def story(checker: Checker) -> Story:
    """A new story for each scenario."""
    return Story(checker)


def pytest_bdd_before_scenario(request: pytest.FixtureRequest, feature: Any, scenario: Any) -> None:
    """Tells the story which clause the scenario stands under."""
    if scenario.rule is not None:
        request.getfixturevalue("story").rule = scenario.rule.name


@given(FactPhrase(dict(RULEBOOK.vocabulary)))
def _fact(story: Story, fact: str, value: Any) -> None:
    story.facts[fact] = value


@given("questi fatti:")
def _facts(story: Story, datatable: list[list[str]]) -> None:
    for name, text in datatable:
        story.facts[name] = None if text == "null" else raw_value(story.checker.rulebook.vocabulary[name], text)


@given(parsers.re(rf"il giudizio al {DAY}"))
def _as_of(story: Story, day: str) -> None:
    story.as_of = day


@given(parsers.re(r"il profilo «(?P<profile>\w+)»"))
def _profile(story: Story, profile: str) -> None:
    story.profile = profile


@given(parsers.re(r"la sola famiglia «(?P<family>[\w-]+)»"))
def _family(story: Story, family: str) -> None:
    story.families = (*story.families, family)


@when("si controlla il caso")
def _check(story: Story) -> None:
    story.check()


@then(parsers.re(r"l'esito è «(?P<outcome>[^»]+)»"))
def _outcome(story: Story, outcome: str) -> None:
    assert story.finding().outcome == outcome_key(outcome)


@then(parsers.re(r"l'esito di «(?P<rule>[^»]+)» è «(?P<outcome>[^»]+)»"))
def _outcome_of(story: Story, rule: str, outcome: str) -> None:
    assert story.finding(rule).outcome == outcome_key(outcome)


@then(parsers.re(rf"il termine scade il {DAY}"))
def _deadline(story: Story, day: str) -> None:
    assert story.finding().deadline == day


@then(parsers.re(rf"il primo giorno utile è il {DAY}"))
def _earliest(story: Story, day: str) -> None:
    assert story.finding().earliest == day


@then(parsers.re(rf"il giorno risultante è il {DAY}"))
def _day(story: Story, day: str) -> None:
    assert story.finding().day == day


@then(parsers.re(r"i giorni di ritardo sono (?P<days>\d+)"))
def _days_late(story: Story, days: str) -> None:
    assert story.finding().days_late == (int(days) or None)


@then(parsers.re(r"l'importo è (?P<amount>[\d.,]+) euro"))
def _amount(story: Story, amount: str) -> None:
    assert story.finding().amount_eur == amount.replace(",", ".")


@then("non c'è importo")
def _no_amount(story: Story) -> None:
    assert story.finding().amount_eur is None


@then(parsers.re(rf"si paga entro il {DAY}"))
def _pay_by(story: Story, day: str) -> None:
    assert story.finding().pay_by == day


@then(parsers.re(r"prevale «(?P<text>[^»]+)»"))
def _prevails(story: Story, text: str) -> None:
    assert story.finding().prevails == text


@then(parsers.re(r"per decidere manca: (?P<names>[\w, ]+)"))
def _missing(story: Story, names: str) -> None:
    assert story.finding().missing == tuple(name.strip() for name in names.split(","))


@then(parsers.re(r"non è soddisfatto: (?P<title>.+)"))
def _unmet(story: Story, title: str) -> None:
    assert title in story.finding().unmet


@then(parsers.re(r"si presume «(?P<about>[\w.-]+)» = «(?P<value>\w+)»"))
def _assumed(story: Story, about: str, value: str) -> None:
    assert (about, value) in {(assumption.about, assumption.value) for assumption in story.finding().assumptions}


@then(parsers.re(r"è segnalato il dubbio «(?P<name>[\w.-]+)»"))
def _doubt(story: Story, name: str) -> None:
    assert name in {doubt.id for doubt in story.finding().doubts}


@then("la clausola non è esaminata")
def _not_examined(story: Story) -> None:
    assert story.verdict is not None
    assert story.rule not in {finding.rule for finding in story.verdict.findings}


@then(parsers.re(r"la conclusione è «(?P<conclusion>\w+)»"))
def _conclusion(story: Story, conclusion: str) -> None:
    assert story.verdict is not None
    assert story.verdict.conclusion == conclusion


@then(parsers.re(r"il caso è rifiutato: (?P<text>.+)"))
def _refused(story: Story, text: str) -> None:
    assert story.refused is not None, "il caso non è stato rifiutato"
    assert re.search(re.escape(text), str(story.refused))


WITH = r"con (?P<because>la lettura|il profilo) «(?P<name>[\w-]+)»(?: «(?P<choice>\w+)»)?"
BECAUSE = {"la lettura": "reading", "il profilo": "profile"}


@then(parsers.re(rf"{WITH} non cambia nulla"))
def _no_other(story: Story, because: str, name: str, choice: str | None) -> None:
    found = [(other.because, other.id, other.choice) for other in story.finding().alternatives]
    assert (BECAUSE[because], name, choice or name) not in found


@then(parsers.re(rf"{WITH} l'esito è «(?P<outcome>[^»]+)»"))
def _other_outcome(story: Story, because: str, name: str, choice: str | None, outcome: str) -> None:
    assert story.alternative(BECAUSE[because], name, choice or name).outcome == outcome_key(outcome)


@then(parsers.re(rf"{WITH} l'importo è (?P<amount>[\d.,]+) euro"))
def _other_amount(story: Story, because: str, name: str, choice: str | None, amount: str) -> None:
    assert story.alternative(BECAUSE[because], name, choice or name).amount_eur == amount.replace(",", ".")


@then(parsers.re(rf"{WITH} il termine scade il {DAY}"))
def _other_deadline(story: Story, because: str, name: str, choice: str | None, day: str) -> None:
    assert story.alternative(BECAUSE[because], name, choice or name).deadline == day


@then(parsers.re(rf"{WITH} il primo giorno utile è il {DAY}"))
def _other_earliest(story: Story, because: str, name: str, choice: str | None, day: str) -> None:
    assert story.alternative(BECAUSE[because], name, choice or name).earliest == day


@then(parsers.re(rf"{WITH} si paga entro il {DAY}"))
def _other_pay_by(story: Story, because: str, name: str, choice: str | None, day: str) -> None:
    assert story.alternative(BECAUSE[because], name, choice or name).pay_by == day


@then(parsers.re(rf"{WITH} il giorno risultante è il {DAY}"))
def _other_day(story: Story, because: str, name: str, choice: str | None, day: str) -> None:
    assert story.alternative(BECAUSE[because], name, choice or name).day == day
