"""`conforme rules`: what the rules say, and whether a rulebook can be trusted."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from engine.cli import exits, options
from engine.cli.italian import Command, Group
from engine.service import clock
from engine.service.bootstrap import find_rules

FORMATS = ("text", "json")

application = typer.Typer(
    cls=Group,
    help="Mostra le regole, o controlla che siano ben formate.",
    epilog="\b\nEsempio:\n  conforme rules show complaint.reply_term",
    no_args_is_help=True,
    rich_markup_mode=None,
)


@application.command(
    "list",
    cls=Command,
    epilog="\b\nEsempio:\n  conforme rules list --family complaint",
    short_help="Elenca famiglie e regole.",
)
def list_(rules: options.Rules = None, family: options.Families = None) -> int:
    """Elenca le famiglie; con --family, le regole di quelle famiglie."""
    from engine.cli.rulepages import show_families

    show_families(find_rules(rules), family)
    return exits.COMPLIANT


@application.command(
    cls=Command, epilog="\b\nEsempio:\n  conforme rules show complaint.reply_term", short_help="Mostra una regola."
)
def show(
    rule: Annotated[str, typer.Argument(metavar="REGOLA", help="Id della regola, come in `conforme rules list`.")],
    rules: options.Rules = None,
) -> int:
    """Mostra una regola: testi, fatti che legge, cifre nel tempo, letture, conflitti, scenari."""
    from engine.cli.rulepages import show_rule

    show_rule(rule, find_rules(rules))
    return exits.COMPLIANT


@application.command(
    cls=Command,
    epilog="\b\nEsempi:\n  conforme rules facts reclamo\n  conforme rules facts --family reclami",
    short_help="Cerca fra i fatti.",
)
def facts(
    words: Annotated[
        str | None,
        typer.Argument(metavar="PAROLA", help="Parola del nome, della domanda, dei valori; se manca, tutti."),
    ] = None,
    rules: options.Rules = None,
    family: options.Families = None,
) -> int:
    """Cerca fra i fatti che un caso può dire: come si chiamano, che cosa si scrive, quali regole li leggono."""
    from engine.cli.factpages import show_facts

    show_facts(words, family, find_rules(rules))
    return exits.COMPLIANT


@application.command(
    "test",
    cls=Command,
    epilog="""\b
Esempi:
  conforme rules test
  conforme rules test complaint.reply_term
  conforme rules test reclami --rules regole/ --features scenari/

\b
Codici di uscita: 0 tutti riusciti, 1 qualcuno no, 2 uso errato, 4 regole
rifiutate.""",
    short_help="Esegue gli scenari delle regole.",
)
def try_scenarios(
    what: Annotated[
        str | None, typer.Argument(metavar="FAMIGLIA|REGOLA", help="Solo questa famiglia o regola; se manca, tutte.")
    ] = None,
    rules: options.Rules = None,
    features: Annotated[
        Path | None,
        typer.Option("--features", metavar="CARTELLA", help="Cartella degli scenari; se manca, quelli delle regole."),
    ] = None,
) -> int:
    """Esegue gli scenari: ognuno è un caso raccontato in italiano, e ciò che le regole devono rispondere."""
    from engine.cli.scenarios import run_scenarios

    return run_scenarios(what, find_rules(rules), features)


@application.command(
    cls=Command,
    epilog="\b\nEsempio:\n  conforme rules steps reclamo",
    short_help="Elenca le frasi degli scenari.",
)
def steps(
    word: Annotated[
        str | None, typer.Argument(metavar="PAROLA", help="Solo le frasi con questa parola; se manca, tutte.")
    ] = None,
    rules: options.Rules = None,
) -> int:
    """Elenca le frasi che uno scenario può usare; fra < > sta ciò che si scrive al loro posto."""
    from engine.cli.scenarios import show_steps

    show_steps(word, find_rules(rules))
    return exits.COMPLIANT


@application.command(
    cls=Command,
    epilog="""\b
Esempi:
  conforme rules validate rules/
  conforme rules validate rules/ --strict --format json

\b
Gli avvisi dicono ciò che è ammesso e raramente voluto: versioni con un buco;
fatti, cifre, letture o testi che nessuno usa; dubbi senza `recheck_by`, o con
il giorno passato; esiti senza messaggio; condizioni che valgono sempre o mai;
voci di `regardless` che non scusano nulla.
Codici di uscita: 0 regole buone, 2 uso errato, 4 regole rifiutate (anche per
gli avvisi, con --strict).""",
    short_help="Controlla una cartella di regole.",
)
def validate(
    folder: Annotated[
        Path | None, typer.Argument(metavar="CARTELLA", help="Cartella delle regole; se manca, quelle in uso.")
    ] = None,
    strict: Annotated[bool, typer.Option("--strict", help="Anche gli avvisi fanno rifiutare le regole.")] = False,
    form: Annotated[
        str,
        typer.Option("--format", metavar="FORMATO", help="text o json.", autocompletion=lambda: list(FORMATS)),
    ] = "text",
) -> int:
    """Controlla una cartella di regole: problemi e avvisi tutti insieme, come file:riga:colonna e regola."""
    if form not in FORMATS:
        raise options.unknown("--format", "il formato", form, FORMATS)
    from engine.cli.rulepages import validated

    return validated(find_rules(folder), form, clock.today(), strict=strict)
