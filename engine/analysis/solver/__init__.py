"""Two rulebooks as formulas, so that a solver finds a case on which they differ, or proves that there is none.

numbers     numbers and truths that may be unknown
tables      what the engine says of every day of a window, as an expression: calendar and versions are asked, never rewritten
facts       the facts of a case and what makes one possible
quantities  what is measured, node by node
terms       days of terms
clauses     outcomes, values and advice
alone       clauses on their own, whatever the others decide and the terms come to
proving     the question put to the solver, and the case read off its answer

Only what is imported from here needs `z3`, the extra `prove`.
"""

from importlib.util import find_spec

AVAILABLE = find_spec("z3") is not None
"""Whether the solver is installed."""
