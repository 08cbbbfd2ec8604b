"""The controls with which most questions are answered: a choice, and a box to tick, each with its key."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QWidget

from assessor_app.desktop.theme.theme import Theme
from assessor_app.desktop.theme.tokens import Colours, Space
from assessor_app.desktop.walk.paint import box, caption_font, colour, font, label

translate = QCoreApplication.translate
MARK = 20
"""The side of a mark, in pixels at 100 %."""
_TICK = ((0.24, 0.52), (0.43, 0.71), (0.77, 0.31))


@dataclass(frozen=True, slots=True)
class _Ground:
    """Everything that decides how a control looks but for its words."""

    width: int
    height: int
    ratio: float
    unit: float
    key: str
    round_mark: bool
    checked: bool
    usable: bool
    hovered: bool
    focused: bool

    def px(self, length: float) -> float:
        """A length given at 100 %."""
        return length * self.unit


@lru_cache(maxsize=256)
def _drawn(ground: _Ground, colours: Colours) -> QPixmap:
    """The box with its mark, drawn once: a page has many that look alike."""
    picture = QPixmap(round(ground.width * ground.ratio), round(ground.height * ground.ratio))
    picture.setDevicePixelRatio(ground.ratio)
    picture.fill(Qt.GlobalColor.transparent)
    with QPainter(picture) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _draw_box(painter, ground, colours)
        _draw_mark(painter, ground, colours)
    return picture


def _draw_box(painter: QPainter, ground: _Ground, c: Colours) -> None:
    whole = QRectF(0, 0, ground.width, ground.height)
    line = c.line if not ground.usable else c.accent if ground.checked else c.control_line
    fill = c.accent_ground if ground.checked or (ground.hovered and ground.usable) else c.surface
    thick, radius = ground.px(2) if ground.checked else 1.0, ground.px(6)
    box(painter, whole, colour(fill), colour(line), thick=thick, radius=radius)
    if ground.focused:
        box(painter, whole, Qt.GlobalColor.transparent, colour(c.focus), thick=ground.px(3), radius=radius)


def _draw_mark(painter: QPainter, ground: _Ground, c: Colours) -> None:
    size = ground.px(MARK)
    where = QRectF(ground.px(Space.SMALL), (ground.height - size) / 2, size, size)
    radius = size / 2 if ground.round_mark else ground.px(4)
    if not ground.checked:
        box(painter, where, colour(c.surface), colour(c.control_line), radius=radius)
        painter.setPen(colour(c.muted))
        painter.setFont(caption_font(ground.unit))
        painter.drawText(where, Qt.AlignmentFlag.AlignCenter, ground.key)
        return
    strong = colour(c.accent)
    box(painter, where, strong, strong, radius=radius)
    pen = QPen(colour(c.on_accent), ground.px(2))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawPolyline(QPolygonF([QPointF(where.x() + x * size, where.y() + y * size) for x, y in _TICK]))


class _Face:
    """What a choice and a box share: their words, their size, and how they are painted."""

    def __init__(self, theme: Theme, *, round_mark: bool) -> None:
        self.theme = theme
        self.round_mark = round_mark
        self.font = font(theme)
        self.words = label("", self.font)
        self.key = ""
        self.underline = -1
        self.show_key = False
        self._pad, self._mark = theme.px(Space.SMALL), theme.px(MARK)
        self._beside = self._mark + 3 * self._pad
        self._around, self._least, self._edge = theme.px(14), theme.px(36), theme.px(4)

    def ask(self, words: str, key: str, underline: int) -> None:
        """Show other words and another key."""
        if words != self.words.text:
            self.words = label(words, self.font)
        self.key, self.underline = key, underline

    @property
    def natural_width(self) -> int:
        """The width with all words on one line."""
        return round(self.words.natural_width + 0.5) + self._beside + self._edge

    def height(self, width: int) -> int:
        """The height at a width; at least a comfortable target for a pointer."""
        return max(round(self.words.height(width - self._beside)) + self._around, self._least)

    def paint(self, button: QAbstractButton, painter: QPainter) -> None:
        """Paint the whole control in the state of `button`."""
        theme = self.theme
        checked, usable, keys = button.isChecked(), button.isEnabled(), self.show_key and button.isEnabled()
        ground = _Ground(
            width=button.width(),
            height=button.height(),
            ratio=button.devicePixelRatioF(),
            unit=theme.percent / 100,
            key=self.key if keys else "",
            round_mark=self.round_mark,
            checked=checked,
            usable=usable,
            hovered=button.underMouse(),
            focused=button.hasFocus(),
        )
        painter.drawPixmap(0, 0, _drawn(ground, theme.colours))
        ink = colour(theme.colours.text if usable or checked else theme.colours.disabled)
        inner = button.width() - self._beside
        top = (button.height() - self.words.height(inner)) / 2
        underline = self.underline if keys else -1
        self.words.paint(painter, self._mark + 2 * self._pad, top, inner, ink, underline=underline)


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
        keys = ", ".join(part for part in (key, letter.upper()) if part)
        keys = translate("walk", "Keys: {keys}").format(keys=keys) if keys else ""
        if self.accessibleDescription() != keys:
            self.setAccessibleDescription(keys)

    def heightForWidth(self, width: int) -> int:
        """The height of its wrapped words at a width."""
        return self.face.height(width)

    def sizeHint(self) -> QSize:
        """Its size with all words on one line."""
        return QSize(self.face.natural_width, self.face.height(self.face.natural_width))

    marking = False
    """Whether the mark is being changed by us; by itself a screen reader changes it, without any click."""

    def nextCheckState(self) -> None:
        """Leave the mark alone: it follows what has been recorded."""

    def hitButton(self, _where: QPoint) -> bool:
        """All of it answers to the pointer."""
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave every key to the page: it tells an answer from words that are typed, also by Space."""
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
        self.marking = True
        self.setAutoExclusive(on)
        self.setChecked(on)
        self.setAutoExclusive(True)
        self.marking = False


class TickBox(_Marked, QCheckBox):
    """One of several answers that can all be ticked."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.face = _Face(theme, round_mark=False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def mark(self, on: bool) -> None:
        """Show whether it is ticked."""
        self.marking = True
        self.setChecked(on)
        self.marking = False
