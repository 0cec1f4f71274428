"""What a change does to somebody's cases, as Italian text."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from engine.model.difference import ClauseImpact, Flip, Impact, Said
from engine.model.phrases import OUTCOMES, elide
from engine.reckoning.italian_text import italian_day
from engine.reporting.paragraphs import paragraph
from engine.reporting.sanitising import sanitised

FEW = 5
"""How many of the cases refused are listed here."""
VALUES = {
    "deadline": "ultimo giorno", "earliest": "primo giorno utile", "day": "giorno", "pay_by": "da pagare entro",
    "amount_eur": "importo", "owed_eur": "ancora dovuto", "days_late": "giorni di ritardo",
}  # fmt: skip
"""What the values of a clause are called."""

_BY = {"old": "soltanto dalle regole di prima", "new": "soltanto dalle regole di dopo", "both": "da tutte e due"}


def impact_totals(impact: Impact) -> list[str]:
    """How many cases change, and how many euro."""
    lines = paragraph(
        f"Su {_several(impact.cases, 'caso', 'casi')}, profilo {impact.profile}: "
        f"{_several(impact.changed, 'cambia', 'cambiano')}, "
        f"{_number(impact.untouched)} no{_refused(impact)}"
    )
    return lines + paragraph(
        f"Dovuto: prima {_euro(impact.before_eur)}, dopo {_euro(impact.after_eur)}, "
        f"differenza {_signed(impact.difference_eur)}"
    )


def impact_lines(impact: Impact) -> list[str]:
    """Each clause that flips, then the changes that no case exercises and the cases refused; nothing where there is none."""
    lines: list[str] = []
    for one in impact.clauses:
        lines += _clause(one)
    # A case that an edition refuses might have exercised it.
    which = "nessuno dei casi giudicati da tutte e due" if any(impact.refused.values()) else "nessun tuo caso"
    for name in impact.unexercised:
        lines += paragraph(f"{name}: {which} esercita questa modifica", 2)
    for case in impact.refusals[:FEW]:
        lines += paragraph(f"rifiutato {_BY[case.by]}: {sanitised(f'{case.case}: {case.why}')}", 2)
    more = sum(impact.refused.values()) - len(impact.refusals[:FEW])
    if more > 0:
        others = "un altro rifiutato" if more == 1 else f"altri {_number(more)} rifiutati"
        lines.append(f"  … e {others} (--format json ne nomina di più)")
    for old, new in impact.called.items():
        lines += paragraph(
            f"{old}: ora si chiama {new}; qui i casi sono letti col nome nuovo, ma le regole di dopo rifiutano quello vecchio",
            2,
        )
    if impact.judged_again:
        which = (
            "di quelli che cambiano, rigiudicato" if impact.judged_again == 1 else "di quelli che cambiano, rigiudicati"
        )
        lines += paragraph(
            f"{_several(impact.judged_again, 'caso', 'casi')} {which} da capo con le une e le altre regole: lo stesso esito",
            2,
        )
    return ["Sui tuoi casi", *lines] if lines else []


def _refused(impact: Impact) -> str:
    """`, 3 rifiutati soltanto dalle regole di dopo`, for each edition that refuses some."""
    named = ((number, _BY[by]) for by, number in impact.refused.items() if number)
    return "".join(f", {_several(number, 'rifiutato', 'rifiutati')} {by}" for number, by in named)


def _clause(one: ClauseImpact) -> Iterator[str]:
    flips = _several(one.flips, "caso cambia", "casi cambiano")
    euro = ""
    if (one.before_eur, one.after_eur) != ("0.00", "0.00"):
        euro = f"; {_euro(one.before_eur)} → {_euro(one.after_eur)} ({_signed(one.difference_eur)})"
    yield from paragraph(f"{one.id}: {flips}{euro}", 2)
    for pair, number in one.outcomes.items():
        yield f"    {_pair(pair)}: {_number(number)}"
    if one.values:
        yield f"    stesso esito, altri giorni o importi: {_number(one.values)}"
    for example in one.examples:
        yield from paragraph(sanitised(f"per esempio {example.case}: {_flip(example)}"), 4)


def _pair(pair: str) -> str:
    return " → ".join(OUTCOMES.get(outcome, "non esaminata") for outcome in pair.split(" > "))


def _flip(one: Flip) -> str:
    """The outcomes; where they are equal, the first value that differs."""
    before, after = _said(one.before), _said(one.after)
    if one.before is not None and one.after is not None and one.before.outcome == one.after.outcome:
        names = dict.fromkeys((*one.before.values, *one.after.values))
        pairs = {name: (one.before.values.get(name), one.after.values.get(name)) for name in names}
        name = next(name for name, (was, now) in pairs.items() if was != now)
        return f"{before}, {VALUES[name]} " + " → ".join(worth(name, value) for value in pairs[name])
    return f"{before} → {after}"


def _said(one: Said | None) -> str:
    return "non esaminata" if one is None or one.outcome is None else OUTCOMES[one.outcome]


def worth(name: str, value: str | None) -> str:
    """A day or a sum as Italian text."""
    if value is None:
        return "nessun giorno" if name == "pay_by" else "nessuno"
    if name.endswith("_eur"):
        return _euro(value)
    if name == "days_late":
        return value
    day = italian_day(date.fromisoformat(value))
    return elide(f"il {day}") if name == "pay_by" else day


def _several(number: int, one: str, many: str) -> str:
    return f"{_number(number)} {one if number == 1 else many}"


def _number(number: int) -> str:
    return f"{number:,}".replace(",", ".")


def _euro(text: str) -> str:
    sign = "−" * text.startswith("-")
    whole, _, cents = text.lstrip("-").partition(".")
    return f"{sign}{_number(int(whole))},{cents} €"


def _signed(text: str) -> str:
    return _euro(text) if text.startswith("-") or text == "0.00" else f"+{_euro(text)}"
