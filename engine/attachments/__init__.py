"""Attachments: the files of a folder become facts (size, type, encryption, damage), never verdicts.

What a customer sends is hostile until shown otherwise. The parent process only lists names and sizes; files are opened
and parsed in one helper process with bounded time and memory (`inside`), which is replaced when a file breaks it.
Nothing is executed, nothing is written, no link is followed, no archive inside an archive is opened.
"""

from engine.attachments.facts import Attachment, Code, Inspection, Limits, Remark
from engine.attachments.inspecting import Inspector, inspect_file, inspect_folder

__all__ = ["Attachment", "Code", "Inspection", "Inspector", "Limits", "Remark", "inspect_file", "inspect_folder"]
