"""The editors of typed answers: a line, a date, a longer text that grows, and a list to pick from."""

from __future__ import annotations

import math

from PySide6.QtCore import QDate, QEvent, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QCalendarWidget,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QToolButton,
    QWidget,
    QWidgetAction,
)

from assessor_app.desktop.theme.plain_text import set_tip
from assessor_app.desktop.theme.theme import Theme
from assessor_app.desktop.theme.tokens import Space
from assessor_app.desktop.walk import dates
from assessor_app.records import Kind, Question

LINES_SHOWN = 3
LINES_MOST = 14


def is_for_the_walk(event: QEvent) -> bool:
    """Whether a key that a text would take for itself means something to the whole case: Ctrl+Home, Ctrl+Enter."""
    keys = {Qt.Key.Key_Home, Qt.Key.Key_Return, Qt.Key.Key_Enter}
    if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.ShortcutOverride:
        return False
    return event.key() in keys and event.modifiers() == Qt.KeyboardModifier.ControlModifier


class TextField(QLineEdit):
    """A line that undoes its own typing first, and then leaves undoing to the case."""

    def event(self, event: QEvent) -> bool:
        """Leave the keys of the walk to the walk."""
        if is_for_the_walk(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Undo and Redo to the page when there is nothing to undo here."""
        undo, redo = event.matches(QKeySequence.StandardKey.Undo), event.matches(QKeySequence.StandardKey.Redo)
        if (undo and not self.isUndoAvailable()) or (redo and not self.isRedoAvailable()):
            event.ignore()
            return
        before = self.text()
        super().keyPressEvent(event)
        if (undo or redo) and self.text() != before:
            self.textEdited.emit(self.text())


class LineEditor(QWidget):
    """One line of text, a number, or a date in day-month-year order with a calendar to pick from."""

    typed = Signal()
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.question: Question | None = None
        self.language = "en"
        self.edit = TextField(self)
        self.edit.textEdited.connect(lambda _text: self.typed.emit())
        self.edit.editingFinished.connect(self.left)
        self.calendar = QToolButton(self)
        self.calendar.setIcon(theme.icon("calendar"))
        self.calendar.setAccessibleName(self.tr("Pick a date"))
        set_tip(self.calendar, self.tr("Pick a date"))
        self.calendar.clicked.connect(self._pick)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(Space.SMALL))
        layout.addWidget(self.edit, stretch=100)
        layout.addWidget(self.calendar)
        layout.addStretch(1)
        self.setFocusProxy(self.edit)

    def ask(self, question: Question, language: str) -> None:
        """Become the editor of a question."""
        self.question, self.language = question, language
        date = question.kind is Kind.DATE
        number = question.kind in {Kind.INTEGER, Kind.DECIMAL}
        self.calendar.setVisible(date)
        self.edit.setPlaceholderText(self.tr("day/month/year, for example 3/6/2013") if date else "")
        self.edit.setMaximumWidth(self.theme.px(340 if date else 140 if number else 520))
        self.edit.setAccessibleName(question.label.to(language))
        self.edit.setAccessibleDescription(question.hint.to(language))

    def show_value(self, value: str) -> None:
        """Show a stored value, unless exactly that is there already."""
        date = self.question is not None and self.question.kind is Kind.DATE
        shown = dates.in_words(value, self.language) if date else value
        if self.edit.text() != shown and self.raw() != value:
            self.edit.setText(shown)

    def stops(self) -> list[QWidget]:
        """Where Tab stops: in the field, and on the button of the calendar."""
        return [self.edit, self.calendar]

    def raw(self) -> str:
        """What is typed, a date as it is stored if it can be read as one."""
        text = self.edit.text()
        date = self.question is not None and self.question.kind is Kind.DATE
        return dates.to_stored(text) if date else text

    def _pick(self) -> None:
        menu = QMenu(self)
        calendar = QCalendarWidget(menu)
        calendar.setLocale(dates.locale(self.language))
        style_calendar(calendar, self.theme)
        day = dates.parse(self.raw())
        if day is not None:
            calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        action = QWidgetAction(menu)
        action.setDefaultWidget(calendar)
        menu.addAction(action)
        for pressed in (calendar.activated, calendar.clicked):
            pressed.connect(self._picked)
            pressed.connect(menu.close)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.calendar.mapToGlobal(QPoint(0, self.calendar.height())))
        calendar.setFocus()

    def _picked(self, day: QDate) -> None:
        self.edit.setText(dates.in_words(day.toString(Qt.DateFormat.ISODate), self.language))
        self.typed.emit()
        self.left.emit()


def style_calendar(calendar: QCalendarWidget, theme: Theme) -> None:
    """Give a calendar the colours and the size of everything else; Qt's own know no look."""
    calendar.setMinimumSize(theme.px(320), theme.px(260))
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    plain = QTextCharFormat()
    plain.setForeground(QColor(theme.colours.text))
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(day, plain)
    for name, icon in (("qt_calendar_prevmonth", "back"), ("qt_calendar_nextmonth", "next")):
        button = calendar.findChild(QToolButton, name)
        if button is not None:
            button.setIcon(theme.icon(icon))


class TextEditor(QPlainTextEdit):
    """A text of any length; it grows with what is written, up to a limit, then scrolls."""

    typed = Signal()
    left = Signal()
    grew = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.question: Question | None = None
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._changed)
        self._quiet = False

    def ask(self, question: Question, language: str) -> None:
        """Become the editor of a question."""
        self.question = question
        self.setAccessibleName(question.label.to(language))

    def show_value(self, value: str) -> None:
        """Show a stored value, unless exactly that is there already (so that the cursor stays)."""
        if self.toPlainText() != value:
            self._quiet = True
            self.setPlainText(value)
            self._quiet = False
            self._fit()

    def to_end(self) -> None:
        """Put the cursor behind the text, where one goes on writing."""
        self.moveCursor(QTextCursor.MoveOperation.End)

    def raw(self) -> str:
        """What is written."""
        return self.toPlainText()

    def event(self, event: QEvent) -> bool:
        """Leave the keys of the walk to the walk."""
        if is_for_the_walk(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Undo and Redo to the page when there is nothing to undo here, and Ctrl+Enter always."""
        document = self.document()
        undo, redo = event.matches(QKeySequence.StandardKey.Undo), event.matches(QKeySequence.StandardKey.Redo)
        onward = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and bool(
            event.modifiers() & Qt.KeyboardModifier.ControlModifier
        )
        spent = (undo and not document.isUndoAvailable()) or (redo and not document.isRedoAvailable())
        if spent or onward or event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the text has been left; a menu or another window over it is no leaving."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the height to the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page instead of a text that fits."""
        if self.verticalScrollBar().maximum() > 0:
            super().wheelEvent(event)
        else:
            event.ignore()

    def _changed(self) -> None:
        self._fit()
        if not self._quiet:
            self.typed.emit()

    def _fit(self) -> None:
        """Be as high as the text; only a text beyond the most lines gets a scroll bar.

        The bar takes width, and with it the text changes its height: it must not come and go by itself.
        """
        line, margin = math.ceil(QFontMetricsF(self.font()).height()), self.document().documentMargin()
        least, most = LINES_SHOWN * line + margin, LINES_MOST * line + margin
        needed = self._text_height(most)
        long = needed > most
        bar = Qt.ScrollBarPolicy.ScrollBarAlwaysOn if long else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if self.verticalScrollBarPolicy() != bar:
            self.setVerticalScrollBarPolicy(bar)
        around = self.theme.px(2 * (6 + 2)) + 2 * margin
        height = math.ceil(min(max(needed, least), most) + around)
        if height != self.maximumHeight():
            self.setFixedHeight(height)
            self.grew.emit()

    def _text_height(self, most: float) -> float:
        """The height of the text at this width; measuring stops a little beyond the most that is shown."""
        height, block = 0.0, self.document().firstBlock()
        while block.isValid() and height <= most:
            height += self.blockBoundingRect(block).height()
            block = block.next()
        return height


class ListEditor(QComboBox):
    """One choice out of a long list; typing finds it, Alt+Down opens the list."""

    given = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.question: Question | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(24)
        self.activated.connect(self._chosen)

    def ask(self, question: Question, language: str) -> None:
        """Become the editor of a question."""
        self.question = question
        with QSignalBlocker(self):
            self.clear()
            self.addItem(self.tr("Choose …"), "")
            for choice in question.choices:
                self.addItem(choice.label.to(language), choice.code)
        self.setAccessibleName(question.label.to(language))

    def show_value(self, value: str) -> None:
        """Show the stored choice."""
        with QSignalBlocker(self):
            self.setCurrentIndex(max(self.findData(value), 0))

    def _chosen(self, at: int) -> None:
        self.given.emit(self.itemData(at) or "")

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: turning it must not change an answer."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter to the page."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
        else:
            super().keyPressEvent(event)
