"""Paragraphs of a page for whoever reads it anywhere: no id, no place and no sum is broken in two."""

from __future__ import annotations

import textwrap

WIDTH = 80
_TOGETHER = "\N{NO-BREAK SPACE}€"


def paragraph(text: str, indent: int = 0) -> list[str]:
    """The lines of a paragraph, those after the first two columns further in."""
    margin = " " * indent
    lines = textwrap.wrap(
        text.replace(" €", _TOGETHER),
        WIDTH,
        initial_indent=margin,
        subsequent_indent=margin + "  " * bool(indent),
        break_long_words=False,
        break_on_hyphens=False,
    )
    return [line.replace(_TOGETHER, " €") for line in lines]
