"""The two readings of a row, by column and one by one, agree on what is rejected and on what is read."""

import random
from datetime import date

import polars as pl
import pytest

from engine.batch.mapping.reader import read_mapping
from engine.batch.partition.facts import BAD, facts_frame
from engine.batch.partition.rows import Reject, Rows
from engine.columnar.facts import encode
from engine.model.case import Case

TODAY = date(2026, 7, 1)
DAYS = ("04/05/2026", "4/5/2026", "2026-05-04", "31/02/2026", "30/06/2026", "29/02/2024", "01/01/1989", "05/09/2026",
        "04/05/26", "domani", "n/d", "mai", "boh", "", " 04/05/2026 ", "04/ 5/2026", "00/05/2026", None,
        "04/05/ 2026", "04/05/2026", "04\t/05/2026", "+4/05/2026", "04/+5/2026", "04/05/+026", "٠٤/05/2026", "4/5/026",
        "\x1f04/05/2026", "04/05/2026\x1f", "\x8504/05/2026", "　04/05/2026　", "04052026", "1122026", "112026",
        "31.02.2026", "02.31.2026", "05.13.2026", "#N/D", "[]", "0000-01-01", "0001/05/04", "04/05/0026")  # fmt: skip
NUMBERS = ("12", "12,5", "12,50", "1.250,50", "1250.50", "0", "007", "-3", "1e5", "€ 30,00", "30,005", "30,500", "",
           "999999999999999", "1.2.3", "n/d", "trenta", "1000000000000", None, "1.250", "1.500", "200.000", "1.250.000",
           "1.25", "1.2", "12.5000", "12.1250", "12.000", "12.0", "12.00", "12,000", "5.000", "5.00", "12 50", "1 2",
           "12€50", "€", "€€1", "€1€", "1 €", "1€", "€\xa01", "1\xa0250,50", "1\u202f250.50", "1\xa025", "12\xa0500",
           "1\xa0250\u202f000", "1\t", "\x1f1", "1\x1f", "٣", "１", "+1", "1,", ",5", ".5", "1.", "#DIV/0!", "[]",
           "0.5", "0.500", "1 250", "\u20091", "1,250.50", "1'250", "1e3", "NaN", "inf", "0x1", "true")  # fmt: skip
WORDS = ("PEC", "pec", "Posta Elettronica", "posta elettronica", "phone", "fax", "", "n/d", None, "\x07", "#RIF!", "pec\x1f",
         "\u2003pec\u3000", "[]", "İ", "ΠΕΣ")  # fmt: skip
YES = ("S", "no", "TRUE", "1", "forse", "", None, "vero", "#N/A", "sì\x1c", "\xa0si", "[]")
SETS = ("name, email", "name", "name, name", "name, boh", "", "nome o ragione sociale, email", ",", None, '["name"]', "[]",
        "[ ]", '[""]', "#N/D", "name,\x1femail", "name,\u2003email", "NAME", "null")  # fmt: skip
COLUMNS = ("60;40", "60,5;39,5", "", ";", "60;x", None, "[]", "[60;40]", "1.250;3", "60.5", "#N/D", "€ 60;40 €")
TEXTS = ("Rossi", "a\tb", "a\rb", "x" * 4001, "x" * 4000, "\u2028", "\ufeff", "null", "true", "12", "-", None,
         "#N/D", "#RIF!", "#VALUE!", "# 3", "#1", "a\x1f", "\x1fa", "\U0001fae8", "\xad", "[]")  # fmt: skip
