"""Blanks that are no spaces to YAML are told where they stand, and let be where they are text."""

import pytest

from engine.reading.strict_yaml import StrictYamlError, load


@pytest.mark.parametrize(
    ("text", "place", "called"),
    [
        ("a:\n\xa0\xa0b: 1\n", (2, 1), "spazio unificatore (U+00A0) nel rientro"),
        ("a:\n \xa0 b: 1\n", (2, 2), "spazio unificatore (U+00A0) nel rientro"),
        ("a:\n\u202fb: 1\n", (2, 1), "spazio unificatore stretto"),
        ("a:\n\u200bb: 1\n", (2, 1), "spazio invisibile (U+200B)"),
        ("a:\n\u3000b: 1\n", (2, 1), "spazio speciale"),
        ("a:\xa01\n", (1, 3), "dopo `:`"),
        ("a\xa0: 1\n", (1, 2), "prima di `:`"),
        ("a:\n  -\xa0b\n", (2, 4), "dopo `-`"),
        ("a\u200b: 1\n", (1, 2), "spazio invisibile"),
    ],
)
def test_a_blank_that_is_no_space_is_told_at_its_place(text, place, called):
    with pytest.raises(StrictYamlError) as refused:
        load(text.encode(), "c.yaml", limit=1000)
    (problem,) = refused.value.problems
    assert (problem.line, problem.column) == place
    assert called in problem.what
    assert problem.cure == "cancellalo e scrivi spazi normali"


def test_every_line_is_told_at_once():
    with pytest.raises(StrictYamlError) as refused:
        load("a:\n\xa0b: 1\n\xa0c: 2\n".encode(), "c.yaml", limit=1000)
    assert [problem.line for problem in refused.value.problems] == [2, 3]


@pytest.mark.parametrize(
    "text", ["a: 30\xa0€\n", 'a: "\xa0x"\n', "a: un\u200bdue\n", "# \xa0nota\na: 1\n", "- a:b\xa0c\n"]
)
def test_in_a_text_it_is_text(text):
    assert load(text.encode(), "c.yaml", limit=1000).value
