"""A renderable as text for a file or a pipe: no colour, no trailing blanks, nothing asked of the environment."""

from __future__ import annotations

import io

from rich.console import Console, RenderableType

WIDTH = 80


def plain_page(renderable: RenderableType, width: int = WIDTH) -> str:
    """The page in `width` columns, each line ended by a line feed."""
    target = io.StringIO()
    console = Console(file=target, width=width, color_system=None, force_terminal=False, highlight=False, _environ={})
    console.print(renderable)
    return "".join(f"{line.rstrip()}\n" for line in target.getvalue().splitlines())
