"""The cases of a list as they will be taken."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from assessor_app.desktop.lists.found_list import FoundList
from assessor_app.desktop.sentences import language
from assessor_app.desktop.tables import Column, RecordModel, table_view
from assessor_app.desktop.theme.theme import Theme
from assessor_app.desktop.theme.tokens import Space
from assessor_app.desktop.theme.widgets import clear, column, hint

if TYPE_CHECKING:
    from assessor_app.operations.sample import SampleCase, TakenIn
    from assessor_app.records import Instrument, Question


@dataclass(frozen=True, slots=True)
class ListCase:
    """A case of the list and the row that it stands in."""

    row: int
    case: SampleCase


class CasesTab(QWidget):
    """A row for each case, with the details that the list gives it; nothing can be changed here."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._column = column(theme, self, space=Space.SMALL, margin=Space.MEDIUM)

    def show_found(self, found: FoundList) -> None:
        """Show the cases of this list."""
        taken_in = found.taken_in
        if taken_in is None:
            return
        clear(self._column)
        self.model = RecordModel(self._theme, self._columns(taken_in, found.instrument))
        self._column.addWidget(hint(self.tr("The cases as they will be taken, in the order of the list.")))
        self.table = table_view(self._theme, self.model, self.tr("Cases of the list"))
        self._column.addWidget(self.table, stretch=1)
        rows = zip(taken_in.taken.rows, taken_in.taken.cases, strict=True)
        self.model.show_rows([ListCase(row, case) for row, case in rows])

    def _columns(self, taken_in: TakenIn, instrument: Instrument) -> list[Column[ListCase]]:
        first: list[Column[ListCase]] = [
            Column(self.tr("Row"), lambda one: str(one.row), lambda one: one.row, numeric=True),
            Column(self.tr("Case"), lambda one: one.case.number),
        ]
        ours: list[Column[ListCase]] = [
            Column(self.tr("Reference"), lambda one: one.case.reference, most=160),
            Column(self.tr("Name"), lambda one: one.case.name, most=220),
            Column(self.tr("Assessor"), lambda one: one.case.assessor, most=180),
            Column(self.tr("Who manages it"), lambda one: one.case.manager, most=180),
            Column(self.tr("Team"), lambda one: one.case.team, most=160),
        ]
        cases = [ListCase(0, case) for case in taken_in.taken.cases]
        used = [one for one in ours if any(one.words(case) for case in cases)]
        by_code = instrument.by_code
        details = [_detail(by_code[code], head) for head, code in taken_in.mapping.columns.items() if code in by_code]
        return [*first, *used, *details]


def _detail(question: Question, head: str) -> Column[ListCase]:
    """A column with the answers to one question, in the window's language, under the head of the list."""
    labels = {choice.code: choice.label.to(language()) for choice in question.choices}

    def words(one: ListCase) -> str:
        answer = one.case.details.get(question.code, "")
        return labels.get(answer, answer)

    return Column(head, words, most=200)
