"""`did you mean`: the nearest known name to a wrong one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping


def nearest(name: str, candidates: Iterable[str], synonyms: Mapping[str, str] | None = None) -> str | None:
    """The candidate meant by `name`: a synonym first, then the most similar, None when nothing is near.
    `synonyms` maps other words to candidates."""
    pool = {**{fold(candidate): candidate for candidate in candidates}, **(synonyms or {})}
    if fold(name) in pool:
        return pool[fold(name)]
    # Imported on need: a rulebook without mistakes never pays for it.
    from rapidfuzz import fuzz, process  # noqa: PLC0415

    found = process.extractOne(fold(name)[:80], list(pool), scorer=fuzz.ratio, score_cutoff=75)
    return pool[found[0]] if found else None


def cure_for(name: str, candidates: Iterable[str], synonyms: Mapping[str, str] | None = None, few: int = 8) -> str:
    """The cure for an unknown name: `forse intendevi x?`, or the list of the known ones when they are few."""
    known = list(candidates)
    found = nearest(name, known, synonyms)
    if found is not None and found != name:
        return f"forse intendevi `{found}`?"
    if 0 < len(known) <= few:
        return "ammessi: " + ", ".join(f"`{item}`" for item in known)
    return ""


def fold(name: str) -> str:
    """A name as people confuse it: lower case, blanks and hyphens as underscores."""
    return "_".join(name.casefold().replace("-", " ").replace("_", " ").split())
