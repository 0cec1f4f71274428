"""The desk of `tests/desk`, for what decides and asks below it."""

from tests.desk.conftest import desk_checker, folder, request_file, run, screened, shipped

__all__ = ["desk_checker", "folder", "request_file", "run", "screened", "shipped"]
