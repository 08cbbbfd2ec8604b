"""What the columns of a list are taken for."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel

from assessor_app.desktop.lists.found_list import FoundList
from assessor_app.desktop.lists.table_tab import TableTab
from assessor_app.desktop.sentences import language
from assessor_app.desktop.tables import Column
from assessor_app.desktop.theme.theme import Theme
from assessor_app.desktop.theme.tokens import Tone
from assessor_app.desktop.theme.widgets import narrow_list, text

_SHOWN = 3


@dataclass(frozen=True, slots=True)
class ListColumn:
    """A column of the list: its head, what stands in it first, and the detail that it gives (``""``: none)."""

    head: str
    first: str
    detail: str


class ColumnsTab(TableTab[ListColumn]):
    """Each column of the list with what it is taken for; the one chosen can be taken for something else."""

    chosen = Signal(str, str)
    """head, detail"""

    def __init__(self, theme: Theme) -> None:
        self._names: dict[str, str] = {}
        super().__init__(
            theme, self.tr("Columns of the list"),
            self.tr("What each column is taken for. Choose a column to have it taken for something else."),
            [
                Column(self.tr("In the list"), lambda c: c.head, most=260),
                Column(self.tr("Taken as"), self._taken_as, mark=_mark, most=320),
                Column(self.tr("First values"), lambda c: c.first),
            ],
            stretch=2,
        )  # fmt: skip
        self.head: QLabel = text("", wrap=False)
        self.detail = narrow_list(self.tr("What the column is taken for"), 30)
        self.detail.activated.connect(self._choose)
        self.tool_row.addWidget(self.head)
        self.tool_row.addWidget(self.detail)

    def show_found(self, found: FoundList, names: dict[str, str]) -> None:
        """Show the columns of this list; `names` says what details are called."""
        if found.taken_in is None:
            self.show_rows(())
            return
        if names != self._names or not self.detail.count():
            self._names = names
            self.detail.clear()
            self.detail.addItem(self.tr("not used"), "")
            for code, name in names.items():
                self.detail.addItem(name, code)
        seen, columns = found.taken_in.seen, found.taken_in.mapping.columns
        rows = []
        for place, head in enumerate(seen.heads):
            values = dict.fromkeys(row.cells[place] for row in seen.rows if row.cells[place])
            rows.append(ListColumn(head, "; ".join(list(values)[:_SHOWN]), columns.get(head, "")))
        self.show_rows(rows)

    def _taken_as(self, column: ListColumn) -> str:
        return self._names.get(column.detail, column.detail) if column.detail else self.tr("not used")

    def show_row(self, row: ListColumn | None) -> None:
        """Let this column be taken for something else."""
        self.tools.setEnabled(row is not None)
        if row is not None:
            self.head.setText(self.tr("“{head}” is taken as").format(head=row.head))
            self.detail.setCurrentIndex(self.detail.findData(row.detail))

    def _choose(self, _at: int) -> None:
        row = self.chosen_row()
        if row is not None and self.detail.currentData() != row.detail:
            self.chosen.emit(row.head, str(self.detail.currentData()))


def _mark(column: ListColumn) -> tuple[str, Tone] | None:
    return ("done", Tone.DONE) if column.detail else None


def detail_names(found: FoundList, ours: dict[str, str]) -> dict[str, str]:
    """What a column may give, by code: what is ours, then the questions of the form in the window's language."""
    from assessor_app.operations.list_columns import details

    asked = {code: question.label.to(language()) for code, question in details(found.instrument).items()}
    return {**ours, **asked}
