"""Why a change shows on no case, in Italian: who is bound is no outcome, another text prevails over the one that changed, or
only words did."""

from __future__ import annotations

from collections.abc import Iterator

from engine.analysis.searching.pair import TwoRulebooks
from engine.model.figures import Layer, Parameter, Version
from engine.model.phrases import PARTIES
from engine.model.sensitivity import figures_of, sensitive_readings

OF: dict[Layer, str] = {
    "contract": "del contratto",
    "tables": "delle tabelle di qualità",
    "sheets": "delle schede",
    "service": "dello Sportello",
    "regulation": "della regolazione",
}
ALIKE = "le due edizioni decidono allo stesso modo"
NO_CASE = "ogni caso dà lo stesso esito e gli stessi valori sotto le due edizioni"
NOT_PROVED = "non provato: la ricerca non trova casi"


def why_alike(pair: TwoRulebooks) -> str:
    """Why two rulebooks that decide a clause alike do, though something in them changed."""
    reasons = list(dict.fromkeys((*_bound(pair), *_figures(pair), *_choices(pair))))
    if reasons:
        return "; ".join(reasons)
    old, new = ([half.rulebook.clauses[plan.clause.id] for plan in half.plans] for half in pair.halves)
    return ALIKE if old == new else "cambiano solo parole, e ciò che decide è uguale"


def _bound(pair: TwoRulebooks) -> Iterator[str]:
    """Whom the clause binds, where that changed: nobody's outcome depends on it."""
    was, now = (half.rulebook.clauses[half.clause].bound for half in pair.halves)
    if was != now:
        before, after = (" e ".join(PARTIES[party] for party in parties) for parties in (was, now))
        yield f"cambia chi è obbligato: {before} → {after}; ogni caso dà lo stesso esito"


def _figures(pair: TwoRulebooks) -> Iterator[str]:
    """Each figure that changed and is never the one in force."""
    old, new = pair.old.rulebook.parameters, pair.new.rulebook.parameters
    names = (name for half in pair.halves for plan in half.plans for name in figures_of(plan.clause))
    for name in dict.fromkeys(names):
        if name in old and name in new and _values(old[name]) != _values(new[name]):
            changed = {one[0] for one in set(_values(old[name])) ^ set(_values(new[name]))}
            yield f"{new[name].title}: {_prevailing(pair, new[name], changed)}"


def _values(parameter: Parameter) -> list[tuple[str, int | str, str | None, str | None]]:
    return [(one.layer, one.value, one.from_, one.to) for one in parameter.values]


def _prevailing(pair: TwoRulebooks, parameter: Parameter, changed: set[str]) -> str:
    half = pair.new
    ever = [half.program.figures.at(_name(pair, parameter), day) for day in (None, *half.program.figures.changes)]
    layers = dict.fromkeys(OF[one.layer] for one in ever if isinstance(one, Version))
    text = f"prevale la cifra {' o '.join(layers)}" if layers else "nessuna cifra è mai in vigore"
    if parameter.reading is not None:
        choice = half.program.selection.choices[parameter.reading]
        text += f" ({half.rulebook.readings[parameter.reading].options[choice].text})"
    others = " e ".join(OF[layer] for layer in OF if layer in changed)
    return f"{text}, mentre cambia quella {others}"


def _name(pair: TwoRulebooks, parameter: Parameter) -> str:
    return next(name for name, one in pair.new.rulebook.parameters.items() if one is parameter)


def _choices(pair: TwoRulebooks) -> Iterator[str]:
    """Each reading that other profiles answer otherwise than before."""
    old, new = pair.old.rulebook.readings, pair.new.rulebook.readings
    for name in sensitive_readings(pair.new.rulebook)[pair.new.clause]:
        if name in old and old[name].choice != new[name].choice:
            choice = pair.new.program.selection.choices[name]
            yield f"{new[name].question} Con questo profilo prevale ancora: {new[name].options[choice].text}"
