"""The sentences that state facts: generated from the vocabulary of a rulebook."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TypeAlias

from engine.model.vocabulary import Fact

Raw: TypeAlias = "str | int | bool | list[Raw] | dict[str, Raw] | None"
"""A value in the form a case file would have."""
_FILE = re.compile(r"(?:^|, )(.+?) \((\d+) byte(?:, (cifrato|non cifrato))?\)")


def raw_value(fact: Fact, text: str) -> Raw:
    """A value as a sentence or a table cell writes it, in the form a case file would have."""
    keys = {label: key for key, label in fact.values.items()}
    match fact.type:
        case "boolean":
            return {"sì": True, "no": False}.get(text, text)
        case "enum":
            return keys.get(text, text)
        case "set":
            return [keys.get(part.strip(), part.strip()) for part in text.split(",") if part.strip() != "nessuno"]
        case "integer":
            return int(text) if text.isascii() and text.isdigit() else text
        case "eur" | "decimal":
            return text.replace(",", ".")
        case "column":
            return [part.strip().replace(",", ".") for part in text.split(";")]
        case "attachments":
            return [_file(*found) for found in _FILE.findall(text)]
        case _:
            return text


def _file(name: str, size: str, locked: str) -> Raw:
    told: dict[str, Raw] = {"": {}, "cifrato": {"encrypted": True}, "non cifrato": {"encrypted": False}}[locked]  # type: ignore[assignment]
    return {"name": name, "bytes": int(size), **told}


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
        told = sentence.removeprefix("che ")
        if told in self._exact:
            return self._exact[told]
        for pattern, name, fact in self._patterns:
            match = pattern.fullmatch(told)
            if match is not None:
                return name, raw_value(fact, match.group(1))
        return None
