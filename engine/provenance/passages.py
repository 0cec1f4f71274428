"""A document as one run of words, in which a passage is found again wherever its lines break."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from engine.digests import digest
from engine.model.figures import Sketch
from engine.provenance.line_fingerprints import LENGTH, RUN, fingerprint, kept, shingle, sketch_of
from engine.provenance.normalising import Piece, lines_of, pieces

_ENOUGH = 20
"""How many passages that say something alike are worth looking at."""


@dataclass(frozen=True, slots=True, order=True)
class Passage:
    """A part of a document: pieces `first` to `last`, the last one not included."""

    first: int
    last: int

    def meets(self, other: Passage) -> bool:
        """Whether two passages have a piece in common."""
        return self.first < other.last and other.first < self.last


class Passages:
    """A document to look into. Pieces are counted from 0, lines from 1."""

    def __init__(self, text: str) -> None:
        self.lines = lines_of(text)
        self._pieces: list[Piece] = list(pieces(text))
        self._starts: list[int] = []
        total = 0
        for piece in self._pieces:
            self._starts.append(total)
            total += len(piece.text)
        self._stream = "".join(piece.text for piece in self._pieces)
        self._words = [(index, word) for index, piece in enumerate(self._pieces) for _, word in piece.runs()]
        self._of_line: dict[int, Passage] = {}
        for index, piece in enumerate(self._pieces):
            begun = self._of_line.get(piece.line, Passage(index, index))
            self._of_line[piece.line] = Passage(begun.first, index + 1)

    def __len__(self) -> int:
        """How many pieces there are."""
        return len(self._pieces)

    def numbers(self, passage: Passage) -> tuple[int, ...]:
        """The lines that hold anything of a passage, from the first to the last that do."""
        held = dict.fromkeys(self._pieces[at].line for at in range(passage.first, passage.last))
        return tuple(held)

    def whole(self, passage: Passage) -> int | None:
        """The line that is this passage and nothing else; None where there is none."""
        line = self._pieces[passage.first].line
        return line if self._of_line[line] == passage else None

    def line(self, number: int) -> Passage | None:
        """What stands on a line; None where nothing does."""
        return self._of_line.get(number)

    def figures(self, passage: Passage) -> tuple[str, ...]:
        """The figures of a passage, in order, as they are written."""
        return tuple(figure for piece in self._pieces[passage.first : passage.last] for figure in piece.figures)

    def sketch(self, passage: Passage, copies: int = 1) -> Sketch:
        """What is kept of a passage, of which the document holds so many copies."""
        return sketch_of(self._pieces[passage.first : passage.last], copies)

    def as_long(self, passage: Passage, sketch: Sketch) -> bool:
        """Whether a passage is between half and twice as long as what a sketch was made of."""
        return sketch.letters <= 2 * len(self._text(passage)) <= 4 * sketch.letters

    def printed(self, mark: str) -> list[Passage]:
        """The lines with this fingerprint."""
        return self._printed.get(mark, [])

    def worded(self, sketch: Sketch) -> list[Passage]:
        """Where the same words stand, whatever their figures, in order; none overlaps another."""
        passages: list[Passage] = []
        for first in self._begun(sketch):
            passage = self._ending(first, sketch.letters)
            if passage is None or (passages and passage.meets(passages[-1])):
                continue
            if digest(self._text(passage), LENGTH) == sketch.masked:
                passages.append(passage)
        return passages

    def alike(self, sketch: Sketch, within: Passage) -> list[tuple[int, Passage]]:
        """Where some of the same is said, best first: how many of the shingles are there, and the passage. None overlaps
        another."""
        offsets = kept(sketch.words)
        marks = sketch.shingles.split()
        low, high = bisect_left(self._words, (within.first,)), bisect_left(self._words, (within.last,))
        hits = [
            (at - offset, at, which)
            for which, (offset, mark) in enumerate(zip(offsets, marks, strict=False))
            for at in self._shingled(sketch.words).get(mark, ())
            if low <= at < high
        ]
        return list(self._clusters(sorted(hits), sketch, low, high))

    def _clusters(
        self, hits: list[tuple[int, int, int]], sketch: Sketch, low: int, high: int
    ) -> Iterator[tuple[int, Passage]]:
        """Groups of hits that agree on where the passage begins, up to what may have been put in or left out."""
        slack = max(RUN, sketch.words // 4)
        agreeing: Counter[int] = Counter()
        groups: list[tuple[int, int, int]] = []  # shingles that agree, taken from 0; first hit; hit after the last
        end = 0
        for begin, (start, _, which) in enumerate(hits):
            while end < len(hits) and hits[end][0] <= start + slack:
                agreeing[hits[end][2]] += 1
                end += 1
            groups.append((-len(agreeing), begin, end))
            agreeing[which] -= 1
            if not agreeing[which]:
                del agreeing[which]
        taken: list[Passage] = []
        for agreed, begin, end in sorted(groups):
            passage = self._extent(hits[begin:end], sketch, low, high)
            if not any(passage.meets(other) for other in taken):
                taken.append(passage)
                yield -agreed, passage
            if len(taken) == _ENOUGH:
                return

    def _extent(self, group: list[tuple[int, int, int]], sketch: Sketch, low: int, high: int) -> Passage:
        """From where the passage seems to begin to where it seems to end, at the ends of lines that are near."""
        offsets = kept(sketch.words)
        begins, ends = min(group, key=lambda hit: hit[1]), max(group, key=lambda hit: hit[1])
        first = max(begins[1] - offsets[begins[2]], low)
        last = min(ends[1] + sketch.words - offsets[ends[2]], high)
        near = max(4, sketch.words // 3)
        head = self._near(first, 0 if begins[2] == 0 else near, self._line_starts)
        tail = self._near(last, 0 if offsets[ends[2]] == sketch.words - RUN else near, self._line_ends)
        passage = Passage(head, max(tail, head + 1))
        line = self._of_line[self._pieces[head].line]
        # On one line it is the line, unless that holds much else.
        alone = passage.last <= line.last and line.last - line.first <= passage.last - passage.first + near
        return line if alone else passage

    def _near(self, word: int, near: int, edges: list[tuple[int, int]]) -> int:
        """The piece at the edge of a line that is nearest to a word; that of the word itself where none is near."""
        at = bisect_left(edges, (word,))
        close = [edge for edge in edges[max(at - 1, 0) : at + 1] if abs(edge[0] - word) <= near]
        if close:
            return min(close, key=lambda edge: abs(edge[0] - word))[1]
        return self._words[word][0] if word < len(self._words) else len(self._pieces)

    def _begun(self, sketch: Sketch) -> Iterator[int]:
        """The pieces where a passage with this sketch may begin, in order."""
        first = sketch.shingles.partition(" ")[0]
        if first:
            nominated = {self._words[at][0] for at in self._shingled(sketch.words).get(first, ())}
            # What opens a line may be a bracket or a sign by itself.
            yield from sorted({max(piece - back, 0) for piece in nominated for back in (0, 1, 2)})

    def _ending(self, first: int, letters: int) -> Passage | None:
        """The passage of so many characters from a piece on; None where no piece ends there."""
        end = self._starts[first] + letters
        last = bisect_left(self._starts, end)
        if last == len(self._pieces):
            return Passage(first, last) if end == len(self._stream) and last > first else None
        return Passage(first, last) if self._starts[last] == end and last > first else None

    def _text(self, passage: Passage) -> str:
        end = self._starts[passage.last] if passage.last < len(self._pieces) else len(self._stream)
        return self._stream[self._starts[passage.first] : end]

    @cached_property
    def _printed(self) -> dict[str, list[Passage]]:
        by_mark: dict[str, list[Passage]] = defaultdict(list)
        for number, passage in self._of_line.items():
            by_mark[fingerprint(self.lines[number - 1])].append(passage)
        return by_mark

    @cached_property
    def _by_size(self) -> dict[int, dict[str, list[int]]]:
        return {}

    def _shingled(self, words: int) -> dict[str, list[int]]:
        """Where every shingle begins, by the words it has."""
        size = min(words, RUN)
        if size not in self._by_size:
            places: dict[str, list[int]] = defaultdict(list)
            plain = tuple(word for _, word in self._words)
            for at in range(len(plain) - size + 1):
                places[shingle(plain[at : at + size])].append(at)
            self._by_size[size] = places
        return self._by_size[size]

    @cached_property
    def _line_starts(self) -> list[tuple[int, int]]:
        """The word and the piece that begin each line."""
        return [(bisect_left(self._words, (one.first,)), one.first) for one in self._of_line.values()]

    @cached_property
    def _line_ends(self) -> list[tuple[int, int]]:
        """The word and the piece after the end of each line."""
        return [(bisect_left(self._words, (one.last,)), one.last) for one in self._of_line.values()]
