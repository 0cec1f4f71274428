"""The sentences that belong to no clause, each with what it does to a story; facts have those of the vocabulary."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from engine.model.fact_kinds import raw_value
from engine.model.phrases import OUTCOMES
from engine.scenarios.expecting import Unmet, expect, expect_among
from engine.scenarios.story import Story, outcome_key

Kind = Literal["given", "when", "then"]
KINDS: tuple[Kind, ...] = ("given", "when", "then")
Act = Callable[..., None]

HOLES = {
    "day": (r"\d{4}-\d\d-\d\d", "AAAA-MM-GG"),
    "profile": (r"\w+", "profilo"),
    "family": (r"[\w-]+", "famiglia"),
    "outcome": (r"[^»]+", "esito"),
    "rule": (r"[^»]+", "regola"),
    "days": (r"\d+", "numero"),
    "amount": (r"[\d.,]+", "importo"),
    "text": (r"[^»]+", "testo"),
    "names": (r"[\w, ]+", "fatto, fatto"),
    "title": (r".+", "titolo del requisito"),
    "about": (r"[\w.-]+", "fatto o regola"),
    "value": (r"\w+", "valore"),
    "doubt": (r"[\w.-]+", "dubbio"),
    "conclusion": (r"\w+", "conclusione"),
    "reason": (r".+", "parole del rifiuto"),
    "reading": (r"[\w-]+", "lettura"),
    "choice": (r"\w+", "opzione"),
}
"""What may stand in a sentence: its pattern, and the Italian word for it."""
_HOLE = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Step:
    """A sentence and what it does. `text` has `{holes}`; `act` takes the story, the holes by name, and `datatable` where
    `table` says that a table follows (the table itself may be missing: then it is empty). `whole` says that it looks at
    the whole case, and not at single findings."""

    kind: Kind
    text: str
    act: Act
    table: bool = False
    whole: bool = False

    @property
    def pattern(self) -> str:
        """The regular expression of the sentence, a named group for each hole."""
        parts = _HOLE.split(self.text)
        return "".join(f"(?P<{one}>{HOLES[one][0]})" if odd % 2 else re.escape(one) for odd, one in enumerate(parts))

    def run(self, story: Story, parts: dict[str, str], datatable: list[list[str]] | None = None) -> None:
        """Does what the sentence says. Raises Unmet where the story is otherwise."""
        if self.table:
            self.act(story, **parts, datatable=datatable or [])
        else:
            self.act(story, **parts)

    @property
    def shown(self) -> str:
        """The sentence with Italian words in its holes."""
        return _HOLE.sub(lambda hole: f"<{HOLES[hole[1]][1]}>", self.text)


STEPS: list[Step] = []
DAYS = {
    "deadline": ("il termine scade il {day}", "ultimo giorno"),
    "earliest": ("il primo giorno utile è il {day}", "primo giorno utile"),
    "day": ("il giorno risultante è il {day}", "giorno risultante"),
    "pay_by": ("si paga entro il {day}", "ultimo giorno per pagare"),
}
"""The sentence that expects each day a finding can have, and what that day is called."""
NO_DAY = {
    "deadline": "non c'è un ultimo giorno",
    "earliest": "non c'è un primo giorno utile",
    "day": "non c'è un giorno risultante",
    "pay_by": "non c'è un ultimo giorno per pagare",
}
"""The sentence that expects that a finding has no such day."""


def step(kind: Kind, text: str, *, table: bool = False, whole: bool = False) -> Callable[[Act], Act]:
    """Registers what a sentence does."""

    def register(act: Act) -> Act:
        STEPS.append(Step(kind, text, act, table, whole))
        return act

    return register


def day_steps(before: str, taken: Callable[..., object]) -> None:
    """Registers, for each day that a finding or an alternative can have, the sentence that expects it of what `taken`
    takes out of a story, given the other holes."""

    def expecting(field: str, what: str) -> Act:
        def act(story: Story, day: str, **others: str) -> None:
            expect(getattr(taken(story, **others), field), day, what)

        return act

    for field, (text, what) in DAYS.items():
        step("then", f"{before}{text}")(expecting(field, what))


day_steps("", lambda story: story.finding())


def _expecting_none(field: str) -> Act:
    def act(story: Story) -> None:
        expect(getattr(story.finding(), field), None, DAYS[field][1])

    return act


for _field, _text in NO_DAY.items():
    step("then", _text)(_expecting_none(_field))


FACT_AND_VALUE = 2
"""The cells of a row of facts."""


@step("given", "questi fatti:", table=True)
def _facts(story: Story, datatable: list[list[str]]) -> None:
    for row in datatable:
        if len(row) != FACT_AND_VALUE:
            raise Unmet(f"la riga «{' | '.join(row)}» non ha due caselle: il fatto e il suo valore")
        name, text = row
        fact = story.checker.rulebook.vocabulary.get(name)
        if fact is None:
            raise Unmet(f"fatto sconosciuto «{name}»")
        story.facts[name] = None if text == "null" else raw_value(fact, text)


@step("given", "il giudizio al {day}")
def _as_of(story: Story, day: str) -> None:
    story.as_of = day


@step("given", "il profilo «{profile}»")
def _profile(story: Story, profile: str) -> None:
    story.profile = profile


@step("given", "la sola famiglia «{family}»")
def _family(story: Story, family: str) -> None:
    story.families = (*story.families, family)


@step("when", "si controlla il caso")
def _check(story: Story) -> None:
    story.check()


@step("then", "l'esito è «{outcome}»")
def _outcome(story: Story, outcome: str) -> None:
    same_outcome(story.finding().outcome, outcome)


@step("then", "l'esito di «{rule}» è «{outcome}»")
def _outcome_of(story: Story, rule: str, outcome: str) -> None:
    same_outcome(story.finding(rule).outcome, outcome)


@step("then", "i giorni di ritardo sono {days}")
def _days_late(story: Story, days: str) -> None:
    expect(story.finding().days_late or 0, int(days), "giorni di ritardo")


@step("then", "l'importo è {amount} euro")
def _amount(story: Story, amount: str) -> None:
    expect(story.finding().amount_eur, amount.replace(",", "."), "importo")


@step("then", "non c'è importo")
def _no_amount(story: Story) -> None:
    expect(story.finding().amount_eur, None, "importo")


@step("then", "restano da pagare {amount} euro")
def _owed(story: Story, amount: str) -> None:
    expect(story.finding().owed_eur, amount.replace(",", "."), "quanto resta da pagare")


@step("then", "non si dice quanto resta da pagare")
def _nothing_owed(story: Story) -> None:
    expect(story.finding().owed_eur, None, "quanto resta da pagare")


@step("then", "prevale «{text}»")
def _prevails(story: Story, text: str) -> None:
    expect(story.finding().prevails, text, "testo che prevale")


@step("then", "per decidere manca: {names}")
def _missing(story: Story, names: str) -> None:
    expect(story.finding().missing, tuple(name.strip() for name in names.split(",")), "fatti che mancano")


@step("then", "non è soddisfatto: {title}")
def _unmet(story: Story, title: str) -> None:
    expect_among(story.finding().unmet, title, "requisito non soddisfatto")


@step("then", "non si segnala: {title}")
def _not_unmet(story: Story, title: str) -> None:
    if title in story.finding().unmet:
        raise Unmet(f"è segnalato «{title}»")


@step("then", "si presume «{about}» = «{value}»")
def _assumed(story: Story, about: str, value: str) -> None:
    presumed = {(assumption.about, assumption.value) for assumption in story.finding().assumptions}
    expect_among(presumed, (about, value), "presunzione")


@step("then", "è segnalato il dubbio «{doubt}»")
def _doubt(story: Story, doubt: str) -> None:
    expect_among({one.id for one in story.finding().doubts}, doubt, "dubbio")


@step("then", "la clausola non è esaminata", whole=True)
def _not_examined(story: Story) -> None:
    if story.rule in story.examined():
        raise Unmet(f"{story.rule} è tra le clausole esaminate")


@step("then", "la conclusione è «{conclusion}»", whole=True)
def _conclusion(story: Story, conclusion: str) -> None:
    expect(story.conclusion(), conclusion, "conclusione")


@step("then", "il caso è rifiutato: {reason}", whole=True)
def _refused(story: Story, reason: str) -> None:
    refused = story.refusal()
    if refused is None:
        raise Unmet("il caso non è stato rifiutato")
    if reason not in str(refused):
        raise Unmet(f"rifiuto: atteso «{reason}», trovato «{refused}»")


def same_outcome(outcome: str, name: str) -> None:
    """Raises Unmet unless an outcome has this Italian name."""
    expect(OUTCOMES[outcome], OUTCOMES[outcome_key(name)], "esito")
