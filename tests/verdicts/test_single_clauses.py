"""Each operator, each open question of counting and each kind of amount, on clauses of one line."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from engine.errors import CaseRefused
from engine.explaining.checker import Checker
from engine.model.case import ABSENT, Value
from engine.model.rulebook import Rulebook
from engine.model.verdict import Finding
from tests.tiny import fact, reading, tiny, told

FACTS = {
    "inizio": fact("date", absent="non è iniziato"),
    "fine": fact("date", absent="non è finito", phrase="è finito il {value}"),
    "vero": fact("boolean", phrase="è vero", negated="è falso"),
    "altro": fact("boolean", phrase="è altro", negated="non è altro"),
    "colore": fact("enum", values={"rosso": "rosso", "verde": "verde"}),
    "parti": fact("set", values={"testa": "testa", "coda": "coda"}),
    "numero": fact("integer"),
    "somma": fact("eur"),
    "quota": fact("decimal"),
    "colonna": fact("column", unit="percent"),
    "totale": fact("integer"),
}


def figure(value: int | str, unit: str = "count", **more: Any) -> dict[str, Any]:
    """An undated figure of the contract."""
    version = {"layer": "contract", "value": value, "citation": "x", "confidence": "high"}
    return {"title": "Cifra", "unit": unit, "values": [version | more]}


FIGURES = {
    "dieci": figure(10),
    "euro": figure("10.00", "eur"),
    "cento": figure("100.00", "percent"),
    "novanta": figure("90", "percent"),
    "giorni": figure(30, "solar_days"),
    "lavorativi": figure(5, "working_days"),
    "doppio": figure(2, "times"),
    "acceso": {
        "title": "Regola del 2026",
        "unit": "flag",
        "values": [
            {"layer": "regulation", "value": 0, "to": "2025-12-31", "citation": "x", "confidence": "high"},
            {"layer": "regulation", "value": 1, "from": "2026-01-01", "citation": "x", "confidence": "medium"},
        ],
    },
}


def rulebook(when: dict[str, Any], **clause: Any) -> Rulebook:
    """One clause with one condition."""
    body = {"id": "demo.x", "about": list(FACTS), "requires": [{"id": "r", "title": "vale", "when": when}]}
    readings = {"gusto": reading("dolce", "amaro", regulation="amaro")}
    return tiny([body | clause], FACTS, FIGURES, readings)


def finding(rules: Rulebook, as_of: str = "2026-06-30", profile: str = "documents", **facts: Value) -> Finding:
    """The finding on the one clause; both evaluators have agreed on it."""
    checker = Checker(rules)
    try:
        return checker.check(told(as_of, **facts), profile=profile, families=("demo",)).findings[0]  # type: ignore[arg-type]
    finally:
        checker.close()


def day(text: str) -> date:
    """A day."""
    return date.fromisoformat(text)


MAY, JUNE = day("2026-05-04"), day("2026-06-03")

OPERATORS: list[tuple[dict[str, Any], dict[str, Value], str]] = [
    ({"fact": "vero", "is": True}, {"vero": True}, "compliant"),
    ({"fact": "vero", "is": True}, {"vero": False}, "violated"),
    ({"fact": "vero", "is": True}, {}, "undetermined"),
    ({"fact": "vero", "is": True, "presume": True}, {}, "compliant"),
    ({"fact": "vero", "is": True, "presume": True}, {"vero": False}, "violated"),
    ({"fact": "colore", "is": ["rosso", "verde"]}, {"colore": "verde"}, "compliant"),
    ({"fact": "colore", "is": "rosso", "presume": "rosso"}, {}, "compliant"),
    ({"not": {"fact": "vero", "is": True}}, {"vero": False}, "compliant"),
    ({"not": {"fact": "vero", "is": True}}, {}, "undetermined"),
    ({"fact": "parti", "contains": ["testa"]}, {"parti": frozenset({"testa"})}, "compliant"),
    ({"fact": "parti", "contains": ["testa", "coda"]}, {"parti": frozenset({"testa"})}, "violated"),
    ({"fact": "parti", "contains": ["coda"]}, {}, "undetermined"),
    ({"fact": "fine", "happened": True}, {"fine": MAY}, "compliant"),
    ({"fact": "fine", "happened": True}, {"fine": ABSENT}, "violated"),
    ({"fact": "fine", "happened": False}, {"fine": ABSENT}, "compliant"),
    ({"fact": "numero", "at_most": "dieci"}, {"numero": 10}, "compliant"),
    ({"fact": "numero", "at_most": "dieci"}, {"numero": 11}, "violated"),
    ({"fact": "numero", "at_least": "dieci"}, {"numero": 9}, "violated"),
    ({"fact": "numero", "over": "dieci"}, {"numero": 10}, "violated"),
    ({"fact": "numero", "under": "dieci"}, {"numero": 9}, "compliant"),
    ({"fact": "numero", "under": "dieci"}, {}, "undetermined"),
    ({"fact": "somma", "at_most": "euro"}, {"somma": 1000}, "compliant"),
    ({"fact": "somma", "at_most": "euro"}, {"somma": 1001}, "violated"),
    ({"fact": "quota", "at_least": "dieci"}, {"quota": 999}, "violated"),
    ({"fact": "fine", "after": "inizio"}, {"fine": JUNE, "inizio": MAY}, "compliant"),
    ({"fact": "fine", "before": "inizio"}, {"fine": MAY, "inizio": MAY}, "violated"),
    ({"fact": "fine", "not_after": "inizio"}, {"fine": MAY, "inizio": MAY}, "compliant"),
    ({"fact": "fine", "not_before": "inizio"}, {"fine": MAY, "inizio": JUNE}, "violated"),
    ({"fact": "fine", "after": "inizio"}, {"fine": ABSENT}, "violated"),
    ({"not": {"fact": "fine", "after": "inizio"}}, {"fine": MAY, "inizio": ABSENT}, "compliant"),
    ({"fact": "fine", "after": "inizio"}, {"fine": JUNE}, "undetermined"),
    ({"fact": "fine", "not_after": "as_of"}, {"fine": JUNE}, "compliant"),
    ({"fact": "numero", "of": "totale", "share_at_least": "novanta"}, {"numero": 9, "totale": 10}, "compliant"),
    ({"fact": "numero", "of": "totale", "share_at_least": "novanta"}, {"numero": 89, "totale": 100}, "violated"),
    ({"fact": "numero", "of": "totale", "share_at_least": "novanta"}, {"numero": 0, "totale": 0}, "violated"),
    ({"fact": "numero", "of": "totale", "share_at_least": "novanta"}, {"numero": 5}, "undetermined"),
    ({"fact": "colonna", "sums_to": "cento"}, {"colonna": (4000, 6000)}, "compliant"),
    ({"fact": "colonna", "sums_to": "cento"}, {"colonna": (4000, 6001)}, "violated"),
    ({"fact": "colonna", "sums_to": "cento"}, {}, "undetermined"),
    ({"flag": "acceso"}, {}, "compliant"),
    ({"reading": "gusto", "choice": "dolce"}, {}, "compliant"),
    ({"reading": "gusto", "choice": ["amaro"]}, {}, "violated"),
    ({"not": {"reading": "gusto", "choice": "amaro"}}, {}, "compliant"),
    ({"any": [{"reading": "gusto", "choice": "amaro"}, {"fact": "vero", "is": True}]}, {"vero": True}, "compliant"),
    ({"any": [{"reading": "gusto", "choice": "dolce"}, {"fact": "vero", "is": True}]}, {}, "compliant"),
    ({"all": [{"reading": "gusto", "choice": "amaro"}, {"fact": "vero", "is": True}]}, {}, "violated"),
    ({"all": [{"fact": "vero", "is": True}, {"fact": "altro", "is": True}]}, {"vero": False}, "violated"),
    ({"any": [{"fact": "vero", "is": True}, {"fact": "altro", "is": True}]}, {"altro": True}, "compliant"),
    ({"any": [{"fact": "vero", "is": True}, {"fact": "altro", "is": True}]}, {"altro": False}, "undetermined"),
]


@pytest.mark.parametrize(("when", "facts", "outcome"), OPERATORS)
def test_operator(when: dict[str, Any], facts: dict[str, Value], outcome: str) -> None:
    found = finding(rulebook(when), **facts)
    assert found.outcome == outcome
    assert (outcome == "undetermined") == bool(found.missing)
    assert found.message
    [requirement] = found.trace.requirements
    assert requirement.truth == {"compliant": "true", "violated": "false", "undetermined": "unknown"}[outcome]


def test_a_flag_has_no_value_on_an_unknown_day_and_asks_for_it() -> None:
    rules = rulebook({"flag": "acceso"}, version_by="inizio")
    assert finding(rules).missing == ("inizio",)
    assert finding(rules, inizio=day("2025-12-31")).outcome == "violated"
    after = finding(rules, inizio=day("2026-01-01"))
    assert after.outcome == "compliant"
    assert [doubt.kind for doubt in after.doubts] == ["unverified"]


TERM = {"from": "inizio", "within": "giorni", "end": "fine"}


def timed(term: dict[str, Any], when: dict[str, Any] | None = None, **clause: Any) -> Rulebook:
    """A duty to act within a term."""
    return rulebook(when or {"met": "t"}, terms={"t": term}, deadline="t", **clause)


@pytest.mark.parametrize(
    ("as_of", "facts", "outcome", "late"),
    [
        ("2026-06-30", {"inizio": MAY, "fine": JUNE}, "compliant", None),
        ("2026-06-30", {"inizio": MAY, "fine": day("2026-06-04")}, "violated", 1),
        ("2026-06-03", {"inizio": MAY, "fine": ABSENT}, "compliant", None),
        ("2026-06-04", {"inizio": MAY, "fine": ABSENT}, "violated", 1),
        ("2026-06-03", {"inizio": MAY}, "compliant", None),
        ("2026-06-04", {"inizio": MAY}, "undetermined", None),
        ("2026-06-04", {"fine": JUNE}, "undetermined", None),
        ("2026-06-04", {"inizio": ABSENT, "fine": JUNE}, "undetermined", None),
    ],
)
def test_a_term(as_of: str, facts: dict[str, Value], outcome: str, late: int | None) -> None:
    found = finding(timed(TERM), as_of, **facts)
    assert (found.outcome, found.days_late) == (outcome, late)


@pytest.mark.parametrize(
    ("as_of", "facts", "outcome"),
    [
        ("2026-06-30", {"inizio": MAY, "fine": day("2026-06-03")}, "violated"),
        ("2026-06-30", {"inizio": MAY, "fine": day("2026-06-04")}, "compliant"),
        ("2026-06-03", {"inizio": MAY, "fine": ABSENT}, "violated"),
        ("2026-06-04", {"inizio": MAY, "fine": ABSENT}, "compliant"),
        ("2026-06-03", {"inizio": MAY}, "violated"),
        ("2026-06-04", {"inizio": MAY}, "undetermined"),
    ],
)
def test_a_wait(as_of: str, facts: dict[str, Value], outcome: str) -> None:
    rules = rulebook({"elapsed": "t"}, terms={"t": {"from": "inizio", "wait": "giorni", "end": "fine"}}, earliest="t")
    found = finding(rules, as_of, **facts)
    assert found.outcome == outcome
    assert found.earliest == "2026-06-04"


def test_a_deadline_may_be_a_fact() -> None:
    rules = timed({"until": "inizio", "end": "fine"})
    assert finding(rules, inizio=MAY, fine=JUNE).days_late == 30
    assert finding(rules, inizio=MAY, fine=MAY).outcome == "compliant"
    assert finding(rules, fine=MAY).missing == ("inizio",)


def test_a_term_may_start_where_another_ends() -> None:
    terms = {
        "t": TERM,
        "u": {"from": {"after": "t"}, "within": "giorni"},
        "v": {"from": {"done": "t"}, "within": "giorni"},
    }
    rules = rulebook({"met": "t"}, terms=terms, pay_by="u", day="v")
    found = finding(rules, inizio=MAY, fine=JUNE)
    assert (found.pay_by, found.day) == ("2026-07-04", "2026-07-03")
    origins = {term.id: term.start_from for term in found.trace.terms}
    assert origins == {"demo.x/t": "inizio", "demo.x/u": "dopo demo.x/t", "demo.x/v": "atto di demo.x/t"}
    assert finding(rules, "2026-05-10", inizio=MAY).day is None
    for name, lacking in (("u", ("inizio", "fine")), ("v", ("inizio", "fine"))):
        other = rulebook({"met": name}, terms={**terms, name: terms[name] | {"end": "fine"}})
        assert finding(other).missing == lacking if name == "v" else set(finding(other).missing) == set(lacking)


def test_a_term_without_length_is_its_start() -> None:
    found = finding(
        rulebook({"fact": "vero", "is": True}, terms={"t": {"from": "inizio"}}, day="t"), vero=True, inizio=MAY
    )
    assert found.day == "2026-05-04"


def test_working_days_name_each_day_passed_over() -> None:
    found = finding(timed({"from": "inizio", "within": "lavorativi"}), inizio=day("2026-04-30"))
    assert found.deadline == "2026-05-08"
    assert [(one.day, one.reason) for one in found.trace.terms[0].skipped] == [
        ("2026-05-01", "Festa del Lavoro"),
        ("2026-05-02", "sabato"),
        ("2026-05-03", "domenica"),
    ]


def test_outside_the_verified_years_working_days_are_refused_and_alternatives_left_out() -> None:
    rules = timed({"from": "inizio", "within": "lavorativi"})
    with pytest.raises(CaseRefused, match="fuori dagli anni"):
        finding(rules, "2032-01-01", inizio=day("2031-05-04"))
    solar = finding(timed(TERM), "2032-01-01", inizio=day("2031-05-04"), fine=ABSENT)
    assert solar.outcome == "violated"
    assert "holiday-roll" not in {alternative.id for alternative in solar.alternatives}


def test_the_unit_may_depend_on_a_reading() -> None:
    unit = {"by": "gusto", "choose": {"dolce": "solar_days", "amaro": "working_days"}}
    rules = timed({"from": "inizio", "within": "giorni", "unit": unit})
    assert finding(rules, inizio=MAY).deadline == "2026-06-03"
    assert finding(rules, profile="regulation", inizio=MAY).deadline == "2026-06-16"


def test_days_of_which_a_text_does_not_say_more_are_counted_as_the_reading_says() -> None:
    unit = {"by": "gusto", "choose": {"dolce": "solar_days", "amaro": "working_days"}}
    body = {"from": "inizio", "within": "incerti", "end": "fine", "unit": unit}
    rules = tiny(
        [{"id": "demo.x", "about": list(FACTS), "requires": [{"id": "r", "title": "vale", "when": {"met": "t"}}], "terms": {"t": body}, "deadline": "t"}],
        FACTS,
        {"incerti": figure(30, "days")},
        {"gusto": reading("dolce", "amaro", regulation="amaro")},
    )  # fmt: skip
    found = finding(rules, inizio=MAY, fine=ABSENT)
    assert found.deadline == "2026-06-03"
    assert [(used.value, used.unit) for used in found.trace.parameters] == [("30", "days")]
    assert finding(rules, profile="regulation", inizio=MAY).deadline == "2026-06-16"


def test_start_and_end_may_depend_on_a_reading() -> None:
    start = {"by": "gusto", "choose": {"dolce": "inizio", "amaro": "fine"}}
    end = {"by": "gusto", "choose": {"dolce": "fine", "amaro": "inizio"}}
    rules = timed({"from": start, "within": "giorni", "end": end})
    found = finding(rules, inizio=MAY, fine=JUNE)
    assert found.outcome == "compliant"
    other = {(one.id, one.choice): one for one in found.alternatives}[("gusto", "amaro")]
    assert other.deadline == "2026-07-03"


AMOUNT = {"term": "t", "tiers": [{"up_to": "doppio", "eur": "euro"}, {"eur": "grande"}]}


def owed(figures: dict[str, Any] | None = None, **clause: Any) -> Rulebook:
    """Something due when the term is missed."""
    body = {
        "id": "demo.x",
        "kind": "entitlement",
        "about": list(FACTS),
        "terms": {"t": TERM},
        "requires": [{"id": "r", "title": "tardi", "when": {"not": {"met": "t"}}}],
    }
    return tiny([body | clause], FACTS, FIGURES | {"grande": figure("20.00", "eur")} | (figures or {}))


@pytest.mark.parametrize(
    ("elapsed", "outcome", "amount", "held"),
    [
        (30, "not_due", None, [False, False]),
        (31, "due", "10.00", [True, False]),
        (60, "due", "10.00", [True, False]),
        (61, "due", "20.00", [False, True]),
    ],
)
def test_tiers_at_their_edges(elapsed: int, outcome: str, amount: str | None, held: list[bool]) -> None:
    start = day("2026-01-10")
    found = finding(owed(amount=AMOUNT), inizio=start, fine=date.fromordinal(start.toordinal() + elapsed))
    assert (found.outcome, found.amount_eur) == (outcome, amount)
    assert found.trace.tiers is not None
    assert [row.held for row in found.trace.tiers.rows] == held
    assert [(row.over, row.up_to) for row in found.trace.tiers.rows] == [(30, 60), (60, None)]


def test_an_amount_may_be_one_figure_or_one_fact() -> None:
    late: dict[str, Value] = {"inizio": day("2026-01-10"), "fine": JUNE}
    assert finding(owed(amount={"eur": "euro"}), **late).amount_eur == "10.00"
    assert finding(owed(amount={"fact": "somma"}), somma=1234, **late).amount_eur == "12.34"
    assert finding(owed(amount={"fact": "somma"}), **late).amount_eur is None


def test_a_tier_without_a_figure_for_its_day_has_no_amount_and_says_so() -> None:
    dated = figure(2, "times", **{"from": "2027-01-01"})
    rules = owed({"doppio": dated}, amount=AMOUNT, version_by="inizio")
    found = finding(rules, inizio=day("2026-01-10"), fine=JUNE)
    assert (found.outcome, found.amount_eur, found.trace.tiers) == ("due", None, None)
    assert "doppio" in {doubt.id for doubt in found.doubts if doubt.kind == "no_figure"}


@pytest.fixture
def curable() -> Rulebook:
    """A request with one requirement that can be mended and one that cannot."""
    requires = [
        {"id": "h", "title": "duro", "when": {"fact": "vero", "is": True}},
        {"id": "s", "title": "molle", "when": {"fact": "altro", "is": True}, "cure": "rimediare"},
    ]
    return tiny([{"id": "demo.x", "kind": "request", "about": list(FACTS), "requires": requires}], FACTS)


@pytest.mark.parametrize(
    ("facts", "outcome", "missing"),
    [
        ({"vero": True, "altro": True}, "admissible", ()),
        ({"vero": True, "altro": False}, "to_regularise", ()),
        ({"vero": False, "altro": False}, "inadmissible", ()),
        ({"vero": False}, "inadmissible", ()),
        ({"altro": False}, "undetermined", ("vero",)),
        ({"vero": True}, "undetermined", ("altro",)),
        ({}, "undetermined", ("vero", "altro")),
    ],
)
def test_a_request_is_mended_only_where_it_can_be(
    curable: Rulebook, facts: dict[str, Value], outcome: str, missing: tuple[str, ...]
) -> None:
    found = finding(curable, **facts)
    assert (found.outcome, found.missing) == (outcome, missing)


def test_every_minimal_way_to_settle_is_named(curable: Rulebook) -> None:
    ways = {(way.facts, way.outcome) for way in finding(curable).settled_by}
    assert ways == {
        (("vero",), "inadmissible"),
        (("vero", "altro"), "admissible"),
        (("vero", "altro"), "to_regularise"),
    }


def test_too_many_unknowns_name_only_the_whole_set() -> None:
    names = [f"f{number}" for number in range(9)]
    facts = {name: fact("boolean", phrase=name, negated=f"non {name}") for name in names}
    when = {"all": [{"fact": name, "is": True} for name in names]}
    rules = tiny([{"id": "demo.x", "about": names, "requires": [{"id": "r", "title": "r", "when": when}]}], facts)
    found = finding(rules)
    assert found.missing == tuple(names)
    assert found.settled_by == ()


def test_exceptions_come_in_order_and_only_where_the_clause_applies() -> None:
    clause = {
        "id": "demo.x",
        "kind": "entitlement",
        "about": list(FACTS),
        "applies_when": {"fact": "vero", "is": True},
        "unless": [
            {"id": "a", "title": "a", "when": {"fact": "altro", "is": True}, "then": "not_due"},
            {"id": "b", "title": "b", "when": {"reading": "gusto", "choice": "amaro"}},
        ],
        "requires": [{"id": "r", "title": "r", "when": {"fact": "colore", "is": "rosso"}}],
    }
    rules = tiny([clause], FACTS, FIGURES, {"gusto": reading("dolce", "amaro", regulation="amaro")})
    assert finding(rules, vero=False).outcome == "not_applicable"
    assert finding(rules, vero=True, altro=True).outcome == "not_due"
    assert finding(rules, vero=True, altro=False, colore="rosso").outcome == "due"
    assert finding(rules, vero=True, colore="verde").outcome == "not_due"
    assert finding(rules, vero=True, altro=False).missing == ("colore",)
    assert finding(rules, profile="regulation", vero=True, altro=False).outcome == "not_applicable"


def test_a_presumed_outcome_is_declared_until_a_fact_concerns_the_clause() -> None:
    first = {
        "id": "demo.a",
        "about": ["vero"],
        "requires": [{"id": "r", "title": "r", "when": {"fact": "vero", "is": True}}],
    }
    when = {"clause": "demo.a", "outcome": ["compliant", "not_applicable"], "presume": "compliant"}
    second = {"id": "demo.b", "about": ["altro"], "requires": [{"id": "r", "title": "r", "when": when}]}
    checker = Checker(tiny([first, second], FACTS))
    [alone] = checker.check(told(altro=True)).findings
    assert (alone.outcome, [one.about for one in alone.assumptions]) == ("compliant", ["demo.a"])
    assert alone.trace.chain == {}
    both = checker.check(told(altro=True, vero=False)).findings
    assert [(one.outcome, one.assumptions) for one in both] == [("violated", ()), ("violated", ())]
    assert both[1].trace.chain == {"demo.a": "violated"}
    checker.close()


def test_a_clause_for_a_person_is_told_when_its_family_is_touched() -> None:
    human = {"id": "demo.h", "kind": "for_human", "question": "Che ne dici?"}
    first = {
        "id": "demo.a",
        "about": ["vero"],
        "requires": [{"id": "r", "title": "r", "when": {"fact": "vero", "is": True}}],
    }
    checker = Checker(tiny([first, human], FACTS))
    verdict = checker.check(told(vero=True))
    assert [(one.outcome, one.message) for one in verdict.findings][1] == ("for_human", "Che ne dici?")
    assert verdict.conclusion == "compliant"
    nothing = checker.check(told())
    assert (nothing.findings, nothing.conclusion, nothing.out_of_scope) == ((), "undetermined", {"demo": 2})
    checker.close()


def test_texts_and_codes_take_no_part_but_may_be_told() -> None:
    facts = {"nota": fact("text"), "vero": FACTS["vero"]}
    clause = {
        "id": "demo.x",
        "about": ["vero", "nota"],
        "requires": [{"id": "r", "title": "r", "when": {"fact": "vero", "is": True}}],
        "message": {"compliant": "Nota: {nota}; {deadline}; {days_late}.", "violated": "{prevails}"},
        "prevails": "Foro",
    }
    rules = tiny([clause], facts)
    assert finding(rules, vero=True, nota="ciao").message == "Nota: ciao; (non noto); (non noto)."
    assert finding(rules, vero=False, nota="ciao").message == "Foro"
    assert repr(rules) == "<Rulebook prova 1: 1 clauses>"
    assert repr(Checker(rules)) == "<Checker on <Rulebook prova 1: 1 clauses>>"


def test_values_are_traced_as_the_case_would_write_them() -> None:
    when = {"any": [{"fact": name, "happened": True} for name in ("inizio", "fine")]}
    parts = [
        when,
        {"fact": "parti", "contains": ["testa"]},
        {"fact": "somma", "at_most": "euro"},
        {"fact": "colonna", "sums_to": "cento"},
        {"fact": "vero", "is": True},
        {"fact": "colore", "is": "rosso"},
        {"fact": "numero", "at_most": "dieci"},
    ]
    found = finding(
        rulebook({"all": parts}), inizio=MAY, fine=ABSENT, parti=frozenset({"coda", "testa"}), somma=950,
        colonna=(1, 2), vero=False, colore="rosso",
    )  # fmt: skip
    assert found.trace.facts == {
        "inizio": "2026-05-04", "fine": "null", "parti": "[testa, coda]", "somma": "9.50", "colonna": "[0.01, 0.02]",
        "vero": "false", "colore": "rosso", "numero": "?",
    }  # fmt: skip
    texts = [part.text for part in found.trace.requirements[0].condition.parts]
    assert texts[0] == "almeno una di queste condizioni"
    assert "«Che cosa» non supera «Cifra»" in texts


def test_an_act_that_a_later_one_shows_is_not_presumed() -> None:
    facts = FACTS | {"fine": FACTS["fine"] | {"not_before": ["inizio"]}}
    when = {"all": [{"fact": "vero", "is": True}, {"fact": "inizio", "happened": True, "presume": True}]}
    body = {"id": "demo.x", "about": ["vero"], "requires": [{"id": "r", "title": "vale", "when": when}]}
    rules = tiny([body], facts)
    assert [one.about for one in finding(rules, vero=True).assumptions] == ["inizio"]
    assert [one.about for one in finding(rules, vero=True, fine=ABSENT).assumptions] == ["inizio"]
    assert finding(rules, vero=True, fine=MAY).assumptions == ()
    assert finding(rules, vero=True, inizio=MAY).assumptions == ()
    when["all"][1]["presume"] = False
    refused = finding(tiny([body], facts), vero=True, fine=MAY)
    assert [(one.about, one.value) for one in refused.assumptions] == [("inizio", "null")]


def test_combinations_of_facts_are_not_remembered_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engine.explaining.checker.MOST_SCOPES", 2)
    rules = rulebook({"fact": "vero", "is": True})
    checker = Checker(rules)
    for facts in ({"vero": True}, {"altro": True}, {"numero": 1}, {"vero": True}):
        assert checker.scope(facts) == ("demo.x",)
    checker.close()


def test_what_is_out_of_scope_is_not_remembered_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engine.explaining.checker.MOST_SCOPES", 2)
    bodies = [
        {
            "id": f"demo.{fact}",
            "about": [fact],
            "requires": [{"id": "r", "title": "r", "when": {"fact": "vero", "is": True}}],
        }
        for fact in ("vero", "altro", "numero")
    ]
    checker = Checker(tiny(bodies, FACTS))
    for facts in ({"vero": True}, {"altro": True}, {"numero": 1}, {"vero": True, "altro": True}):
        assert checker.check(told(**facts)).out_of_scope == {"demo": 3 - len(facts)}
        assert len(checker._outside) <= 2
    checker.close()


def test_nothing_is_presumed_of_a_clause_that_is_being_examined() -> None:
    """Asked for a whole family, a clause cannot be presumed to have the outcome it is found not to have."""
    first = {
        "id": "demo.a",
        "about": [["vero", "altro"]],
        "requires": [{"id": "r", "title": "r", "when": {"fact": "vero", "is": True}}],
    }
    when = {"clause": "demo.a", "outcome": "compliant", "presume": "compliant"}
    second = {"id": "demo.b", "about": ["numero"], "requires": [{"id": "r", "title": "r", "when": when}]}
    checker = Checker(tiny([first, second], FACTS))
    [alone] = checker.check(told(vero=False, numero=1)).findings
    assert (alone.rule, alone.outcome, len(alone.assumptions)) == ("demo.b", "compliant", 1)
    both = checker.check(told(vero=False, numero=1), families=("demo",)).findings
    assert [(one.outcome, one.assumptions) for one in both] == [("violated", ()), ("violated", ())]
    checker.close()


def doubtful(when: dict[str, Any]) -> Rulebook:
    """A clause that compares a number with a figure nobody has verified."""
    body = {"id": "demo.x", "about": list(FACTS), "requires": [{"id": "r", "title": "r", "when": when}]}
    return tiny([body], FACTS, {"dubbia": figure(10, confidence="medium", recheck_by="2027-01-08")})


@pytest.mark.parametrize(
    ("facts", "tainted"),
    [
        ({"vero": True, "numero": 5}, True),
        ({"numero": 5}, True),
        ({}, True),
        ({"vero": False, "numero": 5}, False),
        ({"vero": False}, False),
    ],
)
def test_a_figure_taints_where_it_could_still_turn_the_condition(facts: dict[str, Value], tainted: bool) -> None:
    number = {"fact": "numero", "at_most": "dubbia"}
    found = finding(doubtful({"all": [{"fact": "vero", "is": True}, number]}), **facts)
    assert ([doubt.text for doubt in found.doubts] != []) == tainted
    if tainted:
        assert "entro l'8 gennaio 2027" in found.doubts[0].text


def test_beyond_many_unknowns_a_figure_is_taken_to_bear() -> None:
    names = [f"f{number}" for number in range(9)]
    facts = {name: fact("boolean", phrase=name, negated=f"non {name}") for name in names}
    when = {"all": [*({"fact": name, "is": True} for name in names), {"fact": "numero", "at_most": "dubbia"}]}
    body = {"id": "demo.x", "about": names, "requires": [{"id": "r", "title": "r", "when": when}]}
    found = finding(tiny([body], FACTS | facts, {"dubbia": figure(10, confidence="medium")}))
    assert [doubt.id for doubt in found.doubts] == ["dubbia"]


def test_every_placeholder_says_its_value_or_that_it_is_not_known() -> None:
    holes = "{deadline}|{earliest}|{day}|{days_late}|{amount}|{pay_by}|{standard}|{elapsed}|{start}|{done}|{prevails}"
    terms = {
        "t": TERM,
        "w": {"from": "inizio", "wait": "giorni", "end": "fine"},
        "p": {"from": {"after": "t"}, "within": "giorni"},
    }
    rules = owed(
        amount={"eur": "euro"}, terms=terms, deadline="t", earliest="w", day="p", pay_by="p", prevails="Foro",
        message={"due": holes, "undetermined": holes},
    )  # fmt: skip
    late = finding(rules, inizio=MAY, fine=day("2026-06-08"))
    assert late.message == (
        "3 giugno 2026|4 giugno 2026|4 luglio 2026|(non noto)|10,00 €|4 luglio 2026|30 giorni solari|35 giorni|"
        "4 maggio 2026|8 giugno 2026|Foro"
    )
    assert finding(rules).message == "|".join([*["(non noto)"] * 6, "30 giorni solari", *["(non noto)"] * 3, "Foro"])


def waiting(cure: str | dict[str, str], **more: Any) -> Rulebook:
    clause = {
        "id": "demo.x",
        "kind": "request",
        "about": ["inizio"],
        "terms": {"t": {"from": "inizio", "wait": "giorni", "end": "fine"}},
        "requires": [
            {"id": "scritto", "title": "scritto", "when": {"fact": "vero", "is": True}, "cure": "scriverlo"},
            {"id": "atteso", "title": "atteso", "when": {"elapsed": "t"}, "cure": cure},
        ],
        "earliest": "t",
        "message": {"to_regularise": {"scritto": "Non è scritto.", "else": "Presto: dal {earliest}."}},
    }
    return tiny([clause | more], FACTS, FIGURES)


def test_a_cure_speaks_as_things_stand_and_stands_for_the_remedy() -> None:
    rules = waiting({"past": "ripeterlo, ora che si può", "ahead": "attendere il {earliest}", "else": "attendere"})
    facts = {"vero": True, "inizio": MAY, "fine": day("2026-06-02")}
    early = finding(rules, as_of="2026-06-02", **facts)
    assert (early.earliest, early.remedy) == ("2026-06-04", "Attendere il 4 giugno 2026.")
    assert [one.cure for one in early.trace.requirements] == ["scriverlo", "attendere il 4 giugno 2026"]
    assert finding(rules, as_of="2026-06-10", **facts).remedy == "Ripeterlo, ora che si può."
    assert finding(rules, vero=True, fine=JUNE).trace.requirements[1].cure == "attendere"


def test_a_cure_may_leave_the_words_to_another_one() -> None:
    rules = waiting({"scritto": "", "else": "attendere"})
    facts = {"inizio": MAY, "fine": day("2026-06-02")}
    assert finding(rules, as_of="2026-06-02", vero=False, **facts).remedy == "Scriverlo."
    rules = waiting({"else": ""})
    assert finding(rules, as_of="2026-06-02", vero=True, **facts).remedy == ""


def test_words_of_its_own_stand_before_what_is_missing() -> None:
    rules = waiting("attendere", remedy={"to_regularise": "Scrivere e attendere."})
    facts = {"vero": False, "inizio": MAY, "fine": day("2026-06-02")}
    assert finding(rules, as_of="2026-06-02", **facts).remedy == "Scrivere e attendere."


def test_a_wait_that_nothing_valid_began_has_no_first_day() -> None:
    rules = waiting("attendere")
    facts = {"inizio": MAY, "fine": day("2026-06-02")}
    told = finding(rules, as_of="2026-06-02", vero=False, **facts)
    assert (told.outcome, told.earliest, told.message) == ("to_regularise", None, "Non è scritto.")
    assert told.remedy == "Scriverlo; attendere."
    assert finding(rules, as_of="2026-06-02", **facts).earliest == "2026-06-04"


def test_what_is_only_advised_is_not_missing_beside_what_decides() -> None:
    clause = {
        "id": "demo.x",
        "about": ["vero", "altro"],
        "requires": [
            {"id": "r", "title": "la copia", "when": {"fact": "vero", "is": True}},
            {"id": "s", "title": "il timbro", "when": {"fact": "altro", "is": True}, "advice": "Timbrare."},
        ],
        "message": {"violated": "Manca: {unmet}.", "compliant": {"advised": "Manca: {unmet}.", "else": "C'è tutto."}},
    }
    rules = tiny([clause], FACTS)
    both = finding(rules, vero=False, altro=False)
    assert (both.message, both.unmet) == ("Manca: la copia.", ("la copia",))
    advised = finding(rules, vero=True, altro=False)
    assert (advised.outcome, advised.message, advised.unmet) == ("compliant", "Manca: il timbro.", ("il timbro",))
    assert finding(rules, vero=True, altro=True).message == "C'è tutto."


def test_a_requirement_that_a_reading_makes_impossible_hides_no_other() -> None:
    """The outcome is fixed before any case is read, and what else is not met is told all the same."""
    clause = {
        "id": "demo.prova",
        "about": ["vero"],
        "requires": [
            {"id": "gusto", "title": "il gusto è amaro", "when": {"reading": "gusto", "choice": "amaro"}},
            {"id": "vero", "title": "è vero", "when": {"fact": "vero", "is": True}},
        ],
        "message": {"violated": "No: {unmet}."},
    }
    checker = Checker(tiny([clause], FACTS, FIGURES, {"gusto": reading("dolce", "amaro")}))
    [found] = checker.check(told(vero=False)).findings
    assert found.outcome == "violated"
    assert found.unmet == ("il gusto è amaro", "è vero")
    checker.close()


@pytest.mark.parametrize(("kind", "good"), [("request", "admissible"), ("entitlement", "due"), ("state", "valid")])
def test_a_clause_without_requirements_is_good_where_it_applies(kind: str, good: str):
    applies = {"fact": "vero", "is": True}
    exception = {"id": "e", "title": "eccezione", "when": {"fact": "altro", "is": True}}
    rules = rulebook({"fact": "vero", "is": True}, kind=kind, requires=[], applies_when=applies, unless=[exception])
    assert finding(rules, vero=True, altro=False).outcome == good
    assert finding(rules, vero=False, altro=False).outcome == "not_applicable"
    assert finding(rules, vero=True, altro=True).outcome == "not_applicable"
    assert finding(rules, altro=False).outcome == "undetermined"
