"""The line under the walk: what was done last, with Undo, and whether everything is saved."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QCheckBox, QFrame

from assessor_app.desktop.theme import widgets
from assessor_app.desktop.theme.theme import Theme
from assessor_app.desktop.theme.tokens import Space


class Strip(QFrame):
    """Says the last thing done; quiet, in one place, never in the way."""

    undo = Signal()
    fast = Signal(bool)

    def __init__(self, theme: Theme, *, fast: bool) -> None:
        super().__init__()
        self.setProperty("role", "bar")
        self.done = widgets.text("", wrap=False)
        self.done.setMinimumWidth(1)
        self.undo_button = widgets.button(self.tr("Undo"), self.undo.emit, kind="quiet", icon="undo", theme=theme)
        self.undo_button.setToolTip(self.tr("Undo (Ctrl+Z)"))
        self.undo_button.hide()
        self.typing = widgets.caption("")
        self.fast_keys = QCheckBox(self.tr("Fast keys"))
        self.fast_keys.setToolTip(self.tr("A key answers and goes on to the next question (Ctrl+K)"))
        self.fast_keys.setChecked(fast)
        self.fast_keys.toggled.connect(self.fast)
        layout = widgets.line(theme, self, space=Space.SMALL)
        edge = theme.px(Space.NORMAL)
        layout.setContentsMargins(edge, theme.px(2), edge, theme.px(2))
        layout.addWidget(self.done, stretch=1)
        layout.addWidget(self.undo_button)
        layout.addWidget(self.typing)
        layout.addWidget(self.fast_keys)

    def say(self, words: str, *, undo: bool) -> None:
        """Say what was done, also to a screen reader."""
        self.done.setText(words)
        self.done.setToolTip(words)
        self.undo_button.setVisible(undo)
        if words:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.done, words))

    def show_typing(self, *, unsaved: bool) -> None:
        """Say truly whether the last letters are in the file."""
        words = self.tr("Saving …") if unsaved else ""
        if self.typing.text() != words:
            self.typing.setText(words)
