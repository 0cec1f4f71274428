"""Two editions compared, as whoever asked is told."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from engine.analysis.comparing import EditionComparison
from engine.analysis.editions import Edition
from engine.analysis.rewording import piece, rewording
from engine.model.difference import (
    SCHEMA,
    ClauseChange,
    EditionName,
    Impact,
    PieceChange,
    PieceKind,
    RulebookDifference,
)
from engine.model.figures import Parameter
from engine.model.screening_policy import Letter

_PLACES: dict[PieceKind, str] = {
    "fact": "facts", "reading": "readings", "conflict": "conflicts", "source": "sources", "route": "routes",
    "outside": "outside",
}  # fmt: skip


def difference(
    old: Edition,
    new: Edition,
    comparison: EditionComparison,
    clauses: Iterable[ClauseChange],
    impact: Impact | None = None,
) -> RulebookDifference:
    """All that is told of two editions: what differs, with the places on both sides. `clauses` are those of the comparison,
    with their examples; `impact` what it does to somebody's cases."""
    before, after = comparison.old, comparison.new
    return RulebookDifference(
        schema=SCHEMA,
        old=_name(old),
        new=_name(new),
        same=comparison.same,
        counts=comparison.counts,
        clauses=tuple(
            replace(
                one,
                old_place=old.place(one.was or one.id),
                new_place=new.place(one.id),
                rewording=rewording(before.clauses.get(one.id), after.clauses.get(one.id), one.change),
            )
            for one in clauses
        ),
        figures=tuple(
            replace(
                one,
                old_place=_figure(old, one.was or one.id, before.parameters.get(one.id), after.parameters.get(one.id)),
                new_place=_figure(new, one.id, after.parameters.get(one.id), before.parameters.get(one.id)),
                rewording=rewording(before.parameters.get(one.id), after.parameters.get(one.id), one.change),
            )
            for one in comparison.figures
        ),
        pieces=tuple(_placed(one, old, new, comparison) for one in comparison.pieces),
        impact=impact,
    )


def _name(edition: Edition) -> EditionName:
    header = edition.rulebook.header
    return EditionName(edition.label, header.id, header.edition, edition.rulebook.digest)


def _figure(edition: Edition, name: str, figure: Parameter | None, other: Parameter | None) -> str:
    """The place of the first version that the other edition does not have; else of the figure."""
    versions = () if figure is None or other is None else figure.values
    changed = (index for index, one in enumerate(versions) if other is not None and one not in other.values)
    index = next(changed, None)
    return edition.place(f"parameters/{name}" + ("" if index is None else f"/{index}"))


def _placed(change: PieceChange, old: Edition, new: Edition, comparison: EditionComparison) -> PieceChange:
    one, other = (piece(rules, change.kind, change.id) for rules in (comparison.old, comparison.new))
    change = replace(change, rewording=rewording(one, other, change.change))
    if change.kind == "letter":
        files = (letter.file if isinstance(letter, Letter) else "" for letter in (one, other))
        return replace(change, old_place=next(files), new_place=next(files))
    where = _PLACES.get(change.kind)
    if where is None:
        return change
    was, now = old.place(f"{where}/{change.was or change.id}"), new.place(f"{where}/{change.id}")
    return replace(change, old_place=was, new_place=now)
