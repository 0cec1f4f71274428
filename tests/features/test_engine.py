"""Does the machine behave, on small synthetic rulebooks? Red here is a bug."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytest_bdd import given, parsers, scenarios, then, when

from engine.explaining.checker import Checker
from engine.model.verdict import TermTrace
from tests.conftest import ROOT
from tests.features.engine_steps import AnyPhrase, Trial, names, rulebook, trial, written

scenarios(str(ROOT / "features" / "engine"))

ABSENT = "-"


@pytest.fixture
def story(checker: Checker) -> Iterator[Trial]:
    """A story that will choose its own rulebook; the sentences shared with the families use it too."""
    with trial(checker) as found:
        yield found


@given(parsers.re(r"il regolamento di prova «(?P<name>\w+)»"))
def _rulebook(story: Trial, name: str) -> None:
    story.choose(name)


@given(AnyPhrase())
def _fact(story: Trial, sentence: str) -> None:
    story.tell(sentence)


@when("si controlla di nuovo con gli stessi fatti detti in un altro ordine")
def _again(story: Trial) -> None:
    story.facts = dict(reversed(story.facts.items()))
    story.check()


@when("si controlla di nuovo con un altro controllore")
def _elsewhere(story: Trial) -> None:
    story.checker = story.fresh()
    story.check()


@when(parsers.re(r"si controlla di nuovo dopo aver saputo che (?P<sentence>.+)"))
def _told_more(story: Trial, sentence: str) -> None:
    story.tell(sentence)
    story.check()


@then("verdetto e ricevuta sono identici")
def _identical(story: Trial) -> None:
    assert story.before is not None
    assert written(story.before) == written(story.judged)


@then("la ricevuta è cambiata")
def _other_receipt(story: Trial) -> None:
    assert story.before is not None
    assert story.before.receipt != story.judged.receipt


@then(parsers.re(r"la ricevuta nomina il profilo «(?P<profile>\w+)» e le famiglie: (?P<families>.+)"))
def _receipt(story: Trial, profile: str, families: str) -> None:
    receipt = story.judged.receipt
    assert (receipt.profile, receipt.families) == (profile, names(families))
    assert receipt.rulebook_digest == rulebook(story.name).digest


@then("per decidere non manca nulla")
def _nothing_missing(story: Trial) -> None:
    assert story.finding().missing == ()
    assert story.finding().settled_by == ()


@then("nessun fatto stabilito basterebbe")
def _no_facts_missing(story: Trial) -> None:
    assert story.finding().missing == ()


@then("le strade per decidere sono:")
def _settled_by(story: Trial, datatable: list[list[str]]) -> None:
    wanted = {(frozenset(names(facts)), outcome) for facts, outcome in datatable}
    found = [(frozenset(one.facts), one.outcome) for one in story.finding().settled_by]
    assert len(found) == len(set(found))
    assert set(found) == wanted


@then(parsers.re(r"non sono soddisfatti soltanto: (?P<titles>.+)"))
def _unmet_are(story: Trial, titles: str) -> None:
    assert story.finding().unmet == tuple(title.strip() for title in titles.split(";"))


@then("non si presume nulla")
def _nothing_assumed(story: Trial) -> None:
    assert story.finding().assumptions == ()


@then("nessun'altra lettura cambia l'accertamento")
def _no_alternative(story: Trial) -> None:
    assert [(one.because, one.id, one.choice) for one in story.finding().alternatives] == []


@then(parsers.re(r"nessun'altra lettura di «(?P<name>[\w-]+)» cambia l'accertamento"))
def _no_alternative_of(story: Trial, name: str) -> None:
    assert [one.choice for one in story.finding().alternatives if one.id == name] == []


@then("le alternative sono:")
def _alternatives(story: Trial, datatable: list[list[str]]) -> None:
    found = [
        (one.id, one.choice, one.outcome, one.deadline or one.earliest or ABSENT)
        for one in story.finding().alternatives
    ]
    assert found == [tuple(row) for row in datatable]


@then("non ci sono giorni né importi")
def _no_values(story: Trial) -> None:
    found = story.finding()
    values = (found.deadline, found.earliest, found.day, found.amount_eur, found.pay_by, found.days_late)
    assert values == (None,) * len(values)


@then("il termine non si conosce")
def _no_deadline(story: Trial) -> None:
    assert story.finding().deadline is None


def _term(story: Trial) -> TermTrace:
    [term] = story.finding().trace.terms
    return term


@then("i giorni saltati sono:")
def _skipped(story: Trial, datatable: list[list[str]]) -> None:
    assert [[one.day, one.reason] for one in _term(story).skipped] == datatable


@then("non si salta alcun giorno")
def _none_skipped(story: Trial) -> None:
    assert _term(story).skipped == ()


@then(
    parsers.re(
        r"la cifra «(?P<name>[\w.-]+)» vale (?P<value>\S+), dello strato «(?P<layer>\w+)», scelta il (?P<day>\S+)"
    )
)
def _figure(story: Trial, name: str, value: str, layer: str, day: str) -> None:
    [figure] = [one for one in story.finding().trace.parameters if one.id == name]
    assert (figure.value, figure.layer, figure.chosen_on) == (value, layer, day)


@then(parsers.re(r"della cifra «(?P<name>[\w.-]+)» non c'è traccia"))
def _no_figure(story: Trial, name: str) -> None:
    assert name not in {one.id for one in story.finding().trace.parameters}


@then("non è segnalato alcun dubbio")
def _no_doubt(story: Trial) -> None:
    assert [doubt.id for doubt in story.finding().doubts if doubt.kind != "conflict"] == []


@then(parsers.re(r"gli scaglioni, a (?P<elapsed>\d+) giorni, sono:"))
def _tiers(story: Trial, elapsed: str, datatable: list[list[str]]) -> None:
    tiers = story.finding().trace.tiers
    assert tiers is not None
    assert tiers.elapsed == int(elapsed)
    rows = [[str(row.over), ABSENT if row.up_to is None else str(row.up_to), row.amount_eur] for row in tiers.rows]
    assert rows == [row[:3] for row in datatable]
    assert [row.held for row in tiers.rows] == [row[3] == "sì" for row in datatable]


@then(parsers.re(r"la catena legge: (?P<links>.+)"))
def _chain(story: Trial, links: str) -> None:
    told = dict(link.split(" = ") for link in names(links))
    assert story.finding().trace.chain == told


@then(parsers.re(r"le clausole esaminate sono: (?P<rules>.+)"))
def _examined(story: Trial, rules: str) -> None:
    assert tuple(finding.rule for finding in story.judged.findings) == names(rules)


@then(parsers.re(r"fuori dall'esame restano: (?P<left>.+)"))
def _left_out(story: Trial, left: str) -> None:
    told = {family: int(count) for family, count in (part.split(" = ") for part in names(left))}
    assert story.judged.out_of_scope == told


@then("le domande da fare sono:")
def _questions(story: Trial, datatable: list[list[str]]) -> None:
    assert [[one.fact, str(one.decides)] for one in story.judged.questions] == datatable


@then("non c'è nulla da chiedere")
def _no_questions(story: Trial) -> None:
    assert story.judged.questions == ()
