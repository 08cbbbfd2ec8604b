"""What goes into a workbook comes out again, letter by letter, through every program that saves it."""

from __future__ import annotations

import io
import shutil
import zipfile
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from assessor_app.exchange import Limits, read_pack, write_workbook
from assessor_app.instrument.text import normalise
from assessor_app.records import WorkbookKind
from assessor_app.spreadsheet.cells import units
from tests.exchange.making import ANSWERS, PASSPHRASE, case, contents, said, saved_by_libreoffice, team, written
from tests.exchange.spoiling import in_excel, members, read
from tests.forms import small_form

pytestmark = pytest.mark.usefixtures("any_program")

TYPED = [
    "=1+1",
    "=HYPERLINK(\"http://example.org\")",
    "+44 1234",
    "-",
    "@sum",
    "007",
    "1e5",
    "2013-06-03",
    "TRUE",
    "#N/A",
    "'quoted",
    "first line\nsecond line\n\nfourth",
    "two  spaces\tand a tab",
    "a <b> & \"c\"",
    "👩‍👩‍👧 😀",
    "Ŵyl Llanfairpwllgwyngyll ŷ â ê î ô û",
    "עברית العربية \u202eright to left",
    "_x0041_",
    "_x005F_",
    "x_x000D_y",
    "\ufeffmark",
    "\x7f\x85\u2028\u00a0.",
    "]]>",
]  # fmt: skip
LONG = ["x" * 32_767, "😀" * 16_383, "ŵ" * 32_767, "&" * 32_767, "_x0041_" * 4_681, "a\n" * 16_383 + "a"]
PEOPLE_TYPE = st.text(max_size=80).map(normalise).filter(bool)
NOTHING_HEALTHY = [HealthCheck.too_slow, HealthCheck.function_scoped_fixture]


def notes(texts: list[str]) -> list:
    """Events whose values and reasons are these texts, and a case whose answers are."""
    answers = {**ANSWERS, "q2_1_01_e": texts[0], "strengths": texts[-1]}
    return [
        *team(),
        *case("DC-001", answers=answers),
        *(said("assessment:a", f"note:{number}", text, reason=text) for number, text in enumerate(texts)),
    ]


@pytest.mark.parametrize("passphrase", [None, PASSPHRASE])
def test_every_text_that_people_type_comes_back_as_it_was(target, passphrase):
    events = notes([*TYPED, *LONG])
    written(target, events, passphrase)
    result = read(target, target.read_bytes(), (PASSPHRASE,))
    assert not result.problems
    assert not result.edits
    assert result.events == tuple(events)


@settings(max_examples=25, deadline=None, suppress_health_check=NOTHING_HEALTHY)
@given(texts=st.lists(PEOPLE_TYPE, min_size=1, max_size=30))
@example(texts=["_x0041_x0042_", "_x005F_x0041_"])
def test_any_text_comes_back_as_it_was(target, texts):
    events = notes(texts)
    written(target, events)
    result = read(target, target.read_bytes())
    assert not result.problems
    assert not result.edits
    assert result.events == tuple(events)


def test_what_was_cleared_is_told_from_what_is_empty(target):
    cleared, empty = said("assessment:a", "q1", None), said("assessment:a", "q2", "")
    written(target, [cleared, empty])
    assert read(target, target.read_bytes()).events == (cleared, empty)


def test_a_text_that_no_cell_can_hold_is_refused_and_nothing_is_written(target):
    for text in ("x" * 32_768, "😀" * 16_384, "half \ud83d", "\ufffe"):
        with pytest.raises(ValueError, match="text"):
            write_workbook(target, contents([replace(said("assessment:a", "q1", ""), value=text)]), None)
    assert not list(target.parent.iterdir())


def test_the_length_of_a_text_is_counted_as_excel_counts(target):
    assert [units(text) for text in LONG[:2]] == [32_767, 32_766]


# --- as other programs read and save it -----------------------------------------------------------


def test_every_cell_but_those_of_cases_is_text_for_whoever_opens_it(target):
    written(target, notes(TYPED))
    workbook = load_workbook(target)
    texts = [sheet for sheet in workbook if sheet.title != "Cases"]
    kinds = {entry.data_type for sheet in texts for row in sheet.iter_rows() for entry in row if entry.value}
    formats = {entry.number_format for sheet in texts for row in sheet.iter_rows() for entry in row if entry.value}
    assert kinds == {"s"}
    assert formats == {"@"}


