"""What no linter we use can say of the engine: who may look outside, where untyped data lives, how long a module is."""

import ast
import statistics
from collections.abc import Iterator
from pathlib import Path

import pytest

ENGINE = Path(__file__).parents[2] / "engine"
DOORS = ("cli", "web", "service", "__main__.py")
UNTYPED = ("reading",)

OUTSIDE = {
    "os.environ", "os.environb", "os.getenv", "os.getenvb",
    "sys.argv", "sys.orig_argv",
}  # fmt: skip
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
CLOCK = "service/clock.py"
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


def looks_outside(tree: ast.AST) -> Iterator[Offence]:
    """Every use of the environment or the arguments."""
    return uses(tree, OUTSIDE)


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


def test_only_the_doors_read_environment_and_arguments():
    assert report(modules(without=DOORS), looks_outside) == ""


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
        "import sys as s\nprint(s.argv)",
    ],
)
def test_a_look_outside_is_seen(code: str):
    assert [line for line, _ in looks_outside(ast.parse(code))] == [2]


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
    ],
)
def test_a_look_inside_is_left_alone(code: str):
    assert [*looks_outside(ast.parse(code)), *reads_a_clock(ast.parse(code))] == []


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
