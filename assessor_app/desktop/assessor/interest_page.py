"""Before a case: does the assessor know anyone in it?"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from assessor_app import subjects
from assessor_app.desktop.assessor.alert import alert_menu
from assessor_app.desktop.assessor.rows import NONE
from assessor_app.desktop.page import Page, Place
from assessor_app.desktop.theme import widgets
from assessor_app.desktop.theme.tokens import Space, Tone
from assessor_app.desktop.walk.actions import Menu
from assessor_app.desktop.walk.autosave import Autosave
from assessor_app.desktop.walk.text_editors import TextEditor
from assessor_app.operations import answer_entry

if TYPE_CHECKING:
    from assessor_app.desktop.session import Session


class InterestPage(Page):
    """Asked once before a case is begun; the answer goes to the lead with the completed work."""

    key = "interest"
    icon = "people"
    help_topic = "interest"
    listed = False
    under = "cases"
    keeps_typing = True

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._menus = alert_menu(self, lambda: self._assessment)
        theme = session.theme
        self._assessment = ""
        self.case = widgets.lead("")
        self.known = widgets.hint("")
        self.words = TextEditor(theme)
        self.missing = widgets.text("", "problem")
        self.missing.hide()
        self._pause = Autosave(self.keep_typing, self)
        self.words.typed.connect(self._pause.typed)
        self.words.typed.connect(self.missing.hide)
        told = self.tr("You handed this case back. Tell the lead inspector, who gives it to someone else.")
        self.returned = widgets.note(theme, told, Tone.WARNING)
        whole = widgets.page_column(theme, self)
        self.heading = widgets.title(self.tr("Do you know anyone in this case?"))
        self.heading.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # where one begins to read: not on an answer
        whole.addWidget(self.heading)
        whole.addWidget(self.case)
        whole.addWidget(self.known)
        whole.addWidget(widgets.measured(theme, widgets.body(self._why())))
        whole.addWidget(self.returned)
        whole.addWidget(self._no())
        whole.addWidget(self._yes())
        whole.addStretch(1)

    def menus(self) -> Sequence[Menu]:
        """F8: someone may be at risk now."""
        return self._menus

    def title(self) -> str:
        """Its heading."""
        return self.tr("Do you know anyone in this case?")

    def _why(self) -> str:
        return self.tr(
            "The person sentenced, a victim, the practitioner, someone in their families: "
            "if you know any of them, or worked on the case, someone else should assess it."
        )

    def _no(self) -> QWidget:
        theme = self.session.theme
        frame, inside = widgets.card(theme)
        self.no = widgets.button(self.tr("&No, begin the case"), self._begin, kind="primary", icon="next", theme=theme)
        row = widgets.line(theme)
        row.addWidget(self.no)
        row.addStretch(1)
        inside.addLayout(row)
        return widgets.measured(theme, frame)

    def _yes(self) -> QWidget:
        theme = self.session.theme
        frame, inside = widgets.card(theme, space=Space.MEDIUM)
        inside.addWidget(widgets.section(self.tr("Yes, or I am not sure")))
        words = self.tr("How do you &know them? By role, without names.")
        inside.addWidget(widgets.field(theme, words, self.words))
        inside.addWidget(self.missing)
        row = widgets.line(theme)
        self.yes = widgets.button(self.tr("Hand the case &back"), self._hand_back, icon="hand_over", theme=theme)
        row.addWidget(self.yes)
        row.addWidget(widgets.button(self.tr("All &cases"), lambda: self.session.go("cases"), kind="quiet"))
        row.addStretch(1)
        inside.addLayout(row)
        return widgets.measured(theme, frame)

    def comes_back(self) -> bool:
        """Not once the question has been answered: the case is begun, or handed back."""
        subject = subjects.assessment(self._assessment)
        return bool(self._assessment) and not self.session.ws.value(subject, subjects.INTEREST)

    def place(self) -> Place:
        """The case it asks about."""
        return Place(self.key, self._assessment)

    def opened(self, place: Place) -> None:
        """Ask about a case, with what helps to recognise it if the lead sent that."""
        ws = self.session.ws
        self._assessment = place.subject
        found = ws.assessment(place.subject)
        case = next((one for one in ws.cases() if one.number == found.case), None)
        self.case.setText(self.tr("Case {number}").format(number=found.case))
        parts = (case.reference, case.name) if case else ()
        self.known.setText(", ".join(part for part in parts if part))
        self.known.setVisible(bool(self.known.text()))
        said = ws.value(subjects.assessment(place.subject), subjects.INTEREST) or ""
        begun = {(draft.subject, draft.field): draft.value for draft in ws.drafts()}
        typed = begun.get((subjects.assessment(place.subject), subjects.INTEREST), "")
        self.words.show_value(typed or ("" if said == NONE else said))
        self.returned.setVisible(bool(said) and said != NONE)
        self.missing.hide()
        self.heading.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep_typing(self) -> bool:
        """Put what is being written into the file, as a draft: it is declared by the button alone."""
        self._pause.stop()
        ws, subject = self.session.ws, subjects.assessment(self._assessment)
        text = self.words.raw()

        def keep() -> bool:
            if text.strip():
                ws.save_draft(subject, subjects.INTEREST, text)
            else:
                ws.drop_draft(subject, subjects.INTEREST)
            return True

        return not self._assessment or not ws.writing or bool(self.session.attempt(keep))

    def may_leave(self) -> bool:
        """What is being written is kept."""
        return not self._pause.running or self.keep_typing()

    def _declare(self, words: str) -> bool:
        ws, assessment = self.session.ws, self._assessment

        def declare() -> bool:
            answer_entry.declare_interest(ws, assessment, words)
            ws.drop_draft(subjects.assessment(assessment), subjects.INTEREST)
            return True

        done = self.session.attempt(declare)
        if done:
            self.session.wrote((subjects.assessment(assessment),))
        return bool(done)

    def _begin(self) -> None:
        if self.words.raw().strip():
            words = self.tr("You have written how you know someone: hand the case back, or delete the words.")
            self.missing.setText(words)
            self.missing.show()
            self.words.setFocus()
        elif self._declare(NONE):
            self.session.go("walk", self._assessment)

    def _hand_back(self) -> None:
        words = self.words.raw().strip()
        if not words:
            self.missing.setText(self.tr("Say how you know them, so that the lead inspector can decide."))
            self.missing.show()
            self.words.setFocus()
        elif self._declare(words):
            self.session.go("cases")
            told = self.tr("Handed back. Tell the lead inspector now: this program sends nothing by itself.")
            self.session.say(told, tone=Tone.WARNING)
