"""The team: passphrases, further assessors, and what one can do with a person."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from assessor_app import subjects
from assessor_app.desktop.lead.overview_data import OverviewData
from assessor_app.desktop.lead.person_panel import PersonPanel
from assessor_app.desktop.session import Session
from assessor_app.desktop.tables import Column, RecordModel, let_follow, table_view
from assessor_app.desktop.theme.arrangement import SideBySide
from assessor_app.desktop.theme.tokens import Space
from assessor_app.desktop.theme.widgets import button, column, hint, line
from assessor_app.records import Owner, Person


@dataclass(frozen=True, slots=True)
class Member:
    """One assessor with the passphrase that opens their files now."""

    person: Person
    cases: int
    passphrase: str


class TeamTab(QWidget):
    """Everybody who is or was in the team; beside it the person chosen."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        theme = session.theme
        whole = column(theme, self, margin=Space.NORMAL)
        words = self.tr(
            "Each assessor has a passphrase that opens their files and nobody else’s. "
            "Tell it by voice or by letter, never with the files."
        )
        whole.addWidget(hint(words))
        self._model = RecordModel(theme, self._columns())
        self.table = table_view(theme, self._model, self.tr("Assessors of the team"))
        self.panel = PersonPanel(session)
        let_follow(self.table, self._model, lambda member: self.panel.show_person(member.person if member else None))
        left = QWidget()
        side = QVBoxLayout(left)
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(self.table, stretch=1)
        self.show_passphrases = button(self.tr("Show &passphrases"), self._switch_passphrases, icon="key", theme=theme)
        self.show_passphrases.setCheckable(True)
        side.addWidget(self.show_passphrases)
        side.addLayout(self._adding())
        whole.addWidget(SideBySide(theme, left, self.panel), stretch=1)

    def _adding(self) -> QVBoxLayout:
        theme = self.session.theme
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Name or role of a further assessor"))
        self.name.setAccessibleName(self.tr("Name or role of a further assessor"))
        self.name.returnPressed.connect(self._add)
        row = line(theme)
        row.addWidget(self.name, stretch=1)
        row.addWidget(button(self.tr("&Add to the team"), self._add))
        whole = column(theme)
        whole.addLayout(row)
        return whole

    def _columns(self) -> list[Column[Member]]:
        return [
            Column(self.tr("Assessor"), self._name, most=260),
            Column(self.tr("Cases"), lambda m: str(m.cases), lambda m: m.cases, numeric=True),
            Column(self.tr("Passphrase"), self._passphrase),
        ]

    def _name(self, member: Member) -> str:
        name = member.person.name
        return self.tr("{name} (has left)").format(name=name) if member.person.left else name

    def _passphrase(self, member: Member) -> str:
        return member.passphrase if self.show_passphrases.isChecked() else self.tr("kept hidden")

    def _switch_passphrases(self) -> None:
        self._model.headerDataChanged.emit(self.table.horizontalHeader().orientation(), 2, 2)
        last = max(self._model.rowCount() - 1, 0)
        self._model.dataChanged.emit(self._model.index(0, 2), self._model.index(last, 2))
        self.table.resizeColumnToContents(2)

    def show_facts(self, facts: OverviewData) -> None:
        """Show the team as it is now; whoever was chosen stays chosen."""
        ws = self.session.ws
        chosen = self._model.record(self.table.currentIndex())
        kept = {person: words for person, words, *_ in ws.passphrases()}
        members = [
            Member(person, facts.cases_of(person.id), kept.get(person.id, ""))
            for person in ws.people()
            if person.role is Owner.ASSESSOR
        ]
        members.sort(key=lambda member: member.person.left)
        self._model.show_rows(members)
        names = [member.person.id for member in members]
        if chosen is not None and chosen.person.id in names:
            self.table.selectRow(names.index(chosen.person.id))

    def _add(self) -> None:
        from assessor_app.operations.inspection import add_person

        person = self.session.attempt(lambda: add_person(self.session.ws, self.name.text()))
        if person is not None:
            self.name.clear()
            self.session.wrote({subjects.person(person.id)})
            self.session.say(self.tr("{name} is in the team, with a passphrase of their own.").format(name=person.name))
