"""Which case comes instead of one that is removed: one of the reserve, or another that is typed with its details."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from assessor_app.desktop.session import Session
from assessor_app.desktop.theme.tokens import Space
from assessor_app.desktop.theme.widgets import column, field
from assessor_app.exchange import detail_questions
from assessor_app.operations.drawn_sample import next_in_reserve
from assessor_app.operations.forms import case_form
from assessor_app.operations.sample import SampleCase
from assessor_app.records import Kind

NONE, TYPED = "", "\n"


class ReplacementForm(QWidget):
    """Nothing, a case of the reserve, or fields for another one."""

    def __init__(self, session: Session, removed: str) -> None:
        """For the case that comes instead of the one `removed`; after a draw, the next of its group is chosen."""
        super().__init__()
        self._session = session
        whole = column(session.theme, self, space=Space.SMALL)
        self.which = QComboBox()
        self.which.addItem(self.tr("no case comes instead"), NONE)
        for case in session.ws.cases():
            if case.reserve:
                words = ", ".join(filter(None, (case.number, case.reference, case.name)))
                self.which.addItem(self.tr("from the reserve: {case}").format(case=words), case.number)
        self.which.addItem(self.tr("another case, typed here"), TYPED)
        whole.addWidget(field(session.theme, self.tr("Case that comes &instead"), self.which))
        self._typed = QWidget()
        self._typed.hide()
        whole.addWidget(self._typed)
        self.details: dict[str, QComboBox] = {}
        self._fields()
        self.which.setCurrentIndex(max(self.which.findData(next_in_reserve(session.ws, removed)), 0))
        self.which.currentIndexChanged.connect(lambda _at: self._typed.setVisible(self.which.currentData() == TYPED))

    def _fields(self) -> None:
        theme, inside = self._session.theme, column(self._session.theme, self._typed, space=Space.SMALL)
        self.number, self.reference, self.name = QLineEdit(), QLineEdit(), QLineEdit()
        inside.addWidget(field(theme, self.tr("Case number"), self.number))
        inside.addWidget(field(theme, self.tr("The area’s reference, if known"), self.reference))
        inside.addWidget(field(theme, self.tr("Name of the person, if known"), self.name))
        for question in detail_questions(case_form(self._session.ws)):
            if question.kind is Kind.SELECT_ONE:
                box = QComboBox()
                box.addItem(self.tr("not known yet"), "")
                for choice in question.choices:
                    box.addItem(choice.label.to(self._session.language), choice.code)
                self.details[question.code] = box
                words = question.label.to(self._session.language).replace("&", "&&")
                inside.addWidget(field(theme, words, box))

    def replacement(self) -> SampleCase | None:
        """The case that comes instead, with what was typed of it; None for none."""
        which = str(self.which.currentData())
        if which == NONE:
            return None
        if which != TYPED:
            return SampleCase(which)
        details = {code: str(box.currentData()) for code, box in self.details.items() if box.currentData()}
        texts = (self.number.text().strip(), self.reference.text().strip(), self.name.text().strip())
        return SampleCase(*texts, details=details)
