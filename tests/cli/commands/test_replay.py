"""`conforme replay`: identical, or what changed and by how much; an archive that does not hold is refused first."""

from __future__ import annotations

import json
import os
import re
import shutil
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import jsonschema
import pytest

from engine.archive.integrity import entries, verify
from engine.batch.mapping.reader import read_mapping
from engine.explaining import checker as explaining
from engine.reckoning import holidays
from engine.reporting.wording import euro
from engine.service import batch_recording, replaying
from tests.batch.conftest import CRM
from tests.commands import IN_TIME, LATE, OPEN
from tests.conftest import ROOT
from tests.small_desk import GOOD, RULES, request_text


@pytest.fixture
def archived(run, case, folder) -> Path:
    """An archive of three cases; what was told when it was written is in `head.txt`."""
    for name, text in (("a", LATE), ("b", IN_TIME), ("c", OPEN)):
        case(text, f"casi/{name}.yaml")
    (folder / "head.txt").write_text(run("check", "casi", "--archive", "a.jsonl")[2])
    return folder / "a.jsonl"


@pytest.fixture
def edited(folder):
    """A copy of the rules, a text of one file of which is another."""

    def made(file: str, before: str, after: str) -> Path:
        target = folder / "nuove"
        shutil.copytree(ROOT / "rules", target, dirs_exist_ok=True)
        text = (target / file).read_text(encoding="utf-8")
        assert before in text
        (target / file).write_text(text.replace(before, after, 1), encoding="utf-8")
        return target

    return made


def document(run, *arguments: object) -> tuple[int, dict]:
    code, out, err = run("replay", *arguments, "--format", "json")
    assert err == ""
    return code, json.loads(out)


def flat(text: str) -> str:
    return " ".join(text.split())


def test_the_same_rules_give_the_same(run, archived):
    code, out, err = run("replay", archived, "--head", "head.txt")
    assert (code, err) == (0, "")
    assert out.splitlines()[0] == "Voci: 3 — 3 identiche"
    assert "Dovuto: 30,00 €, come allora" in out
    assert "Che cosa è cambiato" not in out
    assert "Archivio integro: 3 voci" in out
    assert "È l'impronta indicata: non manca nessuna voce." in out


def test_another_figure_is_told_with_what_it_did_in_euro(run, archived, edited):
    rules = edited("parameters/indemnity.yaml", 'value: "30.00", citation: cga-22', 'value: "27.00", citation: cga-22')
    code, out, _ = run("replay", archived, "--rules", rules)
    assert code == 1
    assert out.splitlines()[:2] == ["Voci: 3 — 1 cambiata, 2 identiche", "Dovuto: da 30,00 € a 27,00 € (−3,00 €)"]
    told = flat(out)
    assert "voce 1, verifica al 20 giugno 2026: tardi — dovuto da 30,00 € a 27,00 € (−3,00 €)" in told
    assert re.search(r"regole: conforme-it \S+ \(\w{8}\) → conforme-it \S+ \(\w{8}\)", told)
    assert "somma 30,00 € → 27,00 €; ancora da pagare 30,00 € → 27,00 €" in told
    assert "motore:" not in told
    assert "calendario:" not in told


def test_another_outcome_is_told(run, archived, edited):
    rules = edited("parameters/complaint.yaml", "value: 30, citation", "value: 45, citation")
    code, found = document(run, archived, "--rules", rules)
    assert code == 1
    assert (found["eur_before"], found["eur_after"], found["eur_difference"]) == ("30.00", "0.00", "-30.00")
    late, in_time, still_open = found["replayed"]
    assert [one["status"] for one in (late, in_time, still_open)] == ["changed"] * 3
    assert [one["what"] for one in late["causes"]] == ["rulebook"]
    changes = {one["rule"]: one for one in late["changes"]}
    assert changes["complaint.reply_term"]["before"]["outcome"] == "violated"
    assert changes["complaint.reply_term"]["after"]["outcome"] == "compliant"
    assert changes[""]["before"] == {"conclusion": "non_compliant"}
    assert changes[""]["after"] == {"conclusion": "compliant"}


