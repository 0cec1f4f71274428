"""Exit codes: what each conclusion returns, and which of several is the gravest."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Literal

from engine.errors import ConformeError, EngineFault

COMPLIANT, NON_COMPLIANT, USAGE, UNDETERMINED, RULEBOOK_REFUSED, CASE_REFUSED, TO_REGULARISE = range(7)
UNSETTLED = 7
FAULT, INTERRUPTED, BROKEN_PIPE = 70, 130, 141
SAME, DIFFERENT = COMPLIANT, NON_COMPLIANT
"""Of two editions of the rules: as if the new one had to be like the old."""

OF_CONCLUSION = {
    "compliant": COMPLIANT,
    "non_compliant": NON_COMPLIANT,
    "undetermined": UNDETERMINED,
    "to_regularise": TO_REGULARISE,
    "refused": CASE_REFUSED,
    "fault": FAULT,
}
OF_RULING = {
    "acceptable": COMPLIANT,
    "to_regularise": TO_REGULARISE,
    "not_here": NON_COMPLIANT,
    "undetermined": UNDETERMINED,
}
OF_REPLAY = {
    "identical": COMPLIANT,
    "erased": COMPLIANT,
    "changed": NON_COMPLIANT,
    "refused": NON_COMPLIANT,
    "not_replayed": UNDETERMINED,
    "fault": FAULT,
}
OF_STANDING = {
    "clean": COMPLIANT,
    "blocking": NON_COMPLIANT,
    "unsettled": UNSETTLED,
    "refused": RULEBOOK_REFUSED,
    "fault": FAULT,
}
_GRAVEST_FIRST = (FAULT, RULEBOOK_REFUSED, CASE_REFUSED, NON_COMPLIANT, TO_REGULARISE, UNDETERMINED, COMPLIANT)


def failing(codes: Iterable[int], counted: Collection[str], table: Mapping[str, int]) -> list[int]:
    """The codes of several cases where only some conclusions (or decisions) count; `table` is the code of each. What was
    refused, and a fault, always counts."""
    forgiven = {code for name, code in table.items() if name not in counted} - {FAULT, CASE_REFUSED}
    return [COMPLIANT if code in forgiven else code for code in codes]


def gravest(codes: Iterable[int]) -> int:
    """The code to return for several cases; compliant when there is none."""
    return min(codes, key=_GRAVEST_FIRST.index, default=COMPLIANT)


def without_verdict(error: ConformeError) -> Literal["refused", "fault"]:
    """What a case that got no verdict concludes with."""
    return "fault" if isinstance(error, EngineFault) else "refused"
