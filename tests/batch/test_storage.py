"""Inputs, work folder and output in an object storage: the same as on a disk, whole or not at all."""

import sys
from dataclasses import replace
from threading import Lock

import polars as pl
import pytest

from engine.batch import run as running
from engine.batch.outputs import receipt_of, rejects_of
from engine.batch.partition.part import paths
from engine.batch.plan import printed
from engine.batch.storage import Place, names, place, reaching, write, written
from engine.batch.telling.row_explanation import Batch
from engine.cli.main import main
from engine.errors import CaseRefused, UsageError
from tests.batch.conftest import CRM, ROOT

pytest.importorskip("upath", reason="universal-pathlib is not installed (pip install 'conforme[cluster]')")
EXPORT = CRM / "export.csv"


@pytest.fixture
def memory():
    """A storage without a server, of this process alone."""
    from fsspec.implementations.memory import MemoryFileSystem

    yield "memory://b"
    MemoryFileSystem.store.clear()
    MemoryFileSystem.pseudo_dirs[:] = [""]


@pytest.fixture(scope="module")
def server():
    """An S3 on loopback."""
    pytest.importorskip("s3fs", reason="s3fs is not installed (pip install '.[dev]')")
    moto = pytest.importorskip("moto.server", reason="moto is not installed (pip install '.[dev]')")
    server = moto.ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    yield "http://{}:{}".format(*server.get_host_and_port())
    server.stop()


@pytest.fixture
def bucket(server, monkeypatch, request):
    """A bucket of its own, with the shipped export."""
    environment = {
        "AWS_ENDPOINT_URL": server, "AWS_ACCESS_KEY_ID": "x", "AWS_SECRET_ACCESS_KEY": "x", "NO_PROXY": "127.0.0.1",
        "AWS_DEFAULT_REGION": "us-east-1", "AWS_EC2_METADATA_DISABLED": "true", "AWS_CONFIG_FILE": "no",
        "AWS_SHARED_CREDENTIALS_FILE": "no",
    }  # fmt: skip
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("CONFORME_RULES", str(ROOT / "rules"))
    from s3fs import S3FileSystem

    S3FileSystem.clear_instance_cache()
    name = f"b{abs(hash(request.node.name))}"
    S3FileSystem().mkdir(name)
    write(place(f"s3://{name}/export.csv"), EXPORT.read_bytes())
    yield f"s3://{name}"
    S3FileSystem.clear_instance_cache()


def table(out: Place) -> pl.DataFrame:
    """The verdicts of a folder, or of one file of Parquet."""
    files = sorted(out.iterdir(), key=str) if out.is_dir() else [out]
    return pl.concat(pl.read_parquet(file.read_bytes()) for file in files)


def stopping(after):
    """Parts are judged until somebody interrupts."""
    judged, turn, real = [], Lock(), running.run_part

    def judge(plan, part):
        with turn:
            if len(judged) == after:
                raise KeyboardInterrupt
            judged.append(part.index)
        return real(plan, part)

    return judge


@pytest.mark.parametrize(
    ("work", "out", "name"),
    [
        ("{there}", "{there}", "verdetti"),
        ("{there}", "{here}", "verdetti"),
        ("{here}", "{there}", "verdetti"),
        ("{there}", "{there}", "v.parquet"),
        ("{there}", "{here}", "v.csv"),
        ("file://{here}", "{there}", "v.jsonl"),
    ],
)
@pytest.mark.slow
def test_a_storage_holds_what_a_disk_would(work, out, name, memory, plan_of, run, tmp_path, small_parts):
    (tmp_path / "local").mkdir()
    local = tmp_path / "local" / name
    run(plan_of(EXPORT), local)
    work, out = (place(each.format(here=tmp_path, there=memory)) for each in (work, out))
    plan, far = replace(plan_of(EXPORT), work=str(work / "lavoro")), out / name
    for _ in range(2):
        done = run(plan, far)
        assert len(done.counts) > 10
        if name.endswith((".csv", ".jsonl")):
            assert far.read_bytes() == local.read_bytes()
        else:
            assert table(far).equals(table(local))
        assert receipt_of(far) == receipt_of(local) == done.receipt
        assert rejects_of(far).read_bytes() == rejects_of(local).read_bytes()
        assert names(out) - {"local"} == names(local.parent)
        assert not (work / "lavoro").exists()


