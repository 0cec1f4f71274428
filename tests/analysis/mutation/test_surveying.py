"""What becomes of the changes of a small rulebook: noticed, without effect, accepted or open, and remembered."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from engine.analysis.mutation import Fate, Mutant, MutationResult, mutants, survey
from engine.analysis.mutation import memory as remembering
from engine.analysis.mutation.trying import Bench
from engine.analysis.witness import NoWitness, Witnesses
from engine.errors import EngineFault, UsageError
from engine.explaining.checker import Checker
from engine.model.figures import Profile
from engine.model.rulebook import Rulebook
from engine.reading.accepted import Accepted
from engine.reading.rulebook import read_rulebook
from engine.scenarios.features import ScenarioText, read_features, read_text
from engine.scenarios.running import run
from engine.scenarios.writing import alone
from tests.analysis.mutation import demo
from tests.analysis.mutation.witnessed import noticed, unaided
from tests.conftest import ROOT

TODAY = date(2026, 11, 29)
SWITCH = "clauses/demo.reply/applies_when:refuse=switch"
ONLY = "Del cambio si risponde"


def only(*ids: str) -> list[Mutant]:
    return [one for one in mutants(demo.rulebook()) if one.id in ids or (not ids and one.kind != "readings")]


def surveyed(
    *ids: str, texts: Iterable[ScenarioText] | None = None, rulebook: Rulebook | None = None, **more: Any
) -> MutationResult:
    book = demo.rulebook() if rulebook is None else rulebook
    told = demo.texts() if texts is None else tuple(texts)
    tried = [replace(one, base=book) for one in only(*ids)]
    return survey(book, told, tried, **{"today": TODAY, "seconds": 2.0} | more)


def statuses(result: MutationResult) -> dict[str, str]:
    return {mutant.id: fate.status for mutant, fate in result.fates}


def test_every_change_is_noticed_or_shown_to_change_nothing() -> None:
    result = surveyed()
    assert result.counts == {"killed": 13, "equivalent": 2, "accepted": 0, "refused": 0, "open": 0, "unsettled": 0}
    assert {one.operator for one, _ in result.of("equivalent")} == {"version_by"}
    assert result.by_operator["figure"]["killed"] == 2
    assert result.problems == ()
    killer = {mutant.id: fate.killer for mutant, fate in result.fates}[SWITCH]
    assert killer is not None
    assert (killer.name, killer.rule, str(killer)) == (ONLY, "demo.reply", "demo.feature:19")


def test_a_change_that_only_another_reading_shows_is_open_with_the_scenario_that_notices_it() -> None:
    acts = [f"clauses/demo.reply/terms/reply:act={act}" for act in ("payment", "customer_act")]
    result = surveyed(SWITCH, *acts, texts=demo.without(demo.ROLLED))
    assert sorted(mutant.id for mutant, _ in result.of("open")) == sorted(acts)
    for mutant, fate in result.of("open"):
        assert fate.difference is not None
        assert "con la lettura «holiday-roll»" in fate.difference.scenario
        pasted = read_text(alone(fate.difference.clause, fate.difference.scenario), "pasted.feature")
        assert statuses(surveyed(mutant.id, texts=(*demo.without(demo.ROLLED), *pasted))) == {mutant.id: "killed"}


def test_a_change_beyond_what_a_clause_can_hold_is_refused_and_ends_no_run(monkeypatch: pytest.MonkeyPatch) -> None:
    wider = "clauses/demo.reply/applies_when:accept=other"
    assert statuses(surveyed(wider, SWITCH)) == {wider: "killed", SWITCH: "killed"}
    monkeypatch.setattr("engine.durable.network.MAX_ALTERNATIVES", 5)
    result = surveyed(wider, SWITCH)
    assert statuses(result) == {wider: "refused", SWITCH: "killed"}
    ((_, fate),) = result.of("refused")
    assert "la clausola ha 6 alternative" in fate.why


@pytest.mark.parametrize(("most", "asked"), [(0, 2), (1000, 7)])
def test_once_in_doubt_a_change_is_not_looked_for_without_end(
    monkeypatch: pytest.MonkeyPatch, most: int, asked: int
) -> None:
    questions: list[str] = []

    def nothing(_: Witnesses, clause: str, *, profile: Profile = "documents", **__: Any) -> NoWitness:
        questions.append(clause)
        return NoWitness(clause, profile, False, date.min, date.max, "non si sa")

    monkeypatch.setattr(Witnesses, "find", nothing)
    monkeypatch.setattr("engine.analysis.mutation.trying.MOST_SEARCHES", most)
    result = surveyed(SWITCH, texts=demo.without(ONLY), whole=False)
    assert statuses(result) == {SWITCH: "unsettled"}
    assert len(questions) == asked


def test_a_change_is_noticed_where_the_scenarios_fail_and_nowhere_else() -> None:
    for mutant, fate in surveyed().fates:
        checker = Checker(mutant.rulebook())
        red = [result.scenario.name for result in run(demo.texts(), checker) if result.failures]
        checker.close()
        assert bool(red) == (fate.status == "killed"), mutant.id
        assert fate.killer is None or fate.killer.name in red


def test_without_its_scenario_a_change_is_open_and_the_one_printed_notices_it_again() -> None:
    texts = demo.without(ONLY)
    [(mutant, fate)] = surveyed(SWITCH, texts=texts, whole=False).of("open")
    told = fate.difference
    assert told is not None
    assert (told.clause, told.profile, told.before, told.after) == (
        "demo.reply",
        "documents",
        "compliant",
        "not_applicable",
    )
    assert "cambio" in mutant.describe()
    pasted = tuple(read_text(alone(told.clause, told.scenario), "pasted.feature"))
    [(_, again)] = surveyed(SWITCH, texts=(*texts, *pasted)).of("killed")
    assert again.killer is not None
    assert again.killer.file == "pasted.feature"


def entry(name: str, until: str = "2027-01-01") -> Accepted:
    return Accepted(name, "non serve", date.fromisoformat(until), "rules/accepted.yaml", 2)


def test_what_is_open_may_be_accepted_until_a_day() -> None:
    texts = demo.without(ONLY)
    result = surveyed(SWITCH, texts=texts, whole=False, accepted=[entry(SWITCH)])
    [(_, fate)] = result.of("accepted")
    assert (fate.why, result.problems) == ("non serve", ())
    assert fate.difference is not None
    late = surveyed(SWITCH, texts=texts, whole=False, accepted=[entry(SWITCH, "2026-11-28")])
    assert statuses(late) == {SWITCH: "open"}
    assert "scaduta" in late.problems[0].what


def test_what_need_not_be_accepted_or_is_not_there_is_told() -> None:
    other = "clauses/demo.reply/version_by:version_by=asked"
    result = surveyed(accepted=[entry(SWITCH), entry(other), entry("clauses/demo.gone:always")])
    assert sorted(one.what for one in result.problems) == [
        "accettazione superflua: lo nota uno scenario",
        "accettazione superflua: non cambia nulla",
        "nessun cambiamento ha questo id",
    ]
    # Of some changes only, the others are not looked at.
    assert surveyed(SWITCH, whole=False, accepted=[entry("clauses/demo.gone:always")]).problems == ()


def test_nothing_to_try_is_a_fault_and_so_is_nothing_noticed() -> None:
    with pytest.raises(EngineFault, match="nessun cambiamento"):
        survey(demo.rulebook(), demo.texts(), [], today=TODAY)
    with pytest.raises(EngineFault, match="nessuno scenario nota"):
        surveyed(SWITCH, texts=())


def test_a_scenario_that_fails_without_any_change_is_told() -> None:
    red = demo.texts(demo.TEXT.replace("non si applica", "conforme"))
    with pytest.raises(UsageError, match="non riesce"):
        surveyed("clauses/demo.reply/applies_when:accept=other", texts=red)
    strange = demo.texts(demo.TEXT.replace("si chiede di altro", "piove"))
    with pytest.raises(UsageError, match="non riesce"):
        surveyed("clauses/demo.reply/applies_when:accept=other", texts=strange)


def test_a_fault_names_the_change(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> Fate:
        raise ZeroDivisionError("per zero")

    monkeypatch.setattr(Bench, "fate", broken)
    with pytest.raises(EngineFault, match=f"{SWITCH}: ZeroDivisionError: per zero"):
        surveyed(SWITCH)


def test_a_killer_that_the_whole_scenario_does_not_confirm_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engine.analysis.mutation.trying.run", lambda *_: iter(()))
    with pytest.raises(EngineFault, match="visto da vicino è notati"):
        surveyed(SWITCH)


# Memory


@pytest.fixture
def tried(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The ids of the changes that are tried anew."""
    found: list[str] = []
    whole = Bench.fate

    def fate(self: Bench, mutant: Mutant) -> Fate:
        found.append(mutant.id)
        return whole(self, mutant)

    monkeypatch.setattr(Bench, "fate", fate)
    return found


