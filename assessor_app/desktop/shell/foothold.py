"""Where a person works on a page: found again when what had the focus has gone or has been switched off.

Without this Qt hands the focus to whatever comes next in its chain, mostly the first page of the list at the left.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from assessor_app.desktop.shell.main_view import MainView


class FocusSpot(NamedTuple):
    """What had the focus: of which page, what kind of control, what it is called, where its middle was."""

    page: QWidget
    widget: QWidget
    kind: type[QWidget]
    name: str
    middle: QPoint


class Foothold(QObject):
    """Puts the focus back into the page when nobody took it out of there."""

    def __init__(self, desk: MainView) -> None:
        super().__init__(desk)
        self._desk = desk
        self._spot: FocusSpot | None = None
        self._strayed: QWidget | None = None
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._moved)

    @Slot(QWidget, QWidget)
    def _moved(self, old: QWidget | None, new: QWidget | None) -> None:
        page = self._desk.page
        if page is None or not isValid(page) or page.minds_focus:
            return
        gone = old is not None and self._is_ours(old) and _is_gone(old)
        if new is not None and page.isAncestorOf(new) and not (gone and self._is_at(page, old)):
            self._spot = FocusSpot(page, new, type(new), _name(new), _middle(page, new))
        elif gone:
            self._strayed = new
            QTimer.singleShot(0, self, self.find_again)

    def _is_at(self, page: QWidget, old: QWidget | None) -> bool:
        """Whether one worked at this control of the page: Qt then took what comes next, and nobody chose that."""
        return self._spot is not None and self._spot.page is page and self._spot.widget is old

    def _is_ours(self, old: QWidget) -> bool:
        return not isValid(old) or self._desk.isAncestorOf(old) or (self._spot is not None and self._spot.widget is old)

    @Slot()
    def find_again(self) -> bool:
        """Focus what had the focus, else what is called the same, else where the page rests, else what stands nearest.

        False if there is nothing.
        """
        page, spot, now = self._desk.page, self._spot, self._desk.window().focusWidget()
        if page is None or spot is None or spot.page is not page or not page.isVisible():
            return False
        if now is not None and now is not self._strayed:
            return False  # somebody has gone on meanwhile
        reached = [child for child in page.findChildren(QWidget) if _can_take(child)]
        same = _same(reached, spot)
        if not same and page.take_focus():
            return True
        target = _nearest(page, same or reached, spot)
        if target is None:
            return False
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        return True


def _same(reached: list[QWidget], spot: FocusSpot) -> list[QWidget]:
    """What had the focus, if it can still have it; else the controls of its kind that are called the same."""
    if isValid(spot.widget) and spot.widget in reached:
        return [spot.widget]
    return [child for child in reached if type(child) is spot.kind and _name(child) == spot.name]


def _nearest(page: QWidget, among: list[QWidget], spot: FocusSpot) -> QWidget | None:
    """The control whose middle is nearest to the spot; rather beside it than above or below."""

    def distance(child: QWidget) -> int:
        away = _middle(page, child) - spot.middle
        return 4 * abs(away.y()) + abs(away.x())

    return min(among, key=distance, default=None)


def _can_take(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _is_gone(widget: QWidget) -> bool:
    return not isValid(widget) or not widget.isVisible() or not widget.isEnabled()


def _name(widget: QWidget) -> str:
    return widget.accessibleName() or widget.objectName()


def _middle(page: QWidget, widget: QWidget) -> QPoint:
    return widget.mapTo(page, widget.rect().center())
