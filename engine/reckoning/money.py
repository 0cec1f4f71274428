"""Money is whole cents inside and a string with two decimals outside; percentages are hundredths likewise."""

import re
from functools import lru_cache

_DECIMAL = re.compile(r"(-?)([0-9]{1,12})(?:\.([0-9]{1,2}))?")


@lru_cache(maxsize=1024)
def hundredths(text: str) -> int:
    """`12`, `12.5` and `12.50` as 1200 and 1250. Raises ValueError on anything else, more than two decimals included."""
    match = _DECIMAL.fullmatch(text)
    if match is None:
        raise ValueError(text)
    sign, whole, decimals = match.groups()
    value = int(whole) * 100 + int((decimals or "").ljust(2, "0"))
    return -value if sign else value


def two_decimals(value: int) -> str:
    """1250 as `12.50`."""
    sign = "-" if value < 0 else ""
    return f"{sign}{abs(value) // 100}.{abs(value) % 100:02d}"


def ratio(part: int, whole: int) -> int | None:
    """`part` over `whole`, rounded once to a whole number, half away from zero; None over zero."""
    if whole == 0:
        return None
    sign = -1 if (part < 0) != (whole < 0) else 1
    return sign * ((2 * abs(part) + abs(whole)) // (2 * abs(whole)))
