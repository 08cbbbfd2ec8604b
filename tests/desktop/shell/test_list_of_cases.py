"""The list of cases on the page of a new inspection: all that is wrong with it can be read, and settled."""

from pathlib import Path

import pytest

from assessor_app.desktop.lines import ProblemLines
from assessor_app.spreadsheet.office import lock
from tests.exchange.lists import ROWS, saved, several, workbook_of

FORM = Path(__file__).parents[2] / "instrument" / "small_form.csv"


@pytest.fixture
def page(window):
    window.front.show_new()
    page = window.front.page
    page.form.instrument.addItem("Small", str(FORM))
    page.form.instrument.setCurrentIndex(page.form.instrument.count() - 1)
    return page


@pytest.fixture
def read(page, window, settled, tmp_path):
    def reading(data, name="list.xlsx"):
        (tmp_path / name).write_bytes(data)
        page.read_list(tmp_path / name)
        settled(window)
        return page.incoming.result.text()

    return reading


def test_every_problem_of_a_long_list_can_be_read_errors_first(read, page):
    rows = "".join(f"A{number},Atlantis,{number}\n" for number in range(300))
    said = read(f"Case,LDU,Shoe size\n{rows}".encode(), "list.csv")
    for number in range(300):
        assert f"row {number + 2}, column “LDU”: “Atlantis”" in said
    assert said.startswith("To be settled before the list can be taken: 300\n")
    assert said.index("row 301") < said.index("Worth knowing: 1") < said.index("Shoe size")
    assert page.incoming.result.verticalScrollBar().maximum() > 0


def test_what_is_short_is_as_high_as_it_is_and_does_not_scroll(read, page):
    read(workbook_of())
    lines = page.incoming.result
    assert lines.text() == "3 cases for 2 assessors."
    assert lines.height() < 3 * lines.fontMetrics().lineSpacing() + 40
    assert lines.isReadOnly()


def test_nothing_in_a_list_is_taken_for_markup(read):
    assert "“<img src=x> <b>y</b>”" in read(b"Case,LDU\nA1,<img src=x> <b>y</b>\n", "list.csv")


def test_a_protected_list_asks_for_its_password_and_is_read_with_it(read, page, window, settled):
    assert "protected with a password" in read(lock(workbook_of(), "spring tide"))
    assert not page.incoming.settings.locked.isHidden()
    page.incoming.settings.list_password.setText("neap tide")
    page.incoming.settings.open_list.click()
    settled(window)
    assert "does not open this list" in page.incoming.result.text()
    page.incoming.settings.list_password.setText("spring tide")
    page.incoming.settings.open_list.click()
    settled(window)
    assert "3 cases for 2 assessors." in page.incoming.result.text()


def test_what_is_hidden_is_decided_on_the_page(read, page, window, settled):
    def hide(sheet):
        sheet.row_dimensions[3].hidden = True

    assert "The list has 1 hidden row." in read(workbook_of(change=hide))
    assert page._sample is None
    for index, count in ((1, 3), (2, 2)):
        page.incoming.settings.list_hidden.setCurrentIndex(index)
        page.incoming.settings.list_hidden.activated.emit(index)
        settled(window)
        assert len(page._sample.cases) == count


def test_one_of_several_sheets_can_be_chosen(read, page, window, settled):
    read(saved(several(May=ROWS, June=(ROWS[0], ("J-1", "x", "y")))))
    sheets = page.incoming.settings.list_sheet
    assert [sheets.itemText(index) for index in range(sheets.count())] == ["May", "June"]
    page.incoming.settings.list_sheet.setCurrentText("June")
    page.incoming.settings.list_sheet.activated.emit(1)
    settled(window)
    assert [case.number for case in page._sample.cases] == ["J-1"]
    assert page.incoming.settings.list_sheet.count() == 2


def test_another_list_begins_without_what_was_settled_for_the_one_before(read, page):
    read(lock(workbook_of(), "spring tide"))
    page.incoming.settings.list_password.setText("x")
    read(workbook_of(), "other.xlsx")
    assert page.incoming.settings.locked.isHidden()
    assert page.incoming.settings.list_password.text() == ""


def test_cases_are_numbered_on_the_page_where_the_list_has_no_numbers(read, page, window, settled):
    assert "2 cases for 1 assessors" in read(b"Reference,Assessor\nD/77,Gwen\nD/12,Gwen\n", "list.csv")
    settings = page.incoming.settings
    assert not settings.numbering.isHidden()
    assert [case.number for case in page._sample.cases] == ["DC-001", "DC-002"]
    settings.first_number.setText(" EX-009 ")
    settings.number_cases.click()
    settled(window)
    assert [(case.number, case.reference) for case in page._sample.cases] == [("EX-009", "D/77"), ("EX-010", "D/12")]
    assert not settings.numbering.isHidden()  # so that it can be changed


