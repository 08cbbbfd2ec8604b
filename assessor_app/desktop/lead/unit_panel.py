"""What the lead can do with one delivery unit: call it otherwise, make one of two, take it out."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit

from assessor_app.desktop.lead.reasons import ReasonLine
from assessor_app.desktop.page import EVERYTHING
from assessor_app.desktop.session import Session
from assessor_app.desktop.theme.arrangement import scrolled_card
from assessor_app.desktop.theme.widgets import button, clear, field, heading, hint, line, rule, section
from assessor_app.operations.units import Unit, remove_unit, rename_unit, units


class UnitPanel(QFrame):
    """Shows one unit; every action is said in the message bar."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.unit: Unit | None = None
        self._column = scrolled_card(session.theme, self, self.tr("The unit that is chosen"))
        self._fill()

    def show_unit(self, unit: Unit | None) -> None:
        """Show this unit, or what to do when none is chosen."""
        if unit != self.unit:
            self.unit = unit
            self._fill()

    def _fill(self) -> None:
        clear(self._column)
        unit = self.unit
        if unit is None:
            self._column.addWidget(hint(self.tr("Choose a unit in the list to see what you can do.")))
        else:
            self._column.addWidget(heading(unit.name))
            self._rename(unit)
            self._column.addWidget(rule())
            self._remove(unit)
        self._column.addStretch()

    def _rename(self, unit: Unit) -> None:
        theme = self.session.theme
        self.name, self.welsh = QLineEdit(unit.name), QLineEdit(unit.welsh)
        self._column.addWidget(field(theme, self.tr("Name of the unit"), self.name))
        self._column.addWidget(field(theme, self.tr("In Welsh, if it has another name there"), self.welsh))
        row = line(theme)
        self.change = button(self.tr("Change the name"), partial(self._called, unit))
        row.addWidget(self.change)
        row.addStretch()
        self._column.addLayout(row)

    def _called(self, unit: Unit) -> None:
        name, welsh = self.name.text(), self.welsh.text()
        self._do(
            partial(rename_unit, self.session.ws, unit.code, name, welsh), self.tr("The unit is called otherwise.")
        )

    def _remove(self, unit: Unit) -> None:
        self._column.addWidget(section(self.tr("Take it out, or make it one with another")))
        words = self.tr(
            "Its cases and people are in the unit chosen here from then on, in what is assessed already too."
        )
        self._column.addWidget(hint(words))
        self.heir = QComboBox()
        self.heir.addItem(self.tr("none: it has no cases and no people"), "")
        for other in units(self.session.ws):
            if other.code != unit.code:
                self.heir.addItem(other.name, other.code)
        self._column.addWidget(field(self.session.theme, self.tr("The unit that takes them"), self.heir))

        def act(reason: str) -> None:
            said = self.tr("{name} is no delivery unit of this inspection any longer.").format(name=unit.name)
            heir = str(self.heir.currentData() or "")
            self._do(partial(remove_unit, self.session.ws, unit.code, reason, heir), said)

        self.out = ReasonLine(self.session.theme, self.tr("Take the unit out"), act, kind="danger")
        self._column.addWidget(self.out)

    def _do(self, operation: Callable[[], Unit], words: str) -> None:
        if self.session.attempt(operation) is not None:
            self.session.wrote(EVERYTHING)
            self.session.say(words)
