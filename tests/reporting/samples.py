"""A small rulebook and verdicts made by hand: reports are tested without the evaluators that usually feed them."""

from engine.model.clause import Clause
from engine.model.conditions import FactHappened
from engine.model.figures import Conflict, Header, Parameter, Reading, Source
from engine.model.rulebook import Rulebook
from engine.model.verdict import (
    SCHEMA,
    Alternative,
    ConditionTrace,
    Doubt,
    Finding,
    ParameterTrace,
    Question,
    ReadingTrace,
    Receipt,
    RequirementTrace,
    Settlement,
    SkippedDay,
    TermTrace,
    TierRow,
    TierTrace,
    Trace,
    Verdict,
    conclude,
)
from engine.model.vocabulary import Fact

HEADER = Header.model_validate(
    {
        "id": "prova",
        "edition": "2026.1",
        "title": "Regole di prova",
        "families": {"complaint": "Reclami", "indemnity": "Indennizzi automatici"},
        "documents": {
            "annex-a": {"title": "Allegato A, condizioni generali", "file": "a.txt", "rank": 1},
            "tables": {"title": "Tabelle di qualità", "file": "a.txt"},
        },
        "counting": dict.fromkeys(("start_day", "last_day", "wait", "roll", "working_week"), "clock"),
    }
)
VOCABULARY = {
    "complaint_received_on": Fact(
        type="date",
        area="complaint",
        question="In che giorno il venditore ha ricevuto il reclamo?",
        phrase="il reclamo è stato ricevuto il {value}",
    ),
    "complaint_reply_sent_on": Fact(
        type="date",
        area="complaint",
        question="In che giorno è partita la risposta?",
        phrase="la risposta al reclamo è stata inviata il {value}",
        absent="la risposta al reclamo non è stata inviata",
    ),
    "customer_type": Fact(
        type="enum",
        area="who",
        question="Chi è il cliente?",
        phrase="il cliente è {value}",
        values={"domestic": "domestico"},
    ),
}
CLAUSES = {
    "complaint.reply_term": Clause.model_validate(
        {
            "id": "complaint.reply_term",
            "kind": "duty",
            "bound": ["supplier"],
            "title": "Risposta motivata al reclamo scritto",
            "citations": ["cga-23"],
            "applies_when": FactHappened(fact="complaint_received_on", happened=True),
            "terms": {"reply": {"from": "complaint_received_on", "within": "complaint.reply_days"}},
            "not_modelled": ["se la risposta è motivata"],
        },
        strict=False,
    ),
    "indemnity.reply": Clause.model_validate(
        {
            "id": "indemnity.reply",
            "kind": "entitlement",
            "bound": ["supplier"],
            "title": "Indennizzo per risposta tardiva",
            "citations": ["cga-22", "qlt-25"],
        },
        strict=False,
    ),
}
RULEBOOK = Rulebook(
    header=HEADER,
    vocabulary=VOCABULARY,
    parameters={
        "complaint.reply_days": Parameter.model_validate(
            {
                "title": "Tempo massimo di risposta",
                "unit": "solar_days",
                "reading": "standards-in-force",
                "values": [
                    {"layer": "contract", "value": 30, "citation": "cga-23", "confidence": "high"},
                    {
                        "layer": "regulation",
                        "value": 40,
                        "from": "2017-01-01",
                        "to": "2018-12-31",
                        "citation": "413/2016/R/com",
                        "confidence": "medium",
                        "recheck_by": "2027-01-31",
                    },
                ],
            },
            strict=False,
        )
    },
    readings={
        "standards-in-force": Reading.model_validate(
            {
                "question": "Quale cifra vale?",
                "options": {
                    "contract": {"text": "quella del contratto", "layers": ["contract"]},
                    "regulation": {"text": "quella della regolazione", "layers": ["regulation", "contract"]},
                },
                "choice": {"documents": "contract", "regulation": "regulation", "favourable": "contract"},
            },
            strict=False,
        )
    },
    conflicts={
        "tier1-30-25": Conflict.model_validate(
            {
                "topic": "Primo scaglione dell'indennizzo",
                "severity": "high",
                "citations": ["cga-22", "qlt-25"],
                "places": [{"source": "cga-22", "value": "30"}, {"source": "qlt-25", "value": "25"}],
                "settled": "vale il corpo del contratto",
            },
            strict=False,
        )
    },
    sources={
        "cga-23": Source(document="annex-a", section="art. 23", lines=(1,), fingerprints=("x",)),
        "cga-22": Source(document="annex-a", section="art. 22", lines=(2,), fingerprints=("y",)),
        "qlt-25": Source(document="tables", section="note", lines=(3,), fingerprints=("z",)),
    },
    clauses=CLAUSES,
    digest="0" * 64,
)

