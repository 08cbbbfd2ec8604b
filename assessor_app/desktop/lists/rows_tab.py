"""The rows of a list that have something to be said of them: mended here, or left out."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit

from assessor_app.desktop.lists.found_list import FoundList
from assessor_app.desktop.lists.table_tab import TableTab
from assessor_app.desktop.sentences import what_to_do, with_place
from assessor_app.desktop.tables import Column
from assessor_app.desktop.theme.theme import Theme
from assessor_app.desktop.theme.tokens import Tone
from assessor_app.desktop.theme.widgets import button, text
from assessor_app.problems import Severity


@dataclass(frozen=True, slots=True)
class RowNote:
    """What is said of one row; `head` and `cell` where it is about one cell. `left_out` where somebody left it out."""

    row: int
    words: str
    head: str = ""
    cell: str = ""
    stops: bool = False
    left_out: bool = False


class RowsTab(TableTab[RowNote]):
    """Everything that is said of single rows, what stops the list first; the row chosen is mended or left out."""

    mended = Signal(int, str, str)
    """row, head, what stands there instead"""
    leave = Signal(int, bool)
    """row, whether it is left out"""

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            theme, self.tr("Rows to look at"),
            self.tr("Mend a cell here, or leave its row out. The file of the list stays as it is."),
            [
                Column(self.tr("Row"), lambda n: str(n.row), lambda n: n.row, numeric=True),
                Column(self.tr("Column"), lambda n: n.head, most=180),
                Column(self.tr("What is to be known"), lambda n: n.words, mark=_mark),
            ],
            stretch=2,
        )  # fmt: skip
        self.cell_name: QLabel = text("", wrap=False)
        self.cell = QLineEdit()
        self.cell.setAccessibleName(self.tr("What stands in the cell"))
        self.cell.returnPressed.connect(self._mend)
        self.mend = button(self.tr("Mend it"), self._mend)
        self.out = button(self.tr("Leave the row out"), self._leave)
        for part in (self.cell_name, self.cell, self.mend, self.out):
            self.tool_row.addWidget(part)
        self.show_row(None)

    def show_found(self, found: FoundList) -> None:
        """Show what is said of the rows of this list."""
        words = self.tr("You left this row out.")
        out = [RowNote(row, words, left_out=True) for row in sorted(found.choices.left_out)]
        self.show_rows(sorted([*_notes(found), *out], key=lambda note: (not note.stops, note.row)))

    def show_row(self, row: RowNote | None) -> None:
        """Let this row be mended or left out."""
        self.tools.setEnabled(row is not None)
        in_cell = row is not None and bool(row.head)
        for part in (self.cell_name, self.cell, self.mend):
            part.setVisible(in_cell)
        out = row is not None and row.left_out
        self.out.setText(self.tr("Take the row in again") if out else self.tr("Leave the row out"))
        if row is not None:
            self.cell_name.setText(self.tr("Row {row}, “{head}”").format(row=row.row, head=row.head))
            self.cell.setText(row.cell)

    def _mend(self) -> None:
        row = self.chosen_row()
        if row is not None and row.head:
            self.mended.emit(row.row, row.head, self.cell.text().strip())

    def _leave(self) -> None:
        row = self.chosen_row()
        if row is not None:
            self.leave.emit(row.row, not row.left_out)


def _notes(found: FoundList) -> list[RowNote]:
    """A note for each row that a problem is about."""
    if found.taken_in is None:
        return []
    seen = found.taken_in.seen
    cells = {row.number: row.cells for row in seen.rows}
    notes = []
    for problem in found.problems:
        head = problem.where.head
        words = what_to_do(problem) if len(problem.where.rows) == 1 else with_place(problem)
        for number in problem.where.rows:
            if number in cells and number not in found.choices.left_out:
                here = cells[number][seen.heads.index(head)] if head in seen.heads else ""
                cell = found.choices.mended.get((number, head), here)
                notes.append(RowNote(number, words, head, cell, problem.severity is Severity.ERROR))
    return notes


def _mark(note: RowNote) -> tuple[str, Tone] | None:
    if note.left_out:
        return "remove", Tone.NEUTRAL
    return ("problem", Tone.PROBLEM) if note.stops else ("info", Tone.INFO)
