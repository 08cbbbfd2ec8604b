"""The right side of the walk: guidance always in sight, and under it what else one wants at hand."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QWidget

from assessor_app.desktop.theme import widgets
from assessor_app.desktop.theme.theme import Theme
from assessor_app.desktop.theme.tokens import Space
from assessor_app.desktop.walk.glossary import Glossary
from assessor_app.desktop.walk.guidance import Guidance
from assessor_app.desktop.walk.history_view import HistoryView
from assessor_app.desktop.walk.interview import InterviewView
from assessor_app.desktop.walk.notepad import Notepad
from assessor_app.desktop.walk.open_assessment import OpenAssessment
from assessor_app.desktop.walk.outline import Item
from assessor_app.desktop.walk.practice_file import PracticeFile
from assessor_app.desktop.walk.queries_view import QueriesView
from assessor_app.desktop.walk.side_tabs import SideTab, SideTabs
from assessor_app.desktop.walk.timeline_view import TimelineView

MOST_GUIDANCE = 60
"""How much of the height guidance takes at most, in per cent."""
SIDE_BY_SIDE = 960
"""From this width, in pixels at 100 %, guidance and tabs stand side by side."""


class SidePanel(QWidget):
    """Guidance above the tabs; where there is little room, guidance is the first of the tabs."""

    def __init__(
        self, theme: Theme, work: OpenAssessment, glossary: Glossary, reading: str = "", zoom: int = 0
    ) -> None:
        """`reading` is what stands beside the questions to be read, as Markdown, if anything does."""
        super().__init__()
        self.theme = theme
        self.guidance = Guidance(theme, glossary, work.language, zoom=zoom)
        self.notepad = Notepad(theme, work)
        self.timeline = TimelineView(theme, work)
        self.history = HistoryView(theme, work)
        self.interview = InterviewView(theme, work)
        self.queries = QueriesView(theme, work)
        pages = (self.notepad, self.timeline, self.history, self.interview, self.queries)
        self.reading = PracticeFile(theme, work, reading) if reading else None
        self.drawer = SideTabs(theme, (self.reading, *pages) if self.reading else pages)
        self.split = QSplitter(Qt.Orientation.Vertical)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(self.guidance)
        self.split.addWidget(self.drawer)
        self.split.setSizes([200, 300] if reading else [300, 200])
        self.split.splitterMoved.connect(self._moved)
        self._shared = bool(reading)
        """Whether guidance and tabs stand as the person, or the practice case, wants them."""
        self._folded = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._share)
        self.guidance.zoomed.connect(self._share_soon)
        layout = widgets.column(theme, self)
        edge = theme.px(Space.MEDIUM)
        layout.setContentsMargins(edge, theme.px(Space.SMALL), edge, 0)
        layout.addWidget(self.split)

    def fold(self, *, folded: bool) -> None:
        """Put guidance among the tabs, as the first of them, or above them."""
        if folded == self._folded:
            return
        self._folded = folded
        self.guidance.show_heading(not folded)
        if folded:
            self.drawer.put_first(self.guidance, self.tr("Guidance"))
        else:
            self.drawer.take_first()
            self.split.insertWidget(0, self.guidance)
            self.guidance.show()
            self._share_soon()

    @property
    def parts(self) -> tuple[QWidget, ...]:
        """What it is made of, in the order in which it is read."""
        return (self.drawer,) if self._folded else (self.guidance, self.drawer)

    def show_item(self, item: Item | None) -> None:
        """Show what belongs to the current question."""
        self.guidance.show_item(item)
        self.drawer.show_item(item)
        self._share()

    def _moved(self, _at: int, _handle: int) -> None:
        self._shared = True

    def _share_soon(self, _zoom: int = 0) -> None:
        self._soon.start(0)

    def _share(self) -> None:
        """Give guidance as much as it needs, at most the larger part; the tabs have the rest."""
        stacked = not self._folded and self.split.orientation() is Qt.Orientation.Vertical
        if self._shared or not stacked or not self.isVisible():
            return
        whole = self.split.height()
        wanted = min(self.guidance.needed_height(), MOST_GUIDANCE * whole // 100)
        if abs(wanted - self.split.sizes()[0]) > self.theme.px(Space.MEDIUM):
            self.split.setSizes([wanted, whole - wanted])

    def showEvent(self, event: QShowEvent) -> None:
        """Share the height once everything stands in its place and in its own letters."""
        super().showEvent(event)
        self._share_soon()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a large screen guidance and tabs stand side by side."""
        super().resizeEvent(event)
        wide = not self._folded and event.size().width() >= self.theme.px(SIDE_BY_SIDE)
        wanted = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if self.split.orientation() is not wanted:
            self.split.setOrientation(wanted)
            self.split.setSizes([1, 1])
        self._share()

    def refresh(self) -> None:
        """Show the case as it stands."""
        self.drawer.refresh()

    def open_page(self, page: SideTab) -> None:
        """Bring a tab into view."""
        self.drawer.open_page(page)

    def focus_guidance(self) -> None:
        """Put the focus into the guidance, so that the keyboard scrolls it and reaches its links."""
        if self._folded:
            self.drawer.setCurrentIndex(0)
        self.guidance.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keep_typing(self) -> bool:
        """Put what is being typed here into the file, without ending it."""
        return self.drawer.keep_typing()

    def leave(self) -> bool:
        """Save what is being typed here."""
        return self.drawer.leave()
