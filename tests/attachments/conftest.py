from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from engine.attachments import InspectedFile, Inspector
from tests.attachments import samples


@pytest.fixture(scope="session")
def inspector() -> Iterator[Inspector]:
    """One helper process for all the files of a run, as a desk with a queue has it."""
    with Inspector() as shared:
        yield shared


@pytest.fixture
def inspected(inspector: Inspector, tmp_path: Path) -> Callable[[str, bytes], InspectedFile]:
    def inspect(name: str, content: bytes) -> InspectedFile:
        path = tmp_path / name
        path.write_bytes(content)
        return inspector.file(path)

    return inspect


@pytest.fixture
def codes(inspected: Callable[[str, bytes], InspectedFile]) -> Callable[[str, bytes], set[str]]:
    return lambda name, content: {problem.code for problem in inspected(name, content).problems}


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    path = tmp_path / "a.pdf"
    path.write_bytes(samples.pdf())
    return path
