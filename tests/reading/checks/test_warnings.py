"""Warnings: what a rulebook may say and seldom means, one at a time on the minimal one."""

from __future__ import annotations

import shutil
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest

from engine.model.rulebook import Rulebook
from engine.reading.checks.warnings import possible_outcomes
from engine.reading.rulebook import examine
from tests.conftest import ROOT

MINIMAL = ROOT / "fixtures" / "rulebooks" / "minimal"
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


def test_words_that_do_not_say_what_is_missing(rules: Path) -> None:
    change(rules / CLAUSES, "title: contiene tutto\n", "title: contiene tutto\n        cure: completarla\n")
    vague = {one for one in warned(rules) if "la stessa frase qualunque requisito manchi" in one}
    [line] = vague
    assert "demo.content: message.to_regularise: " in line
    assert line.endswith("`signed`, `content` (usa {unmet}, o scrivi una voce per ogni requisito)")
    for named in ('"Manca: {unmet}."', "{signed: Non è firmata., else: Non contiene tutto.}"):
        change(rules / CLAUSES, 'to_regularise: "Da completare."', f"to_regularise: {named}")
        assert not vague & warned(rules)
        change(rules / CLAUSES, f"to_regularise: {named}", 'to_regularise: "Da completare."')


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


NEVER = "questa condizione non vale mai, qualunque cosa dica il caso (correggila, o togli ciò che non ha effetto)"
ALWAYS = "questa condizione vale sempre, qualunque cosa dica il caso (correggila, o togli ciò che non ha effetto)"
SIGNED = "when: {fact: signed, is: true}, cure"
WHEN = "demo.content: requires[0].when"
ZERO = "  demo.zero:\n    title: Zero\n    unit: count\n    values:\n      - {layer: contract, value: 0, citation: doc-amount, confidence: high}\n"


@pytest.mark.parametrize(
    ("condition", "said"),
    [
        ("{all: [{fact: signed, is: true}, {not: {fact: signed, is: true}}]}", f"{WHEN}: {NEVER}"),
        ("{all: [{fact: pages, over: demo.most_pages}, {all: [{fact: pages, under: demo.zero}]}]}", f"{WHEN}.all[1].all[0]: {NEVER}"),
        ("{all: [{fact: signed, is: true}, {all: [{fact: signed, is: false}]}]}", f"{WHEN}: {NEVER}"),
        ("{all: [{fact: channel, is: email}, {fact: channel, is: post}]}", f"{WHEN}: {NEVER}"),
        ("{not: {any: [{fact: signed, is: true}, {not: {not: {fact: signed, is: false}}}]}}", f"{WHEN}.not: {ALWAYS}"),
        ("{fact: channel, is: [email, post]}", f"{WHEN}: {ALWAYS}"),
        ("{fact: signed, is: [true, false]}", f"{WHEN}: {ALWAYS}"),
        ("{any: [{fact: channel, is: email}, {fact: channel, is: post}]}", f"{WHEN}: {ALWAYS}"),
        ("{any: [{fact: signed, is: true}, {all: [{fact: channel, is: post}, {fact: channel, is: email}]}]}", f"{WHEN}.any[1]: {NEVER}"),
        ("{fact: pages, at_least: demo.zero}", f"{WHEN}: {ALWAYS}"),
        ("{fact: pages, under: demo.zero}", f"{WHEN}: {NEVER}"),
        ("{fact: elements, at_most: demo.most_pages}", f"{WHEN}: {ALWAYS}"),
        ("{all: [{fact: pages, over: demo.most_pages}, {fact: pages, at_most: demo.most_pages}]}", f"{WHEN}: {NEVER}"),
        ("{all: [{fact: pages, over: demo.most_pages}, {fact: pages, at_most: demo.zero}]}", f"{WHEN}: {NEVER}"),
        ("{all: [{fact: elements, contains: [name, address]}, {not: {fact: elements, contains: [name]}}]}", f"{WHEN}: {NEVER}"),
        ("{all: [{fact: received_on, happened: true}, {fact: received_on, happened: false}]}", f"{WHEN}: {NEVER}"),
        ("{all: [{fact: received_on, happened: false}, {fact: received_on, not_after: as_of}]}", f"{WHEN}: {NEVER}"),
        ("{fact: received_on, after: as_of}", f"{WHEN}: {NEVER}"),
        ("{fact: received_on, after: replied_on}", f"{WHEN}: {NEVER}"),
        ("{reading: reply-days, choice: [contract, regulation]}", f"{WHEN}: {ALWAYS}"),
        ("{clause: demo.reply, outcome: [compliant, violated, not_applicable]}", f"{WHEN}: {ALWAYS}"),
        ("{clause: demo.silence, outcome: lapsed}", f"{WHEN}: {NEVER}"),
    ],
)  # fmt: skip
def test_a_condition_that_is_constant(rules: Path, condition: str, said: str) -> None:
    figures = rules / FIGURES
    figures.write_text(figures.read_text(encoding="utf-8") + ZERO, encoding="utf-8")
    change(rules / CLAUSES, "    about: [[elements", "    definition: true\n    about: [[elements")
    change(rules / CLAUSES, SIGNED, f"when: {condition}, cure")
    assert [
        str(one).partition(": ")[2] for one in examine(rules, TODAY).warnings if "questa condizione" in one.what
    ] == [said]


