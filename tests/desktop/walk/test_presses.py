"""With fast keys a whole case takes at most 1.2 key presses per question besides typed text."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from assessor_app.records import Kind

MOST = 1.2
TYPED = {"start_date": "3/1/2013", "report_date": "2/1/2013", "age": "34", "hours": "2"}
WANTED = {
    "case_type": "1", "gender": "2", "rosh": "2", "unit": "1", "factors": "12", "report_made": "1",
    "q1_1_01": "1", "q2_1_01": "1", "q2_1_02": "2", "q2_1_02_r": "2", "q2_1_03": "1",
    "q4_1_01": "1", "q4_1_02": "1",
}  # fmt: skip


def answer_everything(view):
    """Answer the case from its first question to its last; the presses that were no typed text."""
    presses = 0
    seen = set()
    finished = []
    view.board.finished.connect(lambda: finished.append(True))
    while not finished:
        part = view.board.part
        assert part not in seen, f"came back to {part}"
        seen.add(part)
        question = view.work.outline.instrument.by_code[part]
        if question.kind in {Kind.SELECT_ONE, Kind.SELECT_MULTIPLE}:
            keys = WANTED[part]
            for key in keys:
                QTest.keyClick(QApplication.focusWidget(), key)
            presses += len(keys)
            if question.kind is Kind.SELECT_ONE:
                continue
        else:
            QTest.keyClicks(QApplication.focusWidget(), TYPED.get(part, "In a few words."))
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        if view.board.part == part and not finished:
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
        presses += 1
    return presses


def test_a_whole_case_takes_at_most_twelve_presses_for_ten_questions(make_walk):
    view = make_walk({}, fast=True)
    presses = answer_everything(view)
    assert view.work.snapshot.owed == {}
    answered = len(view.work.desk.answers())
    assert presses / answered <= MOST, f"{presses} presses for {answered} questions"
