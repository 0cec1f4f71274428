"""The texts of the source documents in a folder. They stay outside the project: nothing of them is kept."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from engine.errors import EngineFault, Problem, UsageError
from engine.model.figures import Documents
from engine.provenance.normalising import lines_of

KINDS: Final = (".txt", ".md", ".docx", ".pdf")
LIMIT: Final = 50_000_000
"""The largest file, in bytes."""
LONGEST: Final = 8_000_000
"""The longest text, in characters: thousands of pages."""
SECONDS: Final = 120.0
_MEMORY: Final = 2_000_000_000
_BOOT: Final = (
    "import json, sys\n"
    "sys.dont_write_bytecode = True\n"
    "sys.path[:] = json.loads(sys.argv[1])\n"
    "from engine.provenance.opening import run\n"
    "run(int(sys.argv[2]))\n"
)
# NUL and its like: a text has tabulations, line ends and form feeds, and no other.
_CONTROLS: Final = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\ufffe\uffff]")
_WHY: Final = {
    "encrypted": ("è protetto da una password, o è in un vecchio formato", "toglila, o salvalo come .docx o .txt"),
    "damaged": (
        "è danneggiato, o non è ciò che l'estensione dice",
        "aprilo e salvalo di nuovo, o salvane il testo in .txt",
    ),
    "empty": ("non contiene testo: sono forse immagini di pagine", "riconosci il testo e salvalo in .txt"),
    "too_long": ("ha un testo troppo lungo", "dividilo in più documenti, e dichiarali in rulebook.yaml"),
    "too_heavy": ("chiede troppo tempo o troppa memoria", "salvane il testo in .txt"),
}


def read_documents(folder: Path, documents: Mapping[str, Documents]) -> dict[str, str]:
    """The text of every document of a rulebook, by its key. A file is known by the key of one document (`annex-a.pdf`), or
    by the name that the rulebook gives it, whatever its kind. Raises UsageError with everything that is missing, there
    twice, or not to be read."""
    names = _names(folder)
    problems: list[Problem] = []
    chosen: dict[str, Path] = {}
    for key, document in documents.items():
        paths = names.get(key) or names.get(Path(document.file).stem) or []
        if len(paths) == 1:
            chosen[key] = paths[0]
        elif paths:
            what = f"più di un file per lo stesso documento: {', '.join(one.name for one in paths)}"
            problems.append(Problem(str(folder), 0, 0, "", what, "tienine uno solo"))
        else:
            stem = Path(document.file).stem
            cure = f"aggiungi {stem} o {key}, in {', '.join(KINDS[:-1])} o {KINDS[-1]}"
            problems.append(Problem(str(folder), 0, 0, "", f"manca il documento «{document.title}»", cure))
    texts: dict[Path, str] = {}
    for path in dict.fromkeys(chosen.values()):
        text = _read(path)
        if isinstance(text, Problem):
            problems.append(text)
        else:
            texts[path] = text
    if problems:
        raise UsageError(problems)
    return {key: texts[path] for key, path in chosen.items()}


def _names(folder: Path) -> dict[str, list[Path]]:
    """The documents of a folder by name without ending."""
    paths: dict[str, list[Path]] = {}
    try:
        for path in sorted(folder.iterdir()):
            if path.suffix.lower() in KINDS and not path.name.startswith((".", "~$")):
                paths.setdefault(path.stem, []).append(path)
    except FileNotFoundError:
        raise UsageError(Problem(str(folder), 0, 0, "", "la cartella dei documenti non esiste")) from None
    except NotADirectoryError:
        what, cure = "i documenti devono stare in una cartella", "indica la cartella che contiene questo file"
        raise UsageError(Problem(str(folder), 0, 0, "", what, cure)) from None
    except OSError as error:
        what = f"cartella dei documenti illeggibile: {error.strerror}"
        raise UsageError(Problem(str(folder), 0, 0, "", what, "controlla i permessi")) from None
    return paths


def _read(path: Path) -> str | Problem:
    """The text of a file, or why there is none."""
    data = _bytes(path)
    if isinstance(data, Problem):
        return data
    text = _plain(path, data) if path.suffix.lower() in (".txt", ".md") else _opened(path, data)
    return Problem(str(path), 0, 0, "", *_WHY["too_long"]) if isinstance(text, str) and len(text) > LONGEST else text


def _bytes(path: Path) -> bytes | Problem:
    try:
        if not path.is_file():
            return Problem(str(path), 0, 0, "", "non è un file", "metti qui il documento")
        with path.open("rb") as file:
            data = file.read(LIMIT + 1)
    except OSError as error:
        return Problem(str(path), 0, 0, "", f"file illeggibile: {error.strerror}", "controlla i permessi")
    if len(data) > LIMIT:
        return Problem(
            str(path), 0, 0, "", f"file troppo grande: più di {LIMIT // 1_000_000} MB", "salvane solo il testo"
        )
    return data


def _plain(path: Path, data: bytes) -> str | Problem:
    try:
        text = data.removeprefix(b"\xef\xbb\xbf").decode()
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return Problem(str(path), line, 0, "", "il file non è in UTF-8 da questo punto", "salvalo in UTF-8")
    if strange := _CONTROLS.search(text):
        line, column = text.count("\n", 0, strange.start()) + 1, strange.start() - text.rfind("\n", 0, strange.start())
        what = f"carattere di controllo U+{ord(strange.group()):04X}: non è un testo"
        return Problem(str(path), line, column, "", what, "salvalo di nuovo come testo")
    if not any(map(str.strip, lines_of(text))):
        return Problem(str(path), 0, 0, "", "il file è vuoto", "metti qui il testo del documento")
    return text


def _opened(path: Path, data: bytes) -> str | Problem:
    """The text of a file that a parser has to open, in a process that may fail without harm."""
    here = str(Path(__file__).parents[2])
    modules = [here, *(place for place in sys.path if place and place != here)]
    command = [sys.executable, "-I", "-c", _BOOT, json.dumps(modules), str(_MEMORY)]
    request = path.suffix.lower().encode("ascii") + b"\n" + data
    try:
        done = subprocess.run(command, input=request, capture_output=True, timeout=SECONDS, check=False)  # noqa: S603
    except subprocess.TimeoutExpired:
        return Problem(str(path), 0, 0, "", *_WHY["too_heavy"])
    except OSError as error:
        raise EngineFault("il processo che legge i documenti non parte") from error
    return _answered(path, done.stdout)


def _answered(path: Path, reply: bytes) -> str | Problem:
    """What the process says; one that died over a file says nothing."""
    try:
        answer: object = json.loads(reply)
    except ValueError:
        answer = None
    fields = answer if isinstance(answer, dict) else {"why": "too_heavy"}
    text = fields.get("text")
    if isinstance(text, str):
        return text
    return Problem(str(path), 0, 0, "", *_WHY.get(str(fields.get("why")), _WHY["too_heavy"]))
