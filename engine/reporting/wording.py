"""The Italian of the reports: names of what the engine says in English ids, days, amounts, plurals."""

from __future__ import annotations

import json
import re
from datetime import date

from engine.model.case import Attachment
from engine.model.fact_kinds import attachment_text
from engine.model.phrases import elide, topic
from engine.model.rulebook import Rulebook
from engine.model.verdict import Finding
from engine.reckoning.italian_text import MONTHS, italian_day, italian_euro
from engine.reckoning.money import hundredths
from engine.reporting.sanitising import sanitised

_FILE = re.compile(r'\{name: ("(?:[^"\\]|\\.)*"), bytes: (\d+)(?:, encrypted: (true|false))?\}')

CONCLUSIONS = {
    "compliant": "CONFORME",
    "non_compliant": "NON CONFORME",
    "to_regularise": "DA REGOLARIZZARE",
    "undetermined": "NON DETERMINABILE",
    "refused": "RIFIUTATO",
    "fault": "GUASTO",
}
KINDS = {
    "duty": ("obbligo", "obblighi"),
    "request": ("richiesta", "richieste"),
    "entitlement": ("somma spettante", "somme spettanti"),
    "state": ("stato", "stati"),
    "for_human": ("valutazione umana", "valutazioni umane"),
}
ROLES = {"applies": "si applica se", "exception": "salvo che", "requirement": "richiede"}
LAYERS = {
    "contract": "contratto",
    "tables": "tabelle di qualità",
    "sheets": "schede",
    "service": "Sportello",
    "regulation": "regolazione",
}
PROFILES = {
    "documents": "documenti come scritti",
    "regulation": "regolazione dove nota",
    "favourable": "più favorevole al cliente",
}
CONFIDENCE = {"high": "verificata", "medium": "da riverificare", "low": "non verificata"}
SEVERITY = {"high": "grave", "medium": "medio", "low": "lieve"}
UNVERIFIED = "†"
_ASKS = re.compile(
    r"(?:(?:a|da|in|per|con|di|su|davanti a|ogni|entro)[ lr]?\s?)?(?:quando|qual|quant|chi|come|che|cosa|dove|ogni)"
)


def on(preposition: str, iso: str) -> str:
    """`entro il` and an ISO day as `entro il 2 settembre 2026`, `entro l'8 maggio 2026`."""
    return elide(f"{preposition} {day(iso)}")


def day(iso: str) -> str:
    """`2026-09-02` as `2 settembre 2026`; text that is not an ISO day comes back as it is."""
    try:
        return italian_day(date.fromisoformat(iso))
    except ValueError:
        return sanitised(iso)


def short_day(iso: str) -> str:
    """`2026-09-02` as ` 2 set 2026`, always eleven characters wide."""
    when = date.fromisoformat(iso)
    return f"{when.day:>2} {MONTHS[when.month - 1][:3]} {when.year:>4}"


def euro(amount: str) -> str:
    """`1250.50` (euro with two decimals) as `1.250,50 €`."""
    return italian_euro(hundredths(amount))


def count(number: int, one: str, many: str) -> str:
    """`1 giorno`, `12 giorni`."""
    return f"{number} {one if abs(number) == 1 else many}"


def days(number: int) -> str:
    """A number of days in words' agreement."""
    return count(number, "giorno", "giorni")


def lateness(days_late: int) -> str:
    """Days beyond the deadline: late, on the last day, or to spare."""
    if days_late > 0:
        return f"{days(days_late)} di ritardo"
    return "l'ultimo giorno utile" if days_late == 0 else f"{days(-days_late)} di anticipo"


