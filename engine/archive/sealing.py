"""Binds a body to its entry without saying anything of it, once the body is gone."""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
from dataclasses import dataclass

from pydantic import JsonValue

SALT_BYTES = 32


@dataclass(frozen=True, slots=True)
class SealedBody:
    """What an entry holds, and the salt of its seal (hex)."""

    salt: str
    content: JsonValue


def new_body(content: JsonValue) -> SealedBody:
    """The content with a new salt."""
    return SealedBody(secrets.token_hex(SALT_BYTES), content)


def seal_of(body: SealedBody) -> str:
    """HMAC-SHA256 (hex) of the content, keyed with the salt. Facts of a case are few enough to be guessed one by one: a
    bare digest would tell who guesses right."""
    # The key is the salt as it is written: read as hex, blanks in it would change nothing.
    return hmac.new(body.salt.encode("ascii", "backslashreplace"), canonical(body.content), hashlib.sha256).hexdigest()


def canonical(value: JsonValue) -> bytes:
    """The one way in which a value is written: ASCII, no blanks, keys in their order."""
    return json.dumps(value, ensure_ascii=True, separators=(",", ":")).encode("ascii")
