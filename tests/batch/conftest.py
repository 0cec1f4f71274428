from datetime import date
from pathlib import Path

import pytest

from engine.batch.plan import Plan, printed
from engine.batch.run import run_batch
from engine.batch.tables import sources
from engine.reading.rulebook import read_rulebook

ROOT = Path(__file__).parents[2]
CRM = ROOT / "fixtures" / "crm"


@pytest.fixture(scope="session")
def rulebook():
    return read_rulebook(ROOT / "rules")


@pytest.fixture
def plan_of(rulebook, tmp_path):
    """A plan on some files, with the mapping of the shipped export unless another is given."""

    def made(*files: Path, mapping: str | None = None, sample: int = 200, **more) -> Plan:
        return Plan(
            rules=str(ROOT / "rules"),
            rulebook_digest=rulebook.digest,
            mapping_name="mapping.yaml",
            mapping=(CRM / "mapping.yaml").read_text(encoding="utf-8") if mapping is None else mapping,
            **{"profile": "documents", "families": (), "as_of": "", "today": date(2026, 7, 1).isoformat(), **more},
            inputs=printed([str(file) for file in files]),
            sample=sample,
            work=str(tmp_path / "work"),
        )

    return made


@pytest.fixture
def small_parts(monkeypatch):
    """Parts so small that the shipped export has many."""
    monkeypatch.setattr(sources, "BYTES", 20_000)
    monkeypatch.setattr(sources, "ROWS", 150)


@pytest.fixture
def run():
    def made(plan, out, **more):
        return run_batch(
            plan, out, more.pop("keep", lambda case: case.id), more.pop("progress", lambda *_: None), **more
        )

    return made
