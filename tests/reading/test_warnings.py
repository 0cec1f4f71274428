"""Warnings: what a rulebook may say and seldom means, one at a time on the minimal one."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from engine.model.rulebook import Rulebook
from engine.reading.checks.warnings import possible_outcomes
from engine.reading.rulebook import examine

MINIMAL = Path(__file__).parents[2] / "fixtures" / "rulebooks" / "minimal"
TODAY = date(2026, 11, 29)
FIGURES, CLAUSES = "parameters/demo.yaml", "clauses/demo.yaml"


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    """A copy of the minimal rulebook, to bend."""
    return Path(shutil.copytree(MINIMAL, tmp_path / "rules"))


def warned(folder: Path, today: date = TODAY) -> set[str]:
    found = examine(folder, today)
    assert found.problems == ()
    assert found.rulebook is not None
    return {str(one) for one in found.warnings}


def change(file: Path, find: str, put: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert find in text
    file.write_text(text.replace(find, put, 1), encoding="utf-8")


def added(folder: Path, file: str, find: str, put: str) -> str:
    """The one warning that a change brings."""
    before = warned(folder)
    change(folder / file, find, put)
    after = warned(folder)
    [line] = {one.partition(": ")[2] for one in after} - {one.partition(": ")[2] for one in before}
    return line


def test_a_gap_between_two_versions(rules: Path) -> None:
    line = added(rules, FIGURES, "from: 2019-01-01", "from: 1/2/2019")
    assert line == (
        "parameters.demo.reply_days.values[2]: nello strato regulation manca il valore dal 2019-01-01 al 2019-01-31 "
        "(aggiungi la versione che manca, o correggi `from` e `to`)"
    )


def test_a_figure_that_ends(rules: Path) -> None:
    line = added(rules, FIGURES, 'value: "30.00", citation', 'value: "30.00", to: 31/12/2020, citation')
    assert line.startswith("parameters.demo.amount: nessun valore dopo il 2020-12-31")


@pytest.mark.parametrize("doubt", ["confidence: medium", "confidence: low", "confidence: high, dates_confidence: low"])
def test_a_doubt_without_a_day_to_check_it(rules: Path, doubt: str) -> None:
    line = added(rules, FIGURES, "citation: doc-amount, confidence: high", f"citation: doc-amount, {doubt}")
    assert f"la certezza è `{doubt.rpartition(' ')[2]}` e nessuno la ricontrolla (aggiungi `recheck_by`" in line


def test_a_check_that_is_overdue(rules: Path) -> None:
    put = "citation: doc-amount, confidence: medium, recheck_by: 2026-11-28"
    line = added(rules, FIGURES, "citation: doc-amount, confidence: high", put)
    assert "il controllo andava fatto entro il 2026-11-28" in line
    assert not any("andava fatto" in one for one in warned(rules, date(2026, 11, 28)))


@pytest.mark.parametrize(
    ("file", "text", "said"),
    [
        (
            "vocabulary.yaml",
            "  idle:\n    type: boolean\n    area: demo\n    question: '?'\n    phrase: si\n    negated: no\n",
            "facts.idle: nessuna clausola legge questo fatto",
        ),
        (
            FIGURES,
            "  demo.idle:\n    title: t\n    unit: count\n    values:\n"
            "      - {layer: contract, value: 1, citation: doc-amount, confidence: high}\n",
            "parameters.demo.idle: nessuna clausola usa questa cifra",
        ),
        (
            "readings.yaml",
            "  idle:\n    question: '?'\n    options: {a: {text: a}, b: {text: b}}\n"
            "    choice: {documents: a, regulation: a, favourable: b}\n",
            "readings.idle: nessuna clausola o cifra dipende da questa lettura",
        ),
        (
            "sources.yaml",
            "  doc-idle: {document: contract, section: s, lines: [1], fingerprints: ['0']}\n",
            "sources.doc-idle: nessuna clausola, cifra o conflitto cita questo testo",
        ),
        ("routes.yaml", "  idle: {title: t, text: t}\n", "routes.idle: nessuna clausola indica questa via"),
    ],
)
def test_a_piece_nobody_uses(rules: Path, file: str, text: str, said: str) -> None:
    before = warned(rules)
    path = rules / file
    path.write_text(path.read_text(encoding="utf-8").rstrip("\n") + "\n" + text, encoding="utf-8")
    [line] = warned(rules) - before
    assert said in line


def test_nothing_is_called_unused_where_a_clause_could_not_be_read(rules: Path) -> None:
    change(rules / CLAUSES, "    title: Risposta alla richiesta\n", "")
    found = examine(rules, TODAY)
    assert found.problems
    assert not any("nessuna clausola" in one.what for one in found.warnings)


def test_an_outcome_without_words(rules: Path) -> None:
    text = (rules / CLAUSES).read_text(encoding="utf-8")
    line = next(line for line in text.splitlines() if line.startswith("      violated: "))
    assert added(rules, CLAUSES, f"{line}\n", "").startswith(
        "demo.reply: manca il messaggio per l'esito `violated` (aggiungi `message.violated`)"
    )


def test_words_for_an_outcome_that_cannot_be(rules: Path) -> None:
    line = added(rules, CLAUSES, "      due: ", "      not_applicable: mai\n      due: ")
    assert line.startswith("demo.indemnity: message.not_applicable: messaggio per `not_applicable`, esito che")


REGARDLESS = "    regardless: {demo.content: 'perché sì'}\n"
ABOUT = "    about: [received_on, replied_on]\n"


def test_a_clause_that_judges_nothing_needs_no_excuse(rules: Path) -> None:
    line = added(rules, CLAUSES, ABOUT, ABOUT + REGARDLESS)
    assert line == (
        "demo.reply: regardless.demo.content: `demo.content` non giudica nessun atto che questa clausola presuppone: "
        "non c'è nulla da scusare (togli la riga, o aggiungi la clausola a `judged_by` dell'atto)"
    )
    change(rules / "vocabulary.yaml", "    synonyms: [arrived_on]\n", "    judged_by: [demo.content]\n")
    assert not any("regardless" in one for one in warned(rules))


def test_a_clause_that_is_looked_at_needs_no_excuse(rules: Path) -> None:
    change(rules / "vocabulary.yaml", "    synonyms: [arrived_on]\n", "    judged_by: [demo.indemnity]\n")
    line = added(rules, CLAUSES, ABOUT, ABOUT + REGARDLESS.replace("content", "indemnity"))
    assert "`demo.indemnity` è già legata a questa clausola da una condizione" in line


def test_every_outcome_a_clause_can_have_is_foreseen_by_the_scenarios(rulebook: Rulebook) -> None:
    """What the warning counts on: no clause of the project is told an outcome that it has no words for."""
    for clause in rulebook.clauses.values():
        if clause.kind != "for_human":
            assert set(clause.message) <= {*possible_outcomes(clause), "undetermined"}, clause.id
