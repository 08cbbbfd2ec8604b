"""The sample inspection, built once for all tests of it."""

import pytest

from tools.sample.people import sample_cases
from tools.sample.sample_files import sample_builder


@pytest.fixture(scope="session")
def builder():
    return sample_builder()


@pytest.fixture(scope="session")
def given(builder):
    """The answers of all 72 cases, by case number and question code."""
    return builder.build(sample_cases())
