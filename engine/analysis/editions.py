"""Editions of a rulebook: a folder, a wheel that carries rules, or a revision of the repository around the current folder."""

from __future__ import annotations

import subprocess
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from engine.errors import Problem, RulebookRefused
from engine.model.rulebook import Rulebook
from engine.reading.document import one_line
from engine.reading.paths import reason
from engine.reading.rule_files import FILE_LIMIT, HEADER, MAX_FILES, TOTAL_LIMIT
from engine.reading.rulebook import read_with_positions

GIT, WHEEL = "git:", ".whl"
PATIENCE = 60
"""Seconds that git may take."""
_FORMS = "indica una cartella di regole, un pacchetto .whl che le porta, o git:REVISIONE"
_PACKED, _USUAL = "_rules", "rules"
_FILE_MODES = ("100644", "100755")


@dataclass(frozen=True, slots=True)
class RevisionCures:
    """What to do where a revision cannot be had, as whoever takes it would say: where none is named, where there is no git
    or it does not answer, outside a repository, and where the revision has no rules."""

    unnamed: str = "scrivila dopo i due punti: git:HEAD~1, git:main, git:v1.2"
    without_git: str = _FORMS
    slow: str = _FORMS
    outside: str = f"spostati nel repository, o {_FORMS}"
    without_rules: str = "indica la cartella dopo la revisione: git:REVISIONE:CARTELLA"


@dataclass(frozen=True, slots=True)
class _Asked:
    """A revision as it was asked for, and the cures of whoever did."""

    spec: str
    cures: RevisionCures = RevisionCures()


@dataclass(frozen=True, slots=True)
class Edition:
    """A rulebook, the folder or file it came from (of a revision, the folder inside the repository), what to call it, and
    the file and line of every piece (as `read_with_positions` has them)."""

    rulebook: Rulebook
    root: Path
    label: str
    places: Mapping[str, tuple[str, int]] = field(default_factory=dict)

    def place(self, piece: str) -> str:
        """`file:line` of a piece; empty where it is not in this edition."""
        position = self.places.get(piece)
        return f"{position[0]}:{position[1]}" if position is not None else ""


def edition(spec: str, *, past: bool = False) -> Edition:
    """The edition that a person names: a folder, a wheel, or `git:REV` (with `:FOLDER` where the rules are not in `rules`
    or at the top). Nothing is checked out, and nothing is written outside a temporary folder. Raises RulebookRefused
    where there is none, or with every problem of its rules; what is published, or of the `past`, is not refused for its
    words, which nobody can mend."""
    if spec.startswith(GIT):
        return _of_revision(_Asked(spec))
    path = Path(spec)
    if path.suffix == WHEEL and not path.is_dir():
        return _of_wheel(path)
    if not path.is_dir():
        what = "non è una cartella" if path.exists() else "la cartella delle regole non esiste"
        raise _refused(spec, what, _FORMS)
    return Edition(*_read(path, path, spec, past=past))


def at_revision(revision: str, folder: Path, cures: RevisionCures) -> Edition:
    """The edition that a folder of rules was in a revision of the repository around the current folder. Raises what
    `edition` raises, with these cures."""
    asked = _Asked(f"{GIT}{revision}", cures)
    return _of_revision(replace(asked, spec=f"{asked.spec}:{_inside(asked, folder)}"))


def files_at(revision: str, folder: Path, ending: str, cures: RevisionCures) -> Iterator[tuple[str, bytes]]:
    """The files below a folder that have this ending, as they were in a revision: path below the folder, bytes. None where
    the folder was not there. Raises RulebookRefused where there is no such revision, with these cures."""
    asked = _Asked(f"{GIT}{revision}", cures)
    inside, top = _inside(asked, folder), _top(asked)
    tree = _commit(asked, top, revision)
    listed = _listed(asked, _git(top, asked, "ls-tree", "-r", "-l", "-z", "--full-tree", tree, "--", inside))
    for name, blob, _ in listed:
        if name.endswith(ending):
            yield name.removeprefix(f"{inside}/"), _git(top, asked, "cat-file", "blob", blob)


def _inside(asked: _Asked, folder: Path) -> str:
    """A folder as the repository has it. Raises RulebookRefused for one elsewhere."""
    top, whole = _top(asked).resolve(), folder.resolve()
    if not whole.is_relative_to(top):
        raise _refused(
            asked.spec, f"`{one_line(str(folder))}` non è nel repository in cui sei", "spostati in quello delle regole"
        )
    return whole.relative_to(top).as_posix()


def _top(asked: _Asked) -> Path:
    return Path(_git(Path(), asked, "rev-parse", "--show-toplevel").decode().rstrip("\n"))


