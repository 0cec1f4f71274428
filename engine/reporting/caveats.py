"""What to know before relying on a report: doubts, alternatives, assumptions, questions to ask."""

from __future__ import annotations

from collections.abc import Iterator

from engine.model.phrases import OUTCOMES
from engine.model.rulebook import Rulebook
from engine.model.verdict import Alternative, Doubt, Finding, Verdict
from engine.reporting import symbols, wording
from engine.reporting.sanitising import sanitised

DOUBT_SIGNS = {
    "unverified": wording.UNVERIFIED, "conflict": "≠", "no_figure": "∅", "not_modelled": "…", "straddles": "↷", "undated": "∅",
}  # fmt: skip


def doubts(verdict: Verdict, rulebook: Rulebook) -> Iterator[symbols.Item]:
    """Each doubt once, however many findings it touches; lesser conflicts by topic, what rules leave out as a count."""
    telling = (finding for finding in verdict.findings if wording.bears(finding))
    distinct = list(dict.fromkeys(doubt for finding in telling for doubt in finding.doubts))
    lesser = [doubt for doubt in distinct if _is_lesser(doubt, rulebook)]
    for doubt in distinct:
        if doubt.kind != "not_modelled" and doubt not in lesser:
            yield symbols.item(doubt.text, DOUBT_SIGNS[doubt.kind], "yellow")
    if lesser:
        topics = "; ".join(sanitised(rulebook.conflicts[doubt.id].topic) for doubt in lesser)
        number = wording.count(len(lesser), "conflitto minore", "conflitti minori")
        yield symbols.item(f"{number} fra i testi: {topics}", "≠", "dim")


def left_out(verdict: Verdict) -> Iterator[symbols.Item]:
    """What the rules do not judge, each once."""
    telling = (finding for finding in verdict.findings if wording.bears(finding))
    texts = (doubt.text for finding in telling for doubt in finding.doubts if doubt.kind == "not_modelled")
    yield from (symbols.item(text, "…", "dim") for text in dict.fromkeys(texts))


def unused(verdict: Verdict, rulebook: Rulebook) -> Iterator[symbols.Item]:
    """The stated facts that no rule used, as the case states them."""
    if verdict.facts_unused:
        stated = "; ".join(
            f"{wording.fact_told(name, value, rulebook)}{f' ({name})' * (name in rulebook.vocabulary)}"
            for name, value in verdict.facts_unused.items()
        )
        yield symbols.item(f"Nessuna regola esaminata li legge: {stated}.", "·", "dim")


def _is_lesser(doubt: Doubt, rulebook: Rulebook) -> bool:
    """A conflict between texts that is not grave; one the rulebook does not know is taken as grave."""
    conflict = rulebook.conflicts.get(doubt.id) if doubt.kind == "conflict" else None
    return conflict is not None and conflict.severity != "high"


def alternatives(verdict: Verdict, rulebook: Rulebook) -> Iterator[symbols.Item]:
    """What other readings and profiles would change: those with the same effects on one line, and last how many
    could not be judged without more facts."""
    effects: dict[str, dict[str, None]] = {}
    unjudged: dict[str, None] = {}
    for name, changes, missing in _changes(verdict, rulebook):
        if changes:
            effects.setdefault("; ".join(changes), {})[name] = None
        else:
            unjudged.update(dict.fromkeys(missing))
    for effect, names in effects.items():
        yield symbols.item(f"{' oppure '.join(names)} → {effect}", "↔", "magenta")
    if unjudged:
        facts = "; ".join(wording.asked(name, rulebook) for name in unjudged)
        yield symbols.item(f"per giudicare secondo altre letture servirebbe sapere: {facts}", "↔", "dim")


def _changes(verdict: Verdict, rulebook: Rulebook) -> Iterator[tuple[str, list[str], list[str]]]:
    """Each alternative by name, what it changes finding by finding, and the facts it would need besides."""
    by_alternative: dict[tuple[str, str, str], tuple[list[str], list[str]]] = {}
    for finding in verdict.findings:
        for other in finding.alternatives:
            changes, missing = by_alternative.setdefault((other.because, other.id, other.choice), ([], []))
            if other.outcome == "undetermined" != finding.outcome and other.missing:
                missing += other.missing
            elif changed := difference(finding, other):
                changes.append(f"{sanitised(finding.title)}: {changed}")
    for (because, name, choice), (changes, missing) in by_alternative.items():
        yield alternative_name(because, name, choice, rulebook), changes, missing


def alternative_name(because: str, name: str, choice: str, rulebook: Rulebook) -> str:
    """`con il profilo più favorevole al cliente`, `se ogni termine conta anche il giorno iniziale`."""
    if because == "profile":
        return f"con il profilo `{choice}` ({wording.PROFILES.get(choice, choice)})"
    if because == "version":
        return wording.on("con le cifre in vigore il", choice)
    reading = rulebook.readings.get(name)
    option = reading.options.get(choice) if reading else None
    return f"con l'altra lettura «{sanitised(option.text if option else choice)}»"


def difference(finding: Finding, other: Alternative) -> str:
    """The values of an alternative that differ from the finding's own."""
    return ", ".join(_differences(finding, other))


def _differences(finding: Finding, other: Alternative) -> Iterator[str]:
    if other.outcome != finding.outcome:
        yield OUTCOMES[other.outcome]
    if other.amount_eur and other.amount_eur != finding.amount_eur:
        yield wording.euro(other.amount_eur)
    for name, mine, theirs in (
        ("pagare entro il", finding.pay_by, other.pay_by), ("entro il", finding.deadline, other.deadline),
        ("dal", finding.earliest, other.earliest), ("il", finding.day, other.day),
    ):  # fmt: skip
        if theirs and theirs != mine:
            yield wording.on(name, theirs)
    if other.outcome == "violated" and other.days_late is not None and other.days_late != finding.days_late:
        yield wording.lateness(other.days_late)


def assumptions(verdict: Verdict) -> Iterator[symbols.Item]:
    """What was taken as given, each once."""
    telling = (finding for finding in verdict.findings if wording.bears(finding))
    for text in dict.fromkeys(each.text for finding in telling for each in finding.assumptions):
        yield symbols.item(text)


def questions(verdict: Verdict, most: int | None = None) -> Iterator[symbols.Item]:
    """The facts to ask for, most decisive first; at most so many, and how many more there are."""
    for number, question in enumerate(verdict.questions[:most], 1):
        line = symbols.item(question.question, f"{number}.", "cyan")
        depends = wording.count(question.decides, "regola ne dipende", "regole ne dipendono")
        line.body.append(f" ({question.fact}; {depends})", style="dim")
        yield line
    more = 0 if most is None else len(verdict.questions) - most
    if more > 0:
        yield symbols.item(
            f"{wording.count(more, 'altra domanda', 'altre domande')}: con `--full`, o con `conforme ask`.", "…", "dim"
        )
