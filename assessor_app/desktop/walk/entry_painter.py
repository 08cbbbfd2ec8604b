"""Paints the lines of the navigator: a heading, a section with its progress, a question that waits."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from assessor_app.desktop.theme.theme import Theme
from assessor_app.desktop.theme.tokens import Size, Space
from assessor_app.desktop.walk.entries import EntryKind, NavigatorEntry
from assessor_app.desktop.walk.paint import NO_LIMIT, WrappedText, box, colour, font, picture

ENTRY = Qt.ItemDataRole.UserRole
REMEMBERED = 4000
TONES = {"done": "done", "inactive": "muted", "later": "info"}


class EntryPainter(QStyledItemDelegate):
    """Wraps the words of a line, and keeps them measured."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._kept: dict[tuple[str, EntryKind], WrappedText] = {}
        self._strong = font(theme, Size.CAPTION, QFont.Weight.Bold)
        self._plain = font(theme)
        self._small = font(theme, Size.CAPTION)

    def _words(self, text: str, row: EntryKind, *, small: bool = False) -> WrappedText:
        face = self._strong if row is EntryKind.STEP else self._small if small else self._plain
        key = (f"{small}{text}", row)
        if key not in self._kept:
            if len(self._kept) > REMEMBERED:
                self._kept.clear()
            self._kept[key] = WrappedText(text, face)
        return self._kept[key]

    def _inner(self, entry: NavigatorEntry) -> float:
        theme = self._theme
        edges = 2 * theme.px(Space.MEDIUM)
        right = float(theme.px(20) + theme.px(Space.SMALL)) if entry.icon else 0.0
        if entry.count:
            right += self._words(entry.count, entry.row, small=True).natural_width + theme.px(Space.HAIR)
        return max(self._view.viewport().width() - edges - right, theme.px(60))

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The height of the wrapped words."""
        entry: NavigatorEntry = index.data(ENTRY)
        theme, inner = self._theme, self._inner(entry)
        high = self._words(entry.words, entry.row).height(inner)
        if entry.detail:
            high += self._words(entry.detail, entry.row, small=True).height(inner)
        around = theme.px(Space.NORMAL) if entry.row is EntryKind.STEP else theme.px(14)
        return QSize(self._view.viewport().width(), round(high + around))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one line."""
        entry: NavigatorEntry = index.data(ENTRY)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        where = QRectF(option.rect)
        self._paint_ground(painter, where, option, entry)
        self._paint_words(painter, where, entry)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, where: QRectF, option: QStyleOptionViewItem, entry: NavigatorEntry
    ) -> None:
        theme, c = self._theme, self._theme.colours
        state = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected) and entry.row is not EntryKind.STEP
        if selected or state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(where, colour(c.accent_ground if selected else c.sunken))
        if selected:
            painter.fillRect(QRectF(where.x(), where.y(), theme.px(4), where.height()), colour(c.accent))
        if state & QStyle.StateFlag.State_HasFocus:
            box(painter, where, Qt.GlobalColor.transparent, colour(c.focus), thick=theme.px(2), radius=theme.px(4))

    def _paint_words(self, painter: QPainter, where: QRectF, entry: NavigatorEntry) -> None:
        theme, c = self._theme, self._theme.colours
        pad = theme.px(Space.MEDIUM)
        words = self._words(entry.words, entry.row)
        inner = self._inner(entry)
        top = where.y() + (theme.px(10) if entry.row is EntryKind.STEP else theme.px(7))
        closed = entry.icon == "inactive" or entry.row is EntryKind.STEP
        words.paint(painter, where.x() + pad, top, inner, colour(c.muted if closed else c.text))
        if entry.detail:
            below = self._words(entry.detail, entry.row, small=True)
            below.paint(painter, where.x() + pad, top + words.height(inner), inner, colour(c.muted))
        right = where.right() - pad
        if entry.icon:
            right -= theme.px(20)
            ink = getattr(c, TONES.get(entry.icon, "control_line"))
            mark = picture(theme, entry.icon, 18, ink)
            painter.drawPixmap(QPointF(right + theme.px(2), top + theme.px(1)), mark)
            right -= theme.px(Space.SMALL)
        if entry.count:
            count = self._words(entry.count, entry.row, small=True)
            count.paint(painter, right - count.natural_width, top + theme.px(1), NO_LIMIT, colour(c.muted))
