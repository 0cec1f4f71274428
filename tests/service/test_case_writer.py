"""Case files as the program writes them."""

import yaml

from engine.service.case_writer import dump


def test_what_the_program_writes_any_yaml_reader_reads_back():
    facts = {"pdr": "00881234567890", "a": "no", "b": "a: b # c", "c": ["x y", "z"], "d": None, "e": True, "f": 3}
    case = {"id": "007", "title": 'l\'«è» "x"', "as_of": "2026-05-04", "facts": facts}
    assert yaml.safe_load(dump(case)) == case
