"""The message bar: the last thing that happened or went wrong, with one thing to do about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout

from assessor_app.desktop.message import Message
from assessor_app.desktop.theme.theme import Theme
from assessor_app.desktop.theme.tokens import Space, Tone
from assessor_app.desktop.theme.widgets import body, button, clear, hint, line, picture

SHOWN_DETAILS = 200
"""The most lines of details that are shown; the rest are counted."""
MOST_HEIGHT = 160
"""Higher than this, in pixels at 100 %, details scroll."""


class _Details(QScrollArea):
    """As high as its lines are at the width there is; only beyond a few of them it scrolls."""

    def __init__(self, theme: Theme, lines: QLabel) -> None:
        super().__init__()
        self._most = theme.px(MOST_HEIGHT)
        self._lines = lines
        lines.setMinimumHeight(1)  # else that of its narrowest width
        self.setWidget(lines)
        self.setWidgetResizable(True)
        self.setMaximumHeight(self._most)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width needs another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.setFixedHeight(min(self._lines.heightForWidth(self.viewport().width()) + 2, self._most))


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
        close.setToolTip(self.tr("Close this message"))
        row.addWidget(close, alignment=Qt.AlignmentFlag.AlignTop)
        return row

    def _details(self, details: tuple[str, ...]) -> QScrollArea:
        shown = list(details[:SHOWN_DETAILS])
        if len(details) > len(shown):
            shown.append(self.tr("… and {count} more.").format(count=len(details) - len(shown)))
        lines: QLabel = hint("\n".join(shown))
        lines.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        area = _Details(self._theme, lines)
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
        """Have a screen reader say it, where Qt can."""
        try:
            from PySide6.QtGui import QAccessibleAnnouncementEvent
        except ImportError:  # Qt before 6.8
            return
        event = QAccessibleAnnouncementEvent(self, message.words)
        if message.tone is Tone.PROBLEM:
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)
