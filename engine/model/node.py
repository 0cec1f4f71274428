"""The base of every frozen piece of the rulebook."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class Node(BaseModel):
    """Base of every frozen piece of the rulebook: unknown keys are refused, values never change."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, populate_by_name=True)
