"""Names of facts as people write them: the rules' own, their synonyms, misspelt ones, and those of other matters."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cached_property
from types import MappingProxyType

from engine.model.case import Value
from engine.model.vocabulary import Fact, Outside
from engine.reading.document import Plain, one_line
from engine.reading.outside import matter
from engine.reading.suggest import fold, nearest
from engine.reckoning.italian_text import italian_day

NOTHING_OUTSIDE: Mapping[str, Outside] = MappingProxyType({})
MAX_SUGGESTIONS = 200
_LIST = "`conforme rules facts PAROLA` cerca fra i fatti"
_ALMOST, _ALMOST_SHORT, _SHORT = 85, 50, 3


class Names:
    """The names of one vocabulary."""

    def __init__(self, vocabulary: Mapping[str, Fact], outside: Mapping[str, Outside] = NOTHING_OUTSIDE) -> None:
        self._vocabulary, self._outside = vocabulary, outside
        self._near: dict[str, str | None] = {}

    @cached_property
    def _synonyms(self) -> dict[str, str]:
        return {word: fact for fact, body in self._vocabulary.items() for word in body.synonyms}

    # A case without mistakes never pays for what follows.
    @cached_property
    def _areas(self) -> frozenset[str]:
        return frozenset(fact.area for fact in self._vocabulary.values())

    @cached_property
    def _folded(self) -> dict[str, str]:
        return {fold(word): fact for word, fact in self._synonyms.items()}

    @cached_property
    def _values(self) -> dict[str, tuple[str, str] | None]:
        """The set and the value that a word is for; None where it could be of several."""
        values: dict[str, tuple[str, str] | None] = {}
        for fact, body in self._vocabulary.items():
            for value, title in body.values.items() if body.type == "set" else ():
                for word in {fold(value), fold(title)}:
                    values[word] = None if word in values else (fact, value)
        return values

    def canonical(self, name: str) -> str | None:
        """The fact of that name or synonym, written exactly; None where there is none."""
        return name if name in self._vocabulary else self._synonyms.get(name)

    def unknown(self, name: str) -> tuple[str, str]:
        """What to say of a name that is no fact, and the cure."""
        what, topic = f"fatto sconosciuto `{one_line(name)}`", matter(name, self._outside, self._areas)
        if self.almost(name) is None:
            if (one := self._values.get(fold(name))) is not None:
                return f"{what}: è un valore di `{one[0]}`", f"mettilo nel suo elenco: `{one[0]}: [{one[1]}]`"
            if topic is not None:
                return f"{what}: riguarda {topic}, che le regole non trattano ancora", "togli la riga"
        near = self._nearest(name)
        return what, f"forse intendevi `{near}`?" if near is not None else _LIST

    def almost(self, name: str) -> str | None:
        """The fact whose name, or synonym, this is but for slips within its words."""
        near = self._nearest(name)
        if near is None:
            return None
        words = (near, *self._vocabulary[near].synonyms)
        return near if any(_slips(fold(name), fold(word)) for word in words) else None

    def told(self, name: str, written: str | int, plain: Plain, value: Value) -> str:
        """How a fact was read where it was not written as the rules would; empty where it was."""
        read = [f"`{name}`"] if written != name else []
        if isinstance(value, date) and plain != value.isoformat():
            read.append(italian_day(value))
        elif isinstance(value, str) and self._vocabulary[name].type == "enum" and plain != value:
            read.append(f"`{value}`")
        elif isinstance(value, frozenset) and isinstance(plain, tuple) and not value.issuperset(map(str, plain)):
            read.append(", ".join(f"`{one}`" for one in self._vocabulary[name].values if one in value))
        return f"letto come {': '.join(read)}" if read else ""

    def _nearest(self, name: str) -> str | None:
        """Bounded: a file of nothing but unknown names stays cheap."""
        if name not in self._near and len(self._near) < MAX_SUGGESTIONS:
            self._near[name] = nearest(name, self._vocabulary, self._folded)
        return self._near.get(name)


def _slips(name: str, other: str) -> bool:
    """Whether two names are the same but for slips: as a whole, and word by word where they have as many."""
    from rapidfuzz import fuzz  # noqa: PLC0415  on need: a case without mistakes never pays for it

    words, others = name.split("_"), other.split("_")
    alike = len(words) != len(others) or all(
        fuzz.ratio(one, two) >= (_ALMOST if len(one) > _SHORT else _ALMOST_SHORT)
        for one, two in zip(words, others, strict=True)
    )
    return alike and fuzz.ratio(name, other) >= _ALMOST
