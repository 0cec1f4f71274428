"""Each operator changes just what it names, says so in Italian, and gives a rulebook that its reader would take."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from engine.analysis.mutation import OPERATORS, Mutant, changed_since, mutants, mutants_since
from engine.model.clause import Clause
from engine.model.figures import Parameter, Reading
from engine.model.rulebook import Rulebook
from engine.reading.revising import Reviser
from tests.tiny import fact, reading, tiny, tuples

FACTS = {
    "topic": fact(
        "enum", values={"one": "il primo", "two": "il secondo", "three": "il terzo"}, phrase="si chiede {value}"
    ),
    "yes": {**fact("boolean", negated="non lo è"), "phrase": "lo è"},
    "papers": fact("set", values={"id": "documento", "form": "modulo"}, phrase="c'è {value}"),
    "started": fact("date", phrase="comincia il {value}", absent="non comincia"),
    "ended": fact("date", phrase="finisce il {value}", absent="non finisce"),
    "other": fact("date", phrase="altro il {value}", absent="niente altro"),
    "number": fact("integer", phrase="sono {value}"),
    "files": fact("attachments", values={"pdf": "PDF"}, phrase="allegati {value}"),
}


def figure(unit: str, *versions: dict[str, Any], **more: Any) -> dict[str, Any]:
    told = [{"layer": "contract", "citation": "x", "confidence": "high"} | one for one in versions]
    return {"title": "La misura", "unit": unit, "values": told, **more}


FIGURES = {
    "demo.days": figure("solar_days", {"value": 30}),
    "demo.least": figure("count", {"value": 2}),
    "demo.low": figure("eur", {"value": "30.00"}),
    "demo.high": figure("eur", {"value": "60.00"}),
    "demo.twice": figure("times", {"value": 2}),
    "demo.rule": figure("flag", {"value": 1}),
    "demo.mutable": figure(
        "percent",
        {"value": "95", "to": "2025-12-31"},
        {"value": "90.5", "from": "2026-01-01", "to": "2027-12-31"},
        {"value": "80", "from": "2028-06-01"},
    ),
    "demo.layered": figure("eur", {"value": "1.00"}, {"value": "2.00", "layer": "tables"}, reading="layered"),
}
READINGS = {
    "which": reading("first", "second", favourable="second"),
    "layered": reading({"id": "printed", "layers": ["contract", "tables"]}, {"id": "best", "pick": "highest"}),
}
TERM = {"from": "started", "within": "demo.days", "end": "ended"}


def clause(name: str = "it", when: Any = None, **more: Any) -> dict[str, Any]:
    required = [{"id": "first", "title": "il primo requisito", "when": when or {"fact": "yes", "is": True}}]
    return {"id": f"demo.{name}", "about": ["yes"], "requires": required, **more}


def rulebook(*clauses: dict[str, Any], figures: dict[str, Any] | None = None, **readings: Any) -> Rulebook:
    return tiny(list(clauses), FACTS, FIGURES if figures is None else figures, READINGS | readings)


def below(place: str, *clauses: dict[str, Any], **more: Any) -> dict[str, Mutant]:
    """The changes below a place, by operator and way."""
    found = [
        one for one in mutants(rulebook(*clauses, **more)) if f"{one.kind}/{one.name}/{one.place}".startswith(place)
    ]
    return {one.id.rpartition(":")[2] if one.place == place else one.id.removeprefix(place): one for one in found}


def of_condition(when: Any) -> dict[str, Any]:
    """The changes of the condition of a requirement, by place below it and operator, as JSON of the condition."""
    found = below("clauses/demo.it/requires/first", clause(when=when), clause("read"))
    told: dict[str, Any] = {}
    for name, one in found.items():
        assert isinstance(one.changed, Clause)
        if one.operator not in ("requirement", "cure", "advice"):
            told[name] = one.changed.requires[0].when.model_dump(by_alias=True, exclude_defaults=True, mode="json")
    return told


def test_an_enum_gains_every_value_loses_each_and_a_single_one_becomes_the_next() -> None:
    assert of_condition({"fact": "topic", "is": "three"}) == {
        ":accept=one": {"fact": "topic", "is": ["three", "one"]},
        ":accept=two": {"fact": "topic", "is": ["three", "two"]},
        ":swap=one": {"fact": "topic", "is": "one"},
        ":negate": {"not": {"fact": "topic", "is": "three"}},
    }
    assert of_condition({"fact": "topic", "is": ["one", "two"], "presume": "one"}) == {
        ":accept=three": {"fact": "topic", "is": ["one", "two", "three"], "presume": "one"},
        ":refuse=one": {"fact": "topic", "is": ["two"], "presume": "one"},
        ":refuse=two": {"fact": "topic", "is": ["one"], "presume": "one"},
        ":presume": {"fact": "topic", "is": ["one", "two"]},
        ":negate": {"not": {"fact": "topic", "is": ["one", "two"], "presume": "one"}},
    }


def test_yes_becomes_no() -> None:
    assert of_condition({"fact": "yes", "is": True}) == {":negate": {"fact": "yes", "is": False}}
    assert of_condition({"fact": "started", "happened": False}) == {":negate": {"fact": "started", "happened": True}}
    assert of_condition({"fact": "started", "weekday": True}) == {":negate": {"fact": "started", "weekday": False}}
    assert of_condition({"fact": "files", "extensions_listed": True}) == {
        ":negate": {"fact": "files", "extensions_listed": False}
    }
    assert of_condition({"fact": "files", "none_encrypted": False}) == {
        ":negate": {"fact": "files", "none_encrypted": True}
    }
    assert of_condition({"flag": "demo.rule"}) == {":negate": {"not": {"flag": "demo.rule"}}}
    assert of_condition({"not": {"fact": "yes", "is": True}}) == {
        ":negate": {"fact": "yes", "is": True},
        "/not:negate": {"not": {"fact": "yes", "is": False}},
    }


def test_a_list_of_elements_loses_each() -> None:
    assert of_condition({"fact": "papers", "contains": ["id", "form"]}) == {
        ":element=id": {"fact": "papers", "contains": ["form"]},
        ":element=form": {"fact": "papers", "contains": ["id"]},
        ":negate": {"not": {"fact": "papers", "contains": ["id", "form"]}},
    }


def test_parts_are_dropped_one_by_one_and_all_becomes_any() -> None:
    found = of_condition({"all": [{"fact": "yes", "is": True}, {"fact": "started", "happened": True}]})
    assert found[":connective"].keys() == {"any"}
    assert found["/all/0:drop"] == {"all": [{"fact": "started", "happened": True}]}
    assert found["/all/1:drop"] == {"all": [{"fact": "yes", "is": True}]}
    assert found["/all/0:negate"]["all"][0] == {"fact": "yes", "is": False}
    assert of_condition({"any": [{"fact": "yes", "is": True}]}).keys() == {"/any/0:negate", ":negate"}


@pytest.mark.parametrize(
    ("key", "near", "turned"),
    [
        ("at_most", "under", "at_least"),
        ("at_least", "over", "at_most"),
        ("over", "at_least", "under"),
        ("under", "at_most", "over"),
    ],
)
def test_a_number_is_compared_with_its_bound_in_or_out_and_the_other_way(key: str, near: str, turned: str) -> None:
    found = of_condition({"fact": "number", key: "demo.least"})
    assert found[f":comparison={near}"] == {"fact": "number", near: "demo.least"}
    assert found[f":comparison={turned}"] == {"fact": "number", turned: "demo.least"}


@pytest.mark.parametrize(
    ("key", "near"),
    [("before", "not_after"), ("not_after", "before"), ("after", "not_before"), ("not_before", "after")],
)
def test_a_day_is_compared_with_the_other_in_or_out(key: str, near: str) -> None:
    assert of_condition({"fact": "started", key: "as_of"})[f":comparison={near}"] == {"fact": "started", near: "as_of"}


def test_the_outcome_of_another_clause_is_one_more_one_less_and_no_longer_presumed() -> None:
    when = {"clause": "demo.read", "outcome": ["compliant", "violated"], "presume": "violated", "presume_open": True}
    found = of_condition(when)
    assert found[":accept=not_applicable"]["outcome"] == ["compliant", "violated", "not_applicable"]
    assert found[":refuse=compliant"]["outcome"] == ["violated"]
    assert found[":presume"] == {"clause": "demo.read", "outcome": ["compliant", "violated"]}
    assert found[":presume=open"] == {key: part for key, part in when.items() if key != "presume_open"}


def test_a_reading_is_taken_one_answer_more_and_one_less() -> None:
    found = of_condition({"reading": "which", "choice": "first"})
    assert found[":accept=second"]["choice"] == ["first", "second"]
    assert found[":negate"] == {"not": {"reading": "which", "choice": "first"}}


def test_scope_is_dropped_and_turned() -> None:
    found = below("clauses/demo.it/applies_when", clause(applies_when={"fact": "yes", "is": True}))
    always, negated = found[":always"].changed, found[":negate"].changed
    assert isinstance(always, Clause)
    assert always.applies_when is None
    assert isinstance(negated, Clause)
    assert negated.applies_when is not None
    assert found[":always"].path == ("applies_when",)


EXCEPTIONS = [
    {"id": "one", "title": "la prima", "when": {"fact": "yes", "is": False}},
    {"id": "two", "title": "la seconda", "when": {"fact": "yes", "is": True}, "then": "compliant"},
]


def test_an_exception_is_dropped_with_its_words_turned_moved_and_sent_elsewhere() -> None:
    texts = {"not_applicable": {"one": "non vale", "else": "no"}}
    found = below("clauses/demo.it/unless/one", clause(unless=EXCEPTIONS, message=texts))
    dropped = found[":exception"].changed
    assert isinstance(dropped, Clause)
    assert [one.id for one in dropped.unless] == ["two"]
    assert dropped.message == {"not_applicable": {"else": "no"}}
    moved = found[":order"].changed
    assert isinstance(moved, Clause)
    assert [one.id for one in moved.unless] == ["two", "one"]
    assert {":then=compliant", ":then=violated", ":negate"} <= found.keys()
    assert found[":then=violated"].path == ("unless", 0, "then")


def test_exceptions_that_lead_to_the_same_are_not_exchanged() -> None:
    same = [{**one, "then": "compliant"} for one in EXCEPTIONS]
    assert ":order" not in below("clauses/demo.it/unless/one", clause(unless=same))


def test_a_requirement_is_dropped_where_another_is_left() -> None:
    two = [
        {"id": name, "title": name, "when": {"fact": "yes", "is": True}, "cure": {"first": "a", "else": "b"}}
        for name in ("first", "second")
    ]
    told = {"to_regularise": {"first": "manca", "second": "manca anche"}}
    both = clause(kind="request", requires=two, message=told)
    dropped = below("clauses/demo.it/requires/first", both)[":requirement"].changed
    assert isinstance(dropped, Clause)
    assert dropped.message == {"to_regularise": {"second": "manca anche", "else": "manca"}}
    assert dropped.requires[0].cure == {"else": "b"}
    assert ":requirement" not in below("clauses/demo.it/requires/first", clause())


def test_what_can_be_mended_cannot_and_what_is_advised_decides() -> None:
    one = {"id": "first", "title": "il primo", "when": {"fact": "yes", "is": True}}
    told = {"to_regularise": "manca", "admissible": "va bene"}
    cured = clause(kind="request", requires=[{**one, "cure": "mandarlo"}], message=told)
    lost = below("clauses/demo.it/requires/first", cured)[":cure"].changed
    assert isinstance(lost, Clause)
    assert (lost.requires[0].cure, lost.message) == ("", {"admissible": "va bene"})
    strict = clause(kind="request", requires=[one])
    gained = below("clauses/demo.it/requires/first", strict)[":cure"].changed
    assert isinstance(gained, Clause)
    assert gained.requires[0].cure
    advised = clause(kind="request", requires=[one, {**one, "id": "tip", "advice": "meglio"}])
    told_otherwise = below("clauses/demo.it/requires/tip", advised)
    assert ":advice" in told_otherwise
    assert ":cure" not in told_otherwise
    assert ":cure" not in below("clauses/demo.it/requires/first", clause())


def terms(**term: Any) -> dict[str, Any]:
    """The changes of a term, by way, as JSON of the term."""
    whole = clause(
        when={"all": [{"met": "it"}, {"fact": "other", "happened": True}]},
        terms={"it": TERM | term, "first": TERM},
        deadline="it",
    )
    found = below("clauses/demo.it/terms/it", whole)
    told: dict[str, Any] = {}
    for name, one in found.items():
        assert isinstance(one.changed, Clause)
        told[name] = one.changed.terms["it"].model_dump(by_alias=True, exclude_defaults=True, mode="json")
    return told


def test_a_term_is_of_another_act_starts_and_ends_with_other_days() -> None:
    found = terms()
    assert found[":act=payment"] == TERM | {"act": "payment"}
    assert found[":act=customer_act"] == TERM | {"act": "customer_act"}
    assert found[":start=other"] == TERM | {"from": "other"}
    assert found[":end=other"] == TERM | {"end": "other"}


def test_a_term_that_follows_another_starts_a_day_later_or_sooner() -> None:
    assert terms(**{"from": {"last": "first"}})[":start=breach"] == TERM | {"from": {"breach": "first"}}
    assert terms(**{"from": {"breach": "first"}})[":start=last"] == TERM | {"from": {"last": "first"}}
    assert terms(**{"from": {"done": "first"}})[":start=last"] == TERM | {"from": {"last": "first"}}
    later = terms(**{"from": {"later": ["started", "other"]}})
    assert later[":start=started"] == TERM | {"from": "other"}
    assert terms(**{"from": {"after": "first"}, "within": None})[":start=last"]["from"] == {"last": "first"}


def test_the_words_of_the_calendar_are_changed_one_by_one() -> None:
    months = terms(**{"from": {"first_of_month_after": "started"}})
    assert months[":start=last_of_month_after"]["from"] == {"last_of_month_after": "started"}
    before = terms(**{"from": {"day_before": {"last": "first"}}})
    assert before[":start=itself"]["from"] == {"last": "first"}
    assert before["/from/day_before:start=breach"]["from"] == {"day_before": {"breach": "first"}}
    presumed = terms(**{"from": {"stated": "started", "else": "other"}})
    assert (presumed[":start=else"]["from"], presumed[":start=stated"]["from"]) == ("other", "started")
    assert terms(within=None, back="demo.days")[":wait=within"]["within"] == "demo.days"


def test_what_depends_on_a_reading_is_changed_under_each_answer() -> None:
    chosen = {"by": "which", "choose": {"first": "started", "second": "other"}}
    found = terms(**{"from": chosen, "end": {"by": "which", "choose": {"first": "ended", "second": "other"}}})
    assert found["/from/first:start=other"]["from"]["choose"] == {"first": "other", "second": "other"}
    assert found["/end/second:end=ended"]["end"]["choose"] == {"first": "ended", "second": "ended"}
    unit = {"by": "which", "choose": {"first": "solar_days", "second": "working_days"}}
    assert terms(unit=unit)["/unit/first:unit=working_days"]["unit"]["choose"]["first"] == "working_days"


def test_a_wait_lets_through_a_day_sooner_and_a_notice_a_day_later() -> None:
    def waiting(key: str) -> dict[str, Mutant]:
        whole = clause(when={"elapsed": "it"}, terms={"it": {"from": "started", key: "demo.days", "end": "ended"}})
        return below("clauses/demo.it/terms/it", whole)

    sooner, later = waiting("wait")[":wait=notice"].changed, waiting("notice")[":wait=wait"].changed
    assert isinstance(sooner, Clause)
    assert sooner.terms["it"].notice == "demo.days"
    assert isinstance(later, Clause)
    assert later.terms["it"].wait == "demo.days"


def test_a_tier_is_dropped_or_takes_the_amount_of_its_neighbour() -> None:
    tiers = [{"up_to": "demo.twice", "eur": "demo.low"}, {"eur": "demo.high"}]
    whole = clause(
        kind="entitlement", terms={"it": TERM}, deadline="it", amount={"term": "it", "tiers": tiers}, unless=[]
    )
    found = below("clauses/demo.it/amount", whole)
    assert found.keys() == {"/tiers/0:tier=drop", "/tiers/0:tier=as-2", "/tiers/1:tier=as-1"}
    changed = found["/tiers/0:tier=as-2"].changed
    assert isinstance(changed, Clause)
    assert changed.amount is not None
    assert [tier.eur for tier in changed.amount.tiers] == ["demo.high", "demo.high"]


def test_another_day_chooses_the_figures() -> None:
    whole = clause(when={"met": "it"}, terms={"it": TERM}, deadline="it")
    assert below("clauses/demo.it/version_by", whole).keys() == {":version_by=started", ":version_by=ended"}
    assert below("clauses/demo.it/version_by", {**whole, "version_by": "started"}).keys() == {":version_by=as_of"}


def figures(name: str) -> dict[str, list[tuple[Any, Any, Any]]]:
    found = below(f"parameters/{name}", clause())
    told = {}
    for key, one in found.items():
        assert isinstance(one.changed, Parameter)
        told[key] = [(version.value, version.from_, version.to) for version in one.changed.values]
    return told


def test_a_figure_is_the_least_more_and_less() -> None:
    assert figures("demo.least") == {
        "/contract/ever:figure=plus": [(3, None, None)],
        "/contract/ever:figure=minus": [(1, None, None)],
    }
    assert figures("demo.low") == {
        "/contract/ever:figure=plus": [("30.01", None, None)],
        "/contract/ever:figure=minus": [("29.99", None, None)],
    }
    assert figures("demo.rule") == {"/contract/ever:flag=other": [(0, None, None)]}


def test_what_no_reader_would_take_is_no_change() -> None:
    first = figure("times", {"value": 1})
    found = below("parameters/demo.twice", clause(), figures={"demo.twice": first})
    assert found.keys() == {"/contract/ever:figure=plus"}


def test_days_are_counted_otherwise() -> None:
    changed = below("parameters/demo.days/unit", clause())[":unit=working_days"].changed
    assert isinstance(changed, Parameter)
    assert changed.unit == "working_days"


def test_versions_begin_and_end_a_day_sooner_and_later_and_are_dropped() -> None:
    now = [("95", None, "2025-12-31"), ("90.5", "2026-01-01", "2027-12-31"), ("80", "2028-06-01", None)]
    found = figures("demo.mutable")
    assert found["/contract/ever:figure=minus"] == [("94.99", None, "2025-12-31"), *now[1:]]
    # A version that follows at once keeps following.
    assert found["/contract/2026-01-01:since=sooner"] == [
        ("95", None, "2025-12-30"),
        ("90.5", "2025-12-31", "2027-12-31"),
        now[2],
    ]
    assert found["/contract/2026-01-01:since=later"][:2] == [
        ("95", None, "2026-01-01"),
        ("90.5", "2026-01-02", "2027-12-31"),
    ]
    assert found["/contract/2026-01-01:until=later"][1] == ("90.5", "2026-01-01", "2028-01-01")
    assert found["/contract/2028-06-01:since=sooner"] == [*now[:2], ("80", "2028-05-31", None)]
    assert found["/contract/2028-06-01:version"] == now[:2]
    assert not any(name.startswith("/contract/ever:until") for name in found)


def test_each_profile_chooses_each_other_answer_and_layers_are_preferred_otherwise() -> None:
    found = below("readings/which", clause())
    assert found.keys() == {
        "/choice/documents:choice=second",
        "/choice/regulation:choice=second",
        "/choice/favourable:choice=first",
    }
    layered = below("readings/layered/options", clause())
    turned, lowest = layered["/printed:layers=reversed"].changed, layered["/best:layers=lowest"].changed
    assert isinstance(turned, Reading)
    assert turned.options["printed"].layers == ("tables", "contract")
    assert isinstance(lowest, Reading)
    assert lowest.options["best"].pick == "lowest"


def test_a_change_makes_a_rulebook_of_its_own_and_touches_what_names_it() -> None:
    base = rulebook(
        clause(when={"fact": "number", "at_least": "demo.least"}),
        clause("reader", {"clause": "demo.it", "outcome": "compliant"}),
        clause("apart"),
    )
    one = next(one for one in mutants(base) if one.name == "demo.least")
    changed = one.rulebook()
    assert changed.parameters["demo.least"].values[0].value == 3
    assert base.parameters["demo.least"].values[0].value == 2
    assert changed.digest != base.digest
    assert (one.touched, one.clauses()) == (("demo.it",), ("demo.it", "demo.reader"))
    assert one.describe() == "«La misura» (contratto): passa da 2 a 3"
    choice = next(one for one in mutants(base) if one.id == "readings/which/choice/documents:choice=second")
    assert choice.touched == ()


def test_only_what_differs_from_an_older_rulebook_is_changed() -> None:
    old = rulebook(clause(), clause("apart"))
    parameters = {**old.parameters, "demo.least": old.parameters["demo.low"]}
    new = replace(old, parameters=parameters, clauses={**old.clauses, "demo.apart": _titled(old.clauses["demo.apart"])})
    assert changed_since(old, new) == {("parameters", "demo.least"), ("clauses", "demo.apart")}
    assert {one.name for one in mutants_since(old, new)} == {"demo.least", "demo.apart"}
    assert list(mutants_since(old, old)) == []


def _titled(body: Clause) -> Clause:
    return Clause.model_validate(tuples(body.model_dump(by_alias=True, exclude_defaults=True) | {"title": "Altro"}))


@pytest.fixture(scope="module")
def every(rulebook: Rulebook) -> list[Mutant]:
    return list(mutants(rulebook))


@pytest.mark.slow
def test_the_changes_of_the_rules_are_told_once_and_by_operators_that_have_a_name(every: list[Mutant]) -> None:
    ids = [one.id for one in every]
    assert len(ids) == len(set(ids))
    assert {one.operator for one in every} <= OPERATORS.keys()
    assert not any(sign in one.id for one in every for sign in " \n")
    assert all(one.describe().startswith("«") and "\n" not in one.describe() for one in every)


@pytest.mark.slow
def test_the_changes_that_no_scenario_noticed_are_among_those_made(every: list[Mutant]) -> None:
    told = (Path(__file__).parent / "unnoticed.txt").read_text(encoding="utf-8").split()
    made = {one.id for one in every}
    lost = [one for one in told if one not in made]
    # The rules change, and some of what was changed in them is there no more.
    assert len(lost) <= len(told) // 5, lost


@pytest.mark.slow
def test_changed_rules_are_as_the_model_wants_them(every: list[Mutant]) -> None:
    for one in every[::7]:
        text = one.changed.model_dump(by_alias=True, exclude_defaults=True, mode="json")
        assert type(one.changed).model_validate(tuples(text)) == one.changed, one.id


@pytest.mark.slow
def test_no_change_is_one_that_the_reader_refuses(every: list[Mutant], rulebook: Rulebook) -> None:
    reviser = Reviser(rulebook)
    assert [one.id for one in every[::11] if reviser.refusals(one.name, one.changed)] == []