def test_a_rule_that_is_gone_is_not_called_unexamined(run, archived, edited):
    rules = edited("clauses/complaint.yaml", "complaint.reply_term", "complaint.reply_limit")
    for file in rules.rglob("*.yaml"):
        text = file.read_text(encoding="utf-8")
        file.write_text(text.replace("complaint.reply_term", "complaint.reply_limit"), encoding="utf-8")
    code, found = document(run, archived, "--entry", "2", "--rules", rules)
    changes = {one["rule"]: one for one in found["replayed"][0]["changes"]}
    assert (code, changes["complaint.reply_term"]["known"], changes["complaint.reply_limit"]["known"]) == (
        1,
        False,
        True,
    )
    told = flat(run("replay", archived, "--entry", "2", "--rules", rules)[1])
    assert "complaint.reply_term: conforme → regola che oggi non c'è" in told
    assert "non esaminata → conforme" in told


def test_a_day_has_its_article(run, archived, edited):
    rules = edited("parameters/complaint.yaml", "value: 30, citation", "value: 29, citation")
    told = flat(run("replay", archived, "--entry", "1", "--rules", rules)[1])
    assert re.search(r"da pagare entro (il |l')\d+ \w+ 20\d\d → entro (il |l')\d+", told), told


def test_other_words_change_nothing(run, archived, edited):
    rules = edited("parameters/complaint.yaml", "Tempo massimo di risposta", "Massimo tempo di risposta")
    code, found = document(run, archived, "--rules", rules)
    assert (code, found["counts"]) == (0, {"identical": 3})
    assert [[cause["what"] for cause in one["causes"]] for one in found["replayed"]] == [["rulebook"]] * 3


def test_another_engine_is_named(run, case, folder, monkeypatch):
    monkeypatch.setattr(explaining, "__version__", "0.0.1")
    run("check", case(LATE), "--archive", "a.jsonl")
    monkeypatch.undo()
    monkeypatch.chdir(folder)
    code, found = document(run, "a.jsonl")
    (cause,) = found["replayed"][0]["causes"]
    assert (code, cause["what"], cause["before"].split()[0]) == (0, "engine", "0.0.1")


def test_another_calendar_is_named_with_what_it_did(run, folder, monkeypatch):
    labour_day = ROOT / "fixtures" / "cases" / "smart-info" / "supplier-over-labour-day.yaml"
    monkeypatch.delitem(holidays._FIXED, (5, 1))
    forget()
    run("check", labour_day, "--archive", "a.jsonl")
    monkeypatch.setitem(holidays._FIXED, (5, 1), "Festa del Lavoro")
    forget()
    code, found = document(run, "a.jsonl")
    (one,) = found["replayed"]
    assert (code, [cause["what"] for cause in one["causes"]]) == (1, ["calendar"])
    changes = {each["rule"]: each for each in one["changes"]}["smart-info.reply_identity"]
    assert (changes["before"]["deadline"], changes["after"]["deadline"]) == ("2026-05-07", "2026-05-08")


@pytest.fixture(autouse=True)
def _as_it_was():
    yield
    forget()


def forget() -> None:
    from engine.reckoning.calendar import national_holidays

    holidays.edition.cache_clear()
    national_holidays.cache_clear()


def test_rules_that_refuse_the_case_say_why(run, case, folder, monkeypatch):
    desk = request_text("uno", GOOD)
    monkeypatch.setenv("CONFORME_RULES", str(RULES))
    run("check", case(desk), "--archive", "a.jsonl")
    monkeypatch.delenv("CONFORME_RULES")
    code, found = document(run, "a.jsonl")
    (one,) = found["replayed"]
    assert (code, one["status"], one["eur_after"]) == (1, "refused", None)
    assert [cause["what"] for cause in one["causes"]] == ["rulebook", "case"]
    assert "voce 1" in one["why"]
    assert "Voci: 1 — 1 rifiutata" in run("replay", "a.jsonl")[1]


def test_sums_are_compared_only_of_what_was_judged_again(run, archived):
    run("check", archived.parent / "casi" / "a.yaml", "--archive", archived)
    code, out, _ = run("replay", archived, "--rules", RULES)
    assert "come allora" not in out
    assert "non si sa, nessuna voce è stata rigiudicata" in out
    assert "Dovuto allora: 60,00 € in tutto" in out
    assert run("replay", archived, "--entry", "1", "--erase")[0] == 0
    code, found = document(run, archived)
    assert code == 0
    assert (found["eur_before"], found["eur_after"]) == ("30.00", "30.00")
    assert found["left_out"] == {"entries": 1, "eur_before": "0.00", "unknown": 1}
    out = flat(run("replay", archived)[1])
    assert "Dovuto allora: 30,00 €, senza 1 voce di cui non si sa" in out
    assert "Dovuto oggi per le 3 voci rigiudicate: 30,00 €; allora, per le stesse: 30,00 €" in out
    assert "Fuori dal confronto: 1 voce, e non si sa quanto fosse dovuto" in out
    assert "come allora" not in out
    out = flat(run("replay", archived, "--entry", "1", "--entry", "4", "--rules", RULES)[1])
    assert "Fuori dal confronto: 2 voci; allora, per 1 voce: 30,00 €; di 1 non si sa" in out
    out = flat(run("replay", archived, "--entry", "1", "--entry", "2")[1])
    assert "Dovuto oggi per la sola voce rigiudicata: 0,00 €; allora, per la stessa: 0,00 €" in out
    assert "Dovuto allora: non si sa" in run("replay", archived, "--entry", "1")[1]


