"""A whole frame judged at once: for each clause its outcome and values, and the conclusion of every row."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import partial

import polars as pl

from engine.columnar.context import ColumnContext
from engine.columnar.facts import AS_OF, CASE, is_stated
from engine.columnar.outcome import CONCLUSION_TYPE, OUTCOME_TYPE, conclude
from engine.columnar.values import FIELDS, worth
from engine.model.figures import Profile
from engine.model.rulebook import Rulebook
from engine.model.stated import also_stated
from engine.program.programs import Programs
from engine.program.selection import Selection

CONCLUSION, REFUSED = "conclusion", "calendar_refused"


class Columns:
    """Judges frames against one rulebook under one profile, or any other selection; with `families`, only those are
    examined, and wholly. `stated` names the facts that rows may state, when not all of the vocabulary.

    `clauses` are those that may get an outcome from such facts, in rulebook order; `fields` the values each of them may have (of
    `values.FIELDS`); `needed` the facts whose two columns a frame must carry."""

    def __init__(
        self,
        rulebook: Rulebook,
        profile: Profile | Selection,
        families: tuple[str, ...] = (),
        programs: Programs | None = None,
        stated: Iterable[str] | None = None,
    ) -> None:
        programs = Programs(rulebook) if programs is None else programs
        selection = profile if isinstance(profile, Selection) else programs.selections[profile]
        self.profile, self.families, self.programs = selection.profile, families, programs
        self._context = ColumnContext(
            programs.program(selection),
            families,
            frozenset(rulebook.vocabulary if stated is None else also_stated(rulebook.vocabulary, stated)),
        )
        self.clauses = self._context.scope.clauses
        self.fields: Mapping[str, tuple[str, ...]]
        self._results = self._compile(programs)
        read = (
            name.removesuffix("?").partition("#")[0] for name in self._context.staged.read if name not in (CASE, AS_OF)
        )
        asked = set(read)
        self.needed = tuple(name for name in rulebook.vocabulary if name in asked)

    def __repr__(self) -> str:
        return f"<Columns of {len(self.clauses)} clauses, {self.profile}: {self._context.staged!r}>"

    @property
    def schema(self) -> dict[str, pl.DataType | type[pl.DataType]]:
        """The columns `judge` adds, with their types."""
        columns: dict[str, pl.DataType | type[pl.DataType]] = {}
        for clause in self.clauses:
            columns[f"{clause}.outcome"] = OUTCOME_TYPE
            columns |= {f"{clause}.{field}": FIELDS[field] for field in self.fields[clause]}
        return {**columns, CONCLUSION: CONCLUSION_TYPE, REFUSED: pl.Boolean}

    def judge(self, frame: pl.LazyFrame, keep: Sequence[str] = (CASE, AS_OF)) -> pl.LazyFrame:
        """The columns to keep, then the verdicts. A row with `calendar_refused` has no verdict: judging it counts on
        days outside the verified calendar, and what stands in its other columns is not to be used."""
        return self._context.staged.fill(frame, keep, self._results)

    def _compile(self, programs: Programs) -> list[pl.Expr]:
        context, fields = self._context, {}
        results: list[pl.Expr] = []
        codes: dict[str, pl.Expr] = {}
        refusals: list[pl.Expr] = []
        for clause in self.clauses:
            examined, code = context.scope.examined(clause), context.code(clause)
            if examined is not None:
                code = context.staged.column(f"scoped:{clause}", partial(pl.when(examined).then, code))
            codes[clause] = code
            results.append(code.alias(f"{clause}.outcome"))
            values = dict(worth(context, clause, code))
            fields[clause] = tuple(values)
            results += [expr.cast(FIELDS[field]).alias(f"{clause}.{field}") for field, expr in values.items()]
            refused = context.refused(clause, programs.dependencies(clause))
            if refused is not None:
                refusals.append(refused if examined is None else refused & examined)
        self.fields = fields
        rulebook = context.program.rulebook
        made = {name: context.staged.given(is_stated(fact)) for name, fact in rulebook.made_on.items() if name in codes}
        results.append(conclude(codes, rulebook.parts, made, rulebook.definitions).alias(CONCLUSION))
        results.append((pl.any_horizontal(refusals) if refusals else pl.lit(value=False)).alias(REFUSED))
        return results
