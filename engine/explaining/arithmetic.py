"""What was compared, in Italian with its numbers: `80,5 Smc × 100 per cento = 80,5 Smc < 90 Smc × 95 per cento = 85,5 Smc`.
Only sums are written out: a test on one fact, term or figure is stated by the condition itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from engine.evaluation.context import Context
from engine.evaluation.quantities import compiled
from engine.model.phrases import UNITS
from engine.program.clause_plan import ClausePlan
from engine.program.quantities import (
    HUNDREDTHS,
    Add,
    AsOf,
    Fixed,
    Greatest,
    IfZero,
    InForce,
    Least,
    MonthEnd,
    MonthStart,
    Multiply,
    OfFact,
    OfTerm,
    Operator,
    OrElse,
    OutcomeOf,
    Pair,
    Quantity,
    Ratio,
    Subtract,
    Switch,
    Unit,
    leaves,
    parts,
    unit_of,
)
from engine.program.tree import Tree, tests
from engine.reckoning.italian_text import italian_day

UNKNOWN = "?"
_SIGNS: dict[type[Pair], str] = {Add: "+", Subtract: "−", Multiply: "×", Ratio: ":"}
_CHOICES: dict[type[Pair], str] = {Least: "il minore", Greatest: "il maggiore"}
_IN_HUNDREDTHS = frozenset({"eur", "percent"})


@dataclass(frozen=True, slots=True)
class Worded:
    """A quantity in words; `sum` says that it is the sum behind a number, which the words do not end with yet."""

    words: str
    sum: bool = False


def sums(plan: ClausePlan, tree: Tree) -> tuple[Quantity, ...]:
    """The quantities compared in a tree that a sum is behind."""
    measured = (plan.measures[test.measure] for test in tests(tree))
    return tuple(dict.fromkeys(one for one in measured if _is_sum(one)))


def arithmetic(context: Context, quantities: tuple[Quantity, ...]) -> str:
    """The comparisons of these quantities on a case, where they are known; empty where none is."""
    return "; ".join(compared(context, one) for one in quantities if compiled(one)(context) is not None)


def worded(context: Context, quantity: Quantity) -> Worded:
    """A quantity on a case, in words."""
    return SAYING[type(quantity)](context, quantity)


def _is_sum(quantity: Quantity) -> bool:
    """Whether numbers are put together. Which of two days came first shows from the days themselves."""
    if isinstance(quantity, OrElse) or not isinstance(quantity, Operator):
        return False
    return not all(
        isinstance(leaf, AsOf) or (isinstance(leaf, OfFact) and leaf.aspect == "day") for leaf in leaves(quantity)
    )


def compared(context: Context, quantity: Quantity) -> str:
    """A difference against zero is the comparison of its two sides; anything else says what it comes to."""
    quantity = _chosen(context, quantity)
    if not isinstance(quantity, Subtract):
        return _with_result(context, quantity)
    value = compiled(quantity)(context) or 0
    sign = "<" if value < 0 else ">" if value > 0 else "="
    return f"{_with_result(context, quantity.left)} {sign} {_with_result(context, quantity.right)}"


def _chosen(context: Context, quantity: Quantity) -> Quantity:
    """What a test for zero leads to: the other quantity, or the zero itself."""
    while isinstance(quantity, IfZero):
        quantity = quantity.otherwise if compiled(quantity.test)(context) else quantity.test
    return quantity


def _with_result(context: Context, quantity: Quantity) -> str:
    said = worded(context, quantity)
    return f"{said.words} = {_result(context, quantity)}" if said.sum else said.words


def _part(context: Context, quantity: Quantity) -> str:
    said = worded(context, quantity)
    return f"({said.words})" if said.sum else said.words


def _result(context: Context, quantity: Quantity) -> str:
    value = compiled(quantity)(context)
    return UNKNOWN if value is None else number(value, _decimals(context, quantity), unit_of(quantity))


def number(value: int, decimals: int, unit: Unit) -> str:
    """A whole number with `decimals` of its digits behind the comma, and its unit: `80,5 Smc`, `1.234,50 €`."""
    if len(unit) > 1 and "percent" in unit:
        rest = list(unit)
        rest.remove("percent")
        return number(value, decimals + 2, tuple(rest))
    exact = Decimal(value).scaleb(-decimals)
    shown = f"{exact:,.2f}" if unit == ("eur",) and exact == round(exact, 2) else f"{exact.normalize():,f}"
    figure = shown.translate(str.maketrans(",.", ".,")).replace("-", "−")
    return f"{figure} {' × '.join(_unit_name(one, exact) for one in unit)}".rstrip()


def _unit_name(unit: str, value: Decimal) -> str:
    if unit == "eur":
        return "€"
    singular, plural = ("giorno", "giorni") if unit == "days" else UNITS.get(unit, ("", ""))
    return singular if abs(value) == 1 else plural


def _decimals(context: Context, quantity: Quantity) -> int:
    """How many digits of the whole number that a quantity is stand behind the comma."""
    match quantity:
        case Fixed():
            return 2 if _IN_HUNDREDTHS.intersection(quantity.unit) else 0
        case OfFact(aspect="value" | "sum"):
            return 2 if context.program.rulebook.vocabulary[quantity.fact].type in HUNDREDTHS else 0
        case InForce():
            return 2 if quantity.scale == "hundredths" else 0
        case Multiply():
            return _decimals(context, quantity.left) + _decimals(context, quantity.right)
        case Ratio():
            return _decimals(context, quantity.left) - _decimals(context, quantity.right)
        case _:
            return max((_decimals(context, part) for part in parts(quantity)), default=0)


def _plain(context: Context, quantity: Quantity) -> Worded:
    return Worded(_result(context, quantity))


def _of_fact(context: Context, quantity: OfFact) -> Worded:
    value = compiled(quantity)(context)
    return Worded(_day(value)) if quantity.aspect == "day" and value is not None else _plain(context, quantity)


def _as_of(context: Context, _: AsOf) -> Worded:
    return Worded(f"{_day(context.as_of)}, giorno del giudizio")


def _day(ordinal: int) -> str:
    return italian_day(date.fromordinal(ordinal))


def _pair(context: Context, quantity: Pair) -> Worded:
    return Worded(
        f"{_part(context, quantity.left)} {_SIGNS[type(quantity)]} {_part(context, quantity.right)}", sum=True
    )


def _better(context: Context, quantity: Pair) -> Worded:
    choice = _CHOICES[type(quantity)]
    return Worded(f"{choice} fra {_part(context, quantity.left)} e {_part(context, quantity.right)}", sum=True)


def _if_zero(context: Context, quantity: IfZero) -> Worded:
    return worded(context, _chosen(context, quantity))


def _or_else(context: Context, quantity: OrElse) -> Worded:
    if compiled(quantity.quantity)(context) is not None:
        return worded(context, quantity.quantity)
    return Worded(f"{_result(context, quantity)}, per presupposto")


def _worked_out(context: Context, quantity: Quantity) -> Worded:
    """A day that others make: what it comes to."""
    value = compiled(quantity)(context)
    return Worded(UNKNOWN if value is None else _day(value))


SAYING: dict[type[Quantity], Callable[[Context, Any], Worded]] = {
    Fixed: _plain,
    OfFact: _of_fact,
    AsOf: _as_of,
    InForce: _plain,
    OfTerm: _plain,
    OutcomeOf: _plain,
    Add: _pair,
    Subtract: _pair,
    Multiply: _pair,
    Ratio: _pair,
    Least: _better,
    Greatest: _better,
    MonthStart: _worked_out,
    MonthEnd: _worked_out,
    IfZero: _if_zero,
    OrElse: _or_else,
    Switch: _worked_out,
}
