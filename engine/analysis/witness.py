"""A case that two rulebooks judge differently, or the reason why there is none."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from types import TracebackType

from engine.analysis.searching.climbing import Climber
from engine.analysis.searching.minimising import smallest
from engine.analysis.searching.pair import Candidate, Contrast, Half, Saying, TwoRulebooks, beyond
from engine.analysis.searching.sameness import same
from engine.analysis.solver import AVAILABLE
from engine.analysis.why import NO_CASE, NOT_PROVED, why_alike
from engine.analysis.window import EVER, Days, window, within_calendar
from engine.errors import EngineFault, Problem
from engine.explaining.checker import Checker
from engine.model.case import Case, Value
from engine.model.figures import Profile
from engine.model.rulebook import Rulebook
from engine.reading.cases import digest
from engine.scenarios.features import read_text
from engine.scenarios.running import run
from engine.scenarios.writing import Otherwise, Side, Worth, alone, scenario

__all__ = ["NoWitness", "Side", "Witness", "Witnesses", "find_witness"]

MOST_BEFORE_PROOF, MOST = 600, 12_000
"""How many cases the search looks at: few where the solver comes after it."""
NEAR = date(2026, 11, 23)
"""The day near which a witness is told, when nobody says another: always the same, so that no scenario ages."""


@dataclass(frozen=True)
class Witness:
    """A case on which two rulebooks differ about a clause, confirmed by both evaluators under both. `otherwise` is there
    where a reading has to be answered otherwise than the profile does: for each rulebook, with what it usually says."""

    clause: str
    profile: Profile
    as_of: date
    facts: Mapping[str, Value]
    before: Side
    after: Side
    otherwise: tuple[Otherwise, Otherwise] | None = None

    def scenarios(self, old: Rulebook, new: Rulebook, title: str) -> tuple[str, str]:
        """The scenario that holds under the old rules, and the one that holds under the new."""
        others = self.otherwise or (None, None)
        case = self.clause, self.profile, self.as_of, self.facts
        return (
            scenario(old, *case, self.before, title, against=self.after, otherwise=others[0]),
            scenario(new, *case, self.after, title, against=self.before, otherwise=others[1]),
        )


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
    near which a case is told; `checkers` are those of both, where there are some: they are not freed here."""

    def __init__(
        self, old: Rulebook, new: Rulebook, *, near: date = NEAR, checkers: tuple[Checker, Checker] | None = None
    ) -> None:
        self.old, self.new = checkers or (Checker(old), Checker(new))
        self._own = () if checkers else (self.old, self.new)
        self.near = near
        self._others: dict[tuple[Profile, str, str], tuple[Checker, Checker]] = {}

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
        for checker in (*self._own, *(one for both in self._others.values() for one in both)):
            checker.close()

    def find(
        self,
        clause: str,
        *,
        profile: Profile = "documents",
        reading: tuple[str, str] | None = None,
        seconds: float = 10,
        prove: bool = True,
    ) -> Witness | NoWitness:
        """The smallest case found on which the outcomes of a clause differ; else one on which its values do; else why there
        is none. `reading` is one, with an option, that both are to answer so, whatever the profile does; both must have it.
        `seconds` are of this process, however long it waits for others. Raises EngineFault where the evaluators do not confirm
        the case."""
        pair = TwoRulebooks(*(Half(checker, profile, clause, reading) for checker in (self.old, self.new)))
        if same(pair):
            return NoWitness(clause, profile, True, *EVER, why_alike(pair))
        end = time.process_time() + seconds
        proves = prove and AVAILABLE and pair.comparable
        climber = Climber(pair, self.near, lambda: time.process_time() > end, MOST_BEFORE_PROOF if proves else MOST)
        climber.run()
        days, settled = window(pair, self.near), False
        if proves and Contrast.OUTCOME not in climber.best:
            answer = self._asked(pair, days, climber, lambda: end - time.process_time())
            if answer is None:
                days = within_calendar(days)
                answer = self._asked(pair, days, climber, lambda: end - time.process_time())
            settled = bool(answer)
        if climber.best:
            contrast = min(climber.best)
            candidate = smallest(climber, climber.best[contrast], contrast)
            if reading is None:
                return self._confirmed(pair, profile, candidate, (self.old, self.new))
            witness = self._confirmed(pair, profile, candidate, self._answering(profile, *reading))
            return self._otherwise(witness, *reading)
        first, last = (date.fromordinal(day) for day in days)
        return NoWitness(clause, profile, settled, first, last, NO_CASE if settled else NOT_PROVED)

    def _answering(self, profile: Profile, reading: str, option: str) -> tuple[Checker, Checker]:
        """Both rulebooks, with a profile that answers one reading so."""
        key = profile, reading, option
        if key not in self._others:
            old, new = (answering(one.rulebook, profile, reading, option) for one in (self.old, self.new))
            self._others[key] = Checker(old), Checker(new)
        return self._others[key]

    def _otherwise(self, witness: Witness, reading: str, option: str) -> Witness:
        """The witness, with what the profile's own answer gives under each rulebook."""
        candidate = Candidate(witness.facts, witness.as_of)
        halves = (Half(checker, witness.profile, witness.clause) for checker in (self.old, self.new))
        old, new = (Otherwise(reading, option, side(half.says(half.context(candidate)))) for half in halves)
        return dataclasses.replace(witness, otherwise=(old, new))

    @staticmethod
    def _asked(pair: TwoRulebooks, days: Days, climber: Climber, left: Callable[[], float]) -> bool | None:
        """Puts to the solver what the search left open, and gives the climber the case it finds; whether it is settled that
        there is none, None where the case is one that a check refuses for its days. Raises EngineFault where the evaluators
        do not say of the case what the solver does."""
        # The solver takes its time to start, and is not always there.
        from engine.analysis.solver.query import ask  # noqa: PLC0415

        kinds = tuple(kind for kind in Contrast if kind < min(climber.best, default=len(Contrast)))
        answer = ask(pair, days, kinds, left)
        if answer.candidate is not None and answer.contrast is not None:
            contrast = pair.differs(answer.candidate)
            if contrast is None and beyond(answer.candidate):
                return None
            if answer.contrast is Contrast.SCOPE and contrast is not Contrast.SCOPE:
                # Where no clause is concerned a check examines the nearest ones, which the solver knows nothing of.
                return False
            if contrast is not answer.contrast:
                raise UnconfirmedWitness.on(pair.old.clause, answer.candidate)
            climber.best[answer.contrast] = answer.candidate
        return answer.said == "none"

    @staticmethod
    def _confirmed(
        pair: TwoRulebooks, profile: Profile, candidate: Candidate, checkers: tuple[Checker, Checker]
    ) -> Witness:
        """The witness, once its scenario holds under the rulebook it was written for, and under that one alone. A scenario
        is read as a case file is, and judged by both evaluators of each checker."""
        before, after = (side(half.says(half.context(candidate))) for half in pair.halves)
        witness = Witness(pair.old.clause, profile, candidate.as_of, dict(candidate.facts), before, after)
        texts = witness.scenarios(pair.old.rulebook, pair.new.rulebook, "Prova")
        for half, text in zip(pair.halves, texts, strict=True):
            [one] = read_text(alone(witness.clause, text), "witness.feature")
            held = [not result.failures for each in checkers for result in run([one], each)]
            if held != [each is half for each in pair.halves]:
                raise UnconfirmedWitness.on(witness.clause, candidate)
        return witness


