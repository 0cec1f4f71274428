"""What a list of attachments comes to, in whole numbers."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import NamedTuple

from engine.model.case import Attachment


class Survey(NamedTuple):
    """Bytes of all the files, how many have an extension that is not listed, how many are said to be encrypted, and of
    how many nobody says it."""

    total_bytes: int
    unlisted: int
    encrypted: int
    untold: int


def survey(files: Iterable[Attachment | int], listed: Collection[str]) -> Survey:
    """The survey of some files against the extensions listed."""
    attachments = [file for file in files if isinstance(file, Attachment)]
    return Survey(
        total_bytes=sum(file.bytes for file in attachments),
        unlisted=sum(file.extension not in listed for file in attachments),
        encrypted=sum(file.encrypted is True for file in attachments),
        untold=sum(file.encrypted is None for file in attachments),
    )
