"""The controls with which most questions are answered: a choice, and a box to tick, each with its key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QWidget

from assessor_app.desktop.theme.theme import Theme
from assessor_app.desktop.theme.tokens import Size, Space
from assessor_app.desktop.walk.painting import Words, box, colour, font

_TICK = ((0.24, 0.52), (0.43, 0.71), (0.77, 0.31))


class _Face:
    """What a choice and a box share: their words, their size, and how they are painted."""

    def __init__(self, theme: Theme, *, round_mark: bool) -> None:
        self.theme = theme
        self.round_mark = round_mark
        self.face = font(theme)
        self.words = Words("", self.face)
        self.key = ""
        self.underline = -1
        self.show_key = False
        self.mark = theme.px(20)
        self.pad = theme.px(Space.SMALL)

    def ask(self, label: str, key: str, underline: int) -> None:
        """Show other words and another key."""
        if label != self.words.text:
            self.words = Words(label, self.face)
        self.key, self.underline = key, underline

    @property
    def natural_width(self) -> int:
        """The width with all words on one line."""
        return round(self.words.natural_width + 0.5) + self.mark + 3 * self.pad + self.theme.px(4)

    def height(self, width: int) -> int:
        """The height at a width; at least a comfortable target for a pointer."""
        inner = width - self.mark - 3 * self.pad
        return max(round(self.words.height(inner)) + self.theme.px(14), self.theme.px(36))

    def paint(self, button: QAbstractButton, painter: QPainter) -> None:
        """Paint the whole control in the state of `button`."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        c = self.theme.colours
        checked, usable = button.isChecked(), button.isEnabled()
        whole = QRectF(button.rect())
        line = colour(c.accent if checked and usable else c.control_line if usable else c.line)
        hovered = usable and button.underMouse()
        fill = colour(c.accent_ground if checked or hovered else c.surface)
        box(painter, whole, fill, line, thick=self.theme.px(2) if checked else 1.0, radius=self.theme.px(6))
        if button.hasFocus():
            focus = colour(c.focus)
            box(painter, whole, Qt.GlobalColor.transparent, focus, thick=self.theme.px(3), radius=self.theme.px(6))
        ink = colour(c.text if usable or checked else c.disabled)
        inner = button.width() - self.mark - 3 * self.pad
        top = (button.height() - self.words.height(inner)) / 2
        self._paint_mark(painter, QRectF(self.pad, (button.height() - self.mark) / 2, self.mark, self.mark), button)
        underline = self.underline if self.show_key and usable else -1
        self.words.paint(painter, self.mark + 2 * self.pad, top, inner, ink, underline=underline)

    def _paint_mark(self, painter: QPainter, where: QRectF, button: QAbstractButton) -> None:
        c = self.theme.colours
        radius = self.mark / 2 if self.round_mark else self.theme.px(4)
        strong = colour(c.accent if button.isEnabled() else c.disabled)
        if button.isChecked():
            box(painter, where, strong, strong, radius=radius)
            pen = QPen(colour(c.on_accent), self.theme.px(2))
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawPolyline(
                QPolygonF([QPointF(where.x() + x * self.mark, where.y() + y * self.mark) for x, y in _TICK])
            )
            return
        box(painter, where, colour(c.surface), colour(c.control_line), radius=radius)
        if self.key and self.show_key and button.isEnabled():
            painter.setFont(font(self.theme, Size.CAPTION))
            painter.setPen(colour(c.muted))
            painter.drawText(where, Qt.AlignmentFlag.AlignCenter, self.key)


if TYPE_CHECKING:
    _Button = QAbstractButton
else:
    _Button = object


class _Marked(_Button):
    """A button with a face, whose mark shows what is stored: pressing alone never changes it."""

    face: _Face

    def ask(self, label: str, key: str, letter: str = "") -> None:
        """Show a choice: its label, its digit, and the letter that is underlined."""
        at = label.casefold().find(letter) if letter else -1
        self.face.ask(label, key, at)
        if self.accessibleName() != label:
            self.setAccessibleName(label)
        self.setAccessibleDescription(", ".join(part for part in (key, letter.upper()) if part))

    def heightForWidth(self, width: int) -> int:
        """The height of its wrapped words at a width."""
        return self.face.height(width)

    def sizeHint(self) -> QSize:
        """Its size with all words on one line."""
        return QSize(self.face.natural_width, self.face.height(self.face.natural_width))

    def nextCheckState(self) -> None:
        """Leave the mark alone: it follows what has been recorded."""

    def hitButton(self, _where: QPoint) -> bool:
        """All of it answers to the pointer."""
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space presses; arrows, letters and Enter mean more to the page, and must not choose."""
        if event.key() in {Qt.Key.Key_Space, Qt.Key.Key_Select}:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the mark and the words."""
        with QPainter(self) as painter:
            self.face.paint(self, painter)


class Chip(_Marked, QRadioButton):
    """One choice of a question; of its siblings at most one is marked."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.face = _Face(theme, round_mark=True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def mark(self, on: bool) -> None:
        """Show whether it is the answer; Qt itself never takes the mark from the last one of a group."""
        self.setAutoExclusive(on)
        self.setChecked(on)
        self.setAutoExclusive(True)


class Box(_Marked, QCheckBox):
    """One of several answers that can all be ticked."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.face = _Face(theme, round_mark=False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def mark(self, on: bool) -> None:
        """Show whether it is ticked."""
        self.setChecked(on)
