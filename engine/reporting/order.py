"""Which findings are reported, and in which order: what is not as it should be first, and of that what costs most."""

from __future__ import annotations

from engine.model.case import ABSENT
from engine.model.conditions import ClauseOutcome, Condition, walk
from engine.model.rulebook import Rulebook
from engine.model.verdict import BAD_OUTCOMES, Finding, Verdict
from engine.reckoning.money import hundredths
from engine.reporting import symbols

_FAR = 2
"""How many more stated facts another family must read than the first one to be the subject of a case."""
_WEIGHED = BAD_OUTCOMES | {"to_regularise", "due"}
_NO_DAY = "~"
"""After every ISO day."""


def wholes(verdict: Verdict, rulebook: Rulebook) -> list[Finding]:
    """The findings that are no part of another one of the verdict, in rulebook order."""
    rules = {finding.rule for finding in verdict.findings}
    return [finding for finding in verdict.findings if rulebook.parts.get(finding.rule) not in rules]


def unmade(verdict: Verdict, rulebook: Rulebook) -> frozenset[str]:
    """The clauses on a request that the case says nobody has made."""
    facts = (fact for finding in verdict.findings for fact in finding.trace.facts.items())
    return rulebook.unmade({name: ABSENT for name, value in facts if value == "null"})


def owes(finding: Finding) -> bool:
    """Whether a sum is still to be paid."""
    return finding.outcome == "due" and finding.owed_eur is not None and hundredths(finding.owed_eur) > 0


def gives(finding: Finding) -> bool:
    """Whether something is still to be given: a sum, or one that no fact and no figure states and the remedy asks for."""
    return owes(finding) or (finding.outcome == "due" and finding.owed_eur is None and bool(finding.remedy))


def by_weight(verdict: Verdict, rulebook: Rulebook) -> list[Finding]:
    """The findings in the order of the report: what makes the case non-compliant, what is to be put right, what is due, what is
    open, the rest. Of the first three what costs most comes first, then what comes up soonest, then what the case is
    about, then what is graver; whatever is still equal, and the rest, keeps the order of the rulebook."""
    about = subject(verdict, rulebook)

    def weight(finding: Finding) -> tuple[int, int, str, bool, int]:
        gravity = symbols.gravity(finding.outcome)
        if finding.outcome not in _WEIGHED:
            return gravity, 0, _NO_DAY, False, 0
        sums = _sums(finding, verdict, rulebook)
        cents = sum(hundredths(one.owed_eur or "0.00") for one in sums)
        day = min((one.pay_by for one in sums if one.pay_by), default=finding.deadline or finding.earliest or _NO_DAY)
        group = 0 if finding.outcome in BAD_OUTCOMES else gravity
        return group, -cents, day, finding.family != about, gravity

    return sorted(verdict.findings, key=weight)


def _sums(finding: Finding, verdict: Verdict, rulebook: Rulebook) -> list[Finding]:
    """The sums still to be paid that a finding is, that are due because of it, or whose payment it judges."""
    return [
        one
        for one in verdict.findings
        if owes(one) and (one is finding or _follows(one, finding, rulebook) or _follows(finding, one, rulebook))
    ]


def _follows(later: Finding, first: Finding, rulebook: Rulebook) -> bool:
    """Whether a rule is about what another one found: it applies, or holds, because of that very outcome."""
    return any(
        isinstance(node, ClauseOutcome) and node.clause == first.rule and first.outcome in node.outcomes
        for condition in _conditions(later.rule, rulebook)
        for node in walk(condition)
    )


def subject(verdict: Verdict, rulebook: Rulebook) -> str:
    """The family a case is about: the first one, unless another reads clearly more of the facts stated. What is part of
    a rule is about what that rule is about."""
    read: dict[str, set[str]] = {}
    for finding in verdict.findings:
        stated = {name for name, value in finding.trace.facts.items() if value != "?"}
        family = rulebook.parts.get(finding.rule, finding.rule).partition(".")[0]
        read.setdefault(family, set()).update(stated)
    best = next(iter(read), "")
    for family, facts in read.items():
        if len(facts) >= len(read[best]) + _FAR:
            best = family
    return best


def presupposed(verdict: Verdict, rulebook: Rulebook) -> set[str]:
    """The rules that an unmet requirement of another finding names: the remedy of that finding includes theirs."""
    awaited: set[str] = set()
    for finding in verdict.findings:
        if finding.remedy and (finding.outcome in BAD_OUTCOMES or finding.outcome == "to_regularise"):
            failed = {one.id for one in finding.trace.requirements if (one.role, one.truth) == ("requirement", "false")}
            required = rulebook.clauses[finding.rule].requires if finding.rule in rulebook.clauses else ()
            awaited |= _behind([one.when for one in required if one.id in failed], rulebook)
    return awaited


def _behind(conditions: list[Condition], rulebook: Rulebook) -> set[str]:
    """The clauses that conditions name, and those that the definitions among them name."""
    clauses: set[str] = set()
    while conditions:
        for node in walk(conditions.pop()):
            if isinstance(node, ClauseOutcome) and node.clause not in clauses:
                clauses.add(node.clause)
                if rulebook.clauses[node.clause].definition:
                    conditions += _conditions(node.clause, rulebook)
    return clauses


def _conditions(rule: str, rulebook: Rulebook) -> list[Condition]:
    """When a rule applies and what it requires; nothing where the rulebook does not have it."""
    clause = rulebook.clauses.get(rule)
    if clause is None:
        return []
    applies = [] if clause.applies_when is None else [clause.applies_when]
    return [*applies, *(one.when for one in clause.requires)]
