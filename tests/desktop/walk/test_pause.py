"""What is being typed is put into the file after a pause, and every so often without one."""

import pytest
from PySide6.QtCore import QObject

from assessor_app.desktop.walk import autosave
from assessor_app.desktop.walk.autosave import Autosave

NEVER = 3_600_000


@pytest.fixture
def made(qapp, monkeypatch):
    """A pause that counts how often it is due; `set_to` says after how long."""
    owner, due = QObject(), []

    def make(short, longest):
        monkeypatch.setattr(autosave, "PAUSE_MS", short)
        monkeypatch.setattr(autosave, "LONGEST_MS", longest)
        return Autosave(lambda: due.append(1), owner), due

    yield make
    owner.deleteLater()


def test_typing_without_a_pause_is_kept_after_the_longest_time(made, qtbot):
    typing, due = made(NEVER, 30)
    typing.typed()

    def kept():
        typing.typed()
        assert due

    qtbot.waitUntil(kept, timeout=2_000)


def test_the_longest_time_runs_from_the_first_letter_and_not_from_the_last(made):
    typing, _due = made(NEVER, NEVER)
    typing.typed()
    first = typing._long.id()
    typing.typed()
    assert typing._long.id() == first


def test_after_a_pause_it_is_due_once_and_not_again(made, qtbot):
    typing, due = made(5, 20)
    typing.typed()
    qtbot.waitUntil(lambda: len(due) == 1, timeout=2_000)
    qtbot.wait(60)
    assert due == [1]
    assert not typing.running


def test_what_is_in_the_file_already_is_not_due(made, qtbot):
    typing, due = made(5, 5)
    typing.typed()
    typing.stop()
    qtbot.wait(30)
    assert due == []


def test_words_typed_on_and_on_are_in_the_file_before_the_typist_pauses(make_work, qtbot, monkeypatch):
    monkeypatch.setattr(autosave, "PAUSE_MS", NEVER)
    monkeypatch.setattr(autosave, "LONGEST_MS", 30)
    work, text = make_work(), ["x"]

    def in_the_file():
        text.append("x")
        work.type("q2_1_01_e", "".join(text))
        assert work.desk.drafts()

    qtbot.waitUntil(in_the_file, timeout=2_000)
