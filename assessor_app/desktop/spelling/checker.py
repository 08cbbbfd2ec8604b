"""Looks over what is typed in a window: any text field of several lines, from when somebody first goes into it.

The dictionaries are read in a worker at that moment, never while the window is starting. One's own words may be names,
so they stay in the inspection file and are nowhere else.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QThreadPool, Signal, Slot
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from assessor_app.desktop.spelling.dictionaries import ENGLISH, WELSH, Dictionaries, load
from assessor_app.desktop.spelling.underline import Underline
from assessor_app.desktop.spelling.word_menu import Asked, word_menu

if TYPE_CHECKING:
    from assessor_app.desktop.session import Session

OWN_WORDS = "own-words"
"""The window state that holds one's own words, a line each."""


class Checker(QObject):
    """Underlines and offers words in the editors of one part of a window."""

    loaded = Signal(object)
    """Dictionaries"""

    def __init__(self, session: Session, part: QWidget) -> None:
        super().__init__(part)
        self._session = session
        self._part = part
        self._dictionaries: Dictionaries | None = None
        self._loading = False
        self._own = set((session.ws.state(OWN_WORDS) or "").split("\n")) - {""}
        self._underlines: dict[QPlainTextEdit, Underline] = {}
        self.loaded.connect(self._have)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._moved)

    @property
    def on(self) -> bool:
        """Whether the person wants it."""
        return self._session.preferences.choices.spelling

    def turn(self, *, on: bool) -> None:
        """Begin or stop underlining, and keep that."""
        self._session.preferences.change(spelling=on)
        if on:
            self._moved(None, QApplication.focusWidget())
        for underline in self._underlines.values():
            underline.look()

    # --- editors ----------------------------------------------------------------------------

    @Slot(QWidget, QWidget)
    def _moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        if not self.on or not isinstance(new, QPlainTextEdit) or not self._part.isAncestorOf(new):
            return
        if self._dictionaries is None:
            self._load()
        if new not in self._underlines and not new.isReadOnly():
            new.installEventFilter(self)
            self._underlines[new] = Underline(new, self._session.theme.colours.problem, self.knows)
            self._underlines[new].look()
            new.destroyed.connect(lambda _gone=None, editor=new: self._underlines.pop(editor, None))

    def _load(self) -> None:
        if not self._loading:
            self._loading = True
            QThreadPool.globalInstance().start(_loader(self))

    @Slot(object)
    def _have(self, dictionaries: Dictionaries) -> None:
        self._dictionaries = dictionaries
        for underline in self._underlines.values():
            underline.look()

    # --- words ------------------------------------------------------------------------------

    def knows(self, word: str) -> bool:
        """Whether a word is to be let be; all are until the dictionaries have been read."""
        if not self.on or self._dictionaries is None or word in self._own:
            return True
        return self._dictionaries.knows(word)

    def suggestions(self, word: str) -> list[str]:
        """What may have been meant, in the language of the window before the other."""
        first = WELSH if self._session.language == "cy" else ENGLISH
        return self._dictionaries.suggestions(word, first) if self._dictionaries is not None else []

    def learn(self, word: str) -> None:
        """Take a word among one's own, in this inspection file."""
        self._own.add(word)
        self._session.attempt(lambda: self._session.ws.set_state(OWN_WORDS, "\n".join(sorted(self._own))))
        for underline in self._underlines.values():
            underline.look()

    # --- the menu ---------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show our menu instead of Qt's."""
        if not isinstance(event, QContextMenuEvent) or not isinstance(watched, QPlainTextEdit) or not self.on:
            return False
        menu = word_menu(watched, event, Asked(self.knows, self.suggestions, self.learn))
        menu.aboutToHide.connect(menu.deleteLater)
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        under = watched.viewport().mapToGlobal(watched.cursorRect().bottomLeft() + QPoint(0, 2))
        menu.popup(under if by_key else event.globalPos())
        return True


def _loader(checker: Checker) -> Callable[[], None]:
    """What reads the dictionaries in a worker and tells the checker, if that is still there."""
    told = checker.loaded

    def read() -> None:
        dictionaries = load()
        try:
            told.emit(dictionaries)
        except RuntimeError:  # the window has gone meanwhile
            return

    return read
