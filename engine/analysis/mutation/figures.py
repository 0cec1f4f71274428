"""The changes of a figure, version by version, and of a reading, profile by profile."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal

from engine.analysis.mutation.mutant import Variant
from engine.model.figures import PROFILES, Parameter, Reading, Unit, Version
from engine.model.phrases import elide, quantity
from engine.reckoning.italian_text import italian_day
from engine.reporting.wording import LAYERS
from engine.reporting.wording import PROFILES as NAMES

_OTHER_DAYS: dict[Unit, Unit] = {"solar_days": "working_days", "working_days": "solar_days"}
_CENT = Decimal("0.01")


def parameter_variants(parameter: Parameter) -> Iterator[Variant]:
    """Every change of a figure: each version a little more or less, in force a day sooner or later, dropped."""
    for index, version in enumerate(parameter.values):
        place, path = f"{version.layer}/{version.from_ or 'ever'}", ("values", index)
        for detail, other in _near(version.value, parameter.unit):
            text = f"passa da {quantity(version.value, parameter.unit)} a {quantity(other, parameter.unit)}"
            operator = "flag" if parameter.unit == "flag" else "figure"
            changed = _with(parameter, {index: version.model_copy(update={"value": other})})
            yield Variant(place, (*path, "value"), operator, detail, _told(parameter, version, text), changed)
        yield from _since(parameter, index, place)
        yield from _until(parameter, index, place)
        if len(parameter.values) > 1:
            left = parameter.values[:index] + parameter.values[index + 1 :]
            dropped = parameter.model_copy(update={"values": left})
            yield Variant(place, path, "version", "", _told(parameter, version, "la versione cade"), dropped)
    if (unit := _OTHER_DAYS.get(parameter.unit)) is not None:
        text = (
            f"«{parameter.title}»: si conta in {quantity(0, unit)[2:]} invece che in {quantity(0, parameter.unit)[2:]}"
        )
        yield Variant("unit", ("unit",), "unit", unit, text, parameter.model_copy(update={"unit": unit}))


def reading_variants(reading: Reading) -> Iterator[Variant]:
    """Every change of a reading: each profile with each other answer, each preference of layers turned."""
    for profile in PROFILES:
        now = reading.choice[profile]
        for option, body in reading.options.items():
            if option != now:
                text = f"«{reading.question}» Il profilo «{NAMES[profile]}» risponde «{body.text}», invece di «{reading.options[now].text}»"
                changed = reading.model_copy(update={"choice": {**reading.choice, profile: option}})
                yield Variant(f"choice/{profile}", ("choice", profile), "choice", option, text, changed)
    for option, body in reading.options.items():
        place, path = f"options/{option}", ("options", option)
        asked = f"«{reading.question}» Dove si risponde «{body.text}»"
        if body.pick is not None:
            other = "lowest" if body.pick == "highest" else "highest"
            text = f"{asked}, vale la cifra più {'bassa' if other == 'lowest' else 'alta'}"
            changed = reading.model_copy(
                update={"options": {**reading.options, option: body.model_copy(update={"pick": other})}}
            )
            yield Variant(place, (*path, "pick"), "layers", other, text, changed)
        if len(body.layers) > 1:
            turned = tuple(reversed(body.layers))
            text = f"{asked}, si guarda prima lo strato «{LAYERS[turned[0]]}»"
            changed = reading.model_copy(
                update={"options": {**reading.options, option: body.model_copy(update={"layers": turned})}}
            )
            yield Variant(place, (*path, "layers"), "layers", "reversed", text, changed)


def _told(parameter: Parameter, version: Version, text: str) -> str:
    since = version.from_ and f", {elide(f'dal {italian_day(date.fromisoformat(version.from_))}')}"
    return f"«{parameter.title}» ({LAYERS[version.layer]}{since or ''}): {text}"


def _with(parameter: Parameter, versions: dict[int, Version]) -> Parameter:
    values = tuple(versions.get(index, version) for index, version in enumerate(parameter.values))
    return parameter.model_copy(update={"values": values})


def _near(value: int | str, unit: Unit) -> Iterator[tuple[str, int | str]]:
    """The figures right beside one: a unit more and less, a hundredth where it has decimals, the other of a flag."""
    if unit == "flag":
        yield "other", 1 - int(value)
    elif isinstance(value, str):
        yield "plus", _decimal(Decimal(value) + _CENT, unit)
        yield "minus", _decimal(Decimal(value) - _CENT, unit)
    else:
        yield "plus", value + 1
        yield "minus", value - 1


def _decimal(value: Decimal, unit: Unit) -> str:
    return f"{value:.2f}" if unit == "eur" else f"{value:f}"


def _moved(day: str, days: int) -> str:
    return (date.fromisoformat(day) + timedelta(days=days)).isoformat()


def _day(text: str) -> str:
    return italian_day(date.fromisoformat(text))


def _since(parameter: Parameter, index: int, place: str) -> Iterator[Variant]:
    """In force a day sooner or later; the version before it ends a day sooner or later too."""
    version = parameter.values[index]
    if version.from_ is None:
        return
    eve = _moved(version.from_, -1)
    before = next(
        (other for other, one in enumerate(parameter.values) if one.layer == version.layer and one.to == eve), None
    )
    for detail, days in (("sooner", -1), ("later", 1)):
        since = _moved(version.from_, days)
        changes = {index: version.model_copy(update={"from_": since})}
        if before is not None:
            changes[before] = parameter.values[before].model_copy(update={"to": _moved(eve, days)})
        text = elide(f"in vigore dal {_day(since)} invece che dal {_day(version.from_)}")
        changed = _with(parameter, changes)
        yield Variant(place, ("values", index, "from"), "since", detail, _told(parameter, version, text), changed)


def _until(parameter: Parameter, index: int, place: str) -> Iterator[Variant]:
    """In force until a day sooner or later, where no version follows at once."""
    version = parameter.values[index]
    if version.to is None:
        return
    following = _moved(version.to, 1)
    if any(one.layer == version.layer and one.from_ == following for one in parameter.values):
        return
    for detail, days in (("sooner", -1), ("later", 1)):
        until = _moved(version.to, days)
        text = elide(f"in vigore fino al {_day(until)} invece che fino al {_day(version.to)}")
        changed = _with(parameter, {index: version.model_copy(update={"to": until})})
        yield Variant(place, ("values", index, "to"), "until", detail, _told(parameter, version, text), changed)
