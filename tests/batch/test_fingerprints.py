"""A file that changed anywhere is another file; the same file under another name is the same."""

import hashlib
import os
import subprocess
import sys

import pytest

from engine.batch.plan import printed
from engine.batch.telling.row_explanation import Batch
from engine.cli.main import main
from engine.errors import CaseRefused, UsageError
from engine.explaining.checker import Checker
from tests.batch.conftest import CRM, ROOT

BIG = 5_000_000
MAPPING = "id: n\nas_of: 2026-06-30\ncolumns: {d: {fact: complaint_received_on, empty: unknown}}\n"


def big(middle: str) -> str:
    """A file of more than two megabytes, different only in its middle."""
    half = "1,2026-05-04\n" * (BIG // 26)
    return f"n,d\n{half}2,{middle}\n{half}"


def test_a_change_in_the_middle_of_a_large_file_is_a_change(plan_of, run, tmp_path, rulebook):
    data, out = tmp_path / "d.csv", tmp_path / "v.parquet"
    data.write_text(big("2026-05-04"))
    plan = plan_of(data, mapping=MAPPING)
    run(plan, out)
    checker = Checker(rulebook)
    Batch(out, checker)
    data.write_text(big("2026-05-05"))
    assert plan_of(data, mapping=MAPPING).key != plan.key
    with pytest.raises(UsageError, match=r"d\.csv: il file è cambiato dopo questi verdetti"):
        Batch(out, checker)
    checker.close()


def test_a_fingerprint_is_of_the_whole_file_whatever_its_name(tmp_path, monkeypatch):
    pytest.importorskip("upath")
    data = tmp_path / "d.csv"
    data.write_text("abc")
    monkeypatch.chdir(tmp_path)
    digest = hashlib.sha256(b"abc").hexdigest()
    ((_, here),) = printed(["d.csv"])
    ((_, there),) = printed([f"file://{data}"])
    assert here == f'{{"path": "{data}", "sha256": "{digest}", "size": 3}}'
    assert there == here


@pytest.fixture
def storage():
    """An object storage in memory; `tagged://` tells versions apart and must not be read for that."""
    pytest.importorskip("upath")
    import fsspec
    from fsspec.implementations.memory import MemoryFileSystem

    class Tagged(MemoryFileSystem):
        protocol = "tagged"
        store, pseudo_dirs, tag = {}, [""], '"one"'

        @classmethod
        def _strip_protocol(cls, path):
            return MemoryFileSystem._strip_protocol(path.removeprefix("tagged://"))

        def info(self, path, **more):
            return {**super().info(path, **more), "ETag": self.tag, "read_at": object()}

        def _open(self, path, mode="rb", **more):
            assert mode == "wb", "the contents were read"
            return super()._open(path, mode, **more)

    fsspec.register_implementation("tagged", Tagged, clobber=True)
    yield Tagged
    MemoryFileSystem.store.clear()


def test_a_storage_that_tells_versions_apart_is_not_read(storage):
    storage().pipe("/d.csv", b"abc")
    ((_, one),) = printed(["tagged:///d.csv"])
    assert one == '{"path": "tagged:///d.csv", "size": 3, "version": "\\"one\\""}'
    storage.tag = '"two"'
    assert printed(["tagged:///d.csv"]) != (("tagged:///d.csv", one),)
    storage.tag = 'W/"weak"'
    with pytest.raises(CaseRefused, match="the contents were read"):
        printed(["tagged:///d.csv"])


def test_a_storage_that_does_not_is_read_whole(storage):
    from fsspec.implementations.memory import MemoryFileSystem

    memory, found = MemoryFileSystem(), []
    for body in (b"a" * BIG, b"a" * BIG, b"a" * (BIG // 2) + b"b" + b"a" * (BIG // 2 - 1)):
        memory.pipe("/d.csv", body)
        found.append(printed(["memory://d.csv"]))
    assert found[0] == found[1] != found[2]


@pytest.mark.parametrize(
    ("file", "told"),
    [("nothere://x/d.csv", "manca il driver che raggiunge `nothere://`"), ("memory://no.csv", "non esiste")],
)
def test_a_storage_nobody_reads_is_refused(file, told):
    pytest.importorskip("upath")
    with pytest.raises(CaseRefused, match=told):
        printed([file])


@pytest.mark.parametrize(
    "again", ["d.csv", "./d.csv", "sub/../d.csv", "link.csv", "hard.csv", "file://{here}/d.csv", "{here}/d.csv"]
)
def test_a_file_given_twice_is_refused_before_it_is_read(again, tmp_path, monkeypatch, capsys):
    pytest.importorskip("upath")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CONFORME_RULES", str(ROOT / "rules"))
    monkeypatch.setattr("engine.batch.fingerprints.opened", lambda file: pytest.fail(f"{file} was read"))
    (tmp_path / "sub").mkdir()
    (tmp_path / "d.csv").write_text("Pratica\n1\n")
    (tmp_path / "link.csv").symlink_to("d.csv")
    os.link("d.csv", "hard.csv")
    again = again.format(here=tmp_path)
    code = main(["batch", "d.csv", again, "--mapping", str(CRM / "mapping.yaml"), "--out", "v.csv"])
    told = "è indicato due volte" if again == "d.csv" else "è lo stesso file di `d.csv`"
    assert (code, f"{again}: {told} (indica ogni file una volta sola)" in capsys.readouterr().err) == (2, True)
    assert not (tmp_path / "v.csv").exists()


def test_the_same_object_by_two_names_of_its_storage_is_refused():
    pytest.importorskip("upath")
    with pytest.raises(UsageError, match=r"è lo stesso file di `memory://a/d\.csv`"):
        printed(["memory://a/d.csv", "memory:///a/d.csv"])


def test_two_files_with_the_same_contents_are_two_files(tmp_path):
    for name in ("a.csv", "b.csv"):
        (tmp_path / name).write_text("n\n1\n")
    assert len(printed([str(tmp_path / "a.csv"), str(tmp_path / "b.csv")])) == 2


@pytest.mark.slow
def test_a_fingerprint_is_the_same_in_every_process(tmp_path):
    (tmp_path / "d.csv").write_text("abc")
    script = "import sys; from engine.batch.plan import printed; print(printed(sys.argv[1:]))"
    call = [sys.executable, "-c", script, str(tmp_path / "d.csv")]
    told = {
        subprocess.run(call, env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONHASHSEED": seed}, capture_output=True,
                       check=True).stdout
        for seed in ("1", "2")
    }  # fmt: skip
    assert told == {f"{printed([str(tmp_path / 'd.csv')])}\n".encode()}
