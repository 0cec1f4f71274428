"""`rules/sources` still points where it says, wherever the source documents are at hand."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from engine.provenance.normalising import lines_of
from engine.provenance.numerals import number as in_words
from tests.layout import pieces
from tests.sources.test_catalogue import PARTLY

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared"
RULES = ROOT / "rules"
HEADER = yaml.safe_load((RULES / "rulebook.yaml").read_text(encoding="utf-8"))
SOURCES: dict[str, Any] = dict(pieces(RULES, "sources"))

# What a figure is called where the document does not write it in digits.
IN_WORDS = {"gratuita": "0", "un": "1", "milioni": "000000", "Mb": "000000"}


@pytest.fixture(scope="module")
def documents() -> dict[str, list[str]]:
    """The lines of each document, by its key in the header."""
    folder = SHARED / "sources"
    if not folder.is_dir():
        pytest.skip("the source documents are not beside the project: fingerprints and figures not checked")
    return {
        key: lines_of((folder / document["file"]).read_bytes().decode())
        for key, document in HEADER["documents"].items()
    }


@pytest.fixture(scope="module")
def catalogue() -> dict[str, Any]:
    """The catalogue of clauses."""
    path = SHARED / "catalogue.yaml"
    if not path.is_file():
        pytest.skip("the catalogue is not beside the project: completeness of the sources not checked")
    return yaml.load(path.read_bytes(), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))


@pytest.mark.parametrize("name", SOURCES)
def test_a_source_has_a_known_document_and_a_fingerprint_per_line(name: str):
    source = SOURCES[name]
    assert source["document"] in HEADER["documents"]
    assert len(source["lines"]) == len(source["fingerprints"]) > 0
    assert all(re.fullmatch("[0-9a-f]{16}", mark) for mark in source["fingerprints"])


@pytest.mark.parametrize("name", [name for name, source in SOURCES.items() if "figure" in source])
def test_the_figure_stands_in_its_lines(name: str, documents: dict[str, list[str]]):
    source = SOURCES[name]
    lines = documents[source["document"]]
    assert any(re.search(source["figure"], lines[number - 1]) for number in source["lines"])


def figures() -> list[tuple[str, str, str]]:
    """Parameter id, source id and value of every figure that a parameter takes from a source with a pattern."""
    found = []
    for path in sorted((RULES / "parameters").glob("*.yaml")):
        for name, parameter in yaml.safe_load(path.read_text(encoding="utf-8"))["parameters"].items():
            if parameter["unit"] in ("times", "flag"):
                continue  # twice the standard, yes or no: said in words
            for version in parameter["values"]:
                if "figure" in SOURCES.get(version["citation"], {}):
                    found.append((name, version["citation"], str(version["value"])))
    return found


@pytest.mark.parametrize(("parameter", "source", "value"), figures())
def test_a_parameter_has_the_figure_its_source_states(
    parameter: str, source: str, value: str, documents: dict[str, list[str]]
):
    lines = documents[SOURCES[source]["document"]]
    stated: set[float] = set()
    for number in SOURCES[source]["lines"]:
        if match := re.search(SOURCES[source]["figure"], lines[number - 1]):
            text = re.sub(r"(?<=\d)\.(?=\d{3}\b)", "", match.group())
            for word, digits in IN_WORDS.items():
                text = re.sub(rf"\s*(?<![a-z]){word}\b" if digits.startswith("000") else rf"\b{word}\b", digits, text)
            stated |= {float(digits.replace(",", ".")) for digits in re.findall(r"\d+(?:,\d+)?", text)}
            stated |= {float(found) for word in re.findall(r"\w+", text) if (found := in_words(word)) is not None}
    assert float(value) in stated, parameter


OTHER_LINES = {
    "cga-7-gas-suspension-request", "cga-7-late-20-days", "cga-7-lv-suspension-request",
    "cga-10-1-channels", "cga-10-1-cooling-off-30", "cga-10-1-no-early-start", "cga-22-complaint-channels",
    "cga-22-complaint-content",
}  # fmt: skip
"""Of which the documents say elsewhere, or not where the catalogue has it: the source wins."""


def test_every_catalogued_clause_of_our_families_has_its_source(catalogue: dict[str, Any]):
    families = {name for group in HEADER["families"].values() for name in group["families"]} - set(PARTLY)
    wanted = {clause["id"]: clause for clause in catalogue["clauses"] if clause["family"] in families}
    assert len(wanted) > 150
    assert wanted.keys() - SOURCES.keys() == set()
    for name, clause in wanted.items():
        lines = clause["line"] if isinstance(clause["line"], list) else [clause["line"]]
        assert (SOURCES[name]["lines"] == lines) is (name not in OTHER_LINES), name
        assert HEADER["documents"][SOURCES[name]["document"]]["file"] == clause["file"], name
