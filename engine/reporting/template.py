"""A case to be filled in: the facts of a family, each with its question and what may be written, nothing stated."""

from __future__ import annotations

import textwrap
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date

from engine.model.clause import Clause
from engine.model.reads import ends_of, facts_named, facts_read, scope_of, starts_of
from engine.model.rulebook import Rulebook
from engine.model.sensitivity import closure
from engine.model.terms import Term
from engine.reporting.facts import form

WIDTH = 96
_FIRST, _OFTEN = 8, 2
_HOW = (
    "Come si compila: davanti a un fatto che conosci togli il `#` e scrivi il valore dopo i due punti. Ciò che non sai "
    "resta com'è: il programma dice se serve. `null` vuol dire che si sa che la cosa non è avvenuta; un fatto senza `#` "
    "e senza valore è un errore."
)


def template(rulebook: Rulebook, family: str, today: date) -> str:
    """The YAML of a case of one family, every fact commented out: those that decide most first, the others below."""
    clauses = [clause for clause in rulebook.family(family) if clause.kind != "for_human"] or rulebook.family(family)
    first = _first(clauses, rulebook)
    others = [name for clause in clauses for name, presumed in facts_read(clause).items() if not presumed]
    others += [name for clause in clauses for name in scope_of(clause)]
    near = [rulebook.clauses[one] for clause in rulebook.family(family) for one in closure(rulebook, clause.id)]
    further = [name for clause in near for name in facts_named(clause, rulebook.vocabulary)]
    lines = list(_head(rulebook, family, today))
    listed: set[str] = set()
    for title, names in (
        ("Per cominciare", first),
        ("Secondo il caso", others),
        ("Se serve: eccezioni, e fatti di altre regole da cui queste dipendono", further),
    ):
        fresh = [name for name in dict.fromkeys(names) if name in rulebook.vocabulary and name not in listed]
        listed.update(fresh)
        lines += _part(title, fresh, rulebook)
    return "\n".join(lines) + "\n"


def _first(clauses: Iterable[Clause], rulebook: Rulebook) -> list[str]:
    """What is asked for, where several rules depend on it; the days the terms run between; what else rules depend on."""
    every = [clause for clause in clauses if not clause.definition]
    scopes = [name for clause in every for name in scope_of(clause)]
    turning = [name for name in dict.fromkeys(scopes) if scopes.count(name) >= _OFTEN]
    rules = Counter(name for clause in every for name in dict.fromkeys(scope_of(clause)))
    enums = (name for name in rulebook.vocabulary if rulebook.vocabulary[name].type == "enum")
    # What stands in several groups of one rule only helps to bring it up: a rule or two do not depend on it.
    asked = [name for name in enums if name in turning and (rules[name] > _OFTEN or rules[name] == scopes.count(name))]
    days = [name for clause in every for term in clause.terms.values() for name in _run(term)]
    return list(dict.fromkeys([*asked, *days, *turning] or scopes))[:_FIRST]


def _run(term: Term) -> list[str]:
    """The days a term runs between, the likeliest two first."""
    start, end = starts_of(term), ends_of(term)
    return [*start[:1], *end[:1], *start[1:], *end[1:]]


def _head(rulebook: Rulebook, family: str, today: date) -> Iterator[str]:
    header = rulebook.header
    yield from _comment(
        f"Caso nuovo: {header.families[family]} (famiglia {family}, regole {header.id} {header.edition})"
    )
    yield from _comment(_HOW)
    yield from _comment("Poi: conforme check QUESTO_FILE.yaml")
    yield ""
    yield "#title:"
    yield from _comment("Il giorno in cui si giudica; se manca, oggi.")
    yield f"#as_of: {today.isoformat()}"
    yield ""
    yield "facts:"


def _part(title: str, names: Iterable[str], rulebook: Rulebook) -> Iterator[str]:
    facts = list(names)
    if facts:
        yield f"  # ── {title} {'─' * max(2, WIDTH - len(title) - 8)}"
    for name in facts:
        fact = rulebook.vocabulary[name]
        yield ""
        yield from _comment(fact.question, "  # ")
        yield from _comment(form(fact), "  #   ")
        yield f"  #{name}:"
    if facts:
        yield ""


def _comment(text: str, lead: str = "# ") -> list[str]:
    return textwrap.wrap(text, WIDTH, initial_indent=lead, subsequent_indent=lead, break_long_words=False)
