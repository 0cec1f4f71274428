"""The interview as a state machine: which question is next, and what an answer makes of the state. Nothing is printed, no
answer is read here, and a state never changes: going back is taking up the one before."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from engine.errors import CaseRefused, UsageError
from engine.explaining.checker import Checker
from engine.model.case import Case
from engine.model.fact_kinds import Raw
from engine.model.screening import Asked
from engine.model.screening_policy import ScreeningPolicy
from engine.model.verdict import Question, Verdict
from engine.model.vocabulary import Fact
from engine.reading.cases import digest, read_cases
from engine.reading.source import read_case_bytes
from engine.screening import received, screen
from engine.service.answers import Unclear, echo, is_back, is_help, is_skip, parse_answer
from engine.service.case_writer import dump, head, stated
from engine.service.interview_help import explanation, refusal
from engine.service.judging import Criteria, judge
from engine.service.redaction import known_words, redacted


@dataclass(frozen=True, slots=True)
class Interview:
    """What an interview is held by. With a desk, only what decides on the request is asked, and no further than its
    decision is certain."""

    checker: Checker
    criteria: Criteria
    desk: ScreeningPolicy | None = None


@dataclass(frozen=True, slots=True)
class State:
    """Where an interview stands: the case it began with, that case with the answers so far and the verdict on it, the
    answers, what was skipped, and the state before the last answer."""

    start: Case
    case: Case
    verdict: Verdict
    answered: tuple[tuple[str, Raw], ...] = ()
    skipped: frozenset[str] = frozenset()
    before: State | None = None


@dataclass(frozen=True, slots=True)
class Prompt:
    """A question to be put: the fact, its place in the vocabulary, how many rules it decides, how many are open."""

    name: str
    fact: Fact
    decides: int
    rules: tuple[str, ...]
    left: int


@dataclass(frozen=True, slots=True)
class Turn:
    """What came of a text: the state it leads to (the same one where nothing was answered), and lines to be shown."""

    state: State
    lines: tuple[str, ...] = ()


def open_case(path: Path, checker: Checker, criteria: Criteria) -> Case:
    """The case in a file, or an empty one named after it where there is none. Raises CaseRefused, or UsageError for
    several cases."""
    if not path.exists():
        as_of = criteria.as_of or criteria.today
        return Case(path.stem, "", as_of, {}, str(path), digest(as_of, {}))
    rulebook, data = checker.rulebook, read_case_bytes(path)
    desk = rulebook.header.desk
    cases = read_cases(
        data, str(path), rulebook.vocabulary, as_of=criteria.as_of, today=criteria.today, outside=rulebook.outside
    )
    if len(cases) > 1:
        raise UsageError.about(str(path), f"il file contiene {len(cases)} casi", "mettine uno solo in un file suo")
    if isinstance(cases[0], CaseRefused):
        # What a request says of a person is not repeated; of other cases the values help to mend them.
        raise redacted(cases[0], known_words(rulebook)) if desk and desk.service.encode() in data else cases[0]
    return cases[0]


def begin(interview: Interview, case: Case) -> State:
    """The state before the first question."""
    return State(case, case, judge(case, interview.checker, interview.criteria))


def next_question(interview: Interview, state: State) -> Prompt | None:
    """The most telling question that was not skipped; None where nothing is left to ask."""
    vocabulary = interview.checker.rulebook.vocabulary
    left = [one for one in _questions(interview, state) if one.fact not in state.skipped]
    if not left:
        return None
    first = left[0]
    return Prompt(first.fact, vocabulary[first.fact], first.decides, first.findings, len(left))


def answer(interview: Interview, state: State, text: str) -> Turn:
    """What a text makes of the state: an answer to its next question, or one of the words `?`, `indietro`, `non so`."""
    prompt = next_question(interview, state)
    if is_back(text):
        return _back(state)
    if prompt is None:
        return Turn(state, ("non c'è altro da chiedere",))
    if is_help(text):
        return Turn(state, tuple(explanation(prompt.name, prompt.fact, prompt.rules, interview.checker.rulebook)))
    if is_skip(text):
        return Turn(replace(state, skipped=state.skipped | {prompt.name}, before=state))
    try:
        given = parse_answer(prompt.fact, text)
    except Unclear as unclear:
        return Turn(state, (f"{unclear}; oppure `non so`, o `?` per una spiegazione",))
    return _try(interview, state, prompt.name, given)


def completed(state: State, interview: Interview) -> str:
    """The completed case as a file."""
    return _written(state.start, state.answered, interview)


def answers_so_far(state: State) -> Iterator[str]:
    """What was answered so far, as lines of a case file."""
    if state.answered:
        yield "risposte date fin qui, da ricopiare sotto `facts:`"
        yield from dump(dict(state.answered)).splitlines()


def _questions(interview: Interview, state: State) -> tuple[Question | Asked, ...]:
    """What is worth asking, each in its turn: at a desk, nothing more once the decision is certain."""
    vocabulary = interview.checker.rulebook.vocabulary
    if interview.desk is None:
        return tuple(sorted(state.verdict.questions, key=lambda one: vocabulary[one.fact].turn(one.decides)))
    about = received(state.case, interview.desk)
    screening = screen(state.verdict, interview.checker.rulebook, interview.desk, received=about)
    return () if screening.certain else screening.questions


def _back(state: State) -> Turn:
    if state.before is None:
        return Turn(state, ("questa è la prima domanda",))
    return Turn(state.before, ("la risposta di prima è tolta",))


def _try(interview: Interview, state: State, name: str, given: Raw) -> Turn:
    """The state with one more fact, or the same one and the reason, where the case would become impossible."""
    answered = (*state.answered, (name, given))
    try:
        case = _read(state.start, answered, interview)
        verdict = judge(case, interview.checker, interview.criteria)
    except CaseRefused as refused:
        earlier = frozenset(fact for fact, _ in state.answered)
        vocabulary = interview.checker.rulebook.vocabulary
        return Turn(state, tuple(refusal(problem, earlier, vocabulary) for problem in refused.problems))
    understood = echo(given)
    return Turn(
        State(state.start, case, verdict, answered, state.skipped, state), (f"= {understood}",) * bool(understood)
    )


def _written(start: Case, answered: tuple[tuple[str, Raw], ...], interview: Interview) -> str:
    vocabulary = interview.checker.rulebook.vocabulary
    return dump({**head(start), "facts": {**stated(start, vocabulary), **dict(answered)}})


def _read(start: Case, answered: tuple[tuple[str, Raw], ...], interview: Interview) -> Case:
    """The case with its answers, read as if it came from a file: one reader decides what is possible."""
    vocabulary, data = interview.checker.rulebook.vocabulary, _written(start, answered, interview).encode()
    (case,) = read_cases(data, start.source, vocabulary, as_of=start.as_of, today=start.as_of)
    if isinstance(case, CaseRefused):
        raise case
    return case
