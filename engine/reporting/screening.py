"""A screening as a page: decision, why, what is missing, the other way, the days, warnings, what it rests on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rich.console import Group, RenderableType
from rich.text import Text

from engine.model.phrases import OUTCOMES, elide
from engine.model.rulebook import Rulebook
from engine.model.screening import Asked, Direction, Due, File, Missing, Ruling, Screening
from engine.model.verdict import SkippedDay
from engine.reporting import symbols, wording
from engine.reporting.redaction import label
from engine.reporting.sanitising import sanitised

RULINGS: dict[Ruling, tuple[str, str, str]] = {
    "acceptable": ("ACCETTABILE", "✓", "green"),
    "to_regularise": ("DA REGOLARIZZARE", "!", "yellow"),
    "not_here": ("NON QUI", "✗", "red"),
    "undetermined": ("NON DETERMINABILE", "?", "cyan"),
}
"""The name of a decision, its sign and its colour."""
MOST_SKIPPED = 12
_OUTCOME: dict[Ruling, str] = {"to_regularise": "to_regularise", "not_here": "inadmissible"}
_ASKED = {
    "customer": "Da chiedere a chi ha scritto",
    "supplier": "Da chiedere al fornitore",
    "desk": "Da accertare allo sportello (nella lettera non si chiede)",
}


def screening(screened: Screening, rulebook: Rulebook) -> Group:
    """The whole page. Parts with nothing to say are left out; nothing in it identifies a person."""
    return Group(*_page(screened, rulebook))


def _page(screened: Screening, rulebook: Rulebook) -> Iterator[RenderableType]:
    title, _, colour = RULINGS[screened.decision]
    reason = wording.lower_first(sanitised(screened.reasons[0]).rstrip("."))
    more = wording.count(len(screened.reasons) - 1, "altro motivo", "altri motivi")
    reason += f" (e {more})" if len(screened.reasons) > 1 else ""
    yield Text(title, style=f"bold {colour}").append(f" — {reason}", style="not bold")
    yield Text(label(screened.case), style="dim")
    yield from symbols.part("Perché", _reasons(screened))
    title = "Che cosa si può fare" if screened.decision == "not_here" else "Che cosa manca"
    yield from symbols.part(title, (_missing(one, screened.as_of) for one in once(screened.missing)))
    if screened.missing and screened.opened:
        yield from symbols.part(
            "Come si completa questa stessa pratica", (symbols.item(line) for line in _completed(screened))
        )
    elif screened.missing and (screened.decision != "not_here" or (screened.useful_from or "") > screened.as_of):
        yield from symbols.part("Quando presentare la richiesta", [symbols.item(_useful(screened))])
    yield from symbols.part("Altra via", (_route(one) for one in screened.routes))
    for audience, heading in _ASKED.items():
        yield from symbols.part(heading, (_asked(one) for one in screened.questions if one.asked_of[0] == audience))
    if screened.decision != "not_here":
        yield from symbols.part("Risposta", _answer(screened))
    yield from symbols.part(
        "Avvertenze, che non impediscono la richiesta", (symbols.item(one.text) for one in screened.warnings)
    )
    faulty = {file.name for one in screened.missing for file in one.files}
    yield from symbols.part("Allegati", (_file(one, faulty=one.name in faulty) for one in screened.files))
    yield from symbols.part("Su che cosa si fonda", _basis(screened, rulebook))
    receipt = screened.receipt
    seal = (f"conforme {receipt.engine}", f"{receipt.rulebook} {receipt.edition}", f"profilo {receipt.profile}")
    yield Text()
    yield Text(sanitised(" · ".join((*seal, elide(f"al {wording.short_day(screened.as_of).strip()}")))), style="dim")


def once(missing: Iterable[Missing]) -> Iterator[Missing]:
    """Each thing to be done once, though several rules ask for it: as the first of them words it."""
    seen: set[tuple[str, tuple[str, ...]]] = set()
    for one in missing:
        key = one.cure.casefold().rstrip("."), tuple(file.name for file in one.files)
        if key not in seen:
            seen.add(key)
            yield one


def _reasons(screened: Screening) -> Iterator[symbols.Item]:
    """Each reason with the requirements that fail; a single reason whose requirements are listed below is not repeated."""
    deciding = [one for one in screened.basis if one.outcome == _OUTCOME.get(screened.decision)]
    if len(screened.reasons) != len(deciding) or (len(deciding) == 1 and screened.missing):
        return
    for reason, rule in zip(screened.reasons, deciding, strict=True):
        line = symbols.item(reason)
        if rule.unmet:
            line.body.append(f"\nnon soddisfatto: {sanitised('; '.join(rule.unmet))}", style="dim")
        yield line


def _missing(one: Missing, as_of: str) -> symbols.Item:
    if one.waited_until:
        when = f"l'attesa è finita: il primo giorno utile era {wording.on('il', one.waited_until)}"
    elif one.useful_from is None:
        when = "il giorno dipende da ciò che manca"
    else:
        when = wording.on("utile dal", one.useful_from) if one.useful_from > as_of else "subito"
    line = symbols.item(one.cure)
    for file in one.files:
        line.body.append(f"\n{sanitised(file.name)}: {sanitised(file.why)}", style="yellow")
    line.body.append(f"\nrequisito: {sanitised(one.title)}; {when}", style="dim")
    return line


def _completed(screened: Screening) -> Iterator[str]:
    yield screened.send or "Per la via già usata, senza aprire una pratica nuova."
    yield _useful(screened)


def _useful(screened: Screening) -> str:
    if screened.useful_from is None:
        return "Da quando: non si può ancora dire, dipende da un passo che non risulta compiuto."
    if screened.useful_from <= screened.as_of:
        return f"Da subito ({wording.day(screened.useful_from)}), con tutto ciò che manca."
    return f"{wording.on('Dal', screened.useful_from)}, con tutto ciò che manca."


def _route(one: Direction) -> symbols.Item:
    line = symbols.item(f"{one.title}. {one.text}", "→")
    if one.how:
        line.body.append(f"\n{sanitised(one.how)}", style="dim")
    return line


def _asked(one: Asked) -> symbols.Item:
    line = symbols.item(one.question, "?", "cyan")
    if one.options:
        line.body.append(f"\n{sanitised('; '.join(one.options))}", style="dim")
    return line


def _answer(screened: Screening) -> Iterator[symbols.Item]:
    """When the answer is due, and by when the request can be followed, with the days that do not count."""
    if screened.answer_due is not None:
        yield from _due("risposta", screened.answer_due, screened.as_of, ())
    elif screened.decision == "to_regularise":
        yield symbols.item("Il termine per la risposta decorre dalla richiesta completa.")
    if screened.visible_by is not None:
        before = screened.answer_due.skipped if screened.answer_due else ()
        yield from _due("visibile nell'area del cliente", screened.visible_by, screened.as_of, before)


def _due(what: str, due: Due, as_of: str, before: tuple[SkippedDay, ...]) -> Iterator[symbols.Item]:
    """A last day: a promise or a mean, still to come, past, or kept. Days that do not count are listed unless `before`
    has them."""
    if due.done:
        yield symbols.item(f"{what}: {wording.on('inviata il', due.done)} ({wording.on('entro il', due.day)})")
        return
    line = symbols.item()
    line.body.append(wording.on("entro il", due.day), style="bold").append(f" — {what}")
    line.body.append(", in media: non è un termine promesso" if due.average else "")
    line.body.append(", giorno già passato" if due.day < as_of else "", style="yellow")
    if due.length and due.start:
        line.body.append(f" ({sanitised(due.length)} {wording.on('dal', due.start)})", style="dim")
    yield line
    skipped = [one for one in due.skipped if one not in before]
    days = [f"{wording.day(one.day)} ({sanitised(one.reason)})" for one in skipped[:MOST_SKIPPED]]
    more = len(skipped) - len(days)
    if days:
        yield symbols.item(f"non contano: {', '.join(days)}{f' e altri {more}' if more else ''}", "·", "dim")


def _file(file: File, *, faulty: bool) -> symbols.Item:
    """An attachment with its size, and what is odd in it."""
    details = [f"{file.bytes:,} byte".replace(",", ".")]
    details += ["cifrato (chiede una password)"] if file.encrypted else []
    odd = bool(file.remarks or faulty)
    sign, colour = ("✗", "red") if file.faults else ("!", "yellow") if odd else ("✓", "green")
    line = symbols.item(f"{file.name}: {', '.join(details)}", sign, colour)
    for remark in file.remarks:
        line.body.append(f"\n{sanitised(remark)}", style=colour)
    if file.cure:
        line.body.append(f"\n→ {sanitised(file.cure)}")
    return line


def _basis(screened: Screening, rulebook: Rulebook) -> Iterator[symbols.Item]:
    for one in screened.basis:
        line = symbols.item(
            f"{one.title}: {OUTCOMES[one.outcome]}", symbols.sign(one.outcome), symbols.colour(one.outcome)
        )
        line.body.append(f"\n{one.rule} · {wording.sources_label(one.citations, rulebook, short=True)}", style="dim")
        yield line
