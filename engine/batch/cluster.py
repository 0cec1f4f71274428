"""The same plan, part by part, on a Dask cluster. Workers need this program, the rules, the inputs and the work folder
under the same names; a part lost with its worker is judged again elsewhere, and comes out the same."""

from __future__ import annotations

from collections.abc import Iterator

from engine.batch.partition.counts import Counts
from engine.batch.partition.part import run_part
from engine.batch.plan import Plan
from engine.batch.tables.sources import Part
from engine.errors import Problem, UsageError

RETRIES = 5


def judged_by_cluster(plan: Plan, parts: list[Part], scheduler: str) -> Iterator[tuple[Part, Counts]]:
    """Each part with its counts, as they come. Raises UsageError when the cluster does not answer."""
    try:
        from distributed import Client, as_completed  # noqa: PLC0415  an optional extra
    except ImportError:
        cure = "pip install 'conforme[cluster]'"
        raise UsageError(Problem("--scheduler", 0, 0, "", "Dask non è installato", cure)) from None
    try:
        client = Client(scheduler, set_as_default=False)  # type: ignore[no-untyped-call]
    except (OSError, ValueError, TimeoutError) as error:
        what = f"il cluster {scheduler} non risponde: {error}"
        raise UsageError(Problem("--scheduler", 0, 0, "", what)) from None
    with client, client.as_current():
        futures = {client.submit(run_part, plan, part, pure=False, retries=RETRIES): part for part in parts}
        for future in as_completed(futures):  # type: ignore[no-untyped-call]
            yield futures[future], future.result()
