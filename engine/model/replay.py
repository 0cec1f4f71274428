"""What came of judging again what an archive kept. Plain, frozen, serialisable: days are ISO strings, amounts strings with
two decimals, texts Italian. `conforme schema replay` prints the JSON schema of `ReplayReport`."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Literal

from engine.reckoning.money import hundredths, two_decimals

SCHEMA = "conforme/replay/1"

ReplayStatus = Literal["identical", "changed", "refused", "fault", "erased", "not_replayed"]
"""`refused`: the rules of today refuse the case; `fault`: nothing it depends on changed, and yet it came out otherwise;
`erased`: its body is gone; `not_replayed`: something is missing that `why` names."""
STATUSES: tuple[ReplayStatus, ...] = ("fault", "refused", "changed", "identical", "erased", "not_replayed")
CauseName = Literal["rulebook", "engine", "calendar", "case"]


@dataclass(frozen=True, slots=True)
class ReplayCause:
    """One of the things a verdict depends on that is no longer what it was: how it is told then and now."""

    what: CauseName
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class ReplayChange:
    """What is otherwise of one rule (of the whole, where `rule` is empty): name to value, only those that differ. A name
    is absent from the side that does not say it; a rule that was not examined says nothing. `known`
    is whether the rules of today have it (true of the whole). Of a batch the names are outcomes and the values how many cases."""

    rule: str
    title: str
    before: dict[str, str]
    after: dict[str, str]
    known: bool = True


@dataclass(frozen=True, slots=True)
class ReplayedEntry:
    """An entry of the archive and what came of it. `case` is its id, fit to be shown, or the files of a batch; `as_of` the
    day of judgement (empty where each case has its own). What was due in all is null where it is not known."""

    sequence: int
    kind: str
    case: str
    as_of: str
    status: ReplayStatus
    causes: tuple[ReplayCause, ...] = ()
    changes: tuple[ReplayChange, ...] = ()
    eur_before: str | None = None
    eur_after: str | None = None
    why: str = ""


@dataclass(frozen=True, slots=True)
class ArchiveState:
    """An archive that holds: its name, how many entries after the one that opens it, the hash of the last, the numbers of the entries that tell of an
    erasure, of the erased ones and of those whose erasure was begun and not finished, the bytes of a writing cut off at its end, and how many entries were added after the hash that was kept elsewhere
    (null: none was given, so the loss of the last entries cannot be seen)."""

    name: str
    entries: int
    head: str
    erasures: tuple[int, ...]
    erased: tuple[int, ...]
    unfinished: tuple[int, ...]
    torn_bytes: int
    after_head: int | None


@dataclass(frozen=True, slots=True)
class LeftOut:
    """The entries whose sums cannot be compared, because they have none of today: how many, what was due of them then in
    all, and of how many of them that is not known."""

    entries: int
    eur_before: str
    unknown: int


@dataclass(frozen=True, slots=True)
class ReplayReport:
    """The answer on an archive. The sums are of the entries judged again, and `left_out` tells of the others; `replayed`
    is empty where only the archive itself was looked at."""

    schema: str
    archive: ArchiveState
    rulebook: str
    edition: str
    rulebook_digest: str
    engine: str
    calendar: str
    counts: dict[ReplayStatus, int]
    eur_before: str
    eur_after: str
    eur_difference: str
    left_out: LeftOut
    replayed: tuple[ReplayedEntry, ...]


def totals(replayed: tuple[ReplayedEntry, ...]) -> tuple[dict[ReplayStatus, int], str, str, str]:
    """How many entries of each status, and what was due before, is due now, and the difference, over those that have both."""
    tally = Counter(one.status for one in replayed)
    both = [(one.eur_before, one.eur_after) for one in replayed]
    before = sum(hundredths(then) for then, now in both if then is not None and now is not None)
    after = sum(hundredths(now) for then, now in both if then is not None and now is not None)
    counts = {status: tally[status] for status in STATUSES if tally[status]}
    return counts, two_decimals(before), two_decimals(after), two_decimals(after - before)


def left_out(replayed: tuple[ReplayedEntry, ...]) -> LeftOut:
    """The entries that `totals` does not sum."""
    lacking = [one.eur_before for one in replayed if one.eur_before is None or one.eur_after is None]
    known = [hundredths(then) for then in lacking if then is not None]
    return LeftOut(len(lacking), two_decimals(sum(known)), len(lacking) - len(known))
