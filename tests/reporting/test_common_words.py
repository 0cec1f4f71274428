"""Words that name nobody, told from what people are called."""

import pytest

from engine.reporting.common_words import is_common


@pytest.mark.parametrize(
    "word",
    ["Marco", "Mara", "Anna", "Ali", "Primo", "Rossi", "Testa", "Testi", "Terzi", "Cortese", "Guasti", "Vecchi", "Fini",
     "Marzi", "Conti", "Ferrari", "Mario", "Maria", "Gennari", "Leone", "Sala", "Costa"],
)  # fmt: skip
def test_what_people_are_called_is_no_ordinary_word(word):
    assert not is_common(word)
