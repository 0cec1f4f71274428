"""File names are hostile text and may name a person: what is shown of them, and what their extension really is."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

LONGEST: Final = 60
"""Characters of a name that are shown."""
_ODD_LENGTH: Final = 150
_EXTENSION: Final = re.compile(r"[A-Za-z0-9]{1,10}")
_PERSONAL: Final = re.compile(
    r"[A-Z]{6}[0-9LMNPQRSTUV]{2}[A-EHLMPRST][0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{3}[A-Z]"  # codice fiscale
    r"|IT[ _.-]?\d{2}[ _.-]?[A-Z](?:[ _.-]?\d){10}(?:[ _.-]?[A-Z0-9]){12}"  # IBAN, plain or in groups
    r"|[^\s@]+@[^\s@]+"  # e-mail address
    r"|\+?\d(?:[ _./-]?\d){8,}",  # telephone, supply point, customer number
    re.IGNORECASE | re.ASCII,
)
_MOMENT: Final = re.compile(r"(?:19|20)\d\d[ _.-]?(?:0[1-9]|1[0-2])[ _.-]?(?:0[1-9]|[12]\d|3[01])", re.ASCII)
"""The day that cameras and scanners put first: without it every photo would look alike."""


def extension(name: str) -> str:
    """The last extension, lower case, without dot; empty when there is none or it is not letters and digits."""
    stem, dot, last = name.rpartition(".")
    return last.lower() if dot and stem.strip(".") and _EXTENSION.fullmatch(last) else ""


def odd(name: str) -> bool:
    """Whether a name hides something: control or direction characters, a path, blanks around, excessive length."""
    return (
        len(name) > _ODD_LENGTH
        or name != name.strip(" .\t")
        or any(_hidden(char) or char in "/\\" for char in name)
        or name.startswith("~")
        or bool(re.match(r"[A-Za-z]:", name))
    )


def shown(name: str) -> str:
    """A name fit for a page or a log: hidden characters and separators become `·`, runs that may identify a person
    keep their first two characters, the middle of a long name is left out so that the extension stays visible."""
    plain = "".join("·" if _hidden(char) or char in "/\\" else char for char in name)
    plain = " ".join(plain.split())
    stem, suffix = (plain[: -len(last) - 1], plain[-len(last) - 1 :]) if (last := extension(plain)) else (plain, "")
    stem = _PERSONAL.sub(_masked, stem)
    room = LONGEST - len(suffix)
    if len(stem) > room:
        stem = stem[: room - 9] + "…" + stem[-8:]
    return (stem + suffix) or "·"


def _masked(run: re.Match[str]) -> str:
    return run[0] if _MOMENT.match(run[0]) else run[0][:2] + "…"


def _hidden(char: str) -> bool:
    """Control, format (direction overrides, joiners), surrogate, private or unassigned; lone line separators too."""
    return unicodedata.category(char)[0] == "C" or unicodedata.category(char) in ("Zl", "Zp")
