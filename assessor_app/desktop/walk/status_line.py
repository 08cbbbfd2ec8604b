"""The line under the walk: what is saved, and what was done last, with Undo."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QFrame

from assessor_app.desktop.theme import widgets
from assessor_app.desktop.theme.announcement import announce
from assessor_app.desktop.theme.elided import Elided
from assessor_app.desktop.theme.plain_text import set_tip
from assessor_app.desktop.theme.theme import Theme
from assessor_app.desktop.theme.tokens import Space


class StatusLine(QFrame):
    """Says the last thing done; quiet, in one place, never in the way."""

    undo = Signal()
    fast = Signal(bool)

    def __init__(self, theme: Theme, *, fast: bool) -> None:
        super().__init__()
        self.theme = theme
        self.setProperty("role", "bar")
        self.saved = Elided("caption")
        self.typing = widgets.text("", "caption", wrap=False)
        self.done = Elided("body")
        self.done.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.undo_button = widgets.button(self.tr("Undo"), self.undo.emit, kind="quiet", icon="undo", theme=theme)
        set_tip(self.undo_button, self.tr("Undo (Ctrl+Z)"))
        self.undo_button.hide()
        self.fast_keys = QCheckBox(self.tr("Fast keys"))
        set_tip(self.fast_keys, self.tr("A key answers and goes on to the next question (Ctrl+K)"))
        self.fast_keys.setChecked(fast)
        self.fast_keys.toggled.connect(self.fast)
        layout = widgets.line(theme, self, space=Space.SMALL)
        edge = theme.px(Space.NORMAL)
        layout.setContentsMargins(edge, theme.px(2), edge, theme.px(2))
        layout.addWidget(self.saved)
        layout.addWidget(self.typing)
        layout.addWidget(self.done, stretch=1)
        layout.addWidget(self.undo_button)
        layout.addWidget(self.fast_keys)
        self.show_typing(unsaved=False)

    def fold(self, *, narrow: bool) -> None:
        """Where there is little room, fast keys are left to their key and their menu."""
        self.fast_keys.setVisible(not narrow)
        self._share()

    def say(self, words: str, *, undo: bool) -> None:
        """Say what was done, also to a screen reader."""
        self.done.setText(words)
        self.undo_button.setVisible(undo)
        self._share()
        if words:
            announce(self.done, f"{words} {self.undo_button.toolTip()}" if undo else words)

    def show_typing(self, *, unsaved: bool) -> None:
        """Say truly whether the last letters are in the file."""
        words = self.tr("Saving …") if unsaved else ""
        if self.typing.text() != words:
            self.typing.setText(words)
        self.typing.setVisible(unsaved)
        self.saved.setVisible(not unsaved)

    def show_saved(self, words: str) -> None:
        """Say when the file was last saved, and whether that has been sent."""
        self.saved.setText(words)
        self._share()

    def _share(self) -> None:
        """Where there is no room for both, what was done comes before what is saved; each keeps at least a third."""
        apart = self.theme.px(Space.SMALL)
        others = [widget for widget in (self.undo_button, self.fast_keys) if widget.isVisibleTo(self)]
        margins = self.contentsMargins().left() + self.contentsMargins().right() + 2 * self.theme.px(Space.NORMAL)
        room = self.width() - margins - apart - sum(widget.sizeHint().width() + apart for widget in others)
        wanted = self.done.sizeHint().width() if self.done.text() else 0
        self.saved.setFixedWidth(max(min(self.saved.sizeHint().width(), max(room - wanted, room // 3)), 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share another width."""
        super().resizeEvent(event)
        self._share()
