"""The benchmark of the desk can be run, and its requests are what it says they are."""

from tests.benchmarks.screening import screening


def test_the_benchmark_runs():
    rate = screening(30)
    assert rate.requests == 30
    assert rate.per_second > 0
