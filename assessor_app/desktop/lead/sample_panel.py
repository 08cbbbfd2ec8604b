"""What the lead can do to one case of the sample: who assesses it, hand it over, take it out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QComboBox, QFrame, QVBoxLayout

from assessor_app import subjects
from assessor_app.desktop.lead.reasons import ReasonLine
from assessor_app.desktop.lead.replacement import ReplacementForm
from assessor_app.desktop.session import Session
from assessor_app.desktop.theme.arrangement import scrolled_card
from assessor_app.desktop.theme.widgets import (
    body,
    button,
    clear,
    empty_state,
    field,
    heading,
    hint,
    line,
    rule,
    section,
)
from assessor_app.operations.cases import CaseRow
from assessor_app.operations.team import members
from assessor_app.problems import UserError
from assessor_app.records import Case, Purpose


@dataclass(frozen=True, slots=True)
class SampleCasePanel:
    """One case of the sample with its first assessment, if anybody has it."""

    case: Case
    row: CaseRow | None
    others: int

    @property
    def number(self) -> str:
        """Our case number."""
        return self.case.number

    @property
    def removed(self) -> bool:
        """Whether it is not in the sample."""
        return self.case.eliminated

    @property
    def reserve(self) -> bool:
        """Whether it waits to replace another."""
        return self.case.reserve

    @property
    def person(self) -> str:
        """The area's reference and the person's name: for the screen only."""
        return ", ".join(filter(None, (self.case.reference, self.case.name)))

    @property
    def words(self) -> str:
        """What it is searched by, in small letters."""
        return f"{self.number} {self.case.reference} {self.case.name} {self.assessor}".casefold()

    @property
    def assessor(self) -> str:
        """The assessor's name, or ``""``."""
        return self.row.assessor_name if self.row else ""

    @property
    def percent(self) -> int:
        """How much of what is asked now has been answered, in whole percent."""
        return 100 * self.row.answered // self.row.asked if self.row and self.row.asked else 0


