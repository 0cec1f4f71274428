"""Which model a place of a file belongs to: read off the annotations, along the location that pydantic gives."""

from __future__ import annotations

from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel

from engine.reading.document import Plain

Model = type[BaseModel]


def fields(model: Model) -> set[str]:
    """The keys of a model, as they are written."""
    return {field.alias or name for name, field in model.model_fields.items()}


def owners(model: Model, loc: tuple[str | int, ...], raw: Plain) -> list[Model]:
    """The model of the mapping `raw`, which stands at the location `loc` below `model`. Where a union may stand there
    and `raw` has no key of the branch that the location names, every model of the union."""
    may: list[Any] = [model]
    named = may
    for step in loc:
        branch = [each for each in may if _label(each, step)] if len(may) > 1 and named is may else []
        if branch:
            named = branch
        else:
            may = named = [part for each in named for below in _below(each, step) for part in _parts(below)]
    close = [each for each in _models(named) if isinstance(raw, dict) and fields(each) & raw.keys()]
    return close or _models(may)


def _models(annotations: list[Any]) -> list[Model]:
    return [each for each in annotations if isinstance(each, type) and issubclass(each, BaseModel)]


def _parts(annotation: Any) -> list[Any]:
    """The branches of a union, null apart; an annotation that is none is its own only branch."""
    if get_origin(annotation) is Annotated:
        return _parts(get_args(annotation)[0])
    if get_origin(annotation) in (Union, UnionType):
        return [part for each in get_args(annotation) for part in _parts(each)]
    return [] if annotation is NoneType else [annotation]


def _label(annotation: Any, step: str | int) -> bool:
    """Whether a step of a location names a branch of a union, and no place of the file."""
    if origin := get_origin(annotation):
        return str(step).startswith(f"{origin.__name__}[")
    return getattr(annotation, "__name__", "") == step


def _below(annotation: Any, step: str | int) -> list[Any]:
    """What may stand one step further down."""
    arguments = get_args(annotation)
    if get_origin(annotation) is dict:
        return [arguments[1]]
    if get_origin(annotation) is tuple:
        return [arguments[0]]
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [field.annotation for name, field in annotation.model_fields.items() if step in (name, field.alias)]
    return []
