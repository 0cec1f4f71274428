"""How fast, how soon and in how much memory: `python -m tests.benchmarks.core`. Nothing here is asserted about time."""
