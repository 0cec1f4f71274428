"""Rulebooks: the minimal one is read; one mistake at a time is refused with exactly the expected lines."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from engine.errors import RulebookRefused
from engine.model.rulebook import Rulebook
from engine.reading.rulebook import read_rulebook, read_with_positions
from engine.reading.strict_yaml import load

FIXTURES = Path(__file__).parents[2] / "fixtures" / "rulebooks"
MINIMAL = FIXTURES / "minimal"
MISTAKES = sorted((FIXTURES / "invalid").glob("*.yaml"))


@dataclass(frozen=True)
class Mistake:
    """One change to the minimal rulebook: `find` becomes `put` in `file` (no `find`: the file is `put`; neither: the
    file is removed), and the lines that must come out."""

    file: str
    find: str | None
    put: str | None
    expected: tuple[str, ...]

    @staticmethod
    def of(path: Path) -> Mistake:
        value = load(path.read_bytes(), path.name, limit=100_000).value
        assert isinstance(value, dict)
        found, put = value.get("find"), value.get("put")
        expected = value["expected"]
        assert isinstance(expected, tuple)
        assert expected
        return Mistake(
            str(value["file"]),
            None if found is None else str(found),
            None if put is None else str(put),
            tuple(str(line) for line in expected),
        )

    def apply(self, folder: Path) -> None:
        target = folder / self.file
        if self.put is None:
            target.unlink()
        elif self.find is None:
            target.write_text(self.put, encoding="utf-8")
        else:
            text = target.read_text(encoding="utf-8")
            assert text.count(self.find) == 1, "the mistake must be made in exactly one place"
            target.write_text(text.replace(self.find, self.put), encoding="utf-8")


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    """A copy of the minimal rulebook, to break."""
    return Path(shutil.copytree(MINIMAL, tmp_path / "rules"))


def refused(folder: Path) -> list[str]:
    with pytest.raises(RulebookRefused) as caught:
        read_rulebook(folder)
    return [str(problem) for problem in caught.value.problems]


def replace(file: Path, find: str, put: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert find in text
    file.write_text(text.replace(find, put), encoding="utf-8")


def test_the_minimal_rulebook_is_read() -> None:
    rulebook = read_rulebook(MINIMAL)
    assert list(rulebook.clauses) == ["demo.reply", "demo.indemnity", "demo.content", "demo.silence", "demo.tone"]
    assert rulebook.parameters["demo.reply_days"].values[1].from_ == "2017-01-01"
    assert rulebook.vocabulary["received_on"].synonyms == ("arrived_on",)
    assert len(rulebook.digest) == 64


@pytest.mark.parametrize("path", MISTAKES, ids=lambda path: path.stem)
def test_one_mistake_gives_exactly_its_lines(path: Path, rules: Path) -> None:
    mistake = Mistake.of(path)
    mistake.apply(rules)
    assert refused(rules) == list(mistake.expected)


def test_there_are_enough_mistakes() -> None:
    assert len(MISTAKES) >= 90


def test_every_mistake_is_one_line_in_our_own_words() -> None:
    for path in MISTAKES:
        for line in Mistake.of(path).expected:
            assert "\n" not in line
            assert "pydantic" not in line.casefold()
            assert "engine" not in line


def test_mistakes_in_several_files_come_out_together(rules: Path) -> None:
    replace(rules / "vocabulary.yaml", "le pagine sono {value}", "le pagine")
    replace(rules / "parameters" / "demo.yaml", 'value: "30.00"', "value: 30")
    replace(rules / "clauses" / "demo.yaml", "citations: [doc-amount]", "citations: [doc-none]")
    replace(rules / "readings.yaml", "favourable: same_day", "favourable: other_day")
    assert {line.split(":")[0] for line in refused(rules)} == {
        "rules/vocabulary.yaml", "rules/parameters/demo.yaml", "rules/clauses/demo.yaml", "rules/readings.yaml",
    }  # fmt: skip


def test_an_unreadable_file_does_not_make_every_name_unknown(rules: Path) -> None:
    (rules / "vocabulary.yaml").write_text("facts: [", encoding="utf-8")
    assert len(refused(rules)) == 1


def test_a_broken_clause_is_still_known_to_the_others(rules: Path) -> None:
    replace(rules / "clauses" / "demo.yaml", "    title: Risposta alla richiesta\n", "")
    assert refused(rules) == ["rules/clauses/demo.yaml:2:5: demo.reply: manca `title` (aggiungilo)"]


def test_positions_and_digest(rules: Path) -> None:
    rulebook, positions = read_with_positions(rules)
    assert positions["demo.reply"] == ("rules/clauses/demo.yaml", 2)
    assert positions["parameters/demo.amount"] == ("rules/parameters/demo.yaml", 21)
    assert set(rulebook.clauses) < set(positions)
    replace(rules / "clauses" / "demo.yaml", "firmarla", "sottoscriverla")
    assert read_rulebook(rules).digest != rulebook.digest


def test_the_digest_is_of_the_files_not_of_the_folder(rules: Path, tmp_path: Path) -> None:
    moved = Path(shutil.copytree(rules, tmp_path / "elsewhere"))
    (moved / "README.md").write_text("# Regole", encoding="utf-8")
    assert read_rulebook(moved).digest == read_rulebook(rules).digest


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    assert refused(tmp_path / "none") == [f"{tmp_path / 'none'}: la cartella delle regole non esiste"]
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert refused(tmp_path / "file") == [f"{tmp_path / 'file'}: le regole devono essere una cartella"]


def test_links_may_not_lead_outside(rules: Path, tmp_path: Path) -> None:
    outside = tmp_path / "sources.yaml"
    (rules / "sources.yaml").rename(outside)
    (rules / "sources.yaml").symlink_to(outside)
    assert refused(rules) == ["rules/sources.yaml: il collegamento esce dalla cartella delle regole"]


def test_links_inside_are_fine_and_loops_are_not(rules: Path) -> None:
    (rules / "sources.yaml").rename(rules / ".sources.yaml")
    (rules / "sources.yaml").symlink_to(rules / ".sources.yaml")
    assert read_rulebook(rules).sources
    (rules / "sources.yaml").unlink()
    (rules / "sources.yaml").symlink_to(rules / "sources.yaml")
    [line] = refused(rules)
    assert line.startswith("rules/sources.yaml: file illeggibile")


def test_what_is_not_a_file_is_refused_without_waiting(rules: Path) -> None:
    (rules / "conflicts.yaml").unlink()
    os.mkfifo(rules / "conflicts.yaml")
    (rules / "clauses" / "inner.yaml").mkdir()
    assert refused(rules) == ["rules/clauses/inner.yaml: non è un file", "rules/conflicts.yaml: non è un file"]


def test_a_nested_folder_is_refused(rules: Path) -> None:
    (rules / "clauses" / "more").mkdir()
    assert refused(rules) == ["rules/clauses/more: file sconosciuto in un rulebook (spostalo o rinominalo)"]


def test_tiers_must_rise_only_among_figures_chosen_together(rules: Path) -> None:
    """Two bounds under the same reading are compared option by option: crossing layers is fine."""
    replace(
        rules / "parameters" / "demo.yaml",
        "      - {layer: contract, value: 2, citation: doc-amount, confidence: high}\n",
        "      - {layer: contract, value: 2, citation: doc-amount, confidence: high}\n"
        "      - {layer: regulation, value: 4, from: 2020-01-01, citation: doc-amount, confidence: high}\n"
        "    reading: reply-days\n",
    )
    replace(
        rules / "parameters" / "demo.yaml",
        "      - {layer: contract, value: 3, citation: doc-amount, confidence: high}\n",
        "      - {layer: contract, value: 3, citation: doc-amount, confidence: high}\n"
        "      - {layer: regulation, value: 5, from: 2020-01-01, citation: doc-amount, confidence: high}\n"
        "    reading: reply-days\n",
    )
    assert read_rulebook(rules).parameters["demo.third_tier"].reading == "reply-days"
    replace(rules / "parameters" / "demo.yaml", "value: 5, from: 2020-01-01", "value: 5, from: 2021-01-01")
    [line] = refused(rules)
    assert "scaglioni non crescenti (4 e 3 dal 2020-01-01)" in line


def test_a_long_chain_of_clauses_is_no_cycle_and_does_not_recurse(rules: Path) -> None:
    links = "".join(
        f"  - id: demo.link_{name}\n    kind: duty\n    bound: [supplier]\n    title: Anello\n    citations: [doc-reply]\n"
        f"    about: [signed]\n    requires:\n"
        f"      - {{id: one, title: anello, when: {{clause: demo.link_{following}, outcome: compliant}}}}\n"
        for name, following in ((_letters(i), _letters(i + 1)) for i in range(1_500))
    )
    file = rules / "clauses" / "demo.yaml"
    end = f"demo.link_{_letters(1_500)}"
    file.write_text(file.read_text(encoding="utf-8") + links.replace(end, "demo.reply"), encoding="utf-8")
    assert len(read_rulebook(rules).clauses) == 1_505
    replace(file, "when: {met: reply}", "when: {clause: demo.link_aaa, outcome: violated}")
    [line] = refused(rules)
    assert "clausole che si aspettano a vicenda: `demo.reply` → `demo.link_aaa`" in line


def _letters(number: int) -> str:
    return "".join(chr(ord("a") + number // 26**power % 26) for power in (2, 1, 0))


def test_the_rules_of_the_project_are_read(rulebook: Rulebook) -> None:
    assert rulebook.clauses


def test_days_are_written_as_in_a_case_and_refused_with_the_same_words(rules: Path) -> None:
    figures = rules / "parameters" / "demo.yaml"
    iso = read_rulebook(rules).parameters["demo.reply_days"]
    replace(figures, "from: 2017-01-01", "from: 1/1/2017")
    assert read_rulebook(rules).parameters["demo.reply_days"] == iso
    replace(figures, "from: 1/1/2017", "from: 31/4/2017")
    [line] = refused(rules)
    assert line.endswith("il 31 aprile 2017 non esiste (aprile 2017 ha 30 giorni)")


FIGURE = "la cifra va in un file di parameters/, e qui se ne scrive l'id"


@pytest.mark.parametrize(
    ("find", "put", "said"),
    [
        ("within: demo.reply_days", "within: 5", f"terms.reply.within: serve un testo, non `5` ({FIGURE})"),
        ("within: demo.reply_days", 'within: "5"', f"terms.reply.within: parametro sconosciuto `5` ({FIGURE})"),
        (
            "within: demo.reply_days",
            "within: 5 giorni",
            f"terms.reply.within: parametro sconosciuto `5 giorni` ({FIGURE})",
        ),
        ("eur: demo.amount}", 'eur: "30.00"}', f"amount.tiers[0].eur: parametro sconosciuto `30.00` ({FIGURE})"),
        (
            "      term: demo.reply/reply\n",
            "      trm: demo.reply/reply\n",
            "amount.trm: chiave sconosciuta `trm` (forse intendevi `term`?)",
        ),
        (
            "      term: demo.reply/reply\n",
            "      term: demo.reply/reply\n      zzz: 1\n",
            "amount.zzz: chiave sconosciuta `zzz` (ammessi: `eur`, `fact`, `term`, `tiers`)",
        ),
        (
            "cure: firmarla",
            "cure: {ahead: firmarla, past: firmarla}",
            "requires[0].cure: può non valere nessuna voce (aggiungi `else`)",
        ),
        (
            "cure: firmarla",
            "cure: {elsee: firmarla}",
            "requires[0].cure.elsee: voce sconosciuta `elsee`",
        ),
        (
            "cure: firmarla",
            'cure: "firmarla entro il {deadline}"',
            "requires[0].cure: la clausola non può riempire `{deadline}` (aggiungi `deadline`)",
        ),
        (
            "cure: firmarla",
            'cure: {signed: "firmarla entro 3 giorni", else: firmarla}',
            "requires[0].cure.signed: una cifra in un testo: `3`",
        ),
        ("end: replied_on", "end: true", "terms.reply.end: serve un testo, non `true` (scrivi il nome di un fatto di"),
        ("kind: duty", "kind: obbligo", "kind: valore non ammesso `obbligo` (forse intendevi `duty`?)"),
    ],
)
def test_a_cure_is_one_that_heals(rules: Path, find: str, put: str, said: str) -> None:
    file = rules / "clauses" / "demo.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace(find, put, 1), encoding="utf-8")
    assert any(said in line for line in refused(rules)), refused(rules)


EACH = "{to_regularise: {signed: Manca la firma., content: Manca altro.}}"
SIGNED = "    requires:\n      - {id: signed, title: è firmata, when: {fact: signed, is: true}, cure: firmarla}"
MINE = "{id: mine, title: non è sua, when: {fact: signed, is: false}, then: to_regularise}"


@pytest.mark.parametrize(
    ("unless", "cure", "message", "accepted"),
    [
        ("", "        cure: completarla\n", EACH, True),
        ("", "        cure: completarla\n", "{to_regularise: {signed: Manca la firma.}}", False),
        ("", "        cure: completarla\n", "{inadmissible: {signed: Manca la firma., content: Manca altro.}}", False),
        ("", "", "{to_regularise: {signed: Manca la firma.}, inadmissible: {content: Manca altro.}}", True),
        ("", "", "{inadmissible: {signed: Manca la firma.}}", False),
        ("", '        advice: "meglio così"\n', "{to_regularise: {signed: Manca la firma.}}", True),
        (MINE, "        cure: completarla\n", EACH, False),
        (MINE, "        cure: completarla\n", EACH.replace("{signed", "{mine: Non è sua., signed"), True),
        (MINE.replace("to_regularise", "not_applicable"), "        cure: completarla\n", EACH, True),
    ],
)
def test_an_entry_for_each_thing_that_may_be_missing_is_enough(
    rules: Path, unless: str, cure: str, message: str, accepted: bool
) -> None:
    file = rules / "clauses" / "demo.yaml"
    replace(file, "        title: contiene tutto\n", f"        title: contiene tutto\n{cure}")
    replace(file, 'message:\n      to_regularise: "Da completare."', f"message: {message}")
    replace(file, SIGNED, f"    unless: [{unless}]\n{SIGNED}")
    if accepted:
        read_rulebook(rules)
    else:
        assert any("può non valere nessuna voce (aggiungi `else`)" in line for line in refused(rules)), refused(rules)


BROKEN = """clauses:
  - id: demo.reply
    kind: dutty
    bound: [suplier, cliente]
    title: 5
    citations: [doc-replies, 5]
    version_by: recieved_on
    about: [repplied_on, [recieved_on, signd, 5], {a: b}, pages]
    part_of: demo.contents
    regardless: {demo.tones: perché}
    applies_when: {all: [{fact: recieved_on, happened: true}, {fact: signed, is: true, happened: true}]}
    unless:
      - {id: by_post, when: {not: {any: [{fact: chanel, is: post}, {fact: channel, are: post}]}}}
    terms:
      reply: {from: received_on, within: demo.replydays, end: replied_on}
    requires:
      - {id: in_time, title: la risposta è in tempo, when: {met: rply}}
    deadline: replly
    route: {violated: countr}
