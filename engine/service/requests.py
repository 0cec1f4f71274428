"""From the arguments of the desk to requests: files, folders, JSON Lines, standard input."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from engine.errors import CaseRefused, Problem, UsageError
from engine.model.case import Case
from engine.model.rulebook import Rulebook
from engine.reading.cases import MAX_CASES, read_cases
from engine.reporting.redaction import place
from engine.service.inputs import STANDARD_INPUT, SUFFIXES, CaseSource, StandardInput, ends_in, read
from engine.service.judging import Criteria

LINES = ".jsonl"
ATTACHMENTS = "attachments"


def sources(arguments: Sequence[str], *, without: Collection[Path] = ()) -> list[CaseSource]:
    """The sources in the order given, folders opened in alphabetical order (but for those of attachments, and those
    in `without`, whole), none twice.

    Raises UsageError for a path that does not exist, or a folder without requests."""
    by_path: dict[str, CaseSource] = {}
    for argument in arguments:
        for source in _sources(argument, {path.resolve() for path in without}):
            by_path.setdefault(os.path.realpath(source.path) if source.path else STANDARD_INPUT, source)
    return list(by_path.values())


def read_all(
    sources: Iterable[CaseSource], rulebook: Rulebook, criteria: Criteria, standard_input: StandardInput
) -> Iterator[Case | CaseRefused]:
    """Every request of every source, or why it is refused."""
    for source in sources:
        yield from _requests(source, rulebook, criteria, standard_input)


def _requests(
    source: CaseSource, rulebook: Rulebook, criteria: Criteria, standard_input: StandardInput
) -> Iterator[Case | CaseRefused]:
    try:
        data = read(source, standard_input)
    except CaseRefused as refused:
        yield refused
        return
    if ends_in(source.name, (LINES,)) or (source.path is None and _looks_like_lines(data)):
        yield from _of_lines(data, source.name, rulebook, criteria)
    else:
        yield from read_cases(
            data, source.name, rulebook.vocabulary, as_of=criteria.as_of, today=criteria.today, outside=rulebook.outside
        )


def _of_lines(data: bytes, name: str, rulebook: Rulebook, criteria: Criteria) -> Iterator[Case | CaseRefused]:
    """One request to a line; blank lines are skipped. The lines before are kept empty, so that places stay true."""
    stem, count = Path(name).stem or name, 0
    for number, line in enumerate(data.split(b"\n"), 1):
        if not line.strip():
            continue
        count += 1
        if count > MAX_CASES:
            yield CaseRefused(Problem(name, number, 0, "", f"più di {MAX_CASES} richieste", "dividi il file"))
            return
        for case in read_cases(
            b"\n" * (number - 1) + line,
            name,
            rulebook.vocabulary,
            as_of=criteria.as_of,
            today=criteria.today,
            outside=rulebook.outside,
        ):
            if isinstance(case, CaseRefused):
                yield case
            else:
                identity = f"{stem}-{number}" if case.id == stem else case.id
                yield replace(case, id=identity, source=f"{name}#{number}")
    if not count:
        yield CaseRefused(Problem(name, 0, 0, "", "il file è vuoto", "scrivi una richiesta per riga"))


def _looks_like_lines(data: bytes) -> bool:
    lines = [line.strip() for line in data.split(b"\n") if line.strip()]
    return len(lines) > 1 and all(line.startswith(b"{") and line.endswith(b"}") for line in lines)


def _sources(argument: str, without: Collection[Path]) -> Iterator[CaseSource]:
    if argument == STANDARD_INPUT:
        yield CaseSource(STANDARD_INPUT, None)
        return
    path = Path(argument)
    if not os.path.lexists(path):
        raise UsageError.about(
            place(argument), "il file non esiste", "controlla il nome, o usa `-` per lo standard input"
        )
    if not path.is_dir():
        yield CaseSource(argument, path)
        return
    inside = list(_below(path, without))
    if not inside:
        cure = f"le richieste finiscono in {', '.join((*SUFFIXES, LINES))}"
        raise UsageError.about(place(argument), "nessuna richiesta nella cartella", cure)
    yield from (CaseSource(str(file), file) for file in inside)


def _below(folder: Path, without: Collection[Path]) -> Iterator[Path]:
    """The request files of a folder and of those inside it, folders of attachments and hidden ones apart."""
    for parent, folders, files in os.walk(folder):
        folders[:] = sorted(
            name
            for name in folders
            if not name.startswith(".") and name != ATTACHMENTS and Path(parent, name).resolve() not in without
        )
        for name in sorted(files):
            if ends_in(name, (*SUFFIXES, LINES)) and not name.startswith("."):
                yield Path(parent, name)
