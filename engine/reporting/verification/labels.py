"""The words of a verification report: names of steps, levels and standings, and what each rule of the checks is about."""

from __future__ import annotations

from engine.model.notices import Level, Notice, Standing, StepReport, VerificationReport
from engine.reporting.wording import day

STEPS = {
    "validation": "Regole",
    "scenarios": "Scenari",
    "dead-parts": "Parti morte",
    "figures": "Cifre da ricontrollare",
    "mutation": "Mutazioni",
    "drift": "Documenti",
    "check": "Casi",
    "screen": "Richieste",
}
STANDINGS: dict[Standing, str] = {
    "clean": "Nulla da correggere",
    "blocking": "Da correggere",
    "unsettled": "Da stabilire",
    "refused": "Rifiutato",
    "fault": "Guasto: la verifica non è completa",
}
MARKS: dict[Standing, str] = {"clean": "✓", "blocking": "✗", "unsettled": "?", "refused": "✗", "fault": "✗"}
LEVELS: dict[Level, tuple[str, str]] = {
    "blocking": ("da correggere", "da correggere"),
    "unsettled": ("da stabilire", "da stabilire"),
    "warning": ("avviso", "avvisi"),
    "note": ("nota", "note"),
}
RULES = {
    "problem": "Le regole non si possono leggere",
    "no-message": "Un esito non ha parole",
    "vague": "Il messaggio non dice quale requisito manca",
    "unmet": "Uno scenario non riesce",
    "unknown-sentence": "Uno scenario usa una frase che nessuno capisce",
    "constant": "Una condizione vale sempre, o mai",
    "gap": "Fra due versioni di una cifra c'è un buco",
    "ended": "Una cifra finisce, e nessuna la segue",
    "idle-message": "Un messaggio non si dice mai",
    "idle-excuse": "Una voce di `regardless` non scusa nulla",
    "long-file": "Un file delle regole è troppo lungo",
    "unread-fact": "Nessuno legge questo fatto",
    "unread-figure": "Nessuno legge questa cifra",
    "unread-reading": "Nessuno legge questa lettura",
    "unread-definition": "Nessuno legge questa definizione",
    "uncited-source": "Nessuno cita questo testo",
    "unnamed-route": "Nessuno indica questa via",
    "never-applies": "Una clausola non si applica mai",
    "idle-exception": "Un'eccezione non ha effetto",
    "idle-requirement": "Un requisito non può mancare",
    "inviolable-duty": "Nessuno può violare questo obbligo",
    "idle-version": "Nessuna lettura sceglie questa versione",
    "idle-unit": "Nessuno legge questa unità",
    "idle-reading": "Nessun esito dipende da questa lettura",
    "open": "Nessuno scenario nota questo cambiamento",
    "unsettled": "Non si sa se uno scenario debba notare questo cambiamento",
    "changed": "Il documento dice altro",
    "moved": "Il testo è altrove nel documento",
    "rewrapped": "Il testo è impaginato in altro modo",
    "ambiguous": "Il testo può stare in più punti del documento",
    "missing": "Il testo non è più nel documento",
    "overdue": "Una cifra andava ricontrollata",
    "due": "Una cifra va ricontrollata presto",
    "unchecked": "Una cifra incerta che nessuno ricontrolla",
}


def headline(report: VerificationReport) -> str:
    """`Da correggere: 3 da correggere, 2 avvisi`, or why nothing more can be said."""
    parts = [f"{number} {LEVELS[level][number != 1]}" for level, number in report.totals.items() if number]
    known = sum(notice.known for notice in report.notices)
    parts += [f"{known} già {'noto' if known == 1 else 'noti'}"] if known else []
    return f"{STANDINGS[report.standing]}{': ' if parts else ''}{', '.join(parts)}"


def subject(report: VerificationReport) -> str:
    """What was verified, and when."""
    since = f", rispetto a {report.since}" if report.since else ""
    return f"{report.subject}, {day(report.today)}{since}"


def name(step: StepReport) -> str:
    """The Italian name of a step."""
    return STEPS.get(step.name, step.name)


def standing(step: StepReport) -> Standing | None:
    """What a step comes to by itself; None where it was skipped."""
    if step.state == "skipped":
        return None
    return VerificationReport("", "", (step,)).standing


def mark(step: StepReport) -> str:
    """The sign of a step."""
    own = standing(step)
    return "–" if own is None else MARKS[own]


def counts(step: StepReport) -> str:
    """What a step counted, or why there was nothing to count."""
    counted = ", ".join(f"{what} {number}" for what, number in step.counts.items())
    if step.state == "skipped":
        return f"non eseguito: {step.why}"
    if step.state in ("refused", "fault"):
        return f"{'rifiutato' if step.state == 'refused' else 'guasto'}: {step.why}"
    return counted or step.why


def rule(notice: Notice) -> str:
    """What the rule of a notice is about."""
    return notice.title or RULES.get(notice.code, notice.code)
