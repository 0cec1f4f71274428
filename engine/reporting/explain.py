"""The whole tree of a verdict (`--explain`): for each finding, everything it rests on, nothing cut short."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import Group, RenderableType
from rich.text import Text
from rich.tree import Tree

from engine.model.phrases import OUTCOMES, PARTIES
from engine.model.rulebook import Rulebook
from engine.model.verdict import (
    ConditionTrace,
    Doubt,
    Finding,
    RequirementTrace,
    SkippedDay,
    TermTrace,
    TierTrace,
    Verdict,
)
from engine.reporting import caveats, symbols, wording
from engine.reporting.figures import parameter, reading
from engine.reporting.sanitising import sanitised


def explanation(verdict: Verdict, rulebook: Rulebook) -> Group:
    """One tree for each finding, in rulebook order, then the families no fact touches."""
    trees: list[RenderableType] = [Text(), symbols.heading("Spiegazione")]
    for finding in verdict.findings:
        trees += [Text(), tree(finding, rulebook)]
    if verdict.out_of_scope:
        trees += [Text(), *_out_of_scope(verdict, rulebook)]
    return Group(*trees)


def tree(finding: Finding, rulebook: Rulebook) -> Tree:
    """Everything a finding rests on."""
    root = Tree(
        symbols.outcome(finding.outcome).append(f"  {sanitised(finding.title)}", style="bold"), guide_style="dim"
    )
    root.add(_identity(finding))
    if finding.message:
        root.add(Text(sanitised(finding.message)))
    _branch(root, "Condizioni", (_requirement(each, rulebook) for each in finding.trace.requirements))
    _branch(root, "Fatti", _facts(finding, rulebook))
    _branch(root, "Cifre", (parameter(each, rulebook) for each in finding.trace.parameters))
    _branch(root, "Termini", (_term(each, rulebook) for each in finding.trace.terms))
    if finding.trace.tiers is not None:
        _branch(root, f"Scaglioni su {_elapsed(finding.trace.tiers)}", _tiers(finding.trace.tiers))
    _branch(root, "Letture", (reading(each, rulebook) for each in finding.trace.readings))
    _branch(root, "Dipende da", _chain(finding, rulebook))
    _branch(root, "Lo deciderebbe", _settlements(finding, rulebook))
    _branch(root, "Dato per presupposto", (Text(sanitised(each.text)) for each in finding.assumptions))
    _branch(root, "Dubbi", (_doubt(each) for each in finding.doubts))
    _branch(root, "Alternative", _alternatives(finding, rulebook))
    _branch(root, "Fonti", _sources(finding, rulebook))
    return root


def _branch(root: Tree, title: str, parts: Iterator[Text | Tree]) -> None:
    children = list(parts)
    if children:
        branch = root.add(symbols.heading(title))
        branch.children += [part if isinstance(part, Tree) else Tree(part, guide_style="dim") for part in children]


def _identity(finding: Finding) -> Text:
    bound = ", ".join(PARTIES[party] for party in finding.bound)
    return Text(sanitised(f"{finding.rule} · {wording.KINDS[finding.kind][0]} · riguarda: {bound}"), style="dim")


def _requirement(requirement: RequirementTrace, rulebook: Rulebook) -> Tree:
    label = symbols.truth(requirement.truth).append(f" {wording.ROLES[requirement.role]}: ", style="not bold dim")
    label.append(sanitised(requirement.title), style="not dim")
    if requirement.cure and requirement.truth != "true":
        label.append(f" — si sana così: {sanitised(requirement.cure)}", style="yellow")
    branch = Tree(label, guide_style="dim")
    branch.children.append(_condition(requirement.condition, rulebook))
    return branch


def _condition(condition: ConditionTrace, rulebook: Rulebook) -> Tree:
    label = symbols.truth(condition.truth).append(f" {sanitised(condition.text)}", style="default")
    values = "; ".join(_fact(name, value, rulebook) for name, value in condition.facts.items())
    if values:
        label.append(f"  [{values}]", style="dim")
    if condition.arithmetic:
        label.append(f"  {sanitised(condition.arithmetic)}", style="dim")
    branch = Tree(label, guide_style="dim")
    branch.children += [_condition(part, rulebook) for part in condition.parts]
    return branch


def _fact(name: str, value: str, rulebook: Rulebook) -> str:
    return f"{name} = {wording.fact_value(name, value, rulebook)}"


def _facts(finding: Finding, rulebook: Rulebook) -> Iterator[Text]:
    for name, value in finding.trace.facts.items():
        line = Text(wording.fact_told(name, value, rulebook))
        yield line.append(f"  {name}", style="dim")


def _term(term: TermTrace, rulebook: Rulebook) -> Tree:
    branch = Tree(Text(sanitised("; ".join(_term_parts(term, rulebook)))), guide_style="dim")
    for skipped in term.skipped:
        branch.add(_skipped(skipped))
    if term.note:
        branch.add(Text(sanitised(term.note)))
    return branch


def _term_parts(term: TermTrace, rulebook: Rulebook) -> Iterator[str]:
    start = wording.on("dal", term.start) if term.start else "da un giorno non noto"
    origin = wording.start_label(term.start_from, rulebook)
    yield f"{term.length or 'termine'} {start}" + (f" ({origin})" if origin else "")
    if term.deadline:
        yield f"ultimo giorno {wording.day(term.deadline)}"
    if term.earliest:
        yield f"primo giorno utile {wording.day(term.earliest)}"
    if term.done:
        yield wording.on("compiuto il", term.done)
    if term.days_late is not None and term.deadline:
        still_open = term.done is None and term.days_late <= 0
        yield f"restano {wording.days(-term.days_late)}" if still_open else wording.lateness(term.days_late)


def _skipped(skipped: SkippedDay) -> Text:
    return Text(f"{wording.on('non conta il', skipped.day)}: {sanitised(skipped.reason)}", style="dim")


def _elapsed(tiers: TierTrace) -> str:
    return f"{wording.days(tiers.elapsed)} trascorsi, termine {sanitised(tiers.standard)}"


def _tiers(tiers: TierTrace) -> Iterator[Text]:
    for row in tiers.rows:
        limit = f"da {row.over + 1} a {row.up_to} giorni" if row.up_to is not None else f"oltre {row.over} giorni"
        line = Text(f"{'→' if row.held else ' '} {limit}: {wording.euro(row.amount_eur)}")
        line.stylize("bold" if row.held else "dim")
        yield line


def _chain(finding: Finding, rulebook: Rulebook) -> Iterator[Text]:
    for rule, outcome in finding.trace.chain.items():
        yield symbols.outcome(outcome).append(f"  {wording.rule_title(rule, rulebook)} ({rule})", style="default")


def _settlements(finding: Finding, rulebook: Rulebook) -> Iterator[Text]:
    for settlement in finding.settled_by:
        known = "; ".join(f"{wording.asked(name, rulebook)} ({sanitised(name)})" for name in settlement.facts)
        yield Text(f"sapere {known} → può risultare {OUTCOMES[settlement.outcome]}")


def _alternatives(finding: Finding, rulebook: Rulebook) -> Iterator[Text]:
    for other in finding.alternatives:
        name = caveats.alternative_name(other.because, other.id, other.choice, rulebook)
        changed = caveats.difference(finding, other) or "nessun cambiamento di esito, giorni o importi"
        yield Text(f"{name}: {changed}").append(f"  {sanitised(other.id)}", style="dim")


def _doubt(doubt: Doubt) -> Text:
    return Text(f"{caveats.DOUBT_SIGNS[doubt.kind]} ", style="yellow").append(sanitised(doubt.text), style="default")


def _sources(finding: Finding, rulebook: Rulebook) -> Iterator[Text]:
    for citation in (*finding.citations, *finding.acts):
        document, section = wording.source(citation, rulebook)
        line = Text(", ".join(part for part in (document, section) if part))
        yield line.append(f"  {sanitised(citation)}", style="dim") if section else line


def _out_of_scope(verdict: Verdict, rulebook: Rulebook) -> Iterator[Text]:
    yield symbols.heading("Non toccate dai fatti indicati")
    for family, number in verdict.out_of_scope.items():
        title = sanitised(rulebook.header.families.get(family, family))
        yield Text(f"  · {title}: {wording.count(number, 'regola', 'regole')}", style="dim")
