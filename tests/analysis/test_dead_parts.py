"""Dead parts: each kind is found where it is planted, and nothing is called dead that is not."""

from __future__ import annotations

from typing import Any

import pytest

from engine.analysis.dead_parts import dead_parts
from tests.tiny import fact, reading, tiny

FACTS = {
    "vero": fact("boolean", phrase="è vero", negated="è falso"),
    "altro": fact("boolean", phrase="è altro", negated="non è altro"),
    "colore": fact("enum", values={"rosso": "rosso", "verde": "verde", "blu": "blu"}),
    "parti": fact("set", values={"testa": "testa", "coda": "coda"}),
    "numero": fact("integer"),
    "inizio": fact("date", absent="non è iniziato"),
    "fine": fact("date", absent="non è finito"),
}
YES, NO = {"fact": "vero", "is": True}, {"fact": "vero", "is": False}
OTHER = {"fact": "altro", "is": True}
READINGS = {"gusto": reading("dolce", "amaro")}


def version(value: int | str = 10, layer: str = "contract", **more: Any) -> dict[str, Any]:
    return {"layer": layer, "value": value, "citation": "x", "confidence": "high"} | more


def figure(*versions: dict[str, Any], unit: str = "count", **more: Any) -> dict[str, Any]:
    return {"title": "Cifra", "unit": unit, "values": list(versions or (version(),))} | more


FIGURES = {"dieci": figure(), "giorni": figure(version(30), unit="solar_days"), "venti": figure(version(20))}


def requires(*conditions: dict[str, Any], **more: Any) -> list[dict[str, Any]]:
    return [{"id": f"r{index}", "title": "vale", "when": when} | more for index, when in enumerate(conditions)]


def clause(**more: Any) -> dict[str, Any]:
    body = {"id": "demo.x", "kind": "request", "about": list(FACTS), "requires": requires(OTHER)}
    return body | more


def found(*clauses: dict[str, Any], figures: dict[str, Any] | None = None, **readings: Any) -> list[tuple[str, str]]:
    rules = tiny(list(clauses), FACTS, figures or FIGURES, READINGS | readings)
    return [(one.code, ".".join((one.name, *map(str, one.tail)))) for one in dead_parts(rules) if one.name != "gusto"]


def exception(when: dict[str, Any], name: str = "e", then: str = "not_applicable") -> dict[str, Any]:
    return {"id": name, "title": "eccezione", "when": when, "then": then}


def test_nothing_is_dead_in_a_clause_that_lives() -> None:
    assert found(clause(applies_when=YES, unless=[exception({"fact": "colore", "is": "rosso"})])) == []


@pytest.mark.parametrize(
    "applies",
    [
        {"all": [YES, NO]},
        {"all": [{"reading": "gusto", "choice": "dolce"}, {"reading": "gusto", "choice": "amaro"}]},
        {"all": [{"fact": "colore", "is": "rosso"}, {"not": {"fact": "colore", "is": ["rosso", "verde"]}}]},
        {"all": [{"not": {"fact": "colore", "is": one}} for one in ("rosso", "verde", "blu")]},
        {"all": [{"fact": "vero", "is": True, "presume": True}, {"not": YES}, {"fact": "altro", "is": True}]},
        {"all": [{"fact": "numero", "at_most": "dieci"}, {"fact": "numero", "over": "dieci"}]},
    ],
)
def test_a_clause_that_never_applies(applies: dict[str, Any]) -> None:
    assert found(clause(applies_when=applies)) == [("never-applies", "demo.x.applies_when")]


@pytest.mark.parametrize(
    "applies",
    [
        {"any": [{"reading": "gusto", "choice": "amaro"}, {"all": [YES, NO]}]},
        {"all": [{"fact": "parti", "contains": ["testa"]}, {"not": {"fact": "parti", "contains": ["coda"]}}]},
        {"all": [{"fact": "vero", "is": True, "presume": True}, {"not": {"fact": "vero", "is": False}}]},
        {"all": [{"fact": "numero", "at_most": "dieci"}, {"fact": "numero", "under": "venti"}]},
    ],
)
def test_a_clause_that_applies_somewhere_is_alive(applies: dict[str, Any]) -> None:
    assert found(clause(applies_when=applies)) == []


def test_an_exception_that_never_bites() -> None:
    assert found(clause(applies_when=YES, unless=[exception(NO)])) == [("idle-exception", "demo.x.unless.0")]
    # The first one takes all that the second would.
    wider = [exception({"any": [OTHER, {"fact": "colore", "is": "blu"}]}, "a"), exception(OTHER, "b")]
    assert found(clause(applies_when=YES, unless=wider, requires=[])) == [("idle-exception", "demo.x.unless.1")]


def test_an_exception_that_changes_nothing_but_is_told_apart() -> None:
    same = {"unless": [exception({"not": OTHER}, then="inadmissible")]}
    assert found(clause(**same)) == [("idle-exception", "demo.x.unless.0"), ("idle-requirement", "demo.x.requires.0")]
    told = {"message": {"inadmissible": {"e": "Perché no.", "else": "No."}}}
    assert found(clause(**same, **told)) == [("idle-requirement", "demo.x.requires.0")]


