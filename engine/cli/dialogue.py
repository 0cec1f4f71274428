"""The interview at a terminal: questions printed, answers typed."""

from __future__ import annotations

import typer

from engine.reporting.sanitising import sanitised
from engine.service.answers import hint
from engine.service.interview import Interview, Prompt, State, answer, next_question


class Dialogue:
    """Puts one question after the other; `state` is where it stands, also when the person leaves."""

    def __init__(self, interview: Interview, state: State) -> None:
        self.interview, self.state = interview, state

    def hold(self) -> State:
        """The state at which nothing is left to ask. Raises typer.Abort when the person leaves."""
        prompt = next_question(self.interview, self.state)
        if prompt is None:
            typer.echo("Nessuna domanda: i fatti indicati bastano.")
        else:
            typer.echo("`?` spiega la domanda, `indietro` torna a quella prima, Ctrl-C lascia senza scrivere.")
        while prompt is not None:
            _put(prompt)
            asked = self.state
            while self.state is asked:
                turn = answer(self.interview, asked, typer.prompt(">", prompt_suffix=" ", type=str))
                for line in turn.lines:
                    typer.echo(sanitised(f"  {line}"))
                self.state = turn.state
            prompt = next_question(self.interview, self.state)
        return self.state


def _put(prompt: Prompt) -> None:
    rules = "1 regola" if prompt.decides == 1 else f"{prompt.decides} regole"
    typer.echo(f"\n{prompt.fact.question}")
    typer.echo(f"  decide {rules}; domande aperte: {prompt.left}; {hint(prompt.fact)}")
    for number, name in enumerate(prompt.fact.values.values() if prompt.fact.type in ("enum", "set") else (), 1):
        typer.echo(f"  {number}. {name}")
