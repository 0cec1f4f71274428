"""The header: families have their file, counting is governed by readings with the options it understands."""

from __future__ import annotations

from engine.model.figures import Header
from engine.reading.checks.figures import is_day
from engine.reading.document import Path
from engine.reading.draft import Draft, Home
from engine.reading.rule_files import theme_of

COUNTING: dict[str, frozenset[str]] = {
    "start_day": frozenset({"excluded", "included"}),
    "last_day": frozenset({"included", "excluded"}),
    "wait": frozenset({"next_day", "same_day"}),
    "roll": frozenset({"never", "payments_and_customer_acts", "always"}),
    "working_week": frozenset({"mon_fri", "mon_sat"}),
}


def check_header(draft: Draft) -> None:
    """Families and counting readings."""
    if draft.header is None or draft.header_home is None:
        return
    home = draft.header_home
    _families(draft, home, draft.header)
    for name, options in COUNTING.items():
        _counting(draft, home, name, str(getattr(draft.header.counting, name)), options)
    ranks: dict[int, str] = {}
    for key, document in draft.header.documents.items():
        if document.rank is not None and ranks.setdefault(document.rank, key) != key:
            what = f"il rango {document.rank} è già di `{ranks[document.rank]}`"
            draft.say(home, ("documents", key, "rank"), what, "dai ranghi diversi")
        if document.since is not None and not is_day(document.since):
            draft.say(home, ("documents", key, "since"), f"`{document.since}` non è un giorno", "scrivi AAAA-MM-GG")


def _families(draft: Draft, home: Home, header: Header) -> None:
    """Every family has clauses, and is listed once."""
    written = {theme_of(one.document.name) for one in draft.homes["clauses"].values()}
    listed: set[str] = set()
    for name, one in header.listed.items():
        inside: dict[str, Path] = {name: ("families", name)}
        if not isinstance(one, str):
            inside = {family: ("families", name, "families", family) for family in one.families}
        for family, tail in inside.items():
            if family in listed:
                draft.say(home, tail, f"la famiglia `{family}` c'è già", "elencala una volta sola", at_key=True)
            elif family not in written and "clauses" not in draft.unread:
                what, file = f"la famiglia `{family}` non ha clausole", f"{draft.label}/clauses/{family}.yaml"
                draft.say(home, tail, what, f"scrivi {file}", at_key=True)
            listed.add(family)


def _counting(draft: Draft, home: Home, name: str, reading: str, options: frozenset[str]) -> None:
    tail = ("counting", name)
    if not draft.known(home, tail, "readings", reading) or reading not in draft.readings:
        return
    if set(draft.readings[reading].options) != options:
        cure = "servono esattamente: " + ", ".join(f"`{option}`" for option in sorted(options))
        place = draft.homes["readings"][reading]
        draft.say(place, ("options",), f"la lettura conta i giorni (`{name}`) ma ha altre opzioni", cure, at_key=True)
