"""What two editions differ in, as it is told: read aloud, every kind of change."""

from __future__ import annotations

from dataclasses import replace

import pytest

from engine.model.difference import (
    ClauseChange,
    ClauseCounts,
    ClauseImpact,
    EditionName,
    Example,
    Flip,
    Impact,
    NoExample,
    ParameterChange,
    PieceChange,
    RefusedCase,
    Rewording,
    RulebookDifference,
    Said,
    Stretch,
)
from engine.reporting.diff import count, text

NAME = EditionName("prima/", "conforme-it", "2026.11", "0" * 64)
FIGURE = ParameterChange(
    id="demo.days",
    was="",
    title="Giorni",
    change="meaning",
    layers={"contract": (Stretch(None, None, "30 giorni solari", "31 giorni solari"),)},
    in_force={"documents": (Stretch(None, None, "30 giorni solari", "31 giorni solari"),)},
    prevails={},
    read_by=("demo.term",),
)
SCENARIO = "    Scenario: prova\n      Dato che è così\n"
EXAMPLE = Example(
    "documents",
    "2026-05-08",
    {},
    Said("violated", {"deadline": "2026-05-07", "days_late": "1"}),
    Said("compliant", {}),
    SCENARIO,
)
CLAUSE = ClauseChange(
    id="demo.term",
    was="",
    title="Un termine",
    change="meaning",
    parts=("i termini",),
    profiles=("documents",),
    figures=("demo.days",),
    dependents=tuple(f"demo.other{number}" for number in range(5)),
    examples=(EXAMPLE,),
    old_place="rules/a.yaml:1",
    new_place="rules/a.yaml:2",
)


def difference(**more: object) -> RulebookDifference:
    told = RulebookDifference(
        schema="conforme/diff/1",
        old=NAME,
        new=replace(NAME, label="dopo/"),
        same=False,
        counts=ClauseCounts(1, 0, 3, 0, 0, 0),
        clauses=(CLAUSE,),
        figures=(FIGURE,),
        pieces=(),
    )
    return replace(told, **more)  # type: ignore[arg-type]


def test_a_clause_that_means_another_thing():
    assert (
        text(difference())
        == """\
1 clausola cambia significato, 0 solo parole, 3 uguali
Prima prima/ (2026.11), dopo dopo/ (2026.11).

≠ demo.term — Un termine
  demo.days: 30 giorni solari → 31 giorni solari, in ogni giorno (contratto)
  che cosa cambia: i termini
  con il profilo documents
  prima rules/a.yaml:1 · dopo rules/a.yaml:2
  ne dipendono: demo.other0, demo.other1, demo.other2, demo.other3 e un'altra
  un caso, profilo documents, all'8 maggio 2026: prima violato (ultimo giorno 7
    maggio 2026, giorni di ritardo 1); dopo conforme

    Scenario: prova
      Dato che è così
"""
    )


@pytest.mark.parametrize(
    ("counts", "told"),
    [
        ((2, 1, 125, 0, 0, 0), "2 clausole cambiano significato, 1 solo parole, 125 uguali"),
        ((1, 0, 1, 0, 0, 0), "1 clausola cambia significato, 0 solo parole, 1 uguale"),
        (
            (0, 0, 5, 1, 2, 1),
            "0 clausole cambiano significato, 0 solo parole, 5 uguali, 1 nuova, 2 tolte, 1 rinominata",
        ),
    ],
)
def test_the_first_line_counts(counts: tuple[int, ...], told: str):
    assert count(ClauseCounts(*counts)) == told


def test_the_first_line_counts_what_is_no_clause_too():
    desk = PieceChange("desk", "desk", "", "Sportello", "meaning", ("come lo Sportello decide una richiesta",))
    letters = tuple(PieceChange("letter", name, "", name, "words", ()) for name in ("opening", "closing"))
    fact = PieceChange("fact", "asked_on", "", "Quando?", "added", ())
    alone = replace(FIGURE, id="demo.other")
    start = "1 clausola cambia significato, 0 solo parole, 3 uguali"
    assert text(difference(pieces=(desk,))).startswith(f"{start}, 1 altro pezzo cambia significato\n")
    assert text(difference(pieces=letters[:1])).startswith(f"{start}, 1 altro pezzo solo parole\n")
    assert text(difference(pieces=(fact, desk, *letters), figures=(FIGURE, alone))).startswith(
        f"{start}, 2 altri pezzi cambiano significato, 2 altri pezzi solo parole, 1 altro pezzo nuovo\n"
    )


@pytest.mark.parametrize(
    ("first", "last", "told"),
    [
        (None, None, "in ogni giorno"),
        ("2026-01-01", None, "dal 1º gennaio 2026"),
        (None, "2025-12-08", "fino all'8 dicembre 2025"),
        ("2026-01-01", "2026-01-01", "il 1º gennaio 2026"),
        ("2026-01-08", "2026-01-11", "dall'8 gennaio 2026 all'11 gennaio 2026"),
    ],
)
def test_the_days_of_a_figure(first: str | None, last: str | None, told: str):
    layers = {"contract": (Stretch(first, last, None, "31 giorni solari"),)}
    said = " ".join(text(difference(figures=(replace(FIGURE, layers=layers),))).split())
    assert f"demo.days: nessuna cifra → 31 giorni solari, {told} (contratto)" in said


