"""What people met who used the window for the first time."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.desktop.walk.conftest import BEGUN


def test_where_no_evidence_is_taken_the_key_says_so(make_walk):
    view = make_walk(at="case_type")
    view.board.open_evidence()
    assert view.strip.done.text() == "This question takes no evidence."


def test_evidence_is_written_on_behind_what_stands_there(make_walk):
    view = make_walk({**BEGUN, "q2_1_01": "no_poor", "q2_1_01_e": "Seen late."}, at="q2_1_01")
    view.board.open_evidence()
    QTest.keyClicks(QApplication.focusWidget(), " Twice.")
    assert view.sheet.panel.rows["q2_1_01_e"].editor.raw() == "Seen late. Twice."


def test_the_line_that_is_being_written_stays_in_sight(make_walk):
    long = "\n".join(f"Line {n}." for n in range(12))
    view = make_walk({**BEGUN, "q2_1_01": "no_poor", "q2_1_01_e": long}, at="q2_1_01", size=(1146, 380))
    view.board.open_evidence()
    paper = view.sheet.panel.rows["q2_1_01_e"].editor
    view.sheet.verticalScrollBar().setValue(0)
    QTest.keyClick(paper, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(paper, "x")
    at = paper.viewport().mapTo(view.sheet.viewport(), paper.cursorRect().center())
    assert view.sheet.viewport().rect().contains(at)


def test_what_was_wrong_is_no_longer_said_while_it_is_being_mended(make_walk):
    view = make_walk(at="start_date")
    field = view.sheet.panel.rows["start_date"].editor.edit
    field.selectAll()
    QTest.keyClicks(field, "soon")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert view.sheet.panel.rows["start_date"].wrong.isVisible()
    field.selectAll()
    QTest.keyClicks(field, "3")
    assert not view.sheet.panel.rows["start_date"].wrong.isVisible()
    assert not field.property("wrong")
