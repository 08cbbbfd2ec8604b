"""What the lead can do with one person of the team: another name, one person of two, and leaving."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit

from assessor_app.desktop.lead.post_form import PostForm
from assessor_app.desktop.lead.reasons import ReasonLine
from assessor_app.desktop.page import EVERYTHING
from assessor_app.desktop.session import Session
from assessor_app.desktop.theme.arrangement import scrolled_card
from assessor_app.desktop.theme.widgets import body, button, clear, field, heading, hint, line, rule, section
from assessor_app.operations import team
from assessor_app.problems import UserError
from assessor_app.records import Person


class PersonPanel(QFrame):
    """Shows one person; every action is said in the message bar, with its undo where there is one."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.person: Person | None = None
        self._column = scrolled_card(session.theme, self, self.tr("The person who is chosen"))
        self._fill()

    def show_person(self, person: Person | None) -> None:
        """Show this person, or what to do when nobody is chosen."""
        if person != self.person:
            self.person = person
            self._fill()

    def _fill(self) -> None:
        clear(self._column)
        person = self.person
        if person is None:
            self._column.addWidget(hint(self.tr("Choose somebody in the list to see what you can do.")))
        elif person.left:
            self._column.addWidget(heading(person.name))
            self._left(person)
        else:
            self._column.addWidget(heading(person.name))
            self._rename(person)
            self._column.addWidget(rule())
            self._column.addWidget(PostForm(self.session, person))
            self._column.addWidget(rule())
            self._same(person)
            self._column.addWidget(rule())
            self._remove(person)
        self._column.addStretch()

    def _rename(self, person: Person) -> None:
        name = QLineEdit(person.name)
        self._column.addWidget(field(self.session.theme, self.tr("&Name"), name))
        row = line(self.session.theme)
        row.addWidget(button(self.tr("Change the name"), lambda: self._called(person, name.text())))
        row.addStretch()
        self._column.addLayout(row)
        name.returnPressed.connect(lambda: self._called(person, name.text()))

    def _called(self, person: Person, name: str) -> None:
        words = self.tr("The name is changed everywhere.")
        undo = partial(self._called, person, person.name)
        self._do(lambda: team.rename(self.session.ws, person.id, name), words, undo)

    def _others(self, person: Person, words: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(words)
        for other in team.members(self.session.ws):
            if other.id != person.id:
                box.addItem(other.name, other.id)
        return box

    def _same(self, person: Person) -> None:
        self._column.addWidget(section(self.tr("Listed twice?")))
        self._column.addWidget(hint(self.tr("The cases go to the person chosen here; their answers go along.")))
        who = self._others(person, self.tr("The same person as"))
        self._column.addWidget(field(self.session.theme, self.tr("The &same person as"), who))

        def act(reason: str) -> None:
            words = self.tr("{gone} and {kept} are one person now. Send cases to assess again.")
            words = words.format(gone=person.name, kept=who.currentText())
            self._do(lambda: team.merge(self.session.ws, person.id, str(who.currentData() or ""), reason), words)

        self._column.addWidget(ReasonLine(self.session.theme, self.tr("Make them one"), act))

    def _remove(self, person: Person) -> None:
        self._column.addWidget(section(self.tr("Remove from the team")))
        self._column.addWidget(hint(self.tr("Their answers are kept, under their name, and count as before.")))
        who = self._others(person, self.tr("Who takes over their cases"))
        who.insertItem(0, self.tr("nobody: they have no cases"), "")
        who.setCurrentIndex(0)
        self._column.addWidget(field(self.session.theme, self.tr("Who takes over their &cases"), who))

        def act(reason: str) -> None:
            words = self.tr("{name} is no longer in the team.").format(name=person.name)
            heir = str(who.currentData() or "")
            undo = partial(self._back, person, self.tr("Removed by mistake"))
            operation = partial(team.remove, self.session.ws, person.id, reason, heir)
            self._do(operation, words, None if heir else undo)

        self._column.addWidget(ReasonLine(self.session.theme, self.tr("Remove"), act, kind="danger"))

    def _left(self, person: Person) -> None:
        self._column.addWidget(body(self.tr("No longer in the team. What they answered is kept and counts.")))
        words = self.tr("Take into the team again")
        self._column.addWidget(ReasonLine(self.session.theme, words, partial(self._back, person)))

    def _back(self, person: Person, reason: str) -> None:
        words = self.tr("{name} is in the team again.").format(name=person.name)
        self._do(lambda: team.bring_back(self.session.ws, person.id, reason), words)

    def _do(self, operation: Callable[[], object], words: str, undo: Callable[[], None] | None = None) -> None:
        try:
            operation()
        except UserError as error:
            self.session.say_problems(error.problems)
            return
        self.session.wrote(EVERYTHING)
        self.session.say(words, undo)