def test_the_place_of_a_figure_stands_below_it():
    figure = replace(FIGURE, old_place="rules/p.yaml:3", new_place="rules/p.yaml:4")
    said = text(difference(figures=(figure,)))
    assert "in ogni giorno (contratto)\n    prima rules/p.yaml:3 · dopo rules/p.yaml:4\n  che cosa cambia" in said


def test_a_figure_that_is_not_established_is_marked():
    layers = {"contract": (Stretch(None, None, "1", "2", established=False),)}
    said = text(difference(figures=(replace(FIGURE, layers=layers),)))
    assert "demo.days: 1 → 2 †, in ogni giorno" in said
    assert said.endswith("\n\n† cifra, o giorno da cui vale, ancora da verificare\n")
    assert "†" not in text(difference())


def test_a_figure_that_no_changed_clause_reads_stands_alone():
    chosen = replace(FIGURE, layers={}, was="demo.before", old_place="rules/p.yaml:1")
    said = " ".join(text(difference(clauses=(), figures=(chosen,))).split())
    assert "Cifra demo.days — Giorni: cambia" in said
    assert "demo.days (prima demo.before): 30 giorni solari → 31 giorni solari, in ogni giorno" in said
    assert "(profilo documents)" in said


@pytest.mark.parametrize(
    ("example", "told"),
    [
        (
            NoExample("documents", True, "2020-01-01", "2030-12-31", "prevale la scheda"),
            "nessun caso tra il 1º gennaio 2020 e il 31 dicembre 2030, profilo documents: prevale la scheda",
        ),
        (
            NoExample("documents", False, "2020-01-01", "2030-12-31", "non provato: troppo tempo"),
            "non provato, profilo documents, tra il 1º gennaio 2020 e il 31 dicembre 2030: troppo tempo",
        ),
        (
            replace(EXAMPLE, before=Said(None, {}), after=Said("due", {"amount_eur": "1250.50"})),
            "prima la clausola non è esaminata; dopo dovuto (importo 1.250,50 €)",
        ),
        (
            replace(EXAMPLE, reading="which=two"),
            "un caso, profilo documents ma con la lettura which=two, all'8 maggio 2026: prima violato",
        ),
    ],
)
def test_what_is_said_of_a_case(example: Example | NoExample, told: str):
    assert told in " ".join(text(difference(clauses=(replace(CLAUSE, examples=(example,)),))).split())


def test_what_is_only_worded_otherwise_or_called_otherwise():
    words = replace(CLAUSE, change="words", parts=(), profiles=(), figures=(), dependents=(), examples=())
    renamed = replace(words, change="renamed", was="demo.before")
    figure = replace(FIGURE, change="renamed", was="demo.then", layers={}, in_force={})
    piece = PieceChange("fact", "asked_on", "", "Quando?", "words", (), "rules/v.yaml:3", "rules/v.yaml:3")
    said = text(difference(same=True, clauses=(words, renamed), figures=(figure,), pieces=(piece,)))
    assert "= demo.term (prima demo.before) — Un termine" in said
    assert "Cifra demo.days — Giorni: altro nome\n  prima si chiamava demo.then" in said
    assert "Solo parole\n  clausola demo.term\n    prima rules/a.yaml:1" in said
    assert "  fatto asked_on\n    prima rules/v.yaml:3 · dopo rules/v.yaml:3" in said


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("Un nome", "Un cognome", "title: «Un nome» → «Un cognome»"),
        ("", "Un nome", "title: niente → «Un nome»"),
        ("Un nome", "", "title: «Un nome» → niente"),
        (
            "Questa è una frase assai lunga che dice una cosa",
            "Questa è una frase assai lunga che dice un'altra cosa",
            "title: «…assai lunga che dice una cosa» → «…assai lunga che dice un'altra cosa»",
        ),
        ("a" * 80, "b" * 80, f"title: «{'a' * 70}…» → «{'b' * 70}…»"),
    ],
)
def test_words_that_change_are_shown_from_a_little_before_they_do(before: str, after: str, told: str):
    words = replace(CLAUSE, change="words", figures=(), examples=(), rewording=Rewording("title", before, after))
    said = " ".join(text(difference(clauses=(words,))).partition("Solo parole")[2].split())
    assert said == f"clausola demo.term {told} prima rules/a.yaml:1 · dopo rules/a.yaml:2"


def test_the_other_pieces():
    piece = PieceChange("reading", "which", "", "Quale?", "meaning", ("profilo documents: a → b",))
    gone = PieceChange("fact", "asked_on", "", "Quando?", "removed", ())
    said = text(difference(pieces=(piece, gone)))
    assert "Lettura which: profilo documents: a → b" in said
    assert "Fatto asked_on: tolta" in said


