"""Drift in Italian: what became of a source, and what to do about it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from engine.provenance.drift import FigureChange, LineDrift, SourceDrift

_RENUMBER = "scrivi in `lines` le righe giuste e `fingerprints: []`, poi accetta la fonte con `--accept {source}`"


def sentence(drift: SourceDrift) -> str:
    """What became of a source, in one line without a full stop."""
    lines = drift.lines
    if drift.status == "missing":
        return _missing(lines)
    if drift.status == "ambiguous":
        unsure = [line for line in lines if line.status == "ambiguous"]
        there = rows(line.line for line in unsure)
        whose = f"della {there}" if len(unsure) == 1 else f"delle {there}"
        return f"il testo {whose} può stare in più punti: {rows(number for line in unsure for number in line.now)}"
    if drift.status == "changed":
        return _changed(drift)
    old, new = rows(line.line for line in lines), rows(number for line in lines for number in line.now)
    if drift.status == "moved":
        return f"lo stesso testo sta ora {_at(new)} (prima {_at(old)})"
    if drift.status == "rewrapped":
        where = f" (prima {_at(old)})" if old != new else ""
        return f"stesse parole e stesse cifre, impaginate in altro modo: {_at(new)}{where}"
    return f"invariata: {rows(line.line for line in lines)}"


def cure(drift: SourceDrift) -> str:
    """What to do about it; empty where nothing is."""
    if drift.status in ("moved", "rewrapped"):
        return f"aggiorna righe e impronte con `--accept {drift.source}`"
    if drift.status == "changed":
        if any(not line.known for line in drift.lines):
            return f"se le righe sono giuste, registrale con `--accept {drift.source}`"
        review = (
            f"rileggi quel punto e {_standing(drift)}" if drift.parameters or drift.clauses else "rileggi quel punto"
        )
        return f"{review}; poi accetta il testo nuovo con `--accept {drift.source}`"
    if drift.status == "ambiguous":
        return _RENUMBER.format(source=drift.source)
    if drift.status == "missing":
        return f"se il testo c'è ancora, {_RENUMBER.format(source=drift.source)}; se non c'è più, togli la fonte e ciò che la cita"
    return ""


def figure(change: FigureChange) -> str:
    """A figure that changed, as `45 → 40`; `(nessuna)` where there was, or is, none."""
    return f"{change.old or '(nessuna)'} → {change.new or '(nessuna)'}"


def rows(numbers: Iterable[int]) -> str:
    """Line numbers as `riga 5` or `righe 5, 9-12`."""
    ordered = sorted(set(numbers))
    starts = [at for at, (one, two) in enumerate(pairwise([-1, *ordered])) if two != one + 1]
    runs = [ordered[begin:end] for begin, end in pairwise([*starts, len(ordered)])]
    text = ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}-{run[-1]}" for run in runs)
    return f"{'riga' if len(ordered) == 1 else 'righe'} {text}"


def _missing(lines: Sequence[LineDrift]) -> str:
    if not lines:
        return "nessuna riga indicata"
    gone = [line for line in lines if line.status == "missing"]
    strange = [line for line in gone if not line.known]
    if strange:
        return f"{_at(rows(line.line for line in strange))} non c'è nessun testo"
    if len(gone) == len(lines):
        return f"il testo non si trova più: stava {_at(rows(line.line for line in gone))}"
    return f"una parte del testo non si trova più: stava {_at(rows(line.line for line in gone))}"


def _changed(drift: SourceDrift) -> str:
    changed = [line for line in drift.lines if line.status == "changed"]
    where = _at(rows(number for line in changed for number in line.now))
    if not all(line.known for line in changed):
        return f"il testo {where} non ha ancora un'impronta"
    if not drift.figures:
        return f"il testo è cambiato, le cifre no: {where}"
    many = len(drift.figures) > 1
    figures = ", ".join(figure(one) for one in drift.figures)
    return f"{'sono cambiate le cifre' if many else 'è cambiata la cifra'} {figures}: {where}"


def _standing(drift: SourceDrift) -> str:
    """Who has to be looked at again."""
    pieces = []
    if drift.parameters:
        pieces.append(f"{'le cifre' if len(drift.parameters) > 1 else 'la cifra'} {', '.join(drift.parameters)}")
    if drift.clauses:
        pieces.append(f"{'le clausole' if len(drift.clauses) > 1 else 'la clausola'} {', '.join(drift.clauses)}")
    return f"correggi, se serve, {' e '.join(pieces)}"


def _at(text: str) -> str:
    """`alla riga 5`, `alle righe 5, 9`."""
    return f"alla {text}" if text.startswith("riga") else f"alle {text}"
