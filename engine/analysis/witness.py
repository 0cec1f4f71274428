"""A case that two rulebooks judge differently, or the reason why there is none."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from types import TracebackType

from engine.analysis.searching.climbing import Climber
from engine.analysis.searching.minimising import smallest
from engine.analysis.searching.pair import Contrast, Half, Told, TwoRulebooks
from engine.analysis.searching.sameness import same
from engine.analysis.solver import AVAILABLE
from engine.analysis.why import NO_CASE, NOT_PROVED, why_alike
from engine.analysis.window import EVER, Days, window
from engine.errors import EngineFault, Problem
from engine.evaluation.values import Values
from engine.explaining.checker import Checker
from engine.model.case import Value
from engine.model.figures import Profile
from engine.model.rulebook import Rulebook
from engine.scenarios.features import read_text
from engine.scenarios.running import run
from engine.scenarios.writing import Side, Worth, alone, scenario

__all__ = ["NoWitness", "Side", "Witness", "Witnesses", "find_witness"]

MOST_BEFORE_PROOF, MOST = 2_500, 12_000
"""How many cases the search looks at: few where the solver comes after it."""
NEAR = date(2026, 11, 23)
"""The day near which a witness is told, when nobody says another: always the same, so that no scenario ages."""


@dataclass(frozen=True)
class Witness:
    """A case on which two rulebooks differ about a clause, confirmed by both evaluators under both."""

    clause: str
    profile: Profile
    as_of: date
    facts: Mapping[str, Value]
    before: Side
    after: Side


@dataclass(frozen=True)
class NoWitness:
    """No case was found. `proved`: none exists with days from `first` to `last`; `why` says in Italian why, or that it is
    not proved."""

    clause: str
    profile: Profile
    proved: bool
    first: date
    last: date
    why: str


class Witnesses:
    """Looks for witnesses between two rulebooks: what is prepared once serves every clause and profile. `near` is the day
    near which a case is told."""

    def __init__(self, old: Rulebook, new: Rulebook, *, near: date = NEAR) -> None:
        self.old, self.new, self.near = Checker(old), Checker(new), near

    def __enter__(self) -> Witnesses:
        """To be used in a `with`, which frees the evaluators."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Frees the evaluators."""
        self.close()

    def close(self) -> None:
        """Frees the evaluators."""
        self.old.close()
        self.new.close()

    def find(
        self, clause: str, *, profile: Profile = "documents", seconds: float = 10, prove: bool = True
    ) -> Witness | NoWitness:
        """The smallest case found on which the outcomes of a clause differ; else one on which its values do; else why there
        is none. Raises EngineFault where the evaluators do not confirm the case."""
        pair = TwoRulebooks(Half(self.old, profile, clause), Half(self.new, profile, clause))
        if same(pair):
            return NoWitness(clause, profile, True, *EVER, why_alike(pair))
        end = time.monotonic() + seconds
        proves = prove and AVAILABLE and pair.comparable
        climber = Climber(pair, self.near, lambda: time.monotonic() > end, MOST_BEFORE_PROOF if proves else MOST)
        climber.run()
        days, settled = window(pair, self.near), False
        if proves and Contrast.OUTCOME not in climber.best:
            settled = self._asked(pair, days, climber, lambda: end - time.monotonic())
        if climber.best:
            contrast = min(climber.best)
            return self._confirmed(pair, profile, smallest(climber, climber.best[contrast], contrast))
        first, last = (date.fromordinal(day) for day in days)
        return NoWitness(clause, profile, settled, first, last, NO_CASE if settled else NOT_PROVED)

    @staticmethod
    def _asked(pair: TwoRulebooks, days: Days, climber: Climber, left: Callable[[], float]) -> bool:
        """Puts to the solver what the search left open, and gives the climber the case it finds; whether it is settled that
        there is none. Raises EngineFault where the evaluators do not say of the case what the solver does."""
        # The solver takes its time to start, and is not always there.
        from engine.analysis.solver.proving import ask  # noqa: PLC0415

        kinds = tuple(kind for kind in Contrast if kind < min(climber.best, default=len(Contrast)))
        answer = ask(pair, days, kinds, left)
        if answer.told is not None and answer.contrast is not None:
            if pair.differs(answer.told) is not answer.contrast:
                raise UnconfirmedWitness(f"il caso dimostrato per {pair.old.clause} non è confermato", answer.told)
            climber.best[answer.contrast] = answer.told
        return answer.said == "none"

    @staticmethod
    def _confirmed(pair: TwoRulebooks, profile: Profile, told: Told) -> Witness:
        """The witness, once its scenario holds under the rulebook it was written for, and under that one alone. A scenario
        is read as a case file is, and judged by both evaluators."""
        before, after = (side(half.says(half.context(told))) for half in pair.halves)
        found = Witness(pair.old.clause, profile, told.as_of, dict(told.facts), before, after)
        for half, own, other in ((pair.old, before, after), (pair.new, after, before)):
            text = scenario(half.rulebook, found.clause, profile, told.as_of, told.facts, own, "Prova", against=other)
            [one] = read_text(alone(found.clause, text), "witness.feature")
            held = [not result.failures for each in pair.halves for result in run([one], each.checker)]
            if held != [each is half for each in pair.halves]:
                raise UnconfirmedWitness(f"il caso trovato per {found.clause} non è confermato:\n{text}", told)
        return found


class UnconfirmedWitness(EngineFault):
    """A case on which the rulebooks were thought to differ, and do not when it is judged as any other. `told` is that case."""

    def __init__(self, problems: Problem | Iterable[Problem] | str, told: Told | None = None) -> None:
        super().__init__(problems)
        self.told = told


def find_witness(
    old: Rulebook,
    new: Rulebook,
    clause: str,
    *,
    profile: Profile = "documents",
    seconds: float = 10,
    prove: bool = True,
) -> Witness | NoWitness:
    """One witness between two rulebooks; `Witnesses` is for several."""
    with Witnesses(old, new) as witnesses:
        return witnesses.find(clause, profile=profile, seconds=seconds, prove=prove)


def side(said: Values | None) -> Side:
    """What a rulebook says, as a reader counts: days as days, amounts in euro."""
    if said is None:
        return Side(None, {})
    found: dict[str, Worth] = {name: _day(getattr(said, name)) for name in ("deadline", "earliest", "day", "pay_by")}
    found |= {"amount_eur": _euro(said.amount), "owed_eur": _euro(said.owed), "days_late": said.days_late}
    return Side(said.outcome, found)


def _day(ordinal: int | None) -> date | None:
    return None if ordinal is None else date.fromordinal(ordinal)


def _euro(cents: int | None) -> Decimal | None:
    return None if cents is None else Decimal(cents).scaleb(-2)
