"""Fingerprints of the lines that `rules/sources.yaml` points to, without the lines themselves.

A fingerprint is the first 16 hex digits of the SHA-256 of a line, lower case, every run of white space one blank.
"""

import hashlib
from pathlib import Path

LENGTH = 16


def fingerprint(line: str) -> str:
    """The fingerprint of one line; what differs only in case or white space has the same one."""
    return hashlib.sha256(" ".join(line.lower().split()).encode()).hexdigest()[:LENGTH]


def lines_of(document: Path) -> list[str]:
    """The lines of a document; only a line feed ends one, so that numbers agree with `cat -n`."""
    return document.read_bytes().decode().split("\n")
