"""Commands are run in an empty folder, by the rules of the project or of the small desk."""

from tests.commands import case, folder, run
from tests.small_desk import desk, request_file, shipped

__all__ = ["case", "desk", "folder", "request_file", "run", "shipped"]