def test_columns_values_and_rows_are_settled_on_the_page(read, page, window, settled):
    read(b"No.,Wobble,Sex\nA1,x,M\nA2,y,zz\nA3,z,F\nA/4,w,F\n", "list.csv")
    incoming = page.incoming
    assert page._sample is None
    assert incoming.tabs.currentWidget() is incoming.values  # it begins where something is to be settled
    first = incoming.values.model.rows[0]
    assert (first.written, first.rows, first.answer) == ("zz", 1, "")
    incoming.values.chosen.emit("gender", "zz", "female")
    settled(window)
    assert incoming.values.open_values == 0
    incoming.columns.chosen.emit("Wobble", "reference")
    settled(window)
    assert [(note.row, note.stops) for note in incoming.rows.model.rows] == [(5, True)]
    incoming.rows.table.selectRow(0)
    incoming.rows.out.click()
    settled(window)
    cases = [(case.number, case.reference, case.details.get("gender")) for case in page._sample.cases]
    assert cases == [("A1", "x", "male"), ("A2", "y", "female"), ("A3", "z", "female")]
    assert [note.left_out for note in incoming.rows.model.rows] == [True]
    incoming.rows.out.click()
    settled(window)
    assert page._sample is None


def test_a_cell_is_mended_on_its_row_and_the_file_stays(read, page, window, settled, tmp_path):
    read(b"Case,Sex\nA1,M\nA2,\nA1,F\n", "list.csv")
    notes = page.incoming.rows.model.rows
    assert [note.row for note in notes if note.stops] == [2, 4]
    page.incoming.rows.mended.emit(4, "Case", "A3")
    settled(window)
    assert [case.number for case in page._sample.cases] == ["A1", "A2", "A3"]
    assert (tmp_path / "list.csv").read_bytes().endswith(b"A1,F\n")


def test_how_a_text_file_is_read_is_shown_and_can_be_changed(read, page, window, settled):
    read("Case;Name\nA1;Siân Rees\n".encode("cp1252"), "list.csv")
    settings = page.incoming.settings
    assert (settings.letters.currentText(), settings.separator.currentData()) == ("Windows-1252", ";")
    settings.letters.setCurrentText("UTF-8")
    settings.letters.activated.emit(0)
    settled(window)
    assert "is not written in UTF-8" in page.incoming.result.text()
    assert not settings.sheets.isHidden()
    settings.letters.setCurrentText("Windows-1252")
    settings.letters.activated.emit(1)
    settled(window)
    assert [case.name for case in page._sample.cases] == ["Siân Rees"]


def test_the_row_of_the_heads_can_be_chosen(read, page, window, settled):
    read(workbook_of((("Case", "Name"), ("Case", "Name"), ("A1", "x"))))
    page.incoming.settings.head_row.activated.emit(1)
    settled(window)
    assert [case.number for case in page._sample.cases] == ["A1"]


def test_how_a_list_is_read_is_kept_as_a_file_and_remembered_for_the_next(read, page, window, settled, tmp_path):
    read(b"Wobble,Sex\nA1,q\n", "list.csv")
    page.incoming.columns.chosen.emit("Wobble", "case")
    settled(window)
    page.incoming.values.chosen.emit("gender", "q", "male")
    settled(window)
    page.incoming.keep(tmp_path / "kept.json")
    page.incoming.begin()
    assert read(b"Wobble,Sex\nA2,q\n", "next.csv") != "1 cases."
    page.incoming.use_kept(tmp_path / "kept.json")
    settled(window)
    assert [(case.number, case.details) for case in page._sample.cases] == [("A2", {"gender": "male"})]


def test_a_list_with_numbers_of_its_own_asks_for_none(read, page):
    read(b"Reference,Assessor\nD/77,Gwen\n", "list.csv")
    page.incoming.settings.first_number.setText("EX-1")
    read(b"Case,Reference\nA1,D/77\n", "other.csv")
    assert page.incoming.settings.numbering.isHidden()
    assert [case.number for case in page._sample.cases] == ["A1"]


def test_cases_without_an_assessor_are_counted(read):
    assert "Cases without an assessor: 2." in read(b"Case,Assessor\nA1,Gwen\nA2,\nA3,\n", "list.csv")


def test_a_form_that_cannot_be_used_leaves_no_list_being_read(page, window, settled, tmp_path):
    (tmp_path / "no-form.csv").write_text("nothing", encoding="utf-8")
    page.form.instrument.addItem("No form", str(tmp_path / "no-form.csv"))
    page.form.instrument.setCurrentIndex(page.form.instrument.count() - 1)
    (tmp_path / "list.csv").write_text("Case\nA1\n", encoding="utf-8")
    page.read_list(tmp_path / "list.csv")
    settled(window)
    assert page.form.problem.text()
    assert page.incoming.result.text() == ""


def test_lines_without_words_are_not_there(qtbot):
    lines = ProblemLines()
    qtbot.addWidget(lines)
    lines.setText("one\ntwo")
    before = lines.height()
    lines.setText("\n".join("word " * 40 for _ in range(50)))
    assert lines.height() > before
    lines.setText("")
    assert not lines.isVisible()