def test_what_was_tried_is_not_tried_again(tmp_path: Path, tried: list[str]) -> None:
    memory = tmp_path / "memory.json"
    first = surveyed(memory=memory)
    assert len(tried) == 15
    tried.clear()
    assert surveyed(memory=memory).fates[0][1] == first.fates[0][1]
    assert statuses(surveyed(memory=memory)) == statuses(first)
    assert tried == []


def test_a_killer_that_is_gone_or_other_is_looked_for_again(tmp_path: Path, tried: list[str]) -> None:
    memory = tmp_path / "memory.json"
    surveyed(memory=memory)
    tried.clear()
    assert statuses(surveyed(SWITCH, texts=demo.without(ONLY), whole=False, memory=memory)) == {SWITCH: "open"}
    assert tried == [SWITCH]
    # Open it stays, until a scenario near it is new.
    tried.clear()
    assert statuses(surveyed(SWITCH, texts=demo.without(ONLY), whole=False, memory=memory)) == {SWITCH: "open"}
    assert tried == []
    assert statuses(surveyed(SWITCH, memory=memory)) == {SWITCH: "killed"}
    assert tried == [SWITCH]


def test_a_scenario_that_only_moved_is_the_same(tmp_path: Path, tried: list[str]) -> None:
    memory = tmp_path / "memory.json"
    surveyed(memory=memory)
    tried.clear()
    moved = demo.texts(demo.TEXT.replace("    Scenario: Del", "\n\n    Scenario: Del"))
    fate = {one.id: fate for one, fate in surveyed(texts=moved, memory=memory).fates}[SWITCH]
    assert tried == []
    assert fate.killer is not None
    assert fate.killer.line == 21


