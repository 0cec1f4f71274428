"""`did you mean`: the nearest known name to a wrong one."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Iterable, Mapping

_LIKE, _SAME = 75, 90
_SHARE = 0.65
_STEM = 4
_SMALL = frozenset({"a", "al", "by", "da", "dal", "del", "di", "eur", "il", "in", "la", "of", "on", "the"})


def nearest(name: str, candidates: Iterable[str], synonyms: Mapping[str, str] | None = None) -> str | None:
    """The candidate meant by `name`: a synonym first, then the same words in another order, then the most similar
    that shares most of its words, None when
    nothing is near. `synonyms` maps other words to candidates."""
    pool = {**{fold(candidate): candidate for candidate in candidates}, **(synonyms or {})}
    folded = fold(name)
    if folded in pool:
        return pool[folded]
    turned = {tuple(sorted(other.split("_"))): other for other in pool}.get(tuple(sorted(folded.split("_"))))
    if turned is not None:
        return pool[turned]
    # Imported on need: a rulebook without mistakes never pays for it.
    from rapidfuzz import fuzz, process  # noqa: PLC0415

    similar = process.extract(folded[:80], list(pool), scorer=fuzz.ratio, score_cutoff=_LIKE, limit=5)
    return next((pool[one[0]] for one in similar if _akin(folded[:80], one[0])), None)


def _akin(name: str, other: str) -> bool:
    """Whether most of the words of a name are those of the other, misspelt perhaps: endings in common prove nothing."""
    from rapidfuzz import fuzz  # noqa: PLC0415

    if fuzz.ratio(name.replace("_", ""), other.replace("_", "")) >= _SAME:
        return True
    words, others = ([word for word in text.split("_") if word not in _SMALL] for text in (name, other))
    kept = sum(
        len(word) for word in words if any(fuzz.ratio(word, one) >= _LIKE or _same_stem(word, one) for one in others)
    )
    return kept >= _SHARE * sum(map(len, words))


def _same_stem(word: str, other: str) -> bool:
    shorter, longer = sorted((word, other), key=len)
    return len(shorter) >= _STEM and longer.startswith(shorter)


def cure_for(name: str, candidates: Iterable[str], synonyms: Mapping[str, str] | None = None, few: int = 8) -> str:
    """The cure for an unknown name: `forse intendevi x?`, or the list of the known ones when they are few."""
    known = list(candidates)
    meant = nearest(name, known, synonyms)
    if meant is not None and meant != name:
        return f"forse intendevi `{meant}`?"
    if 0 < len(known) <= few:
        return "ammessi: " + ", ".join(f"`{item}`" for item in known)
    return ""


def unspoken(keys: Iterable[str], written: Collection[str], known: Collection[str]) -> list[str]:
    """The keys that are not written, nor meant by one that is unknown: of a slip nothing else is to be said."""
    meant = {nearest(key, known) for key in written if key not in known}
    return [key for key in keys if key not in written and key not in meant]


def fold(name: str) -> str:
    """A name as people confuse it: lower case, without accents, blanks and hyphens as underscores."""
    return "_".join(bare(name).replace("-", " ").replace("_", " ").split())


def bare(text: str) -> str:
    """Lower case, without accents."""
    return "".join(sign for sign in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(sign))
