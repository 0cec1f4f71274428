"""The measurements as Markdown, and their place in the README."""

from __future__ import annotations

import os
import platform
from pathlib import Path
from statistics import median

from tests.benchmarks.cold import Start
from tests.benchmarks.memory import TOLERANCE, Curve
from tests.benchmarks.threads import THREADS, Sharing
from tests.benchmarks.throughput import FULL, HAND, NAMES, Speed

OPEN, CLOSE = "<!-- benchmark -->", "<!-- /benchmark -->"
MIXES = {"mixed": "cases of all seven families", "complaint": "complaints only"}


def grouped(number: float) -> str:
    """`12345.6` as `12,346`."""
    return f"{number:,.0f}"


def ratio(one: float, other: float) -> str:
    """`0.333` as `0.33×`, `12.3` as `12×`."""
    value = one / other
    return f"{value:,.0f}×" if value >= 10 else f"{value:.2g}×"


def machine() -> str:
    """Cores and version of Python: what the figures depend on most."""
    return f"{os.cpu_count()} cores, {platform.python_implementation()} {platform.python_version()}"


def speeds(mix: str, size: int, answers: int, found: list[Speed]) -> str:
    """One table."""
    median = {speed.way: speed.median for speed in found}
    rows = [
        f"| {NAMES[way]} | {grouped(speed)}/s | {ratio(speed, median[FULL])} | {ratio(speed, median[HAND])} |"
        for way, speed in median.items()
    ]
    head = f"{size:,} {MIXES[mix]}, {answers:,} answers equal in every way of judging:"
    return "\n".join([head, "", "| | cases | to the full check | to plain Python |", "|---|--:|--:|--:|", *rows])


def shown_sharing(sharing: Sharing) -> str:
    """One line: threads that share a checker, to one thread."""
    return (
        f"{THREADS} threads with one checker: {ratio(sharing.ratio, 1)} the full checks of one thread "
        f"({grouped(median(sharing.several))}/s to {grouped(median(sharing.one))}/s of wall time): they take turns."
    )


def started(start: Start) -> str:
    return (
        f"Cold start of `conforme check`, rulebook compiled by an earlier one: {start.command:.2f} s, "
        f"{start.ratio:.0f} times the bare interpreter ({start.interpreter * 1000:.0f} ms)."
    )


def remembered(curve: Curve) -> str:
    (_, low), (checks, high) = curve.points[0], curve.points[-1]
    verdict = "flat" if curve.flat else "NOT flat"
    return (
        f"Memory over {checks:,} checks of new cases in one process: {low / 1024:.1f} MiB after {curve.points[0][0]:,}, "
        f"{high / 1024:.1f} MiB at the end ({curve.growth:+.1f} KiB per 1,000 checks); last third "
        f"{curve.slope:+.1f} KiB per 1,000: {verdict} (tolerance {TOLERANCE:g})."
    )


def update(readme: Path, text: str) -> bool:
    """Puts the text between the marks; False where the file has none."""
    told = readme.read_text(encoding="utf-8")
    before, opened, rest = told.partition(OPEN)
    _, closed, after = rest.partition(CLOSE)
    if not opened or not closed:
        return False
    readme.write_text(f"{before}{OPEN}\n{text}\n{CLOSE}{after}", encoding="utf-8")
    return True
