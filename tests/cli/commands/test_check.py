import io
import json
import sys

import jsonschema
import pytest

from engine.cli import exits
from engine.cli.options import PROFILES
from engine.errors import EngineFault
from engine.explaining.checker import Checker
from engine.model import figures
from tests.commands import BAD, IN_TIME, LATE, OPEN
from tests.conftest import ROOT


@pytest.mark.parametrize(
    ("text", "code", "opening"),
    [(LATE, 1, "NON CONFORME — "), (IN_TIME, 0, "CONFORME — "), (OPEN, 3, "NON DETERMINABILE — ")],
)
def test_the_conclusion_comes_first_and_decides_the_exit_code(run, case, text, code, opening):
    found, out, err = run("check", case(text))
    assert (found, err) == (code, "")
    assert out.startswith(opening)


def test_what_only_a_person_can_judge_is_no_compliance(run, case):
    code, out, _ = run("check", case("id: x\nas_of: 2026-07-01\nfacts: {default_interest_charged: true}\n"))
    assert code == 3
    assert out.startswith("NON DETERMINABILE — 1 domanda da valutare da una persona (più sotto)\n")


def test_days_of_delay_are_not_told_of_an_act_done_too_early(run, case):
    facts = "termination_ground: direct_debit_lapsed, sdd_lapsed_on: 2026-03-10, termination_notice_sent_on: 2026-03-20"
    _, out, _ = run("check", case(f"id: x\nas_of: 2026-06-30\nfacts: {{{facts}}}\n"))
    assert "Troppo presto per risolvere" in out
    assert "ritardo" not in out


def test_the_first_line_tells_the_days_of_what_is_still_to_be_done_and_not_of_what_came_too_early(run, case):
    _, out, _ = run("check", str(ROOT / "fixtures/cases/arrears-suspension/from-complaint-to-cmor.yaml"))
    assert "che scadeva il 24 gennaio 2026, 249 giorni di ritardo (" in " ".join(out.split())
    facts = "change_notice_received_on: 2026-02-20, change_effective_on: 2026-04-30"
    _, out, _ = run("check", case(f"id: x\nas_of: 2026-06-30\nfacts: {{{facts}}}\n"))
    assert out.startswith("NON CONFORME — preavviso troppo breve")
    assert "ritardo" not in out.partition("Che cosa risulta")[0]


def test_the_report_of_a_late_reply_says_what_by_when_and_how_much(run, case):
    _, out, _ = run("check", case(LATE))
    flat = " ".join(out.split())
    assert "12 giorni di ritardo" in flat
    assert "30,00 € entro il 2 settembre 2026" in flat
    assert "Cosa fare" in flat
    assert "art. 23" in flat
    assert max(map(len, out.splitlines())) <= 80
    assert "\x1b" not in out


def test_explain_shows_the_tree(run, case):
    _, out, _ = run("check", case(LATE), "--explain")
    assert "├── " in out
    assert "complaint.reply_days" in out


def test_a_bad_case_among_a_hundred_is_named_and_the_others_are_checked(run, case):
    for number in range(99):
        case(IN_TIME.replace("in-tempo", f"caso-{number}"), f"casi/{number:03}.yaml")
    bad = case(BAD, "casi/a/peggio.yml")
    code, out, err = run("check", "casi")
    assert code == exits.CASE_REFUSED
    assert err.startswith(f"conforme: {bad}:2:")
    assert err.count("\n") == 1
    assert "complaint_received_on" in err
    assert "Casi: 100 — rifiutato 1, conforme 99" in out


def test_several_cases_in_json_are_one_document_to_a_line(run, case):
    case(LATE, "casi/1.yaml")
    case(BAD, "casi/2.yaml")
    case(json.dumps({"facts": {"complaint_received_on": "2026-05-04"}, "as_of": "2026-08-12"}), "casi/3.json")
    code, out, err = run("check", "casi", "--format", "json")
    documents = [json.loads(line) for line in out.splitlines()]
    assert code == exits.CASE_REFUSED
    assert [one["conclusion"] for one in documents] == ["non_compliant", "refused", "undetermined"]
    assert len({tuple(one) for one in documents}) == 1
    assert documents[1]["problems"]
    assert "casi/2.yaml" in err


def test_one_case_in_json_is_indented_and_fits_the_schema(run, case):
    _, schema, _ = run("schema", "verdict")
    for text in (LATE, OPEN, BAD):
        _, out, _ = run("check", case(text), "--format", "json")
        assert out.startswith('{\n  "schema": "conforme/verdict/1"')
        jsonschema.validate(json.loads(out), json.loads(schema))


