"""What identifies a person is left out of what is kept, wherever no rule reads it."""

from __future__ import annotations

import hashlib
import re
import secrets
from collections.abc import Mapping
from dataclasses import replace

from engine.model.case import ABSENT, Attachment, Case, Value
from engine.model.vocabulary import Fact
from engine.reading.cases import digest
from engine.reporting.redaction import label, redacted

WITHHELD = "…"
"""What stands for a code or a text: that it was stated can put a rule in scope, what it was decides nothing."""
_SALT_DIGITS, _DIGITS, _ROUNDS = 8, 8, 2_000
"""Rounds make who guesses ids one by one, the salt who prepares for it, wait; looking for one id stays quick."""
_MARKED = re.compile(rf"~([0-9a-f]{{{_SALT_DIGITS}}})[0-9a-f]{{{_DIGITS}}}", re.ASCII)
_EXTENSION = re.compile(r"[a-z0-9]{1,5}")


def masked(case: Case, vocabulary: Mapping[str, Fact]) -> Case:
    """The case without title, source, and the values of codes and texts; of attachments the extension is kept and the
    name is not; of the id, what `kept_id` keeps. Its digest is that of what is left."""
    facts = {name: _masked(value, vocabulary[name]) for name, value in case.facts.items()}
    return Case(kept_id(case), "", case.as_of, facts, "", digest(case.as_of, facts))


def kept_id(case: Case) -> str:
    """The id as it is, unless something in it may tell a person: then what is left of it, and digits that no other entry
    has. Of the name of a file, which nobody chose as an id, nothing is left."""
    shown = WITHHELD if case.named_by_file else redacted(case.id)
    return shown if shown == case.id else shown + _mark(case.id, secrets.token_hex(_SALT_DIGITS // 2))


def is_id(kept: str, asked: str) -> bool:
    """Whether an id that was kept is the one asked for: the case's own, or as it was kept (also as older archives did)."""
    if kept in (asked, label(asked)):
        return True
    marked = _MARKED.fullmatch(kept[kept.rfind("~") :]) if "~" in kept else None
    return marked is not None and _mark(asked, marked[1]) == marked[0]


def _mark(identity: str, salt: str) -> str:
    hashed = hashlib.pbkdf2_hmac("sha256", identity.encode(errors="surrogatepass"), salt.encode(), _ROUNDS)
    return f"~{salt}{hashed.hex()[:_DIGITS]}"


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
