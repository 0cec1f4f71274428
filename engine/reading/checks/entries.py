"""What is said of an outcome in each state: entries exist, one always holds, and an act is never told as done or missed
when it was not."""

from __future__ import annotations

from collections.abc import Iterator

from engine.model.clause import BAD, ELSE, GOOD, STATES, Clause, Outcome, Text
from engine.model.conditions import (
    ClauseOutcome,
    Condition,
    FactContains,
    FactHappened,
    FactIs,
    FlagOn,
    ReadingChoice,
    parts,
    walk,
)
from engine.model.rulebook import term_owner
from engine.reading.document import Path
from engine.reading.draft import Draft, Home
from engine.reading.suggest import cure_for

_COVERING = ({"done", "open"}, {"past", "ahead"})
_TIMED: tuple[Outcome, ...] = ("compliant", "violated")


def check_entries(draft: Draft, home: Home, clause: Clause) -> None:
    """Messages and remedies of one clause."""
    own = [*(one.id for one in clause.unless), *(one.id for one in clause.requires)]
    for key, index, name in (
        *(("unless", index, one.id) for index, one in enumerate(clause.unless)),
        *(("requires", index, one.id) for index, one in enumerate(clause.requires)),
    ):
        if name in (*STATES, ELSE):
            draft.say(home, (key, index, "id"), f"`{name}` è il nome di uno stato", "dai un altro id")
    for tail, text in _texts(clause):
        if isinstance(text, str):
            continue
        for name in text:
            if name not in (*own, *STATES, ELSE):
                what = f"voce sconosciuta `{name}`: serve un id della clausola, uno stato o `else`"
                draft.say(home, (*tail, name), what, cure_for(name, [*own, *STATES, ELSE]), at_key=True)
        _unsaid(draft, home, clause, tail, text)
        states = _COVERING if tail[0] == "message" else ()
        covering = (*states, *_deciding(clause, str(tail[-1]))) if states else ()
        if tail[0] != "remedy" and ELSE not in text and not any(all_ <= text.keys() for all_ in covering):
            other = next((min(both - text.keys()) for both in states if both & text.keys()), ELSE)
            draft.say(home, tail, "può non valere nessuna voce", f"aggiungi `{other}`", at_key=True)
    if clause.kind == "duty" and _has_act(draft, clause):
        for outcome in _TIMED:
            if isinstance(clause.message.get(outcome), str):
                what = "la stessa frase per un atto compiuto e per uno che manca"
                draft.say(home, ("message", outcome), what, "scrivi una voce `done` e una `open`")


def _unsaid(draft: Draft, home: Home, clause: Clause, tail: Path, text: dict[str, str]) -> None:
    """What is said where nobody knows whether an exception holds, and the outcome is the same either way: not that it holds,
    nor that it does not."""
    same = [one for one in clause.unless if tail[-1] == one.then == GOOD[clause.kind]]
    if "unsaid" in text and not same:
        what = "nessuna eccezione dà questo esito: `unsaid` non vale mai"
        draft.say(home, (*tail, "unsaid"), what, "togli la voce", at_key=True)
    free = tail[0] == "message" and "unsaid" not in text and all(one.advice for one in clause.requires)
    exception = next((one.id for one in same if one.id in text and _open(one.when)), None)
    if free and exception is not None:
        what = f"se non si sa di `{exception}` l'esito è lo stesso, e nessuna voce lo dice"
        draft.reword(home, tail, what, "aggiungi `unsaid`, vera in tutti e due i casi", at_key=True)


def _open(condition: Condition) -> bool:
    """Whether a condition may be unknown: something in it is not presumed."""
    return any(not parts(one) and not _settled(one) for one in walk(condition))


def _settled(leaf: Condition) -> bool:
    if isinstance(leaf, ClauseOutcome):
        return leaf.presume_open
    if isinstance(leaf, FactIs | FactContains | FactHappened):
        return leaf.presume is not None
    return isinstance(leaf, ReadingChoice | FlagOn)


def _deciding(clause: Clause, outcome: str) -> Iterator[set[str]]:
    """The exceptions and requirements from which alone a bad outcome comes: where it does, one of them holds or fails."""
    hard = outcome == BAD[clause.kind]
    if not hard and outcome != "to_regularise":
        return
    ids = {one.id for one in clause.unless if one.then == outcome}
    ids |= {one.id for one in clause.requires if not one.advice and bool(one.cure) != hard}
    if ids:
        yield ids


def _texts(clause: Clause) -> Iterator[tuple[Path, Text]]:
    """Messages, remedies and cures, each with its place. A remedy may have no entry that holds; a cure must have one
    also while its day is not known."""
    for key, texts in (("message", clause.message), ("remedy", clause.remedy)):
        yield from (((key, outcome), text) for outcome, text in texts.items())
    for index, requirement in enumerate(clause.requires):
        yield ("requires", index, "cure"), requirement.cure


def _has_act(draft: Draft, clause: Clause) -> bool:
    """Whether the deadline of a clause is of an act whose day is a fact."""
    if clause.deadline is None:
        return False
    owner, name = term_owner(clause.deadline, clause.id)
    body = draft.clauses.get(owner, clause).terms.get(name)
    return body is not None and body.end is not None
