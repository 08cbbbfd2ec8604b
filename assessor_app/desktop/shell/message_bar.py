"""The message bar: the last thing that happened or went wrong, with one thing to do about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout

from assessor_app.desktop.message import Message
from assessor_app.desktop.theme.announcement import announce
from assessor_app.desktop.theme.plain_text import set_tip
from assessor_app.desktop.theme.theme import Theme
from assessor_app.desktop.theme.tokens import Space, Tone
from assessor_app.desktop.theme.widgets import body, button, clear, hint, line, picture

SHOWN_DETAILS = 200
"""The most lines of details that are shown; the rest are counted."""
MOST = 160
"""The most height that details take, in pixels at 100 %; more of them scroll."""


class _Lines(QScrollArea):
    """Details as high as their lines at the width there is; only what is higher than the most scrolls."""

    def __init__(self, lines: QLabel, most: int) -> None:
        super().__init__()
        self._lines, self._most = lines, most
        self.setWidget(lines)
        self.setWidgetResizable(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that the lines need now."""
        super().resizeEvent(event)
        room = self.width() - 2 * self.frameWidth()
        needed = self._lines.heightForWidth(room)
        if needed > self._most:
            needed = self._lines.heightForWidth(room - self.verticalScrollBar().sizeHint().width())
        self._lines.setFixedHeight(needed)  # else an area gives it the height it has at its narrowest
        self.setFixedHeight(min(needed + 2 * self.frameWidth(), self._most))


class MessageBar(QFrame):
    """Shows one message inline; nothing is ever told by a dialog that stops the work."""

    acted = Signal()
    """The action beside the message was taken."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.message: Message | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*(theme.px(n) for n in (Space.NORMAL, Space.SMALL, Space.SMALL, Space.SMALL)))
        self._column.setSpacing(theme.px(Space.HAIR))
        self.hide()

    def show_message(self, message: Message | None) -> None:
        """Show a message instead of the last one; None clears the bar."""
        clear(self._column)
        self.message = message
        if message is None:
            self.hide()
            return
        self.setProperty("tone", message.tone.value)
        self.style().unpolish(self)
        self.style().polish(self)
        self._column.addLayout(self._row(message))
        if message.details:
            self._column.addWidget(self._details(message.details))
        self.setAccessibleName(message.words)
        self.show()
        self._announce(message)

    def _row(self, message: Message) -> QHBoxLayout:
        row = line(self._theme, space=Space.MEDIUM)
        colour = self._theme.colours.of(message.tone)[0]
        row.addWidget(picture(self._theme, message.tone.value, 20, colour))
        self.words = body(message.words)
        self.words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        row.addWidget(self.words, stretch=1)
        if message.action is not None:
            self.action_button = button(message.action_words, self._act, kind="quiet")
            row.addWidget(self.action_button)
        close = button("", lambda: self.show_message(None), kind="quiet")
        close.setIcon(self._theme.icon("close"))
        close.setAccessibleName(self.tr("Close this message"))
        set_tip(close, self.tr("Close this message"))
        row.addWidget(close, alignment=Qt.AlignmentFlag.AlignTop)
        return row

    def _details(self, details: tuple[str, ...]) -> QScrollArea:
        shown = list(details[:SHOWN_DETAILS])
        if len(details) > len(shown):
            shown.append(self.tr("… and {count} more.").format(count=len(details) - len(shown)))
        lines: QLabel = hint("\n".join(shown))
        lines.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        area = _Lines(lines, self._theme.px(MOST))
        area.setStyleSheet("QScrollArea, QScrollArea > QWidget { background: transparent; border: none; }")
        area.setAccessibleName(self.tr("More about this message"))
        lines.setAlignment(Qt.AlignmentFlag.AlignTop)
        lines.setContentsMargins(self._theme.px(Space.HUGE), 0, 0, 0)
        return area

    def _act(self) -> None:
        message = self.message
        self.show_message(None)
        if message is not None and message.action is not None:
            message.action()
            self.acted.emit()

    def _announce(self, message: Message) -> None:
        """Have a screen reader say it; a problem at once."""
        announce(self, message.words, urgent=message.tone is Tone.PROBLEM)
