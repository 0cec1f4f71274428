"""Italian sentences a rulebook generates about itself: facts, conditions, days, amounts. One wording for Gherkin,
explanations and questions."""

from __future__ import annotations

import re
from functools import lru_cache

from engine.model.attachments import ExtensionsListed, NoneEncrypted, TotalBytesUnder
from engine.model.case import ABSENT, Value
from engine.model.clause import Party
from engine.model.conditions import (
    AllOf,
    AnyOf,
    ClauseOutcome,
    Condition,
    FactContains,
    FactHappened,
    FactIs,
    FactNumber,
    FactOrder,
    FlagOn,
    Not,
    ReadingChoice,
    ShareAtLeast,
    TermElapsed,
    TermMet,
    Weekday,
)
from engine.model.fact_kinds import value_text
from engine.model.rulebook import Rulebook, term_owner
from engine.model.vocabulary import Fact

OUTCOMES = {
    "compliant": "conforme",
    "violated": "violato",
    "admissible": "ammissibile",
    "inadmissible": "inammissibile",
    "to_regularise": "da regolarizzare",
    "due": "dovuto",
    "not_due": "non dovuto",
    "valid": "valido",
    "lapsed": "decaduto",
    "not_applicable": "non si applica",
    "undetermined": "non determinabile",
    "for_human": "da valutare da una persona",
}

PARTIES: dict[Party, str] = {
    "supplier": "venditore",
    "customer": "cliente",
    "distributor": "distributore",
    "previous_supplier": "venditore precedente",
    "new_customer": "nuovo cliente",
    "sportello": "Sportello",
}

UNITS = {
    "solar_days": ("giorno solare", "giorni solari"),
    "working_days": ("giorno lavorativo", "giorni lavorativi"),
    "days": ("giorno", "giorni"),
    "weeks": ("settimana", "settimane"),
    "months": ("mese", "mesi"),
    "years": ("anno", "anni"),
    "eur": ("euro", "euro"),
    "percent": ("per cento", "per cento"),
    "count": ("", ""),
    "times": ("volta", "volte"),
    "smc": ("Smc", "Smc"),
    "kwh": ("kWh", "kWh"),
    "flag": ("", ""),
    "bytes": ("byte", "byte"),
    "seconds": ("secondo", "secondi"),
}

_ELIDED = re.compile(r"\b(i|a|da|de|ne|su|co|que)l (8\d*|11)(?!\d)", re.IGNORECASE)

_NUMBER = {"le": "non supera", "ge": "raggiunge", "gt": "supera", "lt": "è sotto"}
_ORDER = {"lt": "viene prima di", "le": "non viene dopo", "gt": "viene dopo", "ge": "non viene prima di"}


@lru_cache(maxsize=4096)
def elide(text: str) -> str:
    """`il 8 maggio` as `l'8 maggio`, `entro il 11` as `entro l'11`, `Dal 8` as `Dall'8`."""

    def joined(match: re.Match[str]) -> str:
        preposition, number = match.groups()
        article = {"i": "l", "I": "L", "co": "con l", "Co": "Con l"}.get(preposition, f"{preposition}ll")
        return f"{article}'{number}"

    return _ELIDED.sub(joined, text)


@lru_cache(maxsize=1024)
def quantity(value: int | str, unit: str) -> str:
    """`30 giorni solari`, `1 anno`, `30,00 €`, `95 per cento`."""
    if unit == "eur":
        return f"{str(value).replace('.', ',')} €"
    if unit == "flag":
        return "sì" if str(value) == "1" else "no"
    name = UNITS[unit][0 if str(value) == "1" else 1]
    number = f"{value:,}".replace(",", ".") if isinstance(value, int) else value.replace(".", ",")
    return f"{number} {name}".strip()


def fact_sentence(fact: Fact, value: Value) -> str:
    """The sentence that states a fact: its phrase, its negated phrase, or its absence."""
    if value is ABSENT:
        return fact.absent
    if value is False:
        return fact.negated
    return elide(fact.phrase.replace("{value}", value_text(fact, value)))


