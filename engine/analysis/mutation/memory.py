"""What became of changes tried before, kept in a file, and taken up again where all it depends on is what it was.

A change noticed by a scenario is noticed still if that scenario is still there, and the change and the rules it reaches are
the same, tried by the same engine; one that changes nothing changes nothing still, whatever the scenarios; one that
was open is open still if no scenario near it is new or other. What is damaged, or of another engine, is as if it were
not there.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import cache, cached_property
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

import engine
from engine.analysis.mutation.fates import DistinguishingCase, Fate, Killer, Status
from engine.analysis.mutation.mutant import Mutant
from engine.analysis.mutation.prepared import Scenarios
from engine.atomic import write_whole
from engine.digests import digest, digest_of_files
from engine.model.rulebook import Rulebook
from engine.model.sensitivity import closure, figures_of

SCHEMA = "conforme/mutation-memory/2"


class _Entry(BaseModel):
    """One change: the digest of all its fate depends on, and its fate."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    key: str
    status: Status
    killer: str = ""
    near: str = ""
    why: str = ""
    difference: DistinguishingCase | None = None


class Memory:
    """The fates of a file, for one rulebook and its scenarios. Without a file nothing is remembered."""

    def __init__(self, path: Path | None, rulebook: Rulebook, scenarios: Scenarios) -> None:
        self._path, self._rulebook, self._scenarios = path, rulebook, scenarios
        self._engine = "" if path is None else engine_digest()
        self._entries = {} if path is None else _read(path, self._engine)
        self._keys = _Keys(rulebook)

    def recall(self, mutant: Mutant) -> Fate | None:
        """What became of a change, where that is known still."""
        entry = self._entries.get(mutant.id)
        if entry is None or entry.key != self._key(mutant, entry.killer):
            return None
        match entry.status:
            case "killed":
                scenario = self._scenarios.places.get(entry.killer)
                if scenario is None:
                    return None
                return Fate("killed", Killer(scenario.file, scenario.line, scenario.rule, scenario.name, entry.killer))
            case "equivalent":
                return Fate("equivalent", why=entry.why)
            case "open" if entry.near == self._near(mutant):
                return Fate("open", difference=entry.difference)
            case _:
                return None

    def keep(self, mutant: Mutant, fate: Fate) -> None:
        """Remembers what became of a change; what could not be settled is asked again."""
        if self._path is None or fate.status not in ("killed", "equivalent", "open"):
            return
        killer = "" if fate.killer is None else fate.killer.digest
        near = self._near(mutant) if fate.status == "open" else ""
        self._entries[mutant.id] = _Entry(
            key=self._key(mutant, killer),
            status=fate.status,
            killer=killer,
            near=near,
            why=fate.why,
            difference=fate.difference,
        )

    def save(self) -> None:
        """Writes the file, whole or not at all. Raises OSError."""
        if self._path is not None:
            entries = {name: entry.model_dump(exclude_defaults=True) for name, entry in sorted(self._entries.items())}
            content = {"schema": SCHEMA, "engine": self._engine, "fates": entries}
            write_whole(self._path, json.dumps(content, ensure_ascii=False, indent=0).encode())

    def _key(self, mutant: Mutant, killer: str) -> str:
        """Of all the fate of a change depends on; of the whole rulebook where a scenario looks at a whole case."""
        reach = self._rulebook.digest if killer in self._scenarios.whole else self._keys.reach(mutant)
        return _digest(reach, mutant.changed.model_dump_json())

    def _near(self, mutant: Mutant) -> str:
        return _digest(*sorted(self._scenarios.digests[number] for number in self._scenarios.near(mutant)))


class _Keys:
    """Digests of the pieces of one rulebook."""

    def __init__(self, rulebook: Rulebook) -> None:
        self._rulebook = rulebook
        self._clause = cache(lambda name: _digest(rulebook.clauses[name].model_dump_json()))
        self._figure = cache(lambda name: _digest(rulebook.parameters[name].model_dump_json()))
        self._closure: Callable[[str], tuple[str, ...]] = cache(lambda name: closure(rulebook, name))

    @cached_property
    def _common(self) -> str:
        """Of what every clause depends on: facts, readings, the counting of days."""
        pieces = [*self._rulebook.vocabulary.items(), *self._rulebook.readings.items()]
        texts = [f"{name} {body.model_dump_json()}" for name, body in pieces]
        return _digest(self._rulebook.header.counting.model_dump_json(), *texts)

    def reach(self, mutant: Mutant) -> str:
        """Of the clauses a change reaches, with all they depend on, and of their figures."""
        users = [name for name in self._rulebook.clauses if not set(mutant.touched).isdisjoint(self._closure(name))]
        near = sorted({other for name in users for other in self._closure(name)})
        figures = sorted({one for name in near for one in figures_of(self._rulebook.clauses[name])})
        return _digest(
            self._common,
            *(f"{name} {self._clause(name)}" for name in near),
            *(f"{name} {self._figure(name)}" for name in figures),
        )


def engine_digest() -> str:
    """Of the whole engine, as it is written: another engine may judge otherwise."""
    root = Path(engine.__file__).parent
    return digest_of_files((path.relative_to(root).as_posix(), path.read_bytes()) for path in root.rglob("*.py"))


def _digest(*parts: str) -> str:
    return digest("\0".join(parts))


def _read(path: Path, seal: str) -> dict[str, _Entry]:
    entries: dict[str, _Entry] = {}
    with suppress(OSError, ValueError):
        content = json.loads(path.read_bytes())
        if isinstance(content, dict) and (content.get("schema"), content.get("engine")) == (SCHEMA, seal):
            fates: Mapping[str, object] = content["fates"] if isinstance(content.get("fates"), dict) else {}
            for name, entry in fates.items():
                with suppress(ValidationError):
                    entries[name] = _Entry.model_validate_json(json.dumps(entry))
    return entries
