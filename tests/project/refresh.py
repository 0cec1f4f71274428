"""`python -m tests.project.refresh [DOCUMENT…]` writes into the README and the guides what the commands they show say today."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tests.project.console import DOCUMENTS, ROOT, reading_room, refreshed


def main(names: Sequence[str] = ()) -> None:
    """Refreshes the documents, all of them where none is named, and tells which changed."""
    for name in names or DOCUMENTS:
        with tempfile.TemporaryDirectory() as folder:
            before = (ROOT / name).read_text(encoding="utf-8")
            after = refreshed(before, reading_room(Path(folder)))
        if after != before:
            (ROOT / name).write_text(after, encoding="utf-8")
        sys.stdout.write(f"{name}: {'refreshed' if after != before else 'as it was'}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
