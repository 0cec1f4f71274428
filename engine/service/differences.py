"""Cases that show the difference between two editions, for any door; one that turns out wrong is kept."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from engine.analysis.comparing import EditionComparison
from engine.analysis.examples import with_examples
from engine.analysis.witness import UnconfirmedWitness
from engine.errors import EngineFault, Problem
from engine.model.difference import ClauseChange
from engine.model.figures import Profile
from engine.model.rulebook import Rulebook
from engine.service.faults import keep


def examples(comparison: EditionComparison, profile: Profile | None, faults: Path = Path()) -> Iterator[ClauseChange]:
    """The clauses that change, each with its cases. Raises EngineFault where a case is not confirmed, once it is saved in
    the folder of faults."""
    try:
        yield from with_examples(comparison, profile)
    except UnconfirmedWitness as error:
        raise _kept(error, comparison.new, faults) from error


def _kept(error: UnconfirmedWitness, rulebook: Rulebook, faults: Path) -> EngineFault:
    cure = "" if error.case is None else keep(error.case, rulebook.vocabulary, faults)
    return EngineFault(Problem("diff", 0, 0, "", error.problems[0].what, cure))
