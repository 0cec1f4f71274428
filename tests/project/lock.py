"""Reads `requirements/*.txt`: each locked release, where it is wanted, and its hashes."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass

from packaging.markers import Marker, default_environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.conftest import ROOT

FOLDER = ROOT / "requirements"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
RENEW = "bash .ci/lock"

_LINE = re.compile(
    r"(?P<name>[a-z0-9-]+(\[[a-z0-9,-]+\])?)==(?P<version>[^ ;]+)(?: ; (?P<marker>[^\\]+?))?(?P<hashes>( \\\n    --hash=sha256:[0-9a-f]{64})+)\n"
)


@dataclass(frozen=True)
class Locked:
    """One release of the lock."""

    name: str
    version: str
    marker: Marker | None
    hashes: int

    @property
    def wanted_here(self) -> bool:
        """Whether this interpreter and system install it."""
        return self.marker is None or self.marker.evaluate()


def read(text: str) -> list[Locked]:
    """The releases of a file. Raises ValueError at the first text that is neither a release with its hashes nor the
    comment on top."""
    _, _, rest = text.partition("\n") if text.startswith("# ") else ("", "", text)
    found, at = [], 0
    while at < len(rest):
        line = _LINE.match(rest, at)
        if line is None:
            raise ValueError(rest[at : at + 200].splitlines()[0])
        marker = Marker(line["marker"]) if line["marker"] else None
        found.append(Locked(line["name"].partition("[")[0], line["version"], marker, line["hashes"].count("sha256:")))
        at = line.end()
    return found


def lock(name: str) -> list[Locked]:
    """The releases of `requirements/<name>.txt`."""
    return read((FOLDER / f"{name}.txt").read_text(encoding="utf-8"))


def wanted() -> dict[str, list[Requirement]]:
    """What `pyproject.toml` asks of each file of the lock."""
    project, builder = PROJECT["project"], PROJECT["build-system"]["requires"]
    base = project["dependencies"]
    asked = {extra: [*base, *more] for extra, more in project["optional-dependencies"].items()}
    asked |= {"run": base, "build": [*PROJECT["dependency-groups"]["build"], *builder]}
    return {name: [Requirement(line) for line in lines] for name, lines in asked.items()}


def missing(asked: list[Requirement], found: list[Locked], extra: str = "") -> list[str]:
    """The requirements that hold here, `extra` being asked for, and that no locked release meets."""
    here = default_environment() | {"extra": extra}
    releases = {one.name: one.version for one in found if one.wanted_here}
    return [
        str(one)
        for one in asked
        if (one.marker is None or one.marker.evaluate(here))
        and not (
            (version := releases.get(canonicalize_name(one.name))) and one.specifier.contains(version, prereleases=True)
        )
    ]
