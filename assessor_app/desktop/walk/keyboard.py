"""What the keys of the walk do while the focus is not in a text: answer, go on, move about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication

from assessor_app.desktop.walk import keys
from assessor_app.desktop.walk.burst import Burst
from assessor_app.desktop.walk.chips import Chip, TickBox
from assessor_app.desktop.walk.choices import ChoiceEditor, TickEditor

if TYPE_CHECKING:
    from assessor_app.desktop.walk.case_controller import CaseController

_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier, Qt.KeyboardModifier.ShiftModifier)


class Keyboard:
    """Turns keys into doings of the walk; every one of them has a menu entry or a button too."""

    def __init__(self, board: CaseController) -> None:
        self._board = board
        self.burst = Burst()
        self._begun, self._ended = 0, 0
        """How many things had been done in the case before the words that were typed, and after them."""

    def handle(self, event: QKeyEvent) -> bool:
        """Do what a key means here; false if it means nothing."""
        key, modifiers = event.key(), event.modifiers()
        held = event.isAutoRepeat()
        if modifiers in _PLAIN and not held and self._in_words(event):
            return True
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            return held or self._enter()
        if modifiers not in _PLAIN:
            return False
        return self._moves(key) or self._does(key) or held or self._answers(event.text())

    def _does(self, key: int) -> bool:
        """Go back to the question, or clear its answer."""
        if key == Qt.Key.Key_Escape:
            self._board.focus_question()
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self._board.clear()
        return key in {Qt.Key.Key_Escape, Qt.Key.Key_Delete, Qt.Key.Key_Backspace}

    # --- words typed by mistake -------------------------------------------------------------

    def _in_words(self, event: QKeyEvent) -> bool:
        """Whether a key belongs to words that somebody types here by mistake, so that it must do nothing."""
        typed = event.text()
        if not typed or not typed.isprintable():  # Enter and keys to clear end a word, and must not act on it
            writes = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Delete, Qt.Key.Key_Backspace}
            return writes and self.burst.braked
        if self.burst.begins:
            self._begun = len(self._board.work.history.done)
        braked = self.burst.braked
        choices = self.live()
        answers = typed == " " or (choices is not None and keys.chosen(typed, choices.labels) is not None)
        if not self.burst.typed(typed, answers=answers):
            return False
        if not braked:
            self._ended = len(self._board.work.history.done)
            self._board.say_words_typed(self._ended - self._begun)
        return True

    def steps_back(self) -> int:
        """How many things one Undo takes back: all that typed words did, if they were the last; else one."""
        since_words = self._ended and len(self._board.work.history.done) == self._ended
        steps = self._ended - self._begun if since_words else 1
        self._ended = 0
        return max(steps, 1)

    # --- what keys do -----------------------------------------------------------------------

    def _press(self) -> bool:
        focus = QApplication.focusWidget()
        if not isinstance(focus, Chip | TickBox):
            return False
        focus.click()
        return True

    def _enter(self) -> bool:
        focus = QApplication.focusWidget()
        if isinstance(focus, QAbstractButton) and not isinstance(focus, Chip | TickBox):
            focus.click()
        else:
            self._board.go_on()
        return True

    def _moves(self, key: int) -> bool:
        choices = self.live()
        within = choices is not None and any(button.hasFocus() for button in choices.buttons)
        if choices is not None and within and key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            choices.move_focus(1 if key == Qt.Key.Key_Right else -1)
            return True
        if key not in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            return False
        step = 1 if key == Qt.Key.Key_Down else -1
        if isinstance(choices, TickEditor) and within and choices.can_move(step):
            choices.move_focus(step)
        else:
            self._board.go_beside(step)
        return True

    def _answers(self, typed: str) -> bool:
        if typed == " ":
            return self._press()
        choices = self.live()
        if choices is None or not typed or not choices.press_key(typed):
            return False
        if not isinstance(choices, TickEditor):
            self._board.answered_by_key()
        return True

    def live(self) -> ChoiceEditor | None:
        """The choices that the keys press: those with the focus, else the question's own."""
        sheet = self._board.sheet
        for row in sheet.panel.rows.values():
            if isinstance(row.editor, ChoiceEditor) and any(button.hasFocus() for button in row.editor.buttons):
                return row.editor
        card = sheet.cards.get(sheet.current)
        return card.choices if card is not None else None
