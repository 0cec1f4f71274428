"""Measures a case against clauses kept as data, and says why. The map is in `engine/README.md`."""

__version__ = "0.1.0"
