"""What is to be settled about a list before its columns: password, sheet, heads, letters, what is hidden, numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from assessor_app.desktop.sentences import in_words
from assessor_app.desktop.theme.theme import Theme
from assessor_app.desktop.theme.tokens import Space
from assessor_app.desktop.theme.widgets import button, column, field, line
from assessor_app.desktop.walk.flow import FlowLayout

if TYPE_CHECKING:
    from assessor_app.desktop.lists.found_list import FoundList
    from assessor_app.exchange import TextShape
    from assessor_app.operations.sample import Hidden

_HIDDEN = ("", "read", "leave")
_LAST_HEAD_ROW = 60


class ListSettings(QWidget):
    """Shows only what this list needs to have settled; `settled` when something was."""

    settled = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        whole = column(theme, self, space=Space.SMALL)
        self.locked = self._locked()
        self.sheets = self._sheets()
        self.out_of_sight = self._out_of_sight()
        self.numbering = self._numbering()
        for part in (self.locked, self.sheets, self.out_of_sight, self.numbering):
            whole.addWidget(part)
        self.begin()

    def _locked(self) -> QWidget:
        self.list_password = QLineEdit()
        self.list_password.setEchoMode(QLineEdit.EchoMode.Password)
        self.list_password.returnPressed.connect(self.settled)
        self.open_list = button(self.tr("Open the list"), self.settled.emit)
        said = self.tr("The list is protected. The password came with it, or can be asked for where it came from.")
        asked = field(self._theme, self.tr("Password of the list"), self.list_password, said)
        return self._beside(asked, self.open_list)

    def _sheets(self) -> QWidget:
        """The sheet, the row of the heads, and how a text file is read, in one row while there is room."""
        from assessor_app.exchange import LETTERS, SEPARATORS

        self.list_sheet, self.letters, self.separator, self.head_row = (QComboBox() for _ in range(4))
        self.head_row.addItems([str(row) for row in range(1, _LAST_HEAD_ROW + 1)])
        for name in LETTERS:
            self.letters.addItem(name, name)
        for sign, name in SEPARATORS.items():
            self.separator.addItem(in_words(name), sign)
        for box in (self.list_sheet, self.letters, self.separator):
            box.activated.connect(lambda _at: self.settled.emit())
        self.head_row.activated.connect(self._head_row_chosen)
        self._sheet_field = field(self._theme, self.tr("Sheet with the list"), self.list_sheet)
        self._letters_field = field(self._theme, self.tr("Letters"), self.letters)
        self._separator_field = field(self._theme, self.tr("Between the cells"), self.separator)
        parts = QWidget()
        flow = FlowLayout(parts, gap=self._theme.px(Space.NORMAL))
        for part in (
            self._sheet_field, field(self._theme, self.tr("Row of the heads"), self.head_row), self._letters_field,
            self._separator_field,
        ):  # fmt: skip
            flow.addWidget(part)
        return parts

    def _out_of_sight(self) -> QWidget:
        self.list_hidden = QComboBox()
        self.list_hidden.addItems([self.tr("Not decided yet"), self.tr("Read them"), self.tr("Leave them out")])
        self.list_hidden.activated.connect(lambda _at: self.settled.emit())
        said = self.tr("Some of the list cannot be seen when it is opened in Excel.")
        return field(self._theme, self.tr("Hidden rows and columns"), self.list_hidden, said)

    def _numbering(self) -> QWidget:
        self.first_number = QLineEdit()
        self.first_number.setMaxLength(32)
        self.first_number.returnPressed.connect(self.settled)
        self.number_cases = button(self.tr("Number the cases"), self.settled.emit)
        said = self.tr(
            "The list has no case numbers of ours, so the cases are numbered from this one on, in the order of the "
            "list. The area’s own references are kept beside them."
        )
        asked = field(self._theme, self.tr("First case number"), self.first_number, said)
        return self._beside(asked, self.number_cases)

    def _beside(self, control: QWidget, done: QWidget) -> QWidget:
        """A field, and the button beside it that says it is typed."""
        whole = QWidget()
        row = line(self._theme, whole)
        row.addWidget(control, stretch=1)
        row.addWidget(done, alignment=Qt.AlignmentFlag.AlignBottom)
        return whole

    # --- what was settled ---------------------------------------------------------------------

    def begin(self) -> None:
        """Forget what was settled for another list."""
        self.list_password.clear()
        self.list_sheet.clear()
        self.list_hidden.setCurrentIndex(0)
        self.first_number.clear()
        self.wanted_head_row = 0
        self._shape_shown: TextShape | None = None
        for part in (self.locked, self.sheets, self.out_of_sight, self.numbering):
            part.hide()

    def _head_row_chosen(self, at: int) -> None:
        self.wanted_head_row = at + 1
        self.settled.emit()

    @property
    def shape(self) -> TextShape:
        """How a text file is to be read, if that was chosen."""
        from assessor_app.exchange import TextShape

        if self._shape_shown is None:
            return TextShape()
        chosen = TextShape(str(self.letters.currentData()), str(self.separator.currentData()))
        return chosen if chosen != self._shape_shown else TextShape()

    @property
    def hidden(self) -> Hidden:
        """What becomes of hidden rows and columns."""
        from assessor_app.operations.sample import Hidden

        return Hidden(_HIDDEN[self.list_hidden.currentIndex()])

    # --- what was found -----------------------------------------------------------------------

    def show_found(self, found: FoundList) -> None:
        """Ask for what this list needs."""
        codes = {problem.code for problem in found.problems}
        self.locked.setVisible(not self.locked.isHidden() or "protected-list" in codes)
        if "protected-list" in codes:
            self.list_password.setFocus()
        hidden = bool(codes & {"hidden-rows", "hidden-columns"})
        self.out_of_sight.setVisible(not self.out_of_sight.isHidden() or hidden)
        self._show_numbering(found)
        seen = found.taken_in.seen if found.taken_in else None
        self.sheets.setVisible(seen is not None or not self.sheets.isHidden())
        if seen is None:
            return
        if not self.list_sheet.count() and len(seen.sheets) > 1:
            self.list_sheet.addItems(list(seen.sheets))
            self.list_sheet.setCurrentText(seen.sheet)
        self._sheet_field.setVisible(self.list_sheet.count() > 1)
        self.head_row.setCurrentIndex(seen.head_row - 1)
        self._show_shape(seen.shape)

    def _show_numbering(self, found: FoundList) -> None:
        from assessor_app.operations.list_columns import CASE

        numbered = found.taken_in is not None and found.taken_in.mapping.column_of(CASE) is None
        self.numbering.setVisible(numbered)
        if not self.first_number.hasFocus() or not self.first_number.text():
            self.first_number.setText(found.choices.first_number)

    def _show_shape(self, shape: TextShape | None) -> None:
        for part in (self._letters_field, self._separator_field):
            part.setVisible(shape is not None)
        if shape is None:
            return
        self.letters.setCurrentText(shape.letters)
        if self.separator.findData(shape.separator) < 0:
            self.separator.addItem(shape.separator, shape.separator)
        self.separator.setCurrentIndex(self.separator.findData(shape.separator))
        self._shape_shown = self._shape_shown or shape
