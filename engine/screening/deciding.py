"""A verdict on a request becomes a screening: the decision first, then what it rests on."""

from __future__ import annotations

from collections.abc import Iterator

from engine.model.clause import Outcome
from engine.model.conditions import Condition, TermElapsed, TermMet, walk
from engine.model.rulebook import Rulebook
from engine.model.screening import SCHEMA, Basis, Caution, Direction, File, Missing, Ruling, Screening
from engine.model.screening_policy import ScreeningPolicy
from engine.model.verdict import Finding, Verdict
from engine.screening.asking import questions
from engine.screening.file_requirements import faulty
from engine.screening.readings import other_readings
from engine.screening.received import Received
from engine.screening.timetable import answer_due, earliest_useful, visible_by

_NOT_TOLD = Received()
_DECIDES = ("to_regularise", "inadmissible")
_SETTLED: dict[str, Ruling] = {"inadmissible": "not_here", "to_regularise": "to_regularise", "admissible": "acceptable"}


def screen(
    verdict: Verdict,
    rulebook: Rulebook,
    policy: ScreeningPolicy,
    *,
    files: tuple[File, ...] = (),
    cautions: tuple[Caution, ...] = (),
    declared: tuple[File, ...] = (),
    received: Received = _NOT_TOLD,
) -> Screening:
    """The screening of a verdict. `files` are the attachments that were looked at (or `declared`, where none was),
    `cautions` what looking at them gave beside the facts. Only requests of the families of the desk decide; everything
    else can at most warn."""
    deciding = [one for one in verdict.findings if one.kind == "request" and one.family in policy.families]
    decision = _decision({one.outcome for one in deciding})
    missing = tuple(_missing(deciding, rulebook, verdict.as_of, policy, files or declared))
    complete = decision in ("acceptable", "undetermined")
    return Screening(
        schema=SCHEMA,
        case=verdict.case,
        decision=decision,
        certain=_certain(deciding, decision),
        reasons=tuple(_reasons(deciding, decision)),
        missing=missing,
        questions=()
        if decision == "not_here"
        else questions(verdict, {one.rule for one in deciding}, rulebook, policy),
        useful_from=earliest_useful(missing),
        routes=tuple(_routes(deciding, rulebook)),
        answer_due=answer_due(verdict, policy) if complete else None,
        visible_by=visible_by(verdict, policy),
        warnings=(
            *_warnings(verdict, policy, decision),
            *other_readings(deciding, decision, _decision, rulebook),
            *cautions,
        ),
        basis=tuple(
            Basis(one.rule, one.title, one.outcome, one.citations, _unmet(one))
            for one in deciding
            if one.outcome != "not_applicable"
        ),
        files=files,
        opened=received.opened and decision != "not_here",
        send=rulebook.routes[received.channel].add if received.channel in rulebook.routes else "",
        profile=verdict.profile,
        as_of=verdict.as_of,
        receipt=verdict.receipt,
    )


def _decision(outcomes: set[Outcome]) -> Ruling:
    """The gravest outcome decides; where nothing was examined nothing is determined."""
    for outcome in ("inadmissible", "to_regularise"):
        if outcome in outcomes:
            return _SETTLED[outcome]
    return "undetermined" if "undetermined" in outcomes or "admissible" not in outcomes else "acceptable"


def _certain(deciding: list[Finding], decision: Ruling) -> bool:
    """Whether no open finding could still give something graver. One with too many open facts to be searched could."""
    if decision in ("not_here", "undetermined"):
        return decision == "not_here"
    graver = {"inadmissible"} if decision == "to_regularise" else {"inadmissible", "to_regularise"}
    return all(
        bool(one.settled_by) and not graver & {settlement.outcome for settlement in one.settled_by}
        for one in deciding
        if one.outcome == "undetermined"
    )


def _reasons(deciding: list[Finding], decision: Ruling) -> Iterator[str]:
    """The messages of the findings that decide, or what is not known."""
    for finding in deciding:
        if _SETTLED.get(finding.outcome) == decision != "acceptable":
            yield finding.message or finding.title
    if decision == "undetermined":
        yield "Mancano fatti che decidono." if deciding else "Nessuna regola del servizio riguarda i fatti indicati."
    elif decision == "acceptable":
        yield "La richiesta ha tutto ciò che serve."


