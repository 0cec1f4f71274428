"""Typer in Italian: the few English words of its help, and its complaints about a command line."""

from __future__ import annotations

import re
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup

from engine.cli.exits import BROKEN_PIPE
from engine.cli.output import abandon_output

_HELP = {
    "Usage: ": "Uso: ",
    "Arguments:": "Argomenti:",
    "Options:": "Opzioni:",
    "Commands:": "Comandi:",
    "[OPTIONS]": "[OPZIONI]",
    "COMMAND [ARGS]...": "COMANDO [ARGOMENTI]...",
    "Show this message and exit.": "Mostra questo aiuto ed esce.",
    "Install completion for the current shell.": "Installa il completamento dei comandi.",
    "Show completion for the current shell, to copy it or customize the installation.": (
        "Mostra il completamento dei comandi."
    ),
    "[default: ": "[se manca: ",
    "[required]": "[obbligatorio]",
}
# Types and brackets around names mean something to programmers only.
_TYPES = re.compile(r" <(?:list\[)?(?:str|path)\]?>|[{}]")
_MESSAGES = (
    (r"No such command '(.*?)'\.?(?: Did you mean (.*)\?)?", "il comando `{0}` non esiste", "forse {1}?"),
    (r"No such option: (\S+).*", "l'opzione `{0}` non esiste", ""),
    (r"Option '(.*?)' requires an argument\.?", "l'opzione `{0}` vuole un valore", ""),
    (r"Option '(.*?)' does not take a value\.?", "l'opzione `{0}` non vuole valori", ""),
    (r"Got unexpected extra arguments? \((.*)\)", "argomenti di troppo: `{0}`", ""),
    (r"Missing (?:argument|option|parameter) '(.*?)'\.?.*", "manca `{0}`", ""),
    (r"Invalid value for '(.*?)': Input should be greater than or equal to (\S+)", "`{0}` vuole almeno {1}", ""),
    (r"Invalid value for '(.*?)': Input should be a valid integer.*", "`{0}` vuole un numero intero", ""),
    (r"Missing command\.", "manca il comando", ""),
)


def italian_help(text: str) -> str:
    """The help page with its headings in Italian, however its lines were broken."""
    for english, italian in _HELP.items():
        pattern = r"\s+".join(re.escape(word) for word in english.split(" ") if word)
        text = re.sub(pattern + (" " if english.endswith(" ") else ""), italian, text)
    return _TYPES.sub("", text)


def italian_complaint(message: str) -> str:
    """A usage error of Typer as one Italian line; one we do not know stays as it is."""
    flat = " ".join(message.split())
    for pattern, what, cure in _MESSAGES:
        if match := re.fullmatch(pattern, flat):
            found = [(group or "").replace("'", "`") for group in match.groups()]
            told = f" ({cure.format(*found)})" if cure and found[-1] else ""
            return what.format(*found) + told
    return flat


class Command(TyperCommand):
    """A command whose help is in Italian."""

    def get_help(self, ctx: typer.Context) -> str:  # type: ignore[override]
        """The help page."""
        return italian_help(super().get_help(ctx))


class Group(TyperGroup):
    """A group of commands whose help is in Italian."""

    def get_help(self, ctx: typer.Context) -> str:  # type: ignore[override]
        """The help page."""
        return italian_help(super().get_help(ctx))

    def invoke(self, ctx: Any) -> Any:  # noqa: ANN401 - the type of Typer's own signature
        """Runs the command chosen. A closed pipe must not reach Typer, which would exit 1: non-compliant, here."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            abandon_output()
            return BROKEN_PIPE
