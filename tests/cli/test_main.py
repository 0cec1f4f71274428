import os
import subprocess
import sys
from pathlib import Path

import pytest

from engine import __version__
from engine.cli import exits
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
