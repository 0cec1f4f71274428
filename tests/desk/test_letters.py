"""Templates of letters: checked with the rules, at file and line; every decision, with everything and with nothing."""

from __future__ import annotations

import re
import shutil

import pytest

from engine.errors import RulebookRefused
from engine.model.desk import Desk, Letter, Route
from engine.model.screening import RULINGS
from engine.reading.rulebook import read_rulebook
from engine.reporting.docx import as_docx
from engine.reporting.letter_samples import samples
from engine.reporting.letters import FIELDS, Sender, letter, problems
from tests.desk.conftest import GOOD, ROOT, RULES


def letters(text: str) -> dict[str, Letter]:
    return {ruling: Letter(f"rules/letters/{ruling}.txt", text) for ruling in RULINGS}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("una\n{% if %}\n", "rules/letters/acceptable.txt:2: errore di sintassi nel modello"),
        ("una\ndue {{ cliente }}\n", "rules/letters/acceptable.txt:2: nome sconosciuto `cliente` (ammessi: request"),
        ('{% include "piede" %}', "rules/letters/acceptable.txt: modello incluso sconosciuto `piede`"),
        ("\n{% for one in missing %}\n{{ one.titolo }}\n{% endfor %}", "rules/letters/acceptable.txt:3: il modello"),
        ("{{ useful_from | giorno }}", "rules/letters/acceptable.txt:1: "),
        ("{{ answer_due.day }}", "rules/letters/acceptable.txt:1: il modello non si può compilare"),
        ("{{ ''.__class__.__mro__ }}", "rules/letters/acceptable.txt:1: il modello non si può compilare"),
        ("x" * 20_001, "rules/letters/acceptable.txt: modello più lungo"),
    ],
)
def test_a_mistake_is_found_at_its_line(text, expected):
    told = [str(problem) for problem in problems(letters(text))]
    assert any(line.startswith(expected) for line in told), told


@pytest.mark.parametrize("rules", [RULES, ROOT / "rules"])
def test_the_shipped_letters_are_sound(rules):
    assert problems(read_rulebook(rules).letters) == ()


@pytest.mark.parametrize("decision", RULINGS)
def test_no_letter_has_holes(decision):
    for found in samples(decision):
        text = letter(found, Sender(service="SMART Info"), read_rulebook(ROOT / "rules").letters)
        assert "None" not in text
        assert "{" not in text
        assert "\n\n\n" not in text
        assert "Gentile cliente," in text


def test_what_a_customer_writes_is_never_a_template():
    text = letter(samples("acceptable")[0], Sender(customer="{{ request }}"), read_rulebook(RULES).letters)
    assert "Gentile {{ request }}," in text


def test_a_missing_template_is_refused():
    with pytest.raises(RulebookRefused):
        letter(samples("acceptable")[0], Sender(), {})


def test_validate_and_screen_refuse_a_bad_template(run, request_file, folder):
    rules = folder / "rules"
    shutil.copytree(RULES, rules)
    (rules / "letters" / "not_here.txt").write_text("{% include 'opening' %}\n\n{{ motivo }}\n")
    expected = "rules/letters/not_here.txt:3: nome sconosciuto `motivo`"
    code, _, err = run("rules", "validate", rules)
    assert (code, expected in err) == (4, True)
    code, _, err = run("screen", request_file(GOOD), "--rules", rules, "--format", "letter")
    assert (code, expected in err) == (4, True)
    assert run("screen", request_file(GOOD), "--rules", rules)[0] == 0


def test_a_letter_can_be_reworded_without_python(run, request_file, folder):
    rules = folder / "rules"
    shutil.copytree(RULES, rules)
    (rules / "letters" / "closing.txt").write_text("A presto.\n")
    assert "A presto." in run("screen", request_file(GOOD), "--rules", rules, "--format", "letter")[1]


def test_a_word_document_is_the_same_every_time():
    assert as_docx("Uno\ndue\n\nElenco:\n- a\n- b\n") == as_docx("Uno\ndue\n\nElenco:\n- a\n- b\n")


def test_the_guide_names_everything_a_desk_may_write():
    guide = (ROOT / "rules" / "DESK.md").read_text(encoding="utf-8")
    quoted = {word for part in re.findall(r"`([^`]+)`", guide) for word in re.findall(r"\w+", part)}
    assert {*FIELDS, *Desk.model_fields, *Route.model_fields, *RULINGS} <= quoted
