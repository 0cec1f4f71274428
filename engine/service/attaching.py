"""The attachments of a request: found, looked at, and put into its case in place of what was declared."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Collection
from dataclasses import dataclass, replace
from pathlib import Path

from engine.attachments import (
    USELESS,
    Code,
    InspectedFile,
    Inspection,
    Inspector,
    Remark,
    cure,
    extension,
    fault,
    kind_name,
)
from engine.model.case import Attachment, Case, Value
from engine.model.screening import Caution, File
from engine.model.screening_policy import ScreeningPolicy
from engine.reading.cases import digest
from engine.reading.paths import check_folder
from engine.reporting.redaction import file_names, place
from engine.service.requests import ATTACHMENTS

_UNSEEN: tuple[Code, ...] = ("not_examined", "too_heavy", "too_large")
_MOST_LISTED = 100_000


@dataclass(frozen=True, slots=True)
class Attached:
    """A case completed with its real attachments, and what was found on the way."""

    case: Case
    files: tuple[File, ...] = ()
    cautions: tuple[Caution, ...] = ()
    declared: tuple[File, ...] = ()
    """Where no file was looked at, what the request says of them."""


class Attacher:
    """Looks at the attachments below a folder: the folder itself for one request, else a folder for each id (or the
    folder `attachments` in it). Keeps one helper process until it is closed."""

    def __init__(self, folder: Path, desk: ScreeningPolicy, listed: Collection[str], *, several: bool) -> None:
        cure = "indica la cartella che contiene gli allegati"
        check_folder("--attachments", folder, cure, place(str(folder)))
        self._folder, self._desk, self._listed, self.several = folder, desk, listed, several
        self._inspector = Inspector()

    def folders(self) -> list[Path]:
        """The folders that hold attachments of requests, each with all that is in it."""
        return [one for one in self._folder.iterdir() if one.is_dir()] if self.several else [self._folder]

    def close(self) -> None:
        """Ends the helper process."""
        self._inspector.close()

    def stamp(self, case: Case) -> str:
        """Names, sizes and times of the files of a request, as one digest: equal stamps, equal files."""
        stamp = hashlib.sha256()
        folder = self.folder(case)
        if folder is not None:
            stamp.update(b"folder")
            for line in sorted(_lines(folder)):
                stamp.update(line.encode(errors="surrogateescape"))
        return stamp.hexdigest()

    def complete(self, case: Case) -> Attached:
        """The case with its real attachments. Raises CaseRefused when their folder cannot be listed."""
        folder = self.folder(case)
        if folder is None:
            text = "Nessuna cartella di allegati per questa richiesta: vale l'elenco dichiarato, non verificato."
            return Attached(case, (), (Caution("", text),))
        inspection = self._inspector.folder(folder)
        facts = dict(case.facts)
        cautions = [Caution("", _sentence(one, inspection)) for one in inspection.problems]
        if self._desk.files is not None:
            cautions += _disagreement(facts.get(self._desk.files), inspection)
            facts[self._desk.files] = tuple(_declared(one) for one in inspection.attachments)
        if self._desk.unusable is not None and (unusable := _unusable(inspection)) is not None:
            facts[self._desk.unusable] = unusable
        completed = replace(case, facts=facts, digest=digest(case.as_of, facts))
        names = file_names(one.name for one in inspection.attachments)
        files = tuple(_file(one, name, self._listed) for one, name in zip(inspection.attachments, names, strict=True))
        return Attached(completed, files, tuple(cautions))

    def folder(self, case: Case) -> Path | None:
        """The folder of a request; None when there is none, or when its id would lead out of the folder given."""
        if not self.several:
            return self._folder
        if case.id in ("", ".", "..") or "/" in case.id or "\\" in case.id or "\0" in case.id:
            return None
        own = self._folder / case.id
        inner = own / ATTACHMENTS
        chosen = inner if inner.is_dir() else own
        if not chosen.is_dir() or not chosen.resolve().is_relative_to(self._folder.resolve()):
            return None
        return chosen


def _lines(folder: Path) -> list[str]:
    """A line for each entry, bounded as an inspection is."""
    lines: list[str] = []
    try:
        with os.scandir(folder) as entries:
            for number, entry in enumerate(entries):
                if number == _MOST_LISTED:
                    break
                seen = entry.stat(follow_symlinks=False)
                lines.append(f"{entry.name}\0{seen.st_mode}\0{seen.st_size}\0{seen.st_mtime_ns}\n")
    except OSError:
        lines.append("unreadable")
    return lines


def _declared(one: InspectedFile) -> Attachment:
    return Attachment(one.name, one.bytes, one.encrypted)


def declared(case: Case, fact: str | None, listed: Collection[str]) -> Attached:
    """A case whose files were not inspected, with what it declares of them."""
    stated = case.facts.get(fact) if fact else None
    named = [one for one in stated if isinstance(one, Attachment)] if isinstance(stated, tuple) else []
    files = [InspectedFile(one.name, one.bytes, extension(one.name), None, None, one.encrypted) for one in named]
    names = file_names(one.name for one in files)
    return Attached(case, declared=tuple(_file(one, name, listed) for one, name in zip(files, names, strict=True)))


def _file(one: InspectedFile, name: str, listed: Collection[str]) -> File:
    faults = fault(one, listed)
    remarks = [remark.text for remark in one.problems]
    if "extension" in faults:
        text = f"l'estensione .{one.kind_by_extension} non è ammessa" if one.kind_by_extension else "manca l'estensione"
        known = one.kind_by_content not in (None, "empty", "unknown") and not one.has("content_differs")
        remarks.insert(0, f"{text}: {kind_name(one.kind_by_content or '')}" if known else text)
    return File(name, one.bytes, one.kind_by_content, one.encrypted, tuple(remarks), faults, cure(one, listed))


def _sentence(one: Remark, inspection: Inspection) -> str:
    text = f"{one.text[:1].upper()}{one.text[1:]}"
    if one.code == "system_files" and inspection.service:
        text += f" ({', '.join(file_names(inspection.service))})"
    return f"{text}."


def _unusable(inspection: Inspection) -> bool | None:
    """Whether some file cannot serve as a document; None where not all could be looked at and the others can."""
    if any(one.has(*USELESS) for one in inspection.attachments):
        return True
    unseen = any(one.has(*_UNSEEN) for one in inspection.attachments)
    beyond = inspection.total_bytes > sum(one.bytes for one in inspection.attachments)
    return None if unseen or beyond or not inspection.complete else False


def _disagreement(stated: Value | None, inspection: Inspection) -> list[Caution]:
    """What the request declares and the folder does not have, or has otherwise."""
    if not isinstance(stated, tuple):
        return []
    actual, declared = inspection.attachments, [one for one in stated if isinstance(one, Attachment)]
    if sorted(one.bytes for one in declared) == sorted(one.bytes for one in actual) and not any(
        one.encrypted is not None and one.encrypted not in {real.encrypted for real in actual} for one in declared
    ):
        return []
    text = (
        f"L'elenco dichiarato non corrisponde ai file: dichiarati {_sum(declared)}, trovati {_sum(actual)}. "
        "Valgono i file trovati."
    )
    return [Caution("", text)]


def _sum(files: list[Attachment] | tuple[InspectedFile, ...]) -> str:
    total = f"{sum(one.bytes for one in files):,}".replace(",", ".")
    return f"{len(files)} file per {total} byte"
