"""The same summary as one HTML file: tables and charts drawn inside it, nothing fetched from anywhere."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from engine.batch.telling.summary import CONCLUSIONS, Summary, again, how, month, number, otherwise, twice
from engine.model.phrases import OUTCOMES, italian_euro
from engine.model.rulebook import Rulebook
from engine.reporting import wording

COLOURS = {
    "non_compliant": "#b3261e", "violated": "#b3261e", "inadmissible": "#b3261e", "lapsed": "#b3261e",
    "to_regularise": "#b26a00", "due": "#b26a00", "undetermined": "#6b7280", "for_human": "#6b7280",
    "compliant": "#1b7f4b", "admissible": "#1b7f4b", "valid": "#1b7f4b", "not_due": "#1b7f4b",
    "not_applicable": "#c9ced6",
}  # fmt: skip
_STYLE = """
:root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;max-width:64rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;width:100%;margin:.5rem 0 2rem}th,td{text-align:left;padding:.3rem .6rem;
border-bottom:1px solid #8884;vertical-align:top}td.n,th.n{text-align:right;font-variant-numeric:tabular-nums;
white-space:nowrap}svg{display:block;width:100%;height:auto}small,dt{opacity:.75}dd{margin:0 0 .4rem;
overflow-wrap:anywhere}
"""
_WIDTH, _BAR = 900, 22


def html(summary: Summary, rulebook: Rulebook, receipt: dict[str, object]) -> str:
    """The whole page."""
    body = [
        "<h1>Verdetti sull'archivio</h1>",
        f"<p>{number(summary.rows)} righe: {number(summary.verdicts)} verdetti, {number(summary.rejected)} scarti. "
        f"{escape(how(summary))}. {again(summary)}.</p>",
        *([f"<p><strong>{escape(twice(summary))}.</strong></p>"] if summary.repeated.verdicts else []),
        "<h2>Conclusioni</h2>",
        _share([(wording.CONCLUSIONS[name], summary.conclusions.get(name, 0), COLOURS[name]) for name in CONCLUSIONS]),
        "<h2>Esiti per regola</h2>",
        *_clauses(summary, rulebook),
    ]
    if summary.due:
        rows = [
            (wording.rule_title(name, rulebook), number(n), italian_euro(c)) for name, (n, c) in summary.due.items()
        ]
        body += [
            "<h2>Somme dovute</h2>",
            _table(("Regola", "Casi", "Euro"), [*rows, ("Totale", "", italian_euro(summary.cents))]),
        ]
        bars = [(month(key), cents, italian_euro(cents)) for key, (_, cents) in summary.by_month.items()]
        body += ["<h2>Da pagare entro</h2>", _bars(bars)]
    if summary.cents or any(summary.elsewhere.values()):
        body.append(f"<p>{escape(otherwise(summary))}.</p>")
    if summary.unverified:
        told = "".join(f"<li>{escape(rulebook.parameters[name].title)}</li>" for name in summary.unverified)
        body += ["<h2>Cifre non verificate sul testo ufficiale</h2>", f"<ul>{told}</ul>"]
    if summary.missing:
        facts = [(wording.fact_label(name, rulebook), n, number(n)) for name, n in list(summary.missing.items())[:20]]
        body += [f"<h2>Fatti che mancano</h2><p>Su {number(summary.checked)} casi presi a sorte.</p>", _bars(facts)]
    if summary.rejects:
        rejects = [(name or "(tutta la riga)", number(n)) for name, n in summary.rejects.items()]
        body += ["<h2>Scarti per colonna</h2>", _table(("Colonna", "Righe"), rejects)]
    body += ["<h2>Ricevuta</h2>", _receipt(receipt)]
    return (
        '<!doctype html><html lang="it"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width">'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        f"<title>Verdetti sull'archivio</title><style>{_STYLE}</style></head><body>{''.join(body)}</body></html>\n"
    )


def _clauses(summary: Summary, rulebook: Rulebook) -> Iterable[str]:
    yield "<table><thead><tr><th>Regola</th><th>Esiti</th></tr></thead><tbody>"
    for name, found in summary.outcomes.items():
        share = _share([(OUTCOMES[each], found.get(each, 0), COLOURS[each]) for each in OUTCOMES])
        title = f"{escape(wording.rule_title(name, rulebook))}<br><small>{escape(name)}</small>"
        yield f'<tr><td style="width:38%">{title}</td><td>{share}</td></tr>'
    yield "</tbody></table>"


def _share(parts: list[tuple[str, int, str]]) -> str:
    """One bar cut in proportion, and its legend."""
    present = [part for part in parts if part[1]]
    total = sum(count for _, count, _ in present) or 1
    found, at = [], 0.0
    for name, count, colour in present:
        wide = _WIDTH * count / total
        title = escape(f"{name}: {number(count)}")
        bar = f'<rect x="{at:.2f}" y="0" width="{wide:.2f}" height="{_BAR}" fill="{colour}">'
        found.append(f"{bar}<title>{title}</title></rect>")
        at += wide
    legend = ", ".join(f"{name.lower()} {number(count)}" for name, count, _ in present)
    drawn = f'<svg viewBox="0 0 {_WIDTH} {_BAR}" role="img" aria-label="{escape(legend)}">{"".join(found)}</svg>'
    return f"{drawn}<small>{escape(legend)}</small>"


def _bars(rows: list[tuple[str, int, str]]) -> str:
    """One bar for each row, with its name before and its number after."""
    most = max((value for _, value, _ in rows), default=0) or 1
    found = []
    for index, (name, value, told) in enumerate(rows):
        y, wide = index * (_BAR + 8), 360 * value / most
        short = name if len(name) <= 48 else f"{name[:47]}…"
        found.append(
            f'<text x="0" y="{y + 16}" font-size="15" fill="currentColor">{escape(short)}</text>'
            f'<rect x="380" y="{y}" width="{wide:.2f}" height="{_BAR}" fill="#3b6ea5"/>'
            f'<text x="{388 + wide:.2f}" y="{y + 16}" font-size="15" fill="currentColor">{escape(told)}</text>'
        )
    return f'<svg viewBox="0 0 {_WIDTH} {len(rows) * (_BAR + 8)}" role="img">{"".join(found)}</svg>'


def _table(heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    def line(cells: tuple[str, ...], tag: str) -> str:
        told = (f"<{tag}{' class=n' if index else ''}>{escape(cell)}</{tag}>" for index, cell in enumerate(cells))
        return f"<tr>{''.join(told)}</tr>"

    body = "".join(line(row, "td") for row in rows)
    return f"<table><thead>{line(heads, 'th')}</thead><tbody>{body}</tbody></table>"


def _receipt(receipt: dict[str, object]) -> str:
    shown = (
        "engine",
        "rulebook",
        "edition",
        "rulebook_digest",
        "profile",
        "families",
        "as_of",
        "today",
        "files",
        "evaluators",
    )
    pairs = [(key, receipt.get(key)) for key in shown]
    told = "".join(f"<dt>{escape(key)}</dt><dd>{escape(_flat(value))}</dd>" for key, value in pairs if value)
    return f"<dl>{told}</dl>"


def _flat(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)
