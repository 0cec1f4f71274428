"""The folder given with --out: what was finished before, and each new file whole or not at all."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

from engine.atomic import write_whole
from engine.digests import digest
from engine.errors import UsageError
from engine.model.screening import Result
from engine.reading.paths import reason
from engine.reading.screenings import read_result
from engine.reporting.machine import document
from engine.reporting.redaction import label, place

RESULTS = "results"
_UNSAFE = re.compile(r"[^\w.~-]+")
_DEVICE = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?:\.|$)", re.IGNORECASE)
"""What Windows takes for a device, whatever follows a dot."""
_LONGEST = 80
_RESULT_LIMIT = 4_000_000


class ResultFolder:
    """Files of a run. Raises UsageError where the folder cannot be made or written in."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        try:
            (folder / RESULTS).mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise self._wrong(error) from None
        self._names: set[str] = set()

    def name(self, case: str) -> str:
        """The file stem of a request: its id, redacted and without what a file name cannot have; a second request of
        the same stem gets `-2`."""
        shown = label(case)
        stem = _UNSAFE.sub("-", shown.replace("…", "")).strip("-.") or "request"
        if stem != shown and stem != case:
            stem = f"{stem[:_LONGEST]}-{digest(case, 6)}"
        stem = stem[: _LONGEST + 8].rstrip(".")
        if _DEVICE.match(stem):
            stem = f"_{stem}"
        name, count = stem, 1
        while _folded(name) in self._names:
            count += 1
            name = f"{stem}-{count}"
        self._names.add(_folded(name))
        return name

    def finished(self, name: str, key: str) -> Result | None:
        """What an earlier run found for the same key; None where it did not finish, or anything changed."""
        try:
            with self._result(name).open("rb") as file:
                result = read_result(file.read(_RESULT_LIMIT))
        except OSError:
            return None
        return result if result is not None and result.key == key else None

    def keep(self, name: str, result: Result) -> None:
        """Keeps a result for a later run."""
        self._write(self._result(name), document(result, indented=True))

    def write(self, name: str, data: bytes) -> None:
        """Writes a file of the folder."""
        self._write(self._folder / name, data)

    def has(self, name: str) -> bool:
        """Whether a file is there."""
        return (self._folder / name).is_file()

    def _result(self, name: str) -> Path:
        return self._folder / RESULTS / f"{name}.json"

    def _write(self, target: Path, data: bytes) -> None:
        """The whole file or nothing."""
        try:
            write_whole(target, data)
        except OSError as error:
            raise self._wrong(error) from None

    def _wrong(self, error: OSError) -> Exception:
        return UsageError.about(
            "--out", f"non si può scrivere in {place(str(self._folder))}: {reason(error)}", "usa un'altra cartella"
        )


def _folded(name: str) -> str:
    """The same for names that some disk takes for one: capitals, and accents written in two ways."""
    return unicodedata.normalize("NFC", name).casefold()
