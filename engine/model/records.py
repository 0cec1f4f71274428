"""Records of an answer: frozen for whoever writes code, and made as fast as if they were not.

A frozen dataclass sets each field through a guard, which takes longer than all else that making one takes; a verdict has some
hundreds of fields. mypy, which all of this project passes, sees a frozen dataclass and refuses every assignment; while the
program runs nothing guards the fields.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataclasses import dataclass as record
else:
    from dataclasses import dataclass

    def record(*, frozen: bool, slots: bool) -> Callable[[type], type]:
        """A dataclass with the equality and the hash of a frozen one."""
        return dataclass(slots=slots, unsafe_hash=frozen)


__all__ = ["record"]
