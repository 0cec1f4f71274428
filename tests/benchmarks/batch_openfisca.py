"""The twelve clauses of `batch_clauses` once more by hand: as OpenFisca variables, their formulas over numpy arrays.

OpenFisca has no null: here 0 is, as a day, as a figure and as the first member of each enumeration. Formulas multiply by
conditions, as is usual in OpenFisca; where conditions vary from row to row that is much faster than `numpy.where`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy
import polars as pl
from openfisca_core.entities import Entity
from openfisca_core.indexed_enums import Enum, EnumArray
from openfisca_core.model_api import Variable
from openfisca_core.parameters import ParameterNode
from openfisca_core.periods import DateUnit, period
from openfisca_core.simulations import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from engine.columnar.outcome import OUTCOME_TYPE, OUTCOMES
from tests.benchmarks.batch_clauses import CMOR_FACTS, COLUMNS, EPOCH, TIERS, key

CASE = Entity("case", "cases", "Case", "")
NOW = period("2029")
"""Only parameters are looked up by it: what is said of a case is said for ever."""
FIGURES = {
    **{name: term for name, (_, _, term) in TIERS.items()},
    "acceptance": 45, "payment": 91, "answer": 41, "single": 3000, "double": 5000, "triple": 7500,
}  # fmt: skip


def enum(name: str, *members: str) -> Any:
    return Enum(name, {member: member for member in ("null", *members)})


Outcome, Flag = enum("Outcome", *OUTCOMES), enum("Flag", "no", "yes")
Commodity = enum("Commodity", "electricity", "gas", "dual")
Voltage = enum("Voltage", "lv", "mv", "hv")
Channel = enum("Channel", "registered_ar", "pec", "email", "post", "phone", "web_form")
Exclusion = enum(
    "Exclusion", "none", "force_majeure", "customer_or_third_party", "already_paid_this_year",
    "complaint_not_identifiable", "prolonged_interruption",
)  # fmt: skip
Topic = enum(
    "Topic", "bonus", "return_to_previous_supplier", "cmor", "double_billing_after_switch",
    "unpaid_automatic_indemnity", "other",
)  # fmt: skip
DAYS = (
    "as_of", "proposal_signed_on", "acceptance_sent_on", "complaint_sent_on", "conciliation_filed_on",
    *(day for start, done, _ in TIERS.values() for day in (start, done)),
)  # fmt: skip
FLAGS = ("formal_notice_given", "paid_within_notice_term", "complaint_reply_satisfactory", *CMOR_FACTS)
FACTS: dict[str, Any] = {
    **dict.fromkeys(DAYS, int), **dict.fromkeys(FLAGS, Flag),
    "commodity": Commodity, "voltage_class": Voltage, "complaint_channel": Channel, "indemnity_exclusion": Exclusion,
    "dispute_topic": Topic,
}  # fmt: skip
CODE = {member.name: numpy.int16(member.index) for member in Outcome}
VARIABLES: list[type[Variable]] = []


def variable(kind: type, name: str, formula: Callable[..., Any] | None = None) -> None:
    said: dict[str, Any] = {"value_type": kind, "entity": CASE, "definition_period": DateUnit.ETERNITY}
    if issubclass(kind, Enum):
        said |= {"value_type": Enum, "possible_values": kind, "default_value": next(iter(kind))}
    VARIABLES.append(type(name, (Variable,), said | ({"formula": formula} if formula else {})))


def formula(kind: type, name: str = "") -> Callable[[Callable[..., Any]], None]:
    """Declares the variable that a function works out."""
    return lambda found: variable(kind, name or found.__name__, found)


def outcome(**holds: Any) -> EnumArray:
    """Of conditions that exclude each other; none where none holds."""
    return EnumArray(sum(holding * CODE[name] for name, holding in holds.items()), Outcome)


def request(scope: Any, yes: Any, no: Any) -> EnumArray:
    return outcome(admissible=scope & yes, inadmissible=scope & no, undetermined=scope & ~(yes | no))


for fact, kind in FACTS.items():
    variable(kind, fact)


@formula(int)
def proposal_acceptance_lapse_deadline(case, now, parameters):
    signed = case("proposal_signed_on", now)
    return (signed > 0) * (signed + parameters(now).acceptance)


@formula(int)
def proposal_acceptance_lapse_days_late(case, now):
    deadline, accepted = case("proposal_acceptance_lapse_deadline", now), case("acceptance_sent_on", now)
    late = accepted + (accepted == 0) * case("as_of", now) - deadline
    return ((deadline > 0) & (late > 0)) * late


@formula(Outcome)
def proposal_acceptance_lapse_outcome(case, now):
    known = case("proposal_acceptance_lapse_deadline", now) > 0
    late = case("proposal_acceptance_lapse_days_late", now) > 0
    return outcome(lapsed=late, valid=known & ~late, undetermined=~known)


@formula(bool)
def indemnity_excluded(case, now):
    exclusion = case("indemnity_exclusion", now)
    return (exclusion != Exclusion.none) & (exclusion != Exclusion.null)


def indemnity(name: str, start: str, done: str) -> None:
    """Declares the clause of one standard."""
    clause = f"indemnity_late_{name}"

    @formula(int, f"{clause}_days")
    def days(case, now, parameters):
        acted = case(done, now)
        return acted + (acted == 0) * case("as_of", now) - case(start, now) - parameters(now)[name]

    @formula(bool, f"{clause}_due")
    def due(case, now):
        found = (case(start, now) > 0) & (case(f"{clause}_days", now) > 0) & ~case("indemnity_excluded", now)
        return found & (case("complaint_channel", now) != Channel.phone) if name == "reply" else found

    @formula(Outcome, f"{clause}_outcome")
    def told(case, now):
        owed = case(f"{clause}_due", now)
        return outcome(due=owed, not_due=(case(start, now) > 0) & ~owed)

    @formula(int, f"{clause}_pay_by")
    def pay_by(case, now, parameters):
        figures = parameters(now)
        return case(f"{clause}_due", now) * (case(start, now) + (figures[name] + figures.payment))

    @formula(int, f"{clause}_amount")
    def amount(case, now, parameters):
        late, figures = case(f"{clause}_days", now), parameters(now)
        # a condition times a figure has 64 bits and is slower; OpenFisca's integers have 32
        single = case(f"{clause}_due", now).astype(numpy.int32)
        double, triple = single * (late > figures[name]), single * (late > 2 * figures[name])
        return (
            single * figures.single
            + double * (figures.double - figures.single)
            + triple * (figures.triple - figures.double)
        )


for name, (start, done, _) in TIERS.items():
    indemnity(name, start, done)


@formula(bool)
def cmor_disputed(case, now):
    return numpy.logical_or.reduce([case(name, now) != Flag.null for name in CMOR_FACTS])


@formula(Outcome)
def cmor_low_voltage_outcome(case, now):
    disputed, gas = case("cmor_disputed", now), case("commodity", now) == Commodity.gas
    voltage, scope = case("voltage_class", now), disputed & ~gas
    low, known = voltage == Voltage.lv, voltage != Voltage.null
    return outcome(
        not_applicable=disputed & gas,
        admissible=scope & low,
        inadmissible=scope & known & ~low,
        undetermined=scope & ~known,
    )


@formula(Outcome)
def cmor_formal_notice_outcome(case, now):
    given, warned = case("formal_notice_given", now), case("notice_warned_of_cmor", now)
    yes, no = (given == Flag.yes) & (warned == Flag.yes), (given == Flag.no) | (warned == Flag.no)
    return request(case("cmor_disputed", now), yes, no)


def cmor(name: str, fact: str, good: Any, bad: Any) -> None:
    """Declares a clause that asks for one flag."""

    @formula(Outcome, f"cmor_{name}_outcome")
    def told(case, now):
        stated = case(fact, now)
        return request(case("cmor_disputed", now), stated == good, stated == bad)


@formula(Outcome)
def cmor_unpaid_in_term_outcome(case, now):
    given, paid = case("formal_notice_given", now), case("paid_within_notice_term", now)
    yes, no = (given != Flag.no) & (paid == Flag.no), (given == Flag.no) | (paid == Flag.yes)
    return request(case("cmor_disputed", now), yes, no)


cmor("closing_duties", "closing_duties_met", Flag.yes, Flag.no)
cmor("no_meter_fault", "credit_includes_meter_reconstruction", Flag.no, Flag.yes)


@formula(Outcome)
def cmor_reply_in_time_outcome(case, now):
    same, told, failed = case("complaint_on_same_charges", now), False, {}
    for name in ("reply", "rectification"):
        start, done, _ = TIERS[name]
        begun = case(start, now) > 0
        told |= begun
        failed[name] = begun & ((case(done, now) == 0) | (case(f"indemnity_late_{name}_days", now) > 0))
    failed["reply"] &= case("complaint_channel", now) != Channel.phone
    met = told & ~failed["reply"] & ~failed["rectification"]
    return request(case("cmor_disputed", now), (same == Flag.no) | met, (same == Flag.yes) & failed["reply"])


@formula(bool)
def conciliation_other_topic(case, now):
    topic = case("dispute_topic", now)
    return ((topic == Topic.other) | (topic == Topic.null)) & (case("complaint_channel", now) != Channel.phone)


@formula(int)
def conciliation_wait_earliest(case, now, parameters):
    sent = case("complaint_sent_on", now)
    within = (sent > 0) & (case("conciliation_filed_on", now) > 0) & case("conciliation_other_topic", now)
    return within * (sent + parameters(now).answer)


@formula(Outcome)
def conciliation_wait_outcome(case, now):
    filed, replied, earliest = (
        case(name, now) for name in ("conciliation_filed_on", "complaint_reply_sent_on", "conciliation_wait_earliest")
    )
    satisfied, other = case("complaint_reply_satisfactory", now), case("conciliation_other_topic", now)
    waiting, known, asked = (replied == 0) | (replied > filed), earliest > 0, filed > 0
    yes = known & ((waiting & (filed >= earliest)) | (~waiting & (satisfied == Flag.no)))
    no = known & ((waiting & (filed < earliest)) | (~waiting & (satisfied == Flag.yes)))
    return outcome(
        not_applicable=asked & ~other, admissible=yes, inadmissible=no, undetermined=asked & other & ~(yes | no)
    )


@formula(Outcome)
def conciliation_smart_help_topics_outcome(case, now):
    topic = case("dispute_topic", now)
    asked, other = (case("conciliation_filed_on", now) > 0) & (topic != Topic.null), topic == Topic.other
    return outcome(admissible=asked & other, inadmissible=asked & ~other)


def system() -> TaxBenefitSystem:
    """The twelve clauses as OpenFisca holds them."""
    made = TaxBenefitSystem([CASE])
    figures = {name: {"values": {"2000-01-01": value}} for name, value in FIGURES.items()}
    made.parameters = ParameterNode("", data=figures)
    made.add_variables(*VARIABLES)
    return made


def encoded(name: str, kind: Any) -> pl.Expr:
    """A fact as OpenFisca keeps it: days as 32-bit ordinals, the others as 16-bit indices of their members."""
    column = pl.col(name)
    if kind is int:
        value = column.cast(pl.Int32) + EPOCH
    elif kind is Flag:
        value = column.cast(pl.Int16) + Flag.no.index
    else:
        value = column.cast(pl.Enum(kind.names)).to_physical().cast(pl.Int16)
    return value.fill_null(0).alias(name)


def decoded(name: str) -> pl.Expr:
    """What was worked out as the other ways write it."""
    value = pl.when(pl.col(name) != 0).then(name)
    if name.endswith(".outcome"):
        return (value - 1).cast(pl.UInt8).cat.to(OUTCOME_TYPE)
    return value.cast(pl.Int64) if name.endswith(".amount") else value


def judge(twelve: TaxBenefitSystem, source: Path, target: Path) -> None:
    """From Parquet to Parquet."""
    facts = (encoded(name, kind) for name, kind in FACTS.items())
    rows = pl.scan_parquet(source).select("case", *facts).collect(engine="streaming")
    builder = SimulationBuilder()
    builder.create_entities(twelve)
    # the builder's own ways of declaring a population first make a list of all ids
    builder.populations[CASE.key].count = rows.height
    simulation = builder.build(twelve)
    for name, kind in FACTS.items():
        values = rows[name].to_numpy()
        simulation.set_input(name, NOW, values if kind is int else EnumArray(values, kind))
    found = {name: numpy.asarray(simulation.calculate(key(name), NOW)) for name in COLUMNS}
    judged = rows.select("case", "as_of").hstack(pl.DataFrame(found)).lazy()
    judged.select("case", "as_of", *map(decoded, COLUMNS)).sink_parquet(target, compression="snappy", statistics=False)
