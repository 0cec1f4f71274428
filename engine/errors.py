"""Errors are the interface: one shape for every problem, one class for every exit code.

    ConformeError
    ├── UsageError         the command was called wrongly            exit 2
    ├── RulebookRefused    a rulebook cannot be trusted              exit 4
    ├── ArchiveRefused     an archive of verdicts was changed        exit 4
    ├── CaseRefused        a case file cannot be judged              exit 5
    └── EngineFault        our own mistake, disagreement included    exit 70

A `Problem` says where, what, and how to mend it; an error carries all the problems found, never just the first.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One mistake. `file` may be `-` (standard input); `line` and `column` count from 1, 0 when unknown;
    `path` is the dotted field path inside the file; `what` and `cure` are Italian, lower case, one line. `code` names the
    check it comes from, where machines are to tell one from another."""

    file: str
    line: int
    column: int
    path: str
    what: str
    cure: str = ""
    code: str = ""

    @property
    def place(self) -> str:
        """`file:line:column`, shortened where line or column are unknown."""
        return ":".join([self.file, *(str(n) for n in (self.line, self.column) if n)])

    def __str__(self) -> str:
        field = f" {self.path}:" if self.path else ""
        cure = f" ({self.cure})" if self.cure else ""
        return f"{self.place}:{field} {self.what}{cure}"


class ConformeError(Exception):
    """Base of every error the program raises on purpose; `exit_code` is what the command returns."""

    exit_code: ClassVar[int] = 70

    def __init__(self, problems: Problem | Iterable[Problem] | str) -> None:
        if isinstance(problems, str):
            problems = Problem("conforme", 0, 0, "", problems)
        self.problems: tuple[Problem, ...] = (
            (problems,) if isinstance(problems, Problem) else tuple(sorted(set(problems)))
        )
        super().__init__("\n".join(map(str, self.problems)))

    def __reduce__(self) -> tuple[type["ConformeError"], tuple[object, ...]]:
        """What another process needs to raise the same."""
        return type(self), (self.problems,)


class UsageError(ConformeError):
    """The command line asks for something that does not exist or cannot be done."""

    exit_code = 2

    @classmethod
    def about(cls, option: str, what: str, cure: str = "") -> "UsageError":
        """A mistake in one option or argument, named as the user wrote it."""
        return cls(Problem(option, 0, 0, "", what, cure))


class RulebookRefused(ConformeError):
    """The rulebook is malformed, incoherent, or beyond what an evaluator can carry."""

    exit_code = 4


class ArchiveRefused(ConformeError):
    """The archive of verdicts is not what was written: lines were changed, moved or taken away."""

    exit_code = 4


class CaseRefused(ConformeError):
    """The case is unreadable, names unknown facts, or states impossible ones."""

    exit_code = 5


class EngineFault(ConformeError):
    """The two evaluators disagree, or an invariant of the engine is broken: no verdict is given."""

    exit_code = 70
