"""What a model says of its own fields, for `shape` to say it at its place in the file: hints, and complaints of validators."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, ValidationError
from pydantic_core import InitErrorDetails, PydanticCustomError

NO_TEXT = "no_text"
"""The type of error of a text that says nothing."""


@dataclass(frozen=True, slots=True)
class Hint:
    """Beside the type of a field: what is said where it is missing or of another type (`serve <what>`), and the cure."""

    what: str
    cure: str


def complaint(what: str, cure: str = "", *, at_key: bool = False, missing: bool = False) -> PydanticCustomError:
    """What a validator raises to say, in its own words, what is wrong; `missing` where the field is not written."""
    kind = "missing" if missing else "complaint"
    return PydanticCustomError(kind, "{what}", {"what": what, "cure": cure, "at_key": at_key})


def all_of(errors: Iterable[tuple[str, PydanticCustomError]]) -> ValidationError:
    """What a validator raises to say all that is wrong with the entries of a mapping, by their keys."""
    return ValidationError.from_exception_data(
        "", [InitErrorDetails(type=error, loc=(key,), input=None) for key, error in errors]
    )


def _written(value: Any) -> Any:
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


def _not_blank(text: str) -> str:
    if not text.strip():
        raise PydanticCustomError(NO_TEXT, "blank")
    return text


Text = Annotated[str, BeforeValidator(_written, json_schema_input_type=str | int), AfterValidator(_not_blank)]
"""A text that says something; whole numbers are texts too, as they are written."""
