"""`conforme rules`: what there is, what is wrong with it, and scenarios without Python, pytest or a checkout."""

import json
import shutil

import pytest

from engine.cli import exits
from engine.reading.rulebook import read_rulebook
from tests.conftest import ROOT

RULES = ROOT / "rules"

FEATURE = """\
# language: it
Funzionalità: Reclami

  Regola: complaint.reply_term

    Scenario: la risposta del giorno 30
      Dato che il reclamo è stato ricevuto il 2026-05-04
      E che la risposta motivata al reclamo è stata spedita il 2026-06-03
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora l'esito è «conforme»
      E il termine scade il 2026-06-03

    Schema dello scenario: le altre
      Dato che il reclamo è stato ricevuto il 2026-05-04
      E che la risposta motivata al reclamo è stata spedita il <spedita>
      E il giudizio al 2026-09-30
      Quando si controlla il caso
      Allora i giorni di ritardo sono <ritardo>

      Esempi:
        | spedita    | ritardo |
        | 2026-06-04 | 1       |
        | 2026-06-05 | 2       |
"""


@pytest.fixture
def feature(folder):
    """Writes a feature in `scenari/`."""

    def write(text: str, name: str = "complaint.feature") -> str:
        path = folder / "scenari" / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return "scenari"

    return write


def test_scenarios_that_hold_are_counted(run, feature):
    code, out, err = run("rules", "test", "--features", feature(FEATURE))
    assert (code, err) == (exits.COMPLIANT, "")
    assert out == "✓ complaint: 3 — riusciti 3, non riusciti 0\n"


def test_what_does_not_hold_is_told_with_place_expected_and_found(run, feature):
    text = FEATURE.replace("scade il 2026-06-03", "scade il 2026-06-04").replace("«conforme»", "«violato»")
    code, out, _ = run("rules", "test", "--features", feature(text.replace("| 2       |", "| 3       |")))
    assert code == exits.NON_COMPLIANT
    assert out.splitlines() == [
        "✗ scenari/complaint.feature:6: complaint.reply_term: la risposta del giorno 30",
        "    scenari/complaint.feature:11: l'esito è «violato»",
        "      esito: atteso «violato», trovato «conforme»",
        "    scenari/complaint.feature:12: il termine scade il 2026-06-04",
        "      ultimo giorno: atteso «2026-06-04», trovato «2026-06-03»",
        "✗ scenari/complaint.feature:24: complaint.reply_term: le altre",
        "    scenari/complaint.feature:19: i giorni di ritardo sono 3",
        "      giorni di ritardo: atteso «3», trovato «2»",
        "✗ complaint: 3 — riusciti 1, non riusciti 2",
    ]


def test_a_sentence_nobody_understands_gets_its_nearest(run, feature):
    text = FEATURE.replace("il reclamo è stato ricevuto il", "il reclamo fu ricevuto il", 1)
    code, out, _ = run("rules", "test", "--features", feature(text))
    assert code == exits.NON_COMPLIANT
    assert "scenari/complaint.feature:7: che il reclamo fu ricevuto il 2026-05-04\n      frase sconosciuta\n" in out
    assert "      forse: che il reclamo è stato ricevuto il <AAAA-MM-GG>\n" in out


def test_an_impossible_case_is_said_and_nothing_breaks(run, feature):
    text = FEATURE.replace("spedita il 2026-06-03", "spedita il 2026-06-31").replace("<ritardo>", "un po'")
    code, out, _ = run("rules", "test", "--features", feature(text))
    assert code == exits.NON_COMPLIANT
    assert "il caso è stato rifiutato: " in out
    assert "il 31 giugno 2026 non esiste" in out


def test_files_that_are_no_features_are_refused_together(run, feature):
    feature("# language: it\nFunzionalità: x\n  Scenario: y\n    Dato che\n    boh\n")
    code, _, err = run("rules", "test", "--features", feature("ciao\n", "indemnity.feature"))
    assert code == exits.USAGE
    assert {line.split(":")[1].strip() for line in err.splitlines()} == {
        "scenari/complaint.feature", "scenari/indemnity.feature",
    }  # fmt: skip
    assert all("non è Gherkin valido" in line for line in err.splitlines())


def test_two_scenarios_of_one_name_are_refused_for_a_runner_would_lose_one(run, feature):
    named = "# language: it\nFunzionalità: x\n  Regola: a.b\n    Scenario: uno\n    Scenario: due\n"
    feature(named + "  Regola: a.c\n    Scenario: uno\n    Scenario: due\n")
    code, _, err = run("rules", "test", "--features", feature(named, "indemnity.feature"))
    assert code == exits.USAGE
    first, second = err.splitlines()
    assert "scenari/complaint.feature:7:5: a.c: lo scenario «uno» ha il nome di quello alla riga 4" in first
    assert "scenari/complaint.feature:8:5: a.c: lo scenario «due» ha il nome di quello alla riga 5" in second
    assert first.endswith("(dagli un nome suo)")


