"""Drift: whether the documents still say what the rules cite, and what else they say where they do not.

`drift` is pure: it is handed the texts (`documents` reads them). Of the old text it needs only what the rulebook keeps of
each line, fingerprint and sketch. Lines are found by their words and order wherever they went, so that a blank line,
another width, or an article elsewhere is told from a change of what is said."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import zip_longest
from typing import Literal, get_args

from engine.model.figures import Sketch, Source
from engine.model.rulebook import Rulebook
from engine.model.sensitivity import figures_of
from engine.provenance.line_fingerprints import fingerprint
from engine.provenance.passages import Passages
from engine.provenance.placing import CitedLine, Placed, Placing, copies

Drifted = Literal["unchanged", "moved", "rewrapped", "ambiguous", "changed", "missing"]
"""What became of a line or a source, from the least grave. `moved`: on other lines; `rewrapped`: the same words and
figures, set otherwise; `ambiguous`: at several places, of which none is certain."""
BLOCKING: frozenset[Drifted] = frozenset({"ambiguous", "changed", "missing"})
_GRAVITY = {status: rank for rank, status in enumerate(get_args(Drifted))}


@dataclass(frozen=True, slots=True)
class FigureChange:
    """A figure as it was written and as it is; empty where there was, or is, none."""

    old: str
    new: str


@dataclass(frozen=True, slots=True)
class PrintedLine:
    """A line as the rulebook is to keep it from now on: number, fingerprint, sketch."""

    number: int
    mark: str
    sketch: Sketch


@dataclass(frozen=True, slots=True)
class LineDrift:
    """One cited line: its number in the rulebook, what became of it, the lines it stands on now (where ambiguous, all that
    it may stand on), and the figures that changed. One that is not `known` has no fingerprint yet: it stands where the
    rulebook says, and counts as changed."""

    line: int
    status: Drifted
    now: tuple[int, ...]
    figures: tuple[FigureChange, ...] = ()
    known: bool = True


@dataclass(frozen=True, slots=True)
class SourceDrift:
    """One source of the rulebook and the gravest that became of its lines. `parameters` are those with a version that
    cites it, `clauses` those that cite it or read one of these; `printed` is what the rulebook keeps once the drift is
    accepted, empty where it cannot be."""

    source: str
    document: str
    status: Drifted
    lines: tuple[LineDrift, ...]
    parameters: tuple[str, ...]
    clauses: tuple[str, ...]
    printed: tuple[PrintedLine, ...]

    @property
    def blocking(self) -> bool:
        """Whether somebody has to look before the rules may be relied on."""
        return self.status in BLOCKING

    @property
    def figures(self) -> tuple[FigureChange, ...]:
        """The figures that changed on any of its lines, each once."""
        return tuple(dict.fromkeys(figure for line in self.lines for figure in line.figures))


def drift(rulebook: Rulebook, texts: Mapping[str, str]) -> tuple[SourceDrift, ...]:
    """What became of every source of a rulebook in the documents as they are now, in the rulebook's order. `texts` are
    keyed by the documents of its header; sources of documents that are not there are left out."""
    together: dict[str, list[tuple[str, Source]]] = defaultdict(list)
    for name, source in rulebook.sources.items():
        if source.document in texts:
            together[texts[source.document]].append((name, source))
    citing = _citing(rulebook)
    drifts: dict[str, SourceDrift] = {}
    for text, sources in together.items():
        document = Passages(text)
        cited = {one for _, source in sources for one in _cited(source) if one.mark}
        placed = Placing(document, cited, rulebook.sketches).placed()
        for name, source in sources:
            lines = tuple(
                _line(one, placed[one], document, rulebook.sketches) if one.mark else _new(one.number, document)
                for one in _cited(source)
            )
            drifts[name] = _source(name, source.document, lines, document, citing[name])
    return tuple(drifts[name] for name in rulebook.sources if name in drifts)


def _cited(source: Source) -> list[CitedLine]:
    """The lines of a source; those without a fingerprint are new, and known by their numbers alone."""
    marks = [*source.fingerprints, *[""] * len(source.lines)]
    return [CitedLine(number, mark) for number, mark in zip(source.lines, marks, strict=False)]


def _source(
    name: str,
    document: str,
    lines: tuple[LineDrift, ...],
    text: Passages,
    citing: tuple[tuple[str, ...], tuple[str, ...]],
) -> SourceDrift:
    gravest = max(lines, key=lambda line: _GRAVITY[line.status], default=None)
    status: Drifted = "missing" if gravest is None else gravest.status
    printed = () if status in ("ambiguous", "missing") else tuple(dict.fromkeys(_printed(lines, text)))
    return SourceDrift(name, document, status, lines, *citing, printed)


def _citing(rulebook: Rulebook) -> dict[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    """The parameters and the clauses that depend on each source."""
    parameters: dict[str, list[str]] = {name: [] for name in rulebook.sources}
    clauses: dict[str, list[str]] = {name: [] for name in rulebook.sources}
    for key, parameter in rulebook.parameters.items():
        for name in dict.fromkeys(version.citation for version in parameter.values):
            parameters.get(name, []).append(key)
    for key, clause in rulebook.clauses.items():
        figures = set(figures_of(clause))
        for name in rulebook.sources:
            if name in clause.citations or not figures.isdisjoint(parameters[name]):
                clauses[name].append(key)
    return {name: (tuple(parameters[name]), tuple(clauses[name])) for name in rulebook.sources}


def _line(cited: CitedLine, placed: Placed, document: Passages, sketches: Mapping[str, Sketch]) -> LineDrift:
    if not placed.passages:
        return LineDrift(cited.number, "missing", ())
    now = tuple(number for one in placed.passages for number in document.numbers(one))
    if len(placed.passages) > 1:
        return LineDrift(cited.number, "ambiguous", now)
    (passage,) = placed.passages
    if not placed.same:
        old, new = tuple(sketches[cited.mark].figures.split()), document.figures(passage)
        return LineDrift(cited.number, "changed", now, tuple(_changes(old, new)))
    whole = document.whole(passage)
    if whole is None or fingerprint(document.lines[whole - 1]) != cited.mark:
        return LineDrift(cited.number, "rewrapped", now)
    return LineDrift(cited.number, "unchanged" if whole == cited.number else "moved", now)


def _new(number: int, document: Passages) -> LineDrift:
    """A line of which the rulebook has nothing yet."""
    there = document.line(number) is not None
    return LineDrift(number, "changed" if there else "missing", (number,) if there else (), known=False)


def _changes(old: tuple[str, ...], new: tuple[str, ...]) -> Iterator[FigureChange]:
    """The figures that differ, side by side; where they are more or fewer, what has no counterpart was dropped or is
    new."""
    if len(old) == len(new):
        yield from (FigureChange(one, other) for one, other in zip(old, new, strict=True) if one != other)
        return
    for kind, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind != "equal":
            pairs = zip_longest(old[a:b], new[c:d], fillvalue="")
            yield from (FigureChange(one, other) for one, other in pairs)


def _printed(lines: tuple[LineDrift, ...], document: Passages) -> Iterator[PrintedLine]:
    """The lines on which a source stands now, as they are to be kept."""
    for number in (number for line in lines for number in line.now):
        passage = document.line(number)
        if passage is not None:
            sketch = document.sketch(passage)
            yield PrintedLine(
                number, fingerprint(document.lines[number - 1]), document.sketch(passage, copies(document, sketch))
            )
