"""Where two pieces of the rules that mean the same are first written otherwise."""

from __future__ import annotations

import json
from collections.abc import Mapping

from pydantic import JsonValue

from engine.model.difference import Change, PieceKind, Rewording
from engine.model.node import Node
from engine.model.rulebook import Rulebook
from engine.model.screening_policy import Letter

Piece = Node | Letter | None


def rewording(before: Piece, after: Piece, change: Change) -> Rewording | None:
    """The first text that differs, with its field path (of a letter, its line); None where other than words changes."""
    if before is None or after is None or change != "words":
        return None
    if isinstance(before, Letter) or isinstance(after, Letter):
        return _of_letters(before, after)
    return _first("", _plain(before), _plain(after))


def piece(rulebook: Rulebook, kind: PieceKind, name: str) -> Piece:
    """A piece of a rulebook that is neither clause nor figure; None where it is not there."""
    if kind in ("header", "desk"):
        return rulebook.header
    named: dict[PieceKind, Mapping[str, Node | Letter]] = {
        "fact": rulebook.vocabulary, "reading": rulebook.readings, "conflict": rulebook.conflicts,
        "source": rulebook.sources, "route": rulebook.routes, "outside": rulebook.outside, "letter": rulebook.letters,
    }  # fmt: skip
    return named[kind].get(name)


def _plain(node: Node | Letter) -> JsonValue:
    return node.model_dump(mode="json", by_alias=True) if isinstance(node, Node) else None


def _of_letters(before: Node | Letter, after: Node | Letter) -> Rewording | None:
    if not isinstance(before, Letter) or not isinstance(after, Letter):
        return None
    one, other = before.text.splitlines(), after.text.splitlines()
    for number in range(max(len(one), len(other))):
        was, now = (lines[number] if number < len(lines) else "" for lines in (one, other))
        if was != now:
            return Rewording(f"riga {number + 1}", was, now)
    return None


def _first(path: str, before: JsonValue, after: JsonValue) -> Rewording | None:
    """The first leaf that differs, in the order of the fields; one that says nothing in both, as an entry without words and
    none at all, only where no other does."""
    if isinstance(before, list) and isinstance(after, list):
        before, after = ({str(place): part for place, part in enumerate(parts)} for parts in (before, after))
    if isinstance(before, dict) and isinstance(after, dict):
        names = [name for name in dict.fromkeys((*after, *before)) if before.get(name) != after.get(name)]
        leaves = (_first(f"{path}.{name}" if path else name, before.get(name), after.get(name)) for name in names)
        rewordings = [one for one in leaves if one is not None]
        return next((one for one in rewordings if one.before != one.after), rewordings[0] if rewordings else None)
    return Rewording(path, _text(before), _text(after))


def _text(leaf: JsonValue) -> str:
    if leaf is None:
        return ""
    return leaf if isinstance(leaf, str) else json.dumps(leaf, ensure_ascii=False)
