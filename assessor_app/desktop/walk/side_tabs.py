"""Under the guidance: the notepad, the timeline, the history and what else one wants at hand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QTabWidget, QVBoxLayout, QWidget

from assessor_app.desktop.theme import widgets
from assessor_app.desktop.theme.plain_text import tip
from assessor_app.desktop.theme.theme import Theme
from assessor_app.desktop.theme.tokens import Space
from assessor_app.desktop.walk.open_assessment import OpenAssessment
from assessor_app.desktop.walk.outline import Item


class SideTab(QWidget):
    """One tab; it is filled only while it is in view."""

    def __init__(self, theme: Theme, work: OpenAssessment) -> None:
        super().__init__()
        self.theme = theme
        self.work = work
        self.body: QVBoxLayout = widgets.column(theme, self, space=Space.SMALL, margin=Space.SMALL)

    icon = ""
    reads = False
    """Whether there is nothing on it but to be read, so that the keyboard scrolls all of it."""

    def title(self) -> str:
        """Its name, over its contents."""
        raise NotImplementedError

    def count(self) -> int:
        """How many things are in it that one should know of; shown on the tab."""
        return 0

    def fill(self, item: Item | None) -> None:
        """Show what belongs to an item."""
        raise NotImplementedError

    def leave(self) -> bool:
        """Save what is being typed here; false if that cannot be done."""
        return True

    def keep_typing(self) -> bool:
        """Put what is being typed here into the file, without ending it; false if that cannot be done."""
        return True

    def empty_out(self) -> None:
        """Take everything away."""
        widgets.clear(self.body)


class SideTabs(QTabWidget):
    """The tabs; only the one in view does any work."""

    def __init__(self, theme: Theme, pages: Sequence[SideTab]) -> None:
        super().__init__()
        self.setDocumentMode(True)
        self.setProperty("role", "drawer")
        self.setUsesScrollButtons(True)
        self.tabBar().setExpanding(False)
        self.tabBar().setDrawBase(False)
        self.pages = tuple(pages)
        self._first: QWidget | None = None
        self._item: Item | None = None
        self._stale = set(self.pages)
        self._theme = theme
        self.setIconSize(QSize(theme.px(18), theme.px(18)))
        self._areas = {page: self._area(page) for page in self.pages}
        for page, area in self._areas.items():
            at = self.addTab(area, theme.icon(page.icon), "")
            self.setTabToolTip(at, tip(page.title()))
            self.tabBar().setAccessibleTabName(at, page.title())
        self.currentChanged.connect(lambda _at: self._fill())

    def _area(self, page: SideTab) -> QScrollArea:
        holder = QWidget()
        layout = widgets.column(self._theme, holder, space=0)
        heading = widgets.text(page.title(), "strong")
        heading.setContentsMargins(self._theme.px(Space.SMALL), self._theme.px(Space.SMALL), 0, 0)
        layout.addWidget(heading)
        layout.addWidget(page, stretch=1)
        area = QScrollArea()
        area.setWidget(holder)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus if page.reads else Qt.FocusPolicy.NoFocus)
        area.setProperty("role", "reading" if page.reads else "")
        area.setAccessibleName(page.title())
        return area

    def put_first(self, widget: QWidget, title: str) -> None:
        """Put something else before the tabs, and show it."""
        self._first = widget
        self.insertTab(0, widget, self._theme.icon("help"), "")
        self.setTabToolTip(0, tip(title))
        self.tabBar().setAccessibleTabName(0, title)
        self.setCurrentIndex(0)

    def take_first(self) -> None:
        """Take away what was put first."""
        if self._first is not None:
            self.removeTab(self.indexOf(self._first))
            self._first = None

    def show_item(self, item: Item | None) -> None:
        """Show what belongs to an item, in the tab in view; where guidance is a tab, that one comes back."""
        self._item = item
        if self._first is not None:
            self.setCurrentIndex(0)
        self._stale = set(self.pages)
        self._fill()

    def show_tab(self, at: int) -> None:
        """Bring a tab into view by its place, filled at once, though the drawer may not be seen yet."""
        self.setCurrentIndex(at)
        self._fill(at_once=True)

    def refresh(self) -> None:
        """Fill the tab in view again, and count on all tabs."""
        self._stale = set(self.pages)
        for page, area in self._areas.items():
            count = page.count()
            words, at = str(count) if count else "", self.indexOf(area)
            if self.tabText(at) != words:
                self.setTabText(at, words)
                self.tabBar().setAccessibleTabName(at, f"{page.title()} {words}".strip())
        self._fill()

    def _fill(self, *, at_once: bool = False) -> None:
        page = self.page_in_view()
        if page in self._stale and page is not None and (at_once or self.isVisible()):
            self._stale.discard(page)
            page.fill(self._item)

    def page_in_view(self) -> SideTab | None:
        """The page of the tab in view; None where guidance is in view."""
        current = self.currentWidget()
        return next((page for page, area in self._areas.items() if area is current), None)

    def showEvent(self, event: QShowEvent) -> None:
        """Fill what was left until it could be seen."""
        super().showEvent(event)
        self._fill()

    def open_page(self, page: SideTab) -> None:
        """Bring a tab into view, with the focus where the keyboard goes on."""
        area = self._areas[page]
        self.setCurrentWidget(area)
        (area if page.reads else self.tabBar()).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keep_typing(self) -> bool:
        """Put what is being typed in any tab into the file, without ending it."""
        kept = [page.keep_typing() for page in self.pages]
        return all(kept)

    def leave(self) -> bool:
        """Save what is being typed in any tab."""
        left = [page.leave() for page in self.pages]
        return all(left)
