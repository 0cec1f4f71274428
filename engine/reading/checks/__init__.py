"""Cross checks of a rulebook: what no single file can show."""

from engine.reading.checks.clauses import check_clauses
from engine.reading.checks.cycles import check_cycles
from engine.reading.checks.figures import check_conflicts, check_parameters, check_readings, check_sources
from engine.reading.checks.header import check_header
from engine.reading.checks.links import check_links
from engine.reading.checks.placement import check_placement
from engine.reading.checks.screening_policy import check_screening_policy
from engine.reading.checks.vocabulary import check_vocabulary
from engine.reading.checks.words import check_words
from engine.reading.draft import Draft

__all__ = ["review"]


def review(draft: Draft) -> None:
    """Run every check; each records its problems in the draft."""
    check_header(draft)
    check_placement(draft)
    check_vocabulary(draft)
    check_words(draft)
    check_sources(draft)
    check_readings(draft)
    check_parameters(draft)
    check_conflicts(draft)
    check_clauses(draft)
    check_cycles(draft)
    check_links(draft)
    check_screening_policy(draft)