def test_nothing_to_run_is_no_success(run, feature):
    empty = feature("# language: it\nFunzionalità: Reclami\n")
    for arguments in ((), ("complaint",), ("complaint.content",)):
        code, _, err = run("rules", "test", *arguments, "--features", empty)
        assert code == exits.USAGE
        assert "nessuno scenario" in err


def test_a_background_holds_for_every_scenario(run, feature):
    told = "      Dato che il reclamo è stato ricevuto il 2026-05-04\n"
    text = FEATURE.replace(told, "").replace("      E che la risposta", "      Dato che la risposta")
    text = text.replace("    Scenario: la", f"    Contesto:\n{told}\n    Scenario: la")
    assert run("rules", "test", "--features", feature(text))[0] == exits.COMPLIANT
    broken = text.replace("ricevuto il 2026-05-04", "ricevuto il 2026-05-03", 1)
    _, out, _ = run("rules", "test", "--features", feature(broken))
    assert "ultimo giorno: atteso «2026-06-03», trovato «2026-06-02»" in out


def test_the_project_s_own_are_found_by_family_rule_or_title(run):
    code, out, _ = run("rules", "test", "reclami")
    assert (code, out.partition(":")[0]) == (0, "✓ complaint")
    one = run("rules", "test", "complaint.reply_term")
    assert (one[0], one[1].partition(":")[0]) == (0, "✓ complaint")
    assert one[1] != out
    assert "forse `complaint.reply_term`?" in run("rules", "test", "complaint.replyterm")[2]
    assert run("rules", "test", "zzz")[0] == exits.USAGE


def test_rules_without_scenarios_say_so(run, folder):
    shutil.copytree(ROOT / "rules", folder / "altrove" / "rules")
    code, _, err = run("rules", "test", "--rules", "altrove/rules")
    assert code == exits.USAGE
    assert "--features" in err
    assert run("rules", "test", "--features", "manca")[0] == exits.USAGE


def test_the_sentences_are_listed_with_italian_holes(run):
    code, out, _ = run("rules", "steps")
    assert code == 0
    for told in ("Dato\n", "Quando\n  si controlla il caso\n", "  il termine scade il <AAAA-MM-GG>\n"):
        assert told in out
    assert "  che il reclamo è stato ricevuto il <AAAA-MM-GG>  (complaint_received_on)\n" in out
    _, some, _ = run("rules", "steps", "PERIODICITÀ")
    assert "billing_frequency" in some
    assert "complaint_received_on" not in some
    assert run("rules", "steps", "zzzz")[0] == exits.USAGE


@pytest.mark.parametrize(
    ("given", "meant"),
    [("reclami", "complaint"), ("Reclamo", "complaint"), ("qualita", "quality-standards"), ("COMPLAINT", "complaint"),
     ("call center", "call-centre"), ("smart info", "smart-info"), ("rettifiche", "billing-correction")],
)  # fmt: skip
def test_a_family_is_known_by_its_title(run, given, meant):
    assert run("rules", "list", "--family", given) == run("rules", "list", "--family", meant)


def test_a_title_that_may_be_several_is_refused_with_all_of_them(run):
    code, _, err = run("rules", "list", "--family", "smart")
    assert code == exits.USAGE
    for family in ("smart-info", "smart-help", "smart-intake"):
        assert f"`{family}`" in err
    assert "forse `complaint`?" in run("rules", "list", "--family", "complant")[2]


@pytest.mark.usefixtures("desk")
def test_a_rule_shows_its_other_way(run):
    _, out, _ = run("rules", "show", "intake.topic")
    assert "Altra via" in out
    assert "inammissibile → Conciliazione" in out


def test_families_and_rules_are_listed(run):
    rulebook = read_rulebook(RULES)
    _, out, _ = run("rules", "list")
    assert all(name in out for name in rulebook.header.families)
    _, out, _ = run("rules", "list", "--family", "complaint")
    assert all(clause.id in out for clause in rulebook.family("complaint"))
    assert "indemnity." not in out


def test_a_rule_is_shown_with_texts_figures_readings(run):
    code, out, _ = run("rules", "show", "complaint.reply_term")
    assert code == 0
    for part in ("Testi", "cga-23-complaint-30d", "complaint.reply_days", "regolazione", "Letture", "documents"):
        assert part in out


