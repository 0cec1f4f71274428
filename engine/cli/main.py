"""`conforme`: the commands, and the one place where an error becomes a line and an exit code."""

from __future__ import annotations

import errno
import gc
import sys
from collections.abc import Sequence
from typing import Annotated

import typer

from engine import __version__
from engine.cli import exits
from engine.cli.commands.ask import EXAMPLE as ASK_EXAMPLE
from engine.cli.commands.ask import ask
from engine.cli.commands.batch import application as batch
from engine.cli.commands.check import EXAMPLE as CHECK_EXAMPLE
from engine.cli.commands.check import check
from engine.cli.commands.diff import EXAMPLE as DIFF_EXAMPLE
from engine.cli.commands.diff import diff
from engine.cli.commands.new import EXAMPLE as NEW_EXAMPLE
from engine.cli.commands.new import new
from engine.cli.commands.replay import EXAMPLE as REPLAY_EXAMPLE
from engine.cli.commands.replay import replay
from engine.cli.commands.rules import application as rules
from engine.cli.commands.schema import EXAMPLE as SCHEMA_EXAMPLE
from engine.cli.commands.schema import schema
from engine.cli.commands.screen import EXAMPLE as SCREEN_EXAMPLE
from engine.cli.commands.screen import screen
from engine.cli.commands.verify import EXAMPLE as VERIFY_EXAMPLE
from engine.cli.commands.verify import verify
from engine.cli.italian import Command, Group, italian_complaint
from engine.cli.terminal import ReaderLeft, abandon, complain, tolerate_any_text
from engine.errors import ConformeError
from engine.service.bootstrap import TRACEBACK, wants_traceback

_EXAMPLE = "\b\nEsempio:\n  conforme check reclamo.yaml"

application = typer.Typer(
    cls=Group,
    help="Verifica un caso di fornitura di energia con le regole del contratto, e dice perché.",
    epilog=_EXAMPLE,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["--help", "-h"]},
)
application.command(cls=Command, epilog=CHECK_EXAMPLE, short_help="Verifica uno o più casi.")(check)
application.command(cls=Command, epilog=SCREEN_EXAMPLE, short_help="Esamina richieste allo sportello.")(screen)
application.command(cls=Command, epilog=ASK_EXAMPLE, short_help="Chiede i fatti che mancano e completa un caso.")(ask)
application.command(cls=Command, epilog=NEW_EXAMPLE, short_help="Scrive un caso da compilare.")(new)
application.add_typer(batch, name="batch", short_help="Verifica un archivio intero.")
application.command(cls=Command, epilog=REPLAY_EXAMPLE, short_help="Rigiudica un archivio di verdetti.")(replay)
application.add_typer(rules, name="rules", short_help="Mostra o controlla le regole.")
application.command(cls=Command, epilog=VERIFY_EXAMPLE, short_help="Verifica le regole prima di pubblicarle.")(verify)
application.command(cls=Command, epilog=DIFF_EXAMPLE, short_help="Confronta due edizioni delle regole.")(diff)
application.command(cls=Command, epilog=SCHEMA_EXAMPLE, short_help="Stampa uno schema JSON.")(schema)


def _version(requested: bool) -> None:
    if requested:
        typer.echo(f"conforme {__version__}")
        raise typer.Exit


@application.callback()
def options(
    version: Annotated[
        bool, typer.Option("--version", help="Mostra la versione ed esce.", callback=_version, is_eager=True)
    ] = False,
) -> None:
    """Options of the program itself."""


_NO_ROOM = (errno.ENOSPC, errno.EDQUOT)
SELDOM = 50_000
"""How many objects more than were freed before circles of them are looked for."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command line (`sys.argv` by default) and returns its exit code: no error leaves as a traceback."""
    tolerate_any_text()
    # So many objects are made, and so few in circles, that looking for these as often as usual is a tenth of a short command.
    gc.set_threshold(SELDOM)
    try:
        code = _run(arguments)
        if code == exits.INTERRUPTED:
            complain(["interrotto"])
        sys.stdout.flush()
    except (ReaderLeft, BrokenPipeError):
        abandon(sys.stdout, sys.stderr)
        return exits.BROKEN_PIPE
    except OSError as error:
        if error.errno not in _NO_ROOM:
            raise
        return _no_room(error)
    return code


def _run(arguments: Sequence[str] | None) -> int:
    try:
        command = typer.main.get_command(application)
        result = command.main(args=arguments, prog_name="conforme", standalone_mode=False)
    except ConformeError as error:
        complain(error.problems)
        return error.exit_code
    except (KeyboardInterrupt, typer.Abort):
        return exits.INTERRUPTED
    except Exception as error:
        if isinstance(error, OSError) and error.errno in _NO_ROOM:
            raise
        return _unforeseen(error)
    return result if isinstance(result, int) else exits.COMPLIANT


def _no_room(error: OSError) -> int:
    """A disk that takes no more is nobody's fault of programming: what was written there is not whole."""
    abandon(sys.stdout)
    where = f"`{error.filename}`" if error.filename else "l'uscita"
    try:
        complain(
            [f"{where} non si può scrivere: il disco è pieno (libera spazio, o scrivi altrove; l'uscita è incompleta)"]
        )
    except OSError:
        abandon(sys.stderr)
    return exits.USAGE


def _unforeseen(error: Exception) -> int:
    """Typer's own complaints, which have no public class of their own; anything else is a fault of ours."""
    format_message = getattr(error, "format_message", None)
    if format_message is not None and getattr(error, "exit_code", None) == exits.USAGE:
        if type(error).__name__ == "NoArgsIsHelpError":
            typer.echo(format_message(), err=True)
        else:
            complain([f"{italian_complaint(format_message())} (vedi `conforme --help`)"])
        return exits.USAGE
    if wants_traceback():
        raise error
    kind = type(error).__name__
    complain([f"guasto del programma: {kind}: {error} (per i dettagli: {TRACEBACK}=1)"])
    return exits.FAULT


if __name__ == "__main__":
    sys.exit(main())
