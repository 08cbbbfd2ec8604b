"""The editor of a line: a short text, a number, or a date with a calendar to pick from."""

from __future__ import annotations

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QHBoxLayout, QMenu, QToolButton, QWidget, QWidgetAction

from assessor_app.desktop.theme.plain_text import set_tip
from assessor_app.desktop.theme.theme import Theme
from assessor_app.desktop.theme.tokens import Space
from assessor_app.desktop.walk import dates
from assessor_app.desktop.walk.text_field import TextField
from assessor_app.records import Kind, Question


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
