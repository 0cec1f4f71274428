"""Figures and readings in words: where a value stands, in which layer, from when to when, how sure it is."""

from __future__ import annotations

from rich.text import Text

from engine.model.phrases import quantity
from engine.model.rulebook import Rulebook
from engine.model.verdict import ParameterTrace, ReadingTrace
from engine.reporting import wording
from engine.reporting.sanitising import sanitised


def span(first: str | None, last: str | None) -> str:
    """From when to when a version holds; a version without days is the document as printed."""
    if first and last:
        return f"{wording.on('dal', first)} {wording.on('al', last)}"
    if first:
        return wording.on("dal", first)
    return f"fino al {wording.day(last)}" if last else "senza date"


def certainty(confidence: str, recheck_by: str | None) -> str:
    """How sure a figure is, with its dagger, and when it must be checked again; nothing for a verified one."""
    if confidence == "high":
        return ""
    again = f", {wording.on('entro il', recheck_by)}" if recheck_by else ""
    return f"{wording.UNVERIFIED} {wording.CONFIDENCE.get(confidence, sanitised(confidence))}{again}"


def parameter(used: ParameterTrace, rulebook: Rulebook) -> Text:
    """A figure used: value, version, the day that chose it, source."""
    line = Text(f"{sanitised(used.title)}: ").append(quantity(sanitised(used.value), used.unit), style="bold")
    layer = wording.LAYERS.get(used.layer, used.layer)
    line.append(f" — {sanitised(layer)}, {span(used.valid_from, used.valid_to)}")
    if used.chosen_on:
        chosen_by = "giorno del giudizio" if used.chosen_by == "as_of" else wording.fact_label(used.chosen_by, rulebook)
        line.append(f"; vale al {wording.day(used.chosen_on)} ({chosen_by})")
    line.append(f"; {wording.sources_label((used.citation,), rulebook)}")
    doubt = certainty(used.confidence, used.recheck_by)
    return line.append(f" {doubt}" if doubt else "", style="yellow").append(f"  {sanitised(used.id)}", style="dim")


def reading(used: ReadingTrace, rulebook: Rulebook) -> Text:
    """A reading used: question, answer, and the answers not chosen."""
    line = Text(f"{sanitised(used.question)} ").append(sanitised(used.text), style="bold")
    known = rulebook.readings.get(used.id)
    others = (known.options[name].text if known and name in known.options else name for name in used.others)
    unchosen = "; ".join(sanitised(other) for other in others)
    return line.append(f" (altrimenti: {unchosen})" if unchosen else "").append(f"  {sanitised(used.id)}", style="dim")
