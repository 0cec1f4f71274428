"""Texts of a clause: placeholders can be filled, no figure is written in them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from engine.model.clause import BAD, Clause, Text
from engine.model.rulebook import term_owner
from engine.reading.document import Path, one_line
from engine.reading.draft import Draft, Home
from engine.reading.suggest import cure_for

NEEDS: dict[str, tuple[str, ...]] = {
    "deadline": ("deadline",),
    "earliest": ("earliest",),
    "day": ("day",),
    "amount": ("amount",),
    "pay_by": ("pay_by",),
    "prevails": ("prevails",),
    **dict.fromkeys(("unmet", "advice"), ("requires",)),
    **dict.fromkeys(("settled_on", "paid", "owed"), ("paid",)),
    **dict.fromkeys(("days_late", "standard", "elapsed", "start", "done"), ("deadline", "earliest", "day", "amount")),
}
"""Placeholders and the fields of the clause of which one must be there to fill them."""
PLACEHOLDERS = frozenset(NEEDS)

_OF_THE_ACT = ("done", "elapsed")
"""Placeholders about the act of one term: the deadline's, where a clause has a deadline and an earliest day."""

_HOLE = re.compile(r"\{([^{}]*)\}")
_FIGURE = re.compile(r"(artt?\. )?\b(\w*[0-9][\w./]*)")


def check_texts(draft: Draft, home: Home, clause: Clause, lost: frozenset[str] = frozenset()) -> None:
    """Titles, messages, remedies and cures of one clause; whether a placeholder can be filled by a field that is `lost`
    is not known."""
    for tail, text in _texts(clause):
        bare = _HOLE.sub("", text)
        for placeholder in _HOLE.findall(text):
            if lost.isdisjoint(NEEDS.get(placeholder, ())):
                _placeholder(draft, home, tail, clause, placeholder)
            if placeholder in _OF_THE_ACT and lost.isdisjoint(("terms", "deadline", "earliest")):
                _of_two_acts(draft, home, tail, clause, placeholder)
        if "{deadline}" in text and lost.isdisjoint(("kind", "earliest")):
            _by_a_day(draft, home, tail, clause)
        if "{" in bare or "}" in bare:
            draft.say(home, tail, "parentesi graffa non chiusa o non aperta", "scrivi {segnaposto}")
        for figure in figures(bare, clause.acts):
            what = f"una cifra in un testo: `{one_line(figure)}`"
            draft.say(home, tail, what, "usa un segnaposto, o cita l'atto in `acts`")


def _texts(clause: Clause) -> Iterator[tuple[Path, str]]:
    yield ("title",), clause.title
    for key, texts in (("message", clause.message), ("remedy", clause.remedy)):
        for outcome, text in texts.items():
            yield from _entries((key, outcome), text)
    for index, exception in enumerate(clause.unless):
        yield ("unless", index, "title"), exception.title
    for index, requirement in enumerate(clause.requires):
        yield ("requires", index, "title"), requirement.title
        yield from _entries(("requires", index, "cure"), requirement.cure)
        yield ("requires", index, "advice"), requirement.advice


def _entries(tail: Path, text: Text) -> Iterator[tuple[Path, str]]:
    if isinstance(text, str):
        yield tail, text
    else:
        yield from (((*tail, name), entry) for name, entry in text.items())


def _placeholder(draft: Draft, home: Home, tail: Path, clause: Clause, name: str) -> None:
    if tail[0] not in ("message", "remedy") and "cure" not in tail:
        draft.say(home, tail, f"segnaposto `{{{one_line(name)}}}` fuori da messaggi e rimedi", "toglilo")
    elif name in NEEDS:
        if not any(getattr(clause, field) not in (None, ()) for field in NEEDS[name]):
            fields = " o ".join(f"`{field}`" for field in NEEDS[name])
            draft.say(home, tail, f"la clausola non può riempire `{{{name}}}`", f"aggiungi {fields}")
    elif name not in draft.homes["facts"] and "facts" not in draft.unread:
        cure = cure_for(name, [*sorted(PLACEHOLDERS), *draft.homes["facts"]], few=0)
        draft.say(home, tail, f"segnaposto sconosciuto `{{{one_line(name)}}}`", cure)


def _of_two_acts(draft: Draft, home: Home, tail: Path, clause: Clause, name: str) -> None:
    """Where the deadline waits for one act and the earliest day for another, who reads a day cannot know whose it is."""
    if clause.deadline is None or clause.earliest is None:
        return
    last, first = (_end(draft, clause, one) for one in (clause.deadline, clause.earliest))
    if last and first and last != first:
        what = f"`{{{name}}}` è dell'atto di `{clause.deadline}`, e `{clause.earliest}` ne aspetta un altro"
        draft.reword(home, tail, what, f"scrivi il fatto che si vuole dire: {{{last}}} o {{{first}}}")


def _by_a_day(draft: Draft, home: Home, tail: Path, clause: Clause) -> None:
    """What is to be done by the last day is told only while that day is to come: the state `ahead` of a clause without an
    `earliest`, which would be the day it speaks of."""
    mends = tail[0] == "requires" or (tail[0] == "remedy" and tail[1] in (BAD[clause.kind], "to_regularise"))
    if mends and (tail[-1] != "ahead" or clause.earliest is not None):
        cure = "dillo nella voce `ahead`, o di' che cosa fare senza il giorno"
        if clause.earliest is not None:
            cure = "di' che cosa fare senza il giorno: qui `ahead` parla di `earliest`"
        draft.reword(home, tail, "un rimedio entro un ultimo giorno che può essere passato", cure)


def _end(draft: Draft, clause: Clause, reference: str) -> str:
    """The fact that ends a term; empty where there is none, or a reading chooses it."""
    owner, name = term_owner(reference, clause.id)
    body = clause.terms.get(name) if owner == clause.id else (draft.terms(owner) or {}).get(name)
    return body.end if body is not None and isinstance(body.end, str) else ""


def figures(text: str, acts: tuple[str, ...]) -> Iterator[str]:
    """Figures that are not part of an act: a whole act quoted, or an article of one."""
    for act in acts:
        text = text.replace(act, "")
    cited = {match.group(2).rstrip(".") for act in acts for match in _FIGURE.finditer(act)}
    for match in _FIGURE.finditer(text):
        figure = match.group(2).rstrip(".")
        if not (match.group(1) and figure in cited):
            yield figure
