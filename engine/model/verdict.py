"""What a check answers. Everything here is plain, frozen and serialisable: days are ISO strings, amounts strings with
two decimals, texts Italian. `conforme schema verdict` prints the JSON schema of `Verdict`."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import field
from typing import Literal

from engine.model.clause import Kind, Outcome, Party
from engine.model.records import record

SCHEMA = "conforme/verdict/1"

Truth = Literal["true", "false", "unknown"]
Conclusion = Literal["compliant", "non_compliant", "to_regularise", "undetermined"]


@record(frozen=True, slots=True)
class ConditionTrace:
    """A node of the condition tree with its truth. `text` is the Italian sentence; `facts` the facts it reads
    (name to value as stated, `null` = did not happen, `?` = unknown); `parts` the nodes below, never cut short;
    `arithmetic` the comparison with its sums, where sums are behind it and every number is known."""

    operator: str
    truth: Truth
    text: str
    facts: dict[str, str] = field(default_factory=dict)
    parts: tuple[ConditionTrace, ...] = ()
    arithmetic: str = ""


@record(frozen=True, slots=True)
class RequirementTrace:
    """A labelled condition of the clause: `role` is applies, exception or requirement; `cure` how to mend it."""

    id: str
    role: Literal["applies", "exception", "requirement"]
    title: str
    truth: Truth
    cure: str
    condition: ConditionTrace


@record(frozen=True, slots=True)
class ParameterTrace:
    """A figure used: value with unit, the version that was chosen (layer, from, to), the day and the fact that chose
    it, where it is written, how sure it is (`high` only is unmarked) and when it must be checked again."""

    id: str
    title: str
    value: str
    unit: str
    layer: str
    valid_from: str | None
    valid_to: str | None
    chosen_on: str | None
    chosen_by: str
    citation: str
    confidence: str
    recheck_by: str | None = None


@record(frozen=True, slots=True)
class SkippedDay:
    """A day that a count of working days, or the roll of a last day, passed over, and why."""

    day: str
    reason: str


@record(frozen=True, slots=True)
class TermTrace:
    """A term: where it starts, how long, the last day that counts (`deadline`) or the first (`earliest`), when the act
    was done (`done`, absent = not yet or unknown), days beyond the deadline (negative = to spare)."""

    id: str
    start: str | None
    start_from: str
    length: str
    deadline: str | None
    earliest: str | None
    done: str | None
    done_from: str
    days_late: int | None
    skipped: tuple[SkippedDay, ...] = ()
    note: str = ""


@record(frozen=True, slots=True)
class ReadingTrace:
    """A reading used: the question, the option chosen, and the other options."""

    id: str
    question: str
    choice: str
    text: str
    others: tuple[str, ...]


@record(frozen=True, slots=True)
class TierTrace:
    """The arithmetic of tiers: days elapsed, each row with its upper bound in days and amount, and the row that held."""

    elapsed: int
    standard: str
    rows: tuple[TierRow, ...]


@record(frozen=True, slots=True)
class TierRow:
    """One row: more than `over` and up to `up_to` days (`null` = no limit) gives `amount_eur`."""

    over: int
    up_to: int | None
    amount_eur: str
    held: bool


@record(frozen=True, slots=True)
class Trace:
    """Why: everything a finding rests on."""

    requirements: tuple[RequirementTrace, ...] = ()
    facts: dict[str, str] = field(default_factory=dict)
    parameters: tuple[ParameterTrace, ...] = ()
    terms: tuple[TermTrace, ...] = ()
    readings: tuple[ReadingTrace, ...] = ()
    tiers: TierTrace | None = None
    chain: dict[str, Outcome] = field(default_factory=dict)


@record(frozen=True, slots=True)
class Alternative:
    """What another reading, another profile or the figures of a later day would change. `because` is `reading`, `profile`
    or `version`; `id` and `choice` name it (for `version`, the parameter and the day that would choose);
    only the values that differ in sense are to be read against the finding's own."""

    because: Literal["reading", "profile", "version"]
    id: str
    choice: str
    text: str
    outcome: Outcome
    deadline: str | None = None
    earliest: str | None = None
    day: str | None = None
    amount_eur: str | None = None
    pay_by: str | None = None
    days_late: int | None = None
    missing: tuple[str, ...] = ()


@record(frozen=True, slots=True)
class Settlement:
    """A minimal set of facts that would settle an undetermined finding, and the outcome it could settle it to."""

    facts: tuple[str, ...]
    outcome: Outcome


