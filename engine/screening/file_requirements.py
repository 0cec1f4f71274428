"""Which files a requirement that fails is about, and what is wrong with each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from engine.model.attachments import ExtensionsListed, NoneEncrypted, TotalBytesUnder
from engine.model.conditions import Condition, FactIs, walk
from engine.model.rulebook import Rulebook
from engine.model.screening import Faulty, File
from engine.model.screening_policy import ScreeningPolicy

_MEGABYTE = 1_000_000
_HEAVIEST = 3


def faulty(
    conditions: Iterable[Condition], files: tuple[File, ...], rulebook: Rulebook, policy: ScreeningPolicy
) -> tuple[Faulty, ...]:
    """Each file that makes one of the conditions fail, once, with every reason."""
    faults: dict[str, dict[str, None]] = {}
    for condition in conditions:
        for node in walk(condition):
            for file, why in _faulty(node, files, rulebook, policy):
                faults.setdefault(file.name, {})[why] = None
    return tuple(Faulty(name, "; ".join(reasons)) for name, reasons in faults.items())


def _faulty(
    node: Condition, files: tuple[File, ...], rulebook: Rulebook, policy: ScreeningPolicy
) -> Iterator[tuple[File, str]]:
    match node:
        case ExtensionsListed():
            yield from ((file, _why(file)) for file in files if "extension" in file.faults)
        case NoneEncrypted():
            yield from ((file, "si apre soltanto con una password") for file in files if file.encrypted)
        case TotalBytesUnder():
            heaviest = sorted(files, key=lambda file: -file.bytes)[:_HEAVIEST]
            yield from ((file, f"pesa {_megabytes(file.bytes)}") for file in heaviest)
        case FactIs(fact=name) if name == policy.unusable:
            yield from ((file, _why(file)) for file in files if "unusable" in file.faults)


def _why(file: File) -> str:
    """What is wrong with a file, and what its sender does about it."""
    return "; ".join(part for part in (*file.remarks, file.cure) if part)


def _megabytes(size: int) -> str:
    return f"{size / _MEGABYTE:.1f} MB".replace(".", ",") if size >= _MEGABYTE // 10 else "meno di 0,1 MB"
