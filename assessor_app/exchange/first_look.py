"""What a file is at first sight, before anybody is asked for a passphrase."""

from __future__ import annotations

from pathlib import Path

from assessor_app.exchange import faults
from assessor_app.exchange.workbook import READ_ME
from assessor_app.problems import Problem
from assessor_app.spreadsheet.container import MAGIC as CONTAINER_MAGIC
from assessor_app.spreadsheet.faults import EMPTY_FILE, in_words
from assessor_app.spreadsheet.files import read_bytes
from assessor_app.spreadsheet.guard import sheet_names
from assessor_app.spreadsheet.limits import Limits
from assessor_app.spreadsheet.members import Refused

_TOLD_WHEN_READ = ("truncated", "too-large", "zip-bomb", "document-type", "not-utf8", "unreadable-part")
"""What is wrong with a workbook that may be ours: said once somebody reads it."""


def first_look(path: Path, limits: Limits | None = None) -> Problem | None:
    """Why a file can be no workbook of ours, locked or not; None if it may be one."""
    limits = limits or Limits()
    try:
        data = read_bytes(path, limits.file_bytes)
    except Refused as refused:
        return _unless_told_later(refused.problem, path)
    if not data:
        return EMPTY_FILE.in_file(path.name)
    if data.startswith(CONTAINER_MAGIC):
        return None
    names, problems = sheet_names(data, limits)
    if problems:
        return _unless_told_later(problems[0], path)
    return None if READ_ME in names else faults.PLAIN_NOT_OURS.in_file(path.name)


def _unless_told_later(problem: Problem, path: Path) -> Problem | None:
    return None if problem.code in _TOLD_WHEN_READ else in_words(problem, faults.WORDS).in_file(path.name)
