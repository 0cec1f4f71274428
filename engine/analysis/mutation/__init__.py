"""Single changes of a rulebook, and whether its scenarios notice.

mutant        one change of one piece: its id, its description, the rulebook so changed
mutants       all of them: of conditions, clauses and terms, figures and readings
glance        a story judged only where a sentence looks
prepared      the scenarios, by the clauses they depend on
trying        one change: its killer, or a case that tells it apart, or the proof that there is none
memory        what became of changes tried before
surveying     all of them, in several processes; fates: what came of it
"""

from engine.analysis.mutation.fates import STATUSES, DistinguishingCase, Fate, Killer, MutationResult, Status
from engine.analysis.mutation.mutant import OPERATORS, Mutant
from engine.analysis.mutation.mutants import PieceName, changed_since, mutants, mutants_since
from engine.analysis.mutation.surveying import survey

__all__ = [
    "OPERATORS",
    "STATUSES",
    "DistinguishingCase",
    "Fate",
    "Killer",
    "Mutant",
    "MutationResult",
    "PieceName",
    "Status",
    "changed_since",
    "mutants",
    "mutants_since",
    "survey",
]
