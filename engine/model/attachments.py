"""Conditions on the files attached to a request: how big, of which extensions, whether one is locked."""

from __future__ import annotations

from engine.model.node import Node


class TotalBytesUnder(Node):
    """All the files together are strictly smaller than a parameter in bytes."""

    fact: str
    total_bytes_under: str


class ExtensionsListed(Node):
    """The extension of every file is among the values of the fact, in capitals or not; a name without one is not.
    `false` is the opposite: some file is not listed."""

    fact: str
    extensions_listed: bool


class NoneEncrypted(Node):
    """No file is encrypted; `false` is the opposite. A file of which nobody says so is assumed, and declared, to be
    open."""

    fact: str
    none_encrypted: bool
