"""A layout that places widgets side by side and goes on to a new line where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Widgets in reading order, as many on a line as fit."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._right: set[int] = set()
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Qt's: called by `addWidget`."""
        self._items.append(item)

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item there, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove the item there."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It takes no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The number of lines depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines at a width."""
        return self._place(QRect(0, 0, width, 0), test=True)

    def setGeometry(self, where: QRect) -> None:
        """Place every item."""
        super().setGeometry(where)
        self._place(where, test=False)

    def sizeHint(self) -> QSize:
        """The least it can do with."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """The size of the largest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, where: QRect, *, test: bool) -> int:
        y = where.y()
        for line in self._lines(where.width()):
            high = max(hint.height() for _, hint in line)
            if not test:
                self._place_line(line, where, y, high)
            y += high + self._gap
        return max(y - self._gap - where.y(), 0)

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        used = 0
        for item in self._items:
            if item.isEmpty():
                continue
            hint = item.sizeHint()
            if not lines or used + self._gap + hint.width() > width:
                lines.append([])
                used = -self._gap
            lines[-1].append((item, hint))
            used += self._gap + hint.width()
        return lines

    def _place_line(self, line: list[tuple[QLayoutItem, QSize]], where: QRect, y: int, high: int) -> None:
        x = where.x()
        spare = where.width() - sum(hint.width() + self._gap for _, hint in line) + self._gap
        for at, (item, hint) in enumerate(line):
            if id(item) in self._right and (at == 0 or id(line[at - 1][0]) not in self._right):
                x += max(spare, 0)
            item.setGeometry(QRect(QPoint(x, y + (high - hint.height()) // 2), hint))
            x += hint.width() + self._gap

    def add_right(self, widget: QWidget) -> None:
        """Add a widget that stands, with the others so added, at the right edge of its line."""
        self.addWidget(widget)
        self._right.add(id(self._items[-1]))
