"""A cluster of three workers loses one in the middle, and the result is complete and the same."""

import os
import signal

import polars as pl
import pytest

from engine.batch.outputs import rejects_of
from engine.errors import UsageError
from tests.batch.conftest import CRM

pytestmark = pytest.mark.slow

distributed = pytest.importorskip("distributed")


def test_a_worker_killed_in_the_middle_changes_nothing(plan_of, run, tmp_path, small_parts):
    alone, together = tmp_path / "alone.parquet", tmp_path / "together.parquet"
    run(plan_of(CRM / "export.csv"), alone)
    killed = []
    with distributed.LocalCluster(
        n_workers=3, threads_per_worker=1, processes=True, dashboard_address=None, local_directory=str(tmp_path)
    ) as cluster:

        def progress(*_):
            if not killed:
                killed.append(next(iter(cluster.workers.values())).pid)
                os.kill(killed[0], signal.SIGKILL)

        done = run(plan_of(CRM / "export.csv"), together, progress=progress, scheduler=cluster.scheduler_address)
    assert killed
    assert len(done.counts) > 10
    assert pl.read_parquet(together).equals(pl.read_parquet(alone))
    assert rejects_of(together).read_bytes() == rejects_of(alone).read_bytes()


def test_a_cluster_that_does_not_answer_is_said(plan_of, run, tmp_path):
    with pytest.raises(UsageError, match="non risponde"), _patience():
        run(plan_of(CRM / "export.csv"), tmp_path / "out.parquet", scheduler="tcp://127.0.0.1:9")


def _patience():
    import dask

    return dask.config.set({"distributed.comm.timeouts.connect": "1s"})
