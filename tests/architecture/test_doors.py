"""What no linter we use can say of the engine: who may look outside, where untyped data lives, how long a module is."""

import ast
import statistics
from collections.abc import Iterator
from pathlib import Path

import pytest

ENGINE = Path(__file__).parents[2] / "engine"
DOORS = ("cli", "web")
UNTYPED = ("reading",)

ENVIRONMENT = {"os.environ", "os.environb", "os.getenv", "os.getenvb"}
ARGUMENTS = {"sys.argv", "sys.orig_argv"}
TERMINAL = {"sys.stdin", "sys.stdout", "sys.stderr", "os.get_terminal_size", "shutil.get_terminal_size", "os.isatty"}
SHOWING = {"typer", "rich.progress", "rich.prompt"}
"""Libraries that speak to who sits at a terminal."""
BUILT_IN = {"print", "input"}
# How long something takes is nobody's day: `monotonic` and `perf_counter` are not here.
CLOCKS = {
    f"{module}.{name}"
    for module, names in {
        "datetime": ("date.today", "datetime.today", "datetime.now", "datetime.utcnow"),
        "time": ("time", "time_ns", "localtime", "gmtime", "ctime", "asctime", "strftime", "clock_gettime", "clock_gettime_ns"),
        "pendulum": (
            "now", "today", "tomorrow", "yesterday", "Date.today", "DateTime.today", "DateTime.now", "DateTime.utcnow",
        ),
    }.items()
    for name in names
}  # fmt: skip
CLOCK, OPENING = "service/clock.py", "service/bootstrap.py"
HELPERS = {ENGINE / "attachments/inside/loop.py", ENGINE / "provenance/opening.py"}
"""Processes of their own, whose standard input and output are how we speak to it."""
MAPPINGS = {"dict", "Dict", "Mapping", "MutableMapping", "defaultdict", "OrderedDict"}
LONGEST, MIDDLE = 300, 120

Offence = tuple[int, str]
Function = ast.FunctionDef | ast.AsyncFunctionDef


def imported(tree: ast.AST) -> dict[str, str]:
    """Local name to full dotted name, for everything a module imports."""
    names: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                first = alias.name.partition(".")[0]
                names[alias.asname or first] = alias.name if alias.asname else first
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            for alias in node.names:
                names[alias.asname or alias.name] = f"{node.module}.{alias.name}"
    return names


def dotted(node: ast.AST, names: dict[str, str]) -> str:
    """The full dotted name of a name or attribute chain; empty for anything else."""
    if isinstance(node, ast.Name):
        return names.get(node.id, "")
    if isinstance(node, ast.Attribute) and (owner := dotted(node.value, names)):
        return f"{owner}.{node.attr}"
    return ""


def uses(tree: ast.AST, forbidden: set[str]) -> Iterator[Offence]:
    """Every use of a name of other modules, however it was imported."""
    names = imported(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Name | ast.Attribute) and (name := dotted(node, names)) in forbidden:
            yield node.lineno, f"reads {name}"
        elif isinstance(node, ast.ImportFrom) and any(alias.name == "*" for alias in node.names):
            yield from ((node.lineno, f"may read {name}") for name in forbidden if name.startswith(f"{node.module}."))


def reads_the_environment(tree: ast.AST) -> Iterator[Offence]:
    """Every use of the environment."""
    return uses(tree, ENVIRONMENT)


def shows(tree: ast.AST) -> Iterator[Offence]:
    """Every use of the arguments or of a terminal, and every library that shows or asks something there."""
    yield from uses(tree, ARGUMENTS | TERMINAL)
    for node in ast.walk(tree):
        if isinstance(node, ast.Import | ast.ImportFrom):
            origin = getattr(node, "module", None) or ""
            names = {origin} | {f"{origin}.{alias.name}".strip(".") for alias in node.names}
            if found := {one for one in SHOWING for name in names if f"{name}.".startswith(f"{one}.")}:
                yield node.lineno, f"imports {', '.join(found)}"
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in BUILT_IN:
            yield node.lineno, f"calls {node.func.id}"


def reads_a_clock(tree: ast.AST) -> Iterator[Offence]:
    """Every look at what day or what time it is."""
    return uses(tree, CLOCKS)


def untyped_mappings(tree: ast.AST) -> Iterator[Offence]:
    """Every mapping type whose values are `Any`, quoted annotations included."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and "Any]" in node.value:
            try:
                quoted = ast.parse(node.value, mode="eval")
            except SyntaxError:
                continue
            yield from ((node.lineno, what) for _, what in untyped_mappings(quoted))
        elif isinstance(node, ast.Subscript):
            name = node.value.attr if isinstance(node.value, ast.Attribute) else getattr(node.value, "id", "")
            parts = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
            if name in MAPPINGS and "Any" in (ast.unparse(part).rpartition(".")[2] for part in parts):
                yield node.lineno, f"untyped {ast.unparse(node)}"


def unfinished(tree: ast.Module) -> Iterator[Offence]:
    """Functions without a return annotation; public classes and functions, and modules with code, without docstring."""
    if tree.body and not ast.get_docstring(tree):
        yield 1, "module without docstring"
    for node in ast.walk(tree):
        if isinstance(node, Function) and node.returns is None:
            yield node.lineno, f"{node.name} does not say what it returns"
    yield from undocumented(tree)


def undocumented(scope: ast.Module | ast.ClassDef) -> Iterator[Offence]:
    """Public classes, functions and methods of a scope that have no docstring; what is nested in a function is private."""
    for node in ast.iter_child_nodes(scope):
        if isinstance(node, Function | ast.ClassDef) and not node.name.startswith("_"):
            if not ast.get_docstring(node):
                yield node.lineno, f"{node.name} has no docstring"
            if isinstance(node, ast.ClassDef):
                yield from undocumented(node)


def modules(*, without: tuple[str, ...] = ()) -> list[Path]:
    """The engine's modules, less those of the given packages or files of its top floor."""
    return [path for path in sorted(ENGINE.rglob("*.py")) if path.relative_to(ENGINE).parts[0] not in without]


