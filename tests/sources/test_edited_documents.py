"""Drift on edited copies of the source documents, wherever they are at hand: each edit has its own name, on every line."""

from __future__ import annotations

import random
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache
from textwrap import fill
from typing import Any

import pytest
import yaml

from engine.model.rulebook import Rulebook
from engine.provenance.documents import read_documents
from engine.provenance.drift import BLOCKING, SourceDrift, drift
from engine.provenance.normalising import lines_of
from tests.conftest import ROOT
from tests.layout import pieces

FOLDER = ROOT.parent / "shared" / "sources"
HEADER = yaml.safe_load((ROOT / "rules" / "rulebook.yaml").read_text(encoding="utf-8"))
SOURCES: dict[str, Any] = dict(pieces(ROOT / "rules", "sources"))
FILES = {key: document["file"] for key, document in HEADER["documents"].items()}

pytestmark = pytest.mark.skipif(
    not FOLDER.is_dir(), reason="the source documents are not beside the project: drift not tried on them"
)


def citing() -> Mapping[tuple[str, int], set[str]]:
    """The sources that cite each line of each file."""
    found: dict[tuple[str, int], set[str]] = defaultdict(set)
    for name, source in SOURCES.items():
        for line in source["lines"]:
            found[FILES[source["document"]], line].add(name)
    return found


CITING = citing()


@cache
def lines(file: str) -> tuple[str, ...]:
    return tuple(lines_of((FOLDER / file).read_bytes().decode()))


def drifted(rulebook: Rulebook, file: str, edited: Iterable[str]) -> dict[str, SourceDrift]:
    """What becomes of the sources of one file."""
    text = "\n".join(edited)
    found = drift(rulebook, {key: text for key in FILES if FILES[key] == file})
    return {one.source: one for one in found}


def by_status(found: Mapping[str, SourceDrift]) -> dict[str, set[str]]:
    """The sources of each status that somebody has to look at."""
    told: dict[str, set[str]] = defaultdict(set)
    for one in found.values():
        if one.blocking:
            told[one.status].add(one.source)
    return dict(told)


def test_the_documents_say_what_the_rules_cite(rulebook: Rulebook) -> None:
    found = drift(rulebook, read_documents(FOLDER, rulebook.header.documents))
    assert len(found) == len(SOURCES)
    assert {one.source: one.status for one in found if one.status != "unchanged"} == {}


def test_every_cited_line_has_its_sketch_and_no_other_has(rulebook: Rulebook) -> None:
    assert {mark for source in rulebook.sources.values() for mark in source.fingerprints} == set(rulebook.sketches)


@pytest.mark.parametrize("file", sorted(set(FILES.values())))
def test_a_blank_line_at_the_top_is_a_note(file: str, rulebook: Rulebook) -> None:
    assert {one.status for one in drifted(rulebook, file, ["", *lines(file)]).values()} == {"moved"}


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("file", sorted(set(FILES.values())))
def test_blank_lines_anywhere_are_notes(seed: int, file: str, rulebook: Rulebook) -> None:
    drawn = random.Random(seed)
    edited = [one for line in lines(file) for one in ([""] if drawn.random() < 0.06 * (seed + 1) else []) + [line]]
    found = drifted(rulebook, file, edited)
    assert {one.status for one in found.values()} <= {"unchanged", "moved"}
    for one in found.values():
        for line in one.lines:
            assert edited[line.now[0] - 1] == lines(file)[line.line - 1]


@pytest.mark.slow
@pytest.mark.parametrize("width", [20, 60, 100, 200])
@pytest.mark.parametrize("joined", [False, True], ids=["by line", "by paragraph"])
@pytest.mark.parametrize("file", sorted(set(FILES.values())))
def test_another_width_is_a_note(width: int, joined: bool, file: str, rulebook: Rulebook) -> None:
    paragraphs = "\n".join(lines(file)).split("\n\n") if joined else lines(file)
    edited = "\n\n".join(fill(" ".join(one.split()), width, break_long_words=False) for one in paragraphs)
    assert by_status(drifted(rulebook, file, edited.split("\n"))) == {}


@pytest.mark.slow
@pytest.mark.parametrize("file", sorted(set(FILES.values())))
def test_hyphens_at_line_ends_are_notes(file: str, rulebook: Rulebook) -> None:
    # Every fourth long word is divided, in places no dictionary would choose.
    words = re.compile(r"\b([a-zà-ù]{4})([a-zà-ù]{4,})\b")
    count = iter(range(10**9))
    edited = [
        words.sub(lambda match: f"{match[1]}-\n{match[2]}" if next(count) % 4 == 0 else match[0], line)
        for line in lines(file)
    ]
    assert by_status(drifted(rulebook, file, "\n".join(edited).split("\n"))) == {}


def articles(file: str) -> list[tuple[int, int]]:
    """Where the articles of a file begin and end: from a heading to the next, those with a cited line."""
    heads = [at for at, line in enumerate(lines(file)) if re.match(r"#+ ", line)]
    spans = list(zip(heads, [*heads[1:], len(lines(file))], strict=True))
    return [(begin, end) for begin, end in spans if any((file, at + 1) in CITING for at in range(begin, end))]


