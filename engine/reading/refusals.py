"""What is said of a value that is not what was wanted."""

from __future__ import annotations

from engine.reading.codes import mask
from engine.reading.document import Plain, one_line


def show(value: Plain) -> str:
    """A value as a message may repeat it: short, on one line, without personal codes."""
    if isinstance(value, dict):
        return "una mappa"
    if isinstance(value, tuple):
        return "una lista"
    words = {True: "true", False: "false", None: "null"}
    text = words[value] if value is None or isinstance(value, bool) else mask(str(value)[:2000])
    return f"`{one_line(text, 40)}`"


def no_text(value: Plain, what: str = "un testo") -> tuple[str, str]:
    """What to say of a value that is no text, or an empty one, where a text is wanted; and the cure."""
    if isinstance(value, str):
        return f"serve {what}, e non c'è scritto niente", "scrivi un testo, o togli la voce"
    if value is None:
        cure = "scrivi un testo, o togli la voce"
    else:
        cure = "mettilo tra virgolette" if isinstance(value, bool) else "scrivi un solo testo"
    return f"serve {what}, non {show(value)}", cure


def not_among(value: Plain) -> str:
    """What to say of a value that is none of those allowed."""
    return f"{'serve uno dei valori ammessi, non' if isinstance(value, dict | tuple) else 'valore non ammesso'} {show(value)}"
