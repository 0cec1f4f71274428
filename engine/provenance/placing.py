"""Where the cited lines of a document stand now: every passage is given to one line at most, by its words and its order."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from engine.model.figures import Sketch
from engine.provenance.passages import Passage, Passages

_AROUND = 400
"""How many pieces beyond a neighbour a line may have gone where the order of the document is not what it was."""
_LIKE_IN_PLACE, _LIKE, _VERY_LIKE = 0.3, 0.5, 0.8
"""The share of what is kept of a line that a changed one has: on the line where it should be, near there, far away."""
_COMMON = 200
"""What stands in more places than these has none of its own in the order of the document."""
_MANY = 8
"""How many shingles are kept of a line that may be known again far away."""


@dataclass(frozen=True, slots=True, order=True)
class CitedLine:
    """A line as the rulebook knows it: its number and its fingerprint."""

    number: int
    mark: str


@dataclass(frozen=True, slots=True)
class Placed:
    """What was found of a cited line: passages with its words and figures, or, where `same` is false, with other figures
    or words. None, and it is missing; several, and it may be any of them."""

    passages: tuple[Passage, ...] = ()
    same: bool = True


class Placing:
    """Gives the cited lines of one document their passages."""

    def __init__(self, document: Passages, cited: Iterable[CitedLine], sketches: Mapping[str, Sketch]) -> None:
        self._document = document
        self._cited = sorted(set(cited))
        self._sketches = sketches
        self._found: dict[CitedLine, Passage] = {}
        self._unsure: dict[CitedLine, Placed] = {}
        self._changed: set[CitedLine] = set()

    def placed(self) -> dict[CitedLine, Placed]:
        """What was found of every cited line."""
        groups: dict[str, list[CitedLine]] = defaultdict(list)
        for line in self._cited:
            groups[self._said(line.mark)].append(line)
        candidates = {
            line: passages for lines in groups.values() for passages in [self._equal(lines)] for line in lines
        }
        self._in_order(candidates)
        self._doubt(candidates)
        for lines in groups.values():
            self._by_number(lines, candidates[lines[0]])
        for step in (self._refigured, self._reworded):
            for line in self._open():
                step(line)
        return {line: self._told(line) for line in self._cited}

    def _told(self, line: CitedLine) -> Placed:
        if line in self._found:
            return Placed((self._found[line],), line not in self._changed)
        return self._unsure.get(line, Placed())

    def _open(self) -> list[CitedLine]:
        return [line for line in self._cited if line not in self._found and line not in self._unsure]

    def _said(self, mark: str) -> str:
        """The same for lines that say the same."""
        sketch = self._sketches.get(mark)
        return mark if sketch is None else f"{sketch.masked} {sketch.figures}"

    def _copies(self, lines: Sequence[CitedLine]) -> int:
        """How many passages said what some lines say when they were cited."""
        return max(len(lines), *(self._sketches[one.mark].copies for one in lines if one.mark in self._sketches), 1)

    def _equal(self, lines: Sequence[CitedLine]) -> list[Passage]:
        """Every passage that says what some lines say: where enough are the same to the letter, only these, since what says
        the same inside a longer line is then the longer line's."""
        passages = [one for mark in {line.mark for line in lines} for one in self._document.printed(mark)]
        return sorted(passages if len(passages) >= len(lines) else [*passages, *self._inside(lines[0], passages)])

    def _inside(self, line: CitedLine, known: Sequence[Passage]) -> list[Passage]:
        """Every other passage with the words and figures of a line, be it a part of a longer one."""
        if (sketch := self._sketches.get(line.mark)) is None:
            return []
        figures = tuple(sketch.figures.split())
        worded = [one for one in self._document.worded(sketch) if self._document.figures(one) == figures]
        return [one for one in worded if not any(one.meets(other) for other in known)]

    def _in_order(self, candidates: Mapping[CitedLine, Sequence[Passage]]) -> None:
        """Places the lines that kept their order: of all ways to keep it, the one that keeps most of the text."""
        steps = [(line, one) for line in self._cited if len(candidates[line]) <= _COMMON for one in candidates[line]]
        best: list[tuple[int, int, int]] = []  # letters kept, whole lines among them, the step before
        for at, (line, passage) in enumerate(steps):
            behind = [
                (*best[other][:2], other)
                for other in range(at)
                if steps[other][0] < line and steps[other][1].last <= passage.first
            ]
            letters, whole, before = max(behind, default=(0, 0, -1))
            sketch = self._sketches.get(line.mark)
            weight = sketch.letters if sketch is not None else passage.last - passage.first
            best.append((letters + weight + 1, whole + (self._document.whole(passage) is not None), before))
        at = max(range(len(best)), key=lambda one: best[one][:2], default=-1)
        while at >= 0:
            self._found[steps[at][0]] = steps[at][1]
            at = best[at][2]

    def _doubt(self, candidates: Mapping[CitedLine, Sequence[Passage]]) -> None:
        """Takes back what might as well stand elsewhere between the same neighbours, unless its distance from one of them
        tells."""
        for line in [one for one in self._cited if one in self._found]:
            chosen = self._found.pop(line)
            rivals = [one for one in self._free(candidates[line]) if self._may_stand(line, one)]
            near = [one for one in rivals if self._document.whole(one) in self._expected(line)]
            if len(rivals) == 1 or len(near) == 1:
                self._found[line] = near[0] if len(near) == 1 else chosen
            else:
                self._unsure[line] = Placed(tuple(rivals))

    def _expected(self, line: CitedLine) -> set[int]:
        """The numbers a line has if it is as far as it was from the nearest lines above and below that are placed."""
        return {
            line.number + now - one.number
            for one in self._beside(line)
            if one is not None and (now := self._document.whole(self._found[one])) is not None
        }

    def _by_number(self, lines: Sequence[CitedLine], candidates: Sequence[Passage]) -> None:
        """Places lines that their order does not tell apart. Copies that nobody cites were there before."""
        waiting = [line for line in lines if line not in self._found and line not in self._unsure]
        free = self._free(candidates)
        uncited = self._copies(lines) - len(lines) - len(self._inside(lines[0], candidates))
        if not waiting or len(free) <= uncited:
            return
        if len(free) == len(waiting):
            self._found |= dict(zip(waiting, free, strict=True))
            return
        for line in waiting:
            at = {self._document.whole(one): one for one in free}
            if line.number in at:
                self._found[line] = at[line.number]
                free.remove(at[line.number])
            else:
                self._unsure[line] = Placed(tuple(free))

    def _refigured(self, line: CitedLine) -> None:
        """A passage with the same words and other figures, where the line may stand."""
        if (sketch := self._sketches.get(line.mark)) is not None:
            worded = self._free(self._document.worded(sketch))
            self._settle(line, [one for one in worded if self._may_stand(line, one)])

    def _reworded(self, line: CitedLine) -> None:
        """A passage with much of the same on the line where it should be, or near there; anywhere else, with very much, if
        it is the only one, and the line was. Last, whatever stands where the line should be, if it is as long."""
        sketch = self._sketches.get(line.mark)
        if sketch is None:
            return
        total = len(sketch.shingles.split())
        everywhere = self._document.alike(sketch, Passage(0, len(self._document)))
        free = [(agreed, one) for agreed, one in everywhere if self._free([one])]
        expected = self._expected(line)
        near = [(agreed, one) for agreed, one in free if self._may_stand(line, one)]
        likely = [
            (agreed, one)
            for agreed, one in near
            if agreed >= (total * _LIKE_IN_PLACE if self._document.whole(one) in expected else max(total * _LIKE, 2))
        ]
        far = [one for agreed, one in free if agreed >= total * _VERY_LIKE]
        if likely:
            self._settle(line, [one for agreed, one in likely if agreed == likely[0][0]])
        elif len(far) == 1 and sketch.copies == 1 and total >= _MANY:
            self._settle(line, far)
        elif len(expected) == 1 and None not in self._beside(line):
            there = self._document.line(*expected)
            self._settle(line, self._free([there]) if there and self._document.as_long(there, sketch) else [])

    def _settle(self, line: CitedLine, passages: Sequence[Passage]) -> None:
        if len(passages) == 1:
            self._found[line] = passages[0]
            self._changed.add(line)
        elif passages:
            self._unsure[line] = Placed(tuple(passages), same=False)

    def _may_stand(self, line: CitedLine, passage: Passage) -> bool:
        """Whether a passage is where the neighbours of a line say; near one of them, where they changed places."""
        within = self._between(line)
        if within is not None:
            return within.first <= passage.first and passage.last <= within.last
        before, after = self._neighbours(line)
        return (
            before.last <= passage.first <= before.last + _AROUND
            or after.first - _AROUND <= passage.last <= after.first
        )

    def _between(self, line: CitedLine) -> Passage | None:
        before, after = self._neighbours(line)
        return Passage(before.last, after.first) if before.last <= after.first else None

    def _neighbours(self, line: CitedLine) -> tuple[Passage, Passage]:
        """The passages of the nearest lines above and below that are placed; the ends of the document."""
        before, after = self._beside(line)
        end = Passage(len(self._document), len(self._document))
        return self._found[before] if before else Passage(0, 0), self._found[after] if after else end

    def _beside(self, line: CitedLine) -> tuple[CitedLine | None, CitedLine | None]:
        """The nearest lines above and below that are placed."""
        at = bisect_left(self._cited, line)
        above = next((one for one in reversed(self._cited[:at]) if one in self._found), None)
        return above, next((one for one in self._cited[at + 1 :] if one in self._found), None)

    def _free(self, passages: Iterable[Passage]) -> list[Passage]:
        """The passages that have nothing in common with one that is taken."""
        return [one for one in passages if not any(one.meets(taken) for taken in self._found.values())]


def copies(document: Passages, sketch: Sketch) -> int:
    """How many passages of a document say the same with the same figures."""
    figures = Counter(document.figures(one) for one in document.worded(sketch))
    return max(figures[tuple(sketch.figures.split())], 1)
