"""Whether the clauses that a change is written into decide as they did, however the readings are answered: by what they mean;
else whatever the others decide; else with all that they depend on. The first that says so is the proof."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from engine.analysis.meaning import Meaning, Meanings, decisive
from engine.analysis.solver import AVAILABLE
from engine.model.rulebook import depends_on
from engine.model.sensitivity import figures_of
from engine.program.outcome import can_decide
from engine.program.programs import Programs
from engine.program.selection import Selection

_BY_TERMS = ("terms", "version")
"""What makes its terms run otherwise."""


class Likeness:
    """Compares a rulebook with one that differs in the clauses `touched`; what is proved of a form of them serves every
    selection that gives them that form. `seconds` are for each proof."""

    def __init__(self, old: Meanings, new: Programs, touched: Collection[str], seconds: float) -> None:
        self.old, self.new, self.touched, self.seconds = old, Meanings(new), frozenset(touched), seconds
        self._proved: dict[object, bool] = {}

    def under(self, selection: Selection) -> tuple[Meaning, Meaning]:
        """What the clauses mean, under a selection of the old rulebook and under that of the new one that answers alike."""
        return self.old.under(selection), self.new.under(self.new.programs.like(selection))

    def written(self, clause: str, selection: Selection) -> bool:
        """Whether a clause means the same under both."""
        one, other = (decisive(each.of(clause)) for each in self.under(selection))
        return one == other

    def proved(self, clause: str, selection: Selection) -> bool:
        """Whether it is proved that a clause decides as it did, once all touched that it depends on do: whatever its terms
        come to, and the clauses not touched where they do not matter."""
        if self.written(clause, selection):
            return True
        return AVAILABLE and any(self._holds(clause, names, selection) for names in self._around(clause))

    def _around(self, clause: str) -> Iterator[tuple[str, ...]]:
        """The clause, then ever more of what it depends on."""
        clauses = self.new.programs.rulebook.clauses
        names: tuple[str, ...] = (clause,)
        while True:
            yield names
            wider = tuple(dict.fromkeys((*names, *(other for name in names for other in depends_on(clauses[name])))))
            if wider == names:
                return
            names = wider

    def _holds(self, clause: str, names: tuple[str, ...], selection: Selection) -> bool:
        one, other = self.under(selection)
        changed, near = self.moved(selection), self.new.programs.dependencies
        moved = frozenset(name for name in names if not changed.isdisjoint(near(name)))
        form = (
            clause, moved, *((_bare(one, name), name in self.touched and _bare(other, name)) for name in names),
            *_around(names, one, other),
        )  # fmt: skip
        if form not in self._proved:
            # The solver takes its time to start, and is not always there.
            from engine.analysis.mutation.proving import alike_alone  # noqa: PLC0415

            self._proved[form] = alike_alone(
                clause, names, (self.old.programs, self.new.programs), (one.program.selection, other.program.selection),
                moved, self.seconds,
            )  # fmt: skip
        return self._proved[form]

    def moved(self, selection: Selection) -> frozenset[str]:
        """The clauses touched whose terms may run otherwise."""
        one, other = self.under(selection)
        return frozenset(
            name for name in self.touched if any(one.of(name).rest[part] != other.of(name).rest[part] for part in _BY_TERMS)
        )  # fmt: skip


def _around(names: Collection[str], *meanings: Meaning) -> Iterator[object]:
    """What each clause can decide that these read and that is not among them."""
    for meaning in meanings:
        clauses = meaning.rulebook.clauses
        read = dict.fromkeys(other for name in names for other in depends_on(clauses[name]) if other not in names)
        yield tuple((other, frozenset(can_decide(meaning.program.plan(other)))) for other in read)


def _bare(meaning: Meaning, clause: str) -> object:
    """What decides it, however its terms run: its trees, and the figures that they and its amount name."""
    plan, body = meaning.program.plan(clause), meaning.rulebook.clauses[clause]
    advice = tuple((one.title, bool(one.advice), tree) for one, tree in plan.requirements)
    trees = *plan.sides.items(), plan.begun, plan.reopens, plan.in_time, advice
    figures = tuple(meaning.timeline(one) for one in figures_of(body))
    return trees, plan.excepting, plan.keys, figures, body.version_by, body.amount
