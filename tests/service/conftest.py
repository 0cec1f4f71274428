"""The small desk, for the work that its requests have in common."""

from tests.commands import folder, run
from tests.small_desk import desk, request_file

__all__ = ["desk", "folder", "request_file", "run"]
