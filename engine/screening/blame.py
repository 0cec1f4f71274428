"""A requirement on the attachments that fails points at the files that make it fail, each with its own cure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from engine.model.attachments import ExtensionsListed, NoneEncrypted, TotalBytesUnder
from engine.model.conditions import FactIs, walk
from engine.model.desk import Desk
from engine.model.rulebook import Rulebook
from engine.model.screening import File, FileFault, Missing


class Blame:
    """Which files a requirement may blame, for a desk and the attachments of one request."""

    def __init__(self, rulebook: Rulebook, desk: Desk, files: tuple[File, ...]) -> None:
        self._rulebook, self._desk, self._files = rulebook, desk, files

    def told(self, missing: Missing, requirements: Iterable[str], *, curable: bool) -> Missing:
        """What is missing because of those requirements, with the files to blame and the cure of each. Where nothing in
        the rule mends it (not `curable`) the cures of the files take the place of its remedy, which is written for all
        cases. Of files that are too heavy together the heaviest is named."""
        wanted = set(requirements)
        nodes = [
            node for one in self._rulebook.clauses[missing.rule].requires if one.id in wanted for node in walk(one.when)
        ]
        faults = {fault for node in nodes if (fault := self._fault(node))}
        guilty = [file for file in self._files if faults.intersection(file.faults)]
        if not guilty:
            heavy = self._files and any(isinstance(node, TotalBytesUnder) for node in nodes)
            named = (max(self._files, key=lambda file: file.bytes).name,) if heavy else ()
            return replace(missing, files=named)
        names = tuple(file.name for file in guilty)
        if not curable:
            return replace(missing, cure="; ".join(f"{file.name}: {file.cure}" for file in guilty), files=names)
        each = names if faults == {"encrypted"} else tuple(f"{file.name} ({file.cure})" for file in guilty)
        return replace(missing, cure=f"{missing.cure.rstrip('.')}: {', '.join(each)}", files=names)

    def _fault(self, node: object) -> FileFault | None:
        match node:
            case ExtensionsListed():
                return "extension"
            case NoneEncrypted():
                return "encrypted"
            case FactIs() if node.fact == self._desk.unusable:
                return "unusable"
        return None
