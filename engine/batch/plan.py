"""All that decides a batch, small enough to travel to another machine; and what a process prepares for it once."""

from __future__ import annotations

import importlib
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from datetime import date
from pathlib import Path
from threading import Lock
from typing import Protocol

import polars as pl

from engine import __version__
from engine.batch.fingerprints import fingerprints
from engine.batch.mapping.mapping import Mapping
from engine.batch.mapping.reader import read_mapping
from engine.batch.partition.rows import Rows
from engine.batch.storage import Place, place
from engine.digests import canonical, digest
from engine.errors import EngineFault
from engine.explaining.checker import Checker
from engine.model.figures import PROFILES, Profile
from engine.model.rulebook import Rulebook

JUDGE = "engine.columnar.columns:Columns"


class ColumnEvaluator(Protocol):
    """A columnar evaluator, made of a rulebook, a profile, families, a library and the facts that rows may state."""

    clauses: tuple[str, ...]
    needed: tuple[str, ...]

    def judge(self, frame: pl.LazyFrame, keep: Sequence[str] = ...) -> pl.LazyFrame:
        """The verdicts of a frame of facts."""


@dataclass(frozen=True, slots=True)
class Plan:
    """Days are ISO, `as_of` empty when it is left to the mapping; `mapping` is the text of the file; `work` the folder
    of the parts, a path or a `scheme://…`, seen by every machine under the same name; `judge` the columnar evaluator, as
    `module:name`; `sample` how many verdicts are judged again, None for as many as the rows ask."""

    rules: str
    rulebook_digest: str
    mapping_name: str
    mapping: str
    profile: Profile
    families: tuple[str, ...]
    as_of: str
    today: str
    inputs: tuple[tuple[str, str], ...]
    sample: int | None
    work: str
    judge: str = JUDGE
    engine: str = __version__

    @property
    def key(self) -> str:
        """What two runs must share to go on from one another."""
        body = {name: value for name, value in asdict(self).items() if name not in ("work", "rules", "mapping_name")}
        return digest(canonical(body), 16)

    @property
    def files(self) -> tuple[str, ...]:
        """The files to read."""
        return tuple(file for file, _ in self.inputs)

    @property
    def day(self) -> date | None:
        """The day of judgement that goes before the mapping's."""
        return date.fromisoformat(self.as_of) if self.as_of else None

    @property
    def folder(self) -> Place:
        """Where this very plan keeps its parts."""
        return place(self.work) / self.key


def printed(files: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """Files with their fingerprints, as a plan wants them. Raises what `fingerprints` raises."""
    return tuple(
        (file, json.dumps(each, sort_keys=True)) for file, each in zip(files, fingerprints(files), strict=True)
    )


@dataclass(frozen=True)
class WorkerState:
    """What a process needs to carry a plan out; `others` judge under the other profiles. One thread at a time may use the
    checker: `alone` says whose turn it is."""

    plan: Plan
    mapping: Mapping
    checker: Checker
    judge: ColumnEvaluator
    others: dict[Profile, ColumnEvaluator]
    rows: Rows
    alone: Lock = field(default_factory=Lock)


_OPENING = Lock()
_STATES: dict[Plan, WorkerState] = {}
_MOST = 2


def worker_state(plan: Plan, rulebook: Rulebook | None = None) -> WorkerState:
    """The state of a worker on a plan, made once in each process; from `rulebook`, where the process has read the rules
    already. Raises EngineFault where this program or its rules are not the plan's."""
    with _OPENING:
        state = _STATES.get(plan)
        if state is None:
            state = _worker_state(plan, rulebook)
            while len(_STATES) >= _MOST:
                del _STATES[next(iter(_STATES))]
            _STATES[plan] = state
        return state


def _worker_state(plan: Plan, rulebook: Rulebook | None) -> WorkerState:
    if plan.engine != __version__:
        raise EngineFault(f"qui c'è conforme {__version__}, il piano è di conforme {plan.engine}")
    if rulebook is None:
        from engine.reading.rulebook import read_rulebook  # noqa: PLC0415  mostly it was read, or compiled, before

        rulebook = read_rulebook(Path(plan.rules))
    if rulebook.digest != plan.rulebook_digest:
        raise EngineFault(f"le regole in {plan.rules} non sono quelle del piano: {rulebook.digest[:12]}")
    mapping = read_mapping(plan.mapping.encode(), plan.mapping_name, rulebook.vocabulary)
    module, _, name = plan.judge.partition(":")
    made, checker = getattr(importlib.import_module(module), name), Checker(rulebook)
    judges: dict[Profile, ColumnEvaluator] = {
        profile: made(rulebook, profile, plan.families, checker.programs, mapping.facts) for profile in PROFILES
    }
    rows = Rows(mapping, rulebook.vocabulary, plan.day, date.fromisoformat(plan.today))
    return WorkerState(plan, mapping, checker, judges.pop(plan.profile), judges, rows)
