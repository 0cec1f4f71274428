"""Files that systems and programs leave in a folder: nobody sent them, and they are no documents."""

from __future__ import annotations

import re
from typing import Final

_NAMES: Final = frozenset(
    {".ds_store", ".localized", ".apdisk", ".directory", ".hidden", ".nomedia", ".gitkeep", "thumbs.db", "ehthumbs.db",
     "ehthumbs_vista.db", "desktop.ini", "icon\r", "folder.jpg.db", "zbthumbnail.info", ".picasa.ini", "picasa.ini"}
)  # fmt: skip
_FOLDERS: Final = frozenset(
    {"__macosx", ".spotlight-v100", ".trashes", ".trash", ".fseventsd", ".temporaryitems", ".documentrevisions-v100",
     "$recycle.bin", "system volume information", "@eadir", "#recycle", ".appledouble", "lost+found"}
)  # fmt: skip
_PATTERNS: Final = re.compile(
    r"\._.+"  # what a Mac writes beside a file on a disk of others
    r"|~\$.+"  # who has a document of Office open
    r"|\.~lock\..+#"  # the same, of LibreOffice
    r"|~wr[a-z]\d{4}\.tmp|.+\.tmp"
    r"|\..+\.sw[a-p]|.+~|#.+#"  # editors
    r"|\.(?:nfs|fuse_hidden)[0-9a-f]+"
    r"|\.goutputstream-.+"
    r"|.+\.(?:crdownload|part|partial|download)",
    re.IGNORECASE | re.DOTALL,
)


def is_service(name: str) -> bool:
    """Whether a file of this name is of a system or a program, not of whoever sends documents."""
    return name.lower() in _NAMES or _PATTERNS.fullmatch(name) is not None


def is_service_folder(name: str) -> bool:
    """The same of a folder."""
    return name.lower() in _FOLDERS
