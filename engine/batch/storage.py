"""Where a batch reads and writes: a disk (`pathlib.Path`) or an object storage (`UPath`, the same interface over fsspec).
All in which the two differ is here."""

from __future__ import annotations

import io
import os
import re
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, TypeAlias
from uuid import uuid4

import polars as pl
from filelock import FileLock, Timeout

from engine.atomic import appearing
from engine.errors import ConformeError, EngineFault, Problem, UsageError
from engine.reading.document import one_line

if TYPE_CHECKING:
    from upath import UPath

Place: TypeAlias = "Path | UPath"
SCHEME = "://"


def place(text: str, refusal: type[ConformeError] = UsageError) -> Place:
    """The place that a path or a `scheme://…` names. Raises `refusal` where nothing here reaches it."""
    if SCHEME not in text:
        return Path(text)
    scheme = text.partition(SCHEME)[0]
    try:
        from upath import UPath  # noqa: PLC0415  an optional extra
    except ImportError:
        what, cure = "per gli archivi di oggetti manca universal-pathlib", "pip install 'conforme[cluster]'"
        raise refusal(Problem(text, 0, 0, "", what, cure)) from None
    try:
        # A listing that is kept does not show what other processes write; a scheme that is left to guess, when it looks
        # like none, gives a path.
        path = UPath(text, protocol=scheme.partition("::")[0], use_listings_cache=False)
        path.fs  # noqa: B018  made at first use, where its driver may be missing
    except (ImportError, ValueError) as error:
        what = f"manca il driver che raggiunge `{one_line(scheme)}{SCHEME}`"
        raise refusal(Problem(text, 0, 0, "", what, f"installalo, o correggi il nome: {_said(error)}")) from None
    return Path(path.path) if path.protocol in ("file", "local") else path


def full(at: Place) -> str:
    """The name that any other process knows it by."""
    return str(at.resolve()) if isinstance(at, Path) else str(at)


def within(inner: Place, outer: Place) -> bool:
    """Whether a place stands in another, or is the same, by their names."""
    return Path(full(inner)).is_relative_to(full(outer))


@contextmanager
def reaching(at: Place, refusal: type[ConformeError] = UsageError) -> Iterator[None]:
    """Complaints of an object storage as `refusal`; those of a disk pass."""
    try:
        yield
    except ConformeError:
        raise
    except Exception as error:
        # Drivers have errors of their own, without a common class.
        if isinstance(at, Path):
            raise
        raise refusal(_unreachable(str(at), error)) from None


def _unreachable(name: str, error: Exception) -> Problem:
    match error:
        case FileNotFoundError():
            what, cure = "non esiste", "controlla il nome del bucket e il percorso"
        case PermissionError():
            what, cure = "l'archivio di oggetti nega l'accesso", "controlla le credenziali e i permessi"
        case _:
            what = f"l'archivio di oggetti non si raggiunge: {_said(error)}"
            cure = "controlla le credenziali, l'indirizzo e la rete; il driver li legge dal suo ambiente"
    return Problem(name, 0, 0, "", what, cure)


def _said(error: Exception) -> str:
    return one_line(str(error).strip().partition("\n")[0], 160) or type(error).__name__


@contextmanager
def alone(folder: Place, now: Callable[[], datetime] | None = None) -> Iterator[None]:
    """Keeps others from working in the same folder: of a disk, those of this machine; of an object storage, all, by
    the clock `now`. Raises
    UsageError where one already does."""
    if not isinstance(folder, Path):
        if now is None:
            raise EngineFault("per tenere una cartella di un archivio di oggetti serve un orologio")
        from engine.batch.locks import held  # noqa: PLC0415  an optional extra

        with ExitStack() as stack:
            with reaching(folder):
                stack.enter_context(held(folder, now))
            yield
        return
    folder.mkdir(parents=True, exist_ok=True)
    lock = FileLock(folder / ".lock")
    try:
        lock.acquire(blocking=False)
    except Timeout:
        what = f"un altro `conforme batch` lavora già in `{folder}`"
        raise UsageError(Problem("--work", 0, 0, "", what, "aspetta che finisca, o indica un altro --work")) from None
    try:
        yield
    finally:
        lock.release()
        (folder / ".lock").unlink(missing_ok=True)
        remove_empty(folder)


