"""Two editions compared, as whoever asked is told."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from engine.analysis.comparing import EditionComparison
from engine.analysis.editions import Edition
from engine.model.difference import (
    SCHEMA,
    ClauseChange,
    EditionName,
    Impact,
    PieceChange,
    PieceKind,
    RulebookDifference,
)

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
    return RulebookDifference(
        schema=SCHEMA,
        old=_name(old),
        new=_name(new),
        same=comparison.same,
        counts=comparison.counts,
        clauses=tuple(
            replace(one, old_place=old.place(one.was or one.id), new_place=new.place(one.id)) for one in clauses
        ),
        figures=tuple(
            replace(
                one, old_place=old.place(f"parameters/{one.was or one.id}"), new_place=new.place(f"parameters/{one.id}")
            )
            for one in comparison.figures
        ),
        pieces=tuple(_placed(one, old, new) for one in comparison.pieces),
        impact=impact,
    )


def _name(edition: Edition) -> EditionName:
    header = edition.rulebook.header
    return EditionName(edition.label, header.id, header.edition, edition.rulebook.digest)


def _placed(piece: PieceChange, old: Edition, new: Edition) -> PieceChange:
    where = _PLACES.get(piece.kind)
    if where is None:
        return piece
    before, after = old.place(f"{where}/{piece.was or piece.id}"), new.place(f"{where}/{piece.id}")
    return replace(piece, old_place=before, new_place=after)