@pytest.mark.parametrize("where", ["{there}", "{here}"])
def test_what_is_broken_off_does_not_appear(where, memory, tmp_path):
    target = place(where.format(here=tmp_path, there=memory)) / "a" / "b.json"

    def break_off():
        with written(target) as file:
            (file.write_bytes if where == "{here}" else file.write)(b"half")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        break_off()
    assert names(target.parent) == set()
    write(target, b"whole")
    assert names(target.parent) == {"b.json"}


@pytest.mark.slow
def test_a_half_copied_folder_is_never_taken_for_a_whole_one(memory, plan_of, run, tmp_path, small_parts, monkeypatch):
    from fsspec.implementations.memory import MemoryFileSystem

    out, real = place(f"{memory}/verdetti"), MemoryFileSystem.cp_file
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("engine.batch.tables.sources.BYTES", 5_000)
        older = run(replace(plan_of(EXPORT), work=f"{memory}/lavoro", as_of="2026-07-01"), out)
    copied = []

    def copying(self, one, other, **more):
        if len(copied) == 3:
            raise KeyboardInterrupt
        copied.append(other)
        return real(self, one, other, **more)

    plan = replace(plan_of(EXPORT), work=f"{memory}/lavoro")
    with monkeypatch.context() as patch:
        patch.setattr(MemoryFileSystem, "cp_file", copying)
        with pytest.raises(KeyboardInterrupt):
            run(plan, out)
    assert len(names(out)) == 3
    assert names(place(memory)) == {"lavoro", "verdetti", "verdetti.rejects.csv", "verdetti.unfinished"}
    with pytest.raises(UsageError, match="ha perso la ricevuta"):
        receipt_of(out)
    done = run(plan, out)
    assert done.resumed == len(done.counts) == len(names(out)) < len(older.counts)
    assert receipt_of(out) == done.receipt
    assert names(place(memory)) == {"verdetti", "verdetti.receipt.json", "verdetti.rejects.csv"}


@pytest.mark.parametrize("where", ["{there}", "{here}"])
def test_what_others_keep_in_the_work_folder_stays(where, memory, plan_of, run, tmp_path):
    work = place(where.format(here=tmp_path, there=memory)) / "lavoro"
    write(work / "mio.csv", b"mio")
    run(replace(plan_of(EXPORT), work=str(work)), tmp_path / "v.parquet")
    assert names(work) == {"mio.csv"}


def test_a_folder_of_somebody_else_is_left_alone(memory, capsys):
    write(place(f"{memory}/mio/x.parquet"), b"mio")
    write(place(f"{memory}/testo"), b"mio")
    for out, told in (("mio", "non ho scritto io"), ("testo", "serve una cartella"), ("v.txt", "usa .parquet")):
        assert main(["batch", str(EXPORT), "--out", f"{memory}/{out}"]) == 2
        assert told in capsys.readouterr().err
    assert place(f"{memory}/mio/x.parquet").read_bytes() == b"mio"


