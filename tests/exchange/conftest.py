"""A workbook that nothing is wrong with, to be spoilt by each test in its own way."""

from __future__ import annotations

from pathlib import Path

import pytest

from assessor_app.exchange import Contents
from assessor_app.spreadsheet.office import lock
from tests.exchange.making import PASSPHRASE, written
from tests.spreadsheet.excel import PROGRAMS


@pytest.fixture(scope="session", params=PROGRAMS)
def plain(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, Contents]:
    """The bytes of a return that is not locked, as each program leaves it, and its contents."""
    path, contents = written(tmp_path_factory.mktemp("plain") / "return.xlsx")
    return PROGRAMS[request.param](path.read_bytes()), contents


@pytest.fixture(scope="session")
def locked(plain: tuple[bytes, Contents]) -> bytes:
    """The bytes of the same return, locked with `PASSPHRASE`."""
    return lock(plain[0], PASSPHRASE)


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """Where a test puts its workbook."""
    return tmp_path / "return.xlsx"
