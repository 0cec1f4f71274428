import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest

from engine import __version__
from engine.cli import exits
from engine.reading.rulebook import read_rulebook
from tests.commands import IN_TIME, LATE

ROOT = Path(__file__).parents[2]
RULES = ROOT / "rules"


def command(*arguments: str, **more: object) -> subprocess.CompletedProcess[bytes]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)} | more.pop("env", {})
    run = [sys.executable, "-c", "import sys; from engine.cli.main import main; sys.exit(main())", *arguments]
    return subprocess.run(run, capture_output=True, env=environment, check=False, **more)


def test_the_version_is_said_without_loading_the_model():
    code = "import sys; from engine.cli.main import main; main(['--version']); sys.exit('pydantic' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, cwd=ROOT, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, f"conforme {__version__}\n")


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["check"],
        ["screen"],
        ["batch"],
        ["batch", "run"],
        ["batch", "map"],
        ["batch", "explain"],
        ["ask"],
        ["schema"],
        ["rules"],
        ["rules", "list"],
        ["rules", "show"],
        ["rules", "validate"],
        ["rules", "test"],
        ["rules", "steps"],
        ["rules", "facts"],
        ["new"],
    ],
)
def test_every_help_is_italian_and_has_an_example(run, arguments):
    code, out, _ = run(*arguments, "--help")
    assert code == 0
    assert out.startswith(f"Uso: {' '.join(['conforme', *arguments])} ")
    assert "Esemp" in out
    assert "  conforme " in out
    assert not {"Usage", "Options:", "Arguments", "Show", "<str>", "[default:", "x>=0]"} & set(out.split())
    assert max(map(len, out.splitlines())) <= 80


def test_without_arguments_the_help_is_shown_and_the_use_is_wrong(run):
    code, out, err = run()
    assert (code, out) == (exits.USAGE, "")
    assert err.startswith("Uso: conforme")


def test_shell_completion_proposes_commands():
    done = command(env={"_CONFORME_COMPLETE": "complete_bash", "COMP_WORDS": "conforme ch", "COMP_CWORD": "1"})
    assert done.stdout.decode().split() == ["check"]


def test_shell_completion_proposes_families():
    done = command(env={"_CONFORME_COMPLETE": "complete_bash", "COMP_WORDS": "conforme new sm", "COMP_CWORD": "2"})
    assert done.stdout.decode().split() == ["smart-help", "smart-info", "smart-intake"]


def test_exit_code_and_utf8_reach_the_shell(tmp_path):
    (tmp_path / "caso.yaml").write_text(LATE)
    done = command("check", "caso.yaml", cwd=tmp_path)
    assert done.returncode == exits.NON_COMPLIANT
    assert done.stdout.decode().startswith("NON CONFORME — ")
    assert done.stderr == b""


def test_a_terminal_without_our_signs_is_no_reason_to_fail(tmp_path):
    (tmp_path / "caso.yaml").write_text(LATE)
    done = command("check", "caso.yaml", cwd=tmp_path, env={"PYTHONIOENCODING": "latin-1"})
    assert done.returncode == exits.NON_COMPLIANT
    assert done.stdout.startswith(b"NON CONFORME ? ")


def test_a_closed_pipe_is_silent(tmp_path):
    for number in range(40):
        (tmp_path / f"{number}.yaml").write_text(IN_TIME)
    run = [sys.executable, "-c", "import sys; from engine.cli.main import main; sys.exit(main())"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    arguments = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "env": environment, "cwd": tmp_path}
    with subprocess.Popen([*run, "check", ".", "--format", "json"], **arguments) as process:
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == exits.BROKEN_PIPE


@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize(
    "arguments",
    [
        ("--version",),
        ("--help",),
        ("batch", "--help"),
        (),
        ("nosuch",),
        ("check", "nosuch.yaml"),
        ("check", "case.yaml"),
        ("batch", "nosuch.csv", "--mapping", "case.yaml", "--out", "v.csv"),
        ("rules", "validate"),
    ],
    ids=" ".join,
)
def test_whoever_leaves_both_outputs_is_told_nothing_else(arguments, unbuffered, tmp_path):
    (tmp_path / "case.yaml").write_text(IN_TIME)
    command = [sys.executable, "-m", "engine.cli.main", *arguments]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "CONFORME_RULES": str(RULES), "PYTHONUNBUFFERED": unbuffered}
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(command, stdout=writer, stderr=writer, env=environment, cwd=tmp_path, check=False)
    os.close(writer)
    assert done.returncode == exits.BROKEN_PIPE


def test_whoever_leaves_the_complaints_alone_is_told_nothing_else(tmp_path):
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "engine.cli.main", "check", "nosuch.yaml"]
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=writer, env=environment, cwd=tmp_path, check=False)
    os.close(writer)
    assert (done.returncode, done.stdout) == (exits.BROKEN_PIPE, b"")


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


def test_a_file_where_a_folder_is_wanted_is_not_told_to_be_missing(run, folder):
    (folder / "file.yaml").write_text("facts: {}", encoding="utf-8")
    for arguments in (
        ["screen", "file.yaml", "--attachments", "file.yaml"],
        ["rules", "test", "--features", "file.yaml"],
    ):
        code, _, err = run(*arguments)
        assert code == exits.USAGE
        assert "file.yaml` non è una cartella (indica la cartella che contiene" in err.replace(
            ": file.yaml ", ": `file.yaml` "
        )


def test_a_link_that_leads_to_itself_is_no_fault_of_the_program(run, folder):
    (folder / "giro.yaml").symlink_to(folder / "giro.yaml")
    for command in ("check", "screen"):
        code, out, err = run(command, "giro.yaml")
        assert code == exits.CASE_REFUSED, out + err


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


def test_the_schema_of_a_case_accepts_a_case_and_refuses_an_unknown_fact(run):
    _, out, _ = run("schema", "case")
    schema = json.loads(out)
    jsonschema.validate({"facts": {"complaint_received_on": "2026-05-04"}}, schema)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({"facts": {"complaint_received": "2026-05-04"}}, schema)


def test_the_schema_of_a_rulebook_is_one(run):
    jsonschema.Draft202012Validator.check_schema(json.loads(run("schema", "rulebook")[1]))
