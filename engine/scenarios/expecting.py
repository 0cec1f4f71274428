"""What a scenario expects and did not find."""

from __future__ import annotations


class Unmet(AssertionError):
    """A scenario expected something else; the text says in Italian what, and what was found."""


def expect(actual: object, expected: object, what: str) -> None:
    """Raises Unmet unless the two are equal."""
    if actual != expected:
        raise Unmet(f"{what}: atteso {shown(expected)}, trovato {shown(actual)}")


def expect_among(many: object, expected: object, what: str) -> None:
    """Raises Unmet unless `expected` is one of many."""
    listed = sorted(map(shown, many)) if isinstance(many, set | frozenset | tuple | list) else []
    if shown(expected) not in listed:
        raise Unmet(f"{what}: atteso {shown(expected)}, trovato {', '.join(listed) or 'nulla'}")


def shown(value: object) -> str:
    """A value as a person reads it."""
    if value is None:
        return "nulla"
    if isinstance(value, tuple):
        return " = ".join(map(shown, value)) if value else "nulla"
    return f"«{value}»"
