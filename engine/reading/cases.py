"""A case file becomes typed cases, or says everything that is wrong with each of them at once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, replace
from datetime import date
from pathlib import PurePath

from engine import digests
from engine.errors import CaseRefused, Problem
from engine.model.case import ABSENT, Attachment, Case, Value
from engine.model.vocabulary import Fact, Outside
from engine.reading import strict_json, strict_yaml
from engine.reading.blanks import blanks_below, unsaid
from engine.reading.codes import mask
from engine.reading.days import NotADayError, parse_day
from engine.reading.document import Document, Path, Plain, StrictYamlError, one_line
from engine.reading.fact_names import NOTHING_OUTSIDE, Names
from engine.reading.fact_values import BadValueError, typed
from engine.reading.impossible import impossible
from engine.reading.refusals import no_text, show
from engine.reading.source import CASE_LIMIT, FILE_LIMIT, read_case_bytes
from engine.reading.suggest import cure_for, unspoken
from engine.reckoning.italian_text import italian_day

__all__ = ["MAX_CASES", "read_case_bytes", "read_cases", "read_facts"]

MAX_CASES = 10_000
MAX_NODES = 1_000_000
MAX_LABEL = 200
MAX_PROBLEMS = 100
KEYS = ("id", "title", "as_of", "facts")
IGNORED = frozenset({"expected", "alternatives", "conclusion", "screen", "refuse_or_flag", "note"})


def read_cases(
    data: bytes,
    name: str,
    vocabulary: Mapping[str, Fact],
    *,
    as_of: date | None,
    today: date,
    outside: Mapping[str, Outside] = NOTHING_OUTSIDE,
) -> tuple[Case | CaseRefused, ...]:
    """The cases of one file (a mapping, or a list of mappings; YAML or JSON), in order; a case that cannot be judged
    is a CaseRefused in its place, and so is a whole file that cannot be read (then it is the only item).

    `name` is the file's name in messages. The day of judgement is `as_of`, else the case's own, else `today`. `outside`
    are the matters the rules do not treat."""
    try:
        document = _document(data, name)
    except StrictYamlError as error:
        return (_refused(_everything(error, vocabulary, outside, as_of, today)),)
    reader = _Reader(document, vocabulary, outside, as_of, today)
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
    return _Reader(Document.of(value, name), vocabulary, NOTHING_OUTSIDE, as_of, as_of).read(value, ())


def _document(data: bytes, name: str) -> Document:
    """JSON when it is, YAML otherwise: a YAML file may open with a bracket too."""
    if strict_json.looks_like_json(data):
        try:
            return strict_json.load(data, name, limit=FILE_LIMIT, nodes=MAX_NODES)
        except strict_json.NotJsonError as error:
            if name.casefold().endswith(".json"):
                raise StrictYamlError(error.problem) from None
    return strict_yaml.load(data, name, limit=FILE_LIMIT, nodes=MAX_NODES)


def _everything(
    error: StrictYamlError,
    vocabulary: Mapping[str, Fact],
    outside: Mapping[str, Outside],
    as_of: date | None,
    today: date,
) -> list[Problem]:
    """What is wrong with the writing of a file, and with the cases that can be read in it all the same."""
    problems = list(error.problems)
    if error.document is None:
        return problems
    places = {(one.line, one.column) for one in problems}
    reader, value = _Reader(error.document, vocabulary, outside, as_of, today), error.document.value
    cases: list[tuple[Path, Plain]] = [((), value)] if isinstance(value, dict) else []
    cases += [((index,), item) for index, item in enumerate(value)] if isinstance(value, tuple) else []
    for path, item in cases:
        read = reader.read(item, path)
        if isinstance(read, CaseRefused):
            problems += [one for one in read.problems if (one.line, one.column) not in places]
    return problems


class _Reader:
    """Reads the cases of one document."""

    def __init__(
        self,
        document: Document,
        vocabulary: Mapping[str, Fact],
        outside: Mapping[str, Outside],
        as_of: date | None,
        today: date,
    ) -> None:
        self.document, self.names, self.as_of, self.today = document, Names(vocabulary, outside), as_of, today
        self.vocabulary = vocabulary

    def read(self, value: Plain, path: Path) -> Case | CaseRefused:
        """The case at `path`."""
        if not isinstance(value, dict):
            return _refused([self.document.problem(path, f"serve un caso, non {show(value)}", "scrivi `facts:`")])
        problems = list(self._keys(value, path))
        understood: list[Problem] = []
        number = path[0] + 1 if path and isinstance(path[0], int) else None
        stem = PurePath(self.document.name).stem or self.document.name
        label = self._label(value, path, "id", stem if number is None else f"{stem}-{number}", problems)
        title = self._label(value, path, "title", "", problems)
        as_of = self._day(value, path, problems, understood)
        facts, homes = self._facts(value, path, problems, understood)
        problems += impossible(facts, homes, self.document, self.vocabulary, as_of)
        if problems or as_of is None:
            return _refused(problems)
        source = self.document.name if number is None else f"{self.document.name}#{number}"
        seal = digest(as_of, facts)
        return Case(label, title, as_of, facts, source, seal, tuple(understood), named_by_file="id" not in value)

    def _keys(self, value: dict[str, Plain], path: Path) -> Iterator[Problem]:
        for key in value:
            if key not in KEYS and key not in IGNORED:
                known = self.names.canonical(key)
                cure = "i fatti vanno sotto `facts:`" if known is not None else cure_for(key, KEYS)
                yield self.document.problem((*path, key), f"chiave sconosciuta `{one_line(key)}`", cure, at_key=True)

    def _label(self, value: dict[str, Plain], path: Path, key: str, default: str, problems: list[Problem]) -> str:
        if key not in value:
            return default
        here = (*path, key)
        raw = self.document.raw(here)
        if (blank := unsaid(self.document, here)) is not None:
            problems.append(self.document.problem(here, blank, f"scrivi un testo, o togli la riga `{key}`"))
        elif raw is None or value[key] is None or isinstance(value[key], bool) or (key == "id" and not raw.strip()):
            problems.append(self.document.problem(here, *no_text(value[key])))
        elif "\n" in raw or len(raw) > MAX_LABEL:
            what = f"serve un testo di una riga, al più {MAX_LABEL} caratteri"
            cure = "mettilo su una riga sola" if "\n" in raw else "accorcialo"
            problems.append(self.document.problem(here, what, cure))
        else:
            return raw
        return default

    def _day(
        self, value: dict[str, Plain], path: Path, problems: list[Problem], understood: list[Problem]
    ) -> date | None:
        """The day of judgement; None where it is not known because what is written is no day."""
        if "as_of" not in value:
            return self.as_of or (self.today if unspoken(("as_of",), value, KEYS) else None)
        given, here = value["as_of"], (*path, "as_of")
        if (blank := unsaid(self.document, here)) is not None:
            problems.append(
                self.document.problem(here, blank, "scrivi il giorno del giudizio, o togli la riga `as_of`")
            )
            return self.as_of
        text = given if isinstance(given, str) else show(given).strip("`")
        try:
            own = parse_day(text)
        except NotADayError as error:
            problems.append(self.document.problem(here, error.what, error.cure))
            return self.as_of
        if own.isoformat() != text:
            understood.append(self.document.problem(here, f"letto come {italian_day(own)}"))
        return self.as_of or own

    def _facts(
        self, value: dict[str, Plain], path: Path, problems: list[Problem], understood: list[Problem]
    ) -> tuple[dict[str, Value], dict[str, Path]]:
        """The facts in the names of the rules, and where each of them stands."""
        stated = value.get("facts")
        if "facts" not in value and not unspoken(("facts",), value, KEYS):
            return {}, {}
        if not isinstance(stated, dict) or not stated:
            if stated is None or stated in ({}, ()):
                what = "nessun fatto"
            else:
                what = f"`facts` è una mappa da fatto a valore, non {show(stated)}"
            here = (*path, "facts") if "facts" in value else path
            problems.append(self.document.problem(here, what, "scrivi `facts:` e sotto almeno un fatto"))
            return {}, {}
        facts: dict[str, Value] = {}
        homes: dict[str, Path] = {}
        for written, plain in stated.items():
            here = (*path, "facts", written)
            name = self.names.canonical(written)
            if name is None:
                what, cure = self.names.unknown(written)
                problems.append(self.document.problem(here, what, cure, at_key=True))
                name = self.names.almost(written)
            elif name in homes:
                what = f"è lo stesso fatto di `{one_line(str(homes[name][-1]))}`: `{name}`"
                problems.append(self.document.problem(here, what, "tieni una sola delle due righe", at_key=True))
            if name is not None:
                # Said twice, the first stands; the value is looked at all the same.
                kept = facts if name not in homes else {}
                homes.setdefault(name, here)
                self._fact(name, plain, here, kept, problems, understood)
        return facts, homes

    def _fact(
        self,
        name: str,
        plain: Plain,
        here: Path,
        facts: dict[str, Value],
        problems: list[Problem],
        understood: list[Problem],
    ) -> None:
        fact = self.vocabulary[name]
        blanks = list(blanks_below(self.document, plain, here, fact))
        problems += (self.document.problem(*blank) for blank in blanks)
        if blanks:
            return
        try:
            facts[name] = typed(fact, plain, self.document.raw(here))
        except BadValueError as error:
            problems += [self.document.problem((*here, *one.tail), one.what, one.cure) for one in error.wrongs]
            return
        if note := self.names.told(name, here[-1], plain, facts[name]):
            understood.append(self.document.problem(here, note))


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
    return digests.digest(digests.canonical(body))


def _canonical(value: Value) -> object:
    if value is ABSENT:
        return None
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [asdict(part) if isinstance(part, Attachment) else part for part in value]
    return sorted(value) if isinstance(value, frozenset) else value
