"""What a change of the rules does to given cases, for any caller: a table with its mapping, or case files."""

from __future__ import annotations

from pathlib import Path

from engine.analysis.comparing import SERIOUS, EditionComparison
from engine.analysis.editions import Edition
from engine.analysis.impact import ImpactTally
from engine.batch.run import ProgressCallback
from engine.batch.tables.input_files import KINDS
from engine.errors import UsageError
from engine.model.difference import Impact
from engine.service.impact_cases import LINES, compare_cases
from engine.service.impact_rows import ImpactOptions
from engine.service.impact_tables import compare_table
from engine.service.inputs import ends_in

_TABLES = tuple(ending for ending in KINDS if ending not in (*LINES, ".txt"))
"""What can only be a table; lines and texts may be cases."""


def impact(old: Edition, comparison: EditionComparison, options: ImpactOptions, progress: ProgressCallback) -> Impact:
    """What the change does to the cases; none is lost: each is compared, or refused by an edition and counted. `progress` is
    the progress callback. Raises UsageError or CaseRefused where the cases cannot be read at all."""
    if options.mapping is None and Path(options.cases).is_file() and ends_in(options.cases, _TABLES):
        what = f"`{options.cases}` è una tabella, e manca come leggerne le colonne"
        raise UsageError.about("--cases", what, "usa --mapping")
    changed = [one.id for one in comparison.clauses if one.change in SERIOUS]
    tally = ImpactTally(options.profile, changed)
    compare = compare_cases if options.mapping is None else compare_table
    compare(old.rulebook, comparison, options, tally, progress)
    return tally.impact()