def test_json_says_dates_and_amounts_as_text(run, case):
    _, out, _ = run("check", case(LATE), "--format", "json")
    due = next(one for one in json.loads(out)["findings"] if one["outcome"] == "due")
    assert (due["amount_eur"], due["pay_by"]) == ("30.00", "2026-09-02")
    json.loads(out, parse_float=pytest.fail)


def test_the_same_case_gives_the_same_bytes(run, case):
    name = case(LATE)
    assert run("check", name, "--format", "json") == run("check", name, "--format", "json")


def test_as_of_overrides_the_day_of_the_file(run, case):
    name = case("as_of: 2026-05-20\nfacts: {complaint_received_on: 2026-05-04, complaint_reply_sent_on: null}\n")
    assert run("check", name)[0] == exits.COMPLIANT
    assert run("check", name, "--as-of", "2026-08-12")[0] == exits.NON_COMPLIANT


def test_a_still_open_deadline_is_something_to_do(run, case):
    name = case("as_of: 2026-05-20\nfacts: {complaint_received_on: 2026-05-04, complaint_reply_sent_on: null}\n")
    assert "• Venditore: entro il 3 giugno 2026 — " in run("check", name)[1]


def test_standard_input(run, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(LATE.encode())))
    assert run("check", "-")[0] == exits.NON_COMPLIANT


def test_a_file_named_twice_is_checked_once(run, case):
    name = case(LATE)
    assert run("check", name, ".", "--format", "json")[1].count('"schema":') == 1


def test_a_blank_after_its_name_loses_no_case(run, folder):
    (folder / "d").mkdir()
    (folder / "d" / "a.yaml ").write_text(LATE)
    assert run("check", "d", "--format", "json")[1].count('"schema":') == 1


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["check"], "conforme: manca `CASO`"),
        (["check", "manca.yaml"], "conforme: manca.yaml: il file non esiste (controlla il nome"),
        (["check", "."], "conforme: .: nessun caso nella cartella"),
        (["check", "caso.yaml", "--profile", "docs"], "conforme: --profile: il profilo `docs` non esiste (forse"),
        (
            ["check", "caso.yaml", "--as-of", "2026-02-30"],
            "conforme: --as-of: il 30 febbraio 2026 non esiste (febbraio 2026 ha 28",
        ),
        (
            ["check", "caso.yaml", "--as-of", "20260230"],
            "conforme: --as-of: `20260230` non è una data (scrivi il giorno come",
        ),
        (["check", "caso.yaml", "--family", "zzz"], "conforme: --family: la famiglia `zzz` non esiste"),
        (["check", "caso.yaml", "--format", "xml"], "conforme: --format: il formato `xml` non esiste"),
        (["check", "caso.yaml", "--forma"], "conforme: l'opzione `--forma` non esiste"),
        (["chek"], "conforme: il comando `chek` non esiste (forse `check`"),
        (["schema", "verdetto"], "conforme: schema: lo schema `verdetto` non esiste"),
    ],
)
def test_wrong_use_is_one_italian_line(run, case, arguments, told):
    if "caso.yaml" in arguments:
        case(LATE)
    code, out, err = run(*arguments)
    assert (code, out) == (exits.USAGE, "")
    assert err.startswith(told)
    assert err.count("\n") == 1


def test_rules_that_do_not_exist_are_refused(run, case):
    code, _, err = run("check", case(LATE), "--rules", "nessuna")
    assert code == exits.RULEBOOK_REFUSED
    assert err == "conforme: nessuna: la cartella delle regole non esiste\n"


def test_a_hostile_title_and_file_name_reach_no_terminal(run, case):
    name = case(LATE.replace("Risposta tardiva", "'[bold red]ciao[/] [/nope]'"), "\x1b[31mcaso.yaml")
    _, out, _ = run("check", name)
    assert "[bold red]ciao[/] [/nope]" in out
    _, _, err = run("check", case(BAD, "\x1b[31mcaso.yaml"))
    assert "\x1b" not in err


