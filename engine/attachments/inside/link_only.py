"""Links sent instead of documents: texts that hold nothing but addresses, pages that only lead elsewhere."""

from __future__ import annotations

import re
from typing import BinaryIO, Final

from engine.attachments.inside.signatures import HEAD, decoded
from engine.attachments.inspection_facts import Limits, Report

_ADDRESS: Final = re.compile(r"<?(?:(?:https?|ftp)://|www\.)[^\s<>]+>?[.,;]?", re.IGNORECASE)
_REFRESH: Final = re.compile(
    r"<meta[^>]{0,200}http-equiv\s*=\s*[\"']?refresh|(?:window|document|top|self)\.location|(?<![\w.])location\.(?:href|replace)",
    re.IGNORECASE,
)
_SMALL_PAGE: Final = 16 * 1024


def text(file: BinaryIO, size: int, _: Limits) -> Report:
    """A text file; of a long one the head is enough to see that it is more than addresses."""
    words = decoded(file.read(HEAD)) or ""
    return Report("text", False, ("link",) if size <= HEAD and only_links(words) else ())


def html(file: BinaryIO, size: int, _: Limits) -> Report:
    """A page; a small one that sends its reader elsewhere is a link."""
    page = decoded(file.read(HEAD)) or ""
    return Report("html", False, ("link",) if size <= _SMALL_PAGE and _REFRESH.search(page) else ())


def only_links(words: str) -> bool:
    """Whether a text is made of one address or more and nothing else."""
    tokens = words.split()
    return bool(tokens) and all(_ADDRESS.fullmatch(token) for token in tokens)
