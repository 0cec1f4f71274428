"""Files that appear whole under their names, or not at all: written beside, under a name of their own, then renamed."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

ASIDE = ".conforme-"
"""How the name begins of a file that is being written; a killed process may leave one."""


@contextmanager
def appearing(target: Path, *, replace: bool = True) -> Iterator[Path]:
    """Where to write what will be `target`: an empty file beside it, with the permissions of the file it replaces, or of
    a new one. At the end it takes the name; where anything fails it is removed, and `target` stays as it was. Raises
    FileExistsError where `target` exists and may not be replaced, OSError where it cannot be written; both name
    `target`."""
    aside = target.with_name(f"{ASIDE}{uuid4().hex}")
    try:
        # What others may not read in the old file they cannot read in the new one either, at any moment.
        mode = target.stat().st_mode & 0o777 if target.is_file() else None
        aside.touch(mode=0o666 if mode is None else mode | 0o600, exist_ok=False)
        yield aside
        if mode is not None:
            aside.chmod(mode)
        _put(aside, target, replace=replace)
    except OSError as error:
        if error.filename == str(aside):
            error.filename, error.filename2 = str(target), None
        raise
    finally:
        aside.unlink(missing_ok=True)


def write_whole(target: Path, data: bytes, *, replace: bool = True) -> None:
    """Writes a file with these contents. Raises what `appearing` raises."""
    with appearing(target, replace=replace) as aside:
        aside.write_bytes(data)


def _put(aside: Path, target: Path, *, replace: bool) -> None:
    """Gives the file its name. Who may not replace first claims the name, which only one can."""
    if not replace:
        target.touch(exist_ok=False)
    try:
        aside.replace(target)
    except OSError:
        if not replace:
            target.unlink(missing_ok=True)
        raise