"""


def test_a_clause_wrong_in_many_ways_is_told_all_of_them(rules: Path) -> None:
    file = rules / "clauses" / "demo.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(BROKEN + text[text.index("  - id: demo.indemnity") :], encoding="utf-8")
    lines = [line.partition(" demo.reply: ")[2] for line in refused(rules)]
    told = {
        (path, what.partition("`")[2].partition("`")[0]) for path, _, what in (one.partition(": ") for one in lines)
    }
    assert told == {
        ("kind", "dutty"),
        ("bound[0]", "suplier"),
        ("bound[1]", "cliente"),
        ("title", "5"),
        ("citations[0]", "doc-replies"),
        ("citations[1]", "5"),
        ("version_by", "recieved_on"),
        ("about[0]", "repplied_on"),
        ("about[1][0]", "recieved_on"),
        ("about[1][1]", "signd"),
        ("about[1][2]", "5"),
        ("about[2]", ""),
        ("part_of", "demo.contents"),
        ("regardless.demo.tones", "demo.tones"),
        ("applies_when.all[0].fact", "recieved_on"),
        ("applies_when.all[1]", "is"),
        ("unless[0]", "title"),
        ("unless[0].when.not.any[0].fact", "chanel"),
        ("unless[0].when.not.any[1]", ""),
        ("terms.reply.within", "demo.replydays"),
        ("requires[0].when.met", "rply"),
        ("deadline", "replly"),
        ("route.violated", "countr"),
    }
    assert any(one.endswith("(forse intendevi `customer`?)") for one in lines)


def test_a_mistake_of_writing_hides_no_name(rules: Path) -> None:
    file = rules / "clauses" / "demo.yaml"
    replace(file, "    title: Risposta alla richiesta\n", "    title: Risposta\n    title: Risposta\n")
    replace(file, "about: [received_on, replied_on]", "about: [received_on, [repplied_on, signd]]")
    assert [line.split(" ", 1)[1].partition(" (")[0] for line in refused(rules)] == [
        "clauses[0].title: chiave ripetuta: c'è già alla riga 5",
        "demo.reply: about[1][0]: fatto sconosciuto `repplied_on`",
        "demo.reply: about[1][1]: fatto sconosciuto `signd`",
    ]


def test_a_clause_without_an_id_is_read_all_the_same(rules: Path) -> None:
    file = rules / "clauses" / "demo.yaml"
    replace(file, "  - id: demo.tone\n    kind: for_human", "  - kind: for_human")
    replace(file, "route: {for_human: counter}", "route: {for_human: countr}")
    lines = refused(rules)
    assert [line.split(" ", 1)[1] for line in lines] == [
        "clauses[4]: manca `id` (aggiungilo)",
        "clauses[4].route.for_human: via sconosciuta `countr` (forse intendevi `counter`?)",
    ]


def test_a_broken_fact_or_figure_hides_no_name(rules: Path) -> None:
    replace(
        rules / "vocabulary.yaml",
        "    not_before: [received_on]\n",
        "    not_before: [recieved_on]\n    judged_by: [demo.rply]\n    future: si\n",
    )
    replace(rules / "parameters" / "demo.yaml", "    reading: reply-days\n", "    reading: reply-dais\n    titel: x\n")
    assert {line.split(" ", 1)[1].partition(" (")[0] for line in refused(rules)} == {
        "facts.replied_on.not_before[0]: fatto sconosciuto `recieved_on`",
        "facts.replied_on.judged_by[0]: clausola sconosciuta `demo.rply`",
        "facts.replied_on.future: serve `true` o `false`, non `si`",
        "parameters.demo.reply_days.reading: lettura sconosciuta `reply-dais`",
        "parameters.demo.reply_days.titel: chiave sconosciuta `titel`",
    }


def test_of_a_key_misspelt_it_is_not_said_that_it_is_missing(rules: Path) -> None:
    replace(
        rules / "clauses" / "demo.yaml", "    title: Risposta alla richiesta\n", "    titel: Risposta alla richiesta\n"
    )
    [line] = refused(rules)
    assert line.endswith("demo.reply: titel: chiave sconosciuta `titel` (forse intendevi `title`?)")


def test_one_mistake_hides_no_other(rules: Path) -> None:
    """A clause without a shape, a file badly written, and mistakes that only cross checks find, in one round."""
    clauses = rules / "clauses" / "demo.yaml"
    replace(clauses, "    title: Risposta alla richiesta\n", "")
    replace(clauses, "within: demo.reply_days", "within: demo.replydays")
    replace(
        clauses, "when: {fact: channel, is: post, presume: email}", "when: {fact: channel, is: pst, presume: email}"
    )
    replace(clauses, "citations: [doc-reply]\n    acts", "citations: [doc-replies]\n    acts")
    replace(rules / "parameters" / "demo.yaml", "    title: Importo\n", "    title: Importo\n    title: Somma\n")
    replace(rules / "parameters" / "demo.yaml", 'value: "100"', "value: 100")
    replace(rules / "readings.yaml", "favourable: same_day", "favourable: other_day")
    lines = refused(rules)
    for said in (
        "demo.reply: manca `title`",
        "demo.reply: terms.reply.within: parametro sconosciuto `demo.replydays` (forse intendevi `demo.reply_days`?)",
        "demo.reply: unless[0].when.is: `pst` non è tra i valori del fatto (forse intendevi `post`?)",
        "demo.reply: citations[0]: citazione sconosciuta, non è in sources: `doc-replies`",
        "parameters.demo.amount.title: chiave ripetuta",
        "parameters.demo.total.values[0].value: `100` non è una percentuale",
        "opzione sconosciuta `other_day`",
    ):
        assert any(said in line for line in lines), (said, lines)
    assert len(lines) == 7
