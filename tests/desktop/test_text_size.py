"""Steps of the text size that come close together build the window anew once, not once each."""

import pytest
from PySide6.QtCore import QObject

from assessor_app.desktop.shell.text_size import TOGETHER_MS, TextSize
from assessor_app.desktop.theme.theme import LARGEST, STEP


@pytest.fixture
def sizes(qapp):
    owner, made = QObject(), [100]
    yield TextSize(lambda: made[-1], made.append, owner), made
    owner.deleteLater()


def test_the_first_step_is_made_at_once(sizes):
    size, made = sizes
    size.step(1)
    assert made == [100, 100 + STEP]


def test_steps_that_follow_closely_are_made_together(sizes, qtbot):
    size, made = sizes
    for _ in range(5):
        size.step(1)
    size.step(-1)
    qtbot.waitUntil(lambda: len(made) == 3, timeout=20 * TOGETHER_MS)
    assert made == [100, 100 + STEP, 100 + 4 * STEP]


def test_no_step_leads_beyond_the_largest(sizes, qtbot):
    size, made = sizes
    for _ in range(40):
        size.step(1)
    size.step(-1)
    qtbot.waitUntil(lambda: len(made) == 3, timeout=20 * TOGETHER_MS)
    assert made[-1] == LARGEST - STEP