FACTS = {"complaint_received_on": "2026-05-04", "complaint_reply_sent_on": "2026-06-15"}
REPLY_TERM = TermTrace(
    id="reply",
    start="2026-05-04",
    start_from="complaint_received_on",
    length="30 giorni solari",
    deadline="2026-06-03",
    earliest=None,
    done="2026-06-15",
    done_from="complaint_reply_sent_on",
    days_late=12,
    skipped=(SkippedDay("2026-06-02", "Festa della Repubblica"),),
)
REPLY_DAYS = ParameterTrace(
    id="complaint.reply_days",
    title="Tempo massimo di risposta",
    value="30",
    unit="solar_days",
    layer="contract",
    valid_from=None,
    valid_to=None,
    chosen_on="2026-05-04",
    chosen_by="complaint_received_on",
    citation="cga-23",
    confidence="high",
)


def requirement(truth: str) -> RequirementTrace:
    parts = (
        ConditionTrace("met", truth, "entro il termine: Tempo massimo di risposta"),
        ConditionTrace("is", "unknown", "il cliente è domestico", {"customer_type": "?"}),
    )
    node = ConditionTrace("any", truth, "almeno una di queste condizioni", {}, parts)
    return RequirementTrace("in_time", "requirement", "la risposta è partita entro il termine", truth, "", node)


def late_reply() -> Finding:
    return Finding(
        rule="complaint.reply_term",
        family="complaint",
        kind="duty",
        title="Risposta motivata al reclamo scritto",
        outcome="violated",
        citations=("cga-23",),
        acts=("413/2016/R/com",),
        bound=("supplier",),
        message="Risposta in ritardo di 12 giorni: il termine di 30 giorni solari scadeva il 3 giugno 2026.",
        remedy="Accertare la causa del ritardo e registrarla.",
        deadline="2026-06-03",
        days_late=12,
        unmet=("in_time",),
        trace=Trace(
            requirements=(requirement("false"),),
            facts=FACTS,
            parameters=(REPLY_DAYS,),
            terms=(REPLY_TERM,),
            readings=(
                ReadingTrace(
                    "standards-in-force", "Quale cifra vale?", "contract", "quella del contratto", ("regulation",)
                ),
            ),
        ),
    )


def indemnity() -> Finding:
    return Finding(
        rule="indemnity.reply",
        family="indemnity",
        kind="entitlement",
        title="Indennizzo per risposta tardiva",
        outcome="due",
        citations=("cga-22", "qlt-25"),
        acts=(),
        bound=("supplier",),
        message="Al cliente spettano 30,00 €.",
        remedy="Accreditare la somma nella prima fattura utile.",
        amount_eur="30.00",
        owed_eur="30.00",
        pay_by="2026-09-02",
        doubts=(
            Doubt("conflict", "tier1-30-25", "Il primo scaglione è 30 nel contratto e 25 nelle tabelle."),
            Doubt("unverified", "indemnity.tier_1", "La cifra del primo scaglione è da riverificare."),
            Doubt("not_modelled", "indemnity.reply/0", "se il cliente è identificabile"),
        ),
        alternatives=(
            Alternative(
                "reading", "standards-in-force", "regulation", "quella della regolazione", "due",
                amount_eur="25.00", pay_by="2026-09-02",
            ),
            Alternative("profile", "favourable", "favourable", "", "not_due"),
        ),
        trace=Trace(
            facts=FACTS,
            tiers=TierTrace(42, "30 giorni solari", (TierRow(30, 60, "30.00", True), TierRow(60, None, "50.00", False))),
            chain={"complaint.reply_term": "violated"},
        ),
    )  # fmt: skip


def undetermined() -> Finding:
    return Finding(
        rule="complaint.reply_term",
        family="complaint",
        kind="duty",
        title="Risposta motivata al reclamo scritto",
        outcome="undetermined",
        citations=("cga-23",),
        acts=(),
        bound=("supplier",),
        message="",
        deadline="2026-06-03",
        missing=("complaint_reply_sent_on",),
        settled_by=(Settlement(("complaint_reply_sent_on",), "violated"),),
        trace=Trace(requirements=(requirement("unknown"),), facts={"complaint_received_on": "2026-05-04"}),
    )


QUESTION = Question("complaint_reply_sent_on", "In che giorno è partita la risposta?", 2, ("complaint.reply_term",))


def verdict(
    *findings: Finding, case: str = "reclamo-1", title: str = "", questions: tuple[Question, ...] = ()
) -> Verdict:
    return Verdict(
        schema=SCHEMA,
        case=case,
        title=title,
        conclusion=conclude({finding.rule: finding.outcome for finding in findings}, {}),
        profile="documents",
        as_of="2026-06-20",
        findings=findings,
        questions=questions,
        out_of_scope={"indemnity": 3},
        owed={one.bound[0]: one.owed_eur for one in findings if one.owed_eur is not None},
        receipt=Receipt(
            engine="0.1.0",
            rulebook="prova",
            edition="2026.1",
            rulebook_digest="0" * 64,
            case_digest="1" * 64,
            profile="documents",
            as_of="2026-06-20",
            families=("complaint", "indemnity"),
            evaluators=("durable-rules 2.0.28", "puro"),
            calendar="2020-2030/0",
            also=(),
        ),
    )


def late_complaint() -> Verdict:
    return verdict(late_reply(), indemnity(), title="Risposta tardiva")
