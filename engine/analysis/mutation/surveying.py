"""All the changes of a rulebook tried on its scenarios: in several processes, remembering what was tried before."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import replace
from datetime import date
from multiprocessing import active_children, get_context, parent_process
from multiprocessing.process import BaseProcess
from pathlib import Path
from signal import SIG_IGN, SIGINT, signal
from threading import Thread

from engine.analysis.mutation.fates import Fate, MutationResult
from engine.analysis.mutation.memory import Memory
from engine.analysis.mutation.mutant import Mutant
from engine.analysis.mutation.trying import SECONDS, Bench
from engine.digests import digest
from engine.errors import ConformeError, EngineFault, Problem
from engine.model.rulebook import Rulebook
from engine.reading.accepted import Accepted
from engine.scenarios.features import ScenarioText

ProgressTracker = Callable[[Iterable[None], int, str], Iterator[None]]
"""Passes items on and shows how far they are: the items, how many there are, what they are called."""
CALLED = "cambiamenti"
FEW = 24
"""How many changes are too few for other processes to be worth their start."""
SAMPLE = 20
"""How many of the changes are tried again as `conforme rules test` would."""
_SAVED_EVERY = 200


def survey(
    rulebook: Rulebook,
    features: Sequence[ScenarioText],
    mutants: Iterable[Mutant],
    *,
    accepted: Sequence[Accepted] = (),
    today: date,
    memory: Path | None = None,
    track: ProgressTracker | None = None,
    jobs: int = 1,
    seconds: float = SECONDS,
    whole: bool = True,
) -> MutationResult:
    """What becomes of the changes. `accepted` are those that may go unnoticed on the day `today`; `memory` is a file of what
    was tried before, and is kept up to date also where the survey is interrupted; `jobs` is how many processes try at
    once, `seconds` how long a case is looked for. `whole` says that the changes are all those of the rulebook.

    Raises EngineFault where there is nothing to try, where of a whole rulebook nothing at all is noticed (the survey
    itself would be broken), and where the engine contradicts itself; UsageError where a scenario does not hold without any
    change; OSError where the memory cannot be written."""
    tried = tuple(mutants)
    if not tried:
        raise EngineFault("nessun cambiamento da provare: le regole non ne danno alcuno")
    bench = Bench(rulebook, features, seconds)
    try:
        kept = Memory(memory, rulebook, bench.scenarios)
        fates = {one.id: fate for one in tried if (fate := kept.recall(one)) is not None}
        fresh = [one for one in tried if one.id not in fates]
        stream = _in_turn(bench, fresh) if jobs < 2 or len(fresh) <= FEW else _at_once(bench, fresh, jobs)
        try:
            for mutant, fate in _tracked(stream, len(fresh), track):
                fates[mutant.id] = fate
                kept.keep(mutant, fate)
                if len(fates) % _SAVED_EVERY == 0:
                    kept.save()
        finally:
            kept.save()
    finally:
        bench.close()
    results = tuple((one, fates[one.id]) for one in tried)
    if whole and not any(fate.status == "killed" for _, fate in results):
        raise EngineFault("nessuno scenario nota alcun cambiamento: è la prova a non funzionare")
    return _but_accepted(results, accepted, today, whole=whole)


def _tracked(
    stream: Iterator[tuple[Mutant, Fate]], total: int, track: ProgressTracker | None
) -> Iterator[tuple[Mutant, Fate]]:
    """The stream, shown as it goes."""
    if track is None or not total:
        yield from stream
        return
    last: list[tuple[Mutant, Fate]] = []

    def steps() -> Iterator[None]:
        for one in stream:
            last.append(one)
            yield None

    for _ in track(steps(), total, CALLED):
        yield last.pop()


def _sampled(mutants: Iterable[Mutant]) -> frozenset[str]:
    """The ids of a sample, always the same of the same."""
    ids = sorted((digest(one.id), one.id) for one in mutants)
    return frozenset(name for _, name in ids[:SAMPLE])


def _tried(bench: Bench, mutant: Mutant, *, confirmed: bool) -> Fate:
    """One change tried. What nobody foresaw is a fault of the engine, told with the change."""
    try:
        fate = bench.fate(mutant)
        if confirmed:
            bench.confirm(mutant, fate)
    except ConformeError:
        raise
    except Exception as error:
        raise EngineFault(f"{mutant.id}: {type(error).__name__}: {error}") from error
    return fate


def _in_turn(bench: Bench, mutants: Sequence[Mutant]) -> Iterator[tuple[Mutant, Fate]]:
    sample = _sampled(mutants)
    for mutant in mutants:
        yield mutant, _tried(bench, mutant, confirmed=mutant.id in sample)


_bench: Bench
_mutants: Sequence[Mutant]
_sample: frozenset[str]


def _begin(rulebook: Rulebook, texts: Sequence[ScenarioText], mutants: Sequence[Mutant], seconds: float) -> None:
    """What a process that tries changes begins with; an interruption is for the process that started it, and without that
    one it ends."""
    global _bench, _mutants, _sample
    signal(SIGINT, SIG_IGN)
    Thread(target=_end_with, args=(parent_process(),), daemon=True).start()
    _bench, _mutants, _sample = Bench(rulebook, texts, seconds), mutants, _sampled(mutants)


def _end_with(parent: BaseProcess | None) -> None:
    """Ends this process when the one that started it is no more, however that ended."""
    if parent is not None:
        parent.join()
        os._exit(1)


def _try(number: int) -> Fate:
    mutant = _mutants[number]
    return _tried(_bench, mutant, confirmed=mutant.id in _sample)


def _at_once(bench: Bench, mutants: Sequence[Mutant], jobs: int) -> Iterator[tuple[Mutant, Fate]]:
    """The changes, as they are done, by several processes."""
    others = set(active_children())
    begun = (bench.rulebook, bench.scenarios.texts, mutants, bench.seconds)
    pool = ProcessPoolExecutor(jobs, get_context("spawn"), _begin, begun)
    try:
        # Few are handed in at once, so that an interruption leaves little to be given up.
        waiting: dict[Future[Fate], Mutant] = {}
        numbers = iter(range(len(mutants)))
        while True:
            for number in numbers:
                waiting[pool.submit(_try, number)] = mutants[number]
                if len(waiting) >= 4 * jobs:
                    break
            if not waiting:
                break
            done, _ = wait(waiting, return_when=FIRST_COMPLETED)
            for one in done:
                yield waiting.pop(one), one.result()
    except BrokenProcessPool:
        raise EngineFault("un processo che provava i cambiamenti è finito da sé: forse manca memoria") from None
    except BaseException:
        for child in set(active_children()) - others:
            child.terminate()
        raise
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _but_accepted(
    results: tuple[tuple[Mutant, Fate], ...], accepted: Sequence[Accepted], today: date, *, whole: bool
) -> MutationResult:
    """The fates, those accepted marked as such, and what is wrong with the entries that accept."""
    entries = {one.id: one for one in accepted}
    fates: list[tuple[Mutant, Fate]] = []
    problems: list[Problem] = []
    for mutant, fate in results:
        entry = entries.pop(mutant.id, None)
        if entry is not None and fate.status not in ("open", "unsettled"):
            why = "lo nota uno scenario" if fate.status == "killed" else "non cambia nulla"
            problems.append(entry.problem(f"accettazione superflua: {why}", "togli la voce"))
        elif entry is not None and entry.until < today:
            problems.append(
                entry.problem(f"accettazione scaduta il {entry.until}", "scrivi lo scenario, o rivedi la data")
            )
        elif entry is not None:
            fate = replace(fate, status="accepted", why=entry.reason)
        fates.append((mutant, fate))
    if whole:
        cure = "togli la voce, o correggi l'id"
        problems += [one.problem("nessun cambiamento ha questo id", cure) for one in entries.values()]
    return MutationResult(tuple(fates), tuple(sorted(problems)))
