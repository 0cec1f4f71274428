"""The benchmark of the desk can be run, and its requests are what it says they are."""

import pytest

from tests.benchmarks.screening import screening

pytestmark = pytest.mark.slow


def test_the_benchmark_runs():
    rate = screening(30)
    assert rate.requests == 30
    assert rate.per_second > 0
