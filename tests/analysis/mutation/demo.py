"""A rulebook of two clauses and the scenarios that notice every change of it but those of a test."""

from __future__ import annotations

from engine.model.rulebook import Rulebook
from engine.scenarios.features import ScenarioText, read_text
from tests.tiny import fact, tiny

FACTS = {
    "asked": fact("date", phrase="si chiede il {value}"),
    "done": fact("date", phrase="si risponde il {value}", absent="non si risponde", not_before=("asked",)),
    "topic": fact(
        "enum", values={"bill": "bolletta", "switch": "cambio", "other": "altro"}, phrase="si chiede di {value}"
    ),
}
FIGURES = {
    "demo.days": {
        "title": "Giorni per rispondere",
        "unit": "solar_days",
        "values": [{"layer": "contract", "value": 30, "citation": "x", "confidence": "high"}],
    }
}
CLAUSE = {
    "id": "demo.reply",
    "about": ["asked"],
    "applies_when": {"fact": "topic", "is": ["bill", "switch"]},
    "requires": [{"id": "in_time", "title": "in tempo", "when": {"met": "reply"}}],
    "terms": {"reply": {"from": "asked", "within": "demo.days", "end": "done"}},
    "deadline": "reply",
}
TEXT = """\
# language: it
Funzionalità: prova

  Regola: demo.reply

    Schema dello scenario: La risposta attorno all'ultimo giorno
      Dato che si chiede il 2026-06-01
      E che si risponde il <giorno>
      E che si chiede di bolletta
      E il giudizio al 2026-12-01
      Quando si controlla il caso
      Allora l'esito è «<esito>»
      E il termine scade il 2026-07-01
      Esempi:
        | giorno     | esito    |
        | 2026-07-01 | conforme |
        | 2026-07-02 | violato  |

    Scenario: Del cambio si risponde
      Dato che si chiede il 2026-06-01
      E che si chiede di cambio
      E il giudizio al 2026-12-01
      E che non si risponde
      Quando si controlla il caso
      Allora l'esito è «violato»
      E la conclusione è «non_compliant»

    Scenario: Di altro no
      Dato che si chiede il 2026-06-01
      E che si chiede di altro
      E il giudizio al 2026-12-01
      Quando si controlla il caso
      Allora l'esito è «non si applica»

    Scenario: Un atto del venditore non si sposta con gli atti del cliente
      Dato che si chiede il 2026-10-23
      E che si risponde il 2026-11-23
      E che si chiede di bolletta
      E il giudizio al 2026-11-23
      Quando si controlla il caso
      Allora l'esito è «violato»
      E con la lettura «holiday-roll» «payments_and_customer_acts» non cambia nulla
"""
ROLLED = "Un atto del venditore non si sposta con gli atti del cliente"


def rulebook() -> Rulebook:
    """The rules."""
    return tiny([CLAUSE], FACTS, FIGURES)


def texts(text: str = TEXT) -> tuple[ScenarioText, ...]:
    """The scenarios."""
    return tuple(read_text(text, "demo.feature"))


def without(name: str) -> tuple[ScenarioText, ...]:
    """The scenarios but those of a name."""
    return tuple(one for one in texts() if one.name != name)
