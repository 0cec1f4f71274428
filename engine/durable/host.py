"""Drives the C library of durable-rules 2.0.28 within the limits that were measured on it.

No `Host` (its threads never stop and its timer events fire rules), one session, one flat fact at a time, retracted by
a fixed id in `finally`; names of fired rules go into a set and no logic runs in actions. Where the library cannot be
imported (Python 3.13 and later), `AVAILABLE` is false and the pure evaluator decides alone.
"""

from __future__ import annotations

import copy
import threading
from collections.abc import Mapping, Sequence
from typing import Any

from engine.errors import EngineFault

try:
    import durable_rules_engine as library
    from durable import engine as durable

    AVAILABLE = True
except ImportError:  # pragma: no cover  only where the library does not exist
    AVAILABLE = False

MAX_ALTERNATIVES = 64
"""Alternatives of one ruleset that may be true at once: beyond, the library refuses the fact with error 303."""
MAX_PROPERTIES = 250
"""Properties of one fact: beyond 252 (two are the id and the session) the library refuses it with error 302."""

_FACT_ID = "c"

LibraryCondition = Mapping[str, "int | Mapping[str, int] | Sequence[LibraryCondition]"]
"""A condition in the library's own form: one key, a property or an operator."""


class _NoHost:
    """Stands where the library wants a host: actions are never looked up by name."""

    def get_action(self, name: str) -> None:
        raise KeyError(name)


def property_hash(name: str) -> int:
    """The library's 32-bit hash of a property name: two names with the same one are the same property to it."""
    value = 2166136261
    for byte in name.encode():
        value = (value ^ byte) * 16777619 % 2**32
    return value


class Ruleset:
    """A compiled set of named conditions over flat facts of small integers."""

    def __init__(self, name: str, conditions: Mapping[str, LibraryCondition]) -> None:
        rules = {
            rule: {"all": [{"m": copy.deepcopy(condition)}], "run": _ignore} for rule, condition in conditions.items()
        }
        self._ruleset: Any = durable.Ruleset(name, _NoHost(), rules)
        self._lock = threading.Lock()

    def fired(self, properties: Mapping[str, int | None]) -> set[str]:
        """The names of the conditions that hold. A null is not sent: to the library it is as if the property were not there.
        Raises EngineFault where the library refuses the fact."""
        handle, names = self._ruleset._handle, set()
        sent = [f',"{name}":{value}' for name, value in properties.items() if value is not None]
        message = f'{{"id":"{_FACT_ID}"{"".join(sent)}}}'
        with self._lock:
            try:
                _, state = library.assert_fact(handle, message)
                names = _drain(handle, state)
            except library.error as error:
                raise EngineFault(f"durable-rules ha rifiutato i fatti: {error}") from error
            finally:
                library.retract_fact(handle, f'{{"id":"{_FACT_ID}"}}')
        return names

    def close(self) -> None:
        """Frees the ruleset; the library never does by itself, and its `delete_state` crashes."""
        if self._ruleset is not None:
            library.delete_ruleset(self._ruleset._handle)
            self._ruleset = None


def _ignore(context: object) -> None:
    """The action of every rule: the agenda is read, never run."""


def _drain(handle: object, state: object) -> set[str]:
    names = set()
    result = library.start_action_for_state(handle, state)
    message = result[1] if result else None
    while message:
        names.add(message[2 : message.index('"', 2)])
        message = library.complete_and_start_action(handle, state)
    return names
