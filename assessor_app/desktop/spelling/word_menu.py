"""The menu on a word: what may have been meant, and taking the word among one's own; by keyboard too."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QContextMenuEvent, QTextCursor
from PySide6.QtWidgets import QMenu, QPlainTextEdit

from assessor_app.desktop.spelling.words import Word, word_at
from assessor_app.desktop.theme.plain_text import literal

translate = QCoreApplication.translate


class Asked(NamedTuple):
    """What the menu asks and does about a word."""

    knows: Callable[[str], bool]
    suggestions: Callable[[str], Sequence[str]]
    learn: Callable[[str], object]


def word_menu(editor: QPlainTextEdit, event: QContextMenuEvent, asked: Asked) -> QMenu:
    """Qt's own menu of an editor; on a word that nothing knows, suggestions stand first in it."""
    by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
    cursor = editor.textCursor() if by_key else editor.cursorForPosition(event.pos())
    menu = editor.createStandardContextMenu()
    word = word_at(cursor.block().text(), cursor.positionInBlock())
    if word is not None and not asked.knows(word.letters) and not editor.isReadOnly():
        _put_first(menu, _actions(menu, editor, cursor, word, asked))
    return menu


def _actions(menu: QMenu, editor: QPlainTextEdit, at: QTextCursor, word: Word, asked: Asked) -> list[QAction]:
    start = at.block().position() + word.at
    made = []
    for words in asked.suggestions(word.letters):
        action = QAction(literal(words), menu)
        action.triggered.connect(lambda _on=False, words=words: _replace(editor, start, len(word.letters), words))
        made.append(action)
    if not made:
        nothing = QAction(translate("Spelling", "No suggestions"), menu)
        nothing.setEnabled(False)
        made.append(nothing)
    learn = QAction(translate("Spelling", "&Add “{word}” to my words").format(word=literal(word.letters)), menu)
    learn.triggered.connect(lambda _on=False: asked.learn(word.letters))
    return [*made, learn]


def _put_first(menu: QMenu, actions: Sequence[QAction]) -> None:
    before = menu.actions()[0]
    for action in actions:
        menu.insertAction(before, action)
    menu.insertSeparator(before)
    menu.setActiveAction(actions[0])


def _replace(editor: QPlainTextEdit, start: int, length: int, words: str) -> None:
    """Put words in place of a word, as one step that can be undone."""
    cursor = QTextCursor(editor.document())
    cursor.setPosition(start)
    cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(words)
