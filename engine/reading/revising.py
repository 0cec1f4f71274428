"""What the checks of a reader would say of a rulebook already read, but for one piece of it."""

from __future__ import annotations

from typing import TypeVar

from engine.errors import Problem
from engine.model.clause import Clause
from engine.model.figures import Parameter, Reading
from engine.model.rulebook import Rulebook, depends_on
from engine.model.sensitivity import figures_of
from engine.reading.checks.clauses import check_clause
from engine.reading.checks.figures import check_parameter
from engine.reading.checks.links import acts, check_links
from engine.reading.document import Document
from engine.reading.draft import Draft, Home

PieceT = TypeVar("PieceT", Clause, Parameter, Reading)


class Reviser:
    """Says what would be refused if a piece of a rulebook were another. Only what changes with a piece is checked, so that
    thousands of pieces can be tried."""

    def __init__(self, rulebook: Rulebook) -> None:
        self._draft = _draft(rulebook)
        self._known: dict[tuple[tuple[str, ...], tuple[str, ...], bool], frozenset[Problem]] = {}
        self._users: dict[str, tuple[str, ...]] = {
            name: tuple(one for one, body in rulebook.clauses.items() if name in figures_of(body))
            for name in rulebook.parameters
        }

    def refusals(self, name: str, changed: Clause | Parameter | Reading) -> tuple[Problem, ...]:
        """The problems that a piece would have in the place of the one of its name, and that one has not."""
        match changed:
            case Clause():
                return self._clause(name, changed)
            case Parameter():
                return self._instead(self._draft.parameters, name, changed, (name,), ())
            case Reading():
                figures = tuple(one for one, body in self._draft.parameters.items() if body.reading == name)
                return self._instead(self._draft.readings, name, changed, figures, ())

    def _clause(self, name: str, changed: Clause) -> tuple[Problem, ...]:
        now = self._draft.clauses[name]
        # Links are lost with what is no longer read, and wanted by what is newly presupposed.
        linked = bool(set(depends_on(now)) - set(depends_on(changed)) or set(acts(changed)) - set(acts(now)))
        return self._instead(self._draft.clauses, name, changed, (), (name,), links=linked)

    def _instead(
        self,
        pieces: dict[str, PieceT],
        name: str,
        changed: PieceT,
        figures: tuple[str, ...],
        clauses: tuple[str, ...],
        *,
        links: bool = False,
    ) -> tuple[Problem, ...]:
        users = tuple(dict.fromkeys((*clauses, *(user for one in figures for user in self._users[one]))))
        now, before = pieces[name], self._before(figures, users, links=links)
        pieces[name] = changed
        try:
            after = self._problems(figures, users, links=links)
        finally:
            pieces[name] = now
        return tuple(problem for problem in after if problem not in before)

    def _before(self, figures: tuple[str, ...], clauses: tuple[str, ...], *, links: bool) -> frozenset[Problem]:
        key = figures, clauses, links
        if key not in self._known:
            self._known[key] = frozenset(self._problems(*key[:2], links=links))
        return self._known[key]

    def _problems(self, figures: tuple[str, ...], clauses: tuple[str, ...], *, links: bool) -> tuple[Problem, ...]:
        draft = self._draft
        draft.problems.clear()
        for name in figures:
            check_parameter(draft, name)
        for name in clauses:
            check_clause(draft, draft.homes["clauses"][name], draft.clauses[name])
        if links:
            check_links(draft)
        return tuple(draft.problems)


def _draft(rulebook: Rulebook) -> Draft:
    """A rulebook as a reader that has read it all has it, though nothing stands in a file."""
    draft = Draft("rules", rulebook.header)
    draft.vocabulary |= rulebook.vocabulary
    draft.parameters |= rulebook.parameters
    draft.readings |= rulebook.readings
    draft.conflicts |= rulebook.conflicts
    draft.sources |= rulebook.sources
    draft.clauses |= rulebook.clauses
    draft.routes |= rulebook.routes
    nowhere = Home(Document.of({}, "rules"), ())
    families = {name: Home(Document.of({}, f"rules/clauses/{name}.yaml"), ()) for name in rulebook.header.families}
    draft.homes["facts"] = dict.fromkeys(rulebook.vocabulary, nowhere)
    draft.homes["parameters"] = dict.fromkeys(rulebook.parameters, nowhere)
    draft.homes["readings"] = dict.fromkeys(rulebook.readings, nowhere)
    draft.homes["sources"] = dict.fromkeys(rulebook.sources, nowhere)
    draft.homes["routes"] = dict.fromkeys(rulebook.routes, nowhere)
    draft.homes["clauses"] = {name: families[body.family] for name, body in rulebook.clauses.items()}
    return draft
