"""Names of results that every system takes, each for one file."""

import unicodedata

import pytest

from engine.service.result_folder import ResultFolder


@pytest.mark.parametrize(
    "identity", ["CON", "con", "NUL", "aux.txt", "COM1", "lpt9", "PRN.a.b", "CONOUT$", "COM¹"]
)  # fmt: skip
def test_a_device_of_windows_is_no_file(tmp_path, identity):
    name = ResultFolder(tmp_path).name(identity)
    assert name.split(".")[0].lower() != identity.split(".")[0].lower()


@pytest.mark.parametrize("identity", ["console", "auxilium", "com10", "nulla", "icon", "COM"])
def test_what_only_begins_like_one_keeps_its_name(tmp_path, identity):
    assert ResultFolder(tmp_path).name(identity) == identity


@pytest.mark.parametrize("identity", ["pratica.", "pratica ", "pratica. .", "...", " . "])
def test_no_name_ends_with_a_dot_or_a_blank(tmp_path, identity):
    name = ResultFolder(tmp_path).name(identity)
    assert name
    assert name == name.rstrip(". ")


def test_no_two_requests_share_a_file_anywhere(tmp_path):
    results = ResultFolder(tmp_path)
    identities = [
        "a",
        "A",
        "a",
        "a-2",
        "A-2",
        "caff\u00e8",
        "caffe\u0300",
        "stra\u00dfe",
        "STRASSE",
        "con",
        "CON",
        "_con",
    ]
    names = [results.name(identity) for identity in identities]
    assert len({unicodedata.normalize("NFC", name).casefold() for name in names}) == len(identities)
    assert results.name("a") not in names


def test_a_device_of_windows_is_no_file_name(folder):
    assert ResultFolder(folder / "out").name("con") != "con"
    assert ResultFolder(folder / "out").name("LPT1.x").startswith("_LPT1.x")
    assert ResultFolder(folder / "out").name("console") == "console"


def test_no_two_requests_get_one_file_name(folder):
    results = ResultFolder(folder / "out")
    names = [results.name(case) for case in ("uno", "Uno", "uno-2", "uno", "uno-2-2")]
    assert len({name.casefold() for name in names}) == len(names)
