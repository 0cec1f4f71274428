"""How many rows of a table are judged again where nobody says how many."""

from __future__ import annotations

from bisect import bisect_left
from math import ceil, prod

MOST = 1000
"""Of a table of several parts, or of many rows."""
ONE_IN = 100
"""A fault that touches one row in so many, or more, is to be met."""
DOUBT = 0.01
"""The most chance there may be of not meeting it."""
TENTH = 10


def enough(rows: int) -> int:
    """How many of so many rows, drawn by chance: with these a fault of one row in `ONE_IN` escapes at most `DOUBT` of the
    times; of a larger table a tenth, up to `MOST`."""
    if rows >= MOST * TENTH:
        return MOST
    wrong = ceil(rows / ONE_IN)

    def sure(drawn: int) -> bool:
        return prod((rows - drawn - place) / (rows - place) for place in range(wrong)) <= DOUBT

    return max(bisect_left(range(rows), True, key=sure), ceil(rows / TENTH))