@pytest.mark.parametrize(
    ("option", "given", "told"),
    [
        ("--out", "memory://", "`memory://` non ha un nome (aggiungi il nome dei verdetti, per esempio verdetti.par"),
        ("--out", "memory://b/v*", "memory://b/v*: il nome di un archivio di oggetti sembra un modello (scegli un"),
        ("--out", "nodriver://b/v", "manca il driver che raggiunge `nodriver://` (installalo, o correggi il nome: get"),
        ("--work", "nosuch://b/v", "manca il driver che raggiunge `nosuch://`"),
        ("--work", "no-such://b/v", "manca il driver che raggiunge `no-such://`"),
        ("--work", "{out}/lavoro", "`{out}` contiene `{out}/lavoro` (scegli un altro nome)"),
    ],
)
def test_a_place_nobody_can_use_is_said(option, given, told, memory, tmp_path, monkeypatch, capsys):
    import fsspec

    fsspec.register_implementation("nodriver", "no_driver.FileSystem", clobber=True, errtxt="get it")
    monkeypatch.setenv("CONFORME_RULES", str(ROOT / "rules"))
    out = str(tmp_path / "v")
    asked = {"--out": out, "--work": f"{memory}/w", option: given.format(out=out)}
    code = main(["batch", str(EXPORT), *(word for pair in asked.items() for word in pair)])
    assert (code, told.format(out=out) in (err := capsys.readouterr().err)) == (2, True), err
    assert list(tmp_path.iterdir()) == []


def test_without_the_library_the_cure_is_said(monkeypatch, capsys):
    monkeypatch.setitem(sys.modules, "upath", None)
    told = "manca universal-pathlib (pip install 'conforme[cluster]')"
    with pytest.raises(CaseRefused) as refused:
        printed(["s3://b/d.csv"])
    assert f"s3://b/d.csv: per gli archivi di oggetti {told}" in str(refused.value)
    assert main(["batch", str(EXPORT), "--out", "s3://b/v"]) == 2
    assert f"s3://b/v: per gli archivi di oggetti {told}" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (FileNotFoundError("x"), "memory://b: non esiste (controlla il nome del bucket e il percorso)"),
        (PermissionError("x"), "memory://b: l'archivio di oggetti nega l'accesso (controlla le credenziali e i"),
        (RuntimeError("boh\n2"), "memory://b: l'archivio di oggetti non si raggiunge: boh (controlla le credenziali,"),
    ],
)
def test_a_driver_complains_in_our_words(error, told, memory):
    with pytest.raises(UsageError) as refused, reaching(place(memory)):
        raise error
    assert told in str(refused.value)


