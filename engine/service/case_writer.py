"""Case files as the program writes them: codes and texts quoted."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping

from engine.model.case import Case
from engine.model.fact_kinds import Raw, plain_value
from engine.model.vocabulary import Fact

_PLAIN_WORD = re.compile(r"[a-z][a-z_]*")
_RESERVED = frozenset({"true", "false", "null", "yes", "no", "on", "off", "y", "n"})


def dump(case: Mapping[str, Raw]) -> str:
    """The YAML of a case: one fact to a line, every text but a plain lower-case word between quotes."""
    lines: list[str] = []
    for key, value in case.items():
        if isinstance(value, dict):
            lines.append(f"{_scalar(key)}:" if value else f"{_scalar(key)}: {{}}")
            lines += [f"  {_scalar(name)}: {_inline(inner)}" for name, inner in value.items()]
        else:
            lines.append(f"{_scalar(key)}: {_inline(value)}")
    return "\n".join(lines) + "\n"


def head(case: Case) -> dict[str, Raw]:
    """Everything of a case but its facts, in the shape of a file."""
    title: dict[str, Raw] = {"title": case.title} if case.title else {}
    return {"id": case.id, **title, "as_of": case.as_of.isoformat()}


def stated(case: Case, vocabulary: Mapping[str, Fact]) -> dict[str, Raw]:
    """The facts of a case read and typed, back in the shape of a file."""
    return {name: plain_value(vocabulary[name], value) for name, value in case.facts.items()}


def _inline(value: Raw) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_scalar(name)}: {_inline(inner)}" for name, inner in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(_inline(part) for part in value) + "]"
    return _scalar(value)


def _scalar(value: str | int | bool | None) -> str:
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, int) or (_PLAIN_WORD.fullmatch(value) and value not in _RESERVED):
        return str(value)
    # JSON strings are YAML double-quoted strings.
    return json.dumps(value, ensure_ascii=False)
