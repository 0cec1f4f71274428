"""Two editions compared, as Italian text: the count, what changes and where, a case for each change, what it does to cases."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import takewhile

from engine.model.difference import (
    Change,
    ClauseChange,
    ClauseCounts,
    Example,
    NoExample,
    ParameterChange,
    PieceChange,
    PieceKind,
    Rewording,
    RulebookDifference,
    Said,
    Stretch,
)
from engine.model.figures import PROFILES
from engine.model.phrases import OUTCOMES, elide
from engine.reckoning.italian_text import italian_day
from engine.reporting.diff_impact import VALUES, impact_lines, impact_totals, worth
from engine.reporting.paragraphs import paragraph
from engine.reporting.sanitising import sanitised
from engine.reporting.wording import LAYERS, UNVERIFIED

FEW, SEVERAL, SHORT, NAMED = 4, 3, 7, 12
"""How many dependents are named one by one; how many changes are worth a summary; how many figures and clauses it names."""
BEFORE, SHOWN = 20, 70
"""How many letters of a text are shown: before the first that differs at the least, and in all."""
_MARKS = {"meaning": "≠", "words": "≈", "added": "+", "removed": "−", "renamed": "="}
_SERIOUS = frozenset({"meaning", "added", "removed"})
_PIECES: dict[PieceKind, str] = {
    "fact": "fatto", "reading": "lettura", "conflict": "conflitto", "source": "fonte", "route": "via",
    "letter": "lettera", "outside": "materia non trattata", "header": "intestazione", "desk": "Sportello",
}  # fmt: skip
_CHANGES = {"meaning": "cambia", "words": "solo parole", "renamed": "altro nome", "added": "nuova", "removed": "tolta"}
_OTHERS: dict[Change, tuple[str, str]] = {
    "meaning": ("cambia significato", "cambiano significato"), "words": ("solo parole", "solo parole"),
    "added": ("nuovo", "nuovi"), "removed": ("tolto", "tolti"), "renamed": ("rinominato", "rinominati"),
}  # fmt: skip
"""What becomes of pieces that are no clause, of one and of several."""


def text(difference: RulebookDifference) -> str:
    """The whole report; its first lines stand alone."""
    blocks = [_head(difference), list(_summary(difference))]
    blocks += [_clause(one, difference.figures) for one in difference.clauses if one.change != "words"]
    blocks += [_figure_alone(one) for one in _alone(difference) if one.change != "words"]
    blocks += [list(_pieces(one for one in difference.pieces if one.change != "words")), list(_words(difference))]
    blocks += [impact_lines(difference.impact)] if difference.impact is not None else []
    blocks += [[f"{UNVERIFIED} cifra, o giorno da cui vale, ancora da verificare"]] if _doubtful(difference) else []
    return "\n\n".join("\n".join(lines) for lines in blocks if lines) + "\n"


def count(counts: ClauseCounts) -> str:
    """`2 clausole cambiano significato, 1 solo parole, 125 uguali`, and what is new, gone or renamed where something is."""
    changed = "1 clausola cambia" if counts.meaning == 1 else f"{counts.meaning} clausole cambiano"
    parts = [f"{changed} significato", f"{counts.words} solo parole", _several(counts.equal, "uguale", "uguali")]
    more = (
        (counts.added, "nuova", "nuove"),
        (counts.removed, "tolta", "tolte"),
        (counts.renamed, "rinominata", "rinominate"),
    )
    return ", ".join([*parts, *(_several(number, one, many) for number, one, many in more if number)])


def _others(difference: RulebookDifference) -> Iterator[str]:
    """How many pieces that are no clause change, and how: the figures that no changed clause reads are among them."""
    changes = Counter([*(one.change for one in _alone(difference)), *(one.change for one in difference.pieces)])
    for change, (one, many) in _OTHERS.items():
        if number := changes[change]:
            yield _several(number, f"altro pezzo {one}", f"altri pezzi {many}")


def _alone(difference: RulebookDifference) -> list[ParameterChange]:
    """The figures that no clause which changes reads."""
    read = {name for one in difference.clauses for name in one.figures}
    return [one for one in difference.figures if one.id not in read]


def _several(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"


def _head(difference: RulebookDifference) -> list[str]:
    lines = [", ".join([count(difference.counts), *_others(difference)])]
    if difference.same and not difference.counts.words:
        lines.append("Nessuna differenza" + (" di significato." if difference.figures or difference.pieces else "."))
    elif difference.same:
        lines.append(f"Nessuna differenza di significato: 0 di significato, {difference.counts.words} di parole.")
    names = (f"{sanitised(one.label)} ({sanitised(one.edition)})" for one in (difference.old, difference.new))
    lines += paragraph("Prima {}, dopo {}.".format(*names))
    return lines + (impact_totals(difference.impact) if difference.impact is not None else [])


def _summary(difference: RulebookDifference) -> Iterator[str]:
    """Where several clauses change: the figures once, then the clauses by name."""
    changed = [one for one in difference.clauses if one.change in _SERIOUS]
    if len(changed) < SEVERAL:
        return
    yield "In breve"
    figures = [one for one in difference.figures if one.change in _SERIOUS]
    for figure in figures[:SHORT]:
        yield from _figure(figure)
    if (rest := len(figures) - SHORT) > 0:
        yield "  e un'altra cifra" if rest == 1 else f"  e altre {rest} cifre"
    named = [one.id if one.change == "meaning" else f"{one.id} ({_CHANGES[one.change]})" for one in changed]
    yield from paragraph(f"clausole: {', '.join(named[:NAMED])}{_rest(len(named) - NAMED)}", 2)


def _rest(number: int) -> str:
    """How many more there are than those named."""
    return "" if number <= 0 else " e un'altra" if number == 1 else f" e altre {number}"


def _doubtful(difference: RulebookDifference) -> bool:
    """Whether any figure in the report is not established."""
    spans = [
        one for figure in difference.figures for several in (figure.layers, figure.in_force) for one in several.values()
    ]
    return not all(one.established for several in spans for one in several)


def _clause(one: ClauseChange, figures: Iterable[ParameterChange]) -> list[str]:
    called = f" (prima {one.was})" if one.was else ""
    lines = paragraph(f"{_MARKS[one.change]} {one.id}{called} — {sanitised(one.title)}")
    for figure in figures:
        if figure.id in one.figures:
            lines += [*_figure(figure), *(f"  {line}" for line in _places(figure.old_place, figure.new_place))]
    if one.parts:
        lines += paragraph(f"che cosa cambia: {', '.join(one.parts)}", 2)
    if one.readings and not one.profiles:
        lines += paragraph(f"cambia soltanto con un'altra lettura: {', '.join(one.readings)}", 2)
    elif one.profiles and len(one.profiles) < len(PROFILES):
        lines += paragraph(f"con {_listed('il profilo', 'i profili', one.profiles)}", 2)
    lines += _places(one.old_place, one.new_place)
    if one.dependents:
        named = ", ".join(one.dependents[:FEW])
        lines += paragraph(f"ne dipendono: {named}{_rest(len(one.dependents) - FEW)}", 2)
    for example in one.examples:
        lines += _example(example)
    return lines


def _figure(one: ParameterChange) -> Iterator[str]:
    """The figure by layer; where no layer changes, as it is in force."""
    called = f" (prima {one.was})" if one.was else ""
    for layer, stretches in one.layers.items():
        for stretch in stretches:
            yield from paragraph(f"{one.id}{called}: {_stretch(stretch)} ({LAYERS[layer]})", 2)
    if not one.layers:
        for profile, stretches in one.in_force.items():
            for stretch in stretches:
                yield from paragraph(f"{one.id}{called}: {_stretch(stretch)} (profilo {profile})", 2)


def _stretch(one: Stretch) -> str:
    doubt = "" if one.established else f" {UNVERIFIED}"
    return f"{one.before or 'nessuna cifra'} → {one.after or 'nessuna cifra'}{doubt}, {_days(one)}"


def _days(one: Stretch) -> str:
    if one.first is None and one.last is None:
        return "in ogni giorno"
    if one.first is None or one.last is None:
        return elide(f"dal {_day(one.first)}" if one.first is not None else f"fino al {_day(one.last)}")
    if one.first == one.last:
        return elide(f"il {_day(one.first)}")
    return elide(f"dal {_day(one.first)} al {_day(one.last)}")


def _day(iso: str | None) -> str:
    return italian_day(date.fromisoformat(iso)) if iso is not None else ""


def _figure_alone(one: ParameterChange) -> list[str]:
    lines = paragraph(f"Cifra {one.id} — {sanitised(one.title)}: {_CHANGES[one.change]}")
    lines += list(_figure(one)) if one.change != "renamed" else []
    if one.was and (one.change == "renamed" or not lines[1:]):
        lines += paragraph(f"prima si chiamava {one.was}", 2)
    return lines + _places(one.old_place, one.new_place)


def _places(before: str, after: str) -> list[str]:
    places = [f"prima {sanitised(before)}"] * bool(before) + [f"dopo {sanitised(after)}"] * bool(after)
    return [f"  {' · '.join(places)}"] if places else []


def _example(one: Example | NoExample) -> list[str]:
    if isinstance(one, NoExample):
        window = elide(f"tra il {_day(one.first)} e il {_day(one.last)}")
        if one.proved:
            return paragraph(f"nessun caso {window}, profilo {one.profile}: {sanitised(one.why)}", 2)
        why = sanitised(one.why).removeprefix("non provato").lstrip(": ")
        return paragraph(f"non provato, profilo {one.profile}, {window}" + (f": {why}" if why else ""), 2)
    before, after = _said(one.before), _said(one.after)
    under = f"profilo {one.profile}" + (f" ma con la lettura {one.reading}" if one.reading else "")
    lines = paragraph(elide(f"un caso, {under}, al {_day(one.as_of)}: prima {before}; dopo {after}"), 2)
    return [*lines, "", *plain_lines(one.scenario)]


def plain_lines(text: str) -> list[str]:
    """The lines of a scenario as they are to be pasted."""
    return [sanitised(line) for line in text.rstrip("\n").split("\n")]


def _said(one: Said) -> str:
    if one.refused:
        return f"il caso è rifiutato ({sanitised(one.refused)})"
    if one.outcome is None:
        return "la clausola non è esaminata"
    values = [f"{VALUES[name]} {worth(name, value)}" for name, value in one.values.items()]
    values += [f"consiglia: {sanitised('; '.join(one.advised))}"] if one.advised else []
    return f"{OUTCOMES[one.outcome]}{' (' + ', '.join(values) + ')' if values else ''}"


def _pieces(pieces: Iterable[PieceChange]) -> Iterator[str]:
    for one in pieces:
        called = f" (prima {one.was})" if one.was else ""
        what = "; ".join(one.what) or _CHANGES[one.change]
        yield from paragraph(f"{_PIECES[one.kind].capitalize()} {one.id}{called}: {sanitised(what)}")
        yield from _places(one.old_place, one.new_place)


def _words(difference: RulebookDifference) -> Iterator[str]:
    """What is only worded otherwise."""
    named: list[tuple[str, ClauseChange | ParameterChange | PieceChange]] = [
        ("clausola", one) for one in difference.clauses
    ]
    named += [("cifra", one) for one in difference.figures]
    named += [(_PIECES[one.kind], one) for one in difference.pieces]
    only = [(kind, one) for kind, one in named if one.change == "words"]
    if only:
        yield "Solo parole"
    for kind, one in only:
        yield f"  {kind} {sanitised(one.id)}"
        if one.rewording is not None:
            yield from (f"  {line}" for line in paragraph(_rewording(one.rewording), 2))
        yield from (f"  {line}" for line in _places(one.old_place, one.new_place))


def _rewording(one: Rewording) -> str:
    """`title: «… nome» → «… cognome»`: both texts from a little before the first letter that differs."""
    same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one.before, one.after, strict=False)))
    start = one.after.rfind(" ", 0, max(0, same - BEFORE)) + 1
    return f"{one.where}: {_quoted(one.before, start)} → {_quoted(one.after, start)}"


def _quoted(text: str, start: int) -> str:
    if not text:
        return "niente"
    end = start + SHOWN
    return f"«{'…' * bool(start)}{sanitised(text[start:end])}{'…' * (len(text) > end)}»"


def _listed(one: str, many: str, names: Iterable[str]) -> str:
    listed = list(names)
    return f"{one if len(listed) == 1 else many} {', '.join(listed)}"
