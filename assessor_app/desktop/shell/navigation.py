"""The list of pages at the left; in a narrow window it folds to icons."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout

from assessor_app.desktop.theme.plain_text import set_tip
from assessor_app.desktop.theme.theme import Theme
from assessor_app.desktop.theme.tokens import Space
from assessor_app.desktop.theme.widgets import button, caption, text

OPEN_WIDTH, FOLDED_WIDTH = 256, 64
"""At 100 %, in pixels."""


@dataclass(frozen=True, slots=True)
class Stop:
    """One page in the list."""

    key: str
    title: str
    icon: str


class Navigation(QFrame):
    """A button for each page; the one in view is pressed. Up and down move, Enter opens."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, stops: Sequence[Stop], heading: str, under: str) -> None:
        super().__init__()
        self.setProperty("role", "side")
        self.setAccessibleName(self.tr("Pages"))
        self._theme = theme
        self._stops = {stop.key: stop for stop in stops}
        self._counts: dict[str, int] = {}
        self.folded = False
        self.buttons: dict[str, QPushButton] = {}
        column = QVBoxLayout(self)
        edge = theme.px(Space.SMALL)
        column.setContentsMargins(edge, theme.px(Space.NORMAL), edge, edge)
        column.setSpacing(theme.px(Space.HAIR))
        self._heading: tuple[QLabel, ...] = (text(heading, "strong"), caption(under))
        for label in self._heading:
            label.setContentsMargins(edge, 0, edge, 0)
            column.addWidget(label)
        column.addSpacing(theme.px(Space.MEDIUM))
        for stop in stops:
            made = button(stop.title, partial(self.chosen.emit, stop.key), kind="navigation")
            made.setIcon(theme.icon(stop.icon))
            made.setCheckable(True)
            self.buttons[stop.key] = made
            column.addWidget(made)
        column.addStretch()
        self.fold(False)

    def show_current(self, key: str) -> None:
        """Press the button of this page, release the others."""
        for name, made in self.buttons.items():
            made.setChecked(name == key)
            made.setAccessibleDescription(self.tr("The page in view") if name == key else "")

    def show_count(self, key: str, count: int) -> None:
        """Say how many things wait on a page; 0 says nothing."""
        if key in self.buttons:
            self._counts[key] = count
            self._word(key)

    def fold(self, folded: bool) -> None:
        """Show icons only, or icons with names."""
        self.folded = folded
        self.setFixedWidth(self._theme.px(FOLDED_WIDTH if folded else OPEN_WIDTH))
        for label in self._heading:
            label.setVisible(not folded and bool(label.text()))
        for key in self.buttons:
            self._word(key)

    def _word(self, key: str) -> None:
        title, count = self._stops[key].title, self._counts.get(key, 0)
        words = f"{title} ({count})" if count else title
        made = self.buttons[key]
        made.setText("" if self.folded else f" {words}")
        made.setAccessibleName(words)
        set_tip(made, words if self.folded else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down move from button to button."""
        names = list(self.buttons)
        at = next((n for n, name in enumerate(names) if self.buttons[name].hasFocus()), None)
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if at is None or step is None:
            super().keyPressEvent(event)
            return
        self.buttons[names[(at + step) % len(names)]].setFocus(Qt.FocusReason.TabFocusReason)
