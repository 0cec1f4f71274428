"""Twelve clauses three times by hand: as Polars expressions, as DuckDB SQL and as a ZEN decision graph. They are what
`TWELVE` names, on data where an empty cell of an act means that it did not happen and any other that it is not known."""

from __future__ import annotations

import json
from typing import Any

import polars as pl

from engine.columnar.outcome import OUTCOME_TYPE

EPOCH = 719_163
"""1 January 1970 as an ordinal."""
TIERS = {
    "reply": ("complaint_received_on", "complaint_reply_sent_on", 30),
    "rectification": ("rectification_requested_on", "rectification_done_on", 60),
    "double_billing": ("double_billing_claimed_on", "double_billing_corrected_on", 20),
}
CMOR = ("low_voltage", "formal_notice", "unpaid_in_term", "closing_duties", "no_meter_fault", "reply_in_time")
TWELVE = {
    "proposal-acceptance.lapse": ("deadline", "days_late"),
    **{f"indemnity.late_{name}": ("pay_by", "amount") for name in TIERS},
    **{f"cmor.{name}": () for name in CMOR},
    "conciliation.wait": ("earliest",),
    "conciliation.smart_help_topics": (),
}
COLUMNS = tuple(f"{clause}.{field}" for clause, fields in TWELVE.items() for field in ("outcome", *fields))
TOPIC = "dispute_topic = 'other'"
CMOR_FACTS = (
    "notice_warned_of_cmor", "closing_duties_met", "credit_includes_meter_reconstruction", "complaint_on_same_charges",
)  # fmt: skip


def polars(frame: pl.LazyFrame) -> pl.LazyFrame:
    """The limit: what one would write in Polars for these clauses and nothing else."""
    days = [name for name, kind in frame.collect_schema().items() if kind == pl.Date]
    frame = frame.with_columns((pl.col(name).cast(pl.Int32) + EPOCH).alias(name) for name in days)
    col, when = pl.col, pl.when

    def code(outcome: str) -> pl.Expr:
        return pl.lit(outcome, dtype=OUTCOME_TYPE)

    def request(truth: pl.Expr) -> pl.Expr:
        return when(truth).then(code("admissible")).when(~truth).then(code("inadmissible")).otherwise(
            code("undetermined")
        )  # fmt: skip

    signed, as_of = col("proposal_signed_on"), col("as_of")
    lapse = pl.coalesce("acceptance_sent_on", "as_of") - signed - 45
    found = {
        "proposal-acceptance.lapse.outcome": when(lapse > 0).then(code("lapsed")).when(lapse <= 0).then(code("valid"))
        .otherwise(code("undetermined")),
        "proposal-acceptance.lapse.deadline": signed + 45,
        "proposal-acceptance.lapse.days_late": when(lapse > 0).then(lapse),
    }  # fmt: skip
    excluded = col("indemnity_exclusion").fill_null("none") != "none"
    for name, (start, done, term) in TIERS.items():
        late = pl.coalesce(done, "as_of") - col(start) - term
        due = (late > 0) & ~excluded
        if name == "reply":
            due &= col("complaint_channel").fill_null("post") != "phone"
        owed = due & col(start).is_not_null()
        tiers = when(late <= term).then(3000).when(late <= 2 * term).then(5000).otherwise(7500).cast(pl.Int64)
        found |= {
            f"indemnity.late_{name}.outcome": when(col(start).is_not_null()).then(
                when(due).then(code("due")).otherwise(code("not_due"))
            ),
            f"indemnity.late_{name}.pay_by": when(owed).then(col(start) + (term + 91)),
            f"indemnity.late_{name}.amount": when(owed).then(tiers),
        }
    about = pl.any_horizontal(col(name).is_not_null() for name in CMOR_FACTS)
    same = col("complaint_on_same_charges")
    kept = {
        start: col(start).is_null() | (col(done).is_not_null() & (col(done) <= col(start) + term))
        for start, done, term in (TIERS["reply"], TIERS["rectification"])
    }
    spoken = col("complaint_channel").fill_null("post") == "phone"
    told = pl.any_horizontal(col(start).is_not_null() for start in kept)
    replied, rectified = (expr.fill_null(value=True) for expr in kept.values())
    replied |= spoken
    truths = {
        "formal_notice": col("formal_notice_given") & col("notice_warned_of_cmor"),
        "unpaid_in_term": col("formal_notice_given").fill_null(value=True) & ~col("paid_within_notice_term"),
        "closing_duties": col("closing_duties_met"),
        "no_meter_fault": ~col("credit_includes_meter_reconstruction"),
        # A rectification that was not made in time may have had its reply: the archive does not say.
        "reply_in_time": ~same | (replied & rectified & told) | when(same & ~replied).then(statement=False),
    }
    low = when(col("commodity") == "gas").then(code("not_applicable")).otherwise(request(col("voltage_class") == "lv"))
    found["cmor.low_voltage.outcome"] = when(about).then(low)
    found |= {f"cmor.{name}.outcome": when(about).then(request(truth)) for name, truth in truths.items()}
    filed, topic, reply = col("conciliation_filed_on"), col("dispute_topic"), col("complaint_reply_sent_on")
    first = col("complaint_sent_on") + 41
    waiting = reply.is_null() | (reply > filed)
    answer = when(waiting).then(request(filed >= first)).otherwise(request(~col("complaint_reply_satisfactory")))
    answer = when(first.is_null()).then(code("undetermined")).otherwise(answer)
    elsewhere = topic.is_not_null() & (topic != "other") | spoken
    found |= {
        "conciliation.wait.outcome": when(filed.is_not_null()).then(
            when(elsewhere).then(code("not_applicable")).otherwise(answer)
        ),
        "conciliation.wait.earliest": when(filed.is_not_null() & ~elsewhere).then(first),
        "conciliation.smart_help_topics.outcome": when(filed.is_not_null() & topic.is_not_null()).then(
            request(topic == "other")
        ),
    }
    shown = [found[name].alias(name) for name in COLUMNS]
    return frame.select("case", as_of, *shown)