def test_an_exception_of_a_clause_for_a_person() -> None:
    body = clause(kind="for_human", requires=[], question="Che dire?", unless=[exception(OTHER)])
    assert found(body) == []
    assert found(body | {"unless": [exception(OTHER, then="for_human")]}) == [("idle-exception", "demo.x.unless.0")]


def test_a_requirement_that_only_repeats() -> None:
    repeated = clause(applies_when={"all": [YES, OTHER]}, requires=requires(OTHER, {"fact": "colore", "is": "blu"}))
    assert found(repeated) == [("idle-requirement", "demo.x.requires.0")]
    rules = tiny([repeated], FACTS, FIGURES, READINGS)
    assert [one.what for one in dead_parts(rules) if one.code == "idle-requirement"] == [
        "il requisito `r0` ripete `applies_when`"
    ]


def test_a_requirement_that_an_exception_has_settled() -> None:
    body = clause(
        applies_when={"fact": "colore", "is": ["rosso", "verde"]}, unless=[exception({"fact": "colore", "is": "rosso"})]
    )
    assert found(body | {"requires": requires({"fact": "colore", "is": "verde"})}) == [
        ("idle-requirement", "demo.x.requires.0")
    ]


def test_a_requirement_that_fails_under_one_reading_is_alive() -> None:
    either = {"any": [YES, {"reading": "gusto", "choice": "dolce"}]}
    assert found(clause(applies_when=YES, requires=requires(either, OTHER))) == [
        ("idle-requirement", "demo.x.requires.0")
    ]
    assert found(clause(requires=requires(either, OTHER))) == []


def test_a_duty_that_nobody_can_violate() -> None:
    assert found(clause(kind="duty", applies_when=YES, requires=requires(YES))) == [
        ("inviolable-duty", "demo.x.requires")
    ]
    assert found(clause(kind="duty", applies_when=YES, requires=requires(YES, OTHER))) == [
        ("idle-requirement", "demo.x.requires.0")
    ]


def test_outcomes_of_other_clauses_move_together() -> None:
    read = {"clause": "demo.y", "outcome": "admissible", "presume": "not_applicable"}
    other = clause(id="demo.y", applies_when=YES)
    body = clause(unless=[exception(read)], requires=requires({"not": read}))
    assert found(body, other) == [("idle-requirement", "demo.x.requires.0")]
    lost = clause(unless=[exception({"clause": "demo.y", "outcome": ["inadmissible", "admissible", "not_applicable"]})])
    # Whatever that clause concludes the exception holds; while it is open, nothing is decided.
    assert found(lost, other) == [("idle-requirement", "demo.x.requires.0")]
    never = clause(unless=[exception({"clause": "demo.y", "outcome": "due"})])
    assert found(never, other) == [("idle-exception", "demo.x.unless.0")]


def test_a_definition_nobody_reads() -> None:
    body = clause(id="demo.y", definition=True)
    assert found(clause(), body) == [("unread-definition", "demo.y")]
    assert found(clause(requires=requires({"clause": "demo.y", "outcome": "admissible"})), body) == []


LAYERED = reading(
    {"id": "contratto", "layers": ["contract"]}, {"id": "norma", "layers": ["regulation", "contract"]}
)  # fmt: skip
NUMBER = clause(requires=requires({"fact": "numero", "at_most": "dieci"}))


def test_a_version_that_no_reading_chooses() -> None:
    versions = [version(10), version(11, "tables"), version(12, "regulation")]
    assert found(NUMBER, figures={"dieci": figure(*versions, reading="strato")}, strato=LAYERED) == [
        ("idle-version", "dieci.values.1")
    ]


def test_a_gap_under_one_reading() -> None:
    versions = [
        version(12, "regulation", to="2020-12-31"),
        version(13, "tables", **{"from": "2021-01-01", "to": "2021-12-31"}),
        version(14, "regulation", **{"from": "2022-01-01"}),
    ]
    strict = reading({"id": "norma", "layers": ["regulation"]}, {"id": "tutto", "layers": ["regulation", "tables"]})
    rules = tiny([NUMBER], FACTS, {"dieci": figure(*versions, reading="strato")}, READINGS | {"strato": strict})
    told = [one.what for one in dead_parts(rules) if one.code == "gap"]
    assert told == ["con `norma` della lettura `strato` manca il valore dal 2021-01-01 al 2021-12-31"]


def timed(**more: Any) -> dict[str, Any]:
    term = {"from": "inizio", "within": "giorni", "end": "fine"} | more
    return clause(requires=requires({"met": "t"}), terms={"t": term})


UNIT = {"by": "gusto", "choose": {"dolce": "solar_days", "amaro": "working_days"}}


def test_a_unit_that_is_always_chosen_elsewhere() -> None:
    assert found(timed(unit=UNIT)) == [("idle-unit", "giorni.unit")]
    days = {"giorni": figure(version(30), unit="days")}
    assert found(timed(unit=UNIT), figures=days) == []
    assert found(timed()) == []


def test_a_reading_on_which_no_outcome_depends() -> None:
    rules = tiny([timed()], FACTS, FIGURES, READINGS)
    idle = [one.name for one in dead_parts(rules) if one.code == "idle-reading"]
    assert idle == ["gusto"]
