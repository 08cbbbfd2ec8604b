"""Words that are typed where keys answer stop the keys; answers by keys, however fast, do not."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from assessor_app.desktop.walk.burst import Burst


class StoppedClock:
    """A clock that a test sets."""

    def __init__(self):
        self.seconds = 100.0

    def __call__(self):
        return self.seconds


def braked(keys, gap, *, answering="ynd12"):
    """Which of these keys, so far apart, answer nothing."""
    clock = StoppedClock()
    burst, stopped = Burst(clock), ""
    for key in keys:
        clock.seconds += gap
        if burst.typed(key, answers=key in answering):
            stopped += key
    return stopped


@pytest.mark.parametrize("gap", [0.01, 0.09, 0.2, 0.5])
def test_digits_answer_however_fast_they_come(gap):
    assert braked("112121", gap) == ""


def test_the_same_letter_again_and_again_answers():
    assert braked("yyyyy", 0.05) == ""


def test_letters_at_the_pace_of_reading_answer():
    assert braked("yndyn", 0.4) == ""


def test_different_letters_faster_than_anybody_reads_are_a_word():
    assert braked("ndyny", 0.08) == "yny"


def test_fluent_typing_with_a_letter_that_answers_nothing_is_a_word():
    assert braked("no record", 0.2) == " record"


def test_two_keys_are_no_word():
    assert braked("no", 0.05) == ""


def test_after_a_pause_keys_answer_again():
    clock = StoppedClock()
    burst = Burst(clock)
    for key in "not done":
        clock.seconds += 0.1
        burst.typed(key, answers=False)
    assert burst.braked
    clock.seconds += 0.9
    assert burst.typed("1", answers=True), "the words go on"
    clock.seconds += 1.1
    assert not burst.typed("1", answers=True)


@pytest.fixture
def typing(make_walk):
    """A walk with a clock of its own, and a way to type on it so many seconds apart."""

    def make(*, fast, at="case_type"):
        view = make_walk({}, at=at, fast=fast)
        clock = StoppedClock()
        view.board.keyboard.burst.now = clock

        def keys(words, gap):
            for key in words:
                clock.seconds += gap
                QTest.keyClicks(QApplication.focusWidget(), key)

        return view, keys

    return make


def test_fast_keys_1_1_2_answer_three_questions_at_any_pace(typing):
    view, keys = typing(fast=True)
    keys("112", 0.03)
    assert len(view.work.desk.answers()) == 3


def test_words_typed_on_a_question_are_said_and_one_undo_takes_back_all_they_answered(typing):
    view, keys = typing(fast=True)
    keys("mlx not done, no", 0.1)
    assert "looked like words" in view.strip.done.text()
    assert view.strip.undo_button.isVisible()
    assert view.work.desk.answers(), "the first letters had answered before they were a word"
    view.strip.undo_button.click()
    assert view.work.desk.answers() == {}
    assert view.sheet.current == "case_type"


def test_no_space_enter_or_backspace_of_a_word_does_anything(typing):
    view, keys = typing(fast=False)
    keys("xzw", 0.1)
    assert "nothing was answered" in view.strip.done.text()
    keys("   ", 0.1)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Backspace):
        QTest.keyClick(QApplication.focusWidget(), key)
    assert view.work.desk.answers() == {}
    assert view.sheet.current == "case_type"
