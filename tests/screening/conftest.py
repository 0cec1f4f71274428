"""The small desk, for what decides and asks there."""

from tests.commands import folder, run
from tests.small_desk import desk_checker, screened, shipped

__all__ = ["desk_checker", "folder", "run", "screened", "shipped"]
