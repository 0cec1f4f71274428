"""Does our reading of the texts hold? Red here is a question for a jurist."""

from pytest_bdd import scenarios

from tests.conftest import ROOT

scenarios(str(ROOT / "features" / "families"))
