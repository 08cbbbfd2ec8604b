"""docs/workbook-format.md describes the format that is written: every sheet, head and entry."""

from __future__ import annotations

from pathlib import Path

import pytest

from assessor_app.exchange.answers import ANSWERS_HEAD
from assessor_app.exchange.contents import FORMAT_VERSION
from assessor_app.exchange.tables import NOT_ALLOCATED, REMOVED, STATUS_WORDS
from assessor_app.exchange.workbook import ENTRIES, EVENTS_HEAD, READ_ME_HEAD, sheets_of
from assessor_app.records import WorkbookKind
from assessor_app.spreadsheet.limits import Limits
from tests.exchange.making import contents

DOCUMENT = (Path(__file__).parents[2] / "docs" / "workbook-format.md").read_text(encoding="utf-8")

WORDS = (
    *(sheet.name for sheet in sheets_of(contents(kind=WorkbookKind.MERGED, scores=[("level",)]))),
    *READ_ME_HEAD,
    *(entry for entry, _ in ENTRIES.values()),
    *ANSWERS_HEAD,
    *EVENTS_HEAD,
    *STATUS_WORDS.values(),
    NOT_ALLOCATED,
    REMOVED,
)


@pytest.mark.parametrize("words", dict.fromkeys(WORDS))
def test_every_name_of_the_format_is_documented(words):
    assert f"`{words}`" in DOCUMENT


def test_the_version_and_the_most_rounds_are_documented():
    assert f"format version **{FORMAT_VERSION}**" in DOCUMENT
    assert f"{Limits().spins:,} rounds" in " ".join(DOCUMENT.split())


def test_the_sheets_stand_in_the_documented_order():
    names = [sheet.name for sheet in sheets_of(contents(kind=WorkbookKind.MERGED, scores=[("level",)]))]
    assert names == [
        "Read me", "Cases", "Answers", "Other assessments", "Removed cases", "Matrix", "Scores", "Events",
        "survey", "choices", "settings",
    ]  # fmt: skip
