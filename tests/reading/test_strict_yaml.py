"""Strict YAML and JSON: what scalars become, what is refused and where, and that nothing else ever escapes."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.reading import strict_json, strict_yaml
from engine.reading.builder import MAX_DEPTH
from engine.reading.document import Document, Plain, StrictYamlError

LIMIT = 1_000_000


def read(text: str | bytes) -> Document:
    data = text.encode() if isinstance(text, str) else text
    return strict_yaml.load(data, "x.yaml", limit=LIMIT)


def refused(text: str | bytes) -> list[str]:
    with pytest.raises(StrictYamlError) as caught:
        read(text)
    return [str(problem) for problem in caught.value.problems]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("no", "no"), ("on", "on"), ("yes", "yes"), ("True", "True"), ("12:30", "12:30"), ("007", "007"),
        ("2026-05-04", "2026-05-04"), ("30.00", "30.00"), ("1e3", "1e3"), ("0x10", "0x10"), ("1_000", "1_000"),
        ("-0", "-0"), ("+5", "+5"), ("0", 0), ("5", 5), ("-5", -5), ("true", True), ("false", False), ("null", None),
        ("~", None), ("", None), ("Null", "Null"), ("'5'", "5"), ('"true"', "true"), ("'null'", "null"), ('""', ""),
        ("[]", ()), ("{}", {}), ("[1, [no]]", (1, ("no",))), ("9" * 18, int("9" * 18)), ("9" * 19, "9" * 19),
        (".inf", ".inf"), ("=", "="),
    ],
)  # fmt: skip
def test_a_scalar_is_what_it_looks_like(written: str, meant: Plain) -> None:
    value = read(f"a: {written}").value
    assert isinstance(value, dict)
    assert value == {"a": meant}
    assert type(value["a"]) is type(meant)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: 1\nb: 2\na: 3", "x.yaml:3:1: a: chiave ripetuta: c'è già alla riga 1 (tieni una sola delle due)"),
        ("a: {b: 1, b: 1}", "x.yaml:1:11: a.b: chiave ripetuta: c'è già alla riga 1 (tieni una sola delle due)"),
        ("a: &x 1", "x.yaml:1:4: a: ancora `&x` non ammessa (togli l'ancora)"),
        ("a: *x", "x.yaml:1:4: a: alias `*x` non ammesso (ripeti il valore)"),
        ("<<: {a: 1}", "x.yaml:1:1: <<: chiave di fusione `<<` non ammessa (ripeti le voci per esteso)"),
        ("a: !!str 1", "x.yaml:1:4: a: i tag (`!…`) non sono ammessi (togli il tag)"),
        ("a: !x [1]", "x.yaml:1:4: a: i tag (`!…`) non sono ammessi (togli il tag)"),
        ("a: 1\n---\nb: 2", "x.yaml:2:1: più documenti nello stesso file (togli `---` o dividi il file)"),
        ("%YAML 1.1\n---\na: 1", "x.yaml:1:1: le direttive `%` non sono ammesse (togli la riga)"),
        ("1: a", "x.yaml:1:1: 1: la chiave `1` non è un testo (mettila tra virgolette)"),
        ("true: a", "x.yaml:1:1: true: la chiave `true` non è un testo (mettila tra virgolette)"),
        ("[a]: b", "x.yaml:1:1: una chiave non può essere una lista o una mappa (usa un testo)"),
        ("a:\t1", "x.yaml:1:3: tabulazione (usa spazi)"),
        ("a: 1\nb: \x00", "x.yaml:2:4: carattere di controllo U+0000 (toglilo)"),
        ("a: \u202e1", "x.yaml:1:4: carattere di controllo U+202E (toglilo)"),
        ('a: "\\x1b[31m"', "x.yaml:1:4: a: carattere non ammesso U+001B nel testo (toglilo)"),
        (b"a: 1\nb: \xff", "x.yaml:2:4: il file non è in UTF-8 da questo punto (salvalo in UTF-8)"),
        ("a: 1".encode("utf-16"), "x.yaml: il file non è in UTF-8 (salvalo in UTF-8)"),
        ("a: b: c", "x.yaml:1:5: `:` fuori posto (metti il testo tra virgolette o controlla i rientri)"),
        ("a: [1\nb: 2", "x.yaml:2:2: lista non chiusa: manca `,` o `]`"),
        ('a: "b', "x.yaml:1:6: il file finisce a metà di un testo (chiudi le virgolette)"),
        ("a: @b", "x.yaml:1:4: carattere che non può aprire un valore (metti il testo tra virgolette)"),
    ],
)
def test_refusals_name_the_place_and_the_cure(text: str | bytes, expected: str) -> None:
    assert refused(text) == [expected]


def test_all_problems_are_collected() -> None:
    assert [line.split(":")[1] for line in refused("a: &x 1\na: 2\nb: *x\nc: !t 3\n1: 4")] == ["1", "2", "3", "4", "5"]


def test_a_bom_is_dropped() -> None:
    document = read(b"\xef\xbb\xbfa: 1")
    assert document.value == {"a": 1}
    assert document.key_position(("a",)) == (1, 1)


@pytest.mark.parametrize("text", ["", "# niente\n", "---\n", "---\n..."])
def test_an_empty_file_is_none(text: str) -> None:
    assert read(text).value is None


def test_positions_of_keys_and_values() -> None:
    document = read("a:\n  - b: 1\n    cc: [x, y]\n")
    assert document.position(("a", 0, "cc", 1)) == (3, 13)
    assert document.key_position(("a", 0, "cc")) == (3, 5)
    assert document.position(("a", 0, "missing", "deeper")) == (2, 5)
    assert document.raw(("a", 0, "b")) == "1"
    assert document.raw(("a", 0)) is None


class Shallow(yaml.SafeLoader):
    """A parser that reads ahead and gives up at a depth of its own, in words nobody foresaw."""

    def __init__(self, stream: str) -> None:
        super().__init__(stream)
        for place, char in enumerate(stream):
            if char in "[{-?" and stream.count(char, 0, place) > 2 * MAX_DEPTH:
                mark = yaml.Mark("x", place, 0, place, None, None)
                raise yaml.scanner.ScannerError(None, None, "profundius non licet", mark)


@pytest.mark.parametrize("parser", [yaml.SafeLoader, getattr(yaml, "CSafeLoader", yaml.SafeLoader), Shallow])
@pytest.mark.parametrize("opening", ["[", "{a: ", "- ", "? ", "[{a: ", "- ? "])
@pytest.mark.parametrize("levels", [MAX_DEPTH + 1, 200, 4_000])
def test_depth_is_bounded_before_anything_recurses(
    parser: type, opening: str, levels: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(strict_yaml, "_LOADER", parser)
    told = refused(f"però: 1\nb:\n  {opening * levels}" if opening[0] in "-?" else f"però: {opening * levels}")
    assert any(f"annidamento oltre {MAX_DEPTH} livelli (appiattisci" in line for line in told)


def test_the_deepest_nesting_allowed_is_read() -> None:
    assert read("[" * MAX_DEPTH + "]" * MAX_DEPTH).position((0,) * 9) == (1, 10)


def test_a_mistake_in_a_file_that_is_not_deep_keeps_its_own_words() -> None:
    assert refused("a: '[[[[" + "[" * 2000 + "'\nb: @") == [
        "x.yaml:2:4: carattere che non può aprire un valore (metti il testo tra virgolette)"
    ]


def test_words_of_the_parser_that_are_not_known_leave_the_place(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(strict_yaml, "_SYNTAX", {})
    assert refused("a: 1\nb: @") == [
        "x.yaml:2:4: scrittura YAML non valida (controlla rientri, virgolette e parentesi)"
    ]


def test_size_and_number_of_nodes_are_bounded() -> None:
    with pytest.raises(StrictYamlError, match="file troppo grande: più di 5 byte"):
        strict_yaml.load(b"a: 1234", "x.yaml", limit=5)
    with pytest.raises(StrictYamlError, match="troppi elementi"):
        strict_yaml.load(b"[a, b, c, d]", "x.yaml", limit=LIMIT, nodes=4)
    assert strict_yaml.load(b"[a, b, c]", "x.yaml", limit=LIMIT, nodes=4).value == ("a", "b", "c")


def test_repeated_problems_are_bounded() -> None:
    assert len(refused("".join(f"a{i}: &x 1\n" for i in range(5_000)))) <= 100


def test_a_bomb_of_aliases_does_not_explode() -> None:
    lines = ["a0: &a0 [x, x]", *(f"a{i}: &a{i} [*a{i - 1}, *a{i - 1}]" for i in range(1, 40))]
    assert refused("\n".join(lines))


def problems_of(load: Callable[..., Document], data: bytes) -> list[str]:
    """What a reader says of some bytes; anything but its own errors goes through and fails the test."""
    try:
        load(data, "x", limit=LIMIT)
    except StrictYamlError as error:
        return [str(problem) for problem in error.problems]
    except strict_json.NotJsonError as error:
        return [str(error.problem)]
    return []


@given(st.binary(max_size=300))
@settings(max_examples=400)
def test_random_bytes_only_ever_raise_our_error(data: bytes) -> None:
    for load in (strict_yaml.load, strict_json.load):
        assert all("\n" not in line for line in problems_of(load, data))


@given(st.text(alphabet="ab:-[]{},#&*!|>'\"%@` \n?~<01.", max_size=120))
@settings(max_examples=600)
def test_random_yaml_only_ever_raises_our_error(text: str) -> None:
    assert all("\n" not in line for line in problems_of(strict_yaml.load, text.encode()))


TEXT = st.text(alphabet=st.characters(min_codepoint=32, max_codepoint=0x24F, exclude_characters="\x7f"), max_size=12)
TEXT = TEXT.filter(lambda text: text.isprintable() and text != "<<")
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**17), 10**17) | TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4),
    max_leaves=12,
)


def frozen(value: object) -> object:
    if isinstance(value, list):
        return tuple(frozen(item) for item in value)
    return {key: frozen(item) for key, item in value.items()} if isinstance(value, dict) else value


@given(VALUES)
def test_what_json_writes_is_read_back_by_both(value: object) -> None:
    text = json.dumps(value, ensure_ascii=False, indent=1).encode()
    assert strict_json.load(text, "x.json", limit=LIMIT).value == frozen(value)
    assert strict_json.load(json.dumps(value).encode(), "x.json", limit=LIMIT).value == frozen(value)


@given(st.dictionaries(TEXT, VALUES, max_size=4))
def test_what_yaml_writes_is_read_back(value: dict[str, object]) -> None:
    text = yaml.dump(value, allow_unicode=True, Dumper=Quoting, width=10_000)
    assert read(text).value == frozen(value)


class Quoting(yaml.SafeDumper):
    """Repeats equal values instead of anchoring them; quotes every text, since the reader keeps more of them plain."""

    def ignore_aliases(self, _data: object) -> bool:
        return True


Quoting.add_representer(str, lambda dumper, text: dumper.represent_scalar("tag:yaml.org,2002:str", text, style='"'))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('{"a": 1, "a": 2}', "x.json:1:10: a: chiave ripetuta: c'è già alla riga 1 (tieni una sola delle due)"),
        ('["\\ud800"]', "x.json:1:2: [0]: carattere non ammesso U+D800 nel testo (toglilo)"),
        ('["\\u0000"]', "x.json:1:2: [0]: carattere non ammesso U+0000 nel testo (toglilo)"),
        ("[" * 1000, "x.json:1:51: annidamento oltre 50 livelli (appiattisci la struttura)"),
    ],
)
def test_json_is_as_strict(text: str, expected: str) -> None:
    with pytest.raises(StrictYamlError) as caught:
        strict_json.load(text.encode(), "x.json", limit=LIMIT)
    assert str(caught.value) == expected


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ('{"a":1,}', "1:8"), ("[1,2", "1:5"), ('{"a" 1}', "1:6"), ("[]\nx", "2:1"), ("[01]", "1:3"), ("{]", "1:2"),
        ("[1}", "1:3"), ("", "1:1"), ('["a\nb"]', "1:2"), ("[NaN]", "1:2"), ("{1: 2}", "1:2"), ("[,]", "1:2"),
    ],
)  # fmt: skip
def test_what_is_not_json_says_where(text: str, place: str) -> None:
    with pytest.raises(strict_json.NotJsonError) as caught:
        strict_json.load(text.encode(), "x.json", limit=LIMIT)
    assert caught.value.problem.place == f"x.json:{place}"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('{"a":1,}', "qui serve una chiave tra virgolette"), ("[1,]", "qui serve un valore"), ("[1 2]", "qui serve `,` o la chiusura"),
        ("[", "qui serve un valore o `]`"), ("{]", "qui serve una chiave tra virgolette o `}`"), ('{"a" 1}', "qui serve `:`"),
        ("[]x", "qui serve la fine del file"), ("[1.]", "qui serve `,` o la chiusura"),
        ('["a]', "qui comincia un testo che nessuna virgoletta chiude (chiudi le virgolette)"),
        ('["a\nb"]', "qui comincia un testo con un a capo o una tabulazione (scrivi `\\n` o `\\t`)"),
        ('{"a\\x": 1}', "qui comincia un testo con una sequenza `\\` sconosciuta (scrivi `\\\\` per una barra)"),
        ('["\\u12"]', "qui comincia un testo con una sequenza `\\` sconosciuta (scrivi `\\\\` per una barra)"),
    ],
)  # fmt: skip
def test_what_is_not_json_says_why(text: str, told: str) -> None:
    with pytest.raises(strict_json.NotJsonError) as caught:
        strict_json.load(text.encode(), "x.json", limit=LIMIT)
    assert str(caught.value).partition("JSON non valido: ")[2] == told


@pytest.mark.parametrize(
    "message", ["Illegal trailing comma before end of object", "Illegal trailing comma before end of array"]
)
def test_a_comma_too_many_is_told_at_what_follows_whatever_python_says(message: str, monkeypatch) -> None:
    text = '{"a": 1 , }' if "object" in message else "[1 , ]"

    def loads(found: str, **_: object) -> None:
        raise json.JSONDecodeError(message, found, found.index(","))

    monkeypatch.setattr(strict_json.json, "loads", loads)
    with pytest.raises(strict_json.NotJsonError) as caught:
        strict_json.load(text.encode(), "x.json", limit=LIMIT)
    assert caught.value.problem.column == len(text)
    assert ("chiave" in caught.value.problem.what) == ("object" in message)


@pytest.mark.parametrize(("text", "place"), [("[1, NaN, 2]", "1:5"), ('{"a": -Infinity,}', "1:7"), ("[NaNa]", "1:2")])
def test_a_number_that_is_none_is_told_before_what_follows_it(text: str, place: str) -> None:
    with pytest.raises(strict_json.NotJsonError, match="non è un valore di JSON") as caught:
        strict_json.load(text.encode(), "x.json", limit=LIMIT)
    assert caught.value.problem.place == f"x.json:{place}"


def test_what_is_nested_deeper_than_python_reads_says_where() -> None:
    for text in ("[" * 200_000, "[" * 200_000 + "]" * 200_000, '{"a":' * 100_000):
        with pytest.raises(StrictYamlError, match="annidamento oltre 50 livelli"):
            strict_json.load(text.encode(), "x.json", limit=LIMIT * 10)


def test_json_numbers_keep_their_text() -> None:
    value = strict_json.load(b'[1.50, -0, 1e400, 12, "\\u00e8\\ud83d\\ude00"]', "x.json", limit=LIMIT).value
    assert value == ("1.50", "-0", "1e400", 12, "è😀")
