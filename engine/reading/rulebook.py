"""A rulebook folder becomes a checked `Rulebook`, or all the reasons why it cannot be trusted, at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from engine.errors import Problem, RulebookRefused
from engine.model.clause import Clause
from engine.model.figures import Conflict, Header, Parameter, Reading, Sketch, Source
from engine.model.rulebook import Rulebook
from engine.model.screening_policy import Letter, Route
from engine.model.vocabulary import Fact, Outside
from engine.reading.checks import review
from engine.reading.checks.figures import DAYS
from engine.reading.checks.warnings import warnings
from engine.reading.days import iso
from engine.reading.document import Document, Plain, StrictYamlError, decode, one_line
from engine.reading.draft import Draft, Home, Kind
from engine.reading.rule_files import (
    FILE_LIMIT,
    HEADER,
    LETTER_SUFFIX,
    LETTERS,
    SECTIONS,
    Gathered,
    RulebookFile,
    gather,
    rank,
    rulebook_digest,
    section_of,
)
from engine.reading.shape import NodeT, shape
from engine.reading.source_map import SourceMap
from engine.reading.strict_yaml import load
from engine.reading.suggest import cure_for

_KINDS: dict[str, Kind] = {
    "facts": "facts", "parameters": "parameters", "readings": "readings", "conflicts": "conflicts",
    "sources": "sources", "clauses": "clauses", "routes": "routes", "outside": "outside",
    "sketches": "sketches",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Examination:
    """All there is to say of a folder of rules: the problems that make it unfit, the warnings, and its letters, which
    are texts that whoever writes letters checks. `rulebook` is None where there are problems; `places` tells where what
    could be read is written."""

    rulebook: Rulebook | None
    problems: tuple[Problem, ...]
    warnings: tuple[Problem, ...]
    letters: Mapping[str, Letter]
    places: SourceMap


def read_rulebook(folder: Path) -> Rulebook:
    """The rulebook in a folder. Raises RulebookRefused with every problem, each as file:line:column."""
    return read_gathered(gather(folder))


def read_gathered(gathered: Gathered) -> Rulebook:
    """The rulebook that these files make. Raises RulebookRefused with every problem."""
    return _read_with_draft(gathered)[0]


def examine(folder: Path, today: date) -> Examination:
    """Problems and warnings of the rulebook in a folder, all at once; `today` tells which checks are overdue. Raises
    RulebookRefused only when the folder itself cannot be read."""
    draft, seal = _drafted(gather(folder))
    fit = not draft.problems and draft.header is not None
    rulebook = _assemble(draft, draft.header, seal) if fit and draft.header is not None else None
    problems, warned = (tuple(sorted(set(each))) for each in (draft.problems, warnings(draft, today)))
    return Examination(rulebook, problems, warned, draft.letters, SourceMap(str(folder), draft.homes))


def read_with_positions(folder: Path, *, past: bool = False) -> tuple[Rulebook, Mapping[str, tuple[str, int]]]:
    """The rulebook and, for every clause, parameter, reading, conflict, source and fact id, its file and line.
    (Clause ids have a dot and are unique; other kinds are keyed `<kind>/<id>`, as `parameters/complaint.reply_days`; the
    versions of a parameter have their number after it, as `parameters/complaint.reply_days/0`.) An edition of the `past` is
    not refused for its words. Raises RulebookRefused."""
    rulebook, draft = _read_with_draft(gather(folder), past=past)
    return rulebook, _positions(draft)


def _read_with_draft(gathered: Gathered, *, past: bool = False) -> tuple[Rulebook, Draft]:
    draft, seal = _drafted(gathered, past=past)
    if draft.problems or draft.header is None:
        raise RulebookRefused(draft.problems)
    return _assemble(draft, draft.header, seal), draft


def _drafted(gathered: Gathered, *, past: bool = False) -> tuple[Draft, str]:
    """The pieces of a rulebook, reviewed, and the digest of its files."""
    draft = Draft(gathered.label, problems=list(gathered.problems))
    draft.files = {file.relative: file.data.count(b"\n") for file in gathered.files}
    for file in gathered.files:
        if file.relative == HEADER:
            _read_header(file, draft)
    order = draft.header.order if draft.header is not None else {}
    for file in sorted(gathered.files, key=lambda file: rank(file.relative, order)):
        _read(file, draft)
    held = {section_of(name) for name in draft.files}
    draft.unread |= {_KINDS[key] for key in SECTIONS.values() if key not in held}
    review(draft)
    draft.problems += () if past else draft.wordings
    return draft, rulebook_digest(gathered.files)


def _assemble(draft: Draft, header: Header, seal: str) -> Rulebook:
    ranks = {family: rank for rank, family in enumerate(header.families)}
    clauses = sorted(draft.clauses.values(), key=lambda clause: ranks[clause.family])
    return Rulebook(
        header=header,
        vocabulary=draft.vocabulary,
        parameters=draft.parameters,
        readings=draft.readings,
        conflicts=draft.conflicts,
        sources=draft.sources,
        clauses={clause.id: clause for clause in clauses},
        digest=seal,
        routes=draft.routes,
        letters=draft.letters,
        outside=draft.outside,
        sketches=draft.sketches,
    )


def _positions(draft: Draft) -> dict[str, tuple[str, int]]:
    positions = {
        name if kind == "clauses" else f"{kind}/{name}": home.place
        for kind, homes in draft.homes.items()
        for name, home in homes.items()
    }
    for name, parameter in draft.parameters.items():
        home = draft.homes["parameters"][name]
        for index in range(len(parameter.values)):
            line, _ = home.document.position((*home.path, "values", index))
            positions[f"parameters/{name}/{index}"] = home.document.name, line
    return positions


def _read(file: RulebookFile, draft: Draft) -> None:
    folder, _, name = file.relative.partition("/")
    if folder == LETTERS:
        _read_letter(file, name.removesuffix(LETTER_SUFFIX), draft)
        return
    section = section_of(file.relative)
    if section is not None and (document := _loaded(file, draft, section)) is not None:
        _READERS[_KINDS[section]](document, draft)


def _loaded(file: RulebookFile, draft: Draft, section: str | None) -> Document | None:
    """The document of a file, or what could be read of it all the same; its problems go into the draft."""
    try:
        return load(file.data, file.label, limit=FILE_LIMIT)
    except StrictYamlError as error:
        draft.problems.extend(error.problems)
        draft.hurt |= {(one.file, one.path) for one in error.problems}
        if error.document is None and section is not None:
            draft.unread.add(_KINDS[section])
        return error.document


def _read_header(file: RulebookFile, draft: Draft) -> None:
    document = _loaded(file, draft, None)
    if document is None:
        return
    made = shape(Header, document.value, document, ())
    draft.header_home = Home(document, ())
    if isinstance(made, list):
        draft.problems.extend(made)
    else:
        draft.header = made


def _read_letter(file: RulebookFile, stem: str, draft: Draft) -> None:
    try:
        draft.letters[stem] = Letter(file.label, decode(file.data, file.label, limit=FILE_LIMIT))
    except StrictYamlError as error:
        draft.problems.extend(error.problems)


def _section(document: Document, draft: Draft, kind: Kind) -> Plain:
    """The one value a file holds, under the key of its kind; None (and a problem) when it is not so."""
    value = document.value
    if not isinstance(value, dict) or kind not in value:
        draft.problems.append(document.problem((), f"manca la chiave `{kind}`", f"il file comincia con `{kind}:`"))
        draft.unread.add(kind)
        value = value if isinstance(value, dict) else {}
    for key in value:
        if key != kind:
            cure = cure_for(key, [kind])
            draft.problems.append(document.problem((key,), f"chiave sconosciuta `{one_line(key)}`", cure, at_key=True))
    return value.get(kind)


def _mapping(kind: Kind, model: type[NodeT], into: Callable[[Draft], dict[str, NodeT]]) -> _Reader:
    """A reader of files that map ids to bodies."""

    def read(document: Document, draft: Draft) -> None:
        bodies = _section(document, draft, kind)
        if bodies is not None and not isinstance(bodies, dict):
            draft.problems.append(document.problem((kind,), "serve una mappa da id a contenuto"))
            draft.unread.add(kind)
            return
        for name, body in (bodies or {}).items():
            _keep(draft, kind, name, Home(document, (kind, name)), body, model, into(draft))

    return read


def _keep(
    draft: Draft, kind: Kind, name: str, home: Home, body: Plain, model: type[NodeT], into: dict[str, NodeT]
) -> None:
    hurt = draft.is_hurt(home) if draft.hurt else False
    if kind == "clauses":
        home.document.titles[home.path] = name
    if name in draft.homes[kind]:
        file, line = draft.homes[kind][name].place
        draft.say(home, (), f"`{one_line(name)}` c'è già in {file}:{line}", "dai un altro id", at_key=True)
        return
    draft.homes[kind][name] = home
    if hurt:
        draft.broken.append((kind, home, body))
        return
    made = shape(model, _with_days(body) if kind == "parameters" else body, home.document, home.path)
    if isinstance(made, list):
        draft.problems.extend(made)
        draft.broken.append((kind, home, body))
    else:
        into[name] = made


def _with_days(body: Plain) -> Plain:
    """The versions of a figure with their days in ISO form, however they were written; what is no day stays."""
    versions = body.get("values") if isinstance(body, dict) else None
    if not isinstance(body, dict) or not isinstance(versions, tuple):
        return body
    return {**body, "values": tuple(_version(one) if isinstance(one, dict) else one for one in versions)}


def _version(version: dict[str, Plain]) -> Plain:
    return {key: iso(value) if key in DAYS and isinstance(value, str) else value for key, value in version.items()}


def _clauses(document: Document, draft: Draft) -> None:
    bodies = _section(document, draft, "clauses")
    if bodies is not None and not isinstance(bodies, tuple):
        draft.problems.append(document.problem(("clauses",), "serve una lista di clausole", "comincia con `- id:`"))
        draft.unread.add("clauses")
        return
    for index, body in enumerate(bodies or ()):
        name = body.get("id") if isinstance(body, dict) else None
        home = Home(document, ("clauses", index))
        if isinstance(name, str):
            _keep(draft, "clauses", name, home, body, Clause, draft.clauses)
        else:
            made = shape(Clause, body, document, home.path)
            draft.problems.extend(made if isinstance(made, list) else [])
            draft.broken.append(("clauses", home, body))


_Reader = Callable[[Document, Draft], None]
_READERS: dict[Kind, _Reader] = {
    "facts": _mapping("facts", Fact, lambda draft: draft.vocabulary),
    "parameters": _mapping("parameters", Parameter, lambda draft: draft.parameters),
    "readings": _mapping("readings", Reading, lambda draft: draft.readings),
    "conflicts": _mapping("conflicts", Conflict, lambda draft: draft.conflicts),
    "sources": _mapping("sources", Source, lambda draft: draft.sources),
    "clauses": _clauses,
    "routes": _mapping("routes", Route, lambda draft: draft.routes),
    "outside": _mapping("outside", Outside, lambda draft: draft.outside),
    "sketches": _mapping("sketches", Sketch, lambda draft: draft.sketches),
}
