"""A screening as a page: decision, what is missing, the other way, the days, warnings, what it rests on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rich.console import Group, RenderableType
from rich.text import Text

from engine.model.phrases import OUTCOMES
from engine.model.rulebook import Rulebook
from engine.model.screening import Due, File, Missing, Ruling, Screening
from engine.reporting import marks, wording
from engine.reporting.discreet import label
from engine.reporting.plain import plain

RULINGS: dict[Ruling, tuple[str, str, str]] = {
    "acceptable": ("ACCETTABILE", "✓", "green"),
    "to_regularise": ("DA REGOLARIZZARE", "!", "yellow"),
    "not_here": ("NON QUI", "✗", "red"),
    "undetermined": ("NON DETERMINABILE", "?", "cyan"),
}
"""The name of a decision, its sign and its colour."""
MOST_SKIPPED = 12


def screening(found: Screening, rulebook: Rulebook) -> Group:
    """The whole page. Parts with nothing to say are left out; nothing in it identifies a person."""
    return Group(*_page(found, rulebook))


def _page(found: Screening, rulebook: Rulebook) -> Iterator[RenderableType]:
    title, _, colour = RULINGS[found.decision]
    told = wording.lower_first(plain(found.reasons[0]).rstrip("."))
    more = wording.count(len(found.reasons) - 1, "altro motivo", "altri motivi")
    told += f" (e {more})" if len(found.reasons) > 1 else ""
    yield Text(title, style=f"bold {colour}").append(f" — {told}", style="not bold")
    yield Text(label(found.case), style="dim")
    yield from _part("Che cosa manca", (_missing(one) for one in found.missing))
    if found.missing:
        yield from _part("Quando presentare una nuova richiesta", [marks.item(_useful(found))])
    yield from _part("Altra via", (marks.item(f"{one.title}. {one.text}", "→") for one in found.routes))
    yield from _part("Da chiedere", (marks.item(one.question, "?", "cyan") for one in found.questions))
    yield from _part("Risposta", _answer(found))
    yield from _part("Avvertenze, che non impediscono la richiesta", (marks.item(one.text) for one in found.warnings))
    yield from _part("Allegati", (_file(one) for one in found.files))
    yield from _part("Su che cosa si fonda", _basis(found, rulebook))
    receipt = found.receipt
    seal = (f"conforme {receipt.engine}", f"{receipt.rulebook} {receipt.edition}", f"profilo {receipt.profile}")
    yield Text()
    yield Text(plain(" · ".join((*seal, f"al {wording.short_day(found.as_of).strip()}"))), style="dim")


def _part(title: str, lines: Iterable[RenderableType]) -> Iterator[RenderableType]:
    told = list(lines)
    if told:
        yield from (Text(), marks.heading(title), *told)


def _missing(one: Missing) -> marks.Item:
    when = wording.on("utile dal", one.useful_from) if one.useful_from else "il giorno utile dipende da ciò che manca"
    line = marks.item(one.cure)
    line.body.append(f"\nrequisito: {plain(one.title)}; {when}", style="dim")
    return line


def _useful(found: Screening) -> str:
    if found.useful_from is None:
        return "Non si può ancora dire: dipende da un passo che non risulta compiuto."
    if found.useful_from == found.as_of:
        return f"Da subito ({wording.day(found.useful_from)}), con tutto ciò che manca."
    return f"{wording.on('Dal', found.useful_from)}, con tutto ciò che manca."


def _answer(found: Screening) -> Iterator[marks.Item]:
    """When the answer is due, and by when the request can be followed, with the days that do not count."""
    if found.answer_due is not None:
        yield from _due("risposta", found.answer_due)
    elif found.decision in ("to_regularise", "not_here"):
        yield marks.item("Il termine per la risposta decorre dalla richiesta completa.")
    if found.visible_by is not None:
        yield from _due("visibile nell'area del cliente", found.visible_by)


def _due(what: str, due: Due) -> Iterator[marks.Item]:
    line = marks.item()
    line.body.append(wording.on("entro il", due.day), style="bold").append(f" — {what}")
    if due.length and due.start:
        line.body.append(f" ({plain(due.length)} {wording.on('dal', due.start)})", style="dim")
    yield line
    told = [f"{wording.day(one.day)} ({plain(one.reason)})" for one in due.skipped[:MOST_SKIPPED]]
    more = len(due.skipped) - len(told)
    if told:
        yield marks.item(f"non contano: {', '.join(told)}{f' e altri {more}' if more else ''}", "·", "dim")


def _file(file: File) -> marks.Item:
    """An attachment with its size, and what is odd in it."""
    told = [f"{file.bytes:,} byte".replace(",", ".")]
    told += ["cifrato (chiede una password)"] if file.encrypted else []
    sign, colour = ("✗", "red") if file.faults else ("!", "yellow") if file.remarks else ("✓", "green")
    line = marks.item(f"{file.name}: {', '.join(told)}", sign, colour)
    for remark in file.remarks:
        line.body.append(f"\n{plain(remark)}", style=colour)
    if file.cure:
        line.body.append(f"\n→ {plain(file.cure)}")
    return line


def _basis(found: Screening, rulebook: Rulebook) -> Iterator[marks.Item]:
    for one in found.basis:
        line = marks.item(f"{one.title}: {OUTCOMES[one.outcome]}", marks.sign(one.outcome), marks.colour(one.outcome))
        line.body.append(f"\n{one.rule} · {wording.sources_label(one.citations, rulebook, short=True)}", style="dim")
        yield line