@pytest.mark.slow
def test_a_cluster_that_shares_only_a_bucket_gives_the_same(bucket, tmp_path, small_parts, monkeypatch, capsys):
    distributed = pytest.importorskip("distributed")
    (tmp_path / "client").mkdir()
    monkeypatch.chdir(tmp_path / "client")
    options = ["--mapping", str(CRM / "mapping.yaml"), "--sample", "200"]
    assert main(["batch", str(EXPORT), *options, "--out", str(tmp_path / "v.parquet")]) == 0
    out = f"{bucket}/verdetti"
    arguments = ["batch", f"{bucket}/export.csv", *options, "--out", out, "--work", f"{bucket}/lavoro"]
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=2, processes=True, dashboard_address=None, local_directory=str(tmp_path / "own")
    ) as cluster:
        capsys.readouterr()
        assert main([*arguments, "--scheduler", cluster.scheduler_address]) == 0
    told = capsys.readouterr()
    assert "Righe: 2.000 — verdetti 1.979, scarti 21" in told.out
    assert f"Verdetti: {out}\nconforme: Scarti: {out}.rejects.csv" in told.err
    assert len(names(place(out))) > 10
    assert table(place(out)).equals(pl.read_parquet(tmp_path / "v.parquet"))
    here, there = receipt_of(tmp_path / "v.parquet"), receipt_of(place(out))
    assert [here.pop("files"), there.pop("files")] == [[str(EXPORT)], [f"{bucket}/export.csv"]]
    assert set(there.pop("inputs")[0]) == {"path", "size", "version"}
    assert {**here, "inputs": 0} == {**there, "inputs": 0}
    rejects = (tmp_path / "v.parquet.rejects.csv").read_text().replace(str(EXPORT), f"{bucket}/export.csv")
    assert rejects_of(place(out)).read_text() == rejects
    assert names(place(bucket)) == {"export.csv", "verdetti", "verdetti.receipt.json", "verdetti.rejects.csv"}
    assert list((tmp_path / "client").iterdir()) == []
    for form in ("text", "json"):
        asked = ["--id", "CRM-000002", "--format", form]
        codes = [main(["batch", "explain", each, *asked]) for each in (str(tmp_path / "v.parquet"), out)]
        shown = capsys.readouterr().out.replace(f"{bucket}/export.csv", str(EXPORT))
        assert codes == [1, 1]
        assert shown == shown[: len(shown) // 2] * 2


@pytest.mark.slow
def test_an_interrupted_run_goes_on_from_the_bucket(bucket, plan_of, run, tmp_path, small_parts, monkeypatch):
    local = tmp_path / "v.parquet"
    run(plan_of(EXPORT), local)
    data = pl.read_csv(EXPORT, separator=";", infer_schema=False, truncate_ragged_lines=True)
    data.write_parquet(tmp_path / "export.parquet")
    write(place(f"{bucket}/export.parquet"), (tmp_path / "export.parquet").read_bytes())
    plan = replace(plan_of(), inputs=printed([f"{bucket}/export.parquet"]), work=f"{bucket}/lavoro")
    out = place(f"{bucket}/v.parquet")
    with monkeypatch.context() as patch:
        patch.setattr(running, "run_part", stopping(3))
        with pytest.raises(KeyboardInterrupt):
            run(plan, out)
    assert names(place(bucket)) == {"export.csv", "export.parquet", "lavoro"}
    assert len(names(plan.folder)) == 9
    # A part is done when its counts are there, and what they count.
    paths(plan, 0)["rejects"].unlink()
    done = run(plan, out)
    assert (done.resumed, len(done.counts)) == (2, 14)
    told = table(out)
    assert told.filter(pl.col("case").is_in(table(local)["case"].to_list())).equals(table(local))
    assert names(place(bucket)) == {"export.csv", "export.parquet", "v.parquet", "v.parquet.rejects.csv"}
    assert receipt_of(out) == done.receipt


def test_an_input_that_changed_in_the_bucket_is_noticed(bucket, memory, plan_of, run, checker):
    file, out = f"{bucket}/export.csv", place(f"{bucket}/verdetti")
    plan = replace(plan_of(), inputs=printed([file]), work=f"{memory}/lavoro")
    run(plan, out)
    assert table(out).height == 1979
    assert Batch(out, checker).cases("CRM-000002")
    write(place(file), EXPORT.read_bytes().replace(b"CRM-000002", b"CRM-000003"))
    assert replace(plan, inputs=printed([file])).key != plan.key
    with pytest.raises(UsageError, match="il file è cambiato dopo questi verdetti"):
        Batch(out, checker)


def test_a_bucket_that_does_not_exist_is_said_before_any_work(bucket, plan_of, run, tmp_path, monkeypatch):
    monkeypatch.setattr(running, "run_part", lambda *_: pytest.fail("a part was judged"))
    plan = plan_of(EXPORT)
    with pytest.raises(UsageError, match=r"s3://no-such-bucket/.*: non esiste \(controlla il nome del bucket"):
        run(plan, place("s3://no-such-bucket/verdetti"))
    with pytest.raises(UsageError, match=r"s3://no-such-bucket/.*: non esiste"):
        run(replace(plan, work="s3://no-such-bucket/lavoro"), tmp_path / "v.parquet")
    with pytest.raises(CaseRefused, match=r"s3://no-such-bucket/d\.csv: non esiste"):
        printed(["s3://no-such-bucket/d.csv"])


def test_missing_credentials_are_said(bucket, monkeypatch, capsys):
    from s3fs import S3FileSystem

    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.delenv(name)
    S3FileSystem.clear_instance_cache()
    there, here = ["--out", f"{bucket}/v"], ["--out", "v.csv"]
    for arguments, code in (([str(EXPORT), *there], 2), ([f"{bucket}/export.csv", *here], 5)):
        assert main(["batch", *arguments, "--mapping", str(CRM / "mapping.yaml")]) == code
        told = capsys.readouterr().err
        assert "l'archivio di oggetti non si raggiunge: Unable to locate credentials (controlla le credenziali" in told
