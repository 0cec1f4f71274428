"""An earlier report of a verification: what it already had, by fingerprint."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from engine.errors import UsageError
from engine.model.notices import SCHEMA
from engine.reading.document import one_line
from engine.reading.paths import reason

OPTION = "--baseline"
_CURE = "scrivilo con `conforme verify --output FILE.json`"
_LIMIT = 64_000_000


class _Known(BaseModel):
    model_config = ConfigDict(extra="ignore", strict=True)

    fingerprint: str


class _Step(BaseModel):
    model_config = ConfigDict(extra="ignore", strict=True)

    name: str


class _Earlier(BaseModel):
    model_config = ConfigDict(extra="ignore", strict=True)

    kind: Literal["conforme/verification/1"] = Field(alias="schema")
    steps: list[_Step] = Field(min_length=1)
    notices: list[_Known]


def read_baseline(file: Path, steps: Collection[str]) -> frozenset[str]:
    """The fingerprints in a JSON report of a verification, whose steps have these names. Raises UsageError for a file that
    cannot be read, or is none: also for the report of cases, which has the same schema."""
    try:
        with file.open("rb") as opened:
            data = opened.read(_LIMIT)
    except FileNotFoundError:
        raise UsageError.about(OPTION, f"il file `{file}` non esiste", _CURE) from None
    except (OSError, ValueError) as error:
        why = reason(error) if isinstance(error, OSError) else "nome impossibile"
        raise UsageError.about(OPTION, f"`{file}` non si può leggere: {why}") from None
    try:
        earlier = _Earlier.model_validate_json(data)
    except ValidationError:
        what = f"`{file}` non è un esito di `conforme verify` in JSON ({SCHEMA})"
        raise UsageError.about(OPTION, what, _CURE) from None
    for step in earlier.steps:
        if step.name not in steps:
            what = f"`{file}` è l'esito di `conforme {one_line(step.name)}`, non di una verifica"
            raise UsageError.about(OPTION, what, _CURE)
    return frozenset(one.fingerprint for one in earlier.notices)
