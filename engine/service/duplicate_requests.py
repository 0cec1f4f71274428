"""Requests that cannot be told apart: the same id, or the same folder of attachments."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Hashable, Iterable, Iterator
from pathlib import Path

from engine.errors import CaseRefused, Problem
from engine.model.case import Case
from engine.reporting.redaction import label, place
from engine.service.attaching import Attacher


def folded(identity: str) -> str:
    """An id as a file system may take it: capitals, accents written in two ways, dots and blanks at the end alike."""
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", identity).casefold()).rstrip(". ")


def without_shared_folders(read: list[Case | CaseRefused], attacher: Attacher | None) -> list[Case | CaseRefused]:
    """The same requests, but those that would read one folder of attachments are refused: whose files they are nobody
    can say. Each names the others."""
    others = _others(read, attacher)
    return [_refused(one, others[id(one)]) if isinstance(one, Case) and id(one) in others else one for one in read]


def repeated_ids(read: list[Case | CaseRefused]) -> Iterator[str]:
    """A warning for each id that comes more than once, with every place."""
    for group in _groups(read, lambda case: folded(case.id)):
        places = ", ".join(place(one.source) for one in group)
        yield f"attenzione: l'id `{label(group[0].id)}` c'è {len(group)} volte ({places}): dai a ogni richiesta un id suo"


def _others(read: list[Case | CaseRefused], attacher: Attacher | None) -> dict[int, list[Case]]:
    others: dict[int, list[Case]] = {}
    if attacher is None or not attacher.several:
        return others
    by_folder = _groups(read, lambda case: _place(attacher.folder(case)))
    for groups in (_groups(read, lambda case: folded(case.id)), by_folder):
        for group in groups:
            for one in group:
                others.setdefault(id(one), [other for other in group if other is not one])
    return others


def _groups(read: Iterable[Case | CaseRefused], key: Callable[[Case], Hashable | None]) -> Iterator[list[Case]]:
    """The requests with equal keys, where there is more than one; None is no key."""
    groups: dict[Hashable, list[Case]] = {}
    for one in read:
        if isinstance(one, Case) and (name := key(one)) is not None:
            groups.setdefault(name, []).append(one)
    return (group for group in groups.values() if len(group) > 1)


def _place(folder: Path | None) -> tuple[int, int] | None:
    """What a folder is to the system, whatever its name."""
    if folder is None:
        return None
    seen = folder.stat()
    return seen.st_dev, seen.st_ino


def _refused(case: Case, others: list[Case]) -> CaseRefused:
    places = ", ".join(place(one.source) for one in others)
    what = f"la cartella di allegati è anche quella di un'altra richiesta: {places}"
    cure = "dai a ogni richiesta un id suo, che non differisca soltanto per maiuscole, e una cartella con quel nome"
    return CaseRefused(Problem(case.source, 0, 0, "id", what, cure))