CODES = ("IT001E12345678", "it001e12345678", "IT1", "", None, "IT001E12345678\x1f", "#N/D", "IT001 E12345678")
MAPPING = """\
id: id
as_of: {column: giudizio, format: "%d/%m/%Y"}
nulls: [n/d]
columns:
  sent: {fact: complaint_sent_on, format: "%d/%m/%Y", empty: unknown, values: {mai: not_happened}}
  received: {fact: complaint_received_on, format: ["%d/%m/%Y", "%d/%m/%y"], empty: not_happened}
  replied: {fact: complaint_reply_sent_on, format: "%d/%m/%Y", empty: not_happened, values: {boh: unknown}}
  due: {fact: indemnity_due_by, format: ["%d%m%Y", "%m.%d.%Y"]}
  paid: {fact: indemnity_paid_on, format: "%d %m %y", empty: unknown}
  channel: {fact: complaint_channel, values: {Posta elettronica: email}}
  yes: {fact: cmor_in_dispute_or_similar, values: {forse: unknown}}
  elements: {fact: complaint_elements, separator: ",", empty: none}
  cmor: {fact: cmor_eur, decimal: comma}
  cents: {fact: turnover_eur, unit: cents}
  centesimi: {fact: conciliation_fee_eur, unit: cents, decimal: comma}
  point: {fact: distributor_indemnity_received_eur}
  total: {fact: info_requests_total, decimal: comma}
  answered: {fact: info_requests_answered_in_time}
  mix: {fact: energy_mix, decimal: comma}
  pod: pod
  name: customer_name
""".replace("cmor_in_dispute_or_similar", "unsolicited_contract")
POOLS = {
    "id": ("A-1", "", "x" * 201, "caffè 3", "a\nb", "A\x1f", "\x1fA", "a\xa0b", "a\u200bb", "\U0001fae8", "a\xad",
           "\u2003A ", "\x85A", "a\tb", "\ue000", "#N/D", "\U0001c089", "\u0378", "\ufeffA", "A\u2028", "\U000e0041"),
    "giudizio": ("30/06/2026", "01/05/2026", "30/06/2026", "", "ieri", *DAYS),
    "sent": DAYS, "received": DAYS, "replied": DAYS, "due": DAYS, "paid": DAYS, "channel": WORDS, "yes": YES, "elements": SETS,
    "cmor": NUMBERS, "cents": NUMBERS, "centesimi": NUMBERS, "point": NUMBERS, "total": NUMBERS, "answered": NUMBERS, "mix": COLUMNS, "pod": CODES,
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
            row[name] = chance.choice((POOLS[name][0], chance.choice(POOLS[name])))
        found.append(row)
    return found


def alone() -> list[dict[str, str | None]]:
    """Every cell of the pools in a row by itself, with another so that a row is good when the cell says nothing."""
    row = {**dict.fromkeys(POOLS, ""), "id": "A-1", "giudizio": "30/06/2026", "name": "Rossi"}
    return [row | {name: cell} for name, pool in POOLS.items() for cell in pool]


def agreed(made, mapping, rulebook, as_of=None) -> list[Case | Reject]:
    """What the slow reading says of the rows, which the fast one must say too."""
    cells = pl.DataFrame(made, schema=dict.fromkeys(made[0], pl.String)).select(mapping.read)
    frame = facts_frame(cells, mapping, rulebook, (), as_of, TODAY)
    reader = Rows(mapping, rulebook.vocabulary, as_of, TODAY)
    cases = [reader.case(row, "f", number) for number, row in enumerate(made, 1)]
    differing = [
        (row, case) for row, case, bad in zip(made, cases, frame[BAD], strict=True) if isinstance(case, Case) == bad
    ]
    assert differing == []
    good = [case for case in cases if isinstance(case, Case)]
    expected = encode(good, rulebook, tuple(column.fact for column in mapping.columns))
    read = frame.filter(~pl.col(BAD)).select(expected.columns)
    assert read.cast(dict(expected.schema)).equals(expected)
    return cases


@pytest.mark.parametrize("as_of", [None, date(2026, 6, 15)])
@pytest.mark.parametrize(("seed", "filled"), [(1, 2), (2, 4), (3, 8)])
def test_both_readings_reject_the_same_rows_and_read_the_same_facts(seed, filled, as_of, rulebook):
    mapping = read_mapping(MAPPING.encode(), "m.yaml", rulebook.vocabulary)
    cases = agreed(rows(seed, 3000, filled), mapping, rulebook, as_of)
    assert 100 < sum(isinstance(case, Case) for case in cases) < 3000


def test_both_readings_say_the_same_of_every_cell(rulebook):
    agreed(alone(), read_mapping(MAPPING.encode(), "m.yaml", rulebook.vocabulary), rulebook)


def stated(cell: str, said: str, rulebook) -> object:
    """What a cell states by a mapping of its column, read both ways: the value, or the reason of the reject."""
    text = f"id: id\nas_of: 2026-06-30\ncolumns:\n  a: {{{said}}}\n  b: unsolicited_contract\n"
    mapping = read_mapping(text.encode(), "m.yaml", rulebook.vocabulary)
    case = agreed([{"id": "1", "a": cell, "b": "no"}], mapping, rulebook)[0]
    return case.facts.get(mapping.columns[0].fact) if isinstance(case, Case) else case.reason


EUR, CENTS = "fact: cmor_eur", "fact: turnover_eur, unit: cents"
WHOLE = "fact: info_requests_total"


@pytest.mark.parametrize(
    ("said", "cell", "read"),
    [
        (EUR, "12.5", 1250), (EUR, "12.50", 1250), (EUR, "€ 12", 1200), (EUR, "12€", 1200), (EUR, "12.5000", 1250),
        (EUR, "1\xa0250.50", 125050), (f"{EUR}, decimal: comma", "1\u202f250,5", 125050),
        (f"{EUR}, decimal: comma", "1.250", 125000), (f"{EUR}, decimal: comma", "12,500", 1250),
        (CENTS, "5000", 5000), (f"{CENTS}, decimal: comma", "5.000", 5000),
        ("fact: info_requests_total, decimal: comma", "1.250", 1250), ("fact: info_requests_total", "12.0", 12),
        *((EUR, cell, "in `%s` il punto può separare le migliaia o i decimali") for cell in
          ("1.250", "1.500", "200.000")),
        (CENTS, "5.000", "in `5.000` il punto può separare"), (WHOLE, "12.000", "il punto può"),
        (f"{EUR}, decimal: comma", "0.500", "non è un importo"),
        *((EUR, cell, "non è un importo") for cell in
          ("12 50", "1 2", "12€50", "€1€", "€€1", "1\xa025", "12\xa0500\xa00", "+1", "1 250", "1.250.000")),
        (f"{CENTS}, decimal: comma", "5 0", "non è un numero intero di centesimi"),
        (EUR, "#RIF!", "`#RIF!` è un errore di Excel, non un valore"),
        ("fact: complaint_received_on, empty: not_happened", "#N/D", "è un errore di Excel"),
        ("fact: pod", "#N/A", "è un errore di Excel"), ("fact: customer_name", "#VALORE!", "è un errore di Excel"),
        ("fact: commodity", "#N/A", "è un errore di Excel"), ("fact: commodity, values: {'#N/A': gas}", "#N/A", "gas"),
        ("fact: complaint_elements", "[]", frozenset()), ("fact: complaint_elements", "", None),
        ("fact: energy_mix", "[]", "la lista è vuota"), ("fact: energy_mix", "", None),
    ],
)  # fmt: skip
def test_a_cell_is_read_as_it_is_meant_or_not_at_all(said, cell, read, rulebook):
    found = stated(cell, said, rulebook)
    if isinstance(read, str) and read != "gas":
        assert read.replace("%s", cell) in str(found)
    else:
        assert found == read


@pytest.mark.parametrize(
    ("said", "cell", "why", "cure", "mended"),
    [
        (EUR, "-1", "`-1` è negativo", "serve un numero da zero in su", "1"),
        (EUR, "-1 €", "`-1` è negativo", "serve un numero da zero in su", "1 €"),
        (EUR, "(12,50)", "`(12,50)` è negativo", "serve un numero da zero in su", "12.50"),
        (f"{WHOLE}, decimal: comma", "5-", "`5-` è negativo", "serve un numero da zero in su", "5"),
        (EUR, "12.345", "in `12.345` il punto può separare le migliaia o i decimali",
         "se sono migliaia scrivi `decimal: comma`, se sono decimali scrivine al più due", "12.35"),
        (WHOLE, "1.000", "in `1.000` il punto può separare le migliaia o i decimali",
         "se sono migliaia scrivi `decimal: comma`, se sono decimali toglili", "1"),
        (EUR, "1,250", "in `1,250` la virgola può separare le migliaia o i decimali",
         "se sono migliaia toglila, se sono decimali scrivi `decimal: comma`", "1250"),
        (EUR, "1234.567", "`1234.567` ha più di due decimali", "scrivine al più due", "1234.57"),
        (EUR, "0.500", "`0.500` ha più di due decimali", "scrivine al più due", "0.50"),
        (f"{EUR}, decimal: comma", "1,234", "`1,234` ha più di due decimali", "scrivine al più due", "1,23"),
        (WHOLE, "2.5", "`2.5` ha decimali", "toglili", "2"),
        (CENTS, "5.00", "`5.00` ha decimali", "toglili, o togli `unit: cents` se è in euro", "5"),
        (EUR, "99999999999999", "`99…99` è troppo grande", "controlla il numero", "99"),
        (EUR, "trenta", "`trenta` non è un importo come 1250.50",
         "correggi la cella, o mettila tra le `nulls` se non dice niente", "30"),
        (EUR, "1,234", "`1,234` non è un importo come 1250.50",
         "scrivi solo le cifre, con il punto prima dei decimali", "1234"),
        (f"{EUR}, decimal: comma", "EUR 12", "`EUR 12` non è un importo come 1.250,50",
         "scrivi solo le cifre, con la virgola prima dei decimali", "12,00"),
        (WHOLE, "12 pezzi", "`12 pezzi` non è un numero intero", "scrivi solo le cifre", "12"),
    ],
)  # fmt: skip
def test_what_is_no_number_says_why_and_a_cure_that_cures(said, cell, why, cure, mended, rulebook):
    assert stated(cell, said, rulebook) == f"{why} ({cure})"
    assert isinstance(stated(mended, said, rulebook), int)


@pytest.mark.parametrize("said", [EUR, CENTS, WHOLE, "fact: energy_mix"])
@pytest.mark.parametrize("mark", ["point", "comma"])
def test_a_setting_is_named_only_where_it_cures(said, mark, rulebook):
    for cell in (cell for cell in NUMBERS if cell):
        found = stated(cell, f"{said}, decimal: {mark}", rulebook)
        for other in ("point", "comma"):
            if f"`decimal: {other}`" in str(found):
                assert isinstance(stated(cell, f"{said}, decimal: {other}", rulebook), int | tuple)


def test_every_wrong_element_of_a_cell_is_named(rulebook):
    said = "fact: complaint_elements, separator: ','"
    assert str(stated("name, boh, bah", said, rulebook)).count("non è tra i valori ammessi") == 2
    assert stated("name, email, name", said, rulebook) == "elemento ripetuto `name` (tienine uno solo)"
    figures = stated("60;-1;x", "fact: energy_mix", rulebook)
    assert figures.startswith("`-1` è negativo (serve un numero da zero in su); `x` non è un importo")


ITALIAN = "fact: complaint_received_on, empty: unknown, format: "


@pytest.mark.parametrize(
    ("form", "cell", "read"),
    [
        ('["%d/%m/%Y", "%d/%m/%y"]', "04/05/26", date(2026, 5, 4)), ("%d%m%Y", "01022026", date(2026, 2, 1)),
        ("%d%m%Y", "1122026", "non è una data"), ("%Y%m%d", "2026112", "non è una data"),
        ("%d/%m/%Y", "4/5/2026", date(2026, 5, 4)), ("%d/%m/%Y", "05/13/2026", "il giorno `05/13/2026` non esiste"),
        *(("%d/%m/%Y", cell, "non è una data") for cell in
          ("04/05/ 2026", "04\xa0/05/2026", "+4/05/2026", "04/05/+026", "٠٤/05/2026")),
        ("%d/%m/%Y", "04/05/2026\x1f", "carattere di controllo"),
        ("%d %m %Y", "4 5 2026", date(2026, 5, 4)), ("%d %m %Y", "4\xa05 2026", "non è una data"),
        ("%d/%m/20%y", "4/5/2026", date(2026, 5, 4)),
    ],
)  # fmt: skip
def test_a_day_has_the_shape_of_its_format(form, cell, read, rulebook):
    said = ITALIAN + (form if form.startswith("[") else f'"{form}"')
    found = stated(cell, said, rulebook)
    assert (read in str(found)) if isinstance(read, str) else found == read


def test_a_row_without_facts_is_rejected_by_both(rulebook):
    mapping = read_mapping(b"id: a\ncolumns: {b: commodity}\n", "m.yaml", rulebook.vocabulary)
    cells = pl.DataFrame({"a": ["1"], "b": [None]}, schema={"a": pl.String, "b": pl.String})
    assert facts_frame(cells, mapping, rulebook, (), None, TODAY)[BAD].to_list() == [True]
    reject = Rows(mapping, rulebook.vocabulary, None, TODAY).case({"a": "1", "b": None}, "f", 1)
    assert "nessun fatto" in reject.reason


def test_a_cure_of_case_files_is_told_as_one_of_tables(rulebook):
    text = "id: a\nas_of: 2026-06-30\ncolumns:\n  s: {fact: complaint_sent_on, empty: %s}\n"
    text += "  r: {fact: complaint_received_on, empty: not_happened}\n"

    def told(empty: str, sent: str, received: str) -> str:
        mapping = read_mapping((text % empty).encode(), "m.yaml", rulebook.vocabulary)
        found = Rows(mapping, rulebook.vocabulary, None, TODAY).case({"a": "1", "s": sent, "r": received}, "f", 1)
        return found.reason if isinstance(found, Reject) else ""

    late = told("unknown", "", "2026-07-04")
    assert late.endswith("(giudica a un giorno successivo con --as-of, o svuota la cella se non è ancora avvenuto)")
    assert told("unknown", "2026-05-04", "") == ""
    never = told("not_happened", "", "2026-05-04")
    assert never.endswith(
        "(correggi uno dei due, o fa' dire a `complaint_sent_on` che non si sa, con `empty: unknown`)"
    )
    assert told("unknown", "", "2026-05-04") == ""


def test_a_row_of_empty_cells_is_rejected_by_both_whatever_their_absence_means(rulebook):
    """Such as the line of totals at the foot of a sheet."""
    text = "id: a\nconstants: {commodity: gas}\ncolumns:\n  b: {fact: complaint_received_on, empty: not_happened}\n"
    text += "  c: {fact: complaint_elements, empty: none}\nnulls: ['-']\n"
    mapping = read_mapping(text.encode(), "m.yaml", rulebook.vocabulary)
    made = [
        {"a": "Totale", "b": "", "c": "-"},
        {"a": "1", "b": "2026-05-04", "c": ""},
        {"a": "2", "b": None, "c": "name"},
    ]
    cells = pl.DataFrame(made, schema={"a": pl.String, "b": pl.String, "c": pl.String})
    assert facts_frame(cells, mapping, rulebook, (), None, TODAY)[BAD].to_list() == [True, False, False]
    reader = Rows(mapping, rulebook.vocabulary, None, TODAY)
    first, *others = (reader.case(row, "f", number) for number, row in enumerate(made, 1))
    assert first.reason == "la riga non dice nessun fatto: le colonne della mappatura sono vuote"
    assert all(isinstance(case, Case) for case in others)


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