@pytest.mark.slow
def test_articles_that_change_places_have_moved(rulebook: Rulebook) -> None:
    (file,) = {FILES["annex-a"]}
    spans = articles(file)
    assert len(spans) > 10
    for (begin, middle), (start, end) in zip(spans[:-1:3], spans[1::3], strict=False):
        text = lines(file)
        edited = [*text[:begin], *text[start:end], *text[middle:start], *text[begin:middle], *text[end:]]
        found = drifted(rulebook, file, edited)
        # What stands elsewhere too, where nobody cites it, cannot be told from its copy once both may have moved.
        told = by_status(found)
        assert all(
            any(rulebook.sketches[mark].copies > 1 for mark in rulebook.sources[name].fingerprints)
            for name in told.pop("ambiguous", set())
        )
        assert told == {}
        for at in {*range(begin, middle), *range(start, end)}:
            for name in CITING.get((file, at + 1), ()):
                assert found[name].status in ("moved", "ambiguous") or middle - begin == end - start


@pytest.mark.slow
@pytest.mark.parametrize(("file", "number"), sorted(CITING))
def test_a_line_that_is_gone_is_missing_from_its_own_sources_alone(file: str, number: int, rulebook: Rulebook) -> None:
    found = drifted(rulebook, file, [*lines(file)[: number - 1], *lines(file)[number:]])
    assert by_status(found) == {"missing": CITING[file, number]}


@pytest.mark.slow
@pytest.mark.parametrize(("file", "number"), sorted(CITING)[::8])
def test_a_line_made_blank_is_missing_from_its_own_sources_alone(file: str, number: int, rulebook: Rulebook) -> None:
    found = drifted(rulebook, file, [*lines(file)[: number - 1], "", *lines(file)[number:]])
    assert by_status(found) == {"missing": CITING[file, number]}


def digits(line: str) -> list[tuple[int, str, str]]:
    """Every digit of a line: where it stands, and its figure before and after it becomes another."""
    found = []
    for match in re.finditer(r"\d+(?:[.,:/]\d+)*", line):
        for at in range(match.start(), match.end()):
            if line[at].isdigit():
                other = str((int(line[at]) + 1) % 10)
                found.append((at, match[0], line[match.start() : at] + other + line[at + 1 : match.end()]))
    return found


def redigited(line: str, at: int) -> str:
    return line[:at] + str((int(line[at]) + 1) % 10) + line[at + 1 :]


WITH_DIGITS = [key for key in sorted(CITING) if FOLDER.is_dir() and digits(lines(key[0])[key[1] - 1])]


@pytest.mark.slow
@pytest.mark.parametrize(("file", "number"), WITH_DIGITS)
def test_a_digit_that_changes_is_told_with_both_figures(file: str, number: int, rulebook: Rulebook) -> None:
    line = lines(file)[number - 1]
    at, old, new = digits(line)[number % len(digits(line))]
    found = drifted(rulebook, file, [*lines(file)[: number - 1], redigited(line, at), *lines(file)[number:]])
    assert by_status(found) == {"changed": CITING[file, number]}
    for name in CITING[file, number]:
        assert [(one.old, one.new) for one in found[name].figures] == [(old, new)]
        assert set(found[name].clauses) >= {key for key, clause in rulebook.clauses.items() if name in clause.citations}


@pytest.mark.slow
@pytest.mark.parametrize("file", sorted(set(FILES.values())))
def test_every_digit_of_every_figure_is_told(file: str, rulebook: Rulebook) -> None:
    """Every other cited line loses a digit at once, until each digit of each line has had its turn."""
    cited = [number for name, number in sorted(CITING) if name == file]
    for half in (cited[::2], cited[1::2]):
        places = {number: digits(lines(file)[number - 1]) for number in half}
        for turn in range(max(map(len, places.values()))):
            edited = list(lines(file))
            told = {}
            for number, found in places.items():
                if turn < len(found):
                    at, old, new = found[turn]
                    edited[number - 1] = redigited(edited[number - 1], at)
                    told[number] = (old, new)
            seen = drifted(rulebook, file, edited)
            after = {
                line.line: [(one.old, one.new) for one in line.figures]
                for one in seen.values()
                for line in one.lines
                if line.status in BLOCKING
            }
            assert after == {number: [one] for number, one in told.items()}


def test_the_edits_of_the_brief(rulebook: Rulebook) -> None:
    """45 days become 40 in the words on when a proposal lapses: the figure, its parameter and its clause are named."""
    file, number = FILES["annex-c"], SOURCES["allc-2-proposal-lapse-45d"]["lines"][0]
    for old, new in (("45", "40"), ("45", "quarantacinque")):
        line = re.sub(rf"\b{old}\b", new, lines(file)[number - 1], count=1)
        found = drifted(rulebook, file, [*lines(file)[: number - 1], line, *lines(file)[number:]])
        one = found["allc-2-proposal-lapse-45d"]
        assert [(figure.old, figure.new) for figure in one.figures] == [(old, new)]
        assert one.parameters == ("proposal-acceptance.lapse_days",)
        assert "proposal-acceptance.lapse" in one.clauses
