"""A table with a line below it, in which one changes the row that is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtWidgets import QWidget

from assessor_app.desktop.tables import Column, RecordModel, let_follow, table_view
from assessor_app.desktop.theme.theme import Theme
from assessor_app.desktop.theme.tokens import Space
from assessor_app.desktop.theme.widgets import column, hint
from assessor_app.desktop.walk.flow import FlowLayout

T = TypeVar("T")


class TableTab(QWidget, Generic[T]):
    """Rows to look at and, below them, what one can do with the one that is chosen (`show_row` fills it)."""

    def __init__(self, theme: Theme, name: str, about: str, columns: Sequence[Column[T]], *, stretch: int) -> None:
        super().__init__()
        self.theme = theme
        whole = column(theme, self, space=Space.SMALL, margin=Space.MEDIUM)
        whole.addWidget(hint(about))
        self.model = RecordModel(theme, columns)
        self.table = table_view(theme, self.model, name)
        self.table.stretch(stretch, 160)
        whole.addWidget(self.table, stretch=1)
        self.tools = QWidget()
        self.tool_row = FlowLayout(self.tools, gap=theme.px(Space.SMALL))
        whole.addWidget(self.tools)
        let_follow(self.table, self.model, self.show_row)

    def show_row(self, row: T | None) -> None:
        """Show what can be done with this row."""

    def show_rows(self, rows: Sequence[T]) -> None:
        """Show these rows; the one at the place of the one that was chosen is chosen."""
        at = max(self.table.currentIndex().row(), 0)
        self.model.show_rows(rows)
        if rows:
            self.table.selectRow(min(at, len(rows) - 1))

    def chosen_row(self) -> T | None:
        """The row that is chosen."""
        return self.model.record(self.table.currentIndex())
