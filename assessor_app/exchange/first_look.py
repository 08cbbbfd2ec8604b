"""What a file is at first sight, before anybody is asked for a passphrase."""

from __future__ import annotations

import zipfile
from pathlib import Path

from assessor_app.exchange import faults
from assessor_app.exchange.container import MAGIC as CONTAINER_MAGIC
from assessor_app.exchange.members import MAGIC as ARCHIVE_MAGIC
from assessor_app.problems import Problem

_WORKBOOK_PART = "xl/workbook.xml"


def first_look(path: Path) -> Problem | None:
    """Why a file can be no workbook of ours, locked or not; None if it may be one."""
    try:
        with path.open("rb") as file:
            begin = file.read(8)
    except OSError as error:
        return faults.cannot_read(error.strerror or "").in_file(path.name)
    if not begin:
        return faults.EMPTY_FILE.in_file(path.name)
    if begin.startswith(CONTAINER_MAGIC) or (begin.startswith(ARCHIVE_MAGIC) and _is_workbook(path)):
        return None
    return faults.NOT_A_WORKBOOK.in_file(path.name)


def _is_workbook(path: Path) -> bool:
    """Whether an archive has the part that makes it a workbook; a broken one is told when it is read."""
    try:
        with zipfile.ZipFile(path) as archive:
            return _WORKBOOK_PART in archive.namelist()
    except (zipfile.BadZipFile, OSError):
        return True
