"""The small desk, for what is told of requests."""

from tests.commands import folder, run
from tests.small_desk import desk_checker, request_file, screened, shipped

__all__ = ["desk_checker", "folder", "request_file", "run", "screened", "shipped"]