def happened_sentence(fact: Fact, happened: int | bool) -> str:
    """The sentence that states that a day came, without saying which, or that it did not come."""
    return fact.phrase.replace(" il {value}", "").replace("{value}", "…") if happened else fact.absent


def element_sentence(fact: Fact, element: str, held: int | bool) -> str:
    """The sentence that states that a set holds an element, or that it does not."""
    name = fact.values[element]
    return fact.phrase.replace("{value}", name) if held else f"non risulta: {fact.phrase.replace('{value}', name)}"


def topic(fact: Fact) -> str:
    """A fact named without a value: its question, without the question mark."""
    return fact.question.rstrip(" ?")


def condition_sentence(condition: Condition, rulebook: Rulebook, clause: str) -> str:  # noqa: PLR0911, PLR0912
    """One condition in Italian; connectives name only themselves, their parts are stated below them."""
    facts = rulebook.vocabulary
    match condition:
        case AllOf():
            return "tutte queste condizioni"
        case AnyOf():
            return "almeno una di queste condizioni"
        case Not():
            return "non vale che"
        case FactIs(fact=name):
            return " oppure ".join(fact_sentence(facts[name], value) for value in condition.values)
        case FactContains(fact=name, contains=elements):
            return facts[name].phrase.replace("{value}", ", ".join(facts[name].values[part] for part in elements))
        case FactHappened(fact=name, happened=happened):
            return facts[name].phrase.replace("{value}", "…") if happened else facts[name].absent
        case FactNumber(fact=name):
            return f"«{topic(facts[name])}» {_NUMBER[condition.bound[0]]} «{rulebook.parameters[condition.bound[1]].title}»"
        case FactOrder(fact=name):
            other = condition.bound[1]
            second = "il giorno del giudizio" if other == "as_of" else f"«{topic(facts[other])}»"
            return f"«{topic(facts[name])}» {_ORDER[condition.bound[0]]} {second}"
        case TermMet(met=term):
            return f"entro il termine: {term_title(rulebook, clause, term)}"
        case TermElapsed(elapsed=term):
            return f"dopo l'attesa: {term_title(rulebook, clause, term)}"
        case ClauseOutcome(clause=other):
            outcomes = " o ".join(OUTCOMES[outcome] for outcome in condition.outcomes)
            return f"«{rulebook.clauses[other].title}» risulta {outcomes}"
        case ReadingChoice(reading=name):
            return rulebook.readings[name].question
        case ShareAtLeast(fact=name, of=total, share_at_least=parameter):
            return f"«{topic(facts[name])}» su «{topic(facts[total])}»: {rulebook.parameters[parameter].title}"
        case FlagOn(flag=parameter):
            return f"in vigore: {rulebook.parameters[parameter].title}"
        case Weekday(fact=name, weekday=weekday):
            day = "cade" if weekday else "non cade"
            return f"«{topic(facts[name])}» {day} dal lunedì al venerdì, feste nazionali escluse"
        case TotalBytesUnder(total_bytes_under=parameter):
            return f"i file insieme restano sotto questa misura: «{rulebook.parameters[parameter].title}»"
        case ExtensionsListed(fact=name, extensions_listed=listed):
            which = "ogni file ha" if listed else "almeno un file non ha"
            return f"{which} un'estensione fra queste: {', '.join(facts[name].values)}"
        case NoneEncrypted(none_encrypted=open_):
            return "nessun file è cifrato" if open_ else "almeno un file è cifrato"
        case _:
            return f"«{topic(facts[condition.fact])}» somma a «{rulebook.parameters[condition.sums_to].title}»"


def term_title(rulebook: Rulebook, clause: str, reference: str) -> str:
    """A term named by the title of its length, or by the fact whose day it reaches; where neither is the only one, by its
    clause."""
    owner, name = term_owner(reference, clause)
    term = rulebook.clauses[owner].terms[name]
    reached = term.until or term.since
    if len(term.lengths) == 1:
        return rulebook.parameters[term.lengths[0]].title
    return topic(rulebook.vocabulary[reached]) if isinstance(reached, str) else rulebook.clauses[owner].title
