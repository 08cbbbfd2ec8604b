"""What the walk paints itself: wrapped text that is measured once, boxes, and colours by name."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPainter, QPen, QPixmap, QTextLayout, QTextOption

from assessor_app.desktop.theme.icons import pixmap
from assessor_app.desktop.theme.theme import Theme
from assessor_app.desktop.theme.tokens import Size, Tone

NO_LIMIT = 1e6


@lru_cache(maxsize=256)
def colour(code: str) -> QColor:
    """A colour of the tokens, ``#rrggbb``, for a painter. Never change it."""
    return QColor(code)


def font(theme: Theme, size: Size = Size.BODY, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The application's font in a size of the type scale. Never change it."""
    return _font(theme.pt(size), weight)


def caption_font(unit: float) -> QFont:
    """The application's font in the size of captions, where 1.0 is text at 100 %."""
    return _font(Size.CAPTION * unit / 10, QFont.Weight.Normal)


@lru_cache(maxsize=64)
def _font(points: float, weight: QFont.Weight) -> QFont:
    made = QFont()
    made.setPointSizeF(points)
    made.setWeight(weight)
    return made


@lru_cache(maxsize=128)
def _picture(name: str, ink: str, size: int, ratio: float) -> QPixmap:
    return pixmap(name, ink, size, ratio)


def picture(theme: Theme, name: str, length: int, ink: str) -> QPixmap:
    """An icon, `length` pixels at 100 %, drawn once for each colour and size."""
    screen = QGuiApplication.primaryScreen()
    return _picture(name, ink, theme.px(length), screen.devicePixelRatio() if screen else 1.0)


@lru_cache(maxsize=2048)
def label(text: str, face: QFont) -> WrappedText:
    """Measured words that many share: the labels of choices, the captions of answers."""
    return WrappedText(text, face)


class WrappedText:
    """Wrapped text that is measured once for a width and painted often."""

    __slots__ = ("_height", "_layout", "_width", "natural_width", "text")

    def __init__(self, text: str, face: QFont) -> None:
        self.text = text
        self._layout = QTextLayout(text.replace("\n", "\u2028"), face)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._layout.setCacheEnabled(True)
        self._width = -1.0
        self._height = 0.0
        self.natural_width = self._lay(NO_LIMIT)

    def height(self, width: float) -> float:
        """How high the text is when wrapped at `width`."""
        if width != self._width:
            self._lay(width)
        return self._height

    def _lay(self, width: float) -> float:
        self._width = width
        self._layout.beginLayout()
        height = widest = 0.0
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, height))
            height += line.height()
            widest = max(widest, line.naturalTextWidth())
        self._layout.endLayout()
        self._height = height
        return widest

    def paint(self, painter: QPainter, x: float, y: float, width: float, ink: QColor, *, underline: int = -1) -> None:
        """Paint the text with its top left corner at (x, y), one of its letters underlined."""
        self.height(width)
        painter.setPen(ink)
        if underline < 0:
            self._layout.draw(painter, QPointF(x, y))
        else:
            self._layout.draw(painter, QPointF(x, y), [_underlined(underline)])


def _underlined(at: int) -> QTextLayout.FormatRange:
    form = QTextLayout.FormatRange()
    form.start = at
    form.length = 1
    form.format.setFontUnderline(True)
    return form


def box(
    painter: QPainter,
    where: QRectF,
    fill: QColor | Qt.GlobalColor,
    line: QColor | Qt.GlobalColor,
    *,
    thick: float = 1.0,
    radius: float = 6.0,
) -> None:
    """A filled box with a line around it, the line inside `where`."""
    painter.setBrush(fill)
    painter.setPen(QPen(line, thick))
    half = thick / 2
    painter.drawRoundedRect(where.adjusted(half, half, -half, -half), radius, radius)


class Pill:
    """A small mark painted beside others: an icon and a few words in the colours of a tone."""

    def __init__(self, theme: Theme, words: str, tone: Tone, icon: str) -> None:
        self._theme = theme
        self._tone = tone
        self._icon = icon
        self._words = WrappedText(words, font(theme, Size.CAPTION, QFont.Weight.DemiBold))
        self.words = words
        pad = theme.px(6)
        self.width = self._words.natural_width + theme.px(14) + 3 * pad
        self.height = self._words.height(NO_LIMIT) + theme.px(4)

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        """Paint the mark with its top left corner at (x, y)."""
        theme = self._theme
        ink, ground = (colour(code) for code in theme.colours.of(self._tone))
        box(painter, QRectF(x, y, self.width, self.height), ground, ground, radius=theme.px(4))
        length = theme.px(14)
        mark = picture(theme, self._icon, 14, ink.name())
        painter.drawPixmap(QPointF(x + theme.px(6), y + (self.height - length) / 2), mark)
        self._words.paint(painter, x + length + theme.px(11), y + theme.px(2), NO_LIMIT, ink)
