"""What may be repeated of a request in a complaint: nothing that identifies a person."""

from __future__ import annotations

from collections.abc import Container, Iterable
from dataclasses import replace

from engine.errors import CaseRefused, ConformeError, Problem
from engine.model.case import Case
from engine.model.rulebook import Rulebook
from engine.reading.cases import KEYS
from engine.reporting import redaction


def known_words(rulebook: Rulebook) -> frozenset[str]:
    """Words that may be repeated in a complaint: names, synonyms and values of the vocabulary,
    ids of rules, keys of a case."""
    facts = rulebook.vocabulary
    values = (word for fact in facts.values() for word in (*fact.values, *fact.synonyms))
    return frozenset((*facts, *values, *rulebook.clauses, *KEYS, "name", "bytes", "encrypted"))


def understood(read: Iterable[Case | CaseRefused], known: Container[str]) -> list[Problem]:
    """How what the requests write otherwise than the rules was read."""
    return [redacted_problem(line, known) for case in read if isinstance(case, Case) for line in case.understood]


def redacted(error: ConformeError, known: Container[str]) -> ConformeError:
    """The same error without anything that identifies a person."""
    return type(error)(redacted_problem(problem, known) for problem in error.problems)


def redacted_problem(problem: Problem, known: Container[str]) -> Problem:
    """The same problem without anything that identifies a person."""
    return replace(
        problem,
        file=redaction.place(problem.file),
        path=redaction.field(problem.path, known),
        what=redaction.complaint(problem.what, known),
        cure=redaction.complaint(problem.cure, known),
    )
