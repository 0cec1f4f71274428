"""The cases on which words once misled, when the folder of shared material stands beside the project."""

import pytest

from tests.conftest import ROOT

FIELD = ROOT.parent / "shared" / "field"
pytestmark = pytest.mark.skipif(not FIELD.is_dir(), reason="../shared/field is not beside the project")

SAID = {
    "past-deadline": (1, "75,00 € subito (scadeva il 13 maggio 2026, 191 giorni fa)", "75,00 € entro"),
    "ripensamento": (3, "letto come `cooling_off_sent_on`", "forse intendevi"),
    "too-early-11": (6, "attendere l'11 luglio 2026", "Dal 11"),
    "unrelated-fact": (
        0,
        "Nessuna regola esaminata li legge: gli addetti dell'impresa sono 3 (employees).",
        "indeterminabile",
    ),
    "unsolicited-40-days": (1, "il reclamo va completato", "110 giorni"),
}
"""The exit code, what must be said, what must not."""


def test_every_case_of_the_folder_is_tried():
    assert {path.stem for path in FIELD.glob("*.yaml")} - {
        "richiesta",
        "map-csv",
        "map-csv-time",
        "map-xlsx",
        "nbsp-indent",
    } == set(SAID)


@pytest.mark.parametrize("name", SAID)
@pytest.mark.parametrize("explain", [False, True], ids=["plain", "explained"])
def test_what_is_said_of_a_case_of_the_field(run, monkeypatch, name, explain):
    monkeypatch.setenv("CONFORME_RULES", str(ROOT / "rules"))
    code, out, err = run("check", FIELD / f"{name}.yaml", *(["--explain"] if explain else []))
    wanted, told, never = SAID[name]
    said = " ".join((out + err).split())
    assert (code, told in said, never in said) == (wanted, True, False), said
