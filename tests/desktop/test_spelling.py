"""Spelling as one types: English and Welsh, off by one key, own words in the file and nowhere else."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit

from assessor_app.bundled import resource
from assessor_app.desktop.page import Place
from assessor_app.desktop.spelling import dictionaries as spelling_dictionaries
from assessor_app.desktop.spelling.checker import OWN_WORDS
from assessor_app.desktop.spelling.dictionaries import ENGLISH, WELSH, load
from assessor_app.desktop.spelling.words import word_at, words
from assessor_app.store import open_workspace
from tests.operations.world import PHRASE, assessment


@pytest.fixture(scope="module")
def both():
    return load()


@pytest.mark.parametrize("word", ["practitioner", "organisation", "don't", "don’t", "ymarfer", "Caerdydd", "mae'r"])
def test_words_of_either_language_are_known(both, word):
    assert both.knows(word)


@pytest.mark.parametrize(("word", "meant", "first"), [("recieve", "receive", ENGLISH), ("ymarfr", "ymarfer", WELSH)])
def test_what_may_have_been_meant_is_offered(both, word, meant, first):
    assert not both.knows(word)
    offered = both.suggestions(word, first)
    assert meant in offered
    assert len(offered) <= spelling_dictionaries.MOST


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Seen in DC-014 on 3/6/2013", ["Seen", "in", "on"]),
        ("CRN and OASys a b", ["and", "OASys"]),
        ("write to a.b@c.org or C:\\files", ["write", "to", "or"]),
        ("“can’t” he said", ["can’t", "he", "said"]),
        ("q1_1_01 x2", []),
    ],
)
def test_codes_dates_addresses_and_abbreviations_are_no_words(text, kept):
    assert [word.letters for word in words(text)] == kept


def test_a_cursor_at_either_end_of_a_word_touches_it():
    assert word_at("one two", 3).letters == "one"
    assert word_at("one two", 4).letters == "two"
    assert word_at("one  two", 4) is None


def test_each_dictionary_comes_with_its_licence():
    for name in (ENGLISH, WELSH):
        for ending in (".aff", ".dic", "-licence.txt"):
            assert resource("dictionaries", f"{name}{ending}").is_file()
    assert "LESSER GENERAL PUBLIC LICENSE" in resource("dictionaries", "LGPL-3.txt").read_text(encoding="utf-8")


@pytest.fixture
def writing(window, world, settled, qtbot):
    """An assessor at the notepad of a case, with the dictionaries read."""
    with world.begin() as lead:
        world.packs(lead)
    world.started("assessor-1").close()
    window.open_workspace(open_workspace(world.assessor_file("assessor-1"), PHRASE))
    window.activateWindow()
    settled(window)
    assert window.desk.spelling._dictionaries is None, "dictionaries are no part of starting"
    window.desk.go(Place("walk", assessment(window.session.ws, "DC-001"), "factor_notes"))
    settled(window)
    editor = QPlainTextEdit(window.desk.page)
    editor.show()
    editor.setFocus()
    qtbot.waitUntil(lambda: window.desk.spelling._dictionaries is not None, timeout=10_000)
    return window, editor


def underlined(editor):
    return [selection.cursor.selectedText() for selection in editor.extraSelections()]


def test_unknown_words_are_underlined_and_the_one_being_typed_is_let_be(writing, qtbot):
    _window, editor = writing
    editor.setPlainText("")
    qtbot.keyClicks(editor, "We recieve thier")
    qtbot.waitUntil(lambda: underlined(editor) == ["recieve"])
    qtbot.keyClicks(editor, " ")
    qtbot.waitUntil(lambda: underlined(editor) == ["recieve", "thier"])


def test_underlining_changes_no_text_and_tells_of_no_change(writing, qtbot):
    _window, editor = writing
    told = []
    editor.setPlainText("\U0001f600 recieve")
    editor.textChanged.connect(lambda: told.append(1))
    editor.document().contentsChanged.connect(lambda: told.append(1))
    editor.moveCursor(editor.textCursor().MoveOperation.Start)
    qtbot.waitUntil(lambda: underlined(editor) == ["recieve"])
    assert told == []


def test_it_is_off_by_one_key_and_stays_off(writing, qtbot):
    window, editor = writing
    editor.setPlainText("recieve it")
    qtbot.waitUntil(lambda: underlined(editor) == ["recieve"])
    action = next(
        action for top in window.menuBar().actions() for action in top.menu().actions()
        if action.shortcut().toString() == "F7"
    )  # fmt: skip
    action.trigger()
    assert underlined(editor) == []
    assert not window.preferences.choices.spelling
    action.trigger()
    assert underlined(editor) == ["recieve"]


@pytest.fixture
def menu_on(monkeypatch):
    """The menu that the menu key brings up where the cursor stands; there is no screen to put it on."""
    monkeypatch.setattr(QMenu, "popup", lambda *_where: None)

    def ask(editor, at):
        cursor = editor.textCursor()
        cursor.setPosition(at)
        editor.setTextCursor(cursor)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), editor.mapToGlobal(QPoint(1, 1)))
        QApplication.sendEvent(editor, event)
        return editor.findChildren(QMenu)[-1]

    return ask


def test_the_menu_key_offers_words_and_one_undo_takes_a_replacement_back(writing, menu_on):
    _window, editor = writing
    editor.setPlainText("We recieve it")
    menu = menu_on(editor, 5)
    offered = [action.text() for action in menu.actions()]
    assert offered[0] == "receive"
    menu.actions()[0].trigger()
    assert editor.toPlainText() == "We receive it"
    editor.undo()
    assert editor.toPlainText() == "We recieve it"


def test_ones_own_words_are_kept_in_the_inspection_file_and_not_in_the_preferences(writing, menu_on, qtbot):
    window, editor = writing
    editor.setPlainText("Zyxwick came")
    qtbot.waitUntil(lambda: underlined(editor) == ["Zyxwick"])
    menu = menu_on(editor, 2)
    next(action for action in menu.actions() if "Zyxwick" in action.text()).trigger()
    assert underlined(editor) == []
    assert window.session.ws.state(OWN_WORDS) == "Zyxwick"
    kept = window.preferences._path
    assert not kept.exists() or "Zyxwick" not in kept.read_text(encoding="utf-8")
