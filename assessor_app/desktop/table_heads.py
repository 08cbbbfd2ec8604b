"""The heads of a table: in line with the words under them, with room of its own for the mark of sorting."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QStyle, QStyleOptionHeaderV2, QWidget

from assessor_app.desktop.theme.theme import Theme
from assessor_app.desktop.theme.tokens import Space

ARROW = 18
"""The length of the mark of sorting, in pixels at 100 %."""


class Heads(QHeaderView):
    """The head of a column of figures takes two lines where that keeps the column narrow.

    The mark of sorting stands after the words; before them where they stand at the right, so that words and
    figures keep one edge.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.setSectionsClickable(True)

    def sectionSizeFromContents(self, at: int) -> QSize:
        """What the words need, with the mark of sorting if it may come to stand here."""
        option = self._option(at)
        option.text = "\n".join(self.lines(at))
        size = self.style().sizeFromContents(QStyle.ContentsType.CT_HeaderSection, option, QSize(), self)
        room = self._arrow_room() if self.isSortIndicatorShown() else 0
        return QSize(size.width() + 2 * self._margin() + room, size.height())

    def _option(self, at: int) -> QStyleOptionHeaderV2:
        """How a head is drawn, without the mark of sorting, which is drawn apart."""
        option = QStyleOptionHeaderV2()
        self.initStyleOption(option)
        self.initStyleOptionForIndex(option, at)
        option.fontMetrics = self._metrics()
        option.sortIndicator = QStyleOptionHeaderV2.SortIndicator.None_
        return option

    def lines(self, at: int) -> list[str]:
        """The words of a head as they are broken: one line, or two for figures."""
        title, metrics = self._title(at), self._metrics()
        words = title.split(" ")
        if len(words) == 1 or not self._side(at) & Qt.AlignmentFlag.AlignRight:
            return [title]
        both = [[" ".join(words[:n]), " ".join(words[n:])] for n in range(1, len(words))]
        return min(both, key=lambda pair: max(metrics.horizontalAdvance(line) for line in pair))

    def paintSection(self, painter: QPainter, rect: QRect, at: int) -> None:
        """The ground and its line, the words, and the mark of sorting beside them."""
        option = self._option(at)
        option.rect = rect
        style = self.style()
        painter.save()
        style.drawControl(QStyle.ControlElement.CE_HeaderSection, option, painter, self)
        place = style.subElementRect(QStyle.SubElement.SE_HeaderLabel, option, self)
        place.adjust(self._margin(), 0, -self._margin(), 0)
        option.rect = place
        option.text = "\n".join(self.lines(at))
        style.drawControl(QStyle.ControlElement.CE_HeaderLabel, option, painter, self)
        if self.isSortIndicatorShown() and self.sortIndicatorSection() == at:
            self._paint_arrow(painter, self.arrow_place(place, at))
        painter.restore()

    def arrow_place(self, words: QRect, at: int) -> QRect:
        """Where the mark of sorting stands, beside the words, of which `words` is the room."""
        length, metrics = self._theme.px(ARROW), self._metrics()
        wide = max(metrics.horizontalAdvance(line) for line in self.lines(at))
        right = bool(self._side(at) & Qt.AlignmentFlag.AlignRight)
        gap = self._arrow_room() - length
        x = words.right() + 1 - wide - gap - length if right else words.left() + wide + gap
        return QRect(QPoint(x, words.center().y() - length // 2), QSize(length, length))

    def _paint_arrow(self, painter: QPainter, place: QRect) -> None:
        icon = "up" if self.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder else "down"
        painter.drawPixmap(place.topLeft(), self._theme.pixmap(icon, ARROW, self._theme.colours.text))

    def _arrow_room(self) -> int:
        return self._theme.px(ARROW) + self._theme.px(Space.HAIR)

    def _margin(self) -> int:
        """What Qt leaves free at both sides of the words of a cell, beyond the style sheet's padding."""
        return self.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, None, self) + 1

    def _metrics(self) -> QFontMetrics:
        font = QFont(self.font())
        font.setBold(True)
        return QFontMetrics(font)

    def _title(self, at: int) -> str:
        return str(self._model().headerData(at, Qt.Orientation.Horizontal) or "")

    def _side(self, at: int) -> Qt.AlignmentFlag:
        role = Qt.ItemDataRole.TextAlignmentRole
        return Qt.AlignmentFlag(self._model().headerData(at, Qt.Orientation.Horizontal, role) or 0)

    def _model(self) -> QAbstractItemModel:
        return self.model()
