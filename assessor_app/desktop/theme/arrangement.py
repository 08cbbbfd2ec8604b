"""Arrangements that give way where there is little room: at 200 % text, or in a small window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QSplitter, QVBoxLayout, QWidget

from assessor_app.desktop.theme.theme import Theme
from assessor_app.desktop.theme.tokens import Space


class SideBySide(QSplitter):
    """Two parts beside each other, or below each other where the width is less than `least` at 100 %."""

    def __init__(self, theme: Theme, first: QWidget, second: QWidget, *, least: int = 860) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._least = theme.px(least)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(theme.px(Space.NORMAL))
        self.addWidget(first)
        self.addWidget(second)
        self.setStretchFactor(0, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn when the width crosses the threshold."""
        super().resizeEvent(event)
        wide = event.size().width() >= self._least
        self.setOrientation(Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical)


def area_for(widget: QWidget, name: str) -> QScrollArea:
    """An area that holds a widget and scrolls it; Tab passes over the area itself."""
    area = QScrollArea()
    area.setWidget(widget)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setAccessibleName(name)
    return area


def scrolled_card(theme: Theme, frame: QFrame, name: str, *, least: int = 320, high: int = 300) -> QVBoxLayout:
    """Make a frame a card beside a list, whose contents scroll; the column that they go into.

    It is never narrower than what stands in it, so that nothing is cut off at its side.
    """
    frame.setProperty("role", "card")
    frame.setMinimumSize(theme.px(least), theme.px(high))
    inner = QWidget()
    inside = QVBoxLayout(inner)
    inside.setSpacing(theme.px(Space.SMALL))
    edge = theme.px(Space.NORMAL)
    inside.setContentsMargins(edge, edge, edge, edge)
    area = _WideEnough(frame, inner)
    area.setAccessibleName(name)
    whole = QVBoxLayout(frame)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.addWidget(area)
    return inside


class _WideEnough(QScrollArea):
    """An area that scrolls up and down only: it widens the frame around it to what its contents need."""

    def __init__(self, frame: QWidget, inner: QWidget) -> None:
        super().__init__()
        self._outer, self._inner, self._least = frame, inner, frame.minimumWidth()
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look again when what is inside has been laid out anew."""
        if event.type() == QEvent.Type.LayoutRequest:
            bar = self.verticalScrollBar().sizeHint().width()
            wanted = self._inner.minimumSizeHint().width() + bar + 2 * self._outer.contentsMargins().left()
            self._outer.setMinimumWidth(max(self._least, min(wanted, 2 * self._least)))
        return super().eventFilter(watched, event)


def keep_in_sight(part: QWidget, where: QRect) -> None:
    """Scroll the page that a widget stands on so that a piece of the widget, in its own coordinates, can be seen."""
    area = part.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    page = area.widget() if area is not None else None
    if area is not None and page is not None:
        at = part.mapTo(page, where.center())
        area.ensureVisible(at.x(), at.y(), 0, min(where.height(), area.viewport().height() // 2))


def sideways(theme: Theme, widget: QWidget) -> QScrollArea:
    """The widget at its full height; only its width scrolls where there is too little of it."""
    area = area_for(widget, widget.accessibleName())
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setMinimumHeight(widget.sizeHint().height() + theme.px(Space.NORMAL))
    return area


class TileGrid(QWidget):
    """Tiles in as many columns as there is room for."""

    def __init__(self, theme: Theme, *, least: int = 170) -> None:
        super().__init__()
        self._least = theme.px(least)
        self._tiles: tuple[QWidget, ...] = ()
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.px(Space.MEDIUM))

    def show_tiles(self, tiles: Sequence[QWidget]) -> None:
        """Show these instead."""
        for tile in self._tiles:
            self._grid.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        self._tiles = tuple(tiles)
        self._columns = 0
        self._place(self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the tiles anew when another number of columns fits."""
        super().resizeEvent(event)
        self._place(event.size().width())

    def _place(self, width: int) -> None:
        columns = max(1, min(len(self._tiles), width // self._least))
        if columns == self._columns:
            return
        for at in range(self._grid.columnCount()):
            self._grid.setColumnStretch(at, 0)
        self._columns = columns
        for number, tile in enumerate(self._tiles):
            self._grid.addWidget(tile, number // columns, number % columns)
            self._grid.setColumnStretch(number % columns, 1)
