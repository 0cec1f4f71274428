"""A verdict on a request becomes a screening: the decision first, then what it rests on."""

from __future__ import annotations

from collections.abc import Iterator

from engine.model.desk import Desk
from engine.model.rulebook import Rulebook
from engine.model.screening import SCHEMA, Basis, Caution, Direction, File, Missing, Ruling, Screening
from engine.model.verdict import Finding, Question, Verdict
from engine.screening.blame import Blame
from engine.screening.days import answer_due, earliest_useful, visible_by

_DECIDES = ("to_regularise", "inadmissible")
_SETTLED: dict[str, Ruling] = {"inadmissible": "not_here", "to_regularise": "to_regularise", "admissible": "acceptable"}


def screen(
    verdict: Verdict,
    rulebook: Rulebook,
    desk: Desk,
    *,
    files: tuple[File, ...] = (),
    cautions: tuple[Caution, ...] = (),
    declared: tuple[File, ...] = (),
) -> Screening:
    """The screening of a verdict. `files` are the attachments that were looked at (or `declared`, where none was),
    `cautions` what that told beside the facts. Only requests of the families of the desk decide; everything else can at most warn."""
    deciding = [one for one in verdict.findings if one.kind == "request" and one.family in desk.families]
    decision = _decision(deciding)
    blame = Blame(rulebook, desk, files or declared)
    missing = tuple(_missing(deciding, rulebook, verdict.as_of, blame))
    complete = decision in ("acceptable", "undetermined")
    return Screening(
        schema=SCHEMA,
        case=verdict.case,
        decision=decision,
        certain=_certain(deciding, decision),
        reasons=tuple(_reasons(deciding, decision)),
        missing=missing,
        questions=() if decision == "not_here" else _questions(verdict, deciding),
        useful_from=earliest_useful(missing),
        routes=tuple(_routes(deciding, rulebook)),
        answer_due=answer_due(verdict, desk) if complete else None,
        visible_by=visible_by(verdict, desk),
        warnings=(*_warnings(verdict, desk), *cautions),
        basis=tuple(
            Basis(one.rule, one.title, one.outcome, one.citations)
            for one in deciding
            if one.outcome != "not_applicable"
        ),
        files=files,
        profile=verdict.profile,
        as_of=verdict.as_of,
        receipt=verdict.receipt,
    )


def _decision(deciding: list[Finding]) -> Ruling:
    """The gravest outcome decides; where nothing was examined nothing is determined."""
    outcomes = {finding.outcome for finding in deciding}
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


def _missing(deciding: list[Finding], rulebook: Rulebook, as_of: str, blame: Blame) -> Iterator[Missing]:
    """Each requirement that does not hold and can be mended; for one that cannot, the remedy of its rule."""
    for finding in deciding:
        if finding.outcome not in _DECIDES:
            continue
        day = _useful(finding, rulebook, as_of)
        unmet = [one for one in finding.trace.requirements if one.role == "requirement" and one.truth == "false"]
        curable = [one for one in unmet if one.cure]
        for requirement in curable:
            one = Missing(finding.rule, requirement.title, requirement.cure, day)
            yield blame.told(one, [requirement.id], curable=True)
        if not curable and finding.remedy and not any(ways(finding, rulebook)):
            failed = [one.id for one in unmet]
            yield blame.told(Missing(finding.rule, finding.title, finding.remedy, day), failed, curable=False)


def _useful(finding: Finding, rulebook: Rulebook, as_of: str) -> str | None:
    """The first day on which mending is useful: at once, or at the end of the wait of the rule."""
    if rulebook.clauses[finding.rule].earliest is None:
        return as_of
    return max(finding.earliest, as_of) if finding.earliest else None


def _routes(deciding: list[Finding], rulebook: Rulebook) -> Iterator[Direction]:
    """Each other way once, in the order in which the rules point to it."""
    found: dict[str, dict[str, None]] = {}
    for finding in deciding:
        for name in ways(finding, rulebook):
            if name in rulebook.routes:
                found.setdefault(name, {})[finding.rule] = None
    for name, rules in found.items():
        route = rulebook.routes[name]
        yield Direction(name, route.title, route.text, tuple(rules))


def ways(finding: Finding, rulebook: Rulebook) -> Iterator[str]:
    """The routes a finding points to: those of the requirements that fail, then that of its outcome."""
    clause = rulebook.clauses[finding.rule]
    if finding.outcome in _DECIDES:
        failed = {one.id for one in finding.trace.requirements if one.role == "requirement" and one.truth == "false"}
        yield from (one.route for one in clause.requires if one.route and one.id in failed)
    if finding.outcome in clause.route:
        yield clause.route[finding.outcome]


def _questions(verdict: Verdict, deciding: list[Finding]) -> tuple[Question, ...]:
    """The questions that decide on the request, those that open most rules first."""
    rules = {finding.rule for finding in deciding}
    found = []
    for question in verdict.questions:
        inside = tuple(rule for rule in question.findings if rule in rules)
        if inside:
            found.append(Question(question.fact, question.question, len(inside), inside))
    return tuple(sorted(found, key=lambda question: -question.decides))


def _warnings(verdict: Verdict, desk: Desk) -> Iterator[Caution]:
    """What a person must judge, and recommendations: a request that is in order and yet has a remedy, a duty of the
    customer that was not kept."""
    for finding in verdict.findings:
        if finding.family not in desk.families:
            continue
        unheeded = finding.outcome in ("violated", "lapsed") and "customer" in finding.bound
        recommended = finding.kind == "request" and finding.outcome == "admissible" and finding.remedy
        if finding.outcome == "for_human" or unheeded or recommended:
            told = " ".join(part for part in (finding.message, finding.remedy) if part)
            yield Caution(finding.rule, told or finding.title)
