"""What was compiled is the rulebook of these very files, or nobody uses it."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from engine.errors import RulebookRefused
from engine.model.rulebook import Rulebook
from engine.reading import compiled, private_cache
from engine.reading import rulebook as reader
from engine.reading.compiled import dumped, key, loaded, read_compiled
from engine.reading.rule_files import gather, rulebook_digest
from engine.reading.rulebook import read_rulebook

ROOT = Path(__file__).parents[2]
FIXTURES = ROOT / "fixtures" / "rulebooks"
FOLDERS = [ROOT / "rules", *sorted(path for path in FIXTURES.iterdir() if (path / "rulebook.yaml").is_file())]


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    """A copy of the smallest rulebook with a desk and letters, to change."""
    return Path(shutil.copytree(FIXTURES / "desk", tmp_path / "rules"))


@pytest.fixture
def readings(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Grows by one digest for every time that files are read and reviewed."""
    found: list[str] = []
    read = reader.read_gathered
    monkeypatch.setattr(
        reader, "read_gathered", lambda gathered: (found.append(rulebook_digest(gathered.files)), read(gathered))[1]
    )
    return found


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache"


def kept(cache: Path) -> Path:
    (file,) = cache.iterdir()
    return file


def same(one: Rulebook, other: Rulebook) -> bool:
    """Equal, in the same order, and with the same fields written by hand."""
    return one == other and dumped(one) == dumped(other)


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda path: path.name)
def test_what_comes_back_is_the_rulebook(folder: Path, cache: Path, readings: list[str]) -> None:
    first, second = read_compiled(folder, cache), read_compiled(folder, cache)
    assert len(readings) == 1
    assert same(first, second)
    assert same(read_rulebook(folder), second)
    assert list(second.clauses) == list(first.clauses)


def test_without_a_cache_nothing_is_kept(rules: Path, cache: Path, readings: list[str]) -> None:
    assert same(read_compiled(rules, None), read_compiled(rules, None))
    assert len(readings) == 2
    assert not cache.exists()


@pytest.mark.parametrize(
    "file", sorted(path.relative_to(FIXTURES / "desk") for path in (FIXTURES / "desk").rglob("*.*")), ids=str
)
def test_one_byte_more_in_any_file_is_read(file: Path, rules: Path, cache: Path, readings: list[str]) -> None:
    read_compiled(rules, cache)
    with (rules / file).open("a") as stream:
        stream.write("\n")
    assert read_compiled(rules, cache).digest == readings[-1]
    assert len(readings) == 2
    assert len(list(cache.iterdir())) == 2


def test_a_file_more_is_read(rules: Path, cache: Path, readings: list[str]) -> None:
    read_compiled(rules, cache)
    shutil.copy(FIXTURES / "minimal" / "sources.yaml", rules / "parameters" / "more.yaml")
    with pytest.raises(RulebookRefused):
        read_compiled(rules, cache)
    assert len(readings) == 2


def test_the_same_files_in_a_folder_of_another_name_are_told_by_that_name(rules: Path, cache: Path) -> None:
    read_compiled(rules, cache)
    other = rules.rename(rules.with_name("others"))
    assert {letter.file.partition("/")[0] for letter in read_compiled(other, cache).letters.values()} == {"others"}


@pytest.mark.parametrize(
    ("module", "name", "value"),
    [(compiled, "__version__", "9.9"), (compiled.sys, "version", "4.0"), (compiled.pydantic, "VERSION", "3.0")],
)
def test_another_engine_python_or_pydantic_reads_anew(monkeypatch, module, name, value) -> None:
    compiled._readers.cache_clear()
    before = key("rules", "seal")
    monkeypatch.setattr(module, name, value)
    compiled._readers.cache_clear()
    assert key("rules", "seal") != before
    compiled._readers.cache_clear()