def test_rules_without_the_family_that_was_asked_for_say_so(run, case):
    run("check", case(LATE), "--family", "complaint", "--archive", "a.jsonl")
    assert document(run, "a.jsonl")[1]["counts"] == {"identical": 1}
    code, found = document(run, "a.jsonl", "--rules", RULES)
    assert (code, found["replayed"][0]["status"]) == (1, "refused")


def test_families_that_are_gone_are_named(run, case, checker, folder):
    run("check", case(LATE), "--family", "complaint", "--archive", "a.jsonl")
    without = checker.rulebook.header.model_copy(update={"listed": {}})
    other = explaining.Checker(replace(checker.rulebook, header=without))
    replayer = replaying.Replayer(other, batches=lambda entry: pytest.fail("no batch"))
    _, entry = entries(folder / "a.jsonl", verify(folder / "a.jsonl"))
    (found,) = replayer.replay([entry])
    assert found.status == "refused"
    assert "queste regole non hanno più: `complaint`" in found.why


def test_what_changes_without_a_cause_is_a_fault(run, archived, monkeypatch):
    monkeypatch.setattr(replaying, "kept_findings", lambda findings: {})
    code, out, _ = run("replay", archived, "--entry", "1")
    assert code == 70
    assert "Voci: 1 — 1 in guasto" in out
    assert "regole, motore, calendario e caso sono gli stessi, e l'esito è un altro" in flat(out)
    assert "violato → non esaminata" in flat(out)


def test_an_entry_of_another_version_is_told(run, archived):
    from engine.archive.appending import Appender

    for content in ({"findings": 3}, None):
        Appender(archived).append("check", content)
    Appender(archived).append("batch", {"altro": 1})
    body = json.loads(archived.read_text().splitlines()[1])["body"]["content"]
    Appender(archived).append("check", {**body, "receipt": {**body["receipt"], "profile": "another"}})
    code, found = document(run, archived)
    assert (code, found["counts"]) == (3, {"identical": 3, "not_replayed": 4})
    assert document(run, archived, "--case", "in-tempo")[1]["counts"] == {"identical": 1}
    assert "un'altra versione" in found["replayed"][-1]["why"]


def test_the_document_is_that_of_the_schema(run, archived, edited):
    _, out, _ = run("schema", "replay")
    schema = json.loads(out)
    assert schema["$id"] == "conforme/replay/1"
    rules = edited("parameters/complaint.yaml", "value: 30, citation", "value: 45, citation")
    for arguments in ([], ["--verify"], ["--rules", rules], ["--head", "head.txt"]):
        jsonschema.validate(document(run, archived, *arguments)[1], schema)


@pytest.mark.parametrize("form", ["text", "json"])
def test_an_archive_that_was_changed_is_refused_before_anything_is_judged(run, archived, form):
    archived.write_bytes(archived.read_bytes().replace(b"2026-06-15", b"2026-06-05"))
    for arguments in ([], ["--verify"]):
        code, out, err = run("replay", archived, *arguments, "--format", form)
        assert (code, out) == (4, "")
        assert err.startswith(f"conforme: {archived}:2: il contenuto della voce è stato cambiato (")


def test_the_loss_of_the_last_entries_is_seen_with_the_hash(run, archived):
    lines = archived.read_bytes().splitlines(keepends=True)
    archived.write_bytes(b"".join(lines[:-1]))
    code, out, _ = run("replay", archived, "--verify")
    assert code == 0
    assert "Senza --head non si vede se mancano le ultime voci." in out
    code, _, err = run("replay", archived, "--verify", "--head", "head.txt")
    assert code == 4
    assert "le ultime sono state tolte" in err


