"""A small rulebook with nothing to correct, and one scenario, to bend in the tests of verifications."""

from __future__ import annotations

import shutil
from pathlib import Path

MINIMAL = Path(__file__).parents[1] / "fixtures" / "rulebooks" / "minimal"
_UNREAD = """\
  paid_eur:
    type: eur
    area: demo
    question: Quanto è stato pagato?
    phrase: sono stati pagati {value}
"""
FEATURE = """\
# language: it
Funzionalità: Prova

  Regola: demo.reply

    Schema dello scenario: La risposta attorno all'ultimo giorno
      Dato che la richiesta è arrivata il 2026-05-04
      E che la risposta è partita il <risposta>
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «<esito>»

      Esempi:
        | risposta   | esito    |
        | 2026-06-03 | conforme |
        | 2026-06-04 | violato  |
"""


def clean(folder: Path) -> Path:
    """Writes `rules/` and `features/families/` in a folder, and returns that of the rules."""
    rules = Path(shutil.copytree(MINIMAL, folder / "rules"))
    change(rules / "vocabulary.yaml", _UNREAD, "")
    clauses = rules / "clauses" / "demo.yaml"
    change(
        clauses, "    message:\n      compliant:", "    message:\n      not_applicable: Per posta.\n      compliant:"
    )
    change(clauses, '      due: "Spettano', '      not_due: Nulla.\n      due: "Spettano')
    change(
        clauses,
        '      to_regularise: "Da',
        '      admissible: Bene.\n      inadmissible: Manca {unmet}.\n      to_regularise: "Da',
    )
    features = folder / "features" / "families"
    features.mkdir(parents=True)
    (features / "demo.feature").write_text(FEATURE, encoding="utf-8")
    return rules


def change(file: Path, find: str, put: str) -> None:
    """Changes a text that is there once."""
    text = file.read_text(encoding="utf-8")
    assert text.count(find) == 1, find
    file.write_text(text.replace(find, put), encoding="utf-8")
