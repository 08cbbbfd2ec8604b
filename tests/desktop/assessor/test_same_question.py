"""Another text size, language or look keeps the question, its part, the search and what is listed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from assessor_app.desktop.walk.snapshot import Mark

DONE = "q2_1_01", "q2_1_03", "q2_1_03_e"


@pytest.mark.parametrize("code", DONE)
def test_the_question_and_its_part_stay(assessor, walk, change, code):
    view = walk()
    for each in view.work.outline.items:  # cards are dealt and used again on the way
        view.board.go_to_code(each)
    view.work.answer("q2_1_03", "yes")
    view.board.go_to_code(code)
    QTest.qWait(1)
    change()
    QTest.qWait(1)
    assert walk().board.part == code
    assert walk().sheet.isAncestorOf(assessor.focusWidget())
    before = dict(walk().work.desk.answers())
    if code.count("_") == 2:
        QTest.keyClick(assessor.focusWidget(), Qt.Key.Key_2)
        changed = dict(walk().work.desk.answers()).items() ^ before.items()
        assert {field for field, _ in changed} <= {code}


def test_the_search_and_its_cursor_stay(assessor, walk, change):
    view = walk()
    view.find_words()
    QTest.keyClicks(assessor.focusWidget(), "plan")
    QTest.keyClick(assessor.focusWidget(), Qt.Key.Key_Left)
    change()
    again = walk().navigator.search
    assert (again.text(), again.cursorPosition()) == ("plan", 3)
    assert assessor.focusWidget() is again
    assert walk().sheet.current == "q2_1_01"


def test_what_is_listed_stays(assessor, walk, change):
    walk().show_only(Mark.UNANSWERED)
    change()
    assert walk().navigator.filter.currentData() == Mark.UNANSWERED
