"""What the values in a list are taken for: answers of the form, or new units of this inspection."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLabel

from assessor_app.desktop.lists.found_list import FoundList
from assessor_app.desktop.lists.table_tab import TableTab
from assessor_app.desktop.sentences import language
from assessor_app.desktop.tables import Column
from assessor_app.desktop.theme.theme import Theme
from assessor_app.desktop.theme.tokens import Tone
from assessor_app.desktop.theme.widgets import narrow_list, text

NO_ANSWER, OPEN = "\0none", ""
"""A value that is left out, and one whose meaning is not known yet."""


@dataclass(frozen=True, slots=True)
class ListValue:
    """A value as it stands in a column of the list, in how many rows, and the answer it is taken for (its code)."""

    detail: str
    head: str
    written: str
    rows: int
    answer: str


class ValuesTab(TableTab[ListValue]):
    """Each value with what it is taken for, those first that are not understood; the one chosen can be changed."""

    chosen = Signal(str, str, str)
    """detail, value as it was written, answer (`NO_ANSWER`: leave it out)"""

    def __init__(self, theme: Theme) -> None:
        self._found: FoundList | None = None
        super().__init__(
            theme, self.tr("Values in the list"),
            self.tr("What each value is taken for. A delivery unit may be typed too: then this inspection has it."),
            [
                Column(self.tr("Column"), lambda v: v.head, most=180),
                Column(self.tr("In the list"), lambda v: v.written, most=260),
                Column(self.tr("Rows"), lambda v: str(v.rows), lambda v: v.rows, numeric=True),
                Column(self.tr("Taken as"), self._taken_as, mark=_mark),
            ],
            stretch=3,
        )  # fmt: skip
        self.value: QLabel = text("", wrap=False)
        self.answer = narrow_list(self.tr("What the value is taken for"), 30)
        self.answer.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.answer.activated.connect(self._choose)
        self.tool_row.addWidget(self.value)
        self.tool_row.addWidget(self.answer)

    def show_found(self, found: FoundList) -> None:
        """Show the values of this list."""
        self._found = found
        self.show_rows(sorted(_values(found), key=lambda value: value.answer != OPEN))

    @property
    def open_values(self) -> int:
        """How many values are not understood yet."""
        return sum(1 for value in self.model.rows if value.answer == OPEN)

    def _taken_as(self, value: ListValue) -> str:
        if value.answer == NO_ANSWER:
            return self.tr("no answer")
        if value.answer == OPEN or self._found is None:
            return self.tr("not understood: choose what it means")
        choice = self._found.instrument.by_code[value.detail].choice(value.answer)
        return choice.label.to(language()) if choice else value.answer

    def show_row(self, row: ListValue | None) -> None:
        """Let this value be taken for something else."""
        from assessor_app.operations.list_units import unit_question

        self.tools.setEnabled(row is not None)
        if row is None or self._found is None:
            return
        self.value.setText(self.tr("“{value}” is taken as").format(value=row.written))
        question = self._found.instrument.by_code[row.detail]
        unit = unit_question(self._found.instrument)
        self.answer.setEditable(False)  # so that what is typed next comes from a line of its own
        self.answer.setEditable(unit is not None and unit.code == row.detail)
        self.answer.clear()
        for choice in question.choices:
            self.answer.addItem(choice.label.to(language()), choice.code)
        self.answer.addItem(self.tr("no answer"), NO_ANSWER)
        self.answer.setCurrentIndex(self.answer.findData(row.answer))
        line = self.answer.lineEdit()
        if line is not None:
            line.setAccessibleName(self.answer.accessibleName())
            line.returnPressed.connect(self._typed)

    def _choose(self, _at: int) -> None:
        self._settle(str(self.answer.currentData()))

    def _typed(self) -> None:
        words = self.answer.currentText().strip()
        if words and self.answer.findText(words) < 0:
            self._settle(words)

    def _settle(self, answer: str) -> None:
        row = self.chosen_row()
        if row is not None and answer != row.answer:
            self.chosen.emit(row.detail, row.written, answer)


def _values(found: FoundList) -> Iterator[ListValue]:
    taken_in = found.taken_in
    if taken_in is None:
        return
    for detail, pairs in taken_in.taken.values.items():
        head = taken_in.mapping.column_of(detail) or ""
        place = taken_in.seen.heads.index(head)
        counts = Counter(row.cells[place] for row in taken_in.seen.rows)
        left_out = {text for text, answer in taken_in.mapping.values.get(detail, {}).items() if answer is None}
        for written, answer in pairs.items():
            yield ListValue(detail, head, written, counts[written], NO_ANSWER if written in left_out else answer)


def _mark(value: ListValue) -> tuple[str, Tone] | None:
    return ("warning", Tone.WARNING) if value.answer == OPEN else None
