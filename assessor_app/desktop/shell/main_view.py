"""A file at work: its pages, the list of them, messages, progress, and what is saved."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import delete

from assessor_app.desktop.message import Message
from assessor_app.desktop.page import Page, PageEntry, Place
from assessor_app.desktop.pages import banner_of, entries
from assessor_app.desktop.session import Session
from assessor_app.desktop.shell.focus import focus_first, focus_next_of, focused, is_nowhere
from assessor_app.desktop.shell.foothold import Foothold
from assessor_app.desktop.shell.last_place import last_place, remember
from assessor_app.desktop.shell.message_bar import MessageBar
from assessor_app.desktop.shell.navigation import Navigation, Stop
from assessor_app.desktop.shell.progress_strip import ProgressStrip
from assessor_app.desktop.shell.status_text import recovered_places, saved_words, told_at_opening
from assessor_app.desktop.shell.view_state import ViewState, noticed, take_up
from assessor_app.desktop.spelling.checker import Checker
from assessor_app.desktop.table_widget import Table
from assessor_app.desktop.theme.arrangement import area_for
from assessor_app.desktop.theme.tokens import Space, Tone
from assessor_app.desktop.theme.widgets import caption, line
from assessor_app.desktop.walk.focus_order import is_gone
from assessor_app.problems import UserError

FOLD_BELOW = 1_120
"""The list of pages folds to icons in a window narrower than this, in pixels at 100 %."""

UNFOLD_ABOVE = 1_600
"""From this width even a page that wants all the room leaves the list of pages open."""


class MainView(QWidget):
    """Shows one page of a file at a time; pages are built when they are first wanted."""

    page_shown = Signal(object)
    """Page"""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.setProperty("role", "ground")
        self._entries: dict[str, PageEntry] = {entry.kind.key: entry for entry in entries(session)}
        self._built: dict[str, Page] = {}
        self._holders: dict[str, QWidget] = {}
        self._past: list[Place] = []
        self.page: Page | None = None
        self._fresh = False
        """Whether the message in view was said in this very moment: going to a page does not clear_message it."""
        self.stack = QStackedWidget()
        self.stack.setMinimumSize(1, 1)  # no page makes the window larger than its screen
        self.messages = MessageBar(session.theme)
        self.strip = ProgressStrip(session.theme, session.workers)
        self.saved = caption("")
        self.navigation = self._navigation()
        self._foothold = Foothold(self)
        self.spelling = Checker(session, self.stack)
        self._lay_out()
        self._connect()

    # --- building ---------------------------------------------------------------------------

    def _navigation(self) -> Navigation:
        stops = [Stop(key, entry.title, entry.kind.icon) for key, entry in self._entries.items() if entry.kind.listed]
        inspection = self.session.ws.inspection()
        return Navigation(self.session.theme, stops, inspection.name, inspection.area)

    def _lay_out(self) -> None:
        theme = self.session.theme
        self._foot = QFrame()
        self._foot.setProperty("role", "bar")
        row = line(theme, self._foot, margin=Space.HAIR)
        row.setContentsMargins(
            theme.px(Space.NORMAL), theme.px(Space.HAIR), theme.px(Space.NORMAL), theme.px(Space.HAIR)
        )
        row.addWidget(self.saved, stretch=1)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        banner = banner_of(self.session)
        if banner is not None:
            column.addWidget(banner)
        column.addWidget(self.messages)
        column.addWidget(self.stack, stretch=1)
        column.addWidget(self.strip)
        column.addWidget(self._foot)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self._side = area_for(self.navigation, self.tr("Pages"))
        self._side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole.addWidget(self._side)
        whole.addWidget(right, stretch=1)

    def _connect(self) -> None:
        session = self.session
        session.changed.connect(self._changed)
        session.said.connect(self._say)
        session.wanted.connect(self.go)
        session.saved.connect(self._show_saved)
        self.navigation.chosen.connect(lambda key: self.go(Place(key)))
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)
        clock = QTimer(self)
        clock.setInterval(60_000)
        clock.timeout.connect(self._show_saved)
        clock.start()
        self._show_saved()
        self._count()

    # --- going ------------------------------------------------------------------------------

    def begin(self, place: Place | None = None) -> None:
        """Show the first page: at a place, else where one was when the file was closed."""
        self.go(place or last_place(self.session, self._entries, next(iter(self._entries))))
        if self.page is not None and self.navigation.isAncestorOf(focused(self)):
            focus_first(self.page)  # Qt gave the focus to what comes first in the window

    @property
    def listed(self) -> tuple[PageEntry, ...]:
        """The pages of the list, in its order."""
        return tuple(entry for entry in self._entries.values() if entry.kind.listed)

    def place(self) -> Place:
        """Where one is now."""
        return self.page.place() if self.page is not None else Place("")

    @Slot(object)
    def go(self, place: Place) -> bool:
        """Show a page at a place; false when the page in view cannot be left or there is none such."""
        if place.page not in self._entries:
            return False
        if self.page is not None:
            if not self.page.may_leave():
                return False
            if self.page.comes_back():
                self._past.append(self.page.place())
        self._show(place)
        self._hush()
        return True

    @Slot()
    def back(self) -> None:
        """Go to where one was before."""
        if self._past and (self.page is None or self.page.may_leave()):
            self._show(self._past.pop())
            self._hush()

    def _show(self, place: Place) -> None:
        page = self._page(place.page)
        self.page = page
        self.stack.setCurrentWidget(self._holders[place.page])
        self._fold()
        page.opened(place)
        self._keep_focus(page)
        QTimer.singleShot(0, self, self._settle_focus)
        self.navigation.show_current(page.listed_under())
        stop = self.navigation.buttons.get(page.listed_under())
        if stop is not None:
            self._side.ensureWidgetVisible(stop, 0, 0)
        self._show_saved()
        remember(self.session, page.remembered())
        self.page_shown.emit(page)

    def _keep_focus(self, page: Page) -> None:
        """Where the focus went down with the page before, put it into this one, not into a message."""
        focus = focused(self)
        if self.isVisible() and not page.isAncestorOf(focus) and not self.navigation.isAncestorOf(focus):
            focus_first(page)

    @Slot()
    def _settle_focus(self) -> None:
        """Where what had the focus has gone, a page filled anew for example, put it on what one reads first."""
        if self.page is not None and self.stack.isVisible() and is_nowhere(self):
            self._give_focus(self.page)

    def _give_focus(self, page: Page) -> None:
        if not page.take_focus() and not self._foothold.find_again():
            focus_first(page)

    @Slot("QWidget*", "QWidget*")
    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        """What had the focus may just have gone, without anything having been changed in the file."""
        if now is None:
            QTimer.singleShot(0, self, self._settle_focus)

    def _page(self, key: str) -> Page:
        if key not in self._built:
            page = self._entries[key].kind(self.session)
            page.setProperty("role", "ground")
            page.setAccessibleName(page.title())
            self._built[key] = page
            holder = area_for(page, page.title()) if page.scrolls else page
            self._holders[key] = holder
            self.stack.addWidget(holder)
        return self._built[key]

    # --- messages ---------------------------------------------------------------------------

    @Slot(object)
    def _say(self, message: Message | None) -> None:
        self.messages.show_message(message)
        self._fresh = message is not None
        QTimer.singleShot(0, self, self._age)

    @Slot()
    def _age(self) -> None:
        self._fresh = False

    def _hush(self) -> None:
        """What was said on another page goes with that page."""
        if self.messages.message is not None and not self._fresh:
            self.messages.show_message(None)

    def rest(self) -> None:
        """Keep only what is needed to be built anew: the page in view, and no table's measures."""
        for key in [key for key, page in self._built.items() if page is not self.page]:
            self._built.pop(key)
            delete(self._holders.pop(key))
        for table in self.findChildren(Table):
            table.rest()

    # --- built anew -------------------------------------------------------------------------

    def unfinished(self) -> ViewState | None:
        """What is in the middle of being done, to be taken up by a desk built anew; None if it cannot be kept."""
        page = self.page
        if page is None or not page.keep_typing():
            return None
        return noticed(page, texts=not page.keeps_typing, placed=page.places_focus)

    def go_on(self, before: MainView, found: ViewState) -> None:
        """Take up what somebody was in the middle of on the desk before, which looked otherwise."""
        self._past = before._past
        if before.messages.message is not None:
            self._say(before.messages.message)
        if self.page is not None and before.page is not None:
            self.page.restore(before.page.state())
            take_up(self.page, found)

    # --- what changed -----------------------------------------------------------------------

    @Slot(object)
    def _changed(self, subjects: frozenset[str]) -> None:
        if self.page is not None:
            self.page.refresh(subjects)
            QTimer.singleShot(0, self, self._settle_focus)
        self._count()

    @Slot()
    def _show_saved(self) -> None:
        words = saved_words(self.session)
        self.saved.setText(words)
        told = self.page is not None and self.page.show_saved(words)
        self._foot.setVisible(not told)

    def _count(self) -> None:
        for key, entry in self._entries.items():
            if entry.count is not None:
                self.navigation.show_count(key, entry.count(self.session))

    def warn(self) -> None:
        """Say what was noticed when the file was opened, and what was brought back after a crash."""
        told = told_at_opening(self.session)
        if self.session.ws.recovered:
            words = self.tr("Text that had not been finished when the application stopped has been brought back.")
            tone = Tone.WARNING if told else Tone.INFO
            self.session.say(words, tone=tone, details=[*recovered_places(self.session), *told])
        elif told:
            self.session.say(told[0], tone=Tone.PROBLEM, details=told[1:])

    def may_close(self) -> bool:
        """Whether the page in view has saved what is being typed."""
        try:
            return self.page is None or self.page.may_leave()
        except UserError as error:
            self.session.say_problems(error.problems)
            return False

    def focus_next_part(self) -> None:
        """Move the focus round: list of pages, page, message."""
        parts: list[QWidget] = [self.navigation, self.stack.currentWidget() or self.stack]
        if self.messages.isVisible():
            parts.append(self.messages)
        focus_next_of(parts)

    def focusNextPrevChild(self, onward: bool) -> bool:
        """Tab from beside the page goes into it as the page wants to be read."""
        if self.page is not None and self.stack.isVisible() and is_gone(self.window().focusWidget()):
            self._give_focus(self.page)  # of a message that is closed, for example
            return True
        return (self.page is not None and self.page.tab(onward=onward)) or super().focusNextPrevChild(onward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the message, else goes back to where one was."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.messages.isVisible():
            self.messages.show_message(None)
        else:
            self.back()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the list of pages where there is little room."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        narrow = self.width() < self.session.theme.px(FOLD_BELOW)
        roomy = self.page is not None and self.page.roomy and self.width() < self.session.theme.px(UNFOLD_ABOVE)
        self.navigation.fold(narrow or roomy)
        self._side.setFixedWidth(self.navigation.width())
