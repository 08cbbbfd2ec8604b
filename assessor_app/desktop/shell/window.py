"""The window: the start page, or one file at work, under one menu bar."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from assessor_app.desktop.preferences import Preferences
from assessor_app.desktop.shell import geometry
from assessor_app.desktop.shell.doings import doings_of
from assessor_app.desktop.shell.focus_visibility import FocusVisibility
from assessor_app.desktop.shell.menus import Menus
from assessor_app.desktop.shell.start_view import StartView
from assessor_app.desktop.shell.text_size import TextSize
from assessor_app.desktop.shell.wheel import Wheel
from assessor_app.desktop.theme.plain_text import window_title
from assessor_app.desktop.theme.theme import Look, Theme

if TYPE_CHECKING:
    from assessor_app.desktop.page import Page, Place
    from assessor_app.desktop.session import Session
    from assessor_app.desktop.shell.identity import Identity
    from assessor_app.desktop.shell.main_view import MainView
    from assessor_app.desktop.shell.screen_lock import ScreenLock
    from assessor_app.store import Workspace
    from assessor_app.store.backups import Backup


class Window(QMainWindow):
    """One window, for one file at a time."""

    closed = Signal(object)
    """Window"""
    help_wanted = Signal(str)
    window_wanted = Signal(object)
    """What to show first in another window, since this one holds a file: a function of its `StartView`."""

    def __init__(self, theme: Theme, preferences: Preferences) -> None:
        super().__init__()
        self.theme = theme
        self.preferences = preferences
        self.session: Session | None = None
        self.desk: MainView | None = None
        self.guard: ScreenLock | None = None
        self.interruption: QWidget | None = None
        """The error of ours that is shown over everything else, if one is."""
        self.stack = QStackedWidget()
        self.setCentralWidget(self.stack)
        self.setAcceptDrops(True)
        self.text_size = TextSize(theme, preferences, self)
        self._identity: Identity | None = None
        self.menus = self._menus()
        self._following = FocusVisibility(self, theme)
        self._wheel = Wheel(self)
        self.front = self.new_front()
        self.show_front()
        theme.changing.connect(self._rest)
        theme.changed.connect(self.rebuild)
        preferences.language_changed.connect(self.rebuild)

    # --- no file open -----------------------------------------------------------------------

    def new_front(self) -> StartView:
        """A start side that leads to this window."""
        front = StartView(self.theme, self.preferences)
        front.opened.connect(self.open_workspace)
        front.said.connect(self._say)
        front.help_wanted.connect(self.help_wanted)
        self.stack.addWidget(front)
        return front

    def show_front(self) -> None:
        """Show the start page."""
        self.setWindowTitle(self.tr("Assessor"))
        self.menus.fill([], file_open=False)
        self.stack.setCurrentWidget(self.front)
        self.front.show_start()

    def open_path(self, path: Path) -> None:
        """Go on with a file that was named on the command line, chosen or dropped."""
        if self.session is None:
            self.front.open_path(path)

    # --- a file open ------------------------------------------------------------------------

    @Slot(object)
    def open_workspace(self, workspace: Workspace) -> None:
        """Put a workspace to work in this window."""
        from assessor_app.desktop.session import Session
        from assessor_app.desktop.shell.backup_restore import reopen
        from assessor_app.desktop.shell.screen_lock import ScreenLock

        self.theme.complete()
        self.preferences.opened(workspace.path)
        self.session = Session(workspace, self.preferences, self.theme, self)
        self.session.unexpected.connect(self._raise)
        self.session.reopen_wanted.connect(lambda: reopen(self))
        self.show_desk()
        self.guard = ScreenLock(self)
        if self.desk is not None:
            self.desk.warn()

    def show_desk(self, place: Place | None = None) -> None:
        """Show the pages of the file, at a place or where one was."""
        from assessor_app.desktop.shell.main_view import MainView

        if self.session is None:
            return
        old = self.desk
        desk = MainView(self.session)
        self.desk = desk
        self.stack.addWidget(desk)
        self.stack.setCurrentWidget(desk)  # before its first page, which puts the focus where the work begins
        if old is not None:
            self.drop(old)
        self.fill_menus(desk)
        desk.page_shown.connect(self._page_shown)
        desk.begin(place)

    def fill_menus(self, desk: MainView) -> None:
        """Fill the menus for a file at work, and say whose it is beside them."""
        from assessor_app.desktop.page import Place
        from assessor_app.desktop.shell.identity import Identity

        if self._identity is None:
            self._identity = Identity(self.menuBar())
            self.menuBar().setCornerWidget(self._identity)
        self._identity.show_owner(desk.session)

        pages = [(entry.title, partial(desk.go, Place(entry.kind.key))) for entry in desk.listed]
        self.menus.fill(pages, file_open=True)

    @Slot(object)
    def _page_shown(self, page: Page | None) -> None:
        self.menus.show_page(page)
        if page is None or self.session is None:
            return
        words = self.tr("{page} – {inspection} – Assessor")
        title = words.format(page=page.title(), inspection=self.session.ws.inspection().name)
        self.setWindowTitle(window_title(title))
        restore = getattr(page, "restore_wanted", None)
        if restore is not None and not page.property("connected"):
            page.setProperty("connected", True)
            restore.connect(self.restore)

    @Slot(object)
    def restore(self, backup: Backup) -> None:
        """Go back to a backup: the file is closed, put back, and opened again with the same key."""
        from assessor_app.desktop.shell.backup_restore import go_back

        go_back(self, backup)

    def close_file(self) -> bool:
        """Close the file and show the start page; false when something could not be saved."""
        if self.session is None:
            return True
        if self.session.hold_back(self._stop_and_close):
            return False
        if self.desk is not None and not self.desk.may_close():
            return False
        focus = self.focusWidget()
        if focus is not None:
            focus.clearFocus()  # what is left by that is saved while the file is still open
        if self.guard is not None:
            self.guard.stop()
        session, desk = self.session, self.desk
        self.session = self.desk = self.guard = None
        session.close()
        if desk is not None:
            self.drop(desk)
        if self._identity is not None:
            self._identity.hide()
        session.deleteLater()
        self.show_front()
        return True

    def save_before_end(self) -> bool:
        """Save everything before the person's session on this computer ends; false, saying why, if that fails."""
        session, desk = self.session, self.desk
        if session is None or desk is None:
            return True
        if session.hold_back(self._stop_and_close) or not desk.may_close():
            return False
        if session.ws.writing and session.attempt(lambda: (session.ws.fold(), True)[1]) is None:
            return False
        session.say(self.tr("Everything is saved: the computer is ending your session."))
        return True

    def _stop_and_close(self) -> None:
        if self.session is not None:
            self.session.workers.stop()
            self.close_file()

    def drop(self, widget: QWidget) -> None:
        """Take something away for good that was shown in the window."""
        self.stack.removeWidget(widget)
        widget.hide()
        widget.deleteLater()

    # --- look, language, unexpected errors --------------------------------------------------

    @Slot()
    def _rest(self) -> None:
        """Lay out nothing once more that is about to be built anew."""
        if self.desk is not None:
            self.desk.rest()

    @Slot()
    def rebuild(self) -> None:
        """Build what is shown anew, in the look, size and language in force, at the same place."""
        from assessor_app.desktop.shell.anew import build_anew

        self.menus = self._menus()
        build_anew(self)

    @Slot(object)
    def _raise(self, error: BaseException) -> None:
        raise error

    def show_unexpected(self, words: str) -> None:
        """Show an error of ours over whatever is shown; going on shows that again."""
        from assessor_app.desktop.shell.error_overlay import interrupt

        interrupt(self, words)

    def set_usable(self, *, usable: bool) -> None:
        """Whether keys and menus reach the file: not while something stands over it."""
        self.menuBar().setEnabled(usable)
        if self.desk is not None:
            self.desk.setEnabled(usable)

    # --- what the menus do ------------------------------------------------------------------

    def _menus(self) -> Menus:
        return Menus(self.menuBar(), self, doings_of(self), self.theme, self.preferences.choices)

    def in_front(self, show: Callable[[StartView], object]) -> None:
        """Do something of the start page: here, or in another window if this one holds a file."""
        if self.session is not None:
            self.window_wanted.emit(show)
        else:
            show(self.front)

    @Slot(str)
    def _say(self, words: str) -> None:
        if self.session is not None:
            self.session.say(words)

    def _scale(self, percent: int) -> None:
        self.text_size.change(percent)

    def choose_look(self, look: Look) -> None:
        """Show other colours, and keep them."""
        self.preferences.change(look=look.value)
        self.theme.set_look(look)

    def help_on(self, topic: str) -> None:
        """Show the guide at a topic, else at the page in view."""
        page = self.desk.page if self.desk is not None else None
        here = page.help_topic if page is not None else self.front.help_topic
        self.help_wanted.emit(topic or here)

    # --- events -----------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files where no file is open; pages take their own."""
        if self.session is None and event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the first file dropped."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            self.open_path(paths[0])

    def showEvent(self, event: QShowEvent) -> None:
        """Watch the wheel from now on."""
        super().showEvent(event)
        self._wheel.watch()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close only when everything typed is saved."""
        if not self.close_file():
            event.ignore()
            return
        self.front.stop()
        geometry.keep(self, self.preferences)
        self.closed.emit(self)
        event.accept()