def test_an_engine_fault_keeps_the_case_and_spares_the_others(run, case, folder, monkeypatch):
    whole = Checker.check

    def check(self, case, **options):
        if case.id == "tardi":
            raise EngineFault("i due valutatori non concordano")
        return whole(self, case, **options)

    monkeypatch.setattr(Checker, "check", check)
    case(LATE, "casi/1.yaml")
    case(IN_TIME, "casi/2.yaml")
    code, out, err = run("check", "casi")
    assert code == exits.FAULT
    assert "CONFORME — " in out
    (kept,) = folder.glob("conforme-fault-????????.yaml")
    assert kept.name in err
    assert err.count("\n") == 1
    before = kept.read_text()
    monkeypatch.undo()
    monkeypatch.chdir(folder)
    assert run("check", kept.name)[0] == exits.NON_COMPLIANT
    assert kept.read_text() == before


def test_an_unforeseen_error_is_a_fault_without_a_traceback(run, case, monkeypatch):
    monkeypatch.setattr(Checker, "check", lambda self, case, **options: 1 / 0)
    code, out, err = run("check", case(LATE))
    assert (code, out) == (exits.FAULT, "")
    assert "ZeroDivisionError" in err
    assert "Traceback" not in err


def test_an_interruption_is_one_line(run, case, monkeypatch):
    def interrupt(self, case, **options):
        raise KeyboardInterrupt

    monkeypatch.setattr(Checker, "check", interrupt)
    assert run("check", case(LATE)) == (exits.INTERRUPTED, "", "conforme: interrotto\n")


def test_the_gravest_code_wins():
    assert [exits.gravest(codes) for codes in ([0, 3], [3, 6], [6, 1], [1, 5], [5, 70], [0, 0], [])] == [
        3, 6, 1, 5, 70, 0, 0,
    ]  # fmt: skip


def test_profiles_are_those_of_the_model():
    assert PROFILES == figures.PROFILES


def test_a_day_in_italian_form_is_read_the_same_everywhere_and_told_back(run, case):
    name = case("facts: {reclamo_ricevuto_il: 4/5/2026, complaint_reply_sent_on: 15 giugno 2026}\n")
    code, out, err = run("check", name, "--as-of", "20/6/2026", "--format", "json")
    assert code == exits.NON_COMPLIANT
    assert err.splitlines() == [
        "conforme: --as-of: letto come 2026-06-20",
        "conforme: caso.yaml:1:30: facts.reclamo_ricevuto_il: letto come `complaint_received_on`: 4 maggio 2026",
        "conforme: caso.yaml:1:65: facts.complaint_reply_sent_on: letto come 15 giugno 2026",
    ]
    same = case("facts: {complaint_received_on: 2026-05-04, complaint_reply_sent_on: 2026-06-15}\n")
    assert run("check", same, "--as-of", "2026-06-20", "--format", "json") == (code, out, "")


def test_matters_outside_the_rules_are_named(run, case):
    name = case("facts:\n  voltura_chiesta_il: 2026-06-12\n  marketing_accettato: 1\n  price_eur: 3\n")
    code, _, err = run("check", name)
    assert code == exits.CASE_REFUSED
    assert "forse" not in err
    for matter in (
        "la voltura e il subentro come contratti",
        "la conservazione dei dati personali, le registrazioni e il marketing",
        "i prezzi e le tariffe",
    ):
        assert f"riguarda {matter}, che le regole non trattano ancora" in err


def test_a_blank_is_refused_by_screen_and_ask_too(run, case):
    name = case("facts:\n  service: smart_info\n  request_sent_on:\n")
    for command in (("screen", name), ("ask", name), ("check", name)):
        code, _, err = run(*command)
        assert code == exits.CASE_REFUSED
        assert "facts.request_sent_on: il valore è rimasto in bianco" in err
    lines = case('{"facts": {"service": "smart_info", "request_sent_on": null}}\n', "r.jsonl")
    assert run("screen", lines)[0] != exits.CASE_REFUSED


def test_the_names_of_the_families_to_come_are_no_slips(run, case, folder):
    """The vocabulary of `cases/README.md`: unknown today, and never taken for something else."""
    names = [
        "costs_owed_eur",
        "withdrawals",
        "smarty_accruals",
        "invoices",
        "tv_licence_eur",
    ]
    name = case("facts:\n" + "".join(f"  {one}: 1\n" for one in names))
    _, _, err = run("check", name)
    assert [line for line in err.splitlines() if "che le regole non trattano ancora" not in line] == []
    assert len(err.splitlines()) == len(names)


def test_a_request_says_how_it_was_read_without_names_of_people(run, case):
    name = case("facts: {service: SMART Info, request_sent_on: 30/4/2026}\n", "Mario Rossi.yaml")
    _, _, err = run("screen", name)
    assert "letto come `smart_info`" in err
    assert "letto come 30 aprile 2026" in err
    assert "Rossi" not in err
