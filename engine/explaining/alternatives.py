"""The same case under the other selections: one reading answered otherwise, or another profile."""

from __future__ import annotations

from engine.evaluation.context import Context
from engine.evaluation.other_context import OtherContext
from engine.program.departure import Departure
from engine.program.program import Program
from engine.program.programs import OtherRoute, Programs


class OtherContexts:
    """The same case under every other reading and profile, each context made once and only when asked for."""

    def __init__(self, programs: Programs, context: Context) -> None:
        self._programs, self._base, self._selection = programs, context, context.program.selection
        self._contexts: dict[Program, OtherContext] = {}

    def routes(self, clause: str) -> tuple[OtherRoute, ...]:
        """The selections that could judge a clause differently: one reading answered otherwise, then the other profiles."""
        programs, base = self._programs, self._base
        epochs = base.epochs(programs.dependencies(clause))
        concerned = tuple([base.concerned(other) for other in programs.presumable(clause)])
        return programs.routes(clause, self._selection, epochs, concerned)

    def context(self, departure: Departure) -> OtherContext:
        """The case under the selection of a route, to judge the clause of that route."""
        context = self._contexts.get(departure.other)
        if context is None:
            context = self._contexts[departure.other] = OtherContext(departure, self._base)
        context.departure = departure
        return context
