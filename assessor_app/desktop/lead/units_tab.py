"""The delivery units and the dates of the inspection, which belong to it and not to the form."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from assessor_app.desktop.lead.dates_card import DatesCard
from assessor_app.desktop.lead.unit_panel import UnitPanel
from assessor_app.desktop.page import EVERYTHING
from assessor_app.desktop.session import Session
from assessor_app.desktop.tables import Column, RecordModel, let_follow, table_view
from assessor_app.desktop.theme.arrangement import SideBySide, area_for
from assessor_app.desktop.theme.tokens import Space
from assessor_app.desktop.theme.widgets import button, column, hint, line, section
from assessor_app.operations.units import Unit, add_unit, units


class UnitsTab(QWidget):
    """The units with their cases and people, beside them the one chosen; below them the timetable."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        theme = session.theme
        inner = QWidget()
        whole = column(theme, inner, space=Space.NORMAL, margin=Space.NORMAL)
        self._model = RecordModel(theme, self._columns())
        self.table = table_view(theme, self._model, self.tr("Delivery units"))
        self.panel = UnitPanel(session)
        let_follow(self.table, self._model, self.panel.show_unit)
        left = QWidget()
        side = QVBoxLayout(left)
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(section(self.tr("Delivery units")))
        side.addWidget(self.table, stretch=1)
        side.addLayout(self._adding())
        whole.addWidget(SideBySide(theme, left, self.panel))
        self.dates = DatesCard(session)
        whole.addWidget(self.dates)
        words = self.tr(
            "Units, dates and team can be changed later; each change is kept, with who made it and when. The name and "
            "area of the inspection and the number of a case cannot: files and prints are called by them."
        )
        whole.addWidget(hint(words))
        whole.addStretch()
        column(theme, self).addWidget(area_for(inner, self.tr("Units and dates")))

    def _columns(self) -> list[Column[Unit]]:
        return [
            Column(self.tr("Unit"), lambda unit: unit.name, most=320),
            Column(self.tr("Cases"), lambda unit: str(unit.cases), lambda unit: unit.cases, numeric=True),
            Column(self.tr("Who works in it"), lambda unit: ", ".join(unit.people)),
        ]

    def _adding(self) -> QVBoxLayout:
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Name of a further delivery unit"))
        self.name.setAccessibleName(self.tr("Name of a further delivery unit"))
        self.name.returnPressed.connect(self._add)
        row = line(self.session.theme)
        row.addWidget(self.name, stretch=1)
        row.addWidget(button(self.tr("Add the unit"), self._add))
        whole = column(self.session.theme)
        whole.addLayout(row)
        return whole

    def show_facts(self) -> None:
        """Show units and dates as they are now; the unit that was chosen stays chosen."""
        chosen = self._model.record(self.table.currentIndex())
        known = units(self.session.ws)
        self._model.show_rows(known)
        codes = [unit.code for unit in known]
        if codes:
            self.table.selectRow(codes.index(chosen.code) if chosen and chosen.code in codes else 0)
        self.dates.show_dates()

    def _add(self) -> None:
        unit = self.session.attempt(lambda: add_unit(self.session.ws, self.name.text()))
        if unit is not None:
            self.name.clear()
            self.session.wrote(EVERYTHING)
            self.session.say(self.tr("{name} is a delivery unit of this inspection.").format(name=unit.name))
