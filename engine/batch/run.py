"""A whole batch: every part judged, here or on a cluster, the sample judged again, the files written."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Generator, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from contextlib import closing
from dataclasses import dataclass, replace

from engine import __version__
from engine.batch.outputs import Repeated, repeated, write_outputs
from engine.batch.partition.counts import Counts
from engine.batch.partition.part import all_done, run_part
from engine.batch.partition.recheck import Checked, Differs
from engine.batch.partition.sampling import MOST
from engine.batch.plan import Plan, WorkerState, printed, worker_state
from engine.batch.storage import Place, place, probe, remove, remove_empty
from engine.batch.tables.sources import CHANGED, CHANGED_CURE, Part, columns_of, parts_of
from engine.errors import CaseRefused, EngineFault, Problem
from engine.model.case import Case
from engine.model.sensitivity import figures_of
from engine.reckoning.holidays import edition

SCHEMA = "conforme/batch/1"
THREADS = 4
"""Parts judged at once: Polars uses every core, but between its queries a part leaves them idle."""
ProgressCallback = Callable[[int, int, int], None]
"""A progress callback, called after each part with the rows judged by this run, the weight done, the whole weight."""


@dataclass(frozen=True, slots=True)
class Done:
    """A batch that is finished; `resumed` counts the parts found done; `unverified` are the figures, of clauses that
    concern some case, that are not established."""

    counts: tuple[Counts, ...]
    checked: Checked
    receipt: dict[str, object]
    resumed: int
    unverified: tuple[str, ...]
    repeated: Repeated


def run_batch(
    plan: Plan, out: Place, keep: Callable[[Case], str], progress: ProgressCallback, scheduler: str = ""
) -> Done:
    """Carries a plan out. `keep` saves a case on which the evaluators differ. Raises CaseRefused when a file or the
    mapping cannot be read, UsageError when `out` or the work folder cannot be reached, EngineFault when evaluators differ;
    nothing is then written at `out`, and a run of the same plan goes on from the parts already done."""
    mapping = worker_state(plan).mapping
    _lacking(plan)
    parts = list(parts_of(plan.files, mapping))
    if not parts:
        raise CaseRefused(Problem(plan.files[0], 0, 0, "", "non c'è nessuna riga"))
    parts = sampled(parts, plan.sample)
    for at in (out, plan.folder):
        probe(at)
    ready = all_done(plan, parts)
    resumed = len(ready)
    waiting = [part for part in parts if part.index not in ready]
    whole = sum(part.weight for part in parts)
    weight = sum(part.weight for part in parts if part.index in ready)
    rows = 0
    try:
        # Closed even when somebody interrupts: no part may go on writing after this returns.
        with closing(_judged(plan, waiting, scheduler)) as judged:
            for part, count in judged:
                ready[part.index] = count
                rows, weight = rows + count.rows, weight + part.weight
                progress(rows, weight, whole)
    except Exception as error:
        # Whatever goes wrong with a file that changes meanwhile, that is why.
        _unchanged(plan)
        if isinstance(error, EngineFault):
            # Parts judged by an engine at fault must not be gone on from.
            _discard(plan)
        if isinstance(error, Differs):
            raise type(error)(error.case, error.difference, keep(error.case)) from None
        raise
    _unchanged(plan)
    counts = tuple(ready[part.index] for part in parts)
    checked = _checked(counts)
    unverified, names = _unverified(worker_state(plan), counts), repeated(plan, counts)
    receipt = {**_receipt(plan, counts, checked), "unverified": list(unverified), "repeated_names": names.verdicts}
    write_outputs(plan, list(counts), out, receipt)
    _discard(plan)
    return Done(counts, checked, receipt, resumed, unverified, names)


def _unchanged(plan: Plan) -> None:
    """Refuses to tell of files that changed while they were read: some rows may be lost, and some of two ages."""
    changed = [before for before, now in zip(plan.inputs, printed(plan.files), strict=True) if before != now]
    if changed:
        _discard(plan)
        raise CaseRefused(Problem(file, 0, 0, "", CHANGED, CHANGED_CURE) for file, _ in changed)


def _discard(plan: Plan) -> None:
    """Takes the parts away; the work folder may hold those of other plans, and what is not ours."""
    remove(plan.folder)
    remove_empty(place(plan.work))


def _judged(plan: Plan, parts: list[Part], scheduler: str) -> Generator[tuple[Part, Counts]]:
    if scheduler:
        from engine.batch.cluster import judged_by_cluster  # noqa: PLC0415  an optional extra

        yield from judged_by_cluster(plan, parts, scheduler)
        return
    pool = ThreadPoolExecutor(THREADS)
    try:
        futures = {pool.submit(run_part, plan, part): part for part in parts}
        for future in as_completed(futures):
            yield futures[future], future.result()
    finally:
        pool.shutdown(cancel_futures=True)


def sampled(parts: Sequence[Part], sample: int | None) -> list[Part]:
    """The parts, each with its share of the sample, in proportion to its weight; where nobody says how large it is, the one
    part of a small table has as many as its rows ask."""
    if sample is None and len(parts) == 1:
        return [replace(parts[0], sample=None)]
    sample = MOST if sample is None else sample
    whole, before, allotted = sum(part.weight for part in parts), 0, list[Part]()
    for part in parts:
        share = sample * (before + part.weight) // whole - sample * before // whole
        allotted.append(replace(part, sample=share))
        before += part.weight
    return allotted


def _checked(counts: tuple[Counts, ...]) -> Checked:
    missing = Counter[str]()
    for each in counts:
        missing.update(each.missing)
    return Checked(sum(each.checked for each in counts), dict(missing.most_common()))


def _unverified(at: WorkerState, counts: tuple[Counts, ...]) -> tuple[str, ...]:
    figures, clauses = at.checker.program(at.plan.profile).figures, at.checker.rulebook.clauses
    concerned = {clause for each in counts for clause in each.outcomes}
    named = dict.fromkeys(name for clause in clauses if clause in concerned for name in figures_of(clauses[clause]))
    epochs = range(len(figures.changes) + 1)
    versions = {name: [figures.during(name, epoch) for epoch in epochs] for name in named}
    return tuple(name for name in named if any(version and not version.established for version in versions[name]))


def _lacking(plan: Plan) -> None:
    """Refuses columns that the files do not have, those of all files at once."""
    mapping, problems = worker_state(plan).mapping, list[Problem]()
    for file in plan.files:
        try:
            columns_of(file, mapping)
        except CaseRefused as error:
            problems += error.problems
    if problems:
        raise CaseRefused(problems)


def _receipt(plan: Plan, counts: tuple[Counts, ...], checked: Checked) -> dict[str, object]:
    at = worker_state(plan)
    header = at.checker.rulebook.header
    return {
        "schema": SCHEMA,
        "engine": __version__,
        "rulebook": header.id,
        "edition": header.edition,
        "rulebook_digest": plan.rulebook_digest,
        "mapping": {"name": plan.mapping_name, "sha256": at.mapping.digest, "text": plan.mapping},
        "profile": plan.profile,
        "families": list(plan.families),
        "as_of": plan.as_of,
        "today": plan.today,
        "inputs": [json.loads(print_) for _, print_ in plan.inputs],
        "files": list(plan.files),
        "rows": sum(each.rows for each in counts),
        "verdicts": sum(each.verdicts for each in counts),
        "rejects": sum(each.rejects for each in counts),
        "evaluators": ["columns", *at.checker.evaluators],
        "calendar": edition(),
        "rechecked": checked.rows,
    }
