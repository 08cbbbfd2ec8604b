"""A large button: an icon, what it does, and a quieter line that says when one wants it.

The start page is made of these, so this module does without the names in Qt's own namespace: to load
them takes as long as everything else here together.
"""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from assessor_app.desktop.theme.plain_text import label, spoken
from assessor_app.desktop.theme.theme import Theme
from assessor_app.desktop.theme.tokens import Space


class CardButton(QPushButton):
    """A button whose text is ``what it does`` + line break + ``when one wants it``, as Designer sets it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.setAutoDefault(True)
        self._picture = label()
        self._picture.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._title = label()
        self._title.setProperty("role", "section")
        self._words = label()
        self._words.setProperty("role", "hint")
        for words in (self._title, self._words):
            words.setWordWrap(True)
            words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._row = QHBoxLayout(self)
        self._column = QVBoxLayout()
        self._column.addWidget(self._title)
        self._column.addWidget(self._words)
        self._row.addWidget(self._picture)
        self._row.addLayout(self._column, stretch=1)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def setText(self, text: str) -> None:
        """Take both lines; the first may hold a mnemonic."""
        title, _, words = text.partition("\n")
        self.setProperty("shortcut", QKeySequence.mnemonic(title))
        self._title.setText(spoken(title))
        self._words.setText(words)
        self.setAccessibleName(spoken(title))
        self.setAccessibleDescription(words)
        self.updateGeometry()

    def text(self) -> str:
        """The first line, without its mnemonic."""
        return self._title.text()

    def apply_style(self, theme: Theme, icon: str = "") -> None:
        """Give it an icon, if it has one, and the spacing and size of the theme."""
        if icon:
            self._picture.setPixmap(theme.pixmap(icon, 32, theme.colours.accent))
        self._row.setSpacing(theme.px(Space.NORMAL))
        edge = theme.px(Space.NORMAL)
        self._row.setContentsMargins(edge, theme.px(Space.MEDIUM), edge, theme.px(Space.MEDIUM))
        self._column.setSpacing(theme.px(Space.HAIR))

    def setIcon(self, icon: QIcon | object) -> None:
        """Icons are set by `apply_style`, which knows the theme."""

    def hasHeightForWidth(self) -> bool:
        """Its lines wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """What the wrapped lines need."""
        return self._row.totalHeightForWidth(width)

    def sizeHint(self) -> QSize:
        """Wide enough to read, as high as the lines need at the width it has."""
        width = max(self.width(), 280)
        return QSize(min(280, width), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Never lower than its lines."""
        return QSize(120, self.heightForWidth(max(self.width(), 120)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for another height when the width has changed."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


class FigureTile(CardButton):
    """A large figure over what it counts; it opens where the figure comes from."""

    def __init__(self, theme: Theme, figure: str, words: str) -> None:
        super().__init__()
        self._title.setProperty("role", "figure")
        self._picture.hide()
        self._row.removeWidget(self._picture)
        self.setText(f"{figure}\n{words}")
        self.setAccessibleName(f"{figure} {words}")
        self.setAccessibleDescription("")
        self.apply_style(theme)
