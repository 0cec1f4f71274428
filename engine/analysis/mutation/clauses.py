"""The changes of a clause: its scope, exceptions, requirements, terms and amount."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from engine.analysis.mutation.conditions import Changed, Conditions
from engine.analysis.mutation.mutant import Path, Variant
from engine.analysis.mutation.terms import Terms
from engine.model.clause import ELSE, Clause, Exception_, Outcome, Requirement, Text
from engine.model.conditions import Condition, Not
from engine.model.phrases import OUTCOMES, topic
from engine.model.reads import termed
from engine.model.rulebook import Rulebook
from engine.reading.checks.conditions import allowed_outcomes

_AS_OF = "as_of"
_MENDED: Outcome = "to_regularise"
_CURE = "Rimediare."


class Clauses:
    """The changes of one clause."""

    def __init__(self, rulebook: Rulebook, clause: Clause) -> None:
        self.rulebook, self.clause = rulebook, clause
        self._conditions = Conditions(rulebook, clause.id)

    def variants(self) -> Iterator[Variant]:
        """Every change, field by field."""
        yield from self._applies()
        for index in range(len(self.clause.unless)):
            yield from self._exception(index)
        for index in range(len(self.clause.requires)):
            yield from self._requirement(index)
        for name in self.clause.terms:
            for place, path, operator, detail, text, term in Terms(self.rulebook, self.clause).variants(name):
                changed = self._but(terms={**self.clause.terms, name: term})
                yield Variant(
                    f"terms/{name}{place}", ("terms", name, *path), operator, detail, self._told(text), changed
                )
        yield from self._tiers()
        yield from self._version_by()

    def _but(self, **fields: object) -> Clause:
        return self.clause.model_copy(update=fields)

    def _told(self, text: str, where: str = "") -> str:
        return f"«{self.clause.title}»{where}: {text}"

    def _applies(self) -> Iterator[Variant]:
        condition, path = self.clause.applies_when, ("applies_when",)
        if condition is None:
            return
        text = self._told(f"si applica a ogni caso, anche quando non vale «{self._conditions.sentence(condition)}»")
        yield Variant("applies_when", path, "always", "", text, self._but(applies_when=None))
        where = ", per applicarsi"
        for one in self._with_opposite(condition):
            changed = self._but(applies_when=one.condition)
            yield Variant(
                _place("applies_when", one.path), (*path, *one.path), one.operator, one.detail,
                self._told(one.description, where), changed,
            )  # fmt: skip

    def _with_opposite(self, condition: Condition) -> Iterator[Changed]:
        """The changes of a condition, and the whole of it negated where that is not one of them."""
        variants = list(self._conditions.variants(condition))
        yield from variants
        if not any(one.path == () and one.operator == "negate" for one in variants):
            text = f"serve il contrario di «{self._conditions.sentence(condition)}»"
            yield Changed((), "negate", "", text, Not(not_=condition))

    def _exception(self, index: int) -> Iterator[Variant]:
        exceptions, path = self.clause.unless, ("unless", index)
        exception = exceptions[index]
        place, where = f"unless/{exception.id}", f", eccezione «{exception.title}»"
        left = exceptions[:index] + exceptions[index + 1 :]
        dropped = without(self._but(unless=left), exception.id)
        yield Variant(place, path, "exception", "", self._told("l'eccezione cade", where), dropped)
        if index + 1 < len(exceptions) and exceptions[index + 1].then != exception.then:
            other = exceptions[index + 1]
            turned = (*exceptions[:index], other, exception, *exceptions[index + 2 :])
            text = self._told(f"si guarda prima l'eccezione «{other.title}»", where)
            yield Variant(place, path, "order", "", text, self._but(unless=turned))
        mended = any(requirement.cure for requirement in self.clause.requires)
        for outcome in allowed_outcomes(self.clause.kind, cure=mended):
            if outcome not in (exception.then, "undetermined"):
                text = self._told(f"l'esito è «{OUTCOMES[outcome]}» invece di «{OUTCOMES[exception.then]}»", where)
                changed = self._excepting(index, exception.model_copy(update={"then": outcome}))
                yield Variant(place, (*path, "then"), "then", outcome, text, changed)
        for one in self._with_opposite(exception.when):
            changed = self._excepting(index, exception.model_copy(update={"when": one.condition}))
            yield Variant(
                _place(place, one.path), (*path, "when", *one.path), one.operator, one.detail,
                self._told(one.description, where), changed,
            )  # fmt: skip

    def _excepting(self, index: int, exception: Exception_) -> Clause:
        exceptions = self.clause.unless
        return self._but(unless=(*exceptions[:index], exception, *exceptions[index + 1 :]))

    def _requirement(self, index: int) -> Iterator[Variant]:
        requirement, path = self.clause.requires[index], ("requires", index)
        place, where = f"requires/{requirement.id}", f", requisito «{requirement.title}»"
        left = self.clause.requires[:index] + self.clause.requires[index + 1 :]
        dropped = mendable(without(self._but(requires=left), requirement.id))
        yield Variant(place, path, "requirement", "", self._told("il requisito cade", where), dropped)
        if requirement.advice:
            text = self._told("chi non segue il consiglio non è in regola", where)
            changed = self._requiring(index, requirement.model_copy(update={"advice": ""}))
            yield Variant(place, path, "advice", "", text, changed)
        elif self.clause.kind == "request":
            text = "ciò che manca non si può rimediare" if requirement.cure else "ciò che manca si può rimediare"
            cured = requirement.model_copy(update={"cure": "" if requirement.cure else _CURE})
            changed = mendable(self._requiring(index, cured))
            yield Variant(place, path, "cure", "", self._told(text, where), changed)
        for one in self._with_opposite(requirement.when):
            changed = self._requiring(index, requirement.model_copy(update={"when": one.condition}))
            yield Variant(
                _place(place, one.path), (*path, "when", *one.path), one.operator, one.detail,
                self._told(one.description, where), changed,
            )  # fmt: skip

    def _requiring(self, index: int, requirement: Requirement) -> Clause:
        requirements = self.clause.requires
        return self._but(requires=(*requirements[:index], requirement, *requirements[index + 1 :]))

    def _tiers(self) -> Iterator[Variant]:
        amount = self.clause.amount
        if amount is None:
            return
        tiers = amount.tiers
        for index, tier in enumerate(tiers):
            place, path, number = f"amount/tiers/{index}", ("amount", "tiers", index), index + 1
            if index + 1 < len(tiers):
                left = (*tiers[:index], *tiers[index + 1 :])
                changed = self._but(amount=amount.model_copy(update={"tiers": left}))
                yield Variant(place, path, "tier", "drop", self._told(f"lo scaglione {number} cade"), changed)
            for other in (index - 1, index + 1):
                if 0 <= other < len(tiers) and tiers[other].eur != tier.eur:
                    same = tier.model_copy(update={"eur": tiers[other].eur})
                    turned = (*tiers[:index], same, *tiers[index + 1 :])
                    text = self._told(f"lo scaglione {number} ha l'importo dello scaglione {other + 1}")
                    changed = self._but(amount=amount.model_copy(update={"tiers": turned}))
                    yield Variant(place, path, "tier", f"as-{other + 1}", text, changed)

    def _version_by(self) -> Iterator[Variant]:
        now, vocabulary = self.clause.version_by, self.rulebook.vocabulary
        others = (_AS_OF,) if now != _AS_OF else dict.fromkeys(termed(self.clause))
        for other in others:
            text = (
                "la versione delle cifre è quella del giorno del giudizio"
                if other == _AS_OF
                else f"la versione delle cifre è quella del giorno che risponde a «{topic(vocabulary[other])}»"
            )
            yield Variant(
                "version_by", ("version_by",), "version_by", other, self._told(text), self._but(version_by=other)
            )


def _place(place: str, path: Path) -> str:
    return "/".join([place, *map(str, path)])


def without(clause: Clause, part: str) -> Clause:
    """A clause whose texts no longer speak of an exception or requirement that is not there."""
    texts = {key: {outcome: _untold(text, part) for outcome, text in getattr(clause, key).items()} for key in _TOLD}
    requires = tuple(one.model_copy(update={"cure": _untold(one.cure, part)}) for one in clause.requires)
    return clause.model_copy(update={**texts, "requires": requires})


_TOLD = ("message", "remedy")


def _untold(text: Text, part: str) -> Text:
    if isinstance(text, str) or part not in text:
        return text
    left = {name: words for name, words in text.items() if name != part}
    return left if ELSE in left or len(left) > 1 else {**left, ELSE: text[part]}


def mendable(clause: Clause) -> Clause:
    """A clause that speaks of what is to regularise only where something can be mended."""
    if any(requirement.cure for requirement in clause.requires):
        return clause
    fields: Mapping[str, Mapping[Outcome, object]] = {
        "message": clause.message, "remedy": clause.remedy, "route": clause.route,
    }  # fmt: skip
    return clause.model_copy(
        update={key: {name: text for name, text in texts.items() if name != _MENDED} for key, texts in fields.items()}
    )
