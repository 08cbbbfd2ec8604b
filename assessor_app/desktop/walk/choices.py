"""The editors of choice questions: chips that flow over lines, boxes under each other, and a long list."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from assessor_app.desktop.theme.theme import Theme
from assessor_app.desktop.theme.tokens import Space
from assessor_app.desktop.walk import keys
from assessor_app.desktop.walk.chips import Chip, TickBox
from assessor_app.records import Kind, Question


class ChoiceEditor(QWidget):
    """The choices of one question; used again for another question instead of being built anew."""

    given = Signal(str)
    """The value that the person wants: a code, or codes separated by spaces."""
    _button: type[Chip | TickBox] = Chip

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.question: Question | None = None
        self.buttons: list[Chip | TickBox] = []
        self.used = 0
        self.labels: tuple[str, ...] = ()
        self._value = ""
        self._keys_shown = False
        self._tabs = True
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    # --- showing ----------------------------------------------------------------------------

    def ask(self, question: Question, language: str) -> None:
        """Show the choices of a question, none of them marked."""
        labels = tuple(choice.label.to(language) for choice in question.choices)
        self.question = question
        if labels != self.labels:
            self.labels = labels
            self._name(labels)
        self.show_value("")

    def _name(self, labels: tuple[str, ...]) -> None:
        given = keys.letters(labels) if len(labels) <= keys.MOST else ("",) * len(labels)
        while len(self.buttons) < len(labels):
            self.buttons.append(self._make(len(self.buttons)))
        for at, (label, letter) in enumerate(zip(labels, given, strict=True)):
            self.buttons[at].ask(label, str(at + 1) if at < keys.MOST else "", letter)
        for at, button in enumerate(self.buttons):
            if button.isHidden() == (at < len(labels)):
                button.setVisible(at < len(labels))
        self.used = len(labels)
        self.updateGeometry()
        self.arrange(self.width())  # where it keeps its size, nothing else would place the others

    def _make(self, at: int) -> Chip | TickBox:
        button = self._button(self.theme, self)
        button.face.show_key = self._keys_shown
        button.clicked.connect(lambda _checked=False: self.press(at))
        button.toggled.connect(lambda on: self._marked_from_outside(at, on=on))
        return button

    def show_value(self, value: str) -> None:
        """Mark what is stored."""
        self._value = value
        marked = self.marked(value)
        codes = [choice.code for choice in self.question.choices] if self.question else []
        for button, code in zip(self.buttons, codes, strict=False):
            if button.isChecked() != (code in marked):
                button.mark(code in marked)
        self._rove()
        self._follow()

    def marked(self, value: str) -> frozenset[str]:
        """The codes that a stored value marks."""
        return frozenset((value,) if value else ())

    def show_keys(self, on: bool) -> None:
        """Show the digit in each mark, or not."""
        if on == self._keys_shown:
            return
        self._keys_shown = on
        for button in self.buttons:
            button.face.show_key = on
            button.update()

    # --- choosing ---------------------------------------------------------------------------

    def press(self, at: int) -> None:
        """Choose by position, as a key or the pointer does."""
        if self.question is not None and self.isEnabled() and 0 <= at < self.used:
            self.given.emit(self.wanted(self.question.choices[at].code))

    def _marked_from_outside(self, at: int, *, on: bool) -> None:
        """Take a mark that a screen reader or voice control has set for an answer; marks follow what is recorded."""
        button = self.buttons[at]
        if button.marking:
            return
        self.show_value(self._value)
        if on or isinstance(button, TickBox):
            self.press(at)

    def wanted(self, code: str) -> str:
        """The value after this choice is pressed."""
        return code

    def press_key(self, key: str) -> bool:
        """Choose by the typed character; whether it meant anything here."""
        at = keys.chosen(key, self.labels)
        if at is None:
            return False
        self.press(at)
        return True

    # --- focus ------------------------------------------------------------------------------

    def take_focus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Put the focus on the marked choice, else on the first."""
        if self.used:
            self.buttons[self._stop()].setFocus(reason)

    def move_focus(self, step: int) -> None:
        """Move the focus to the choice before or after, around the ends."""
        here = next((at for at, button in enumerate(self.buttons[: self.used]) if button.hasFocus()), -1)
        if here >= 0:
            self.buttons[(here + step) % self.used].setFocus(Qt.FocusReason.OtherFocusReason)

    def can_move(self, step: int) -> bool:
        """Whether there is a choice before or after the one with the focus."""
        here = next((at for at, button in enumerate(self.buttons[: self.used]) if button.hasFocus()), -1)
        return here >= 0 and 0 <= here + step < self.used

    def _stop(self) -> int:
        return next((at for at, button in enumerate(self.buttons[: self.used]) if button.isChecked()), 0)

    def _follow(self) -> None:
        """Keep the focus, if it is on one of these, on the marked choice."""
        stop = self.buttons[self._stop()] if self.used else None
        if stop is not None and stop.isChecked() and any(button.hasFocus() for button in self.buttons):
            stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def stops(self) -> list[QWidget]:
        """Where Tab stops: at the marked choice, else the first."""
        return [self.buttons[self._stop()]] if self.used else []

    def let_tab(self, on: bool) -> None:
        """Whether Tab from elsewhere may come here: only to the current question."""
        if on != self._tabs:
            self._tabs = on
            self._rove()

    def _rove(self) -> None:
        stops = self.stops() if self._tabs else []
        for button in self.buttons[: self.used]:
            policy = Qt.FocusPolicy.StrongFocus if button in stops else Qt.FocusPolicy.ClickFocus
            if button.focusPolicy() != policy:
                button.setFocusPolicy(policy)

    # --- layout -----------------------------------------------------------------------------

    def hasHeightForWidth(self) -> bool:
        """The number of lines depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height that the choices take within a width."""
        return self.arrange(width, place=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the choices within the new width."""
        super().resizeEvent(event)
        self.arrange(self.width())

    def arrange(self, width: int, *, place: bool = True) -> int:
        """Place the choices within a width (or only measure them); the height they take."""
        gap = self.theme.px(Space.SMALL)
        x = y = row = 0
        for button in self.buttons[: self.used]:
            wide = min(button.face.natural_width, width)
            high = button.face.height(wide)
            if x and x + wide > width:
                x, y, row = 0, y + row + gap, 0
            if place:
                _place(button, x, y, wide, high)
            x, row = x + wide + gap, max(row, high)
        return y + row


class TickEditor(ChoiceEditor):
    """Answers of which several can be ticked, each on a line of its own."""

    _button = TickBox

    def marked(self, value: str) -> frozenset[str]:
        """The codes that a stored value ticks."""
        return frozenset(value.split())

    def wanted(self, code: str) -> str:
        """The value after this box is pressed: its codes in the order of the choices."""
        ticked = self.marked(self._value) ^ {code}
        choices = self.question.choices if self.question else ()
        return " ".join(choice.code for choice in choices if choice.code in ticked)

    def arrange(self, width: int, *, place: bool = True) -> int:
        """Place the boxes in one column, or in two where the longest fits twice; the height they take."""
        gap = self.theme.px(Space.HAIR)
        used = self.buttons[: self.used]
        longest = max((button.face.natural_width for button in used), default=0)
        columns = 2 if 2 * longest + gap <= width and self.used > 3 else 1
        wide = (width - gap * (columns - 1)) // columns
        rows = -(-self.used // columns)
        y = 0
        for row in range(rows):
            line = used[row::rows]
            high = max(button.face.height(wide) for button in line)
            for column, button in enumerate(line if place else ()):
                _place(button, column * (wide + gap), y, wide, high)
            y += high + gap
        return y - gap if rows else 0

    def _follow(self) -> None:
        """Leave the focus on the box that was pressed."""

    def stops(self) -> list[QWidget]:
        """Tab stops at every box, as everywhere."""
        return list(self.buttons[: self.used])


def _place(button: QAbstractButton, x: int, y: int, width: int, height: int) -> None:
    where = button.geometry()
    if (where.x(), where.y(), where.width(), where.height()) != (x, y, width, height):
        button.setGeometry(x, y, width, height)


def is_choice(question: Question) -> bool:
    """Whether a question is answered by pressing choices (a long list of one is picked from a list)."""
    if question.kind is Kind.SELECT_MULTIPLE:
        return True
    return question.kind is Kind.SELECT_ONE and len(question.choices) <= MOST_CHIPS


MOST_CHIPS = 12
"""A question with more choices than this is answered from a list that opens."""