@pytest.mark.parametrize("given", ["nosuch.txt", "abc", "casi/a.yaml", "casi", "\0"])
def test_what_is_no_hash_is_told(run, archived, given):
    code, _, err = run("replay", archived, "--head", given)
    assert code == 2
    assert "non è un'impronta" in err


def test_the_hash_itself_may_be_given(run, archived):
    assert "È l'impronta indicata" in run("replay", archived, "--verify", "--head", verify(archived).head)[1]


def test_an_erasure_that_was_stopped_is_told_and_finished(run, archived, monkeypatch):
    from engine.archive import appending

    def stopped(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(appending, "appearing", stopped)
    assert run("replay", archived, "--case", "tardi", "--erase")[0] == 130
    monkeypatch.undo()
    monkeypatch.chdir(archived.parent)
    assert "Cancellazione da finire, con lo stesso comando: voce 1" in run("replay", archived, "--verify")[1]
    assert run("replay", archived, "--case", "tardi", "--erase")[0] == 0
    assert b"tardi" not in archived.read_bytes()


def test_verifying_tells_what_is_to_be_known(run, archived):
    with archived.open("ab") as file:
        file.write(b'{"sequence":4,')
    code, out, _ = run("replay", archived, "--verify")
    assert code == 0
    assert "14 byte di una scrittura interrotta o in corso, mai confermata" in flat(out)
    assert "Voci:" not in out


def test_one_case_or_one_entry_is_judged_alone(run, archived):
    assert document(run, archived, "--case", "tardi")[1]["counts"] == {"identical": 1}
    assert [one["sequence"] for one in document(run, archived, "--entry", 2, "--entry", 3)[1]["replayed"]] == [2, 3]
    for arguments in (["--case", "nessuno"], ["--entry", "9"]):
        code, _, err = run("replay", archived, *arguments)
        assert code == 2
        assert "non è di nessuna voce dell'archivio" in err


def test_a_person_is_erased_and_the_archive_holds(run, archived, folder):
    code, out, err = run("replay", archived, "--case", "tardi", "--erase")
    assert (code, out) == (0, "")
    found = verify(archived)
    assert err == (
        f"conforme: {archived}: cancellato il contenuto della voce 1\n"
        f"conforme: {archived}: 4 voci in tutto; impronta {found.head}\n"
    )
    assert b"tardi" not in archived.read_bytes()
    code, out, _ = run("replay", archived, "--head", "head.txt")
    assert code == 0
    assert out.startswith("Voci: 3 — 2 identiche, 1 cancellata")
    assert "4 voci, di cui 1 registra una cancellazione (la 4); cancellata, come l'archivio dice: 1" in flat(out)
    assert document(run, archived)[1]["archive"]["erasures"] == [4]
    for number, told in ((4, "registra una cancellazione"), (0, "apre l'archivio")):
        code, _, err = run("replay", archived, "--entry", number)
        assert code == 2
        assert f"--entry: la voce {number} {told}, e non è un verdetto" in err
    assert "Dopo l'impronta indicata: 1 voce" in out
    code, _, err = run("replay", archived, "--case", "tardi", "--erase")
    assert code == 2
    assert "--entry" in err
    assert run("replay", archived, "--entry", "1", "--erase")[0] == 0
    assert run("replay", archived, "--entry", "4", "--erase")[0] == 2
    assert run("replay", archived, "--entry", "2", "--erase")[0] == 0
    out = flat(run("replay", archived, "--verify")[1])
    assert "5 voci, di cui 2 registrano cancellazioni (4, 5); cancellate, come l'archivio dice: 1, 2" in out
    assert run("check", "casi", "--archive", archived)[0] == 1
    assert document(run, archived)[1]["counts"] == {"identical": 4, "erased": 2}


def test_erasing_wants_to_know_what(run, archived):
    before = archived.read_bytes()
    assert run("replay", archived, "--erase")[0] == 2
    assert archived.read_bytes() == before


def test_a_case_named_after_a_person_is_found_by_its_name(run, case, folder):
    run("check", case(LATE.replace("id: tardi", "id: Mario Rossi")), "--archive", "a.jsonl")
    assert b"Rossi" not in (folder / "a.jsonl").read_bytes()
    assert document(run, "a.jsonl", "--case", "Mario Rossi")[1]["counts"] == {"identical": 1}
    assert run("replay", "a.jsonl", "--case", "Mario Rossi", "--erase")[0] == 0


def test_a_request_is_screened_again(run, case, folder, monkeypatch):
    monkeypatch.setenv("CONFORME_RULES", str(RULES))
    run("screen", case(request_text("uno", GOOD)), "--archive", "a.jsonl")
    assert document(run, "a.jsonl")[1]["counts"] == {"identical": 1}
    monkeypatch.setattr(replaying, "screen", screened_otherwise(replaying.screen))
    code, found = document(run, "a.jsonl")
    (one,) = found["replayed"]
    assert (code, one["status"], one["kind"]) == (70, "fault", "screen")
    assert one["changes"][0]["before"] == {"decision": "acceptable"}
    assert one["changes"][0]["after"] == {"decision": "not_here"}
    assert "Nell'insieme: accettabile → non qui" in flat(run("replay", "a.jsonl")[1])


def screened_otherwise(screen):
    return lambda *given, **more: replace(screen(*given, **more), decision="not_here")


def test_rules_without_a_desk_decide_nothing_of_a_request(run, case, folder, monkeypatch, edited):
    monkeypatch.setenv("CONFORME_RULES", str(RULES))
    run("screen", case(request_text("uno", GOOD)), "--archive", "a.jsonl")
    shutil.copytree(RULES, folder / "senza")
    header = folder / "senza" / "rulebook.yaml"
    text = header.read_text(encoding="utf-8")
    header.write_text(re.sub(r"(?ms)^desk:\n(?:[ #].*\n|\n)*", "", text), encoding="utf-8")
    code, found = document(run, "a.jsonl", "--rules", "senza")
    assert code == 1, found
    assert found["replayed"][0]["changes"][0]["before"]["decision"] == "acceptable"
    assert "decision" not in found["replayed"][0]["changes"][0]["after"]


@pytest.fixture
def batched(run, folder) -> Path:
    """An archive of one batch on a shorter export."""
    lines = (CRM / "export.csv").read_text(encoding="utf-8").splitlines(keepends=True)[:201]
    (folder / "export.csv").write_text("".join(lines), encoding="utf-8")
    shutil.copy(CRM / "mapping.yaml", folder / "mapping.yaml")
    run("batch", "export.csv", "--out", "v.parquet", "--sample", "5", "--archive", "a.jsonl")
    return folder / "a.jsonl"


def test_a_batch_is_judged_again_where_its_file_is_given(run, batched, folder, edited):
    (folder / "altrove").mkdir()
    shutil.move(folder / "export.csv", folder / "altrove" / "copia.csv")
    (folder / "mapping.yaml").unlink()
    code, found = document(run, batched, "--input", "altrove/copia.csv")
    assert (code, found["counts"]) == (0, {"identical": 1})
    rules = edited("parameters/complaint.yaml", "value: 30, citation", "value: 31, citation")
    code, found = document(run, batched, "--input", "altrove/copia.csv", "--rules", rules)
    (one,) = found["replayed"]
    assert (code, one["status"], one["case"]) == (1, "changed", "file-1.csv")
    assert float(found["eur_difference"]) < 0
    changes = {each["rule"]: each for each in one["changes"]}["complaint.reply_term"]
    assert int(changes["after"]["violated"]) < int(changes["before"]["violated"])
    assert "voce 1, archivio: file-1.csv" in flat(
        run("replay", batched, "--input", "altrove/copia.csv", "--rules", rules)[1]
    )


def test_a_batch_without_its_file_is_not_judged_and_says_why(run, batched, folder):
    code, out, _ = run("replay", batched)
    assert code == 3
    assert "Voci: 1 — 1 non rigiudicata" in out
    then = folder / "export.csv"
    size, digest = then.stat().st_size, sha256(then.read_bytes()).hexdigest()[:12]
    needed = f"serve il file di allora: `file-1.csv` ({size} byte, SHA-256 {digest}…); "
    assert f"{needed}indicalo con --input, con qualunque nome" in flat(out)
    due = document(run, batched)[1]["left_out"]["eur_before"]
    assert float(due) > 0
    assert f"per cui allora era dovuto: {euro(due)}" in flat(out)
    assert f"voce 1, archivio: file-1.csv — allora dovuto: {euro(due)}" in flat(out)
    assert "come allora" not in out
    (folder / "altro.csv").write_text("altro\n")
    other = f"`altro.csv` (6 byte, SHA-256 {sha256((folder / 'altro.csv').read_bytes()).hexdigest()[:12]}…)"
    code, out, _ = run("replay", batched, "--input", "altro.csv")
    assert code == 3
    assert f"{needed}il file indicato con --input è un altro, o è cambiato: {other}" in flat(out)
    (folder / "terzo.csv").write_text("terzo\n")
    code, out, _ = run("replay", batched, "--input", "altro.csv", "--input", "terzo.csv")
    assert f"{needed}i file indicati con --input sono altri, o sono cambiati: {other}, `terzo.csv` (6 byte" in flat(out)
    code, _, err = run("replay", batched, "--input", "nosuch.csv")
    assert code == 5
    assert "nosuch.csv" in err


def test_of_a_batch_no_name_of_a_file_and_no_comment_is_kept(run, folder):
    person = folder / "RSSMRA80A01H501U"
    person.mkdir()
    lines = (CRM / "export.csv").read_text(encoding="utf-8").splitlines(keepends=True)[:101]
    (person / "reclami segreti.csv").write_text("".join(lines), encoding="utf-8")
    text = (CRM / "mapping.yaml").read_text(encoding="utf-8")
    (person / "mappa segreta.yaml").write_text(f"# cliente RSSMRA80A01H501U\n{text}  # segreto\n", encoding="utf-8")
    given = (person / "reclami segreti.csv", "--mapping", person / "mappa segreta.yaml")
    assert run("batch", *given, "--out", person / "esiti segreti.parquet", "--archive", "a.jsonl")[0] == 0
    kept = (folder / "a.jsonl").read_text().casefold()
    assert not [word for word in ("segret", "rssmra", "reclami", "il crm registra") if word in kept]
    body = json.loads(kept.splitlines()[1])["body"]["content"]
    assert body["receipt"]["files"] == ["file-1.csv"]
    assert [one["path"] for one in body["outputs"]] == ["file-1.parquet", "file-2.csv"]
    code, found = document(run, "a.jsonl", "--input", person / "reclami segreti.csv")
    assert (code, found["counts"]) == (0, {"identical": 1})


def test_a_mapping_without_its_comments_is_read_as_the_same(rulebook):
    for file in ("crm", "editions"):
        data = (ROOT / "fixtures" / file / "mapping.yaml").read_bytes()
        written = batch_recording._without_comments(data.decode())
        assert "#" not in written
        before, after = (read_mapping(one, "m", rulebook.vocabulary) for one in (data, written.encode()))
        assert replace(before, text="") == replace(after, text="")


def test_rules_that_refuse_the_mapping_of_a_batch_say_why(run, batched):
    code, found = document(run, batched, "--input", "export.csv", "--rules", RULES)
    (one,) = found["replayed"]
    assert (code, one["status"]) == (1, "refused")
    assert one["why"]


def test_a_batch_that_changes_without_a_cause_is_a_fault(run, batched, monkeypatch):
    from engine.service import batch_replaying

    summarise = batch_replaying.summarise
    monkeypatch.setattr(batch_replaying, "summarise", lambda *given: replace(summarise(*given), outcomes={}, due={}))
    assert run("replay", batched, "--input", "export.csv")[0] == 70
    run_batch = batch_replaying.run_batch

    def otherwise(*given, **more):
        done = run_batch(*given, **more)
        return replace(done, receipt={**done.receipt, "verdicts": 1})

    monkeypatch.setattr(batch_replaying, "run_batch", otherwise)
    out = run("replay", batched, "--input", "export.csv")[1]
    assert re.search(r"Nell'insieme: verdetti 1\d\d → 1", flat(out))


def test_wrong_use_is_told(run, archived):
    assert run("replay", "nosuch.jsonl")[0] == 2
    assert run("replay", archived, "--format", "xml")[0] == 2
    assert run("replay", ROOT / "README.md")[0] == 4


def test_a_verification_erases_nothing(run, archived, folder):
    before = Path(archived).read_bytes()
    code, out, err = run("replay", archived, "--verify", "--erase", "--case", "tardi")
    assert (code, out) == (2, "")
    assert err == "conforme: --erase: con --verify non si cancella (togli --verify, o togli --erase)\n"
    assert Path(archived).read_bytes() == before


def test_what_is_no_file_is_not_waited_for(run, folder):
    os.mkfifo(folder / "tubo")
    code, _, err = run("replay", "tubo")
    assert code == 2
    assert err == "conforme: tubo: non è un file (indica il file scritto con --archive)\n"
