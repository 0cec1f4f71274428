"""A verdict as one page to forward: conclusion, what to do and who, what came of each rule, the doubts that matter."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from engine.model.phrases import OUTCOMES
from engine.model.rulebook import Rulebook
from engine.model.verdict import BAD_OUTCOMES, Alternative, Finding, Verdict, conclude
from engine.reporting import caveats, symbols, wording
from engine.reporting.order import by_weight, unmade, wholes
from engine.reporting.sanitising import sanitised

MOST_DOUBTS = 3
MOST_TURNS = 2
MOST_KEPT = 6
_REPORTED = ("violated", "inadmissible", "lapsed", "to_regularise", "due", "undetermined", "for_human")
Effects = dict[tuple[str, str, str], dict[str, Alternative]]
"""Why, which and which answer, with the findings it changes."""


def outcomes(verdict: Verdict, rulebook: Rulebook) -> Iterator[symbols.Item]:
    """What came of each rule: in full what is wrong, owed, open or dated, in one line what is in order."""
    whole = {finding.rule for finding in wholes(verdict, rulebook)}
    needless = rulebook.needless({one.rule: one.outcome for one in verdict.findings})
    telling = [
        one for one in by_weight(verdict, rulebook) if one.outcome in _REPORTED or _excepted_whole(one, rulebook)
    ]
    rows = [one for one in telling if one.rule not in needless]
    for finding in rows:
        yield _told(finding, rulebook, short=finding.rule not in whole and finding.outcome != "due")
    silent = {one.rule for one in verdict.findings if one.outcome == "not_applicable"}
    vain = [one for one in verdict.findings if rulebook.parts.get(one.rule) in silent or one.rule in needless]
    kept = [one for one in verdict.findings if one not in rows and one not in vain and one.rule not in silent]
    # A definition is reported by the rules that use it.
    good = [one for one in kept if not rulebook.clauses[one.rule].definition]
    dated = [one for one in good if one.deadline or one.earliest or one.day or one.kind != "request"]
    full = next((group for group in (good, dated) if len(rows) + len(group) <= MOST_KEPT), [])
    for finding in full:
        yield _told(finding, rulebook, short=False)
    for lead, sign, colour, not_due in (("In regola", "✓", "green", False), ("Non dovuto", "–", "green", True)):
        titles = [sanitised(one.title) for one in good if one not in full and (one.outcome == "not_due") is not_due]
        if titles:
            yield symbols.item(f"{lead}: {'; '.join(titles)}.", sign, colour)
    idle = len([one for one in verdict.findings if one.rule in silent and one not in rows])
    for why, decided in (("è già decisa", True), ("non si applica", False)):
        titles = [
            sanitised(one.title)
            for one in vain
            if one not in rows and one.outcome != "not_applicable"
            if (rulebook.parts.get(one.rule) not in silent) is decided
        ]
        if titles:
            yield symbols.item(f"Esaminate, ma la regola a cui servono {why}: {'; '.join(titles)}.", "·", "dim")
    if idle:
        counted = wording.count(idle, "regola esaminata non si applica", "regole esaminate non si applicano")
        yield symbols.item(f"{counted}: con `--full` quali, e perché.", "·", "dim")


def _excepted_whole(finding: Finding, rulebook: Rulebook) -> bool:
    """Whether a finding does not apply because of an exception, and others are only conditions of it."""
    return wording.excepted(finding) and finding.rule in rulebook.parts.values()


def _told(finding: Finding, rulebook: Rulebook, *, short: bool) -> symbols.Item:
    item = symbols.item("", symbols.sign(finding.outcome), symbols.colour(finding.outcome))
    item.body.append(OUTCOMES[finding.outcome], style=symbols.colour(finding.outcome))
    item.body.append(f" — {sanitised(_sentence(finding, rulebook))}")
    if wording.unverified(finding):
        item.body.append(f" {wording.UNVERIFIED}", style="yellow")
    if not short:
        item.body.append(
            f" ({wording.sources_label(finding.citations or finding.acts, rulebook, short=True)})", style="dim"
        )
    return item


def _sentence(finding: Finding, rulebook: Rulebook) -> str:
    if finding.outcome == "undetermined":
        asked = "; ".join(wording.asked(name, rulebook) for name in finding.missing)
        return f"{finding.title}: non si sa {asked}" if asked else finding.title
    if finding.outcome == "to_regularise":
        cures = "; ".join(one.cure for one in finding.trace.requirements if one.truth == "false" and one.cure)
        return f"{finding.message.rstrip('.')}. Serve: {cures}." if cures else finding.message
    return finding.message or finding.title


def otherwise(verdict: Verdict, rulebook: Rulebook) -> Iterator[symbols.Item]:
    """The other answers to a reading that would turn the conclusion, said at the top, few."""
    for key, changed, concluded in _turns(verdict, rulebook)[:MOST_TURNS]:
        item = symbols.item("", "↔", "magenta")
        item.body.append(f"{_answer(key, rulebook)}: ").append(wording.CONCLUSIONS[concluded], style="bold")
        item.body.append(f" — {_difference(verdict, *_deciding(changed, concluded))}")
        yield item


def _turns(verdict: Verdict, rulebook: Rulebook) -> list[tuple[tuple[str, str, str], dict[str, Alternative], str]]:
    """Every other answer under which the case concludes otherwise, each effect once."""
    turns: dict[tuple[str, str], tuple[tuple[str, str, str], dict[str, Alternative], str]] = {}
    for key, changed in _effects(verdict, rulebook).items():
        concluded = _conclusion(verdict, changed, rulebook)
        if concluded != verdict.conclusion:
            effect = _difference(verdict, *_deciding(changed, concluded))
            turns.setdefault((concluded, effect), (key, changed, concluded))
    return list(turns.values())


def _deciding(changed: Mapping[str, Alternative], concluded: str) -> tuple[str, Alternative]:
    """The change that turns the conclusion: one that is wrong where the case would be, else the first."""
    wrong = [(rule, one) for rule, one in changed.items() if one.outcome in BAD_OUTCOMES]
    return wrong[0] if concluded == "non_compliant" and wrong else next(iter(changed.items()))


def doubts(verdict: Verdict, rulebook: Rulebook) -> Iterator[symbols.Item]:
    """The doubts that could change what is done, few: other answers that change a sum, a day or an outcome, then what the
    figures are not sure of; how many more there are."""
    items = [*_unsure(verdict, "straddles"), *_changes(verdict, rulebook)]
    items += _unsure(verdict, "unverified", "no_figure", "undated")
    yield from items[:MOST_DOUBTS]
    minor = len({one for finding in verdict.findings for one in finding.doubts if wording.bears(finding)})
    more = len(items[MOST_DOUBTS:]) + minor
    if more:
        yield symbols.item(
            f"{wording.count(more, 'altra nota', 'altre note')} su testi, letture e limiti: con `--full`.", "…", "dim"
        )


def _changes(verdict: Verdict, rulebook: Rulebook) -> Iterator[symbols.Item]:
    """Each other reading with its question, once; profiles only where no reading says it; those that turned the conclusion
    are already at the top."""
    seen: set[str] = set()
    turned = {key for key, _, _ in _turns(verdict, rulebook)[:MOST_TURNS]}
    for key, changed in _effects(verdict, rulebook).items():
        effect = "; ".join(_difference(verdict, rule, other) for rule, other in changed.items())
        if effect and effect not in seen and key not in turned:
            seen.add(effect)
            yield symbols.item(f"{_answer(key, rulebook)} → {effect}", "↔", "magenta")


def _unsure(verdict: Verdict, *kinds: str) -> Iterator[symbols.Item]:
    for kind in kinds:
        candidates = (one for finding in verdict.findings if wording.bears(finding) for one in finding.doubts)
        for doubt in dict.fromkeys(one for one in candidates if one.kind == kind):
            yield symbols.item(doubt.text, caveats.DOUBT_SIGNS[doubt.kind], "yellow")


def _effects(verdict: Verdict, rulebook: Rulebook) -> Effects:
    """Every other answer that changes an outcome, a sum or a day of what is told: readings of the texts, then the figures
    of a later day, other ways of counting days, profiles."""
    effects: Effects = {}
    for finding in by_weight(verdict, rulebook):
        for other in finding.alternatives:
            if other.outcome == "undetermined" or not _matters(finding, other):
                continue
            effects.setdefault((other.because, other.id, other.choice), {})[finding.rule] = other
    counting = set(rulebook.header.counting.model_dump().values())
    order = {"reading": 0, "version": 1, "profile": 3}
    return dict(sorted(effects.items(), key=lambda entry: 2 if entry[0][1] in counting else order[entry[0][0]]))


def _matters(finding: Finding, other: Alternative) -> bool:
    """Whether an alternative changes an outcome, or a sum or day of something owed or late."""
    if other.outcome != finding.outcome:
        # A breach that another reading does not even judge depends on that reading.
        judged = "not_applicable" not in (other.outcome, finding.outcome) or finding.outcome in BAD_OUTCOMES
        return judged or wording.excepted(finding)
    return finding.outcome in _REPORTED and (
        (other.amount_eur, other.earliest, other.deadline) != (finding.amount_eur, finding.earliest, finding.deadline)
    )


def _difference(verdict: Verdict, rule: str, other: Alternative) -> str:
    finding = next(one for one in verdict.findings if one.rule == rule)
    if other.outcome == finding.outcome == "due" and other.pay_by == finding.pay_by and other.amount_eur:
        return f"{wording.euro(other.amount_eur)} invece di {wording.euro(finding.amount_eur or '0.00')}"
    return f"{sanitised(finding.title)}: {caveats.difference(finding, other)}"


def _conclusion(verdict: Verdict, changed: Mapping[str, Alternative], rulebook: Rulebook) -> str:
    by_rule = {one.rule: one.outcome for one in verdict.findings} | {rule: one.outcome for rule, one in changed.items()}
    return conclude(by_rule, rulebook.parts, unmade(verdict, rulebook), rulebook.definitions)


def _answer(key: tuple[str, str, str], rulebook: Rulebook) -> str:
    """The other answer, with its question: `Quale attesa vale? Se quella dell'art. 22`."""
    because, name, choice = key
    if because == "profile":
        return f"Con il profilo «{wording.PROFILES.get(choice, choice)}»"
    if because == "version":
        return wording.on("Con le cifre in vigore il", choice)
    reading = rulebook.readings.get(name)
    if reading is None or choice not in reading.options:
        return f"Con l'altra lettura «{choice}»"
    return f"{sanitised(reading.question)} Se {wording.lower_first(sanitised(reading.options[choice].text))}"
