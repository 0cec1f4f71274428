"""The conversation: one question at a time, the case judged again after every answer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

import typer

from engine.cli.casefile import Raw, dump, head, stated
from engine.cli.judging import Request, judge
from engine.cli.prompts import Unclear, answer, echo, hint, is_skip
from engine.errors import CaseRefused
from engine.evaluation.checker import Checker
from engine.model.case import Case
from engine.model.desk import Desk
from engine.model.screening import Asked
from engine.model.verdict import Question, Verdict
from engine.reading.cases import read_cases
from engine.reporting.plain import plain
from engine.screening import screen


@dataclass(slots=True)
class Interview:
    """Asks about one case until no answer can change anything more, or everything left was skipped. With a desk, only
    what decides on the request, and no further than its decision is certain."""

    checker: Checker
    case: Case
    request: Request
    desk: Desk | None = None
    answered: dict[str, Raw] = field(default_factory=dict)
    skipped: set[str] = field(default_factory=set)

    def run(self) -> Verdict:
        """The verdict on the completed case. Raises typer.Abort when the person leaves."""
        verdict = judge(self.case, self.checker, self.request)
        if not self._questions(verdict):
            typer.echo("Nessuna domanda: i fatti indicati bastano.")
        while (questions := self._questions(verdict)) and (question := self._next(questions)):
            answer = self._ask(question, sum(one.fact not in self.skipped for one in questions))
            if answer is not None:
                verdict = self._try(question.fact, answer, verdict)
        return verdict

    def _questions(self, verdict: Verdict) -> tuple[Question | Asked, ...]:
        """What is worth asking: at a desk, nothing more once the decision is certain."""
        if self.desk is None:
            return verdict.questions
        found = screen(verdict, self.checker.rulebook, self.desk)
        return () if found.certain else found.questions

    def text(self) -> str:
        """The completed case as a file."""
        return dump(self._written())

    def answers(self) -> Iterator[str]:
        """What was answered so far, as lines of a case file."""
        if self.answered:
            yield "risposte date fin qui, da ricopiare sotto `facts:`"
            yield from dump(self.answered).splitlines()

    def _written(self) -> dict[str, Raw]:
        vocabulary = self.checker.rulebook.vocabulary
        return {**head(self.case), "facts": {**stated(self.case, vocabulary), **self.answered}}

    def _next(self, questions: Iterable[Question | Asked]) -> Question | Asked | None:
        return next((question for question in questions if question.fact not in self.skipped), None)

    def _ask(self, question: Question | Asked, left: int) -> tuple[Raw] | None:
        """The answer, in a tuple because it may be null; None when the person does not know."""
        fact = self.checker.rulebook.vocabulary[question.fact]
        rules = "1 regola" if question.decides == 1 else f"{question.decides} regole"
        typer.echo(f"\n{fact.question}")
        typer.echo(f"  decide {rules}; domande aperte: {left}; {hint(fact)}")
        for number, name in enumerate(fact.values.values() if fact.type in ("enum", "set") else (), 1):
            typer.echo(f"  {number}. {name}")
        while True:
            text = typer.prompt(">", prompt_suffix=" ", type=str)
            if is_skip(text):
                self.skipped.add(question.fact)
                return None
            try:
                given = answer(fact, text)
            except Unclear as unclear:
                typer.echo(plain(f"  {unclear}; oppure `non so`"))
                continue
            if understood := echo(given):
                typer.echo(f"  = {understood}")
            return (given,)

    def _try(self, name: str, answer: tuple[Raw], verdict: Verdict) -> Verdict:
        """The verdict with one more fact, or the same as before, and the reason, where the case becomes impossible."""
        before = dict(self.answered)
        self.answered[name] = answer[0]
        try:
            case = self._read()
            found = judge(case, self.checker, self.request)
        except CaseRefused as refused:
            self.answered = before
            for problem in refused.problems:
                cure = f" ({problem.cure})" if problem.cure else ""
                typer.echo(plain(f"  risposta non accettata: {problem.what}{cure}"))
            return verdict
        return found

    def _read(self) -> Case:
        """The case with its answers, read as if it came from a file: one reader decides what is possible."""
        vocabulary, as_of = self.checker.rulebook.vocabulary, self.case.as_of
        (case,) = read_cases(self.text().encode(), self.case.source, vocabulary, as_of=as_of, today=as_of)
        if isinstance(case, CaseRefused):
            raise case
        return case
