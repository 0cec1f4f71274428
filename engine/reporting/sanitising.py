"""Text that comes from a case or a file name, made harmless for a terminal."""

from __future__ import annotations

import re
import unicodedata

_ESCAPES = re.compile(r"\x1b\[[0-?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)?|\x1b[@-_]|\x9b[0-?]*[ -/]*[@-~]")
_DANGEROUS = {"Cc": "", "Cf": "", "Cs": "\N{REPLACEMENT CHARACTER}", "Zl": " ", "Zp": " "}


def sanitised(text: str) -> str:
    """The same text on one line, without escape sequences, control characters, or marks that reorder or hide text."""
    unbroken = _ESCAPES.sub("", text).replace("\n", " ").replace("\t", " ").replace("\r", " ")
    return "".join(_DANGEROUS.get(unicodedata.category(letter), letter) for letter in unbroken)
