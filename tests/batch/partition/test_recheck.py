"""The safety net of a batch, each of its threads: a fault put on purpose in one field, or in one reader, is found."""

from dataclasses import replace
from datetime import date

import polars as pl
import pytest

from engine.batch.outputs import rejects_of
from engine.batch.partition import counts, recheck
from engine.batch.partition import part as parts
from engine.batch.partition.recheck import FIELDS, Differs, Misread
from engine.batch.plan import worker_state
from engine.batch.run import sampled
from engine.batch.tables import sources
from engine.batch.tables.sources import Part
from engine.columnar.columns import REFUSED
from engine.evaluation.context import Context
from engine.evaluation.values import Values, values
from engine.explaining.checker import Checker
from engine.model.case import Case
from engine.model.encoding import encode_case
from engine.model.verdict import conclude
from engine.reading.cases import read_cases
from tests.batch.conftest import CRM, ROOT

EXPORT = CRM / "export.csv"


def spoiled(monkeypatch, column, change):
    """Verdicts by columns of which one is wrong, everywhere it has a value."""
    found = []

    class Spoiled:
        def __init__(self, judge):
            self.clauses, self.needed, self._judge = judge.clauses, judge.needed, judge

        def judge(self, frame, keep=()):
            frame = self._judge.judge(frame, keep=keep)
            found.extend(name for name in frame.collect_schema().names() if name.endswith(column))
            return frame.with_columns(change(pl.col(name)).alias(name) for name in found[:1] or [])

    real = parts.worker_state

    def made(plan):
        at = real(plan)
        return replace(at, judge=Spoiled(at.judge), others={})

    monkeypatch.setattr(parts, "worker_state", made)
    return found


@pytest.mark.parametrize("field", ["deadline", "amount", "pay_by", "days_late"])
def test_a_fault_in_a_field_stops_the_archive(field, plan_of, run, tmp_path, monkeypatch):
    kept = []
    found = spoiled(monkeypatch, f".{field}", lambda column: column + 1)
    with pytest.raises(Differs) as differs:
        run(plan_of(EXPORT, sample=2000), tmp_path / "v.parquet", keep=lambda case: kept.append(case) or "salvato")
    assert f"{found[0]}: " in str(differs.value)
    assert len(kept) == 1
    assert list(tmp_path.iterdir()) == []


def test_all_that_a_clause_is_worth_is_compared():
    """A field that no comparison reads would be trusted to one evaluator."""
    assert ("outcome", *FIELDS) == Values._fields


@pytest.fixture(scope="module")
def contexts(rulebook):
    """The shipped cases as the single check sees them, with their values."""
    checker = Checker(rulebook)
    found = []
    for file in sorted((ROOT / "fixtures" / "cases").rglob("*.yaml")):
        for case in read_cases(file.read_bytes(), file.name, rulebook.vocabulary, as_of=None, today=date(2027, 7, 1)):
            if isinstance(case, Case):
                scope = checker.scope(case.facts, ())
                context = Context(
                    checker.program("documents"), encode_case(rulebook, case), case.as_of.toordinal(), scope
                )
                found.append((case, scope, context, {name: values(context, rulebook.clauses[name]) for name in scope}))
    yield checker, found
    checker.close()


@pytest.mark.parametrize("field", Values._fields)
def test_a_fault_in_any_field_is_a_difference(field, contexts, plan_of):
    checker, found = contexts
    tried = 0
    for _, _, context, single in found:
        wrong = next((name for name, each in single.items() if getattr(each, field) is not None), None)
        if wrong is None:
            continue
        row = {f"{name}.{each}": getattr(value, each) for name, value in single.items() for each in Values._fields}
        row["conclusion"] = conclude(
            {name: each.outcome for name, each in single.items()},
            checker.rulebook.parts,
            definitions=checker.rulebook.definitions,
        )
        profile = plan_of(EXPORT).profile
        assert recheck.difference(checker, profile, context, tuple(single), row) == ""
        value = row[f"{wrong}.{field}"]
        for other in ("void", None) if field == "outcome" else (value + 1, None):
            told = {**row, f"{wrong}.{field}": other}
            assert wrong in recheck.difference(checker, profile, context, tuple(single), told)
        tried += 1
        if tried == 3:
            return
    assert tried, f"no shipped case has a value for {field}"


@pytest.mark.parametrize(
    ("column", "change"),
    [
        (".outcome", lambda column: pl.lit("void").cast(pl.String)),
        ("conclusion", lambda column: pl.lit("void").cast(pl.String)),
    ],
)
def test_a_fault_in_an_outcome_or_in_the_conclusion_is_found(column, change, plan_of, run, tmp_path, monkeypatch):
    spoiled(monkeypatch, column, change)
    with pytest.raises(Differs):
        run(plan_of(EXPORT, sample=2000), tmp_path / "v.parquet")


@pytest.mark.parametrize("weights", [[1] * 1000, [7, 1, 1, 900, 3], [5], [1, 10**9]])
@pytest.mark.parametrize("sample", [0, 1, 3, 200])
def test_the_shares_of_the_sample_add_up_to_it(weights, sample):
    pieces = [Part(index, "f.csv", "csv", 0, weight) for index, weight in enumerate(weights)]
    shares = [piece.sample for piece in sampled(pieces, sample)]
    assert sum(shares) == sample
    assert max(shares) - sample * max(weights) / sum(weights) < 1