def test_several_changes_have_a_summary():
    clauses = tuple(
        replace(CLAUSE, id=f"demo.term{number}", change=change)
        for number, change in enumerate(("meaning", "added", "removed"))
    )
    figures = tuple(replace(FIGURE, id=f"demo.days{number}") for number in range(9))
    brief = text(difference(clauses=clauses, figures=figures)).split("\n\n")[1]
    assert brief.startswith("In breve\n  demo.days0: 30 giorni solari → 31 giorni solari")
    assert brief.endswith("  e altre 2 cifre\n  clausole: demo.term0, demo.term1 (nuova), demo.term2 (tolta)")
    assert "In breve" not in text(difference())
    many = tuple(replace(CLAUSE, id=f"demo.term{number}") for number in range(14))
    assert "demo.term11 e altre 2" in " ".join(text(difference(clauses=many)).split("\n\n")[1].split())


IMPACT = Impact(
    profile="documents",
    cases=1203,
    changed=3,
    untouched=1192,
    refused={"new": 1, "both": 7},
    refusals=(
        RefusedCase("C-1", "new", "non lo conosco"),
        *[RefusedCase(f"C-{n}", "both", "rotto") for n in range(2, 9)],
    ),
    clauses=(
        ClauseImpact(
            "demo.term",
            3,
            {"violated > compliant": 1, "- > due": 1},
            1,
            "1000.00",
            "900.50",
            "-99.50",
            (
                Flip("A", Said("violated", {}), Said("compliant", {})),
                Flip("B", None, Said("due", {})),
                Flip(
                    "C",
                    Said("due", {"deadline": "2026-05-07", "amount_eur": "1.00"}),
                    Said("due", {"amount_eur": "1.00"}),
                ),
            ),
        ),
    ),
    unexercised=("demo.other",),
    before_eur="1000.00",
    after_eur="900.50",
    difference_eur="-99.50",
)


def test_what_it_does_to_cases():
    said = text(difference(impact=IMPACT))
    first, detail = said.partition("\n\n")[0], said.partition("Sui tuoi casi\n")[2]
    assert " ".join(first.split()).endswith(
        "Su 1.203 casi, profilo documents: 3 cambiano, 1.192 no, 1 rifiutato soltanto dalle regole di dopo, "
        "7 rifiutati da tutte e due Dovuto: prima 1.000,00 €, dopo 900,50 €, differenza −99,50 €"
    )
    assert (
        detail
        == """\
  demo.term: 3 casi cambiano; 1.000,00 € → 900,50 € (−99,50 €)
    violato → conforme: 1
    non esaminata → dovuto: 1
    stesso esito, altri giorni o importi: 1
    per esempio A: violato → conforme
    per esempio B: non esaminata → dovuto
    per esempio C: dovuto, ultimo giorno 7 maggio 2026 → nessuno
  demo.other: nessuno dei casi giudicati da tutte e due esercita questa modifica
  rifiutato soltanto dalle regole di dopo: C-1: non lo conosco
  rifiutato da tutte e due: C-2: rotto
  rifiutato da tutte e due: C-3: rotto
  rifiutato da tutte e due: C-4: rotto
  rifiutato da tutte e due: C-5: rotto
  … e altri 3 rifiutati (--format json ne nomina di più)
"""
    )


def test_of_one_case_it_is_said_in_the_singular():
    one = replace(IMPACT, cases=1, changed=1, untouched=0, refused={}, refusals=())
    assert "Su 1 caso, profilo documents: 1 cambia, 0 no\n" in text(difference(impact=one))
    refused = replace(IMPACT, refused={"both": 6}, refusals=IMPACT.refusals[1:7])
    assert text(difference(impact=refused)).endswith("  … e un altro rifiutato (--format json ne nomina di più)\n")


def test_a_change_that_no_case_exercises():
    kept = replace(IMPACT, refused={}, refusals=())
    assert "  demo.other: nessun tuo caso esercita questa modifica\n" in text(difference(impact=kept))


def test_where_no_case_changes_there_is_nothing_below_the_totals():
    none = replace(IMPACT, changed=0, refused={}, refusals=(), clauses=(), unexercised=())
    assert "Sui tuoi casi" not in text(difference(impact=none))


@pytest.mark.parametrize(
    ("was", "now", "told"),
    [
        ("2027-03-24", "2027-04-08", "da pagare entro il 24 marzo 2027 → l'8 aprile 2027"),
        (None, "2027-03-01", "da pagare entro nessun giorno → il 1º marzo 2027"),
    ],
)
def test_by_when_it_is_paid(was: str | None, now: str, told: str):
    before, after = (Said("due", {"pay_by": day} if day else {}) for day in (was, now))
    clause = replace(IMPACT.clauses[0], examples=(Flip("A", before, after),))
    assert told in text(difference(impact=replace(IMPACT, clauses=(clause,))))
    said = text(difference(clauses=(replace(CLAUSE, examples=(replace(EXAMPLE, after=after),)),)))
    assert f"dovuto (da pagare entro {told.rpartition(' → ')[2]})" in " ".join(said.split())


def test_more_is_told_with_its_sign():
    more = replace(IMPACT, difference_eur="99.50", refused={}, refusals=())
    assert "differenza +99,50 €" in text(difference(impact=more))
    assert "rifiutat" not in text(difference(impact=more))
