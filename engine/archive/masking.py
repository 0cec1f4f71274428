"""What identifies a person is left out of what is kept, wherever no rule reads it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from engine.model.case import ABSENT, Attachment, Case, Value
from engine.model.vocabulary import Fact
from engine.reading.cases import digest
from engine.reporting.discreet import label

WITHHELD = "…"
"""What stands for a code or a text: that it was stated can put a rule in scope, what it was decides nothing."""
_EXTENSION = re.compile(r"[a-z0-9]{1,5}")


def masked(case: Case, vocabulary: Mapping[str, Fact]) -> Case:
    """The case without title, source, and the values of codes and texts; of attachments the extension is kept and the
    name is not; of the id, what `discreet.label` keeps. Its digest is that of what is left."""
    facts = {name: _masked(value, vocabulary[name]) for name, value in case.facts.items()}
    return Case(label(case.id), "", case.as_of, facts, "", digest(case.as_of, facts))


def _masked(value: Value, fact: Fact) -> Value:
    if fact.type in ("code", "text"):
        return value if value is ABSENT else WITHHELD
    if fact.type == "attachments" and isinstance(value, tuple):
        files = (one for one in value if isinstance(one, Attachment))
        return tuple(replace(one, name=_name(one, number)) for number, one in enumerate(files, 1))
    return value


def _name(file: Attachment, number: int) -> str:
    known = file.extension if _EXTENSION.fullmatch(file.extension) else WITHHELD
    return f"file-{number}.{known}" if file.extension else f"file-{number}"