def _unmet(finding: Finding) -> tuple[str, ...]:
    """The requirements that fail, or the exception that holds, of a finding that decides against the request."""
    if finding.outcome not in _DECIDES:
        return ()
    wrong = {"exception": "true", "requirement": "false"}
    return tuple(one.title for one in finding.trace.requirements if wrong.get(one.role) == one.truth)


def _missing(
    deciding: list[Finding], rulebook: Rulebook, as_of: str, policy: ScreeningPolicy, files: tuple[File, ...]
) -> Iterator[Missing]:
    """Each requirement that does not hold and can be mended; for one that cannot, the remedy of its rule."""
    for finding in deciding:
        if finding.outcome not in _DECIDES:
            continue
        day = _useful(finding, rulebook, as_of)
        unmet = [one for one in finding.trace.requirements if one.role == "requirement" and one.truth == "false"]
        curable = [one for one in unmet if one.cure]
        whens = {one.id: one.when for one in rulebook.clauses[finding.rule].requires}
        for requirement in curable:
            when = whens[requirement.id]
            over = _over(finding, when, as_of)
            concerned = faulty([when], files, rulebook, policy)
            yield Missing(finding.rule, requirement.title, requirement.cure, day, over, concerned)
        if not curable and finding.remedy and not any(ways(finding, rulebook)):
            concerned = faulty([whens[one.id] for one in unmet], files, rulebook, policy)
            yield Missing(finding.rule, finding.title, finding.remedy, day, None, concerned)


def _over(finding: Finding, when: Condition, as_of: str) -> str | None:
    """The first useful day of a wait that was not over when the request was sent, and is by now."""
    waits = any(isinstance(node, TermElapsed | TermMet) for node in walk(when))
    return finding.earliest if waits and finding.earliest is not None and finding.earliest <= as_of else None


def _useful(finding: Finding, rulebook: Rulebook, as_of: str) -> str | None:
    """The first day on which mending is useful: at once, or at the end of the wait of the rule."""
    if rulebook.clauses[finding.rule].earliest is None:
        return as_of
    return max(finding.earliest, as_of) if finding.earliest else None


def _routes(deciding: list[Finding], rulebook: Rulebook) -> Iterator[Direction]:
    """Each other way once, in the order in which the rules point to it."""
    routes: dict[str, dict[str, None]] = {}
    for finding in deciding:
        for name in ways(finding, rulebook):
            if name in rulebook.routes:
                routes.setdefault(name, {})[finding.rule] = None
    for name, rules in routes.items():
        route = rulebook.routes[name]
        yield Direction(name, route.title, route.text, tuple(rules), route.how)


def ways(finding: Finding, rulebook: Rulebook) -> Iterator[str]:
    """The routes a finding points to: those of the requirements that fail, then that of its outcome."""
    clause = rulebook.clauses[finding.rule]
    if finding.outcome in _DECIDES:
        failed = {one.id for one in finding.trace.requirements if one.role == "requirement" and one.truth == "false"}
        yield from (one.route for one in clause.requires if one.route and one.id in failed)
    if finding.outcome in clause.route:
        yield clause.route[finding.outcome]


def _warnings(verdict: Verdict, policy: ScreeningPolicy, decision: Ruling) -> Iterator[Caution]:
    """What a person must judge, and recommendations: a request that is in order and yet has a remedy, a duty of the
    customer that was not kept. Only these are for the customer, and of no use to one who is sent elsewhere."""
    for finding in verdict.findings:
        if finding.family not in policy.families:
            continue
        unheeded = finding.outcome in ("violated", "lapsed") and "customer" in finding.bound
        recommended = finding.kind == "request" and finding.outcome == "admissible" and finding.remedy
        if finding.outcome == "for_human" or unheeded or recommended:
            text = " ".join(part for part in (finding.message, finding.remedy) if part)
            for_customer = finding.outcome != "for_human" and finding.bound == ("customer",) and decision != "not_here"
            yield Caution(finding.rule, text or finding.title, "customer" if for_customer else "desk")
