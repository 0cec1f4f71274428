"""`conforme rules`: what the rules say, and whether a rulebook can be trusted."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from engine.cli import exits, options, terminal
from engine.cli.italian import Command, Group
from engine.errors import UsageError
from engine.reporting.sanitising import sanitised
from engine.service import clock
from engine.service.bootstrap import find_features, find_rules, open_checker, open_rulebook

if TYPE_CHECKING:
    from engine.model.rulebook import Rulebook
    from engine.scenarios.features import ScenarioText

FORMATS = ("text", "json")
_FEW = 12

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
    from engine.reporting import rules as pages

    rulebook = open_rulebook(find_rules(rules))
    chosen = options.chosen_families(family, rulebook.header.families)
    terminal.show(pages.rules(rulebook, chosen) if chosen else pages.families(rulebook))
    return exits.COMPLIANT


@application.command(
    cls=Command, epilog="\b\nEsempio:\n  conforme rules show complaint.reply_term", short_help="Mostra una regola."
)
def show(
    rule: Annotated[str, typer.Argument(metavar="REGOLA", help="Id della regola, come in `conforme rules list`.")],
    rules: options.Rules = None,
) -> int:
    """Mostra una regola: testi, fatti che legge, cifre nel tempo, letture, conflitti, scenari."""
    from engine.reporting import rules as pages
    from engine.scenarios.titles import titles_of

    folder = find_rules(rules)
    rulebook = open_rulebook(folder)
    clause = rulebook.clauses.get(rule)
    if clause is None:
        raise _unknown_rule("rules show", rule, rulebook)
    terminal.show(pages.rule(clause, rulebook, titles_of(rule, find_features(None, folder))))
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
    from engine.reporting.facts import briefly, in_full
    from engine.service.fact_search import find_facts

    rulebook = open_rulebook(find_rules(rules))
    names = find_facts(words, options.chosen_families(family, rulebook.header.families), rulebook)
    if not names:
        raise _no_fact(str(words), rulebook)
    terminal.show(in_full(names, rulebook) if words is not None or len(names) <= _FEW else briefly(names, rulebook))
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
    from engine.reading.paths import check_folder
    from engine.scenarios.features import read_features
    from engine.scenarios.output import failed, summary
    from engine.scenarios.running import run

    chosen = find_rules(rules)
    folder = find_features(features, chosen)
    if folder is None:
        cure = "indica la cartella con --features"
        raise UsageError.about("--features", "non trovo gli scenari di queste regole", cure)
    check_folder("--features", folder, "indica la cartella che contiene gli scenari")
    checker = open_checker(chosen)
    try:
        scenarios = _chosen(read_features(folder), what, checker.rulebook)
        results = list(terminal.tracked(run(scenarios, checker), len(scenarios), what="Scenari"))
        for result in results:
            _say(failed(result) if result.failures else ())
        _say(summary(results))
        return exits.NON_COMPLIANT if any(result.failures for result in results) else exits.COMPLIANT
    finally:
        checker.close()


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
    from engine.reading.suggest import bare
    from engine.scenarios.output import listed
    from engine.scenarios.sentences import KINDS
    from engine.scenarios.teaching import sentences

    vocabulary = open_rulebook(find_rules(rules)).vocabulary
    by_kind = {
        kind: [one for one in sentences(kind, vocabulary) if word is None or bare(word) in bare(" ".join(one))]
        for kind in KINDS
    }
    if not any(by_kind.values()):
        raise UsageError.about(str(word), "nessuna frase con questa parola", "prova con meno lettere")
    _say(listed(by_kind))
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
    from engine.analysis.validation import validate as validated
    from engine.reporting.validation import document, sound

    validation = validated(find_rules(folder), clock.today())
    if form == "json":
        terminal.write(document(validation.problems, validation.warnings, validation.rulebook))
    else:
        terminal.complain([*validation.problems, *(f"Avviso: {one}" for one in validation.warnings)])
        if validation.rulebook is not None:
            typer.echo(sound(validation.rulebook, validation.warnings))
    return exits.RULEBOOK_REFUSED if validation.problems or (strict and validation.warnings) else exits.COMPLIANT


def _chosen(scenarios: Iterable[ScenarioText], name: str | None, rulebook: Rulebook) -> list[ScenarioText]:
    """The scenarios of a family, of a rule, or all. Raises UsageError where there is none."""
    if name is None:
        chosen = list(scenarios)
    elif "." in name:
        if name not in rulebook.clauses:
            raise _unknown_rule("rules test", name, rulebook)
        chosen = [one for one in scenarios if one.rule == name]
    else:
        families = options.chosen_families([name], rulebook.header.families, "rules test")
        chosen = [one for one in scenarios if one.family in families]
    if not chosen:
        cure = "scrivine uno, sotto `Regola:` con l'id della regola"
        raise UsageError.about(name or "--features", "nessuno scenario", cure)
    return chosen


def _unknown_rule(command: str, name: str, rulebook: Rulebook) -> UsageError:
    """The error of a command for a rule that the rulebook does not have."""
    titles = {one: clause.title for one, clause in rulebook.clauses.items()}
    return options.unknown_rule(command, name, titles, rulebook.header.families)


def _no_fact(words: str, rulebook: Rulebook) -> UsageError:
    from engine.reading.outside import matter

    topic = matter(words, rulebook.outside)
    if topic is not None:
        return UsageError.about("rules facts", f"`{words}` riguarda {topic}, che le regole non trattano ancora")
    return UsageError.about(
        "rules facts", f"nessun fatto con `{words}`", "prova con una parola sola, o con meno lettere"
    )


def _say(lines: Iterable[str]) -> None:
    """Lines as they are: a place in a file must not be broken in two."""
    for line in lines:
        typer.echo(sanitised(line))
