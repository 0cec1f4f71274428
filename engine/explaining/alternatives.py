"""The same case under the other selections: one reading answered otherwise, or another profile."""

from __future__ import annotations

from collections.abc import Iterator

from engine.evaluation.context import Context
from engine.evaluation.other_context import OtherContext
from engine.program.departure import Departure
from engine.program.programs import Because, Programs


class OtherContexts:
    """The same case under every other reading and profile, each context made once and only when asked for."""

    def __init__(self, programs: Programs, context: Context) -> None:
        self._programs, self._base, self._selection = programs, context, context.program.selection
        self._contexts: dict[Departure, OtherContext] = {}

    def of(self, clause: str) -> Iterator[tuple[Because, str, str, str, OtherContext, int | None]]:
        """The contexts that could judge a clause differently: one reading answered otherwise, then the other profiles;
        with the place of an earlier one that cannot but agree with it."""
        programs, base, contexts = self._programs, self._base, self._contexts
        epochs = tuple([base.epoch(reader) for reader in programs.dependencies(clause)])
        for because, name, choice, text, departure, same in programs.routes(clause, self._selection, epochs):
            context = contexts.get(departure)
            if context is None:
                context = contexts[departure] = OtherContext(departure, base)
            yield because, name, choice, text, context, same
