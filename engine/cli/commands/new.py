"""`conforme new`: a case to fill in."""

from __future__ import annotations

from typing import Annotated

import typer

from engine.cli import exits, options, terminal
from engine.service import clock
from engine.service.bootstrap import find_rules, open_rulebook

EXAMPLE = """\b
Esempi:
  conforme new complaint > caso.yaml
  conforme new reclami > caso.yaml

\b
Il caso esce sullo schermo, o nel file dopo `>`: ogni fatto ha la sua domanda.
Si toglie il `#` a quelli che si conoscono, poi `conforme check caso.yaml`."""


def new(
    family: Annotated[
        str,
        typer.Argument(
            metavar="FAMIGLIA",
            help="Id o titolo della famiglia, come in `conforme rules list`.",
            autocompletion=options.family_names,
        ),
    ],
    rules: options.Rules = None,
) -> int:
    """Scrive un caso da compilare, con i fatti di una famiglia e le loro domande."""
    from engine.reporting.template import template

    rulebook = open_rulebook(find_rules(rules))
    (chosen,) = options.chosen_families([family], rulebook.header.families, "new")
    terminal.write(template(rulebook, chosen, clock.today()).encode())
    return exits.COMPLIANT
