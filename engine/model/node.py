"""The base of every frozen piece of the rulebook."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class Node(BaseModel):
    """Base of every frozen piece of the rulebook: unknown keys are refused, values never change."""

    # Validators are built when first needed: together for a compiled rulebook, which is half the time of one by one.
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, populate_by_name=True, defer_build=True)
