"""Which clauses concern a row: those whose `about` meets a stated fact, and human ones of the families touched."""

from __future__ import annotations

from functools import reduce
from operator import and_, or_

import polars as pl

from engine.columnar.facts import UNREAD, is_stated
from engine.columnar.stages import StagedColumns
from engine.model.rulebook import Rulebook, scope_groups
from engine.model.sensitivity import users_of_definitions


class Scope:
    """The scope of every clause as a column; with `families`, only those are examined, and wholly. `clauses` are those
    that some row may have in scope, when no row states a fact that is not among `stated`."""

    def __init__(
        self, rulebook: Rulebook, staged: StagedColumns, families: tuple[str, ...], stated: frozenset[str]
    ) -> None:
        self._rulebook, self._staged, self._families, self._facts = rulebook, staged, families, stated
        self._users = users_of_definitions(rulebook)
        met = {name for name in rulebook.clauses if self._groups(name)}
        met = {name for name in met if name not in self._users or met & self._users[name]}
        touched = {rulebook.clauses[name].family for name in met}
        self.clauses = tuple(
            name
            for name, clause in rulebook.clauses.items()
            if clause.family in (families or touched) and (families or name in met or self._follows(name))
        )

    def examined(self, clause: str) -> pl.Expr | None:
        """Whether a clause gets a finding; None where it always does."""
        body = self._rulebook.clauses[clause]
        if self._families:
            return None if body.family in self._families else pl.lit(value=False)
        if self._follows(clause):
            return self._touched(body.family)
        return self._met(clause)

    def _met(self, clause: str) -> pl.Expr:
        """Whether a stated fact brings a clause into scope; a definition only with a clause that reads it."""
        users = self._users.get(clause)
        if users is None:
            return self._about(clause)
        reading = [self._about(user) for user in self._rulebook.clauses if user in users and self._groups(user)]
        nobody = pl.lit(value=False)
        return self._staged.column(f"defined:{clause}", lambda: self._about(clause) & reduce(or_, reading, nobody))

    def concerned(self, clause: str) -> pl.Expr:
        """Whether a clause is examined or a fact that conditions can read concerns it; else its outcome is presumed."""
        examined = self.examined(clause)
        return pl.lit(value=True) if examined is None else examined | self._about(clause, readable=True)

    def _follows(self, clause: str) -> bool:
        """Whether a clause is in scope wherever its family is."""
        body = self._rulebook.clauses[clause]
        return body.kind == "for_human" and not body.about

    def _groups(self, clause: str) -> list[tuple[str, ...]]:
        """The groups of facts, each of which brings a clause into scope, that some row may state."""
        groups = scope_groups(self._rulebook.clauses[clause])
        return [group for group in groups if self._facts.issuperset(group)]

    def _touched(self, family: str) -> pl.Expr:
        others = [name for name, clause in self._rulebook.clauses.items() if clause.family == family]
        return self._staged.column(f"touched:{family}", lambda: reduce(or_, map(self._met, others)))

    def _about(self, clause: str, *, readable: bool = False) -> pl.Expr:
        groups = self._groups(clause)
        if readable:
            facts = self._rulebook.vocabulary
            groups = [group for group in groups if not any(facts[name].type in UNREAD for name in group)]
        return self._some(tuple(groups))

    def _some(self, groups: tuple[tuple[str, ...], ...]) -> pl.Expr:
        """Whether all facts of some group are stated; those of every group are asked for once."""
        if not groups:
            return pl.lit(value=False)
        name = "about:" + "|".join("&".join(group) for group in groups)
        common = [fact for fact in groups[0] if all(fact in group for group in groups)]
        rest = tuple(tuple(fact for fact in group if fact not in common) for group in groups)
        if not common:
            return self._staged.column(
                name, lambda: reduce(or_, (reduce(and_, map(self._stated, one)) for one in groups))
            )
        tests = [self._stated(fact) for fact in common]
        return self._staged.column(name, lambda: reduce(and_, tests if () in rest else [*tests, self._some(rest)]))

    def _stated(self, fact: str) -> pl.Expr:
        return self._staged.column(f"stated:{fact}", self._staged.given(is_stated(fact)).is_not_null)
