"""Lists of a YAML file written anew, every other byte as it is: comments, blanks, quotes, order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import accumulate
from typing import Any

import yaml

from engine.errors import Problem
from engine.reading.document import Path, Plain, StrictYamlError, dotted
from engine.reading.strict_yaml import load

_WIDE = 120
_BOM = b"\xef\xbb\xbf"
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def rewritten(data: bytes, name: str, limit: int, lists: Mapping[Path, Sequence[int | str]]) -> bytes:
    """The file with other lists at some paths, each of which is a key of a mapping. Raises StrictYamlError where the file
    is not strict YAML, has no such key, or is written in a way in which the lists cannot be told from the rest."""
    before = load(data, name, limit=limit)
    mark = _BOM if data.startswith(_BOM) else b""
    text = data.removeprefix(mark).decode()
    root = yaml.compose(text, Loader=_LOADER)
    offsets = [0, *accumulate(len(line) for line in text.splitlines(keepends=True))]
    edits = []
    for path, items in lists.items():
        pair = _pair(root, path)
        if pair is None:
            raise StrictYamlError(before.problem(path, "manca la chiave", f"scrivi `{path[-1]}: []`"))
        (key, value), flow = pair
        start, end = _offset(key.end_mark, offsets), _end(value, offsets)
        edits.append((start, end, _list(items, flow, key.start_mark.column, len(str(path[-1])))))
    for start, end, new in sorted(edits, reverse=True):
        text = text[:start] + new + text[end:]
    after = mark + text.encode()
    if not _says(after, name, limit, _with(before.value, lists)):
        cure = "scrivi " + ", ".join(f"{dotted(path)}: {_flow(items)}" for path, items in lists.items())
        what = "il file è scritto in un modo che il programma non sa correggere"
        raise StrictYamlError(Problem(name, 0, 0, "", what, cure))
    return after


def _says(data: bytes, name: str, limit: int, value: Plain) -> bool:
    try:
        return load(data, name, limit=limit).value == value
    except StrictYamlError:
        return False


def _pair(node: Any, path: Path) -> tuple[tuple[Any, Any], bool] | None:
    """The key and the value at a path, and whether braces hold them; None where there is none."""
    pair = None
    for step in path:
        pairs = node.value if isinstance(node, yaml.MappingNode) else []
        pair = next(((key, value) for key, value in pairs if key.value == step), None)
        if pair is None:
            return None
        flow, node = bool(node.flow_style), pair[1]
    return None if pair is None else (pair, flow)


def _end(node: Any, offsets: list[int]) -> int:
    """Where a value ends: a list without brackets ends with its last item, whatever blanks and comments follow."""
    if isinstance(node, yaml.SequenceNode) and not node.flow_style and node.value:
        return _end(node.value[-1], offsets)
    return _offset(node.end_mark, offsets)


def _offset(mark: Any, offsets: list[int]) -> int:
    return offsets[int(mark.line)] + int(mark.column)


def _list(items: Sequence[int | str], flow: bool, indent: int, key: int) -> str:
    """What follows a key: a list on its line where that is wide enough, else an item a line."""
    short = f": {_flow(items)}"
    if flow or indent + key + len(short) <= _WIDE:
        return short
    return ":" + "".join(f"\n{' ' * (indent + 2)}- {_scalar(item)}" for item in items)


def _flow(items: Sequence[int | str]) -> str:
    return f"[{', '.join(map(_scalar, items))}]"


def _scalar(item: int | str) -> str:
    return f'"{item}"' if isinstance(item, str) else str(item)


def _with(value: Plain, lists: Mapping[Path, Sequence[int | str]]) -> Plain:
    """The value of a file with other lists at some paths."""
    if not isinstance(value, dict):
        return value
    changed: dict[str, Plain] = {}
    for key, held in value.items():
        below = {path[1:]: items for path, items in lists.items() if path[0] == key}
        changed[key] = tuple(below[()]) if () in below else _with(held, below) if below else held
    return changed
