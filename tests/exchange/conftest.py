"""A workbook that nothing is wrong with, to be spoilt by each test in its own way."""

from __future__ import annotations

from pathlib import Path

import pytest

from assessor_app.exchange import Contents
from tests.exchange.making import PASSPHRASE, written


@pytest.fixture(scope="session")
def plain(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, Contents]:
    """The bytes of a return that is not locked, and its contents."""
    path, contents = written(tmp_path_factory.mktemp("plain") / "return.xlsx")
    return path.read_bytes(), contents


@pytest.fixture(scope="session")
def locked(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The bytes of the same return, locked with `PASSPHRASE`."""
    path, _ = written(tmp_path_factory.mktemp("locked") / "return.xlsx", passphrase=PASSPHRASE)
    return path.read_bytes()


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """Where a test puts its workbook."""
    return tmp_path / "return.xlsx"