def probe(at: Place) -> None:
    """Writes and removes an object beside it, before hours of work depend on it. Raises UsageError."""
    if isinstance(at, Path):
        return
    if re.search(r"[*?[]", at.path):
        # Removing would take these for patterns.
        cure = "scegli un nome senza `*`, `?` e `[`"
        raise UsageError(Problem(str(at), 0, 0, "", "il nome di un archivio di oggetti sembra un modello", cure))
    beside = at.with_name(f"{at.name}.{uuid4().hex}")
    write(beside, b"conforme\n")
    remove(beside)


@contextmanager
def writing() -> Iterator[None]:
    """What Polars says of the system (a disk that is full) as the OSError it was."""
    try:
        yield
    except (pl.exceptions.PolarsError, OSError) as error:
        # Polars raises OSError too, without the number.
        number = re.search(r"\(os error (\d+)\)", str(error))
        if number is None or getattr(error, "errno", None) is not None:
            raise
        raise OSError(int(number[1]), os.strerror(int(number[1]))) from None


@contextmanager
def written(target: Place) -> Iterator[Path | io.BytesIO]:
    """What to write a file to, that appears whole or not at all. To an object storage it goes in one piece."""
    if not isinstance(target, Path):
        body = io.BytesIO()
        yield body
        with reaching(target):
            target.fs.pipe_file(target.path, body.getvalue())
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    with appearing(target) as aside:
        # Polars writes to a path faster than to an open file.
        yield aside


def write(target: Place, body: bytes) -> None:
    """A file with these contents, whole or not at all."""
    with written(target) as file:
        if isinstance(file, Path):
            file.write_bytes(body)
        else:
            file.write(body)


def read(at: Place) -> bytes | None:
    """The contents of a file; None where there is none."""
    with reaching(at):
        try:
            return at.read_bytes()
        except FileNotFoundError:
            return None


def exists(at: Place) -> bool:
    """Whether there is such a file or folder."""
    with reaching(at):
        return at.exists()


def names(folder: Place) -> set[str]:
    """What a folder holds; nothing where there is none."""
    with reaching(folder):
        try:
            return {each.name for each in folder.iterdir()}
        except (FileNotFoundError, NotADirectoryError):
            return set()


def remove(at: Place) -> None:
    """Removes a file, or a folder with all it holds, if there is one."""
    if not isinstance(at, Path):
        with reaching(at), suppress(FileNotFoundError):
            at.fs.rm(at.path, recursive=True)
    elif at.is_dir():
        shutil.rmtree(at, ignore_errors=True)
    else:
        at.unlink(missing_ok=True)


def remove_empty(folder: Place) -> None:
    """Removes a folder with nothing in it; in an object storage there is no such thing."""
    if isinstance(folder, Path):
        with suppress(OSError):
            folder.rmdir()


def carry(sources: Sequence[Place], targets: Sequence[Place]) -> None:
    """Files, at least one, all of one kind of place, to as many targets, all of one, by the shortest way: moved on a disk,
    copied inside a storage, else through this machine. On a disk the folders must be there. Raises UsageError."""
    source, target = sources[0], targets[0]
    paths, ends = [_path(each) for each in sources], [_path(each) for each in targets]
    if not isinstance(target, Path):
        with reaching(target):
            if not isinstance(source, Path) and source.fs == target.fs:
                target.fs.copy(paths, ends)
            else:
                with here(sources) as local:
                    target.fs.put([str(each) for each in local], ends)
    elif not isinstance(source, Path):
        with reaching(source):
            source.fs.get(paths, ends)
    else:
        for path, end in zip(paths, ends, strict=True):
            shutil.move(path, end)


def _path(at: Place) -> str:
    return str(at) if isinstance(at, Path) else at.path


@contextmanager
def here(sources: Sequence[Place]) -> Iterator[list[Path]]:
    """The same files on this machine's disk, for as long as they are needed. Raises UsageError."""
    local = [each for each in sources if isinstance(each, Path)]
    if len(local) == len(sources):
        yield local
        return
    with TemporaryDirectory(prefix="conforme-") as folder:
        copies = [Path(folder) / f"{number}-{each.name}" for number, each in enumerate(sources)]
        carry(sources, copies)
        yield copies
