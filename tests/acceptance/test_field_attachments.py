"""The attachments on which an answer was once wrong, when the folder of shared material stands beside the project."""

import json

import pytest

from tests.conftest import ROOT

FIELD = ROOT.parent / "shared" / "field"
pytestmark = pytest.mark.skipif(not FIELD.is_dir(), reason="../shared/field is not beside the project")

FOLDERS = {
    "pdf-ok": ("acceptable", []),
    "pdf-bom": ("acceptable", []),
    "pdf-space": ("acceptable", []),
    "pdf-comment": ("acceptable", []),
    "pdf-owner-locked": ("acceptable", []),
    "appledouble": ("acceptable", []),
    "double-ext": ("acceptable", []),
    "heic-among-good": ("", ["foto.heic"]),
    "jfif": ("", ["foto.jfif"]),
}


@pytest.fixture
def screened(run, monkeypatch):
    monkeypatch.setenv("CONFORME_RULES", str(ROOT / "rules"))

    def screen(name: str, form: str = "json"):
        _, out, _ = run("screen", FIELD / "richiesta.yaml", "--attachments", FIELD / name, "--format", form)
        return json.loads(out) if form == "json" else out

    return screen


@pytest.mark.parametrize("name", FOLDERS)
def test_only_the_file_that_fails_is_marked_and_named(screened, name):
    decision, failing = FOLDERS[name]
    found, page, letter = screened(name), screened(name, "text"), screened(name, "letter")
    assert found["decision"] == decision if decision else found["decision"] != "acceptable"
    assert [file["name"] for file in found["files"] if file["faults"]] == failing
    assert [file["name"] for one in found["missing"] for file in one["files"]] == failing
    for file in found["files"]:
        assert (f"✗ {file['name']}" in page) is (file["name"] in failing)
        assert (file["name"] in letter) is (file["name"] in failing)
        assert bool(file["cure"]) is (file["name"] in failing)
        assert not file["encrypted"]


def test_the_cure_fits_the_file(screened):
    (heic,) = (file for file in screened("heic-among-good")["files"] if file["faults"])
    assert "come .jpg, .png o .pdf" in heic["cure"]
    assert "wma" not in heic["cure"]
    (jfif,) = (file for file in screened("jfif")["files"] if file["faults"])
    assert "rinominare il file in .jpg" in jfif["cure"]


def test_service_files_are_passed_over_with_a_word(screened):
    found = screened("appledouble")
    assert [file["name"] for file in found["files"]] == ["bolletta.pdf"]
    assert "._bolletta.pdf" in found["warnings"][-1]["text"]


def test_names_of_nobody_are_legible(screened):
    assert {file["name"] for file in screened("double-ext")["files"]} == {"bolletta.pdf.pdf", "fattura.elettronica.pdf"}
