"""One way in which a type of answer becomes a JSON document, and a schema of it."""

from __future__ import annotations

from collections.abc import Hashable
from functools import cache
from typing import TYPE_CHECKING, Any, cast

from pydantic import TypeAdapter

if TYPE_CHECKING:
    from pydantic.main import IncEx

DIALECT = "https://json-schema.org/draft/2020-12/schema"
INDENT = 2


def dump(answer: object, *, indented: bool = True, left_out: IncEx | None = None) -> bytes:
    """UTF-8 JSON, ended by a line feed: over many lines when indented, else on one line; keys always the same, in the same
    order. `left_out` is what pydantic leaves out."""
    adapter = _adapter(cast("Hashable", type(answer)))
    return adapter.dump_json(answer, indent=INDENT if indented else None, exclude=left_out) + b"\n"


def schema(answers: Hashable, name: str) -> dict[str, object]:
    """The JSON schema of a type of answer, or of several; `name` is its identity."""
    return {"$schema": DIALECT, "$id": name, **_adapter(answers).json_schema(mode="serialization")}


@cache
def _adapter(answers: Hashable) -> TypeAdapter[Any]:
    return TypeAdapter(cast("type[Any]", answers))
