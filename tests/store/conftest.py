"""Fixtures of the tests of the workspace."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from assessor_app.store import Workspace
from tests.store.making import allocate, made


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the workspace of a test is."""
    return tmp_path / "Example.inspection"


@pytest.fixture
def ws(path: Path) -> Iterator[Workspace]:
    """A lead's workspace with one case, allocated."""
    with made(path) as workspace:
        allocate(workspace)
        yield workspace
