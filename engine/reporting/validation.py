"""What a validation of rules found, as a document and as one line."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict

from engine.errors import Problem
from engine.model.rulebook import Rulebook
from engine.reporting.sanitising import sanitised


def document(problems: Sequence[Problem], warnings: Sequence[Problem], rulebook: Rulebook | None) -> bytes:
    """JSON; no rulebook where it is refused."""
    listed = [
        {"severity": severity, **asdict(one)}
        for severity, several in (("error", problems), ("warning", warnings))
        for one in several
    ]
    header = {"id": rulebook.header.id, "edition": rulebook.header.edition} if rulebook is not None else None
    content = {"valid": rulebook is not None, "rulebook": header, "problems": listed}
    return f"{json.dumps(content, ensure_ascii=False, indent=2)}\n".encode()


def sound(rulebook: Rulebook, warnings: Sequence[Problem]) -> str:
    """That a rulebook is good, what it holds, and how many warnings there are."""
    header = sanitised(f"{rulebook.header.id} {rulebook.header.edition}")
    warned = "" if not warnings else "; 1 avviso" if len(warnings) == 1 else f"; {len(warnings)} avvisi"
    return (
        f"OK {header}: {len(rulebook.clauses)} regole in {len(rulebook.header.families)} famiglie, "
        f"{len(rulebook.vocabulary)} fatti, {len(rulebook.parameters)} cifre, {len(rulebook.readings)} letture, "
        f"{len(rulebook.conflicts)} conflitti, {len(rulebook.sources)} testi catalogati{warned}"
    )
