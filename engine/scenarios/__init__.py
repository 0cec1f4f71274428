"""Scenarios in Italian Gherkin, run on a rulebook: their sentences, the case each one tells, whether what it expects
holds. `pytest` and `conforme rules test` read the same steps from here."""
