"""A rulebook as an earlier reading of the same files left it, so that a command need not parse and review them again.

It is kept as JSON, under a digest of all that a reading depends on: the name of the folder as messages show it, the
name and bytes of every file, the modules that read and the model they fill, the versions of Python and pydantic. One
byte more in any of them is another digest. What comes back is validated by the model; where it is not whole, or not the
rulebook of these files, the files are read as if it were not there. Rulebooks with problems are never kept, and
warnings are for `examine`, which always reads.
"""

from __future__ import annotations

import sys
from functools import lru_cache
from pathlib import Path

import pydantic

from engine import __version__
from engine.digests import digest, digest_of_files
from engine.model.rulebook import Rulebook
from engine.reading.private_cache import keep, recall
from engine.reading.rule_files import Gathered, gather, rulebook_digest

_ENGINE = Path(__file__).parents[1]
_READERS = ("digests.py", "errors.py", "model", "reading", "reckoning")


def read_compiled(folder: Path, cache: Path | None) -> Rulebook:
    """The rulebook in a folder, equal to what `read_rulebook` gives, by way of the folder `cache` where there is one.
    Raises RulebookRefused with every problem, each as file:line:column."""
    gathered = gather(folder)
    if cache is None or gathered.problems:
        return _read(gathered)
    seal = rulebook_digest(gathered.files)
    name = f"{key(gathered.label, seal)}.json"
    rulebook = loaded(recall(cache, name))
    if rulebook is None or rulebook.digest != seal:
        rulebook = _read(gathered)
        keep(cache, name, dumped(rulebook))
    return rulebook


def _read(gathered: Gathered) -> Rulebook:
    # What reads and reviews takes its time to load, and is seldom wanted.
    from engine.reading.rulebook import read_gathered  # noqa: PLC0415

    return read_gathered(gathered)


def key(label: str, seal: str) -> str:
    """A digest (hex) of all that the reading of these files depends on: their own digest, the name of their folder, and
    what reads them."""
    return digest("\0".join((label, seal, _readers())))


def dumped(rulebook: Rulebook) -> bytes:
    """A rulebook as JSON: only what its files say, without what the model adds."""
    return _adapter().dump_json(rulebook, by_alias=True, exclude_unset=True, warnings="error")


def loaded(data: bytes | None) -> Rulebook | None:
    """The rulebook of such JSON; None where it is none."""
    try:
        return None if data is None else _adapter().validate_json(data)
    except ValueError:
        return None


@lru_cache(maxsize=1)
def _adapter() -> pydantic.TypeAdapter[Rulebook]:
    return pydantic.TypeAdapter(Rulebook)


@lru_cache(maxsize=1)
def _readers() -> str:
    """A digest (hex) of the modules that read, the model they fill, and the versions of what they depend on."""
    modules = [file for part in _READERS for file in sorted((_ENGINE / part).rglob("*.py")) or [_ENGINE / part]]
    modules_digest = digest_of_files((file.relative_to(_ENGINE).as_posix(), file.read_bytes()) for file in modules)
    return digest(f"{__version__}\0{sys.version}\0{pydantic.VERSION}\0{modules_digest}")
