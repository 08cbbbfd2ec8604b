"""Starts the window. Nothing heavy is loaded before the start page has been painted."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QIcon, QSessionManager
from PySide6.QtWidgets import QApplication, QWidget

from assessor_app.desktop.preferences import Preferences, preferences_path
from assessor_app.desktop.shell.geometry import show
from assessor_app.desktop.shell.languages import Languages
from assessor_app.desktop.shell.start_view import StartView
from assessor_app.desktop.shell.window import Window
from assessor_app.desktop.theme.icons import pixmap
from assessor_app.desktop.theme.theme import Look, Theme
from assessor_app.desktop.theme.typeface import use_typeface

DISCREET_AFTER_MS = 500
"""The start page comes first; nothing can have been copied by then."""


class Desktop(QObject):
    """The windows of this process, with one look, one language and one set of preferences."""

    def __init__(self, application: QApplication, preferences: Preferences) -> None:
        super().__init__(application)
        self.preferences = preferences
        self.languages = Languages(self)
        self.languages.speak(preferences.language)
        self.theme = Theme(_look(preferences.choices.look), preferences.choices.percent, self, complete=False)
        self.theme.apply()
        preferences.language_changed.connect(self.languages.speak)
        preferences.language_changed.connect(self._forget_help)
        application.commitDataRequest.connect(self.session_ends)
        self.windows: list[Window] = []
        self._help: QObject | None = None
        QTimer.singleShot(DISCREET_AFTER_MS, self, self._be_discreet)

    @Slot()
    def _be_discreet(self) -> None:
        from assessor_app.desktop.clipboard import Discretion

        self._discretion = Discretion(QApplication.clipboard(), self)

    @Slot()
    def open_window(self, path: Path | None = None) -> Window:
        """A further window, with the start page or on the way to a file."""
        window = Window(self.theme, self.preferences)
        window.closed.connect(self._closed)
        window.help_wanted.connect(self.show_help)
        window.window_wanted.connect(self._another)
        self.windows.append(window)
        show(window, self.preferences, len(self.windows) - 1)
        if path is not None:
            window.open_path(path)
        return window

    @Slot(str)
    def show_help(self, topic: str) -> None:
        """Show a page of the guide."""
        from assessor_app.desktop.shell.help_window import HelpWindow

        if not isinstance(self._help, HelpWindow):
            self._help = HelpWindow(self.theme, language=self.preferences.language)
        self._help.show_topic(topic)
        self._help.show()
        self._help.raise_()
        self._help.activateWindow()

    @Slot()
    def _forget_help(self) -> None:
        """The guide's window is made anew, in the language in force, when it is wanted next."""
        if isinstance(self._help, QWidget):
            self._help.close()
        self._help = None

    @Slot(QSessionManager)
    def session_ends(self, manager: QSessionManager) -> None:
        """The person signs out, or the computer is shut down: save everything, else ask for it to wait.

        Nothing is closed, since another program may still stop it; each window says that its work is saved.
        """
        saved = [window.save_before_end() for window in self.windows]
        if not all(saved) and manager.allowsInteraction():
            manager.cancel()

    def caught(self, kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        """Log an unexpected error without personal data and show it; used as ``sys.excepthook``."""
        from assessor_app.desktop.shell.unexpected import is_ours, keep, report

        if not is_ours(kind):
            QApplication.exit(1)
            return
        words = report(error)
        keep(words, self.preferences.folder)
        for window in self.windows:
            if window.isVisible():
                window.show_unexpected(words)
                return

    @Slot(object)
    def _another(self, show: Callable[[StartView], object]) -> None:
        show(self.open_window().front)

    @Slot(object)
    def _closed(self, window: Window) -> None:
        if window in self.windows:
            self.windows.remove(window)
        window.deleteLater()
        if not self.windows and isinstance(self._help, QObject):
            QApplication.closeAllWindows()


def run(path: Path | None = None, *, language: str = "") -> int:
    """Show the window, on the way to `path` if one is given; the exit status when it has been closed.

    A `language` (``en`` or ``cy``) is kept as what this person likes, as if it had been chosen in the window.
    """
    application = QApplication(sys.argv[:1])
    apply_style(application)
    preferences = Preferences(preferences_path())
    if language:
        preferences.change(language=language)
    desktop = Desktop(application, preferences)
    sys.excepthook = desktop.caught
    desktop.open_window(path)
    QTimer.singleShot(0, desktop.theme.look_again)
    return int(application.exec())


def apply_style(application: QApplication) -> None:
    """Give the application its name, style and icon."""
    application.setApplicationName("Assessor")
    application.setStyle("Fusion")
    if sys.platform == "win32":
        use_typeface(application)
    application.setWindowIcon(QIcon(pixmap("application", "#1d4f8c", 64, 2.0)))


def _look(name: str) -> Look:
    return Look(name) if name in set(Look) else Look.SYSTEM
