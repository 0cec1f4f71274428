"""An earlier report of a verification: what it already had, by fingerprint."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from engine.errors import UsageError
from engine.model.notices import SCHEMA
from engine.reading.paths import reason

OPTION = "--baseline"
_LIMIT = 64_000_000


class _Known(BaseModel):
    model_config = ConfigDict(extra="ignore", strict=True)

    fingerprint: str


class _Earlier(BaseModel):
    model_config = ConfigDict(extra="ignore", strict=True)

    kind: Literal["conforme/verification/1"] = Field(alias="schema")
    notices: list[_Known]


def read_baseline(file: Path) -> frozenset[str]:
    """The fingerprints in a JSON report. Raises UsageError for a file that cannot be read, or is none."""
    try:
        with file.open("rb") as opened:
            data = opened.read(_LIMIT)
    except FileNotFoundError:
        raise UsageError.about(OPTION, f"il file `{file}` non esiste", "scrivilo con --output FILE.json") from None
    except (OSError, ValueError) as error:
        why = reason(error) if isinstance(error, OSError) else "nome impossibile"
        raise UsageError.about(OPTION, f"`{file}` non si può leggere: {why}") from None
    try:
        found = _Earlier.model_validate_json(data)
    except ValidationError:
        what = f"`{file}` non è un esito di `conforme verify` in JSON ({SCHEMA})"
        raise UsageError.about(OPTION, what, "scrivilo con --output FILE.json") from None
    return frozenset(one.fingerprint for one in found.notices)
