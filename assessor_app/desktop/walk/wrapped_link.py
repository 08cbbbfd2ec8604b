"""A line of words that leads somewhere; unlike a plain button it wraps where there is little room."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from assessor_app.desktop.theme.theme import Theme
from assessor_app.desktop.theme.tokens import Size, Space
from assessor_app.desktop.walk.paint import WrappedText, box, colour, font


class WrappedLink(QPushButton):
    """Words in the colour of links, on as many lines as they need."""

    def __init__(self, theme: Theme, words: str, clicked: Callable[[], object]) -> None:
        super().__init__()
        self.theme = theme
        self._words = WrappedText(words, font(theme, Size.BODY, QFont.Weight.Medium))
        self.setAccessibleName(words)
        self.setAutoDefault(True)  # so that Enter follows it, as Space does
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(lambda _checked=False: clicked())

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.text

    def _inner(self, width: int) -> int:
        return width - 2 * self.theme.px(Space.SMALL)

    def hasHeightForWidth(self) -> bool:
        """Its words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of the wrapped words; at least a comfortable target for a pointer."""
        return max(round(self._words.height(self._inner(width))) + self.theme.px(14), self.theme.px(36))

    def sizeHint(self) -> QSize:
        """Its size with all words on one line."""
        width = round(self._words.natural_width) + 2 * self.theme.px(Space.SMALL) + 1
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """It can be as narrow as a few words."""
        return QSize(self.theme.px(120), self.theme.px(36))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words, and the ground under the pointer or with the focus."""
        theme, c = self.theme, self.theme.colours
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            ground = colour(c.accent_ground) if self.underMouse() else Qt.GlobalColor.transparent
            line = colour(c.focus) if self.hasFocus() else ground
            box(painter, QRectF(self.rect()), ground, line, thick=theme.px(2), radius=theme.px(6))
            inner = self._inner(self.width())
            top = (self.height() - self._words.height(inner)) / 2
            self._words.paint(painter, theme.px(Space.SMALL), top, inner, colour(c.link))
