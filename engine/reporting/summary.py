"""The top of a report: the conclusion in one line, and what to do, by when, how much."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rich.text import Text

from engine.model.verdict import BAD_OUTCOMES, Finding, Verdict
from engine.reporting import marks, wording
from engine.reporting.plain import plain

# Up to a colon, a bracket, or the next sentence, unless that would leave a word or two.
_LEAD = re.compile(r"(.{15,}?)(?:: | \(|\. (?=[A-ZÈ]))")


def headline(verdict: Verdict) -> Text:
    """The conclusion and the reason that decides it: `NON CONFORME — risposta in ritardo di 12 giorni; 30,00 €…`."""
    name = wording.CONCLUSIONS[verdict.conclusion]
    line = Text(name, style=f"bold {marks.colour(verdict.conclusion)}")
    return line.append(f" — {reason(verdict)}", style="not bold")


def reason(verdict: Verdict) -> str:
    """Why the case concludes as it does, and what is owed, in a few words."""
    owed = "" if verdict.conclusion == "undetermined" else _owed(verdict)
    return "; ".join(part for part in (cause(verdict), owed) if part)


def cause(verdict: Verdict) -> str:
    """Why the case concludes as it does: the finding that decides it, and how many more there are."""
    if verdict.conclusion == "undetermined":
        return _undetermined(verdict)
    deciding = [finding for finding in by_gravity(verdict) if _decides(finding, verdict)]
    if not deciding:
        return _all_kept(verdict)
    more = wording.count(len(deciding) - 1, "altro rilievo", "altri rilievi")
    return _lead(deciding[0]) + (f" (e {more})" if len(deciding) > 1 else "")


def by_gravity(verdict: Verdict) -> list[Finding]:
    """The findings, what is wrong or owed first, otherwise in rulebook order."""
    return sorted(verdict.findings, key=lambda finding: marks.gravity(finding.outcome))


def actions(verdict: Verdict) -> list[marks.Item]:
    """What to do: remedies and sums due, then what can still be done in time, then the questions to answer."""
    lines = [_action(finding) for finding in by_gravity(verdict) if finding.outcome in BAD_OUTCOMES or _owes(finding)]
    lines += [_action(finding) for finding in verdict.findings if finding.outcome == "to_regularise"]
    lines += list(_still_open(verdict))
    if verdict.questions:
        number = wording.count(len(verdict.questions), "domanda", "domande")
        lines.append(marks.item(f"Rispondere a {number} (più sotto): `conforme ask` le pone una a una."))
    return lines


def _decides(finding: Finding, verdict: Verdict) -> bool:
    if verdict.conclusion == "to_regularise":
        return finding.outcome == "to_regularise"
    return finding.outcome in BAD_OUTCOMES


def _lead(finding: Finding) -> str:
    """The opening of the message, so that the line stays one, and the days of delay if not told."""
    message = plain(finding.message or finding.title).rstrip(".")
    lead = _LEAD.match(message)
    told = wording.lower_first(lead[1] if lead else message)
    late = finding.days_late or 0
    return told if late <= 0 or wording.days(late) in told else f"{told}, {wording.lateness(late)}"


def _all_kept(verdict: Verdict) -> str:
    judged = sum(finding.outcome not in ("not_applicable", "for_human") for finding in verdict.findings)
    if not judged:
        return "nessuna regola si applica ai fatti indicati"
    return wording.count(judged, "regola esaminata, rispettata", "regole esaminate, nessuna violata")


def _undetermined(verdict: Verdict) -> str:
    open_ = sum(finding.outcome == "undetermined" for finding in verdict.findings)
    if not open_:
        return "nessuna regola riguarda i fatti indicati"
    rules = wording.count(open_, "regola non si può decidere", "regole non si possono decidere")
    if not verdict.questions:
        return rules
    return f"{rules}; {wording.count(len(verdict.questions), 'domanda', 'domande')} da porre"


def _owes(finding: Finding) -> bool:
    return finding.outcome == "due" and finding.amount_eur is not None


def _owed(verdict: Verdict) -> str:
    due = [finding for finding in verdict.findings if _owes(finding)]
    if len(due) > 1:
        return f"{len(due)} somme dovute"
    return _sum(due[0]) if due else ""


def _sum(finding: Finding) -> str:
    amount = wording.euro(finding.amount_eur or "0.00")
    sign = wording.UNVERIFIED if wording.unverified(finding) else ""
    return f"{amount}{sign}" + (f" {wording.on('entro il', finding.pay_by)}" if finding.pay_by else "")


def _action(finding: Finding) -> marks.Item:
    """One thing to do: how much and by when in bold, then the remedy, or the title where the rule gives none."""
    what = plain(finding.remedy or finding.title)
    if not _owes(finding):
        return marks.item(what)
    return _dated(_sum(finding), what)


def _dated(when: str, what: str) -> marks.Item:
    line = marks.item()
    line.body.append(when, style="bold").append(f" — {what}")
    return line


def _still_open(verdict: Verdict) -> Iterator[marks.Item]:
    """Deadlines not yet expired, of acts not yet done: the rule is kept so far, and can still be broken."""
    for finding in verdict.findings:
        if finding.outcome not in ("compliant", "valid") or (finding.deadline or "") < verdict.as_of:
            continue
        waiting = (term for term in finding.trace.terms if term.deadline == finding.deadline and term.done_from)
        if any(term.done is None for term in waiting):
            yield _dated(wording.on("entro il", finding.deadline or ""), plain(finding.title))
