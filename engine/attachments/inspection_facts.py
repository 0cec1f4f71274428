"""What an inspection states: closed codes, sizes in bytes, kinds as lower-case words; no judgement."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

MIB = 1024 * 1024

Code = Literal[
    "content_differs",
    "device",
    "empty",
    "executable",
    "expands",
    "folder_time",
    "incomplete",
    "link",
    "macros",
    "no_access",
    "not_examined",
    "odd_name",
    "opens_without_password",
    "subfolders",
    "symbolic_link",
    "system_files",
    "too_heavy",
    "too_large",
    "too_many_entries",
    "too_many_files",
    "truncated",
    "unreadable",
]
"""Every remark there is; the Italian of each stands in `wording`."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How much an inspection may cost. None of these is a rule on what a request may contain: set them well above.

    Files are counted, sizes are bytes, times are seconds. `memory` bounds the address space of the helper process;
    `opened` is the largest file whose inside is parsed (of a larger one only the first bytes are read); `part` is the
    most that is unpacked of one part of an archive; `listed` is where the listing of a folder stops."""

    files: int = 200
    listed: int = 100_000
    file_seconds: float = 5.0
    folder_seconds: float = 60.0
    memory: int = 512 * MIB
    opened: int = 64 * MIB
    part: int = MIB


@dataclass(frozen=True, slots=True, order=True)
class Remark:
    """One thing worth saying. `code` is for machines, `text` is one Italian line that never quotes a name or content."""

    code: Code
    text: str


@dataclass(frozen=True, slots=True)
class Report:
    """What the helper process found in one file. `kind` is None when the content could not be looked at."""

    kind: str | None
    encrypted: bool | None
    codes: tuple[Code, ...] = ()


@dataclass(frozen=True, slots=True)
class InspectedFile:
    """The facts of one file.

    `name` is for showing: cleaned, shortened, codes and addresses of persons masked. `bytes` is the real size (0 for
    what is not a file). `kind_by_extension` is the last extension, lower case, without dot; empty when there is none
    or it is not plain letters and digits. `kind_by_content` is a word of the same sort (`pdf`, `exe`, `zip`, `text`,
    `unknown`, `empty`, `ooxml-encrypted`…), None when the content was not looked at. `content_agrees` is None when there is
    nothing to compare. `encrypted` says that it asks for a password, None when it cannot be told: a protection that
    opens without one is a remark."""

    name: str
    bytes: int
    kind_by_extension: str
    kind_by_content: str | None
    content_agrees: bool | None
    encrypted: bool | None
    problems: tuple[Remark, ...] = ()

    def has(self, *codes: Code) -> bool:
        """Whether one of the remarks was made."""
        return any(problem.code in codes for problem in self.problems)


@dataclass(frozen=True, slots=True)
class Inspection:
    """The facts of one folder. `total_bytes` adds every regular file listed, examined or not; where `complete` is
    False the listing stopped early, and both the total and the list are lower bounds. `service` names the first of the
    service files passed over, fit to be shown."""

    attachments: tuple[InspectedFile, ...]
    problems: tuple[Remark, ...]
    total_bytes: int
    complete: bool
    service: tuple[str, ...] = ()
