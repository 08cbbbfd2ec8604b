"""A text grows with what is written and never quarrels with its scroll bar about it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from assessor_app.desktop.walk.text_editors import LINES_MOST, LINES_SHOWN, TextEditor

WORD = "supervision "
WIDTHS = range(150, 401, 25)
ON, OFF = Qt.ScrollBarPolicy.ScrollBarAlwaysOn, Qt.ScrollBarPolicy.ScrollBarAlwaysOff


@pytest.fixture
def paper(theme, qtbot):
    made = TextEditor(theme)
    qtbot.addWidget(made)
    made.show()
    return made


def lines(paper):
    """How many lines the text takes at this width."""
    count, block = 0, paper.document().firstBlock()
    while block.isValid():
        count += block.layout().lineCount()
        block = block.next()
    return count


@pytest.mark.parametrize("width", WIDTHS)
def test_fitting_a_text_again_changes_nothing_whatever_its_length(paper, width):
    paper.resize(width, paper.height())
    grown = []
    paper.grew.connect(lambda: grown.append(paper.height()))
    for words in range(0, 120, 3):
        paper.setPlainText(WORD * words)
        was = (paper.height(), paper.verticalScrollBarPolicy())
        grown.clear()
        paper._fit()
        paper._fit()
        assert (paper.height(), paper.verticalScrollBarPolicy()) == was, words
        assert grown == [], words


@pytest.mark.parametrize("width", WIDTHS)
def test_typing_on_changes_the_height_at_most_once_a_word_and_never_to_and_fro(theme, qtbot, width):
    paper, holder = TextEditor(theme), QScrollArea()
    qtbot.addWidget(holder)
    page = QWidget()
    QVBoxLayout(page).addWidget(paper)
    holder.setWidget(page)
    holder.setWidgetResizable(True)
    holder.resize(width, 300)
    holder.show()
    qtbot.waitExposed(holder)
    grown = []
    paper.grew.connect(lambda: grown.append(paper.height()))
    for words in range(0, 90, 2):
        grown.clear()
        paper.insertPlainText(2 * WORD)
        QApplication.processEvents()
        QApplication.processEvents()
        assert len(grown) <= 1, (words, grown)


@pytest.mark.parametrize("width", WIDTHS)
def test_the_scroll_bar_is_there_only_beyond_the_most_lines(paper, width):
    paper.resize(width, paper.height())
    seen = set()
    for words in range(0, 200, 5):
        paper.setPlainText(WORD * words)
        policy, needed = paper.verticalScrollBarPolicy(), lines(paper)
        seen.add(policy)
        assert policy == (ON if needed > LINES_MOST else OFF) or needed == LINES_MOST, words
    assert seen == {ON, OFF}


@pytest.mark.parametrize(("written", "bar"), [(LINES_MOST - 1, OFF), (LINES_MOST + 1, ON)])
def test_a_line_less_than_the_most_has_no_scroll_bar_and_a_line_more_has(paper, written, bar):
    paper.setPlainText("\n".join(["x"] * written))
    assert paper.verticalScrollBarPolicy() == bar


def test_it_never_shrinks_while_words_are_added(paper):
    paper.resize(220, paper.height())
    heights = []
    for words in range(0, 150, 2):
        paper.setPlainText(WORD * words)
        heights.append(paper.height())
    assert heights == sorted(heights)
    assert heights[0] < heights[-1]


def test_a_text_below_the_most_lines_is_seen_whole(paper):
    paper.resize(220, paper.height())
    for written in range(1, LINES_MOST):
        paper.setPlainText("\n".join(["x"] * written))
        assert paper.verticalScrollBar().maximum() == 0, written


def test_an_empty_text_has_room_for_a_few_lines(paper):
    paper.setPlainText("")
    empty = paper.height()
    paper.setPlainText("\n".join(["x"] * (LINES_SHOWN - 1)))
    assert paper.height() == empty


def test_after_another_width_the_height_is_the_one_of_that_width(paper):
    paper.setPlainText(WORD * 20)
    paper.resize(400, paper.height())
    wide = paper.height()
    paper.resize(150, paper.height())
    assert paper.height() > wide
    paper.resize(400, paper.height())
    assert paper.height() == wide
