"""What a file is at first sight, before anybody is asked for a passphrase."""

from __future__ import annotations

import zipfile
import zlib
from pathlib import Path

from assessor_app.exchange import faults
from assessor_app.exchange.container import MAGIC as CONTAINER_MAGIC
from assessor_app.exchange.members import MAGIC as ARCHIVE_MAGIC
from assessor_app.problems import Problem

_WORKBOOK_PART = "xl/workbook.xml"
_MOST_OF_PART = 1_000_000
_OUR_SHEET = b"Read me"


def first_look(path: Path) -> Problem | None:
    """Why a file can be no workbook of ours, locked or not; None if it may be one."""
    try:
        with path.open("rb") as file:
            begin = file.read(8)
    except OSError as error:
        fault = faults.A_FOLDER if path.is_dir() else faults.cannot_read(error.strerror or "")
        return fault.in_file(path.name)
    if not begin:
        return faults.EMPTY_FILE.in_file(path.name)
    if begin.startswith(CONTAINER_MAGIC):
        return None
    found = _inside(path) if begin.startswith(ARCHIVE_MAGIC) else faults.NOT_A_WORKBOOK
    return found.in_file(path.name) if found is not None else None


def _inside(path: Path) -> Problem | None:
    """Why an archive is no workbook, or none that this application made; a broken one is told when it is read."""
    try:
        with zipfile.ZipFile(path) as archive:
            if _WORKBOOK_PART not in archive.namelist():
                return faults.NOT_A_WORKBOOK
            with archive.open(_WORKBOOK_PART) as part:
                sheets = part.read(_MOST_OF_PART)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, zlib.error, OSError):
        return None
    return None if _OUR_SHEET in sheets else faults.PLAIN_NOT_OURS
