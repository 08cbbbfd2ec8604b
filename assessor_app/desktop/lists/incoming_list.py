"""A list that is brought in: what was found in it, and everything that can be settled about it.

The page around it reads the list (`found_list`) with `choices` and shows what was found; whenever something has been
settled, `settled` asks it to read again.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QWidget

from assessor_app.desktop.file_choice import file_to_open, file_to_save
from assessor_app.desktop.lines import ProblemLines
from assessor_app.desktop.lists.cases_tab import CasesTab
from assessor_app.desktop.lists.columns_tab import ColumnsTab, detail_names
from assessor_app.desktop.lists.found_list import FoundList
from assessor_app.desktop.lists.list_settings import ListSettings
from assessor_app.desktop.lists.rows_tab import RowsTab
from assessor_app.desktop.lists.summary import Summary
from assessor_app.desktop.lists.values_tab import NO_ANSWER, ValuesTab
from assessor_app.desktop.sentences import sentences
from assessor_app.desktop.theme.theme import Theme
from assessor_app.desktop.theme.widgets import button, column
from assessor_app.desktop.walk.flow import FlowLayout
from assessor_app.problems import UserError

if TYPE_CHECKING:
    from assessor_app.operations.list_columns import ListMapping
    from assessor_app.operations.sample import ListChoices


class IncomingList(QWidget):
    """Says what was found, asks what this list needs to have settled, and shows its cases, columns, values and rows."""

    settled = Signal()
    """Something was settled, so the list is to be read again."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.settings = ListSettings(theme)
        self.result = ProblemLines()
        self.result.setAccessibleName(self.tr("What was found in the list"))
        self._summary = Summary(self)
        self.cases, self.columns = CasesTab(theme), ColumnsTab(theme)
        self.values, self.rows = ValuesTab(theme), RowsTab(theme)
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(self.tr("The list"))
        for tab in (self.cases, self.columns, self.values, self.rows):
            self.tabs.addTab(tab, "")
        self.files = QWidget()
        flow = FlowLayout(self.files)
        flow.addWidget(button(self.tr("Keep how this list is read …"), self._keep, icon="save", theme=theme))
        flow.addWidget(button(self.tr("Read it as a list before …"), self._use_kept, icon="open", theme=theme))
        whole = column(theme, self)
        for part in (self.settings, self.result, self.tabs, self.files):
            whole.addWidget(part)
        self.settings.settled.connect(self.settled)
        self.columns.chosen.connect(self._column_chosen)
        self.values.chosen.connect(self._value_chosen)
        self.rows.mended.connect(self._mended)
        self.rows.leave.connect(self._leave)
        self.begin()

    # --- what is settled ----------------------------------------------------------------------

    def begin(self) -> None:
        """Forget what was settled for another list."""
        self.found: FoundList | None = None
        self._mapping: ListMapping | None = None
        self._left_out: frozenset[int] = frozenset()
        self._mends: dict[tuple[int, str], str] = {}
        self.settings.begin()
        self.result.setText("")
        self.tabs.hide()
        self.files.hide()

    def choices(self) -> ListChoices:
        """What was settled for this list."""
        from assessor_app.operations.list_columns import ListMapping
        from assessor_app.operations.sample import ListChoices

        settings = self.settings
        return ListChoices(
            password=settings.list_password.text(),
            sheet=settings.list_sheet.currentText(),
            hidden=settings.hidden,
            mapping=self._mapping or ListMapping(),
            first_number=settings.first_number.text().strip(),
            head_row=settings.wanted_head_row,
            shape=settings.shape,
            left_out=self._left_out,
            mended=dict(self._mends),
        )

    def _column_chosen(self, head: str, detail: str) -> None:
        mapping = self._taken_mapping()
        if mapping is not None:
            columns = {one: "" if given == detail else given for one, given in mapping.columns.items()}
            self._settle(mapping, columns={**columns, head: detail})

    def _value_chosen(self, detail: str, written: str, answer: str) -> None:
        mapping = self._taken_mapping()
        if mapping is not None:
            pairs = {**mapping.values.get(detail, {}), written: None if answer == NO_ANSWER else answer}
            self._settle(mapping, values={**mapping.values, detail: pairs})

    def _taken_mapping(self) -> ListMapping | None:
        """How the list is taken now: what is changed in it is settled, and the rest stays as it is."""
        return self.found.taken_in.mapping if self.found and self.found.taken_in else None

    def _settle(self, mapping: ListMapping, **changed: Any) -> None:
        self._mapping = replace(mapping, **changed)
        self.settled.emit()

    def _mended(self, row: int, head: str, words: str) -> None:
        self._mends[row, head] = words
        self.settled.emit()

    def _leave(self, row: int, out: bool) -> None:
        self._left_out = self._left_out | {row} if out else self._left_out - {row}
        self.settled.emit()

    # --- what was found -----------------------------------------------------------------------

    def show_found(self, found: FoundList) -> None:
        """Show everything that was found: how many cases, what stops the list, what else is to be known."""
        first = self.found is None or self.found.taken_in is None
        self.found = found
        self.settings.show_found(found)
        self.result.setText(self._summary.words(found))
        readable = found.taken_in is not None
        self.tabs.setVisible(readable)
        self.files.setVisible(readable)
        if not readable:
            return
        self.cases.show_found(found)
        self.columns.show_found(found, detail_names(found, self._summary.ours()))
        self.values.show_found(found)
        self.rows.show_found(found)
        self._name_tabs(first=first)

    def _name_tabs(self, *, first: bool) -> None:
        """Say on the tabs what waits there; a list that is new begins where something has to be settled."""
        open_values, stops = self.values.open_values, any(row.stops for row in self.rows.model.rows)
        names = (
            self.tr("Cases"),
            self.tr("Columns"),
            self.tr("Values ({count} open)").format(count=open_values) if open_values else self.tr("Values"),
            self.tr("Rows to look at ({count})").format(count=len(self.rows.model.rows)),
        )
        for at, name in enumerate(names):
            self.tabs.setTabText(at, name)
        if first:
            self.tabs.setCurrentWidget(self.values if open_values else self.rows if stops else self.cases)

    def say(self, words: str) -> None:
        """Say this instead of what was found."""
        self.result.setText(words)

    # --- kept for the next list ---------------------------------------------------------------

    def _keep(self) -> None:
        path = file_to_save(self, self.tr("Keep how this list is read"), "list.json", self.tr("Mappings (*.json)"))
        if path is not None:
            self.keep(path)

    def keep(self, path: Path) -> None:
        """Write how the list is read into a file, for other lists and for the command line."""
        from assessor_app.operations.saved_mapping import settled_mapping, write_mapping

        if self.found is not None and self.found.taken_in is not None:
            mapping = settled_mapping(self.found.taken_in, self.found.instrument)
            self._try(lambda: write_mapping(path, mapping))

    def _use_kept(self) -> None:
        path = file_to_open(self, self.tr("Read it as a list before"), self.tr("Mappings (*.json)"))
        if path is not None:
            self.use_kept(path)

    def use_kept(self, path: Path) -> None:
        """Take the list as this file says."""
        from assessor_app.operations.saved_mapping import read_mapping

        def use() -> None:
            if self.found is not None:
                self._mapping = read_mapping(path, self.found.instrument)
                self.settled.emit()

        self._try(use)

    def _try(self, act: Callable[[], None]) -> None:
        try:
            act()
        except UserError as error:
            self.result.setText("\n".join(sentences(error.problems)))
