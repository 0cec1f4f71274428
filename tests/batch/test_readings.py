"""The two readings of a row, by column and one by one, agree on what is rejected and on what is read."""

import random
from datetime import date

import polars as pl
import pytest

from engine.batch.facts import BAD, facts_frame
from engine.batch.mapping_reader import read_mapping
from engine.batch.rows import Rows
from engine.evaluation.columnar.facts import encode
from engine.model.case import Case

TODAY = date(2026, 7, 1)
DAYS = ("04/05/2026", "4/5/2026", "2026-05-04", "31/02/2026", "30/06/2026", "29/02/2024", "01/01/1989", "05/09/2026",
        "04/05/26", "domani", "n/d", "mai", "boh", "", " 04/05/2026 ", "04/ 5/2026", "00/05/2026", None)  # fmt: skip
NUMBERS = ("12", "12,5", "12,50", "1.250,50", "1250.50", "0", "007", "-3", "1e5", "€ 30,00", "30,005", "30,500", "",
           "999999999999999", "1.2.3", "n/d", "trenta", "1000000000000", None)  # fmt: skip
WORDS = ("PEC", "pec", "Posta Elettronica", "posta elettronica", "phone", "fax", "", "n/d", None, "\x07")
YES = ("S", "no", "TRUE", "1", "forse", "", None, "vero")
SETS = ("name, email", "name", "name, name", "name, boh", "", "nome o ragione sociale, email", ",", None, '["name"]')
COLUMNS = ("60;40", "60,5;39,5", "", ";", "60;x", None)
TEXTS = ("Rossi", "a\tb", "a\rb", "x" * 4001, "x" * 4000, "\u2028", "\ufeff", "null", "true", "12", "-", None)
CODES = ("IT001E12345678", "it001e12345678", "IT1", "", None)
MAPPING = """\
id: id
as_of: {column: giudizio, format: "%d/%m/%Y"}
nulls: [n/d]
columns:
  sent: {fact: complaint_sent_on, format: "%d/%m/%Y", empty: unknown, values: {mai: not_happened}}
  received: {fact: complaint_received_on, format: ["%d/%m/%Y", "%d/%m/%y"], empty: not_happened}
  replied: {fact: complaint_reply_sent_on, format: "%d/%m/%Y", empty: not_happened, values: {boh: unknown}}
  due: {fact: indemnity_due_by, format: "%d/%m/%Y"}
  channel: {fact: complaint_channel, values: {Posta elettronica: email}}
  yes: {fact: cmor_in_dispute_or_similar, values: {forse: unknown}}
  elements: {fact: complaint_elements, separator: ",", empty: none}
  cmor: {fact: cmor_eur, decimal: comma}
  cents: {fact: turnover_eur, unit: cents}
  total: {fact: info_requests_total, decimal: comma}
  answered: {fact: info_requests_answered_in_time}
  mix: {fact: energy_mix, decimal: comma}
  pod: pod
  name: customer_name
""".replace("cmor_in_dispute_or_similar", "unsolicited_contract")
POOLS = {
    "id": ("A-1", "", "x" * 201, "caffè 3", "a\nb"), "giudizio": ("30/06/2026", "01/05/2026", "30/06/2026", "", "ieri"),
    "sent": DAYS, "received": DAYS, "replied": DAYS, "due": DAYS, "channel": WORDS, "yes": YES, "elements": SETS,
    "cmor": NUMBERS, "cents": NUMBERS, "total": NUMBERS, "answered": NUMBERS, "mix": COLUMNS, "pod": CODES,
    "name": TEXTS,
}  # fmt: skip


def rows(seed: int, number: int, filled: int) -> list[dict[str, str | None]]:
    """Random rows, with only a few columns filled so that some are good."""
    chance, found = random.Random(seed), []
    for _ in range(number):
        row = dict.fromkeys(POOLS, "")
        row |= {"id": chance.choice(("A-1", *POOLS["id"])), "giudizio": chance.choice(POOLS["giudizio"][:3])}
        if chance.random() < 0.05:
            row["giudizio"] = chance.choice(POOLS["giudizio"])
        for name in chance.sample(sorted(set(POOLS) - {"id", "giudizio"}), chance.randrange(filled)):
            row[name] = chance.choice(POOLS[name])
        found.append(row)
    return found


@pytest.mark.parametrize("as_of", [None, date(2026, 6, 15)])
@pytest.mark.parametrize(("seed", "filled"), [(1, 2), (2, 4), (3, 8)])
def test_both_readings_reject_the_same_rows_and_read_the_same_facts(seed, filled, as_of, rulebook):
    mapping = read_mapping(MAPPING.encode(), "m.yaml", rulebook.vocabulary)
    made = rows(seed, 1500, filled)
    cells = pl.DataFrame(made, schema=dict.fromkeys(POOLS, pl.String)).select(mapping.wanted)
    frame = facts_frame(cells, mapping, rulebook, (), as_of, TODAY)
    reader = Rows(mapping, rulebook.vocabulary, as_of, TODAY)
    cases = [reader.case(row, "f", number) for number, row in enumerate(made, 1)]
    differing = [
        (row, case) for row, case, bad in zip(made, cases, frame[BAD], strict=True) if isinstance(case, Case) == bad
    ]
    assert differing == []
    good = [case for case in cases if isinstance(case, Case)]
    assert 100 < len(good) < 1500
    names = tuple(column.fact for column in mapping.columns)
    expected = encode(good, rulebook, names)
    read = frame.filter(~pl.col(BAD)).select(expected.columns)
    assert read.cast(dict(expected.schema)).equals(expected)


def test_a_row_without_facts_is_rejected_by_both(rulebook):
    mapping = read_mapping(b"id: a\ncolumns: {b: commodity}\n", "m.yaml", rulebook.vocabulary)
    cells = pl.DataFrame({"a": ["1"], "b": [None]}, schema={"a": pl.String, "b": pl.String})
    assert facts_frame(cells, mapping, rulebook, (), None, TODAY)[BAD].to_list() == [True]
    reject = Rows(mapping, rulebook.vocabulary, None, TODAY).case({"a": "1", "b": None}, "f", 1)
    assert "nessun fatto" in reject.reason


def test_columns_of_a_type_are_read_as_their_texts_would_be(rulebook):
    text = "id: a\ncolumns:\n  d: {fact: complaint_received_on, empty: not_happened}\n  e: cmor_eur\n  b: pod\n"
    text += "  y: unsolicited_contract\n  n: info_requests_total\n"
    mapping = read_mapping(text.encode(), "m.yaml", rulebook.vocabulary)
    typed = pl.DataFrame(
        {"a": [1, 2], "d": [date(2026, 5, 4), None], "e": ["30.5", None], "b": [None, "IT001E12345678"],
         "y": [True, None], "n": [7, None]},
    )  # fmt: skip
    plain = typed.select(pl.all().cast(pl.String))
    found = [facts_frame(cells, mapping, rulebook, (), None, TODAY) for cells in (typed, plain)]
    assert found[0].equals(found[1])
    assert not found[0][BAD].any()
