"""The top of a report: the conclusion in one line, and what to do, who, by when, how much."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from rich.text import Text

from engine.model.clause import Outcome
from engine.model.conditions import Condition, Not, TermElapsed, parts
from engine.model.phrases import PARTIES
from engine.model.rulebook import Rulebook
from engine.model.verdict import BAD_OUTCOMES, Finding, Verdict
from engine.reckoning.money import hundredths, two_decimals
from engine.reporting import symbols, wording
from engine.reporting.order import by_weight, gives, owes, presupposed, subject, unmade, wholes
from engine.reporting.sanitising import sanitised

MOST_QUESTIONS = 5
_ASKING: tuple[Outcome, ...] = ("admissible", "valid", "not_applicable")
"""Outcomes that are no fault, of which a remedy says what can be done all the same."""
_LONGEST = 120
"""Beyond it, in characters, the first line does not name what is missing."""
# Up to a colon, a bracket, or the next sentence, unless that would leave a word or two.
_LEAD = re.compile(r"(.{15,}?)(?:: | \(|\. (?=[A-ZÈ]))")
# What not to do is an order to somebody, as `Non addebitare`; `Non c'è` is not.
_NAMES_ITS_ACTOR = re.compile(r"(?:Il|Lo|La|Chi|Ciò|Se|I|Gli|Non(?! \w+[aei]re\b)) ")


def headline(verdict: Verdict, rulebook: Rulebook) -> Text:
    """The conclusion and the reason that decides it: `NON CONFORME — risposta in ritardo di 12 giorni; 30,00 €…`."""
    name = wording.CONCLUSIONS[verdict.conclusion]
    line = Text(name, style=f"bold {symbols.colour(verdict.conclusion)}")
    return line.append(f" — {reason(verdict, rulebook)}", style="not bold")


def reason(verdict: Verdict, rulebook: Rulebook) -> str:
    """Why the case concludes as it does, and what is owed, in a few words."""
    owed = "" if verdict.conclusion == "undetermined" else _owed(verdict)
    return "; ".join(part for part in (cause(verdict, rulebook), owed) if part)


def cause(verdict: Verdict, rulebook: Rulebook) -> str:
    """Why the case concludes as it does: the finding that weighs most of those that decide it, how many more there are,
    and what the case is about where that finding is of something else."""
    if verdict.conclusion == "undetermined":
        return _undetermined(verdict, rulebook)
    vain = unmade(verdict, rulebook)
    against = [finding for finding in _in_order(verdict, rulebook) if _decides(finding, verdict)]
    # Of a request nobody has made, what stands against it is reported where nothing else is.
    deciding = [finding for finding in against if finding.rule not in vain] or against
    if not deciding:
        return _all_kept(verdict, rulebook)
    beside = []
    if len(deciding) > 1:
        beside.append("e un altro rilievo" if len(deciding) == 2 else f"e altri {len(deciding) - 1} rilievi")
    about = subject(verdict, rulebook)
    if deciding[0].family != about:
        beside.append(f"materia del caso: {sanitised(rulebook.header.families.get(about, about))}")
    return _lead(deciding[0], rulebook) + (f" ({'; '.join(beside)})" if beside else "")


def actions(verdict: Verdict, rulebook: Rulebook) -> list[symbols.Item]:
    """What to do, each once: remedies and sums due, then what can still be done in time, then the questions to answer."""
    # What is to be done is said once; what is to be paid, once for each sum.
    steps: dict[tuple[str, str], symbols.Item] = {}
    included, pending = presupposed(verdict, rulebook), list(_pending(verdict, rulebook))
    for finding in _steps(_in_order(verdict, rulebook), verdict):
        if finding.rule in included and not gives(finding):
            continue
        # Of what is due, not due or beyond the rule, whatever it asks for is to be done, with a sum or without; so of what
        # is as it should be, unless it is listed with its deadline.
        kept = finding.outcome == "compliant" and finding.deadline is None
        asks = bool(finding.remedy) and (finding.kind == "entitlement" or finding.outcome in _ASKING or kept)
        if finding in pending:
            continue
        if finding.outcome in BAD_OUTCOMES or finding.outcome == "to_regularise" or owes(finding) or asks:
            what = _what(finding)
            if what:
                steps.setdefault((what, finding.rule if gives(finding) else ""), _action(finding, verdict, what))
    lines = [*steps.values(), *map(_still_open, pending)]
    if verdict.questions:
        number = wording.count(len(verdict.questions), "domanda", "domande")
        lines.append(symbols.item(f"Rispondere a {number} (più sotto): `conforme ask` le pone una a una."))
    elif not any(finding.outcome != "not_applicable" for finding in verdict.findings):
        lines.append(
            symbols.item(
                "Aggiungere altri fatti: `conforme rules facts` li elenca, `conforme new` scrive un caso da riempire."
            )
        )
    return lines


def _in_order(verdict: Verdict, rulebook: Rulebook) -> list[Finding]:
    """What is no part of another finding, what weighs most first; and the parts that give something, which is to be paid
    whatever the whole concludes."""
    whole = {finding.rule for finding in wholes(verdict, rulebook)}
    return [finding for finding in by_weight(verdict, rulebook) if finding.rule in whole or gives(finding)]


def _steps(findings: list[Finding], verdict: Verdict) -> Iterator[Finding]:
    """The same findings, but those on requests in the order of the rulebook, which is that of the steps: a complaint
    comes before the request that presupposes it, whichever of the two weighs more."""
    requests = (one for one in verdict.findings if one.kind == "request" and one in findings)
    return (next(requests) if finding.kind == "request" else finding for finding in findings)


def _decides(finding: Finding, verdict: Verdict) -> bool:
    if verdict.conclusion == "to_regularise":
        return finding.outcome == "to_regularise"
    return finding.outcome in BAD_OUTCOMES


def _lead(finding: Finding, rulebook: Rulebook) -> str:
    """The opening of the message, so that the line stays one, with what is missing where that is short, and the days of
    delay of an act unless it gives them, or was done too early."""
    message = sanitised(finding.message or finding.title).rstrip(".")
    missing = sanitised("; ".join(finding.unmet))
    named = message.find(missing) + len(missing) if missing and missing in message else 0
    lead = _LEAD.match(message)
    opening = message[:named] if 0 < named <= _LONGEST else lead[1] if lead else message
    line = wording.lower_first(opening)
    late = finding.days_late or 0
    if finding.outcome != "violated" or late <= 0 or wording.days(late) in line or _too_early(finding, rulebook):
        return line
    return f"{line}, {wording.lateness(late)}"


def _too_early(finding: Finding, rulebook: Rulebook) -> bool:
    """Whether what fails is that somebody waited, or gave notice."""
    clause = rulebook.clauses.get(finding.rule)
    failing = [one.when for one in clause.requires if one.title in finding.unmet] if clause else []
    return any(map(_waits, failing))


def _waits(condition: Condition) -> bool:
    """Whether a condition wants a time to have passed; one that denies it wants the contrary."""
    if isinstance(condition, Not):
        return False
    return isinstance(condition, TermElapsed) or any(map(_waits, parts(condition)))


def _all_kept(verdict: Verdict, rulebook: Rulebook) -> str:
    silent = ("not_applicable", "for_human")
    judged = sum(one.outcome not in silent and one.rule not in rulebook.definitions for one in verdict.findings)
    return wording.count(judged, "regola esaminata, rispettata", "regole esaminate, nessuna violata")


def _undetermined(verdict: Verdict, rulebook: Rulebook) -> str:
    open_ = [finding for finding in verdict.findings if finding.outcome == "undetermined"]
    if not verdict.findings:
        return "nessuna regola riguarda i fatti indicati"
    speaking = [finding for finding in wholes(verdict, rulebook) if finding.outcome == "not_applicable"]
    if not any(finding in open_ for finding in wholes(verdict, rulebook)) and speaking:
        main = next((one for one in speaking if one.rule in rulebook.parts.values()), speaking[0])
        return f"la regola che decide non si applica: {wording.lower_first(sanitised(main.message or main.title).rstrip('.'))}"
    if not open_:
        human = sum(finding.outcome == "for_human" for finding in verdict.findings)
        if human:
            return f"{wording.count(human, 'domanda', 'domande')} da valutare da una persona (più sotto)"
        return "i fatti indicati non bastano a nessuna regola"
    rules = wording.count(len(open_), "regola non si può decidere", "regole non si possono decidere")
    if not verdict.questions:
        return rules
    return f"{rules}; {wording.count(len(verdict.questions), 'domanda', 'domande')} da porre"


def _owed(verdict: Verdict) -> str:
    """What is still to be paid, or that it was; a sum that the case does not determine is counted too."""
    known, unknown = _known(verdict), sum(gives(finding) and not owes(finding) for finding in verdict.findings)
    if not unknown:
        return known
    more = "una somma da determinare" if unknown == 1 else f"{unknown} somme da determinare"
    return f"{known}, più {more}" if known else more


def _known(verdict: Verdict) -> str:
    """The sums still to be paid, or the one that was."""
    due = [finding for finding in verdict.findings if owes(finding)]
    paid = [finding for finding in verdict.findings if finding.settled_on is not None]
    if not due:
        return (
            wording.on(f"{wording.euro(paid[0].paid_eur or '0.00')} già pagati il", paid[0].settled_on or "")
            if len(paid) == 1
            else ""
        )
    if len(due) == 1:
        return _sum(due[0], verdict)
    debtors = {finding.bound[0] for finding in due}
    if len(debtors) > 1:
        return f"{len(due)} somme dovute"
    total = two_decimals(sum(hundredths(finding.owed_eur or "0.00") for finding in due))
    return f"{wording.euro(total)} in tutto, {len(due)} somme"


def _sum(finding: Finding, verdict: Verdict) -> str:
    sign = wording.UNVERIFIED if wording.unverified(finding) else ""
    when = _when(finding.pay_by, verdict)
    return f"{wording.euro(finding.owed_eur or '0.00')}{sign}" + (f" {when}" if when else "")


def _when(day: str | None, verdict: Verdict) -> str:
    """A deadline to come, or one that is past: `subito (scadeva il 13 maggio 2026, 191 giorni fa)`."""
    if not day:
        return ""
    if day >= verdict.as_of:
        return wording.on("entro il", day)
    ago = (date.fromisoformat(verdict.as_of) - date.fromisoformat(day)).days
    return f"subito ({wording.on('scadeva il', day)}, {wording.days(ago)} fa)"


def _what(finding: Finding) -> str:
    """What is to be done; a sum is to be paid even where the rule has no words for it."""
    return sanitised(finding.remedy or (finding.title if owes(finding) else ""))


def _action(finding: Finding, verdict: Verdict, what: str) -> symbols.Item:
    """One thing to do: who, how much and by when in bold, then the remedy."""
    who = "" if _NAMES_ITS_ACTOR.match(what) else _actor(finding)
    if not owes(finding):
        line = symbols.item()
        if who:
            line.body.append(f"{who}: ", style="bold")
            what = wording.lower_first(what)
        line.body.append(what)
        return line
    if sum(map(gives, verdict.findings)) > 1 and what != sanitised(finding.title):
        what = f"{sanitised(finding.title)}: {wording.lower_first(what)}"
    return _dated(f"{who}: {_sum(finding, verdict)}" if who else _sum(finding, verdict), wording.lower_first(what))


def _actor(finding: Finding) -> str:
    """Who does it: whoever applies, of a request; otherwise whoever is bound first."""
    party = "customer" if finding.kind == "request" and "customer" in finding.bound else finding.bound[0]
    name = PARTIES[party]
    return name[:1].upper() + name[1:]


def _dated(when: str, what: str) -> symbols.Item:
    line = symbols.item()
    line.body.append(when, style="bold").append(f" — {what}")
    return line


def _pending(verdict: Verdict, rulebook: Rulebook) -> Iterator[Finding]:
    """What has a deadline not yet expired, of an act not yet done, the nearest first: the rule is kept so far, and can
    still be broken."""
    for finding in sorted(wholes(verdict, rulebook), key=lambda one: one.deadline or ""):
        if finding.outcome not in ("compliant", "valid") or (finding.deadline or "") < verdict.as_of:
            continue
        if any(owes(other) and other.pay_by == finding.deadline for other in verdict.findings):
            # The sum itself says by when it is to be paid.
            continue
        waiting = (term for term in finding.trace.terms if term.deadline == finding.deadline and term.done_from)
        if any(term.done is None for term in waiting):
            yield finding


def _still_open(finding: Finding) -> symbols.Item:
    """What is still to be done in time."""
    # A state is not an act: what can still be done about it is said by its remedy.
    what = wording.lower_first(sanitised(finding.remedy)) if finding.remedy else sanitised(finding.title)
    return _dated(f"{_actor(finding)}: {wording.on('entro il', finding.deadline or '')}", what)
