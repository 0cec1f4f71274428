"""One name, one meaning: no two classes of the engine share a name, files of
one stem are on one subject, and no variable has a name that fits anything."""

from __future__ import annotations

import ast
from collections import Counter

from tests.architecture.test_circles import MODULES


def test_no_two_classes_share_a_name() -> None:
    found = Counter(
        node.name
        for path in MODULES.values()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_")
    )
    assert [name for name, times in found.items() if times > 1] == []


SHARED = {
    "calendar": "working days and holidays",
    "cases": "the cases of a file",
    "clauses": "clauses of the rules",
    "conditions": "conditions of clauses",
    "context": "an evaluation context",
    "diff": "two editions compared",
    "differences": "two editions compared",
    "facts": "facts of a case",
    "figures": "dated figures of the rules",
    "findings": "what comes of a clause on a case",
    "impossible": "facts that cannot both be true",
    "outcome": "the outcome of a clause",
    "quantities": "what is measured on a case",
    "redaction": "texts without what identifies a person",
    "replay": "an archive judged again",
    "rulebook": "a rulebook",
    "rules": "the rules, to be read",
    "schema": "JSON schemas",
    "screening": "a request screened",
    "screening_policy": "what the rules say of screening",
    "term_days": "the days that terms start from and reach",
    "terms": "terms of time",
    "text": "a report as text",
    "validation": "whether a folder of rules can be trusted",
    "values": "what a clause is worth: days and amounts",
    "vocabulary": "the facts that may be stated",
}
"""The stems that several modules of the engine have, each on its own floor, and their one subject."""


def test_files_of_one_stem_are_on_one_subject() -> None:
    times = Counter(path.stem for path in MODULES.values() if path.stem != "__init__")
    assert sorted(stem for stem, number in times.items() if number > 1) == sorted(SHARED)


VAGUE = frozenset({"found", "told", "wanted"})
"""What may be anything: the plan, the term or the text that was found has a name of its own."""


def vague(source: str) -> set[str]:
    """The variables, parameters and fields of a module that are called so."""
    nodes = list(ast.walk(ast.parse(source)))
    names = {node.id for node in nodes if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}
    return VAGUE & (names | {node.arg for node in nodes if isinstance(node, ast.arg)})


def test_what_is_held_is_named() -> None:
    held = {str(path): vague(path.read_text(encoding="utf-8")) for path in MODULES.values()}
    assert {path: names for path, names in held.items() if names} == {}


def test_a_vague_name_is_seen() -> None:
    assert vague("found = 1\ndef f(told): return [wanted for wanted in told]\nstated: int = found") == VAGUE
    assert vague("def told(): pass\nstated = told()") == set()
