"""The rulebook itself, to be read: its families, and one rule with texts, figures, readings, conflicts, scenarios."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from rich import box
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from engine.model.clause import Clause
from engine.model.figures import Parameter, Version
from engine.model.phrases import OUTCOMES, PARTIES, quantity
from engine.model.reads import facts_read
from engine.model.rulebook import Rulebook
from engine.model.sensitivity import figures_of, own_readings
from engine.reporting import symbols, wording
from engine.reporting.figures import certainty, span
from engine.reporting.sanitising import sanitised


def families(rulebook: Rulebook) -> Group:
    """The families in order, group by group, with how many rules of each kind."""
    grid = _grid("Famiglia", "Titolo", "Regole")
    for group, listed in rulebook.header.groups:
        if group:
            grid.add_row("", symbols.heading(sanitised(group)), "")
        for name, title in listed.items():
            kinds = Counter(clause.kind for clause in rulebook.family(name))
            counted = ", ".join(wording.count(number, *wording.KINDS[kind]) for kind, number in kinds.items())
            grid.add_row(name, Text(sanitised(title)), Text(f"{kinds.total()}  ({counted})" if counted else "0"))
    return Group(_title(rulebook), Text(), grid)


def rules(rulebook: Rulebook, names: Iterable[str]) -> Group:
    """The rules of some families: id, kind, title."""
    grid = _grid("Regola", "Tipo", "Titolo")
    for name in names:
        for clause in rulebook.family(name):
            grid.add_row(clause.id, wording.KINDS[clause.kind][0], Text(sanitised(clause.title)))
    return Group(_title(rulebook), Text(), grid)


def rule(clause: Clause, rulebook: Rulebook, scenarios: Iterable[str]) -> Group:
    """One rule with everything it rests on. `scenarios` are the titles of those that show it at work."""
    return Group(*_rule(clause, rulebook, list(scenarios)))


def _rule(clause: Clause, rulebook: Rulebook, scenarios: list[str]) -> Iterator[RenderableType]:
    bound = ", ".join(PARTIES[party] for party in clause.bound)
    yield Text(sanitised(clause.title), style="bold")
    yield Text(f"{clause.id} · {wording.KINDS[clause.kind][0]} · riguarda: {bound}", style="dim")
    yield from symbols.part("Testi", (_source(citation, rulebook) for citation in (*clause.citations, *clause.acts)))
    if clause.question:
        yield from symbols.part("Da valutare da una persona", [symbols.item(clause.question)])
    yield from symbols.part("Fatti", _facts(clause, rulebook))
    for name in figures_of(clause):
        if name in rulebook.parameters:
            yield from _parameter(name, rulebook.parameters[name], rulebook)
    yield from symbols.part("Letture", _readings(clause, rulebook))
    yield from symbols.part("Conflitti fra i testi", _conflicts(clause, rulebook))
    yield from symbols.part("Altra via", _routes(clause, rulebook))
    yield from symbols.part("Non valutato", (symbols.item(text) for text in clause.not_modelled))
    yield from symbols.part("Scenari", (symbols.item(name) for name in scenarios))


def _facts(clause: Clause, rulebook: Rulebook) -> Iterator[symbols.Item]:
    """What the clause asks of a case."""
    for name, presumed in facts_read(clause).items():
        line = symbols.item(rulebook.vocabulary[name].question)
        line.body.append(f"  {name}", style="dim")
        line.body.append("  si presume, se nessuno lo dice" if presumed else "", style="yellow")
        yield line


def _title(rulebook: Rulebook) -> Text:
    header = rulebook.header
    return Text(sanitised(f"{header.title} — {header.id} {header.edition}"), style="bold")


def _grid(*columns: str) -> Table:
    grid = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, header_style="bold")
    for number, column in enumerate(columns):
        grid.add_column(column, no_wrap=number == 0, overflow="fold")
    return grid


def _source(citation: str, rulebook: Rulebook) -> symbols.Item:
    document, section = wording.source(citation, rulebook)
    line = symbols.item(", ".join(part for part in (document, section) if part))
    if section:
        line.body.append(f"  {sanitised(citation)}", style="dim")
    return line


def _parameter(name: str, parameter: Parameter, rulebook: Rulebook) -> Iterator[RenderableType]:
    """A figure over time: one row for each version, layer by layer."""
    grid = _grid("Strato", "Valore", "In vigore", "Fonte")
    for version in parameter.values:
        source = wording.sources_label((version.citation,), rulebook)
        grid.add_row(wording.LAYERS[version.layer], _value(version, parameter), _span(version), Text(source))
    yield from (Text(), symbols.heading(sanitised(parameter.title)).append(f"  {name}", style="not bold dim"), grid)


def _value(version: Version, parameter: Parameter) -> Text:
    text = Text(quantity(version.value, parameter.unit))
    doubt = certainty(version.confidence, version.recheck_by)
    return text.append(f"\n{doubt}" if doubt else "", style="yellow")


def _span(version: Version) -> Text:
    text = Text(span(version.from_, version.to))
    doubtful = version.dates_confidence != "high" and (version.from_ or version.to)
    return text.append(f" {wording.UNVERIFIED}" if doubtful else "", style="yellow")


def _readings(clause: Clause, rulebook: Rulebook) -> Iterator[symbols.Item]:
    for name in own_readings(rulebook, clause):
        known = rulebook.readings.get(name)
        if known is None:
            continue
        line = symbols.item(known.question)
        line.body.append(f"  {name}", style="dim")
        yield line
        for option, body in known.options.items():
            chosen_by = [profile for profile, choice in known.choice.items() if choice == option]
            item = symbols.item(body.text, "  –")
            item.body.append(f"  ← {', '.join(chosen_by)}" if chosen_by else "", style="green")
            yield item


def _routes(clause: Clause, rulebook: Rulebook) -> Iterator[symbols.Item]:
    """Where a case goes instead, outcome by outcome."""
    ways = [(f"senza «{sanitised(one.title)}»", one.route) for one in clause.requires if one.route]
    for before, name in (*ways, *((OUTCOMES[outcome], name) for outcome, name in clause.route.items())):
        route = rulebook.routes.get(name)
        if route is not None:
            line = symbols.item(f"{before} → {sanitised(route.title)}: {route.text}")
            line.body.append(f"  {name}", style="dim")
            yield line


def _conflicts(clause: Clause, rulebook: Rulebook) -> Iterator[symbols.Item]:
    for name, conflict in rulebook.conflicts_of(clause.citations):
        line = symbols.item(conflict.topic, "≠", "yellow")
        line.body.append(f"  {name}, {wording.SEVERITY[conflict.severity]}", style="dim")
        yield line
        for place in conflict.places:
            yield symbols.item(f"{wording.sources_label((place.source,), rulebook)}: {place.value}", "  –")
        settled = {"": conflict.settled} if isinstance(conflict.settled, str) else conflict.settled
        for option, text in settled.items():
            yield symbols.item(f"{option}: {text}" if option else text, "  →")
