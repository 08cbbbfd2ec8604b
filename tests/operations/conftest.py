"""What the tests of the operations share."""

import pytest

from tests.operations.world import World


@pytest.fixture
def world(tmp_path):
    """An inspection and its people in an empty folder."""
    return World(tmp_path)