def report(paths: list[Path], rule) -> str:
    """One `file:line: what` per offence."""
    return "\n".join(
        f"{path.relative_to(ENGINE.parent)}:{line}: {what}"
        for path in paths
        for line, what in rule(ast.parse(path.read_text(encoding="utf-8")))
    )


def test_only_the_doors_see_arguments_and_terminal():
    assert report([path for path in modules(without=DOORS) if path not in HELPERS], shows) == ""


def test_one_module_alone_reads_the_environment():
    opening = ENGINE / OPENING
    assert report([path for path in modules() if path != opening], reads_the_environment) == ""
    assert list(reads_the_environment(ast.parse(opening.read_text(encoding="utf-8"))))


def test_one_module_alone_reads_the_clock():
    door = ENGINE / CLOCK
    assert report([path for path in modules() if path != door], reads_a_clock) == ""
    assert {what for _, what in reads_a_clock(ast.parse(door.read_text(encoding="utf-8")))} == {"reads pendulum.now"}


def test_untyped_mappings_live_in_reading_only():
    assert report(modules(without=UNTYPED), untyped_mappings) == ""


def test_every_function_says_what_it_returns_and_what_is_public_says_what_it_is():
    assert report(modules(), unfinished) == ""


def test_modules_are_short():
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in modules()}
    assert {str(path.relative_to(ENGINE)): n for path, n in lengths.items() if n > LONGEST} == {}
    assert statistics.median(n for n in lengths.values() if n) <= MIDDLE


@pytest.mark.parametrize(
    "code",
    [
        "import os\nos.environ['X']",
        "from os import environ as e\ne.get('X')",
    ],
)
def test_a_look_at_the_environment_is_seen(code: str):
    assert [line for line, _ in reads_the_environment(ast.parse(code))] == [2]


@pytest.mark.parametrize(
    "code",
    [
        "import sys as s\nf(s.argv)",
        "from sys import stdin\nstdin.buffer",
        "import sys\nsys.stdout.isatty()",
        "\nimport typer",
        "\nfrom rich.progress import Progress",
        "\nfrom rich import progress",
        "\nprint('x')",
        "\ninput()",
    ],
)
def test_a_look_at_who_is_there_is_seen(code: str):
    assert [line for line, _ in shows(ast.parse(code))] == [2]


@pytest.mark.parametrize(
    "code",
    [
        "from datetime import date\ndate.today()",
        "from datetime import date\nfield(default_factory=date.today)",
        "import datetime as dt\ndt.datetime.now()",
        "from time import time\nclock = time",
        "from time import strftime as told\ntold('%Y')",
        "import pendulum\npendulum.now()",
        "from pendulum import Date\nDate.today()",
        "\nfrom time import *",
    ],
)
def test_a_look_at_the_clock_is_seen(code: str):
    assert {line for line, _ in reads_a_clock(ast.parse(code))} == {2}


@pytest.mark.parametrize(
    "code",
    [
        "import time\ntime.perf_counter()",
        "import time\ntime.monotonic()",
        "def f(date): return date.today",
        "time = 1\ntime",
        "from rich.text import Text\nText().print()",
    ],
)
def test_a_look_inside_is_left_alone(code: str):
    assert [line for rule in (reads_the_environment, shows, reads_a_clock) for line in rule(ast.parse(code))] == []


@pytest.mark.parametrize(
    "code",
    [
        "x: dict[str, Any]",
        "def f() -> t.Mapping[str, t.Any]: ...",
        "x: 'list[dict[str, Any]]'",
        "Plain = list[dict[str, Any]]",
    ],
)
def test_an_untyped_mapping_is_seen(code: str):
    assert len(list(untyped_mappings(ast.parse(code)))) == 1


def test_a_typed_mapping_is_left_alone():
    assert list(untyped_mappings(ast.parse("x: dict[str, list[int]]\ny: tuple[Any, ...]"))) == []


def test_what_is_unfinished_is_seen():
    code = "def f():\n  pass\nclass A:\n  def m(self) -> None: ...\n  def _p(self) -> None: ...\n"
    assert sorted(unfinished(ast.parse(code))) == [
        (1, "f does not say what it returns"),
        (1, "f has no docstring"),
        (1, "module without docstring"),
        (3, "A has no docstring"),
        (4, "m has no docstring"),
    ]