@pytest.mark.parametrize(
    "condition",
    [
        "{any: [{fact: channel, is: email}, {fact: signed, is: true}]}",
        "{all: [{fact: received_on, happened: true}, {fact: replied_on, happened: false}]}",
        "{any: [{fact: received_on, before: as_of}, {fact: received_on, happened: false}]}",
        "{fact: replied_on, not_before: received_on}",
        "{all: [{fact: pages, at_least: demo.most_pages}, {fact: pages, at_most: demo.most_pages}]}",
        "{fact: elements, contains: [name, address]}",
        "{fact: received_on, weekday: true}",
        "{clause: demo.reply, outcome: violated}",
        "{any: [{fact: mix, sums_to: demo.total}, {not: {fact: mix, sums_to: demo.total}}, {fact: unheard, is: true}]}",
    ],
)
def test_a_condition_that_may_be_either(rules: Path, condition: str) -> None:
    change(rules / CLAUSES, SIGNED, f"when: {condition}, cure")
    found = [one for one in examine(rules, TODAY).warnings if "questa condizione" in one.what]
    assert [one.what for one in found] == (
        ["questa condizione vale sempre, qualunque cosa dica il caso"] if "unheard" in condition else []
    )


def test_a_fact_that_stands_for_another_says_what_that_one_says(rules: Path) -> None:
    change(rules / CLAUSES, SIGNED, "when: {fact: received_on, after: as_of}, cure")
    assert any(NEVER in line for line in warned(rules))
    change(
        rules / "vocabulary.yaml",
        "    synonyms: [arrived_on]\n",
        "    stands_for: {replied_on: signed}\n    synonyms: [arrived_on]\n",
    )
    assert not any(NEVER in line for line in warned(rules))


def test_an_outcome_that_is_presumed_may_be_one_the_clause_never_has(rules: Path) -> None:
    change(rules / CLAUSES, SIGNED, "when: {clause: demo.silence, outcome: lapsed, presume: lapsed}, cure")
    assert not any(NEVER in line for line in warned(rules))


def test_too_many_worlds_are_not_looked_into(rules: Path) -> None:
    """Many facts each tied to the next: nothing is said, unless a part is constant by itself."""
    facts = [f"fact_{'abcdefghijklmn'[i]}" for i in range(14)]
    body = "".join(
        f"  {name}: {{type: boolean, area: demo, question: '?', phrase: 'vale {name}', negated: 'non vale {name}'}}\n"
        for name in facts
    )
    vocabulary = rules / "vocabulary.yaml"
    vocabulary.write_text(vocabulary.read_text(encoding="utf-8") + body, encoding="utf-8")
    chain = ", ".join(
        f"{{any: [{{fact: {one}, is: true}}, {{fact: {two}, is: true}}]}}" for one, two in pairwise(facts)
    )
    change(rules / CLAUSES, SIGNED, f"when: {{all: [{chain}]}}, cure")
    assert not any("questa condizione" in line for line in warned(rules))


@pytest.mark.parametrize(
    ("find", "put", "said"),
    [
        (
            "    unless:\n",
            "    unless:\n      - {id: never_came, title: mai, when: {fact: received_on, happened: false}}\n",
            "unless[0].when: dove la clausola si applica l'eccezione non vale mai",
        ),
        (
            "    unless:\n",
            "    unless:\n      - {id: came, title: è arrivata, when: {not: {fact: received_on, happened: false}}}\n",
            "unless[0].when: dove la clausola si applica l'eccezione vale sempre: i requisiti non contano mai",
        ),
        (
            "when: {met: reply}",
            "when: {all: [{met: reply}, {fact: channel, is: post}]}",
            "requires[0].when: dove la clausola si applica il requisito non può essere rispettato",
        ),
    ],
)
def test_a_condition_that_is_constant_where_the_clause_applies(rules: Path, find: str, put: str, said: str) -> None:
    change(rules / CLAUSES, find, put)
    assert [
        line.partition(" demo.reply: ")[2].partition(" (")[0] for line in warned(rules) if "si applica" in line
    ] == [said]


def test_every_outcome_a_clause_can_have_is_foreseen_by_the_scenarios(rulebook: Rulebook) -> None:
    """What the warning counts on: no clause of the project is told an outcome that it has no words for."""
    for clause in rulebook.clauses.values():
        if clause.kind != "for_human":
            assert set(clause.message) <= {*possible_outcomes(clause), "undetermined"}, clause.id


def test_every_warning_says_which_check_it_comes_from(rules: Path) -> None:
    change(rules / FIGURES, "from: 2019-01-01", "from: 2019-02-01")
    change(rules / FIGURES, "citation: doc-amount, confidence: high", "citation: doc-amount, confidence: low")
    change(rules / CLAUSES, "    title: Tono", "    regardless: {demo.reply: prova}\n    title: Tono")
    change(rules / "routes.yaml", "routes:\n", "routes:\n  other: {title: Altra, text: Altrove.}\n")
    found = {one.code for one in examine(rules, TODAY).warnings}
    assert {"gap", "unchecked", "idle-excuse", "unnamed-route"} <= found
    assert "" not in found


def test_a_code_is_read_by_its_check(rules: Path) -> None:
    body = "    type: code\n    area: demo\n    question: Quale?\n    phrase: il codice è {value}\n"
    change(rules / "vocabulary.yaml", "facts:\n", f"facts:\n  loose:\n{body}  checked:\n{body}    format: pod\n")
    unread = {one.path for one in examine(rules, TODAY).warnings if one.code == "unread-fact"}
    assert "facts.loose" in unread
    assert "facts.checked" not in unread