class SamplePanel(QFrame):
    """Shows one case and its actions; every action is said in the message bar."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.case: SampleCasePanel | None = None
        self._column: QVBoxLayout = scrolled_card(session.theme, self, self.tr("The case that is chosen"))
        self._fill()

    def show_case(self, case: SampleCasePanel | None) -> None:
        """Show this case, or what to do when none is chosen."""
        if case != self.case:
            self.case = case
            self._fill()

    def _fill(self) -> None:
        case = self.case
        clear(self._column)
        if case is None:
            words = self.tr("Choose a case in the list to see who assesses it and what you can do.")
            self._column.addWidget(empty_state(self.session.theme, "case", self.tr("No case chosen"), words))
            self._column.addStretch()
            return
        self._column.addWidget(heading(self.tr("Case {number}").format(number=case.number)))
        if case.person:
            self._column.addWidget(body(case.person))
        if case.reserve:
            self._column.addWidget(body(self.tr("In reserve: it can come instead of a case that is removed.")))
        elif case.removed:
            self._removed(case)
        else:
            self._in_sample(case)
        self._column.addStretch()

    def _removed(self, case: SampleCasePanel) -> None:
        self._column.addWidget(body(self.tr("Removed from the sample: {reason}").format(reason=case.case.reason)))
        words = self.tr("Bring it back")
        self._column.addWidget(ReasonLine(self.session.theme, words, partial(self._bring_back, case.number)))

    def _in_sample(self, case: SampleCasePanel) -> None:
        theme = self.session.theme
        if case.row is None:
            self._give(case)
        else:
            row = case.row
            self._column.addWidget(body(self.tr("Assessor: {name}").format(name=row.assessor_name)))
            counts = self.tr("{answered} of {asked} questions answered").format(answered=row.answered, asked=row.asked)
            self._column.addWidget(hint(counts))
            if row.interest and row.interest != "none":
                self._column.addWidget(body(self.tr("Declared interest: {words}").format(words=row.interest)))
            see = line(theme)
            see.addWidget(button(self.tr("See the &answers"), partial(self.session.go, "case", row.assessment)))
            see.addStretch()
            self._column.addLayout(see)
            self._column.addWidget(rule())
            self._hand_over(row)
            self._column.addWidget(rule())
            self._second(case.number)
        self._column.addWidget(rule())
        self._remove(case.number)

    # --- the actions ------------------------------------------------------------------------

    def _people(self, name: str, without: str = "") -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        for person in members(self.session.ws):
            if person.id != without:
                box.addItem(person.name, person.id)
        return box

    def _give(self, case: SampleCasePanel) -> None:
        self._column.addWidget(section(self.tr("Nobody assesses it yet")))
        who = self._people(self.tr("Assessor"))
        self._column.addWidget(field(self.session.theme, self.tr("Giv&e it to"), who))
        give = button(self.tr("Give the case"), lambda: self._allocate(case.number, who, Purpose.FIRST), kind="primary")
        self._column.addWidget(give)

    def _hand_over(self, row: CaseRow) -> None:
        self._column.addWidget(section(self.tr("Hand it over")))
        self._column.addWidget(hint(self.tr("The answers go along and keep their authors.")))
        who = self._people(self.tr("Hand over to"), without=row.assessor)
        self._column.addWidget(who)

        def act(reason: str, although: str = "") -> None:
            from assessor_app.operations.allocation import hand_over

            person = str(who.currentData())
            words = self.tr("Handed over to {name}. Send cases to assess again.").format(name=who.currentText())
            give = partial(hand_over, self.session.ws, row.assessment, person, reason, although=although)
            self._do(give, row.case, words, override=partial(act, reason))

        self._column.addWidget(ReasonLine(self.session.theme, self.tr("Hand over"), act))

    def _second(self, number: str) -> None:
        self._column.addWidget(section(self.tr("A second, blind assessment")))
        self._column.addWidget(hint(self.tr("Another assessor reads the same case without seeing these answers.")))
        who = self._people(self.tr("Second assessor"))
        row = line(self.session.theme)
        row.addWidget(who, stretch=1)
        row.addWidget(button(self.tr("Ask for it"), lambda: self._allocate(number, who, Purpose.SECOND)))
        self._column.addLayout(row)

    def _remove(self, number: str) -> None:
        theme = self.session.theme
        self._column.addWidget(section(self.tr("Remove it from the sample")))
        self._column.addWidget(hint(self.tr("Its answers are kept and count nowhere.")))
        self.instead = instead = ReplacementForm(self.session, number)
        self._column.addWidget(instead)

        def act(reason: str) -> None:
            from assessor_app.operations.allocation import eliminate

            replacement = instead.replacement()
            words = self.tr("Case {number} is removed from the sample.").format(number=number)
            if replacement is not None:
                words = self.tr("Case {number} is removed from the sample; case {other} comes instead.")
                words = words.format(number=number, other=replacement.number)
            undo = partial(self._bring_back, number, self.tr("Removed by mistake"))
            self._do(lambda: eliminate(self.session.ws, number, reason, replacement or ""), number, words, undo)

        self._column.addWidget(ReasonLine(theme, self.tr("Remove"), act, kind="danger"))

    def _allocate(self, number: str, who: QComboBox, purpose: Purpose, although: str = "") -> None:
        from assessor_app.operations.allocation import allocate

        words = self.tr("Case {number} is for {name}.").format(number=number, name=who.currentText())
        person = str(who.currentData() or "")
        give = partial(allocate, self.session.ws, number, person, purpose, although=although)
        self._do(give, number, words, override=partial(self._allocate, number, who, purpose))

    def _bring_back(self, number: str, reason: str) -> None:
        from assessor_app.operations.allocation import undo_elimination

        words = self.tr("Case {number} is in the sample again.").format(number=number)
        self._do(lambda: undo_elimination(self.session.ws, number, reason), number, words)

    def _do(
        self,
        operation: Callable[[], object],
        number: str,
        words: str,
        undo: Callable[[], None] | None = None,
        override: Callable[[str], None] | None = None,
    ) -> None:
        """Act and say so. Where somebody must not have the case, ask why they are to have it all the same."""
        try:
            operation()
        except UserError as error:
            self.session.say_problems(error.problems)
            if override is not None and error.problems[0].code == "own-case":
                self._ask_why(override)
            return
        self.session.wrote({subjects.case(number)})
        self.session.say(words, undo)

    def _ask_why(self, override: Callable[[str], None]) -> None:
        """A line at the top of the panel for the reason, with the focus in it."""
        why = ReasonLine(self.session.theme, self.tr("Give it all the same"), override)
        self._column.insertWidget(1, why)
        why.reason.setFocus()