def lower_first(text: str) -> str:
    """The sentence to be continued after a dash: first letter lower, unless the word is an acronym."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def fact_label(name: str, rulebook: Rulebook) -> str:
    """What a fact is about, beside its value: what happened on a day, otherwise its question; its id where the vocabulary
    does not have it."""
    fact = rulebook.vocabulary.get(name)
    if fact is None:
        return sanitised(name)
    happened = fact.phrase.removesuffix(" il {value}")
    # Without its value any other sentence would break off.
    return sanitised(lower_first(topic(fact)) if "{value}" in happened else happened)


def fact_told(name: str, value: str, rulebook: Rulebook) -> str:
    """What a case says of a fact, as the whole sentence that states it, that it did not happen, or that it is not known;
    `null` and `?` as in `fact_value`."""
    fact = rulebook.vocabulary.get(name)
    text = fact_value(name, value, rulebook)
    if fact is None:
        return f"{sanitised(name)} = {text}"
    if value == "?":
        return f"non si sa {asked(name, rulebook)}"
    if value == "null":
        return sanitised(fact.absent) or f"{fact_label(name, rulebook)}: {text}"
    if fact.type == "boolean":
        return sanitised(fact.phrase if value == "true" else fact.negated)
    if value == "[]":
        return f"{fact_label(name, rulebook)}: {text}"
    return elide(sanitised(fact.phrase).replace("{value}", text))


def asked(name: str, rulebook: Rulebook) -> str:
    """What is not known, as the end of a sentence: the question of a fact, or its id."""
    fact = rulebook.vocabulary.get(name)
    if fact is None:
        return sanitised(name)
    question = sanitised(lower_first(topic(fact)))
    return f"se {question}" if fact.type == "boolean" or not _ASKS.match(question) else question


def fact_value(name: str, value: str, rulebook: Rulebook) -> str:
    """A stated value as Italian text; `null` and `?` are how a trace writes "did not happen" and "unknown"."""
    if value in ("null", "?"):
        return "non avvenuto" if value == "null" else "non noto"
    fact = rulebook.vocabulary.get(name)
    match fact.type if fact else "text":
        case "date":
            return day(value)
        case "eur":
            return euro(value)
        case "boolean":
            return {"true": "sì", "false": "no"}.get(value, sanitised(value))
        case "decimal" | "column":
            return sanitised(value.strip("[]").replace(", ", "; ").replace(".", ","))
        case "attachments":
            return sanitised(", ".join(_file(*fields) for fields in _FILE.findall(value)) or "nessuno")
        case "enum" | "set":
            keys = value.strip("[]").split(", ")
            return ", ".join(sanitised(fact.values.get(key, key) if fact else key) for key in keys) or "nessuno"
    return sanitised(value)


def _file(name: str, size: str, encrypted: str) -> str:
    return attachment_text(Attachment(json.loads(name), int(size), {"true": True, "false": False}.get(encrypted)))


def start_label(origin: str, rulebook: Rulebook) -> str:
    """What a term starts from: a fact, or another clause's term (`dopo complaint.reply_term/reply`)."""
    before, _, reference = origin.rpartition(" ")
    rule, slash, _ = reference.rpartition("/")
    if not slash:
        return fact_label(origin, rulebook) if origin else ""
    words = {"dopo": "il primo giorno oltre il termine di", "atto di": "il giorno dell'atto di"}
    return f"{words.get(before, before)} «{rule_title(rule, rulebook)}»"


def rule_title(rule: str, rulebook: Rulebook) -> str:
    """The title of a rule, or its id where the rulebook does not have it."""
    clause = rulebook.clauses.get(rule)
    return sanitised(clause.title if clause else rule)


def source(citation: str, rulebook: Rulebook) -> tuple[str, str]:
    """A catalogue id as document and section; a citation outside the catalogue (an act) as document alone."""
    entry = rulebook.sources.get(citation)
    if entry is None:
        return sanitised(citation), ""
    document = rulebook.header.documents.get(entry.document)
    return sanitised(document.title if document else entry.document), sanitised(entry.section)


def sources_label(citations: tuple[str, ...], rulebook: Rulebook, *, short: bool = False) -> str:
    """All the citations of a finding, sections of one document together: `Allegato A: art. 22; art. 23`. Short names
    a document by its title up to the first comma."""
    sections: dict[str, list[str]] = {}
    for citation in citations:
        document, section = source(citation, rulebook)
        if short and section:
            document = document.partition(", ")[0]
        here = sections.setdefault(document, [])
        if section and section not in here:
            here.append(section)
    labels = (f"{document}: {'; '.join(listed)}" if listed else document for document, listed in sections.items())
    return " · ".join(labels)


def unverified(finding: Finding) -> bool:
    """Whether some figure of the finding is not established as high."""
    return any(doubt.kind == "unverified" for doubt in finding.doubts)


def excepted(finding: Finding) -> bool:
    """Whether a finding does not apply because of an exception, and not for want of its own subject."""
    exceptions = (each for each in finding.trace.requirements if each.role == "exception")
    return finding.outcome == "not_applicable" and any(each.truth == "true" for each in exceptions)


def bears(finding: Finding) -> bool:
    """Whether what a finding assumes and doubts is worth reporting: not where its subject is simply not there."""
    return finding.outcome != "not_applicable" or excepted(finding)
