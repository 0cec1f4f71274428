"""The sentences that state facts: generated from the vocabulary of a rulebook."""

from __future__ import annotations

import re
from collections.abc import Mapping

from engine.model.fact_kinds import Raw, raw_value
from engine.model.vocabulary import Fact


class FactPhrases:
    """Understands any sentence that states a fact: its phrase with a value, its negated phrase, its absence."""

    def __init__(self, vocabulary: Mapping[str, Fact]) -> None:
        self._exact: dict[str, tuple[str, Raw]] = {}
        self._patterns: list[tuple[re.Pattern[str], str, Fact]] = []
        for name, fact in vocabulary.items():
            if fact.absent:
                self._exact[fact.absent] = (name, None)
            if fact.type == "boolean":
                self._exact[fact.phrase] = (name, True)
                self._exact[fact.negated] = (name, False)
            else:
                before, after = (re.escape(part) for part in fact.phrase.split("{value}"))
                self._patterns.append((re.compile(f"{before}(.+){after}"), name, fact))
        self._patterns.sort(key=lambda entry: -len(entry[0].pattern))

    def understand(self, sentence: str) -> tuple[str, Raw] | None:
        """The fact a sentence states and its value in the form of a case file; None where it states none."""
        text = sentence.removeprefix("che ")
        if text in self._exact:
            return self._exact[text]
        for pattern, name, fact in self._patterns:
            match = pattern.fullmatch(text)
            if match is not None:
                return name, raw_value(fact, match.group(1))
        return None
