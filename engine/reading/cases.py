"""A case file becomes typed cases, or says everything that is wrong with each of them at once."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, replace
from datetime import date
from pathlib import PurePath

from engine.errors import CaseRefused, Problem
from engine.model.case import ABSENT, Attachment, Case, Value
from engine.model.stated import contradictions
from engine.model.vocabulary import Fact
from engine.reading import strict_json, strict_yaml
from engine.reading.codes import mask
from engine.reading.days import NotADayError, parse_day
from engine.reading.document import Document, Path, Plain, StrictYamlError, one_line
from engine.reading.source import CASE_LIMIT, FILE_LIMIT, read_case_bytes
from engine.reading.suggest import cure_for, fold
from engine.reading.values import BadValueError, show, typed

__all__ = ["MAX_CASES", "read_case_bytes", "read_cases", "read_facts"]

MAX_CASES = 10_000
MAX_NODES = 1_000_000
MAX_LABEL = 200
MAX_PROBLEMS = 100
MAX_SUGGESTIONS = 200
KEYS = ("id", "title", "as_of", "facts")
IGNORED = frozenset({"expected", "alternatives", "conclusion", "screen", "refuse_or_flag", "note"})


def read_cases(
    data: bytes, name: str, vocabulary: Mapping[str, Fact], *, as_of: date | None, today: date
) -> tuple[Case | CaseRefused, ...]:
    """The cases of one file (a mapping, or a list of mappings; YAML or JSON), in order; a case that cannot be judged
    is a CaseRefused in its place, and so is a whole file that cannot be read (then it is the only item).

    `name` is the file's name in messages. The day of judgement is `as_of`, else the case's own, else `today`."""
    try:
        document = _document(data, name)
    except StrictYamlError as error:
        return (_refused(error.problems),)
    reader = _Reader(document, vocabulary, as_of, today)
    value = document.value
    if isinstance(value, dict):
        if len(data) > CASE_LIMIT:
            return (CaseRefused(Problem(name, 0, 0, "", "caso troppo grande: più di 1 MB", "tieni solo i fatti")),)
        return (reader.read(value, ()),)
    if not isinstance(value, tuple) or not value:
        what = "il file è vuoto" if value is None or value == () else "serve un caso, o una lista di casi"
        return (CaseRefused(document.problem((), what, "scrivi `facts:` e sotto i fatti")),)
    if len(value) > MAX_CASES:
        return (CaseRefused(document.problem((), f"più di {MAX_CASES} casi", "dividi il file")),)
    return tuple(reader.read(item, (index,)) for index, item in enumerate(value))


def read_facts(
    facts: Mapping[str, Plain], label: str, name: str, vocabulary: Mapping[str, Fact], as_of: date
) -> Case | CaseRefused:
    """The case that states these facts, read as those of a file are; its problems name no line."""
    value: dict[str, Plain] = {"id": label, "facts": dict(facts)}
    return _Reader(Document.of(value, name), vocabulary, as_of, as_of).read(value, ())


def _document(data: bytes, name: str) -> Document:
    """JSON when it is, YAML otherwise: a YAML file may open with a bracket too."""
    if strict_json.looks_like_json(data):
        try:
            return strict_json.load(data, name, limit=FILE_LIMIT, nodes=MAX_NODES)
        except strict_json.NotJsonError as error:
            if name.casefold().endswith(".json"):
                raise StrictYamlError(error.problem) from None
    return strict_yaml.load(data, name, limit=FILE_LIMIT, nodes=MAX_NODES)


class _Reader:
    """Reads the cases of one document."""

    def __init__(self, document: Document, vocabulary: Mapping[str, Fact], as_of: date | None, today: date) -> None:
        self.document, self.vocabulary, self.as_of, self.today = document, vocabulary, as_of, today
        self._cures: dict[str, str] = {}

    def read(self, value: Plain, path: Path) -> Case | CaseRefused:
        """The case at `path`."""
        if not isinstance(value, dict):
            return _refused([self.document.problem(path, f"serve un caso, non {show(value)}", "scrivi `facts:`")])
        problems = list(self._keys(value, path))
        number = path[0] + 1 if path and isinstance(path[0], int) else None
        stem = PurePath(self.document.name).stem or self.document.name
        label = self._label(value, path, "id", stem if number is None else f"{stem}-{number}", problems)
        title = self._label(value, path, "title", "", problems)
        as_of = self._day(value, path, problems)
        facts = self._facts(value, path, problems)
        problems += self._impossible(facts, (*path, "facts"), as_of)
        if problems:
            return _refused(problems)
        source = self.document.name if number is None else f"{self.document.name}#{number}"
        return Case(label, title, as_of, facts, source, digest(as_of, facts))

    def _keys(self, value: dict[str, Plain], path: Path) -> Iterator[Problem]:
        for key in value:
            if key not in KEYS and key not in IGNORED:
                cure = "i fatti vanno sotto `facts:`" if key in self.vocabulary else cure_for(key, KEYS)
                yield self.document.problem((*path, key), f"chiave sconosciuta `{one_line(key)}`", cure, at_key=True)

    def _label(self, value: dict[str, Plain], path: Path, key: str, default: str, problems: list[Problem]) -> str:
        if key not in value:
            return default
        raw = self.document.raw((*path, key))
        if raw is None or value[key] is None or isinstance(value[key], bool):
            what = f"serve un testo, non {show(value[key])}"
            problems.append(self.document.problem((*path, key), what, "mettilo tra virgolette"))
        elif "\n" in raw or len(raw) > MAX_LABEL or (key == "id" and not raw.strip()):
            what = f"serve un testo di una riga, al più {MAX_LABEL} caratteri"
            problems.append(self.document.problem((*path, key), what, "accorcialo"))
        else:
            return raw
        return default

    def _day(self, value: dict[str, Plain], path: Path, problems: list[Problem]) -> date:
        own: date | None = None
        if "as_of" in value:
            given = value["as_of"]
            try:
                own = parse_day(given if isinstance(given, str) else show(given).strip("`"))
            except NotADayError as error:
                problems.append(self.document.problem((*path, "as_of"), error.what, error.cure))
        return self.as_of or own or self.today

    def _facts(self, value: dict[str, Plain], path: Path, problems: list[Problem]) -> dict[str, Value]:
        stated = value.get("facts")
        if not isinstance(stated, dict) or not stated:
            if stated is None or stated in ({}, ()):
                what = "nessun fatto"
            else:
                what = f"`facts` è una mappa da fatto a valore, non {show(stated)}"
            here = (*path, "facts") if "facts" in value else path
            problems.append(self.document.problem(here, what, "scrivi `facts:` e sotto almeno un fatto"))
            return {}
        facts: dict[str, Value] = {}
        for name, plain in stated.items():
            here = (*path, "facts", name)
            if name not in self.vocabulary:
                cure = self._cure(name)
                what = f"fatto sconosciuto `{one_line(name)}`"
                problems.append(self.document.problem(here, what, cure, at_key=True))
                continue
            try:
                facts[name] = typed(self.vocabulary[name], plain, self.document.raw(here))
            except BadValueError as error:
                problems.append(self.document.problem((*here, *error.tail), error.what, error.cure))
        return facts

    def _impossible(self, facts: Mapping[str, Value], path: Path, as_of: date) -> Iterator[Problem]:
        """Days in an order that cannot be, or not yet come; parts larger than their whole."""
        for name, day in facts.items():
            fact = self.vocabulary[name]
            if fact.not_over is not None:
                yield from self._part(path, name, day, fact.not_over, facts.get(fact.not_over))
            if not isinstance(day, date):
                continue
            if day > as_of and not fact.future:
                what = f"{day} viene dopo il giorno del giudizio, {as_of}"
                cure = "giudica a un giorno successivo con --as-of"
                cure += ", o scrivi null se non è ancora avvenuto" if fact.absent else ""
                yield self.document.problem((*path, name), what, cure)
            for earlier in fact.not_before:
                yield from self._order(path, name, day, earlier, facts.get(earlier))
        for name, one in contradictions(self.vocabulary, facts):
            others = " e ".join(f"`{other}`" for other in one.where)
            yield self.document.problem(
                (*path, name), f"non può stare con {others}: {one.because}", "correggi uno dei due"
            )

    def _part(self, path: Path, name: str, part: Value, whole: str, total: Value | None) -> Iterator[Problem]:
        if isinstance(part, int) and isinstance(total, int) and part > total:
            yield self.document.problem(
                (*path, name), f"è più di `{whole}`, di cui conta una parte", "controlla i due numeri"
            )

    def _order(self, path: Path, name: str, day: date, earlier: str, other: Value | None) -> Iterator[Problem]:
        if other is ABSENT:
            what = f"c'è un giorno, ma `{earlier}` risulta non avvenuto"
            cure = f"correggi uno dei due, o togli `{earlier}` se non lo conosci"
            yield self.document.problem((*path, name), what, cure)
        elif isinstance(other, date) and day < other:
            what = f"{day} viene prima di `{earlier}`, {other}"
            yield self.document.problem((*path, name), what, "controlla le due date")

    def _cure(self, name: str) -> str:
        """What to write instead of an unknown fact. Bounded: a file of nothing but unknown names stays cheap."""
        if name not in self._cures and len(self._cures) < MAX_SUGGESTIONS:
            words = {fold(word): fact for fact, body in self.vocabulary.items() for word in body.synonyms}
            self._cures[name] = cure_for(name, self.vocabulary, words, few=0)
        return self._cures.get(name) or "`conforme schema case` elenca i fatti"


def _refused(problems: Sequence[Problem]) -> CaseRefused:
    """The refusal, without personal codes, and not longer than anybody would read."""
    kept = [
        replace(one, path=mask(one.path), what=mask(one.what), cure=mask(one.cure)) for one in problems[:MAX_PROBLEMS]
    ]
    if len(problems) > MAX_PROBLEMS:
        last = kept[-1]
        more = f"… e altri {len(problems) - MAX_PROBLEMS} problemi"
        kept.append(Problem(last.file, max(one.line for one in kept) + 1, 0, "", more, "correggi prima questi"))
    return CaseRefused(kept)


def digest(as_of: date, facts: Mapping[str, Value]) -> str:
    """SHA-256 (hex) of the day and the facts in canonical JSON: keys sorted, days ISO, sets sorted."""
    body = {"as_of": as_of.isoformat(), "facts": {name: _canonical(value) for name, value in facts.items()}}
    text = json.dumps(body, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def _canonical(value: Value) -> object:
    if value is ABSENT:
        return None
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [asdict(part) if isinstance(part, Attachment) else part for part in value]
    return sorted(value) if isinstance(value, frozenset) else value
