"""The files of the rulebook: each holds what its name says, and `order` names files that are there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath

from engine.errors import Problem
from engine.reading.document import Path, one_line
from engine.reading.draft import Draft, Home
from engine.reading.rule_files import FOLDERS, SECTIONS, SUFFIX, theme_of
from engine.reading.suggest import cure_for

LONG = 400
"""Lines that a file may have before a warning asks to divide it."""
_WRITTEN_BY_US = "sketches.yaml"


def check_placement(draft: Draft) -> None:
    """Facts stand with those of their area, figures with those of their family, sources with those of their document (of
    clauses `check_clause` says it, one at a time), and `order` names what there is."""
    for name, fact in draft.vocabulary.items():
        what = f"il fatto è dell'area `{one_line(fact.area)}`"
        check_place(draft, draft.homes["facts"][name], ("area",), ("vocabulary", fact.area), what)
    for name in draft.parameters:
        family, dot, _ = name.partition(".")
        if dot:
            what = f"la cifra è di `{one_line(family)}`"
            check_place(draft, draft.homes["parameters"][name], (), ("parameters", family), what)
    for name, source in draft.sources.items():
        if draft.header is None or source.document in draft.header.documents:
            what = f"il testo è del documento `{one_line(source.document)}`"
            check_place(draft, draft.homes["sources"][name], ("document",), ("sources", source.document), what)
    _order(draft)


def check_place(draft: Draft, home: Home, tail: Path, right: tuple[str, str], what: str) -> None:
    """Whether a piece stands in the right place (section, name); `what` says what it belongs to, at `tail`."""
    section, theme = right
    current = theme_of(home.document.name)
    if current is not None and current != theme:
        inside = f"{section}/{theme}/"
        place = inside if any(file.startswith(inside) for file in draft.files) else f"{section}/{theme}{SUFFIX}"
        here = home.document.name.partition("/")[2]
        draft.say(home, tail, f"{what} ma sta in {here}", f"il suo posto è {place}", at_key=not tail)


def long_files(draft: Draft) -> Iterator[Problem]:
    """The files that nobody reads through any more."""
    for file, lines in draft.files.items():
        if lines > LONG and file != _WRITTEN_BY_US:
            what = f"il file ha {lines} righe: oltre {LONG} non lo si tiene più a mente"
            yield Problem(f"{draft.label}/{file}", 0, 0, "", what, _division(file))


def _division(file: str) -> str:
    path = PurePosixPath(file)
    if len(path.parts) == 1 and path.stem in SECTIONS:
        return f"dividilo in più file nella cartella {path.stem}/"
    if len(path.parts) == 2 and path.parts[0] in SECTIONS | FOLDERS:
        return f"dividilo per temi nella cartella {path.with_suffix('')}/"
    return "dividilo in più file"


def _order(draft: Draft) -> None:
    header, home = draft.header, draft.header_home
    if header is None or home is None:
        return
    for folder, names in header.order.items():
        inside = [file.removeprefix(f"{folder}/") for file in draft.files if file.startswith(f"{folder}/")]
        if not inside:
            what = f"nelle regole non c'è la cartella `{one_line(folder)}`"
            cure = cure_for(folder, sorted({str(PurePosixPath(file).parent) for file in draft.files} - {"."}))
            draft.say(home, ("order", folder), what, cure, at_key=True)
            continue
        known = sorted({file.removesuffix(SUFFIX).partition("/")[0] for file in inside})
        for index, name in enumerate(names):
            if name not in known:
                what = f"in {one_line(folder)}/ non c'è `{one_line(name)}`"
                draft.say(home, ("order", folder, index), what, cure_for(name, known, few=12))
            elif name in names[:index]:
                draft.say(home, ("order", folder, index), f"`{name}` c'è già in questo ordine", "toglilo")
