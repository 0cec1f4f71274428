"""What is kept of a case has nobody's name or code, decides the same, and can be read back."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from engine.archive.bodies import KeptCase, kept_findings
from engine.archive.masking import WITHHELD, is_id, masked
from engine.archive.reviving import revived
from engine.errors import CaseRefused
from engine.model.case import ABSENT, Attachment, Case, Value
from engine.reading.cases import read_cases
from engine.reporting.redaction import label
from engine.service.case_writer import stated
from tests.conftest import ROOT
from tests.tiny import fact, tiny, told

FIXTURES = sorted((ROOT / "fixtures" / "cases").rglob("*.yaml"))
PERSONAL: dict[str, Value] = {
    "pod": "IT001E12345678", "pdr": "00881234567890", "customer_name": "Mario Rossi", "delegate_name": "Anna Bianchi",
    "attachments": (
        Attachment("delega mario rossi.PDF", 10, True), Attachment("RSSMRA80A01H501U", 20),
        Attachment("bolletta.rossi mario", 30), Attachment(".pdf", 40),
    ),
    "complaint_received_on": date(2026, 5, 4),
}  # fmt: skip


def kept(case: Case, rulebook) -> KeptCase:
    return KeptCase(case.id, case.as_of.isoformat(), stated(case, rulebook.vocabulary))


def test_codes_texts_and_names_of_files_are_withheld(rulebook):
    case = Case("RSSMRA80A01H501U", "Mario Rossi", date(2026, 6, 30), PERSONAL, "/casi/mario rossi.yaml", "x")
    found = masked(case, rulebook.vocabulary)
    said = f"{found} {kept(found, rulebook)}".casefold()
    for word in ("rossi", "mario", "bianchi", "it001e", "0088", "rssmra"):
        assert word not in said
    assert {name for name in found.facts if found.facts[name] == WITHHELD} == {
        "pod", "pdr", "customer_name", "delegate_name",
    }  # fmt: skip
    assert found.facts["attachments"] == (
        Attachment("file-1.pdf", 10, True), Attachment("file-2", 20), Attachment("file-3.…", 30),
        Attachment("file-4", 40),
    )  # fmt: skip
    assert found.facts["complaint_received_on"] == PERSONAL["complaint_received_on"]
    assert found.digest != case.digest


def test_every_kind_of_fact_that_can_hold_anything_is_withheld(rulebook):
    free = {name for name, one in rulebook.vocabulary.items() if one.type in ("code", "text", "attachments")}
    assert free <= PERSONAL.keys()


def test_what_did_not_happen_stays_so():
    rulebook = tiny([], {"code": fact("code", absent="non c'è")})
    case = told(code=ABSENT)
    assert masked(case, rulebook.vocabulary).facts == {"code": ABSENT}
    assert revived(KeptCase("uno", "2026-06-30", {"code": None}), rulebook.vocabulary, "voce 1").facts == case.facts


@pytest.mark.parametrize("path", FIXTURES, ids=lambda path: path.stem)
def test_a_kept_case_is_read_back_as_it_was_and_gets_the_same_findings(path: Path, rulebook, checker):
    for case in read_cases(path.read_bytes(), path.name, rulebook.vocabulary, as_of=None, today=date(2026, 7, 1)):
        assert isinstance(case, Case)
        without = masked(case, rulebook.vocabulary)
        again = revived(kept(without, rulebook), rulebook.vocabulary, "voce 1")
        assert isinstance(again, Case)
        assert (again.facts, again.as_of, again.digest) == (without.facts, without.as_of, without.digest)
        assert kept_findings(checker.check(again).findings) == kept_findings(checker.check(case).findings)


def test_withheld_facts_still_choose_the_rules(rulebook, checker):
    case = Case("uno", "", date(2026, 6, 30), PERSONAL, "", "")
    again = revived(kept(masked(case, rulebook.vocabulary), rulebook), rulebook.vocabulary, "voce 1")
    assert isinstance(again, Case)
    assert kept_findings(checker.check(again).findings) == kept_findings(checker.check(case).findings)
    alone = revived(KeptCase("uno", "2026-06-30", {"pod": WITHHELD}), rulebook.vocabulary, "voce 1")
    assert isinstance(alone, Case)
    assert alone.facts == {"pod": WITHHELD}


def test_other_rules_read_a_fact_by_its_old_name_or_refuse_it(rulebook):
    renamed = revived(KeptCase("uno", "2026-06-30", {"pod_code": WITHHELD}), rulebook.vocabulary, "voce 1")
    assert isinstance(renamed, Case)
    assert renamed.facts == {"pod": WITHHELD}
    gone = revived(KeptCase("uno", "2026-06-30", {"no_such_fact": WITHHELD}), rulebook.vocabulary, "voce 1")
    assert isinstance(gone, CaseRefused)
    assert "no_such_fact" in str(gone)


def test_an_id_keeps_no_code_and_is_found_by_who_knows_it(rulebook):
    for identity in ("IT001E12345678", "pod-IT001E12345678", "00881234567890", "Mario Rossi"):
        case = Case(identity, "", date(2026, 6, 30), {}, "", "")
        first, second = (masked(case, rulebook.vocabulary).id for _ in range(2))
        assert identity not in first
        assert first != second, "two entries of one person are not alike"
        assert label(identity)[-6:] not in first
        assert is_id(first, identity)
        assert is_id(second, identity)
        assert is_id(first, first)
        assert not is_id(first, second)
        assert not is_id(first, identity + "9")
        assert is_id(label(identity), identity), "as archives had it before"
    assert not is_id("uno~due", "uno")


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("facts: {complaint_received_on: 2026-05-04}", "mario-rossi"),
        ("- facts: {complaint_received_on: 2026-05-04}", "mario-rossi-1"),
    ],
)
def test_the_name_of_a_file_is_not_kept_as_an_id(rulebook, text, source):
    (case,) = read_cases(
        text.encode(), "posta/mario-rossi.yaml", rulebook.vocabulary, as_of=date(2026, 6, 30), today=date(2026, 7, 1)
    )
    assert isinstance(case, Case)
    assert case.id == source
    found = masked(case, rulebook.vocabulary).id
    assert found.startswith(f"{WITHHELD}~")
    assert is_id(found, source)


def test_an_id_that_was_said_is_kept_even_where_the_file_is_called_so(rulebook):
    (case,) = read_cases(
        b"{id: reclamo-12, facts: {complaint_received_on: 2026-05-04}}", "reclamo-12.yaml", rulebook.vocabulary, as_of=date(2026, 6, 30),
        today=date(2026, 7, 1),
    )  # fmt: skip
    assert isinstance(case, Case)
    assert masked(case, rulebook.vocabulary).id == "reclamo-12"