class UnconfirmedWitness(EngineFault):
    """A case on which the rulebooks were thought to differ, and do not when it is judged as any other. `case` is that case,
    to be kept for whoever mends the engine."""

    def __init__(self, problems: Problem | Iterable[Problem] | str, case: Case | None = None) -> None:
        super().__init__(problems)
        self.case = case

    @classmethod
    def on(cls, clause: str, candidate: Candidate) -> UnconfirmedWitness:
        """The fault on one case."""
        case = Case(
            "witness", "", candidate.as_of, candidate.facts, "witness", digest(candidate.as_of, candidate.facts)
        )
        return cls(f"il caso trovato per {clause} non è confermato dai due valutatori", case)


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


def answering(rulebook: Rulebook, profile: Profile, reading: str, option: str) -> Rulebook:
    """The rules, with a profile that answers one reading so."""
    body = rulebook.readings[reading]
    changed = body.model_copy(update={"choice": {**body.choice, profile: option}})
    return dataclasses.replace(rulebook, readings={**rulebook.readings, reading: changed})


def side(said: Saying | None) -> Side:
    """What a rulebook says, as a reader counts: days as days, amounts in euro."""
    if said is None:
        return Side(None, {})
    worth = said.worth
    values: dict[str, Worth] = {name: _day(getattr(worth, name)) for name in ("deadline", "earliest", "day", "pay_by")}
    values |= {"amount_eur": _euro(worth.amount), "owed_eur": _euro(worth.owed), "days_late": worth.days_late}
    return Side(said.outcome, values, said.advised)


def _day(ordinal: int | None) -> date | None:
    return None if ordinal is None else date.fromordinal(ordinal)


def _euro(cents: int | None) -> Decimal | None:
    return None if cents is None else Decimal(cents).scaleb(-2)
