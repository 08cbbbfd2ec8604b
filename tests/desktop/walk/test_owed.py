"""A refused answer looks undone everywhere in the walk: ticks, counts, the list of what is unanswered, Enter."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from assessor_app.desktop.walk import entries, navigation
from assessor_app.desktop.walk.snapshot import Mark
from tests.desktop.walk.conftest import BEGUN


def typed(words):
    QApplication.focusWidget().selectAll()
    QTest.keyClicks(QApplication.focusWidget(), words)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)


@pytest.fixture(params=["start_date", "age"])
def code(request):
    """A required date, and a number that nobody needs to give."""
    return request.param


@pytest.fixture
def refused(make_walk, code):
    view = make_walk({**BEGUN, "age": "30"}, at=code)
    typed("32 13")
    assert code in view.work.problems
    return view


def section(view, code):
    return view.work.outline.section_of[code]


def test_its_section_has_no_tick_and_it_is_not_counted(refused, code, make_work):
    answered = make_work({**BEGUN, "age": "30"}).snapshot
    now = refused.work.snapshot
    counted = refused.work.outline.items[code].counts
    assert not now.count(section(refused, code)).done
    assert now.total.asked == answered.total.asked
    assert now.total.answered == answered.total.answered - counted


def test_it_is_among_the_unanswered(refused, code):
    waiting = entries.waiting(refused.work.snapshot, Mark.UNANSWERED, "en")
    assert code in {entry.code for entry in waiting if entry.row is entries.EntryKind.QUESTION}


def test_enter_elsewhere_comes_back_to_it(refused, code):
    spots = refused.work.outline.spots
    assert navigation.next_needing(refused.work.snapshot, spots[0].part).part in {code, "report_made", "unit"} | {
        spot.part for spot in spots if refused.work.snapshot.needs(spot)
    }
    assert refused.work.snapshot.needs(next(spot for spot in spots if spot.part == code))


def test_a_right_answer_clears_it_at_once_though_it_is_the_one_that_stood(refused, code):
    refused.board.go_to_code(code)
    typed(BEGUN.get(code, "30"))
    assert code not in refused.work.snapshot.owed
    assert refused.work.snapshot.answered(code)


def test_it_is_owed_again_when_the_case_is_opened_anew(refused, code, qtbot):
    from tests.desktop.walk.anew import opened_anew

    view = opened_anew(refused, qtbot)
    assert code in view.work.snapshot.owed


def test_a_total_that_can_grow_says_at_least(make_walk):
    assert "at least" in make_walk({}).head.progress.text() or "+" in make_walk({}).head.progress.text()


def test_a_reason_says_whether_it_is_owed_and_evidence_whether_it_is_welcome(make_walk):
    view = make_walk({**BEGUN, "q2_1_01": "no_poor"}, at="q2_1_01")
    view.board.open_evidence()
    for part in view.work.outline.items["q2_1_01"].satellites:
        row = view.sheet.panel.rows.get(part.code)
        if row is not None:
            owed = part.code in view.work.snapshot.owed
            assert row.words.text().endswith(" – owed" if owed else " – welcome, not owed")
    evidence = view.sheet.panel.rows["q2_1_01_e"]
    assert "Ctrl+Enter goes on" in evidence.hint.text()
    evidence.editor.setPlainText("Seen on 14 May")
    view.work.leave("q2_1_01_e")
    assert "owed" not in evidence.words.text()
