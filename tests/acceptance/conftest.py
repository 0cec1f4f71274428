"""Commands are run in an empty folder."""

from tests.commands import folder, run

__all__ = ["folder", "run"]