def test_the_head_stays_in_sight_can_be_filtered_and_columns_have_a_width(target):
    written(target)
    sheet = load_workbook(target)["Answers"]
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:N17"
    assert sheet["A1"].font.bold
    assert sheet.column_dimensions["H"].width > 50
    assert sheet["D2"].alignment.wrap_text


def test_a_row_with_a_long_text_is_high_enough_to_show_it_and_never_higher_than_excel_allows(target):
    events = [*case("DC-001", answers={"gender": "female", "q2_1_01_e": "word " * 100, "q4_1_01_e": "word\n" * 500})]
    written(target, events)
    sheet = load_workbook(target)["Answers"]
    heights = {sheet.cell(row, 3).value: sheet.row_dimensions[row].height for row in range(2, sheet.max_row + 1)}
    assert heights == {"gender": None, "q2_1_01": 9 * 15, "q4_1_01": 405}


def test_the_extent_of_a_sheet_is_not_misstated_to_programs_that_believe_it(target):
    written(target)
    workbook = load_workbook(target, read_only=True)
    assert len(list(workbook["Answers"].iter_rows())) == 17
    workbook.close()


def test_a_workbook_written_again_by_openpyxl_has_no_edits(target):
    events = notes([*TYPED, *LONG[:3]])
    written(target, events)
    result = read(target, in_excel(target.read_bytes(), lambda workbook: None))
    assert (result.problems, result.edits, result.events) == ((), (), tuple(events))


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_a_workbook_saved_again_by_libreoffice_has_no_edits_and_the_same_content_hash(target, tmp_path):
    events = notes([*TYPED, *LONG[:3]])
    _, made = written(target, events)
    saved = saved_by_libreoffice(target, tmp_path)
    assert "xl/sharedStrings.xml" in members(saved.read_bytes())
    result = read(saved, saved.read_bytes())
    assert (result.problems, result.edits, set(result.events)) == ((), (), set(events))
    assert result.header == made.header


def test_a_pack_is_a_form_that_other_programs_can_use(target):
    from pyxform.xls2xform import convert

    written(target, kind=WorkbookKind.PACK, recipient="assessor-1")
    made = convert(str(target))
    assert made.warnings == []
    assert "q2_1_01" in made.xform


# --- large tables ---------------------------------------------------------------------------------


def test_a_history_goes_on_on_a_further_sheet_where_excel_has_no_more_rows(target):
    made = contents()
    write_workbook(target, made, None, most_rows=11)
    names = load_workbook(target, read_only=True).sheetnames
    assert [name for name in names if name.startswith("Events")] == ["Events", "Events 2", "Events 3", "Events 4"]
    assert [name for name in names if name.startswith("Answers")] == ["Answers", "Answers 2"]
    result = read(target, target.read_bytes())
    assert (result.problems, result.edits, result.events) == ((), (), made.events)


def test_a_missing_sheet_in_the_middle_of_a_history_is_told(target):
    write_workbook(target, contents(), None, most_rows=11)
    spoilt = in_excel(target.read_bytes(), lambda workbook: workbook.remove(workbook["Events 3"]))
    problems = read(target, spoilt).problems
    assert [(p.code, "Events 3" in p.what) for p in problems if p.code == "renamed-sheet"] == [("renamed-sheet", True)]


def test_a_workbook_without_any_events_can_be_written_and_read(target):
    written(target, [], PASSPHRASE)
    result = read(target, target.read_bytes(), (PASSPHRASE,))
    assert (result.problems, result.events) == ((), ())


def test_equal_contents_give_equal_bytes(tmp_path):
    first, _ = written(tmp_path / "first.xlsx")
    second, _ = written(tmp_path / "second.xlsx")
    assert first.read_bytes() == second.read_bytes()
    with zipfile.ZipFile(io.BytesIO(first.read_bytes())) as archive:
        assert {info.date_time[0] for info in archive.infolist()} == {1980}


def test_a_pack_carries_its_form_to_somebody_who_does_not_have_it(target):
    written(target, kind=WorkbookKind.PACK, recipient="assessor-1", passphrase=PASSPHRASE)
    result = read_pack(target, (PASSPHRASE,), limits=Limits())
    assert not result.problems
    assert result.instrument == small_form()
    assert result.header is not None
    assert result.header.recipient == "assessor-1"
