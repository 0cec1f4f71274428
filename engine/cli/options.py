"""Options that several commands share: their Italian help, and the checks of what was given."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from engine.cli.terminal import complain
from engine.errors import UsageError
from engine.reading.suggest import fold, nearest
from engine.service.bootstrap import VARIABLE, find_rules

if TYPE_CHECKING:
    from engine.model.figures import Profile

# The model has the same names, but importing it would make `--version` wait for pydantic.
PROFILES: tuple[Profile, ...] = ("documents", "regulation", "favourable")

_STEM, _FEW = 4, 4

AsOf = Annotated[
    str | None, typer.Option("--as-of", metavar="GIORNO", help="Giorno del giudizio: 2026-05-31 o 31/5/2026.")
]
ProfileName = Annotated[
    str,
    typer.Option(
        "--profile",
        metavar="PROFILO",
        help="Quale lettura vale: documents, regulation o favourable.",
        autocompletion=lambda: list(PROFILES),
    ),
]
Rules = Annotated[
    Path | None,
    typer.Option("--rules", metavar="CARTELLA", help=f"Cartella delle regole (anche nella variabile {VARIABLE})."),
]
ArchiveFile = Annotated[
    Path | None,
    typer.Option(
        "--archive", metavar="FILE", help="Aggiunge l'esito a questo archivio, che `conforme replay` rigiudica."
    ),
]
Families = Annotated[
    list[str] | None,
    typer.Option(
        "--family",
        metavar="FAMIGLIA",
        help="Solo questa famiglia (id o titolo), per intero; ripetibile.",
        autocompletion=lambda: family_names(),
    ),
]


def family_names() -> list[str]:
    """The ids of the families of the rules in use, for completion: what their files or folders are called."""
    try:
        return sorted({file.stem for file in (find_rules(None) / "clauses").glob("[!.]*")})
    except UsageError:
        return []


def chosen_day(text: str | None, option: str = "--as-of") -> date | None:
    """The day of an option, written as in a case; one not in ISO form is printed as it was read. Raises UsageError."""
    if text is None:
        return None
    from engine.reading.days import NotADayError, parse_day  # noqa: PLC0415  the model must not slow down `--version`

    try:
        day = parse_day(text)
    except NotADayError as error:
        raise UsageError.about(option, error.what, error.cure) from None
    if day.isoformat() != text:
        complain([f"{option}: letto come {day.isoformat()}"])
    return day


def chosen_profile(text: str) -> Profile:
    """The profile of `--profile`. Raises UsageError when there is none of that name."""
    for profile in PROFILES:
        if profile == text:
            return profile
    raise unknown("--profile", "il profilo", text, PROFILES)


def chosen_families(
    given: Iterable[str] | None, titles: Mapping[str, str], option: str = "--family"
) -> tuple[str, ...]:
    """The families of an option, by id or by (part of) their Italian title, in the order of the rulebook; `titles` are
    those of every id. Raises UsageError for one it does not have, or that may be several."""
    families = {_family(name, titles, option) for name in given or ()}
    return tuple(name for name in titles if name in families)


def _family(name: str, titles: Mapping[str, str], option: str) -> str:
    if name in titles:
        return name
    meant = _meant(name, titles)
    if len(meant) > 1:
        listed = ", ".join(f"`{family}` ({titles[family]})" for family in meant)
        raise UsageError.about(option, f"la famiglia `{name}` può essere più d'una", f"scegli fra {listed}")
    if not meant:
        near = nearest(name, titles, {fold(title): family for family, title in titles.items()})
        cure = f"forse `{near}`?" if near else f"ammesse: {', '.join(titles)}"
        raise UsageError.about(option, f"la famiglia `{name}` non esiste", cure)
    return meant[0]


def _meant(name: str, titles: Mapping[str, str]) -> list[str]:
    """The ids of what a name may mean: what is called so in full, or else all whose title mentions it."""
    words = fold(name).split("_")
    whole = [one for one, title in titles.items() if fold(name) in (fold(one), fold(title))]
    return whole or [one for one, title in titles.items() if _mentions(fold(title).split("_"), words)]


def _mentions(title: list[str], words: list[str]) -> bool:
    """Whether every word is in a title, or begins one of its words, or differs only as singular from plural."""
    return bool(words) and all(
        any(one.startswith(word) or (len(word) > _STEM and one[:-1] == word[:-1]) for one in title) for word in words
    )


def unknown(option: str, what: str, name: str, known: Iterable[str]) -> UsageError:
    """The error for a name that does not exist, with the nearest one that does, or all of them when they are few."""
    names = list(known)
    near = get_close_matches(name, names, n=1)
    few = 8
    cure = f"forse `{near[0]}`?" if near else f"ammessi: {', '.join(names)}" if len(names) <= few else ""
    return UsageError.about(option, f"{what} `{name}` non esiste", cure)


def unknown_rule(command: str, name: str, rules: Mapping[str, str], families: Mapping[str, str]) -> UsageError:
    """The error for a rule that does not exist: the nearest one, the family meant, the rules whose titles mention those
    words, or where to look. `rules` and `families` are the titles of every id."""
    stem, dot, _ = name.partition(".")
    near = get_close_matches(name, rules, n=1) if dot else []
    meant = [] if near else _meant(stem, families)
    candidates = near or ([] if meant else _meant(name, rules)[:_FEW] or get_close_matches(name, rules, n=1))
    if candidates:
        cure = f"forse {' o '.join(f'`{one}`' for one in candidates)}?"
    elif meant:
        lists = " o ".join(f"`conforme rules list --family {family}`" for family in meant)
        cure = f"{lists} elenca le regole della famiglia"
    else:
        cure = f"`conforme rules list --family FAMIGLIA` le elenca; famiglie: {', '.join(families)}"
    return UsageError.about(command, f"la regola `{name}` non esiste", cure)
