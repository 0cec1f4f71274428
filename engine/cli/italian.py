"""Typer in Italian: the few English words of its help, and its complaints about a command line."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup

from engine.cli.terminal import noticing_who_leaves

_HELP = {
    "Arguments": "Argomenti",
    "Options": "Opzioni",
    "Commands": "Comandi",
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
_LEAST = re.compile(r"x>=(\d+)")
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


class _Formatter(typer.Context.formatter_class):  # type: ignore[misc,valid-type]
    """Help pages with their few words in Italian, put there before lines are broken and columns measured."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """The line of usage."""
        super().write_usage(prog, _italian(args), prefix or "Uso: ")

    def write_heading(self, heading: str) -> None:
        """The name of a part."""
        super().write_heading(_italian(heading))

    def write_dl(self, rows: Sequence[tuple[str, str]], col_max: int = 30, col_spacing: int = 2) -> None:
        """Names and what they are."""
        super().write_dl([(_italian(first), _italian(second)) for first, second in rows], col_max, col_spacing)


def _italian(text: str) -> str:
    for english, italian in _HELP.items():
        text = text.replace(english, italian)
    return _LEAST.sub(r"almeno \1", _TYPES.sub("", text))


def _help(command: TyperCommand | TyperGroup, ctx: typer.Context) -> str:
    formatter = _Formatter(width=ctx.terminal_width, max_width=ctx.max_content_width)
    command.format_help(ctx, formatter)
    return str(formatter.getvalue().rstrip("\n"))


def italian_complaint(message: str) -> str:
    """A usage error of Typer as one Italian line; one we do not know stays as it is."""
    flat = " ".join(message.split())
    for pattern, what, cure in _MESSAGES:
        if match := re.fullmatch(pattern, flat):
            groups = [(group or "").replace("'", "`") for group in match.groups()]
            advice = f" ({cure.format(*groups)})" if cure and groups[-1] else ""
            return what.format(*groups) + advice
    return flat


class Command(TyperCommand):
    """A command whose help is in Italian."""

    def get_help(self, ctx: typer.Context) -> str:  # type: ignore[override]
        """The help page."""
        return _help(self, ctx)


class Group(TyperGroup):
    """A group of commands whose help is in Italian."""

    def get_help(self, ctx: typer.Context) -> str:  # type: ignore[override]
        """The help page."""
        return _help(self, ctx)

    def make_context(self, *args: Any, **more: Any) -> Any:  # noqa: ANN401  the types of Typer's own signature
        """Reads the command line, which may be all there is to do: help, version."""
        with noticing_who_leaves():
            return super().make_context(*args, **more)

    def invoke(self, ctx: Any) -> Any:  # noqa: ANN401  the type of Typer's own signature
        """Runs the command chosen."""
        with noticing_who_leaves():
            return super().invoke(ctx)
