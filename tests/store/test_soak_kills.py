"""A few of the kills of `tests.soak_kills`, at seeded steps."""

import os

import pytest

from tests import soak_kills


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a process that can be forked")
def test_whatever_is_killed_nothing_acknowledged_is_lost_and_nothing_readable_is_left(tmp_path):
    soak = soak_kills.Soak(tmp_path, 7)
    assert [wrong for _ in range(20) if (wrong := soak.kill_once())] == []
