"""Lists of a YAML file written anew, every other byte as it is."""

from __future__ import annotations

import pytest

from engine.reading.document import StrictYamlError
from engine.reading.editing import rewritten

FILE = b"""\
# in testa
sources:

  uno:   # il primo
    document: contract
    lines: [1]   # a mano
    fingerprints:
      - "aa"
      - "bb"
    # una nota
    figure: 'x: [y]'

  due: {document: contract, lines: [2], fingerprints: [abc]}
# in coda
"""


def edited(data: bytes = FILE, **lists: list[int | str]) -> str:
    paths = {("sources", *name.split("__")): items for name, items in lists.items()}
    return rewritten(data, "sources.yaml", 10_000, paths).decode()


def test_only_the_lists_change() -> None:
    new = edited(uno__lines=[5, 6], uno__fingerprints=["cc"], due__fingerprints=["dd", "ee"])
    expected = FILE.decode().replace("lines: [1]", "lines: [5, 6]").replace("[abc]", '["dd", "ee"]')
    assert new == expected.replace('fingerprints:\n      - "aa"\n      - "bb"\n', 'fingerprints: ["cc"]\n')


def test_a_list_too_long_for_its_line_has_an_item_a_line() -> None:
    marks: list[int | str] = [f"{at:016x}" for at in range(7)]
    told = "".join(f'      - "{mark}"\n' for mark in marks)
    assert f"    fingerprints:\n{told}    # una nota\n" in edited(uno__fingerprints=marks)
    assert ", ".join(f'"{mark}"' for mark in marks) in edited(due__fingerprints=marks)


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_line_ends_stay_what_they_are(end: str) -> None:
    data = FILE.replace(b"\n", end.encode())
    assert edited(data, uno__lines=[5]) == data.decode().replace("lines: [1]", "lines: [5]")


def test_an_empty_list_is_filled_and_a_list_is_emptied() -> None:
    emptied = edited(uno__lines=[]).encode()
    assert b"lines: []   # a mano" in emptied
    assert edited(emptied, uno__lines=[1]) == FILE.decode()


def test_a_key_that_is_not_there_is_said() -> None:
    with pytest.raises(StrictYamlError, match="manca la chiave"):
        edited(tre__lines=[1])


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize(
    "odd", ["sources: {uno: {lines: [1], figure: 'lines: [1]'}}", "sources: {'è😀': 1, uno: {lines: [1]}}"]
)
def test_marks_and_wide_characters_do_not_shift_the_place(odd: str, mark: bytes) -> None:
    assert edited(mark + odd.encode(), uno__lines=[2]) == (mark + odd.replace("[1]", "[2]", 1).encode()).decode()


def test_what_cannot_be_written_safely_is_left_to_a_person() -> None:
    explicit = b"sources:\n  uno:\n    ? lines\n    : [1]\n"
    with pytest.raises(StrictYamlError, match=r"scrivi sources\.uno\.lines: \[2\]"):
        edited(explicit, uno__lines=[2])
