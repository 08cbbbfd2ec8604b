"""Underlines in a text what no dictionary knows.

By the editor's own extra selections: a highlighter of Qt's tells every editor that its text has changed when only its
looks have, and what has been typed is saved here.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from assessor_app.desktop.spelling.words import words

PAUSE_MS = 80
"""After so short a pause in typing the text is looked over; 40,000 letters take some milliseconds."""

MOST = 500
"""So many words are underlined at most, of a text in another language for example."""


class Underline(QObject):
    """A wavy line under unknown words of one editor; the word being typed is let be."""

    def __init__(self, editor: QPlainTextEdit, colour: str, knows: Callable[[str], bool]) -> None:
        super().__init__(editor)
        self._editor = editor
        self._knows = knows
        self._format = QTextCharFormat()
        self._format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        self._format.setUnderlineColor(QColor(colour))
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(PAUSE_MS)
        self._later.timeout.connect(self.look)
        editor.textChanged.connect(self._later.start)
        editor.cursorPositionChanged.connect(self._later.start)

    @Slot()
    def look(self) -> None:
        """Look over the whole text."""
        self._editor.setExtraSelections([self._selection(at, length) for at, length in self.unknown()])

    def unknown(self) -> list[tuple[int, int]]:
        """Where unknown words begin, and how long they are."""
        text = self._editor.toPlainText()
        typing = self._editor.textCursor().position() if self._editor.hasFocus() else -1
        places: list[tuple[int, int]] = []
        plain = not any(letter > "\uffff" for letter in text)
        for word in words(text):
            if len(places) < MOST and not self._knows(word.letters):
                at = word.at if plain else _position(text, word.at)
                places.append((at, len(word.letters)))
        return [(at, length) for at, length in places if at + length != typing]

    def _selection(self, at: int, length: int) -> QTextEdit.ExtraSelection:
        made = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self._editor.document())
        cursor.setPosition(at)
        cursor.setPosition(at + length, QTextCursor.MoveMode.KeepAnchor)
        made.cursor, made.format = cursor, self._format
        return made


def _position(text: str, at: int) -> int:
    """A place in Qt's count, which takes letters outside the basic plane, such as emoji, for two."""
    return at + sum(letter > "\uffff" for letter in text[:at])
