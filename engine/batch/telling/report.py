"""The same summary as one HTML file: tables and charts drawn inside it, nothing fetched from anywhere. The page is the
template beside this file; here are its words and its geometry."""

from __future__ import annotations

from itertools import accumulate
from pathlib import Path
from typing import TypeAlias

from engine.batch.telling.batch_summary import CONCLUSIONS, Summary, again, how, month, number, otherwise, twice
from engine.model.phrases import OUTCOMES
from engine.model.rulebook import Rulebook
from engine.reckoning.italian_text import italian_euro
from engine.reporting import wording

Drawn: TypeAlias = dict[str, object]
TEMPLATE = Path(__file__).with_name("report.html.jinja")
COLOURS = {
    "non_compliant": "#b3261e", "violated": "#b3261e", "inadmissible": "#b3261e", "lapsed": "#b3261e",
    "to_regularise": "#b26a00", "due": "#b26a00", "undetermined": "#6b7280", "for_human": "#6b7280",
    "compliant": "#1b7f4b", "admissible": "#1b7f4b", "valid": "#1b7f4b", "not_due": "#1b7f4b",
    "not_applicable": "#c9ced6",
}  # fmt: skip
_RECEIPT = (
    "engine", "rulebook", "edition", "rulebook_digest", "profile", "families", "as_of", "today", "files", "evaluators",
    "calendar",
)  # fmt: skip
_WIDTH, _BAR, _STEP = 900, 22, 30


def html(summary: Summary, rulebook: Rulebook, receipt: dict[str, object]) -> str:
    """The whole page."""
    from jinja2 import Environment, StrictUndefined  # noqa: PLC0415  only who asks for a report pays for it

    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, keep_trailing_newline=True)
    environment.filters["number"] = number
    titles = {name: wording.rule_title(name, rulebook) for name in (*summary.outcomes, *summary.due)}
    facts = [(wording.asked(name, rulebook), n, number(n)) for name, n in list(summary.missing.items())[:20]]
    due = [(titles[name], number(n), italian_euro(cents)) for name, (n, cents) in summary.due.items()]
    return environment.from_string(TEMPLATE.read_text(encoding="utf-8")).render(
        summary=summary,
        how=how(summary),
        again=again(summary),
        twice=twice(summary) if summary.repeated.verdicts else "",
        conclusions=_share(
            [(wording.CONCLUSIONS[name], summary.conclusions.get(name, 0), COLOURS[name]) for name in CONCLUSIONS]
        ),
        clauses=[
            {"id": name, "title": titles[name], "outcomes": _share(_outcomes(counts))}
            for name, counts in summary.outcomes.items()
        ],
        due=[*due, ("Totale", "", italian_euro(summary.cents))],
        by_month=_bars([(month(key), cents, italian_euro(cents)) for key, (_, cents) in summary.by_month.items()]),
        otherwise=otherwise(summary) if summary.cents or any(summary.elsewhere.values()) else "",
        unverified=[rulebook.parameters[name].title for name in summary.unverified],
        missing=_bars(facts),
        rejects=[(name or "(tutta la riga)", number(n)) for name, n in summary.rejects.items()],
        receipt=[(key, _flat(receipt[key])) for key in _RECEIPT if receipt.get(key)],
    )


def _outcomes(counts: dict[str, int]) -> list[tuple[str, int, str]]:
    return [(OUTCOMES[each], counts.get(each, 0), COLOURS[each]) for each in OUTCOMES]


def _share(parts: list[tuple[str, int, str]]) -> Drawn:
    """One bar cut in proportion, and its legend."""
    present = [part for part in parts if part[1]]
    total = sum(count for _, count, _ in present) or 1
    wide = [_WIDTH * count / total for _, count, _ in present]
    bars = [
        {"x": f"{x:.2f}", "width": f"{width:.2f}", "colour": colour, "title": f"{name}: {number(count)}"}
        for (name, count, colour), width, x in zip(present, wide, accumulate(wide, initial=0.0), strict=False)
    ]
    legend = ", ".join(f"{name.lower()} {number(count)}" for name, count, _ in present)
    return {"width": _WIDTH, "height": _BAR, "bars": bars, "legend": legend}


def _bars(rows: list[tuple[str, int, str]]) -> Drawn:
    """One bar for each row, with its name before and its number after."""
    most = max((value for _, value, _ in rows), default=0) or 1
    drawn = []
    for index, (name, value, label) in enumerate(rows):
        short, width = name if len(name) <= 48 else f"{name[:47]}…", 360 * value / most
        bar = {"y": index * _STEP, "width": f"{width:.2f}", "height": _BAR, "end": f"{388 + width:.2f}"}
        drawn.append({"name": short, "told": label, **bar})
    return {"width": _WIDTH, "height": len(rows) * _STEP, "rows": drawn}


def _flat(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)
