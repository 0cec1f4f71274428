"""Screenings kept on disk by an earlier run, read back."""

from __future__ import annotations

from functools import cache

from pydantic import TypeAdapter, ValidationError

from engine.model.screening import Result


def read_result(data: bytes) -> Result | None:
    """The result in a file; None when it is not one, whatever the reason: it is then made again."""
    try:
        return _results().validate_json(data)
    except ValidationError:
        return None


@cache
def _results() -> TypeAdapter[Result]:
    return TypeAdapter(Result)