def test_where_the_rules_it_reaches_are_other_a_change_is_tried_again(tmp_path: Path, tried: list[str]) -> None:
    memory = tmp_path / "memory.json"
    surveyed(memory=memory)
    tried.clear()
    book = demo.rulebook()
    parameter = book.parameters["demo.days"]
    other = replace(book, parameters={"demo.days": parameter.model_copy(update={"title": "Altro"})}, digest="1" * 64)
    surveyed(rulebook=other, memory=memory)
    assert len(tried) == 15


def test_a_damaged_memory_or_that_of_another_engine_is_not_there(
    tmp_path: Path, tried: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    memory = tmp_path / "memory.json"
    surveyed(memory=memory)
    told = json.loads(memory.read_bytes())
    told["fates"][SWITCH] = {"status": "killed"}
    memory.write_text(json.dumps(told), encoding="utf-8")
    tried.clear()
    surveyed(memory=memory)
    assert tried == [SWITCH]
    for damaged in (b"", b"[]", b'{"fates": 1}', b"\xff", memory.read_bytes()[:-20]):
        memory.write_bytes(damaged)
        tried.clear()
        surveyed(SWITCH, memory=memory)
        assert tried == [SWITCH]
    tried.clear()
    monkeypatch.setattr(remembering, "engine_digest", lambda: "another")
    surveyed(SWITCH, memory=memory)
    assert tried == [SWITCH]


def test_what_is_known_is_kept_where_the_survey_is_interrupted(tmp_path: Path, tried: list[str]) -> None:
    memory = tmp_path / "memory.json"

    def track(items: Iterable[None], total: int, called: str) -> Iterator[None]:
        assert (total, called) == (15, "cambiamenti")
        for number, one in enumerate(items):
            if number == 5:
                raise KeyboardInterrupt
            yield one

    with pytest.raises(KeyboardInterrupt):
        surveyed(memory=memory, track=track)
    tried.clear()
    surveyed(memory=memory)
    assert len(tried) == 10


def test_progress_is_told_change_by_change() -> None:
    shown: list[int] = []

    def track(items: Iterable[None], total: int, called: str) -> Iterator[None]:
        for number, one in enumerate(items):
            shown.append(number)
            yield one

    surveyed(track=track)
    assert shown == list(range(15))


# Several processes


@pytest.mark.slow
def test_several_processes_find_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engine.analysis.mutation.surveying.FEW", 1)
    memory = tmp_path / "memory.json"
    assert statuses(surveyed(jobs=2, memory=memory)) == statuses(surveyed())
    assert len(json.loads(memory.read_bytes())["fates"]) == 15


@pytest.mark.slow
def test_what_another_process_refuses_is_raised_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engine.analysis.mutation.surveying.FEW", 1)
    red = demo.texts(demo.TEXT.replace("non si applica", "conforme"))
    with pytest.raises(UsageError, match="non riesce"):
        surveyed(jobs=2, texts=red)


@pytest.mark.slow
def test_a_process_that_dies_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engine.analysis.mutation.surveying.FEW", 1)
    monkeypatch.setattr("engine.analysis.mutation.surveying._try", os._exit)
    with pytest.raises(EngineFault, match="finito da sé"):
        surveyed(jobs=2)


# The project's own rules


@pytest.fixture(scope="module")
def shipped() -> tuple[Rulebook, tuple[ScenarioText, ...]]:
    return read_rulebook(ROOT / "rules"), read_features(ROOT / "features" / "families")


@pytest.mark.slow
def test_scenarios_judged_where_they_look_fail_where_they_fail_whole(
    shipped: tuple[Rulebook, tuple[ScenarioText, ...]],
) -> None:
    rulebook, texts = shipped
    bench = Bench(rulebook, texts)
    for mutant in list(mutants(rulebook))[::450]:
        killer = bench.killer(mutant)
        checker = Checker(mutant.rulebook())
        near = [texts[number] for number in bench.scenarios.near(mutant)]
        red = next((result.scenario for result in run(near, checker) if result.failures), None)
        checker.close()
        assert (killer is None) == (red is None), mutant.id
        assert killer is None or red is None or (killer.file, killer.line) == (red.file, red.line), mutant.id
    bench.close()


@pytest.mark.slow
def test_what_a_scenario_notices_gets_a_case_that_notices_it_too(
    shipped: tuple[Rulebook, tuple[ScenarioText, ...]],
) -> None:
    rulebook, texts = shipped
    fates = list(unaided(rulebook, noticed(rulebook, texts, 20)))
    shown = [(mutant, fate.difference) for mutant, fate in fates if fate.difference is not None]
    # Of 20 drawn by lot; `python -m tests.analysis.mutation.witnessed 300` tells of three hundred.
    assert len(shown) >= 19, [(mutant.id, fate.why) for mutant, fate in fates if fate.difference is None]
    for mutant, told in shown[:10]:
        pasted = read_text(alone(told.clause, told.scenario), "pasted.feature")
        bench = Bench(rulebook, pasted)
        killer = bench.killer(mutant)
        assert killer is not None, mutant.id
        bench.confirm(mutant, Fate("killed", killer))
        bench.close()


@pytest.mark.slow
def test_where_the_survey_is_killed_its_processes_end() -> None:
    command = [sys.executable, "-m", "tests.analysis.mutation.orphans"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT) as survey:
        assert survey.stdout is not None
        children = [int(text) for text in survey.stdout.readline().split()]
        survey.kill()
        survey.wait()
    assert children
    end = time.monotonic() + 30
    while (left := [child for child in children if alive(child)]) and time.monotonic() < end:
        time.sleep(0.1)
    assert left == []


def alive(process: int) -> bool:
    """Whether a process runs; one that only waits to be counted does not."""
    try:
        return Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False
