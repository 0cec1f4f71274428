"""Attachments: the files of a folder become facts (size, type, encryption, damage), never verdicts.

What a customer sends is hostile until shown otherwise. The parent process only lists names and sizes; files are opened
and parsed in one helper process with bounded time and memory (`inside`), which is replaced when a file breaks it.
Nothing is executed, nothing is written, no link is followed, no archive inside an archive is opened.
"""

from engine.attachments.cures import USELESS, Fault, cure, fault
from engine.attachments.file_names import extension
from engine.attachments.inspecting import Inspector, inspect_file, inspect_folder
from engine.attachments.inspection_facts import Code, InspectedFile, Inspection, Limits, Remark
from engine.attachments.remarks import kind_name

__all__ = [
    "USELESS",
    "Code",
    "Fault",
    "InspectedFile",
    "Inspection",
    "Inspector",
    "Limits",
    "Remark",
    "cure",
    "extension",
    "fault",
    "inspect_file",
    "inspect_folder",
    "kind_name",
]  # fmt: skip
