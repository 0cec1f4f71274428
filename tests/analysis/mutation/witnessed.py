"""How many of the changes that a scenario notices get a case of their own: `python -m tests.analysis.mutation.witnessed 300`."""

from __future__ import annotations

import random
import sys
from collections import Counter
from collections.abc import Iterator

from engine.analysis.mutation import Fate, Mutant, mutants
from engine.analysis.mutation.trying import Bench
from engine.model.rulebook import Rulebook
from engine.reading.rulebook import read_rulebook
from engine.scenarios.features import ScenarioText, read_features
from tests.conftest import ROOT

SEED = 10


def noticed(rulebook: Rulebook, texts: tuple[ScenarioText, ...], number: int) -> Iterator[Mutant]:
    """So many changes that a scenario notices, drawn by lot, always the same."""
    every = list(mutants(rulebook))
    random.Random(SEED).shuffle(every)
    bench = Bench(rulebook, texts)
    found = (one for one in every if bench.killer(one) is not None)
    yield from (one for one, _ in zip(found, range(number), strict=False))
    bench.close()


def unaided(rulebook: Rulebook, tried: Iterator[Mutant]) -> Iterator[tuple[Mutant, Fate]]:
    """What becomes of changes without any scenario."""
    bench = Bench(rulebook, ())
    yield from ((one, bench.fate(one)) for one in tried)
    bench.close()


def main(number: int) -> None:
    """Counts, and names those without a case."""
    rulebook, texts = read_rulebook(ROOT / "rules"), read_features(ROOT / "features" / "families")
    counted = Counter[str]()
    for mutant, fate in unaided(rulebook, noticed(rulebook, texts, number)):
        counted[fate.status] += 1
        if fate.status != "open":
            print(fate.status, mutant.id, fate.why, flush=True)  # noqa: T201
    print(dict(counted), f"{counted['open'] / counted.total():.1%}")  # noqa: T201


if __name__ == "__main__":
    main(int(sys.argv[1]))
