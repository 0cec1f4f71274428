"""A case and what is expected of it, as an Italian scenario: in the sentences that are read back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from engine.model.case import ABSENT, Value
from engine.model.clause import Outcome
from engine.model.fact_kinds import Raw, cell_text
from engine.model.figures import Profile
from engine.model.phrases import OUTCOMES
from engine.model.rulebook import Rulebook
from engine.model.vocabulary import Fact
from engine.reading.document import Plain
from engine.reading.fact_values import BadValueError, typed
from engine.scenarios.fact_phrases import FactPhrases
from engine.scenarios.sentences import DAYS, NO_DAY

Worth = int | date | Decimal | None
EVERYDAY: Profile = "documents"
"""The profile of a scenario that names none."""
_INDENT, _DEEPER = "    ", "      "


@dataclass(frozen=True)
class Side:
    """What one rulebook says of a case: the outcome (None where the clause is not examined) and, by the names that a finding
    has for them, the days (`deadline`, `earliest`, `day`, `pay_by`), the amounts in euro (`amount_eur`, `owed_eur`) and the
    days of delay (`days_late`); None where one has no meaning or is unknown. `advised` are the titles of what it advises.
    `refused` is there where it does not take the case: the words with which it refuses it."""

    outcome: Outcome | None
    values: Mapping[str, Worth]
    advised: tuple[str, ...] = ()
    refused: str = ""


@dataclass(frozen=True)
class Otherwise:
    """A reading answered with an option that is not the profile's, and what the profile's own answer gives."""

    reading: str
    option: str
    usual: Side


def scenario(
    rulebook: Rulebook,
    clause: str,
    profile: Profile,
    as_of: date,
    facts: Mapping[str, Value],
    side: Side,
    title: str,
    *,
    against: Side | None = None,
    otherwise: Otherwise | None = None,
) -> str:
    """The scenario, ready to be pasted under the `Regola` of the clause. `against` is what other rules say of the same
    case: where they have a value that `side` has not, the scenario says that it is not there. `otherwise` is the reading
    that the profile has to answer otherwise for `side` to be said."""
    given = list(_given(rulebook, facts))
    given.append(f"il giudizio al {as_of.isoformat()}")
    given += [f"il profilo «{profile}»"] if profile != EVERYDAY else []
    expected = list(_expected(side, against) if otherwise is None else _expected_otherwise(side, otherwise))
    lines = [f"{_INDENT}Scenario: {title}"]
    lines += [f"{_DEEPER}{line}" for line in (*_joined("Dato", given), "Quando si controlla il caso")]
    lines += [f"{_DEEPER}{line}" for line in _joined("Allora", expected)]
    return "\n".join(lines) + "\n"


def alone(clause: str, text: str) -> str:
    """A whole feature with one scenario in it."""
    return f"# language: it\nFunzionalità: Prova\n\n  Regola: {clause}\n\n{text}"


def _joined(word: str, sentences: list[str]) -> Iterator[str]:
    for index, sentence in enumerate(sentences):
        first, *table = sentence.split("\n")
        yield f"{'E' if index else word} {first}"
        yield from (f"  {row}" for row in table)


def _given(rulebook: Rulebook, facts: Mapping[str, Value]) -> Iterator[str]:
    """A sentence for each fact that has one which is read back as it was said; a table for the others."""
    phrases = FactPhrases(rulebook.vocabulary)
    rows: list[str] = []
    for name, value in facts.items():
        fact = rulebook.vocabulary[name]
        sentence = f"che {_sentence(fact, value)}"
        if _read_back(phrases, rulebook, sentence) == (name, value):
            yield sentence
        else:
            rows.append(f"| {name} | {cell_text(fact, value)} |")
    if rows:
        yield "\n".join(["questi fatti:", *rows])


def _sentence(fact: Fact, value: Value) -> str:
    if value is ABSENT:
        return fact.absent
    if isinstance(value, bool):
        return fact.phrase if value else fact.negated
    return fact.phrase.replace("{value}", cell_text(fact, value))


def _read_back(phrases: FactPhrases, rulebook: Rulebook, sentence: str) -> tuple[str, Value] | None:
    """The fact and the value that whoever reads a sentence takes from it."""
    understood = phrases.understand(sentence)
    if understood is None:
        return None
    name, raw = understood
    try:
        return name, typed(rulebook.vocabulary[name], _plain(raw), None if raw is None else str(raw))
    except BadValueError:
        return None


def _plain(raw: Raw) -> Plain:
    if isinstance(raw, list):
        return tuple(_plain(part) for part in raw)
    return {key: _plain(part) for key, part in raw.items()} if isinstance(raw, dict) else raw


def _expected(side: Side, against: Side | None) -> Iterator[str]:
    if side.refused:
        yield f"il caso è rifiutato: {side.refused}"
        return
    if side.outcome is None:
        yield "la clausola non è esaminata"
        return
    yield f"l'esito è «{OUTCOMES[side.outcome]}»"
    others = {} if against is None else against.values
    for name, (text, _) in DAYS.items():
        value = side.values.get(name)
        if isinstance(value, date):
            yield text.replace("{day}", value.isoformat())
        elif others.get(name) is not None:
            yield NO_DAY[name]
    late = side.values.get("days_late")
    if late is not None or others.get("days_late") is not None:
        yield f"i giorni di ritardo sono {late or 0}"
    for name, text, none in _AMOUNTS:
        value = side.values.get(name)
        if value is not None:
            yield text.format(str(value).replace(".", ","))
        elif others.get(name) is not None:
            yield none
    # Where the outcomes differ, what one advises the other may demand.
    advised = () if against is None or against.outcome != side.outcome else against.advised
    yield from (f"non è soddisfatto: {title}" for title in side.advised if title not in advised)
    yield from (f"non si segnala: {title}" for title in advised if title not in side.advised)


def _expected_otherwise(side: Side, otherwise: Otherwise) -> Iterator[str]:
    """The same of a reading answered otherwise, which tells no amount that is left."""
    if side.outcome is None:
        yield from _expected(side, None)
        return
    before = f"con la lettura «{otherwise.reading}» «{otherwise.option}»"
    if side == otherwise.usual:
        yield f"{before} non cambia nulla"
        return
    yield f"{before} l'esito è «{OUTCOMES[side.outcome]}»"
    for name, (text, _) in DAYS.items():
        value = side.values.get(name)
        if isinstance(value, date):
            yield f"{before} {text.replace('{day}', value.isoformat())}"
    amount = side.values.get("amount_eur")
    if amount is not None:
        yield f"{before} l'importo è {str(amount).replace('.', ',')} euro"
    late = side.values.get("days_late")
    if late is not None:
        yield f"{before} i giorni di ritardo sono {late}"


_AMOUNTS = (
    ("amount_eur", "l'importo è {} euro", "non c'è importo"),
    ("owed_eur", "restano da pagare {} euro", "non si dice quanto resta da pagare"),
)
