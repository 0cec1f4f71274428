"""Feature files as scenarios to run: parsed by the official parser, rows of outlines filled in, each with its place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict, cast

from gherkin.errors import CompositeParserException, ParserException
from gherkin.parser import Parser
from gherkin.parser_types import Background, Feature, GherkinDocument, Scenario, Step, TableRow
from gherkin.pickles.compiler import Compiler, GherkinDocumentWithURI

from engine.errors import Problem, UsageError


@dataclass(frozen=True, slots=True)
class Sentence:
    """A step as written: its kind (`given`, `when`, `then`), line, text, and the table below it, row by row."""

    kind: str
    line: int
    text: str
    table: list[list[str]] | None


@dataclass(frozen=True, slots=True)
class ScenarioText:
    """A scenario, or one row of an outline: the file, the line it (or its row) starts on, the clause it stands under; `row`
    is what the row says, column by column, and empty where there is none."""

    file: str
    line: int
    rule: str
    name: str
    sentences: tuple[Sentence, ...]
    row: tuple[tuple[str, str], ...] = ()

    @property
    def family(self) -> str:
        """The family: what the file is called."""
        return Path(self.file).stem


class _Steps(TypedDict):
    steps: list[Step]


_NONE: _Steps = {"steps": []}
_KINDS = {"Context": "given", "Action": "when", "Outcome": "then"}


def read_features(folder: Path) -> tuple[ScenarioText, ...]:
    """Every scenario below a folder, file by file, in the order they are written. Raises UsageError with every file that
    is no feature, every name given twice in a file, and for a folder without features."""
    files = sorted(folder.rglob("*.feature"))
    if not files:
        raise UsageError(
            Problem(str(folder), 0, 0, "", "nessuno scenario nella cartella", "i file finiscono in .feature")
        )
    problems: list[Problem] = []
    scenarios: list[ScenarioText] = []
    for file in files:
        try:
            scenarios += read_text(file.read_text(encoding="utf-8"), str(file))
        except (CompositeParserException, ParserException) as error:
            problems += _refusals(error, str(file))
        except UsageError as refused:
            problems += refused.problems
        except (OSError, UnicodeDecodeError):
            problems.append(Problem(str(file), 0, 0, "", "il file non si può leggere", "salvalo in UTF-8"))
    if problems:
        raise UsageError(problems)
    return tuple(scenarios)


def read_text(text: str, file: str) -> Iterator[ScenarioText]:
    """The scenarios of one feature; `file` says where it stands. Raises the parser's own errors, and UsageError with every
    name given twice."""
    document: GherkinDocument = Parser().parse(text)
    identified: GherkinDocumentWithURI = {**document, "uri": file}
    children = list(_children(document))
    rules = {one["scenario"]["id"]: (rule, one["scenario"]) for one, rule in children if "scenario" in one}
    if problems := list(_namesakes(rules.values(), file)):
        raise UsageError(problems)
    steps = [step for one, _ in children for step in (one.get("scenario") or one.get("background") or _NONE)["steps"]]
    lines = {step["id"]: step["location"]["line"] for step in steps}
    for pickle in Compiler().compile(identified):
        rule, scenario = rules[pickle["astNodeIds"][0]]
        rows = {
            row["id"]: (row["location"]["line"], _values(table["tableHeader"], row))
            for table in scenario["examples"]
            for row in table["tableBody"]
        }
        line, values = rows.get(pickle["astNodeIds"][-1], (scenario["location"]["line"], ()))
        sentences = tuple(
            Sentence(
                _KINDS.get(step["type"], "given"),
                lines[step["astNodeIds"][0]],
                step["text"],
                _table(step.get("argument")),
            )
            for step in pickle["steps"]
        )
        yield ScenarioText(file, line, rule, pickle["name"], sentences, values)


def _namesakes(scenarios: Iterable[tuple[str, Scenario]], file: str) -> Iterator[Problem]:
    """The scenarios that have the name of an earlier one: a runner that goes by names, as pytest-bdd does, would carry out
    one of them alone."""
    lines: dict[str, int] = {}
    for rule, scenario in scenarios:
        name, line = scenario["name"], scenario["location"]["line"]
        if name in lines:
            what = f"lo scenario «{name}» ha il nome di quello alla riga {lines[name]}"
            yield Problem(file, line, scenario["location"].get("column", 0), rule, what, "dagli un nome suo")
        lines[name] = line


def _values(header: TableRow, row: TableRow) -> tuple[tuple[str, str], ...]:
    return tuple((name["value"], cell["value"]) for name, cell in zip(header["cells"], row["cells"], strict=True))


def _table(argument: object) -> list[list[str]] | None:
    table = argument.get("dataTable") if isinstance(argument, dict) else None
    return [[cell["value"] for cell in row["cells"]] for row in table["rows"]] if table else None


class _Child(TypedDict, total=False):
    """What stands in a feature or in a rule; the parser's own types do not say."""

    scenario: Scenario
    background: Background
    rule: _Rule


class _Rule(TypedDict):
    name: str
    children: list[_Child]


def _children(document: GherkinDocument) -> Iterator[tuple[_Child, str]]:
    """What stands in a file, with the name of the `Regola` above it."""
    feature = cast("Feature | None", document.get("feature"))
    for child in cast("list[_Child]", feature["children"]) if feature else ():
        yield child, ""
        if "rule" in child:
            yield from ((inner, child["rule"]["name"]) for inner in child["rule"]["children"])


def _refusals(error: Exception, file: str) -> Iterator[Problem]:
    for one in getattr(error, "errors", None) or [error]:
        place = getattr(one, "location", None) or {}
        line, column = place.get("line", 0), place.get("column", 0)
        cure = "controlla la parola chiave: Funzionalità, Regola, Scenario, Dato, Quando, Allora, E, Esempi"
        yield Problem(file, line, column, "", "non è Gherkin valido", cure)
