"""What somebody is in the team, and the unit and teams of the area that they work in themselves."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from assessor_app.desktop.page import EVERYTHING
from assessor_app.desktop.session import Session
from assessor_app.desktop.theme.tokens import Space
from assessor_app.desktop.theme.widgets import button, column, field, line
from assessor_app.operations import team
from assessor_app.operations.units import units
from assessor_app.records import Person, Post


class PostForm(QWidget):
    """Role, unit and teams of one person. Nobody is given a case of their own unit or team."""

    def __init__(self, session: Session, person: Person) -> None:
        super().__init__()
        self.session, self.person = session, person
        theme = session.theme
        whole = column(theme, self, space=Space.SMALL)
        self.post, self.unit = QComboBox(), QComboBox()
        names = self._names()
        for post in Post:
            self.post.addItem(names[post], post.value)
        self.post.setCurrentIndex(self.post.findData(person.post.value))
        self.unit.addItem(self.tr("none"), "")
        for unit in units(session.ws):
            self.unit.addItem(unit.name, unit.code)
        self.unit.setCurrentIndex(max(self.unit.findData(person.unit), 0))
        self.teams = QLineEdit("; ".join(person.teams))
        said = self.tr("As the list names them, with semicolons between. They are given no case of these.")
        whole.addWidget(field(theme, self.tr("Role in the team"), self.post))
        whole.addWidget(field(theme, self.tr("Unit they work in themselves"), self.unit))
        whole.addWidget(field(theme, self.tr("Their own teams"), self.teams, said))
        row = line(theme)
        self.keep = button(self.tr("Keep it"), self._keep)
        row.addWidget(self.keep)
        row.addStretch()
        whole.addLayout(row)

    def _names(self) -> dict[Post, str]:
        return {
            Post.DEPUTY: self.tr("Deputy lead"),
            Post.INSPECTOR: self.tr("Inspector"),
            Post.LOCAL_ASSESSOR: self.tr("Local assessor"),
            Post.RESERVE: self.tr("Reserve"),
            Post.RESEARCH_OFFICER: self.tr("Research officer: only looks, is given no cases"),
        }

    def _keep(self) -> None:
        post, unit = Post(str(self.post.currentData())), str(self.unit.currentData() or "")
        own = self.teams.text().split(";")

        def describe() -> Person:
            return team.describe(self.session.ws, self.person.id, post=post, unit=unit, teams=own)

        done = self.session.attempt(describe)
        if done is not None:
            self.session.wrote(EVERYTHING)
            self.session.say(self.tr("What {name} is in the team is kept.").format(name=done.name))