@pytest.mark.parametrize("part", ["errors.py", "model/clause.py", "reading/checks/words.py", "reckoning/terms.py"])
def test_another_line_in_what_reads_reads_anew(monkeypatch, tmp_path, part) -> None:
    here = Path(shutil.copytree(ROOT / "engine", tmp_path / "engine"))
    monkeypatch.setattr(compiled, "_ENGINE", here)
    compiled._readers.cache_clear()
    before = key("rules", "seal")
    (here / part).write_bytes((here / part).read_bytes() + b"\n")
    compiled._readers.cache_clear()
    assert key("rules", "seal") != before
    compiled._readers.cache_clear()


def test_rulebooks_with_problems_are_refused_each_time_in_the_same_words(rules: Path, cache: Path) -> None:
    (rules / "rulebook.yaml").write_text("id: 1\n")
    with pytest.raises(RulebookRefused) as plain:
        read_rulebook(rules)
    for _ in range(2):
        with pytest.raises(RulebookRefused) as caught:
            read_compiled(rules, cache)
        assert caught.value.problems == plain.value.problems
    assert not cache.exists()


def test_a_file_that_does_not_belong_is_refused_though_the_others_were_compiled(rules: Path, cache: Path) -> None:
    read_compiled(rules, cache)
    (rules / "notes.md").write_text("")
    with pytest.raises(RulebookRefused, match=r"notes\.md"):
        read_compiled(rules, cache)


@pytest.mark.parametrize(
    "data",
    [b"", b"{}", b"[]", b"\xff", b'{"header": 1}', b"[" * 5000],
    ids=["empty", "{}", "[]", "ff", "shape", "deep"],
)
def test_what_is_no_rulebook_is_not_used(data: bytes, rules: Path, cache: Path, readings: list[str]) -> None:
    read_compiled(rules, cache)
    assert loaded(data) is None
    private_cache.keep(cache, kept(cache).name, data)
    assert same(read_compiled(rules, cache), read_rulebook(rules))
    assert same(read_compiled(rules, cache), read_rulebook(rules))
    assert len(readings) == 4


def test_the_rulebook_of_other_files_is_not_used(rules: Path, cache: Path) -> None:
    read_compiled(rules, cache)
    private_cache.keep(cache, kept(cache).name, dumped(read_rulebook(FIXTURES / "minimal")))
    assert same(read_compiled(rules, cache), read_rulebook(rules))


def test_a_cache_that_cannot_be_written_is_no_error(rules: Path, tmp_path: Path, capfd) -> None:
    (tmp_path / "file").write_text("")
    assert same(read_compiled(rules, tmp_path / "file" / "cache"), read_rulebook(rules))
    assert capfd.readouterr() == ("", "")


_READ = "import sys; from pathlib import Path; from engine.reading.compiled import read_compiled; "
_BOTH = _READ + "print(read_compiled(Path(sys.argv[1]), Path(sys.argv[2])).digest)"
_KILLED = _READ + (
    "import os, signal; from engine.reading import private_cache; "
    "private_cache.Path.write_bytes = lambda *_: os.kill(os.getpid(), signal.SIGKILL); "
    "read_compiled(Path(sys.argv[1]), Path(sys.argv[2]))"
)


def start(code: str, *folders: Path) -> subprocess.Popen[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.Popen(
        [sys.executable, "-c", code, *map(str, folders)],
        env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip


@pytest.mark.slow
def test_processes_at_once_all_read_it_and_one_file_stays(rules: Path, cache: Path) -> None:
    running = [start(_BOTH, rules, cache) for _ in range(4)]
    told = [process.communicate(timeout=60) for process in running]
    assert told == [(f"{read_rulebook(rules).digest}\n", "")] * 4
    loaded_again = loaded(private_cache.recall(cache, kept(cache).name))
    assert loaded_again is not None
    assert same(loaded_again, read_rulebook(rules))


@pytest.mark.slow
def test_a_process_killed_while_it_writes_leaves_nothing_that_is_used(rules: Path, cache: Path) -> None:
    killed = start(_KILLED, rules, cache)
    killed.communicate(timeout=60)
    assert killed.returncode == -signal.SIGKILL
    assert list(cache.glob("*.json")) == []
    assert gather(rules).problems == ()
    assert same(read_compiled(rules, cache), read_rulebook(rules))
    assert len(list(cache.glob("*.json"))) == 1
