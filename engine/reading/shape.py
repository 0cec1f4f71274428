"""From plain values to typed nodes of the model; what does not fit becomes problems in Italian, at its position."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from engine.errors import Problem
from engine.model import clause, figures, terms, vocabulary
from engine.model import screening_policy as desk
from engine.model.conditions import OPERATORS
from engine.model.node import Node
from engine.model.phrases import OUTCOMES, PARTIES
from engine.reading.complaints import NO_TEXT, Hint
from engine.reading.days import FORMS
from engine.reading.document import Document, Path, Plain, one_line
from engine.reading.draft import FIGURE
from engine.reading.owners import fields, owners
from engine.reading.suggest import cure_for, fold, nearest

NodeT = TypeVar("NodeT", bound=BaseModel)
Located = tuple[dict[str, Any], Path, tuple[str, ...]]

_MODELS: dict[str, type[Node]] = {
    item.__name__: item
    for module in (clause, desk, figures, terms, vocabulary)
    for item in vars(module).values()
    if isinstance(item, type) and issubclass(item, Node)
} | {item.__name__: item for item in OPERATORS.values()}

_TYPES = {
    "string_type": ("un testo", "mettilo tra virgolette"),
    NO_TEXT: ("un testo", "scrivi un testo, o togli la voce"),
    "int_type": ("un numero intero", "senza virgolette e senza decimali"),
    "bool_type": ("`true` o `false`", "senza virgolette"),
    "tuple_type": ("una lista", "scrivi [a, b]"),
    "dict_type": ("una mappa", "scrivi chiave: valore"),
    "model_type": ("una mappa", "scrivi chiave: valore"),
}


def shape(
    model: type[NodeT], value: Plain, document: Document, path: Path, context: object = None
) -> NodeT | list[Problem]:
    """`value`, which stands at `path` of the document, as a node of the model; or every problem it has. `context` is for
    the validators of the model."""
    try:
        return model.model_validate(value, by_alias=True, by_name=False, context=context)
    except ValidationError as error:
        errors = [item for item in error.errors(include_url=False) if not _echo(item)]
        located = _without_slips([_locate(item, value) for item in _one_branch(errors, value)])
        return list(dict.fromkeys(_problem(item, model, value, document, path) for item in located))


def remains(
    model: type[NodeT], value: Plain, needed: Mapping[str, Plain], context: object = None
) -> tuple[NodeT, frozenset[str]] | None:
    """Of a value without the shape of a model, the node made of the fields that have theirs, and the names of those that
    have none; `needed` stands for these where the model cannot do without. None where the value is no mapping."""
    if not isinstance(value, dict):
        return None
    try:
        return model.model_validate(value, by_alias=True, by_name=False, context=context), frozenset()
    except ValidationError as error:
        lost = frozenset(str(item["loc"][0]) for item in error.errors(include_url=False))
        left = {key: part for key, part in value.items() if key not in lost}
        left |= {key: part for key, part in needed.items() if key in lost}
        return model.model_validate(left, by_alias=True, by_name=False, context=context), lost


def _echo(error: Any) -> bool:
    """A list found empty only because its items were refused: the items say it."""
    return bool(error["type"] == "too_short" and len(error["input"]) >= error["ctx"]["min_length"])


def _one_branch(errors: list[Any], value: Plain) -> list[Any]:
    """Where a union failed, keep the errors of the branch the author most likely meant."""
    branches: dict[tuple[Any, ...], Counter[str]] = {}
    for error in errors:
        for prefix, label in _labels(error, value):
            branches.setdefault(prefix, Counter())[label] += 1
    chosen = {prefix: _likely(labels, _at(value, prefix)) for prefix, labels in branches.items()}
    return [error for error in errors if all(chosen[prefix] == label for prefix, label in _labels(error, value))]


def _likely(labels: Counter[str], raw: Plain) -> str:
    fitting = [label for label in labels if _fits(label, raw)] or list(labels)
    if isinstance(raw, dict):
        fitting.sort(key=lambda label: (-_shared(label, raw), labels[label]))
    return fitting[0]


def _fits(label: str, raw: Plain) -> bool:
    if isinstance(raw, dict):
        return label in _MODELS or label.startswith("dict")
    if isinstance(raw, tuple):
        return label.startswith("tuple")
    return label in ("str", "bool", "int")


def _shared(label: str, raw: Mapping[str, Plain]) -> int:
    model = _MODELS.get(label)
    return len(fields(model) & raw.keys()) if model is not None else 0


def _labels(error: dict[str, Any], value: Plain) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """The steps of a location that are not steps of the value: names of union branches."""
    raw, loc = value, error["loc"]
    absent = len(loc) - 1 if error["type"] == "missing" else len(loc)
    for index, step in enumerate(loc[:absent]):
        below = _step(raw, step)
        if below is not _NOWHERE:
            raw = below
        else:
            yield loc[:index], str(step)


def _at(raw: Any, loc: tuple[str | int, ...]) -> Any:
    for step in loc:
        below = _step(raw, step)
        raw = raw if below is _NOWHERE else below
    return raw


_NOWHERE: Any = object()


def _step(raw: Any, step: str | int) -> Any:
    if isinstance(raw, dict) and isinstance(step, str) and step in raw:
        return raw[step]
    if isinstance(raw, tuple) and isinstance(step, int) and 0 <= step < len(raw):
        return raw[step]
    return _NOWHERE


def _locate(error: dict[str, Any], value: Plain) -> Located:
    """The error, the path of the value it is about, and the steps that are not of the value."""
    raw, path, extra = value, [], []
    for step in error["loc"]:
        below = _step(raw, step)
        if below is _NOWHERE:
            extra.append(str(step))
        else:
            raw = below
            path.append(step)
    return error, tuple(path), tuple(extra)


def _without_slips(located: list[Located]) -> list[Located]:
    """All but the keys that are missing because they are misspelt: the unknown key says it."""
    unknown = [(tail[:-1], str(tail[-1])) for error, tail, _ in located if error["type"] == "extra_forbidden"]

    def slip(one: Located) -> bool:
        error, tail, extra = one
        return error["type"] == "missing" and any(
            where == tail and nearest(key, extra[-1:]) is not None for where, key in unknown
        )

    return [one for one in located if not slip(one)]


_FIGURES = [
    "within", "wait", "notice", "at_most", "at_least", "over", "under", "share_at_least", "sums_to", "flag",
    "total_bytes_under", "up_to", "eur", "amount", "months", "back",
]  # fmt: skip
_FACTS = [
    "fact", "of", "from", "end", "until", "before", "not_before", "after", "not_after", "version_by", "not_over", "on",
    "stated", "by_fact",
]  # fmt: skip
_TERMS = ["deadline", "earliest", "pay_by", "day", "met", "elapsed", "term", "done", "last", "breach", "first"]
_DAYS = [
    "later", "earlier", "since", "first_of_month_after", "last_of_month_after", "day_of_month_before", "day_before",
]  # fmt: skip
_IDS: dict[str, str] = {
    **dict.fromkeys(_FACTS, "scrivi il nome di un fatto di vocabulary"),
    **dict.fromkeys(_TERMS, "scrivi il nome di un termine della clausola"),
    **dict.fromkeys(_FIGURES, FIGURE),
    **dict.fromkeys(_DAYS, "scrivi un giorno: il nome di un fatto, o un giorno che ne viene"),
    **dict.fromkeys(("reading", "by"), "scrivi l'id di una lettura di readings"),
    "clause": "scrivi l'id di una clausola",
    "amount": f"scrivi {{eur: id}}: {FIGURE}",
}
"""Keys below which the name of a piece is wanted: putting anything else between quotes would not help."""
_ITALIAN: dict[str, str] = {
    **{text: key for key, text in OUTCOMES.items()},
    **{text: key for key, text in PARTIES.items()},
    "fornitore": "supplier",
    "obbligo": "duty",
    "richiesta": "request",
    "somma spettante": "entitlement",
    "stato": "state",
}


def _wanted(path: Path, given: object, cure: str) -> str:
    """The cure for a value of the wrong type, given where it stands."""
    if path and path[0] == "parameters" and path[-1] in ("from", "to", "recheck_by"):
        return FORMS
    if path and path[0] == "clauses" and not isinstance(given, dict | tuple):
        key = path[-2] if isinstance(path[-1], int) and path[-2] in ("later", "earlier") else path[-1]
        if key == "day" and "terms" in path:
            return FIGURE
        if key in _IDS:
            return _IDS[str(key)]
    return "scrivi un solo testo" if isinstance(given, dict | tuple) and cure == _TYPES["string_type"][1] else cure


def _problem(located: Located, model: type[BaseModel], value: Plain, document: Document, path: Path) -> Problem:
    error, tail, extra = located
    kind, whole, said = error["type"], path + tail, error.get("ctx", {})
    if "what" in said:
        return document.problem(whole, said["what"], said["cure"], at_key=said["at_key"])
    hint = _hint(model, error["loc"], value)
    if kind == "missing":
        what, cure = (f": {hint.what}", hint.cure) if hint else ("", "aggiungilo")
        return document.problem(whole, f"manca `{extra[-1]}`{what}", cure, at_key=False)
    if kind == "extra_forbidden":
        known = set[str]().union(*map(fields, owners(model, error["loc"][:-1], _at(value, tail[:-1]))))
        cure = cure_for(str(tail[-1]), sorted(known), few=12)
        return document.problem(whole, f"chiave sconosciuta `{one_line(str(tail[-1]))}`", cure, at_key=True)
    at_key = extra[-1:] == ("[key]",)
    what, cure = _explain(kind, error, hint)
    if kind in _TYPES and hint is None:
        cure = _wanted(whole, error.get("input"), cure)
    return document.problem(whole, what, cure, at_key=at_key)


def _hint(model: type[BaseModel], loc: tuple[str | int, ...], value: Plain) -> Hint | None:
    """What the field at a location says of itself."""
    holders = owners(model, loc[:-1], _at(value, loc[:-1])) if loc else []
    declared = [holder.model_fields[str(loc[-1])] for holder in holders if loc[-1] in holder.model_fields]
    return next((each for field in declared for each in field.metadata if isinstance(each, Hint)), None)


def _explain(kind: str, error: dict[str, Any], hint: Hint | None) -> tuple[str, str]:
    context, given = error.get("ctx", {}), error.get("input")
    if kind == "literal_error":
        allowed = [part.strip("'") for part in str(context["expected"]).replace(" or ", ", ").split(", ")]
        what = "serve uno dei valori ammessi, non" if isinstance(given, dict | tuple) else "valore non ammesso"
        return f"{what} {_show(given)}", cure_for(str(given), allowed, _words(allowed), few=15)
    if kind == "operator":
        return _operator(given)
    if kind == "string_pattern_mismatch":
        what = f"{_show(given)} non ha la forma richiesta `{context['pattern']}`"
        return what, "scrivi famiglia.argomento, in minuscole, con `_` fra le parole e senza cifre"
    if kind == "too_short":
        least = context["min_length"]
        if hint is not None:
            return f"serve {hint.what}, e non c'è scritto niente", hint.cure
        return ("serve almeno una voce" if least == 1 else f"servono almeno {least} voci"), "aggiungile"
    if hint is None and kind not in _TYPES:
        return f"valore non valido, non {_show(given)}", ""
    what, cure = (hint.what, hint.cure) if hint is not None else _TYPES[kind]
    if kind == NO_TEXT:
        return f"serve {what}, e non c'è scritto niente", _TYPES[kind][1]
    if kind == "tuple_type" and isinstance(given, str) and hint is None:
        cure = f"scrivi [{one_line(given)}]"
    return f"serve {what}, non {_show(given)}", cure


def _words(allowed: list[str]) -> dict[str, str]:
    """Italian words for what the rules write in English."""
    return {fold(text): key for text, key in _ITALIAN.items() if key in allowed}


def _operator(given: Any) -> tuple[str, str]:
    if not isinstance(given, dict):
        return f"serve una condizione, non {_show(given)}", "scrivi {fact: …, is: …} o un altro operatore"
    operators = [name for name in OPERATORS if name in given]
    if operators:
        named = ", ".join(f"`{name}`" for name in operators)
        return f"più operatori nella stessa condizione: {named}", "separali sotto `all`"
    likely = [cure for key in given if key != "fact" and "forse" in (cure := cure_for(str(key), OPERATORS, few=0))]
    return "nessun operatore nella condizione", likely[0] if likely else "ammessi: " + ", ".join(OPERATORS)


def _show(value: Any) -> str:
    if isinstance(value, dict):
        return "una mappa"
    if isinstance(value, tuple):
        return "una lista"
    words = {True: "true", False: "false", None: "null"}
    text = words[value] if value is None or isinstance(value, bool) else str(value)
    return f"`{one_line(text)}`"
