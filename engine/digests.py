"""Digests: the same for the same, another for anything else."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable


def digest(text: str, length: int = 64) -> str:
    """The first hex digits, all of them unless told otherwise, of the SHA-256 of a text. File names that are no text in
    any encoding (lone surrogates) have one too."""
    return hashlib.sha256(text.encode(errors="surrogatepass")).hexdigest()[:length]


def digest_of_files(files: Iterable[tuple[str, bytes]]) -> str:
    """SHA-256 (hex) of the names and the bytes of some files, in the order of their names."""
    total = hashlib.sha256()
    for name, data in sorted(files):
        total.update(f"{name}\0{len(data)}\0".encode())
        total.update(data)
    return total.hexdigest()


def canonical(value: object) -> str:
    """A value as the one JSON that all its equals have: keys sorted, no blanks, no escapes that are not needed. Raises
    TypeError for what JSON does not know."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
