"""The file of the sketches: one line each, in order; lines that stay are not touched."""

from __future__ import annotations

from engine.model.figures import Sketch
from engine.provenance.store import stored
from engine.reading.strict_yaml import load

ONE = Sketch(letters=3, words=1, masked="m", figures="5 cinque", shingles="abc", copies=2)
TWO = Sketch(letters=4, words=2, masked="n")


def test_a_new_file_has_a_head_and_reads_back() -> None:
    data = stored(b"", {"bb": TWO, "aa": ONE}, {"aa", "bb"})
    value = load(data, "sketches.yaml", limit=10_000).value
    assert isinstance(value, dict)
    assert {key: Sketch.model_validate(one) for key, one in value["sketches"].items()} == {"aa": ONE, "bb": TWO}
    assert data.startswith(b"# ")
    assert data.index(b"aa") < data.index(b"bb")


def test_what_stays_is_not_touched() -> None:
    old = b'# mia\nsketches:\n  "aa": {letters: 9}  # nota\n  # altra\n  "cc": {letters: 1}\n  dd: {letters: 2}\n'
    new = stored(old, {"bb": TWO}, {"aa", "bb", "dd"}).decode()
    assert new.replace('  "bb": {letters: 4, words: 2, masked: "n", figures: "", shingles: ""}\n', "") == (
        '# mia\nsketches:\n  "aa": {letters: 9}  # nota\n  # altra\n  dd: {letters: 2}\n'
    )


def test_a_sketch_is_written_anew() -> None:
    data = stored(b"", {"aa": TWO}, {"aa"})
    assert b"letters: 3" in stored(data, {"aa": ONE}, {"aa"})
    assert stored(data, {"aa": ONE}, {"aa"}).count(b'"aa"') == 1
