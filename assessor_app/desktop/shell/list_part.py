"""The list of cases on the page of a new inspection: what was found in it, and what has to be settled."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from assessor_app.desktop.forms.new_inspection_page import Ui_NewInspectionPage
from assessor_app.desktop.sentences import sentences
from assessor_app.problems import Problem, Severity

if TYPE_CHECKING:
    from assessor_app.operations.sample import ListChoices, Sample
    from assessor_app.records import Instrument

_HIDDEN = ("", "read", "leave")


@dataclass(frozen=True, slots=True)
class FoundList:
    """What was read: the form, the sample if it can be taken, problems, the sheets that could hold the list."""

    instrument: Instrument
    sample: Sample | None
    problems: tuple[Problem, ...]
    sheet: str = ""
    sheets: tuple[str, ...] = ()


class ListPart(QObject):
    """Shows what was found in a list, and asks only for what this list needs to have settled."""

    settled = Signal()
    """Something was settled, so the list is to be read again."""

    def __init__(self, form: Ui_NewInspectionPage, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self.begin()
        form.open_list.clicked.connect(self.settled)
        form.list_password.returnPressed.connect(self.settled)
        form.list_sheet.activated.connect(self.settled)
        form.list_hidden.activated.connect(self.settled)
        form.number_cases.clicked.connect(self.settled)
        form.first_number.returnPressed.connect(self.settled)

    def begin(self) -> None:
        """Forget what was settled for another list."""
        self._form.list_password.clear()
        self._form.list_sheet.clear()
        self._form.list_hidden.setCurrentIndex(0)
        self._form.first_number.clear()
        for part in (self._form.locked, self._form.sheets, self._form.out_of_sight, self._form.numbering):
            part.hide()

    def choices(self) -> ListChoices:
        """What was settled for this list."""
        from assessor_app.operations.sample import Hidden, ListChoices

        return ListChoices(
            password=self._form.list_password.text(),
            sheet=self._form.list_sheet.currentText(),
            hidden=Hidden(_HIDDEN[self._form.list_hidden.currentIndex()]),
            first_number=self._form.first_number.text().strip(),
        )

    def show(self, found: FoundList) -> None:
        """Say everything that was found: how many cases, what stops the list, what else is to be known."""
        codes = {problem.code for problem in found.problems}
        form = self._form
        form.locked.setVisible(not form.locked.isHidden() or "protected-list" in codes)
        if "protected-list" in codes:
            form.list_password.setFocus()
        hidden = bool(codes & {"hidden-rows", "hidden-columns"})
        form.out_of_sight.setVisible(not form.out_of_sight.isHidden() or hidden)
        form.numbering.setVisible(not form.numbering.isHidden() or "no-case-column" in codes)
        if not form.list_sheet.count() and len(found.sheets) > 1:
            form.list_sheet.addItems(list(found.sheets))
            form.list_sheet.setCurrentText(found.sheet)
        form.sheets.setVisible(form.list_sheet.count() > 1)
        form.sample_result.setText("\n".join(self._lines(found)))

    def _lines(self, found: FoundList) -> list[str]:
        lines = []
        if found.sample is not None:
            words = self.tr("{cases} cases for {people} assessors.")
            lines.append(words.format(cases=len(found.sample.cases), people=len(found.sample.assessors)))
            unallocated = sum(1 for case in found.sample.cases if not case.assessor)
            if unallocated:
                lines.append(
                    self.tr("Cases without an assessor: {count}. Give them out later.").format(count=unallocated)
                )
        wrong = [problem for problem in found.problems if problem.severity is Severity.ERROR]
        if wrong:
            lines.append(self.tr("To be settled before the list can be taken: {count}").format(count=len(wrong)))
        lines += _without_file(wrong)
        noted = [problem for problem in found.problems if problem.severity is not Severity.ERROR]
        if noted and lines:
            lines.append(self.tr("Worth knowing: {count}").format(count=len(noted)))
        return lines + _without_file(noted)


def _without_file(problems: Sequence[Problem]) -> list[str]:
    """Problems as lines; the name of the file stands above them."""
    return [f"• {line}" for line in sentences(problem.in_file("") for problem in problems)]
