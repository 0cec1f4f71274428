"""The public side: a folder or a file becomes facts. The helper process starts with the first file that needs it."""

from __future__ import annotations

import os
import time
from pathlib import Path
from types import TracebackType

from engine.attachments import file_names as names
from engine.attachments import kinds
from engine.attachments.inspection_facts import InspectedFile, Inspection, Limits, Remark, Report
from engine.attachments.listing import Entry, Listing, entry, list_folder
from engine.attachments.remarks import remark
from engine.attachments.watchdog import Helper
from engine.errors import CaseRefused, Problem


def inspect_folder(folder: Path, *, limits: Limits | None = None) -> Inspection:
    """The facts of the files of one folder. For many folders, share one `Inspector`. Raises CaseRefused when the
    folder cannot be listed, EngineFault when the helper process does not start."""
    with Inspector(limits) as inspector:
        return inspector.folder(folder)


def inspect_file(path: Path, *, limits: Limits | None = None) -> InspectedFile:
    """The facts of one file; a missing one has the remark `no_access`. Raises EngineFault as above."""
    with Inspector(limits) as inspector:
        return inspector.file(path)


class Inspector:
    """Inspects folders and files with one helper process, kept until the block ends. Not for use by two threads."""

    def __init__(self, limits: Limits | None = None) -> None:
        self.limits = limits or Limits()
        self._helper = Helper(self.limits)

    def __enter__(self) -> Inspector:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Ends the helper process; the next file starts another."""
        self._helper.stop()

    def file(self, path: Path) -> InspectedFile:
        """The facts of one file."""
        # absolute, but not resolved: a link in the last place must stay visible
        return self._attachment(Path(os.path.abspath(path)), entry(path))  # noqa: PTH100

    def folder(self, folder: Path) -> Inspection:
        """The facts of the files directly inside a folder, in order of name; the folder itself may be a link."""
        try:
            root = folder.resolve(strict=True)
            listing = list_folder(root, keep=self.limits.files, most=self.limits.listed)
        except (OSError, ValueError, RuntimeError) as error:
            place = names.shown(folder.name)
            raise CaseRefused(
                Problem(place, 0, 0, "", "la cartella degli allegati non si può leggere", "controlla il percorso")
            ) from error
        problems = list(_of_listing(listing, self.limits))
        deadline = time.monotonic() + self.limits.folder_seconds
        attachments: list[InspectedFile] = []
        late = 0
        for one in listing.entries:
            if time.monotonic() < deadline:
                attachments.append(self._attachment(root / one.name, one))
            else:
                late += 1
                attachments.append(_described(one, Report(None, None, ("not_examined",))))
        if late:
            problems.append(remark("folder_time", count=late))
        service = tuple(map(names.shown, listing.service))
        return Inspection(tuple(attachments), tuple(problems), listing.total_bytes, not listing.stopped, service)

    def _attachment(self, path: Path, one: Entry) -> InspectedFile:
        if one.sort != "file":
            return _described(one, Report(None, None, (one.sort,)))
        if not one.bytes:
            return _described(one, Report("empty", None, ("empty",)))
        return _described(one, self._helper.look(path))


def _described(one: Entry, report: Report) -> InspectedFile:
    """Puts together what the name promises and what the helper process found."""
    extension = names.extension(one.name)
    agrees = kinds.agrees(extension, report)
    problems = {remark(code) for code in report.codes}
    if agrees is False:
        problems.add(remark("content_differs", extension=extension, kind=report.kind or ""))
    if report.kind in kinds.PROGRAMS:
        problems.add(remark("executable"))
    if names.odd(one.name):
        problems.add(remark("odd_name"))
    return InspectedFile(
        names.shown(one.name), one.bytes, extension, report.kind, agrees, report.encrypted, tuple(sorted(problems))
    )


def _of_listing(listing: Listing, limits: Limits) -> list[Remark]:
    problems = []
    if listing.stopped:
        problems.append(remark("too_many_entries", count=limits.listed))
    if listing.files > limits.files:
        problems.append(remark("too_many_files", count=listing.files, limit=limits.files))
    if listing.subfolders:
        problems.append(remark("subfolders", count=listing.subfolders))
    if listing.system_files:
        problems.append(remark("system_files", count=listing.system_files))
    return problems