def _commit(asked: _Asked, top: Path, revision: str) -> str:
    commit = _git(top, asked, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    return commit.decode().strip()


def _read(
    folder: Path, root: Path, label: str, *, past: bool
) -> tuple[Rulebook, Path, str, Mapping[str, tuple[str, int]]]:
    rulebook, places = read_with_positions(folder, past=past)
    return rulebook, root, label, places


def _refused(spec: str, what: str, cure: str) -> RulebookRefused:
    return RulebookRefused(Problem(one_line(spec, 120), 0, 0, "", what, cure))


def _of_wheel(path: Path) -> Edition:
    spec = str(path)
    try:
        with zipfile.ZipFile(path) as wheel:
            headers = [name for name in wheel.namelist() if name.endswith(f"{_PACKED}/{HEADER}")]
            if len(headers) != 1:
                raise _refused(spec, "il pacchetto non porta regole", _FORMS)
            folder = headers[0].removesuffix(HEADER)
            inside = [one for one in wheel.infolist() if one.filename.startswith(folder) and not one.is_dir()]
            _bearable(spec, [one.file_size for one in inside], _FORMS)
            files = ((one.filename.removeprefix(folder), _unpacked(wheel, one)) for one in inside)
            return _of_files(files, path, spec, _USUAL)
    except (OSError, zipfile.BadZipFile, RuntimeError, NotImplementedError) as error:
        why = reason(error) if isinstance(error, OSError) else "non è un archivio integro"
        raise _refused(spec, f"il pacchetto non si può leggere: {why}", "indica un file .whl integro") from None


def _unpacked(wheel: zipfile.ZipFile, one: zipfile.ZipInfo) -> bytes:
    """The bytes of a file of a wheel, never more than a file of rules may have, whatever the wheel says of its size."""
    with wheel.open(one) as file:
        return file.read(FILE_LIMIT + 1)


def _bearable(spec: str, sizes: list[int], cure: str) -> None:
    """Refuses what is no rulebook before any of it is unpacked."""
    if len(sizes) > MAX_FILES or sum(sizes) > TOTAL_LIMIT:
        raise _refused(spec, "troppi file, o troppo grandi: non è un rulebook", cure)


def _of_files(files: Iterable[tuple[str, bytes]], root: Path, label: str, name: str) -> Edition:
    """The edition that some files make, told by their places in its folder; one that would leave it is not written."""
    with TemporaryDirectory(prefix="conforme-") as outer:
        folder = Path(outer) / name
        for relative, data in files:
            inside = PurePosixPath(relative)
            if inside.is_absolute() or ".." in inside.parts or "\\" in relative:
                raise _refused(label, f"`{one_line(relative)}` esce dalla cartella delle regole", "toglilo")
            target = folder / inside
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)
        return Edition(*_read(folder, root, label, past=True))


def _of_revision(asked: _Asked) -> Edition:
    spec = asked.spec
    revision, _, inside = spec.removeprefix(GIT).partition(":")
    if not revision or revision.startswith("-"):
        raise _refused(spec, "manca la revisione", asked.cures.unnamed)
    top = _top(asked)
    tree = _commit(asked, top, revision)
    folder = _folder(top, asked, tree, inside.strip("/"))
    listed = list(
        _listed(asked, _git(top, asked, "ls-tree", "-r", "-l", "-z", "--full-tree", tree, "--", folder or "."))
    )
    _bearable(spec, [size for _, _, size in listed], asked.cures.without_rules)
    prefix = f"{folder}/" if folder else ""
    names = [name.removeprefix(prefix) for name, _, _ in listed]
    data = (_git(top, asked, "cat-file", "blob", blob) for _, blob, _ in listed)
    return _of_files(zip(names, data, strict=True), Path(folder), spec, PurePosixPath(folder).name or _USUAL)


def _folder(top: Path, asked: _Asked, tree: str, inside: str) -> str:
    """Where the rules are in a revision: the folder named, else `rules`, else the top."""
    climbs = ".." in PurePosixPath(inside).parts
    for folder in () if climbs else (inside,) if inside else (_USUAL, ""):
        header = f"{folder}/{HEADER}" if folder else HEADER
        if _git(top, asked, "ls-tree", "--full-tree", tree, "--", header):
            return folder
    where = f"in `{one_line(inside)}`" if inside else "né in `rules` né in cima"
    raise _refused(asked.spec, f"la revisione non ha regole {where}", asked.cures.without_rules)


def _listed(asked: _Asked, listing: bytes) -> Iterator[tuple[str, str, int]]:
    """Name, blob and size of the files in a listing of git. Raises RulebookRefused for what is no file: a link leads
    nowhere in a revision that is not checked out."""
    for entry in listing.split(b"\0")[:-1]:
        about, _, path = entry.partition(b"\t")
        (mode, _, blob, size), name = about.decode().split(), path.decode("utf-8", "replace")
        if mode not in _FILE_MODES:
            raise _refused(
                asked.spec, f"`{one_line(name)}` non è un file normale", "mettici il file, non un collegamento"
            )
        yield name, blob, int(size)


def _git(folder: Path, asked: _Asked, *arguments: str) -> bytes:
    """What git says. Raises RulebookRefused where it is not there, is too slow, or says no."""
    # S603, S607: no shell, a revision cannot be an option, and git is where whoever calls us has it.
    command = ["git", "--no-replace-objects", "--no-optional-locks", *arguments]
    try:
        done = subprocess.run(command, cwd=folder, capture_output=True, timeout=PATIENCE, check=False)  # noqa: S603
    except FileNotFoundError:
        raise _refused(
            asked.spec, "per leggere una revisione serve git, che qui non c'è", asked.cures.without_git
        ) from None
    except subprocess.TimeoutExpired:
        raise _refused(asked.spec, f"git non ha risposto in {PATIENCE} secondi", asked.cures.slow) from None
    if done.returncode == 0:
        return done.stdout
    if "--show-toplevel" in arguments:
        what, cure = "la cartella in cui sei non è in un repository git", asked.cures.outside
    else:
        what, cure = "la revisione non esiste in questo repository", "`git log --oneline` elenca quelle che ci sono"
    raise _refused(asked.spec, what, cure)