def test_more_parts_than_sampled_rows_still_have_some_judged_again(plan_of, run, tmp_path, small_parts):
    done = run(plan_of(EXPORT, sample=5), tmp_path / "v.parquet")
    assert len(done.counts) > 5
    assert done.checked.rows == 5


def test_what_another_calendar_refuses_is_not_due_there(plan_of):
    """A refused row has no verdict there, whatever stands in its columns."""
    at = worker_state(plan_of(EXPORT))
    frame = pl.LazyFrame(
        {"x.outcome": ["due", "due"], "x.amount": [2500, 40_000], REFUSED: [False, True]},
        schema_overrides={REFUSED: pl.Boolean},
    )

    class ColumnEvaluator:
        def judge(self, _frame, keep=()):
            return frame

    others = dict.fromkeys(at.others, ColumnEvaluator())
    assert counts.elsewhere(replace(at, others=others), pl.DataFrame()) == dict.fromkeys(at.others, 2500)


MAPPING = (
    "id: n\nas_of: 2026-06-30\ncolumns:\n"
    "  d: {fact: complaint_received_on, empty: unknown}\n"
    "  r: {fact: complaint_reply_sent_on, empty: not_happened}\n"
    "  v: {fact: cmor_eur}\n"
)
ROWS = [(f"caso-{number}", date(2026, 5, 4), date(2026, 5, 20), 12.5 + number) for number in range(1, 41)]


def table(tmp_path, ending):
    file = tmp_path / f"d.{ending}"
    frame = pl.DataFrame(ROWS, schema=["n", "d", "r", "v"], orient="row")
    texts = frame.with_columns(pl.col("d", "r").cast(pl.String))
    match ending:
        case "csv":
            texts.write_csv(file)
        case "jsonl":
            texts.write_ndjson(file)
        case "parquet":
            frame.write_parquet(file, row_group_size=7)
        case "xlsx":
            frame.write_excel(file)
    return file


@pytest.mark.parametrize("ending", ["csv", "jsonl", "parquet", "xlsx"])
@pytest.mark.parametrize(
    ("column", "wrong", "told"),
    [
        ("d", lambda column: pl.lit("2022-05-03"), "d: "),
        ("r", lambda column: pl.lit(None), "r: "),
        ("v", lambda column: pl.lit("1250"), "v: "),
        ("n", lambda column: column + "0", "n: "),
        ("d", lambda column: column.shift(1, fill_value="2026-05-03"), "d: "),
    ],
)
def test_a_reader_that_is_wrong_is_found_by_the_other(ending, column, wrong, told, plan_of, run, tmp_path, monkeypatch):
    file = table(tmp_path, ending)
    real = sources.read_numbered

    def misread(part, mapping):
        cells, ragged, lines = real(part, mapping)
        changed = cells.with_columns(wrong(pl.col(column).cast(pl.String)).cast(pl.String).alias(column))
        return changed, ragged, lines

    monkeypatch.setattr(parts, "read_numbered", misread)
    kept = []
    with pytest.raises(Misread, match="le due letture della riga non concordano") as misread_:
        run(plan_of(file, mapping=MAPPING), tmp_path / "v.csv", keep=lambda case: kept.append(case) or "salvato")
    assert told in str(misread_.value)
    assert len(kept) == 1
    assert [each.name for each in tmp_path.iterdir()] == [file.name]


@pytest.mark.parametrize("ending", ["csv", "jsonl", "parquet", "xlsx"])
def test_readers_that_agree_let_the_archive_through(ending, plan_of, run, tmp_path):
    done = run(plan_of(table(tmp_path, ending), mapping=MAPPING), tmp_path / "v.csv")
    assert (done.checked.rows, pl.read_csv(rejects_of(tmp_path / "v.csv")).height) == (40, 0)
    assert pl.read_csv(tmp_path / "v.csv").height == 40


def test_odd_but_good_rows_are_read_alike_twice(plan_of, run, tmp_path):
    """Quotes, line ends inside fields, blanks and lone returns: where readers of CSV differ most."""
    text = 'n,d,r,v,x\r\n"a""b",2026-05-04,,12.5,"uno\r\ndue"\r\n\r\nc, 2026-05-04 ,2026-05-20,7,12" tubo\n"d",2026-05-04,,,a\rb\n'
    file = tmp_path / "d.csv"
    file.write_bytes(text.encode())
    done = run(plan_of(file, mapping=MAPPING), tmp_path / "v.csv")
    assert done.checked.rows == 3
    lines = ['{"n": "a", "d": "2026-05-04", "v": 1e1}', " ", '{"d": "2026-05-04", "n": 7, "v": 12.50, "z": {"k": [1]}}']
    (tmp_path / "d.jsonl").write_text("\n".join(lines))
    mapping = MAPPING.replace("  r: {fact: complaint_reply_sent_on, empty: not_happened}\n", "")
    assert run(plan_of(tmp_path / "d.jsonl", mapping=mapping), tmp_path / "w.csv").checked.rows == 2


def test_the_rows_of_many_parts_are_found_again(plan_of, run, tmp_path, small_parts):
    assert run(plan_of(EXPORT, sample=2000), tmp_path / "v.parquet").checked.rows > 1900
    table_ = pl.read_csv(EXPORT, separator=";", infer_schema=False, truncate_ragged_lines=True)
    table_.write_parquet(tmp_path / "d.parquet", row_group_size=333)
    assert run(plan_of(tmp_path / "d.parquet", sample=2000), tmp_path / "w.parquet").checked.rows > 1900
