"""Beside a detail that the lead has filled in: asks before it is changed, and puts it back once it has been."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from assessor_app.desktop.theme import widgets
from assessor_app.desktop.theme.announcement import announce
from assessor_app.desktop.theme.theme import Theme
from assessor_app.desktop.theme.tokens import Space
from assessor_app.desktop.walk import words
from assessor_app.desktop.walk.flow import FlowLayout
from assessor_app.desktop.walk.open_assessment import OpenAssessment
from assessor_app.records import Question


class PrefillBar(QFrame):
    """Hidden where the lead filled nothing in, and where what they filled in still stands and nobody changes it."""

    confirmed = Signal(str, str)
    """Question code and the answer that is to stand instead of what the lead filled in."""
    put_back = Signal(str)
    """Code of the question of which what the lead filled in is to stand again."""
    kept = Signal()
    """What the lead filled in is to stay as it is."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._asked: tuple[str, str] | None = None
        self._code = ""
        self.told = widgets.text("", "body")
        self.change = widgets.button("", self._confirm)
        self.keep = widgets.button("", self._keep)
        self.back = widgets.button("", lambda: self.put_back.emit(self._code), kind="quiet", icon="undo", theme=theme)
        holder = QWidget()
        flow = FlowLayout(holder, gap=theme.px(Space.SMALL))
        for button in (self.keep, self.change, self.back):
            flow.addWidget(button)
        layout = widgets.column(theme, self, space=Space.HAIR)
        layout.addWidget(self.told)
        layout.addWidget(holder)
        self.hide()

    # --- showing ----------------------------------------------------------------------------

    def show_state(self, question: Question, work: OpenAssessment) -> None:
        """Show what was asked last of this question, else that it differs from what the lead filled in."""
        if self._code != question.code:
            self._code, self._asked = question.code, None
        before = work.snapshot.prefilled.get(question.code, "")
        changed = bool(before) and work.text_of(question.code) != before
        if changed:
            self._asked = None
        shown = (changed or self._asked is not None) and not work.desk.locked
        if shown:
            self._say(question, work, before)
        self.setVisible(shown)

    def _say(self, question: Question, work: OpenAssessment, before: str) -> None:
        was = words.shortened(words.value_words(question, before, work.language))
        asked = self._asked[1] if self._asked is not None else None
        now = words.shortened(words.value_words(question, asked, work.language))
        self.told.setText(self.tr("The lead inspector filled in “{0}”.").format(was))
        self.keep.setText(self.tr("Keep “{0}”").format(was))
        self.change.setText(self.tr("Change to “{0}”").format(now) if now else self.tr("Clear it"))
        self.back.setText(self.tr("Put back “{0}”").format(was))
        for button in (self.keep, self.change):
            button.setVisible(asked is not None)
        self.back.setVisible(asked is None)

    @property
    def asks(self) -> bool:
        """Whether it waits to be told."""
        return self._asked is not None

    # --- asking -----------------------------------------------------------------------------

    def ask(self, question: Question, wanted: str, work: OpenAssessment) -> None:
        """Ask whether this is to stand instead of what the lead filled in; the focus goes to keeping it."""
        self._code, self._asked = question.code, (question.code, wanted)
        self.show_state(question, work)
        announce(self.told, f"{self.told.text()} {self.change.text()}?", urgent=True)
        self.keep.setFocus(Qt.FocusReason.OtherFocusReason)

    def stops(self) -> list[QWidget]:
        """Where Tab stops on it."""
        return [self.keep, self.change, self.back]

    def forget(self) -> None:
        """Ask no longer."""
        self._code, self._asked = "", None

    def _confirm(self) -> None:
        asked, self._asked = self._asked, None
        if asked is not None:
            self.confirmed.emit(*asked)

    def _keep(self) -> None:
        self._asked = None
        self.hide()
        self.kept.emit()