def test_an_unknown_rule_is_refused_with_the_nearest(run):
    code, _, err = run("rules", "show", "complaint.replyterm")
    assert code == exits.USAGE
    assert "forse `complaint.reply_term`?" in err


@pytest.mark.parametrize(
    ("name", "cure"),
    [
        ("reclami", "`conforme rules list --family complaint` elenca le regole della famiglia"),
        ("complaint", "`conforme rules list --family complaint` elenca le regole della famiglia"),
        ("cmor.qqqqqqqqqqqqqqqqqqq", "`conforme rules list --family cmor` elenca le regole della famiglia"),
        ("servizio", "forse `smart-intake.treated` o `c"),
        ("qqq", "`conforme rules list --family FAMIGLIA` le elenca; famiglie: complaint, "),
    ],
)
def test_an_unknown_rule_that_is_near_to_none_is_told_where_to_look(run, name, cure):
    code, _, err = run("rules", "show", name)
    assert code == exits.USAGE
    assert err.startswith(f"conforme: rules show: la regola `{name}` non esiste ({cure}")


def test_scenarios_beside_the_rules_are_named(run, folder):
    shutil.copytree(RULES, folder / "rules")
    features = folder / "features" / "families"
    features.mkdir(parents=True)
    (features / "x.feature").write_text(
        "# language: it\nFunzionalità: x\n  Regola: complaint.reply_term\n    Scenario: il giorno 30\n"
        "    Schema dello scenario: attorno al termine\n  Regola: complaint.content\n    Scenario: altro\n",
        encoding="utf-8",
    )
    _, out, _ = run("rules", "show", "complaint.reply_term", "--rules", "rules")
    assert "• il giorno 30 (x.feature:4)" in out
    assert "• attorno al termine (x.feature:5)" in out
    assert "• altro" not in out


def test_a_sound_rulebook_is_said_so_with_counts_and_ours_has_no_warnings(run):
    code, out, err = run("rules", "validate", RULES)
    assert code == 0
    assert out.startswith("OK ")
    assert f"{len(read_rulebook(RULES).clauses)} regole" in out
    assert (err, "avvis" in out) == ("", False)


def test_warnings_refuse_a_rulebook_only_strictly_and_are_counted(run, folder):
    shutil.copytree(ROOT / "fixtures" / "rulebooks" / "minimal", folder / "rules")
    code, out, err = run("rules", "validate", "rules")
    assert code == 0
    assert all(line.startswith("conforme: Avviso: rules/") for line in err.splitlines())
    assert out.rstrip().endswith(f"; {len(err.splitlines())} avvisi")
    strictly = run("rules", "validate", "rules", "--strict")
    assert strictly == (exits.RULEBOOK_REFUSED, out, err)


def test_what_is_validated_comes_out_as_json_too(run, folder):
    shutil.copytree(ROOT / "fixtures" / "rulebooks" / "minimal", folder / "rules")
    code, out, err = run("rules", "validate", "rules", "--format", "json")
    told = json.loads(out)
    assert (code, err, told["valid"], told["rulebook"]) == (0, "", True, {"id": "minimal", "edition": "1"})
    assert {one["severity"] for one in told["problems"]} == {"warning"}
    path = folder / "rules" / "clauses" / "demo.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("within: demo.reply_days", "within: 5"), encoding="utf-8")
    code, out, _ = run("rules", "validate", "rules", "--format", "json")
    told = json.loads(out)
    assert (code, told["valid"], told["rulebook"]) == (exits.RULEBOOK_REFUSED, False, None)
    [error] = [one for one in told["problems"] if one["severity"] == "error"]
    assert (error["file"], error["line"], error["path"]) == (
        "rules/clauses/demo.yaml",
        14,
        "demo.reply: terms.reply.within",
    )
    assert "parameters/" in error["cure"]
    assert run("rules", "validate", "rules", "--format", "xml")[0] == exits.USAGE


def test_all_the_problems_of_a_rulebook_are_said_at_once(run, folder):
    shutil.copytree(RULES, folder / "rules")
    path = folder / "rules" / "clauses" / "complaint.yaml"
    text = path.read_text(encoding="utf-8").replace("kind: duty", "kind: obbligo", 1)
    path.write_text(text.replace("within: complaint.reply_days", "within: complaint.replay_days", 1), encoding="utf-8")
    code, out, err = run("rules", "validate", "rules")
    assert (code, out) == (exits.RULEBOOK_REFUSED, "")
    errors = [line for line in err.splitlines() if not line.startswith("conforme: Avviso: ")]
    assert len(errors) == 2
    assert all(line.startswith("conforme: rules/clauses/complaint.yaml:") for line in errors)
