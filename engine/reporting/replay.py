"""A replay as a page: how many verdicts are what they were, what changed the others and by how much."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.console import Group
from rich.text import Text

from engine.model.phrases import OUTCOMES
from engine.model.replay import ArchiveState, ReplayChange, ReplayedEntry, ReplayReport, ReplayStatus
from engine.reckoning.italian_text import italian_euro
from engine.reckoning.money import hundredths
from engine.reporting import symbols, wording
from engine.reporting.sanitising import sanitised
from engine.reporting.screening import RULINGS

_COUNTED: dict[ReplayStatus, tuple[str, str]] = {
    "identical": ("identica", "identiche"),
    "changed": ("cambiata", "cambiate"),
    "refused": ("rifiutata", "rifiutate"),
    "fault": ("in guasto", "in guasto"),
    "erased": ("cancellata", "cancellate"),
    "not_replayed": ("non rigiudicata", "non rigiudicate"),
}
_STYLES: dict[ReplayStatus, str] = {"changed": "yellow", "refused": "red", "fault": "red", "identical": "green"}
_CAUSES = {"rulebook": "regole", "engine": "motore", "calendar": "calendario", "case": "caso"}
_KINDS = {"check": "verifica", "screen": "esame", "batch": "archivio"}
_NAMES = {
    "outcome": "", "conclusion": "", "decision": "", "deadline": "ultimo giorno", "earliest": "primo giorno utile",
    "day": "giorno", "amount_eur": "somma", "pay_by": "da pagare", "days_late": "giorni di ritardo",
    "settled_on": "saldato", "paid_eur": "pagati", "owed_eur": "ancora da pagare", "certain": "decisione certa",
    "useful_from": "utile", "answer_due": "risposta", "visible_by": "visibile", "verdicts": "verdetti",
    "rejects": "scarti",
}  # fmt: skip
_PREPOSITIONS = {
    "pay_by": "entro il", "settled_on": "il", "useful_from": "dal", "answer_due": "entro il", "visible_by": "entro il",
}  # fmt: skip
_TRUTHS = {"true": "sì", "false": "no"}
_RULINGS: dict[str, str] = {ruling: name for ruling, (name, _, _) in RULINGS.items()}
_NOTHING = "—"
_CHANGED: tuple[ReplayStatus, ...] = ("changed", "refused", "fault")


def replay(report: ReplayReport) -> Group:
    """The page of entries judged again: the counts and the euro first, then each that changed, then what could not be
    judged, then the archive."""
    entries = report.replayed
    return Group(
        _counts(report),
        *_euro(report),
        Text(_by(report), style="dim"),
        *symbols.part("Che cosa è cambiato", (_entry(one) for one in entries if one.status in _CHANGED)),
        *symbols.part(
            "Che cosa non si è potuto rigiudicare", (_entry(one) for one in entries if one.status == "not_replayed")
        ),
        Text(),
        verified(report.archive),
    )


def verified(archive: ArchiveState) -> Group:
    """The page of an archive that holds."""
    head = Text("Archivio integro", style="bold green")
    head.append(f": {wording.count(archive.entries, 'voce', 'voci')}", style="not bold default")
    if archive.erasures:
        head.append(f", {_erasures(archive.erasures)}", style="not bold default")
    if archive.erased:
        numbers = ", ".join(map(str, archive.erased))
        what = "cancellata" if len(archive.erased) == 1 else "cancellate"
        head.append(f"; {what}, come l'archivio dice: {numbers}", style="not bold default")
    lines = [head, Text(f"Impronta dell'ultima voce: {archive.head}"), Text(_after(archive), style="dim")]
    if archive.unfinished:
        numbers = ", ".join(map(str, archive.unfinished))
        what = "voce" if len(archive.unfinished) == 1 else "voci"
        lines.append(Text(f"Cancellazione da finire, con lo stesso comando: {what} {numbers}", style="yellow"))
    if archive.torn_bytes:
        lines.append(
            Text(
                f"In fondo, {archive.torn_bytes} byte di una scrittura interrotta o in corso, mai confermata: il "
                "prossimo --archive li toglie",
                style="yellow",
            )
        )
    return Group(*lines)


def erasure(name: str, erased: Sequence[int], entries: int, head: str) -> Iterator[str]:
    """What was erased, and the hash that is now the last: lines for whoever keeps the archive."""
    one = len(erased) == 1
    numbers = ", ".join(map(str, erased))
    yield f"{name}: {'cancellato il contenuto della voce' if one else 'cancellato il contenuto delle voci'} {numbers}"
    yield f"{name}: {wording.count(entries, 'voce', 'voci')} in tutto; impronta {head}"


def _erasures(sequences: Sequence[int]) -> str:
    numbers = ", ".join(map(str, sequences))
    if len(sequences) == 1:
        return f"di cui 1 registra una cancellazione (la {numbers})"
    return f"di cui {len(sequences)} registrano cancellazioni ({numbers})"


def _after(archive: ArchiveState) -> str:
    if archive.after_head is None:
        return "Senza --head non si vede se mancano le ultime voci."
    if not archive.after_head:
        return "È l'impronta indicata: non manca nessuna voce."
    return (
        f"Dopo l'impronta indicata: {wording.count(archive.after_head, 'voce', 'voci')}; non ne manca nessuna di prima."
    )


def _counts(report: ReplayReport) -> Text:
    line = Text(f"Voci: {len(report.replayed)}", style="bold")
    for index, (status, number) in enumerate(report.counts.items()):
        counted = f"{number} {_COUNTED[status][number != 1]}"
        line.append(" — " if index == 0 else ", ", style="not bold")
        line.append(counted, style=f"not bold {_STYLES.get(status, '')}".strip())
    return line


def _euro(report: ReplayReport) -> Iterator[Text]:
    """What was due and is due; where not every entry could be judged again, how many each sum covers."""
    out = report.left_out
    judged = len(report.replayed) - out.entries
    if out.entries:
        yield Text(_then(report))
        yield Text(_now(report, judged), style="bold")
        yield Text(_left_out(report), style="yellow")
    elif hundredths(report.eur_before) == hundredths(report.eur_after):
        yield Text(f"Dovuto: {wording.euro(report.eur_after)}, come allora")
    else:
        yield Text(f"Dovuto: {_from_to(report.eur_before, report.eur_after)}", style="bold")


def _then(report: ReplayReport) -> str:
    out = report.left_out
    if out.unknown == len(report.replayed):
        return "Dovuto allora: non si sa"
    due = italian_euro(hundredths(report.eur_before) + hundredths(out.eur_before))
    if not out.unknown:
        return f"Dovuto allora: {due} in tutto"
    return f"Dovuto allora: {due}, senza {wording.count(out.unknown, 'voce', 'voci')} di cui non si sa"


def _now(report: ReplayReport, judged: int) -> str:
    if not judged:
        return "Dovuto oggi: non si sa, nessuna voce è stata rigiudicata"
    of, same = (
        ("la sola voce rigiudicata", "la stessa") if judged == 1 else (f"le {judged} voci rigiudicate", "le stesse")
    )
    return (
        f"Dovuto oggi per {of}: {wording.euro(report.eur_after)}; allora, per {same}: {wording.euro(report.eur_before)}"
    )


def _left_out(report: ReplayReport) -> str:
    out = report.left_out
    known, then = out.entries - out.unknown, wording.euro(out.eur_before)
    line = f"Fuori dal confronto: {wording.count(out.entries, 'voce', 'voci')}"
    if not known:
        return f"{line}, e non si sa quanto fosse dovuto"
    if not out.unknown:
        return f"{line}, per cui allora era dovuto: {then}"
    return f"{line}; allora, per {wording.count(known, 'voce', 'voci')}: {then}; di {out.unknown} non si sa"


def _by(report: ReplayReport) -> str:
    rules = f"{report.rulebook} {report.edition} ({report.rulebook_digest[:8]})"
    return sanitised(f"Rigiudicato con {rules}, motore {report.engine}, calendario {report.calendar}")


def _entry(entry: ReplayedEntry) -> symbols.Item:
    when = f" {wording.on('al', entry.as_of)}" if entry.as_of else ""
    item = symbols.item(f"voce {entry.sequence}, {_KINDS.get(entry.kind, entry.kind)}{when}: {entry.case}")
    body = item.body
    if entry.eur_before is not None and entry.eur_after is not None and entry.eur_before != entry.eur_after:
        body.append(f" — dovuto {_from_to(entry.eur_before, entry.eur_after)}", style="bold")
    elif entry.eur_before is not None and entry.eur_after is None:
        body.append(f" — allora dovuto: {wording.euro(entry.eur_before)}", style="bold")
    for cause in entry.causes:
        body.append(f"\n{_CAUSES[cause.what]}: {sanitised(cause.before)} → {sanitised(cause.after)}", style="dim")
    for change in entry.changes:
        body.append(f"\n{sanitised(change.title)}: {'; '.join(_values(change))}")
    if entry.why:
        body.append(f"\n{sanitised(entry.why)}", style=_STYLES.get(entry.status, ""))
    return item


def _values(change: ReplayChange) -> Iterator[str]:
    if not change.before or not change.after:
        # The whole rule came or went: its outcome says it.
        now = _outcome(change.after) if change.known else "regola che oggi non c'è"
        yield f"{_outcome(change.before)} → {now}"
        return
    for name in dict.fromkeys((*change.before, *change.after)):
        known = _NAMES.get(name, OUTCOMES.get(name, name))
        then, now = (_value(name, side[name]) if name in side else _NOTHING for side in (change.before, change.after))
        yield f"{known} {then} → {now}".strip()


def _outcome(side: dict[str, str]) -> str:
    return _value("outcome", side["outcome"]) if "outcome" in side else "non esaminata" if not side else _NOTHING


def _value(name: str, value: str) -> str:
    if name.endswith("_eur"):
        return wording.euro(value)
    if name == "outcome":
        return OUTCOMES.get(value, value)
    if name == "conclusion":
        return wording.CONCLUSIONS[value].lower()
    if name == "decision":
        return _RULINGS[value].lower()
    if name in OUTCOMES or name in ("verdicts", "rejects"):
        return f"{int(value):,}".replace(",", ".")
    if name in _PREPOSITIONS:
        return wording.on(_PREPOSITIONS[name], value)
    return _TRUTHS.get(value) or wording.day(value)


def _from_to(before: str, after: str) -> str:
    difference = hundredths(after) - hundredths(before)
    sign = "+" if difference > 0 else "−"
    return f"da {wording.euro(before)} a {wording.euro(after)} ({sign}{italian_euro(abs(difference))})"
