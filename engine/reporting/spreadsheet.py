"""Text that a spreadsheet shows as it is. A cell that begins like a formula is one, whatever wrote it: an apostrophe goes
before it, and before one that begins with an apostrophe, so that who takes the first one away has the text back."""

from __future__ import annotations

from typing import Final

LIVE: Final = "=+-@\t\r'＝＋－＠"
"""What a formula begins with, in the wide forms of the East too; and the apostrophe itself."""


def inert(text: str) -> str:
    """The text for a cell of CSV."""
    return f"'{text}" if text[:1] and text[0] in LIVE else text


def original(cell: str) -> str:
    """The text that a cell was made of."""
    return cell[1:] if cell.startswith("'") and cell[1:2] and cell[1] in LIVE else cell