def sql(source: str) -> str:
    """The same as one SELECT of DuckDB over a Parquet file."""

    def day(name: str) -> str:
        return f"({name} - DATE '1970-01-01' + {EPOCH})::INTEGER"

    def request(truth: str) -> str:
        return f"CASE WHEN {truth} THEN 'admissible' WHEN NOT ({truth}) THEN 'inadmissible' ELSE 'undetermined' END"

    lapse = "(coalesce(acceptance_sent_on, as_of) - proposal_signed_on - 45)"
    found = {
        "proposal-acceptance.lapse.outcome": f"CASE WHEN {lapse} > 0 THEN 'lapsed' WHEN {lapse} <= 0 THEN 'valid' "
        "ELSE 'undetermined' END",
        "proposal-acceptance.lapse.deadline": day("proposal_signed_on + 45"),
        "proposal-acceptance.lapse.days_late": f"CASE WHEN {lapse} > 0 THEN {lapse}::INTEGER END",
    }
    for name, (start, done, term) in TIERS.items():
        late = f"(coalesce({done}, as_of) - {start} - {term})"
        due = f"{late} > 0 AND coalesce(indemnity_exclusion, 'none') = 'none'"
        if name == "reply":
            due += " AND coalesce(complaint_channel, 'post') <> 'phone'"
        tiers = f"CASE WHEN {late} <= {term} THEN 3000 WHEN {late} <= {2 * term} THEN 5000 ELSE 7500 END"
        found |= {
            f"indemnity.late_{name}.outcome": f"CASE WHEN {start} IS NULL THEN NULL WHEN {due} THEN 'due' "
            "ELSE 'not_due' END",
            f"indemnity.late_{name}.pay_by": f"CASE WHEN {due} THEN {day(f'{start} + {term + 91}')} END",
            f"indemnity.late_{name}.amount": f"CASE WHEN {due} THEN ({tiers})::BIGINT END",
        }
    about = " OR ".join(f"{name} IS NOT NULL" for name in CMOR_FACTS)
    same = "complaint_on_same_charges"
    kept_reply, kept_rectification = (
        f"({start} IS NULL OR ({done} IS NOT NULL AND {done} <= {start} + {term}))"
        for start, done, term in (TIERS["reply"], TIERS["rectification"])
    )
    kept_reply = f"({kept_reply} OR coalesce(complaint_channel, 'post') = 'phone')"
    kept = f"{kept_reply} AND {kept_rectification}"
    told = "(complaint_received_on IS NOT NULL OR rectification_requested_on IS NOT NULL)"
    truths = {
        "low_voltage": "voltage_class = 'lv'",
        "formal_notice": "formal_notice_given AND notice_warned_of_cmor",
        "unpaid_in_term": "coalesce(formal_notice_given, true) AND NOT paid_within_notice_term",
        "closing_duties": "closing_duties_met",
        "no_meter_fault": "NOT credit_includes_meter_reconstruction",
    }
    answers = {name: request(truth) for name, truth in truths.items()}
    answers["low_voltage"] = f"CASE WHEN commodity = 'gas' THEN 'not_applicable' ELSE {answers['low_voltage']} END"
    answers["reply_in_time"] = (
        f"CASE WHEN NOT {same} OR ({kept} AND {told}) THEN 'admissible' "
        f"WHEN {same} AND NOT {kept_reply} THEN 'inadmissible' ELSE 'undetermined' END"
    )
    found |= {f"cmor.{name}.outcome": f"CASE WHEN {about} THEN {answer} END" for name, answer in answers.items()}
    filed, reply = "conciliation_filed_on", "complaint_reply_sent_on"
    elsewhere = "(coalesce(dispute_topic, 'other') <> 'other' OR coalesce(complaint_channel, 'post') = 'phone')"
    found |= {
        "conciliation.wait.outcome": f"CASE WHEN {filed} IS NULL THEN NULL WHEN {elsewhere} "
        "THEN 'not_applicable' WHEN complaint_sent_on IS NULL THEN 'undetermined' "
        f"WHEN {reply} IS NULL OR {reply} > {filed} THEN {request(f'{filed} >= complaint_sent_on + 41')} "
        f"ELSE {request('NOT complaint_reply_satisfactory')} END",
        "conciliation.wait.earliest": f"CASE WHEN {filed} IS NOT NULL AND NOT {elsewhere} "
        f"THEN {day('complaint_sent_on + 41')} END",
        "conciliation.smart_help_topics.outcome": f"CASE WHEN {filed} IS NOT NULL AND dispute_topic IS NOT NULL "
        f"THEN {request(TOPIC)} END",
    }
    shown = ", ".join(f'{found[name]} AS "{name}"' for name in COLUMNS)
    return f"SELECT \"case\", {day('as_of')} AS as_of, {shown} FROM read_parquet('{source}')"


