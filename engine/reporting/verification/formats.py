"""Every form of a report by name, and the extension that asks for it in the name of a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import PurePath

from engine.model.notices import VerificationReport
from engine.reporting.verification.github import github
from engine.reporting.verification.json_report import document
from engine.reporting.verification.junit import junit
from engine.reporting.verification.markdown import markdown
from engine.reporting.verification.sarif import sarif
from engine.reporting.verification.text import text

FORMS: dict[str, Callable[[VerificationReport], bytes]] = {
    "text": text,
    "markdown": markdown,
    "json": document,
    "junit": junit,
    "sarif": sarif,
    "github": github,
}
EXTENSIONS = {".txt": "text", ".md": "markdown", ".json": "json", ".xml": "junit", ".sarif": "sarif"}


def form_of(file: PurePath) -> str:
    """The form that the name of a file asks for. Raises KeyError where it asks for none."""
    return EXTENSIONS[file.suffix.lower()]