@record(frozen=True, slots=True)
class Assumption:
    """Something the case does not state and the clause takes as given, because whoever relies on it must allege it."""

    about: str
    value: str
    text: str


@record(frozen=True, slots=True)
class Doubt:
    """Something to know before relying on a finding: a conflict between texts, a figure not verified as high, a case that
    straddles a change of figures or is older than the text they stand in. `severity` is that of a conflict: a low one changes nothing of the finding."""

    kind: Literal["conflict", "unverified", "not_modelled", "no_figure", "straddles", "undated"]
    id: str
    text: str
    severity: Literal["high", "medium", "low"] = "high"


@record(frozen=True, slots=True)
class Finding:
    """One clause, judged. Of an amount due, `paid_eur` was paid and `owed_eur` is still to be paid; `settled_on` is the
    day on which nothing was left to pay."""

    rule: str
    family: str
    kind: Kind
    title: str
    outcome: Outcome
    citations: tuple[str, ...]
    acts: tuple[str, ...]
    bound: tuple[Party, ...]
    message: str
    remedy: str = ""
    deadline: str | None = None
    earliest: str | None = None
    day: str | None = None
    amount_eur: str | None = None
    pay_by: str | None = None
    days_late: int | None = None
    settled_on: str | None = None
    paid_eur: str | None = None
    owed_eur: str | None = None
    prevails: str | None = None
    unmet: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    settled_by: tuple[Settlement, ...] = ()
    assumptions: tuple[Assumption, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    alternatives: tuple[Alternative, ...] = ()
    trace: Trace = field(default_factory=Trace)


@record(frozen=True, slots=True)
class Question:
    """A fact to ask for, with how many undetermined findings it takes part in."""

    fact: str
    question: str
    decides: int
    findings: tuple[str, ...]


@record(frozen=True, slots=True)
class Receipt:
    """What produced the verdict; the same receipt means the same bytes. `calendar` is the edition of the holidays; `also`
    are the facts that chose rules to examine as if the case stated them."""

    engine: str
    rulebook: str
    edition: str
    rulebook_digest: str
    case_digest: str
    profile: str
    as_of: str
    families: tuple[str, ...]
    evaluators: tuple[str, ...]
    calendar: str
    also: tuple[str, ...]


@record(frozen=True, slots=True)
class Verdict:
    """The answer on one case. `source` is the file it was read from; `owed` the sums still to be paid, added up, by who
    owes them; `findings` are in rulebook order; `facts_unused` the stated facts that no finding reads, name to value
    as in a trace; `out_of_scope` counts, per family, the clauses no stated fact concerns; `problems` is empty in a
    verdict and filled where a case was refused."""

    schema: str
    case: str
    title: str
    conclusion: Conclusion
    profile: str
    as_of: str
    findings: tuple[Finding, ...]
    questions: tuple[Question, ...]
    out_of_scope: dict[str, int]
    receipt: Receipt
    problems: tuple[str, ...] = ()
    source: str = ""
    owed: dict[str, str] = field(default_factory=dict)
    facts_unused: dict[str, str] = field(default_factory=dict)


BAD_OUTCOMES: frozenset[Outcome] = frozenset({"violated", "inadmissible", "lapsed"})


JUDGED: frozenset[Outcome] = frozenset({"compliant", "admissible", "valid", "due", "not_due"})


def conclude(
    outcomes: Mapping[str, Outcome],
    parts: Mapping[str, str],
    unmade: Collection[str] = (),
    definitions: Collection[str] = (),
) -> Conclusion:
    """The conclusion of the outcomes of clauses; `parts` names, for a clause that is a condition of another, that one,
    which speaks for it wherever it was examined; `unmade` the clauses on a request nobody has made, whose bad outcome only says
    that it cannot be made; `definitions` those that only serve others, of which a good outcome is no judgement. Any other
    violated, inadmissible or lapsed makes the case non-compliant; else anything to regularise decides; else anything
    undetermined; else what was judged is compliant. Where no clause was examined, or none applies, nothing is determined."""
    counted: set[Outcome] = {
        "admissible" if name in unmade and (outcome in BAD_OUTCOMES or outcome == "to_regularise") else outcome
        for name, outcome in outcomes.items()
        if parts.get(name) not in outcomes and not (name in definitions and outcome in JUDGED)
    }
    if not BAD_OUTCOMES.isdisjoint(counted):
        return "non_compliant"
    if "to_regularise" in counted:
        return "to_regularise"
    return "undetermined" if "undetermined" in counted or JUDGED.isdisjoint(counted) else "compliant"
