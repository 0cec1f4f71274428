"""What a batch came to: added up over its parts, and shown in Italian on a page."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import cast

from rich import box
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from engine.batch.outputs import Repeated
from engine.batch.run import Done
from engine.model.phrases import OUTCOMES, elide
from engine.model.rulebook import Rulebook
from engine.reckoning.italian_text import MONTHS, italian_day, italian_euro
from engine.reporting import symbols, wording
from engine.reporting.sanitising import sanitised

CONCLUSIONS = ("non_compliant", "to_regularise", "undetermined", "compliant")
MOST = 10


@dataclass(frozen=True, slots=True)
class Summary:
    """Counts over all parts. `first` and `last` are the days of judgement (ISO, empty without verdicts); `outcomes` by clause, in rulebook order; `due` by clause: cases and cents; `by_month` of
    payment (empty = no day): cases and cents; `elsewhere` the cents due under each other profile; `unverified` the names
    of figures; `missing` and `rejects` most frequent first."""

    rows: int
    verdicts: int
    rejected: int
    checked: int
    first: str
    last: str
    profile: str
    families: tuple[str, ...]
    conclusions: dict[str, int]
    outcomes: dict[str, dict[str, int]]
    due: dict[str, tuple[int, int]]
    by_month: dict[str, tuple[int, int]]
    repeated: Repeated
    elsewhere: dict[str, int]
    unverified: tuple[str, ...]
    missing: dict[str, int]
    rejects: dict[str, int]

    @property
    def cents(self) -> int:
        """All that is due."""
        return sum(cents for _, cents in self.due.values())


def summarise(done: Done, rulebook: Rulebook) -> Summary:
    """Adds up the parts."""
    conclusions, rejects, elsewhere = Counter[str](), Counter[str](), Counter[str]()
    outcomes: dict[str, Counter[str]] = {}
    due: dict[str, tuple[int, int]] = {}
    months: dict[str, tuple[int, int]] = {}
    for part in done.counts:
        conclusions.update(part.conclusions)
        rejects.update(part.reasons)
        elsewhere.update(part.elsewhere)
        for clause, counts in part.outcomes.items():
            outcomes.setdefault(clause, Counter()).update(counts)
        for clause, by_month in part.due.items():
            for month, (number, cents) in by_month.items():
                for table, key in ((due, clause), (months, month)):
                    before = table.get(key, (0, 0))
                    table[key] = before[0] + number, before[1] + cents
    return Summary(
        rows=sum(part.rows for part in done.counts),
        verdicts=sum(part.verdicts for part in done.counts),
        rejected=sum(part.rejects for part in done.counts),
        checked=done.checked.rows,
        first=min((part.first for part in done.counts if part.first), default=""),
        last=max((part.last for part in done.counts), default=""),
        profile=str(done.receipt["profile"]),
        families=tuple(cast("list[str]", done.receipt["families"])),
        conclusions={name: conclusions[name] for name in CONCLUSIONS if conclusions[name]},
        outcomes={name: dict(outcomes[name]) for name in rulebook.clauses if name in outcomes},
        due={name: due[name] for name in rulebook.clauses if name in due},
        by_month=dict(sorted(months.items(), key=lambda item: (not item[0], item[0]))),
        repeated=done.repeated,
        elsewhere=dict(elsewhere),
        unverified=done.unverified,
        missing=done.checked.missing,
        rejects=dict(rejects.most_common()),
    )


def number(value: int) -> str:
    """`12345` as `12.345`."""
    return f"{value:,}".replace(",", ".")


def month(key: str) -> str:
    """`2026-09` as `settembre 2026`."""
    return f"{MONTHS[int(key[5:]) - 1]} {key[:4]}" if key else "senza un giorno"


def page(summary: Summary, rulebook: Rulebook) -> RenderableType:
    """The summary, for a person."""
    head = Text(f"Righe: {number(summary.rows)}", style="bold")
    head.append(f" — verdetti {number(summary.verdicts)}, scarti {number(summary.rejected)}", style="not bold")
    concluded = Text("Conclusioni: ", style="bold")
    for index, (name, count) in enumerate(summary.conclusions.items()):
        text = f"{', ' if index else ''}{wording.CONCLUSIONS[name].lower()} {number(count)}"
        concluded.append(text, style=f"not bold {symbols.colour(name)}")
    judged, checked = Text(how(summary)), Text(again(summary))
    parts: list[RenderableType] = [head, judged, concluded, checked]
    if summary.repeated.verdicts:
        parts.append(Text(twice(summary), style="bold yellow"))
    parts += [Text(), _outcomes(summary, rulebook)]
    if summary.due:
        rows = [(wording.rule_title(name, rulebook), n, c) for name, (n, c) in summary.due.items()]
        parts += [Text(), _money("Somme dovute", "Regola", rows)]
        rows = [(month(key), n, c) for key, (n, c) in summary.by_month.items()]
        parts += [Text(), _money("Entro quando", "Da pagare entro", rows)]
    if summary.cents or any(summary.elsewhere.values()):
        parts += [Text(), Text(otherwise(summary))]
    if summary.unverified:
        parts += [Text(), Text("Cifre non verificate sul testo ufficiale", style="bold")]
        parts += [Text(f"• {rulebook.parameters[name].title}") for name in summary.unverified]
    if summary.missing:
        facts = [(wording.asked(name, rulebook), n) for name, n in list(summary.missing.items())[:MOST]]
        parts += [Text(), _counts(f"Fatti che mancano più spesso (su {number(summary.checked)} casi)", "Fatto", facts)]
    if summary.rejects:
        columns = [(sanitised(name) or "(tutta la riga)", n) for name, n in list(summary.rejects.items())[:MOST]]
        parts += [Text(), _counts("Scarti per colonna", "Colonna", columns)]
    return Group(*parts)


def how(summary: Summary) -> str:
    """The day of judgement, the profile, the families."""
    days = [italian_day(date.fromisoformat(day)) for day in (summary.first, summary.last) if day]
    when = "" if not days else f"al {days[0]}" if summary.first == summary.last else f"dal {days[0]} al {days[1]}"
    families = f"; solo {', '.join(summary.families)}" if summary.families else ""
    return elide(
        f"Giudizio {when}, profilo {summary.profile}{families}" if when else f"Profilo {summary.profile}{families}"
    )


def again(summary: Summary) -> str:
    """What the sample came to."""
    if not summary.checked:
        return "Nessun caso è stato ricontrollato uno per uno"
    return f"Ricontrollati uno per uno: {number(summary.checked)}, nessuna differenza"


def twice(summary: Summary) -> str:
    """The cases that may count twice."""
    count, names = summary.repeated
    shown = ", ".join(map(sanitised, names))
    more = "" if count <= len(names) else "…"
    verdicts = "1 verdetto ha" if count == 1 else f"{number(count)} verdetti hanno"
    return f"Nomi ripetuti: {verdicts} il nome di un altro, e contano anch'essi ({shown}{more})"


def otherwise(summary: Summary) -> str:
    """What would be due under the other profiles."""
    amounts = ", ".join(f"{profile} {italian_euro(cents)}" for profile, cents in summary.elsewhere.items())
    return f"Dovuti in tutto {italian_euro(summary.cents)}; con un altro profilo: {amounts}"


def _table(title: str, first: str, *others: str) -> Table:
    table = Table(
        box=box.SIMPLE_HEAD, show_edge=False, padding=(0, 1, 0, 0), title=title, title_justify="left",
        title_style="bold", header_style="bold",
    )  # fmt: skip
    table.add_column(first)
    for other in others:
        table.add_column(other, justify="right", no_wrap=True)
    return table


def _outcomes(summary: Summary, rulebook: Rulebook) -> Table:
    table = _table("Esiti per regola", "Regola", "Casi")
    table.columns[1].justify = "left"
    table.columns[1].no_wrap = False
    for name, counts in summary.outcomes.items():
        text = ", ".join(f"{OUTCOMES[each]} {number(counts[each])}" for each in OUTCOMES if counts.get(each))
        table.add_row(Text(wording.rule_title(name, rulebook)), Text(text))
    return table


def _money(title: str, first: str, rows: list[tuple[str, int, int]]) -> Table:
    table = _table(title, first, "Casi", "Euro")
    for name, count, cents in rows:
        table.add_row(Text(name), number(count), italian_euro(cents))
    table.add_row(
        Text("Totale", style="bold"), number(sum(n for _, n, _ in rows)), italian_euro(sum(c for _, _, c in rows))
    )
    return table


def _counts(title: str, first: str, rows: list[tuple[str, int]]) -> Table:
    table = _table(title, first, "Righe")
    for name, count in rows:
        table.add_row(Text(name), number(count))
    return table