def key(column: str) -> str:
    """A column's name as ZEN can refer to it."""
    return column.replace(".", "_").replace("-", "_")


def zen() -> dict[str, Any]:
    """The same as a ZEN decision graph of one expression node, on rows whose days are ordinals already."""
    steps: dict[str, str] = {}

    def request(truth: str) -> str:
        return f"({truth} ? 'admissible' : 'inadmissible')"

    def unless_null(names: tuple[str, ...], then: str, otherwise: str = "'undetermined'") -> str:
        return f"({' or '.join(f'{name} == null' for name in names)} ? {otherwise} : {then})"

    steps["accepted"] = "acceptance_sent_on == null ? as_of : acceptance_sent_on"
    steps["lapse"] = unless_null(("proposal_signed_on",), "$.accepted - proposal_signed_on - 45", "null")
    lapse = "proposal-acceptance.lapse"
    steps[key(f"{lapse}.outcome")] = unless_null(("$.lapse",), "($.lapse > 0 ? 'lapsed' : 'valid')")
    steps[key(f"{lapse}.deadline")] = unless_null(("proposal_signed_on",), "proposal_signed_on + 45", "null")
    steps[key(f"{lapse}.days_late")] = unless_null(("$.lapse",), "($.lapse > 0 ? $.lapse : null)", "null")
    steps["owing"] = "indemnity_exclusion == null or indemnity_exclusion == 'none'"
    for name, (start, done, term) in TIERS.items():
        late, clause = f"$.late_{name}", f"indemnity.late_{name}"
        steps[f"done_{name}"] = f"{done} == null ? as_of : {done}"
        steps[f"late_{name}"] = unless_null((start,), f"$.done_{name} - {start} - {term}", "0")
        due = f"{late} > 0 and $.owing" + (" and complaint_channel != 'phone'" if name == "reply" else "")
        steps[f"due_{name}"] = due
        steps[key(f"{clause}.outcome")] = unless_null((start,), f"($.due_{name} ? 'due' : 'not_due')", "null")
        steps[key(f"{clause}.pay_by")] = f"$.due_{name} ? {start} + {term + 91} : null"
        steps[key(f"{clause}.amount")] = (
            f"$.due_{name} ? ({late} <= {term} ? 3000 : ({late} <= {2 * term} ? 5000 : 7500)) : null"
        )
    steps["about"] = " or ".join(f"{name} != null" for name in CMOR_FACTS)
    for name, (start, done, term) in TIERS.items():
        if name != "double_billing":
            late = unless_null((done,), f"{done} <= {start} + {term}", "false")
            kept = unless_null((start,), late, "true")
            steps[f"kept_{name}"] = f"complaint_channel == 'phone' ? true : ({kept})" if name == "reply" else kept
    steps["kept"] = "$.kept_reply and $.kept_rectification"
    steps["told"] = "complaint_received_on != null or rectification_requested_on != null"
    same, notice, warned = "complaint_on_same_charges", "formal_notice_given", "notice_warned_of_cmor"
    answers = {
        "low_voltage": "commodity == 'gas' ? 'not_applicable' : "
        + unless_null(("voltage_class",), request("voltage_class == 'lv'")),
        "formal_notice": f"{notice} == false or {warned} == false ? 'inadmissible' : "
        + unless_null((notice, warned), "'admissible'"),
        "unpaid_in_term": f"{notice} == false ? 'inadmissible' : "
        + unless_null(("paid_within_notice_term",), request("paid_within_notice_term == false")),
        "closing_duties": unless_null(("closing_duties_met",), request("closing_duties_met")),
        "no_meter_fault": unless_null((CMOR_FACTS[2],), request(f"{CMOR_FACTS[2]} == false")),
        "reply_in_time": f"{same} == false or ($.kept and $.told) ? 'admissible' : "
        f"({same} == true and $.kept_reply == false ? 'inadmissible' : 'undetermined')",
    }
    steps |= {key(f"cmor.{name}.outcome"): f"$.about ? ({answer}) : null" for name, answer in answers.items()}
    filed, reply, sent = "conciliation_filed_on", "complaint_reply_sent_on", "complaint_sent_on"
    satisfied = unless_null(("complaint_reply_satisfactory",), request("complaint_reply_satisfactory == false"))
    steps["waiting"] = f"{reply} == null ? true : {unless_null((filed,), f'{reply} > {filed}', 'false')}"
    steps["other"] = "(dispute_topic == null or dispute_topic == 'other') and complaint_channel != 'phone'"
    waited = unless_null((sent,), f"($.waiting ? {request(f'{filed} >= {sent} + 41')} : {satisfied})")
    steps[key("conciliation.wait.outcome")] = unless_null(
        (filed,), f"($.other ? {waited} : 'not_applicable')", "null"
    )  # fmt: skip
    steps[key("conciliation.wait.earliest")] = unless_null((filed, sent), f"($.other ? {sent} + 41 : null)", "null")
    steps[key("conciliation.smart_help_topics.outcome")] = unless_null(
        (filed, "dispute_topic"), request("dispute_topic == 'other'"), "null"
    )
    rows = [{"id": name, "key": name, "value": value} for name, value in steps.items()]
    nodes = [
        {"id": "in", "type": "inputNode", "name": "in", "content": {}},
        {"id": "rules", "type": "expressionNode", "name": "rules", "content": {"expressions": rows}},
        {"id": "out", "type": "outputNode", "name": "out", "content": {}},
    ]
    edges = [
        {"id": "1", "type": "edge", "sourceId": "in", "targetId": "rules"},
        {"id": "2", "type": "edge", "sourceId": "rules", "targetId": "out"},
    ]
    return {"contentType": "application/vnd.gorules.decision", "nodes": nodes, "edges": edges}


def graph() -> str:
    """The decision graph as ZEN reads it."""
    return json.dumps(zen())
