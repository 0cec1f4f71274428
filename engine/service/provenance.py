"""The rules and the documents they come from: what drifted, and rules brought up to the documents as they are."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

from engine.atomic import write_whole
from engine.errors import Problem, UsageError
from engine.model.figures import Sketch
from engine.model.rulebook import Rulebook
from engine.provenance.documents import read_documents
from engine.provenance.drift import SourceDrift, drift
from engine.provenance.drift_wording import cure, sentence
from engine.provenance.store import NAME, stored
from engine.reading.editing import rewritten
from engine.reading.rule_files import FILE_LIMIT
from engine.reading.rulebook import read_with_positions
from engine.reading.suggest import cure_for

BY_STATUS = ("moved", "rewrapped")
"""Instead of an id: every source of which this became, and nothing that needs a person."""

Read = tuple[Rulebook, Mapping[str, tuple[str, int]]]
"""A rulebook, and the file and line of its pieces."""


def accept(rules: Path, documents: Path, names: Sequence[str]) -> tuple[SourceDrift, ...]:
    """Makes a folder of rules say that its sources, by id, or all those that moved or are set otherwise, stand where and
    as they do in the documents: their lines, fingerprints and sketches are written anew, and nothing else. Gives what had
    become of them. Raises UsageError, before anything is written, for an id that is unknown, for a source that no
    document has in one certain place, for documents that cannot be read; RulebookRefused for rules that are not in order;
    StrictYamlError for a file that cannot be corrected."""
    rulebook, places = read_with_positions(rules)
    drifts = {one.source: one for one in drift(rulebook, read_documents(documents, rulebook.header.documents))}
    chosen = _chosen(names, drifts)
    _write(rules, (rulebook, places), chosen)
    return chosen


def _chosen(names: Sequence[str], drifts: Mapping[str, SourceDrift]) -> tuple[SourceDrift, ...]:
    problems = [
        Problem("--accept", 0, 0, "", f"nessuna fonte `{name}` nelle regole", cure_for(name, drifts))
        for name in names
        if name not in drifts and name not in BY_STATUS
    ]
    chosen = tuple(one for one in drifts.values() if one.source in names or one.status in set(names) & set(BY_STATUS))
    problems += [
        Problem("--accept", 0, 0, "", f"{one.source}: {sentence(one)}", cure(one)) for one in chosen if not one.printed
    ]
    if problems:
        raise UsageError(problems)
    return chosen


def _write(rules: Path, read: Read, chosen: Sequence[SourceDrift]) -> None:
    """The files of the sources and that of the sketches, each whole. New sketches come first and old ones go last, so
    that an interruption leaves rules that hold."""
    rulebook, places = read
    lists: dict[str, dict[tuple[str | int, ...], Sequence[int | str]]] = {}
    for one in chosen:
        source = rulebook.sources[one.source]
        lines, marks = tuple(line.number for line in one.printed), tuple(line.mark for line in one.printed)
        if (lines, marks) != (source.lines, source.fingerprints):
            inside = lists.setdefault(places[f"sources/{one.source}"][0], {})
            inside[("sources", one.source, "lines")] = lines
            inside[("sources", one.source, "fingerprints")] = marks
    new: dict[str, Sketch] = {line.mark: line.sketch for one in chosen for line in one.printed}
    kept = {mark for name, one in rulebook.sources.items() for mark in one.fingerprints if name not in _ids(chosen)}
    try:
        files = {label: rules / label.partition("/")[2] for label in lists}
        after = {label: rewritten(files[label].read_bytes(), label, FILE_LIMIT, lists[label]) for label in lists}
        _sketched(rules / NAME, new, {*rulebook.sketches, *new})
        for label, data in after.items():
            write_whole(files[label], data)
        _sketched(rules / NAME, new, {*kept, *new})
    except OSError as error:
        what = f"non si può scrivere: {error.strerror}"
        raise UsageError(Problem(str(error.filename), 0, 0, "", what, "controlla i permessi della cartella")) from None


def _ids(chosen: Sequence[SourceDrift]) -> set[str]:
    return {one.source for one in chosen}


def _sketched(path: Path, new: Mapping[str, Sketch], keep: Collection[str]) -> None:
    before = path.read_bytes() if path.exists() else b""
    after = stored(before, new, keep)
    if after != before:
        write_whole(path, after)
