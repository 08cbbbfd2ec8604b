"""Draw the sample by chance, and share its cases out: each is looked at first, and can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QSpinBox, QVBoxLayout, QWidget

from assessor_app.desktop.page import EVERYTHING
from assessor_app.desktop.sentences import in_words
from assessor_app.desktop.session import Session
from assessor_app.desktop.tables import Column, RecordModel, table_view
from assessor_app.desktop.theme.plain_text import literal
from assessor_app.desktop.theme.tokens import Space
from assessor_app.desktop.theme.widgets import body, button, card, clear, column, counted, field, hint, line, section
from assessor_app.operations.balanced_allocation import AllocationPlan, Share, planned_allocation
from assessor_app.operations.drawn_sample import detail_codes, last_draw, planned_draw, stratum_words
from assessor_app.operations.forms import case_form
from assessor_app.operations.make_up import USUAL
from assessor_app.operations.sampling import Draw, DrawPlan, Stratum

if TYPE_CHECKING:
    from assessor_app.problems import Progress
    from assessor_app.store import Workspace

Row = TypeVar("Row")

USUAL_SIZE, LARGEST = 72, 9_999
BY_FIRST = ("unit", "gender")
"""The details that are ticked at first."""


class DrawTab(QWidget):
    """Two cards: the draw with its groups, and the sharing out with who would get how many."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        whole = column(session.theme, self, space=Space.NORMAL, margin=Space.NORMAL)
        whole.addWidget(self._draw())
        whole.addWidget(self._share())
        whole.addStretch()

    # --- the draw ---------------------------------------------------------------------------

    def _draw(self) -> QFrame:
        theme, form = self.session.theme, case_form(self.session.ws)
        frame, inside = card(theme, space=Space.MEDIUM)
        inside.addWidget(section(self.tr("Draw the sample by chance")))
        words = self.tr(
            "Cases are drawn from all that are listed, in proportion to groups of cases. The others wait in reserve: "
            "the next of its group steps in when a case is removed. The same seed draws the same cases again."
        )
        inside.addWidget(hint(words))
        self.wanted = self._number(self.tr("Cases in the sample"), USUAL_SIZE, least=1)
        self.least = self._number(self.tr("At least, of each group"), 1)
        self.seed = self._number(self.tr("Seed"), 1)
        numbers = line(theme)
        for name, box in (
            (self.tr("Cases in the sample"), self.wanted),
            (self.tr("At least, of each group"), self.least),
            (self.tr("Seed"), self.seed),
        ):
            numbers.addWidget(field(theme, name, box))
        numbers.addStretch()
        inside.addLayout(numbers)
        inside.addWidget(body(self.tr("Groups are made by")))
        self.by: dict[str, QCheckBox] = {}
        for role in USUAL:
            if role in form.by_role:
                tick = self.by[role] = QCheckBox(literal(form.by_role[role].label.to(self.session.language)))
                tick.setChecked(role in BY_FIRST)
                inside.addWidget(tick, alignment=Qt.AlignmentFlag.AlignLeft)
        self.drawn: QVBoxLayout = column(theme, space=Space.SMALL)
        inside.addLayout(self._buttons(self.tr("&Look at the draw"), self.look))
        inside.addLayout(self.drawn)
        return frame

    def _number(self, name: str, value: int, *, least: int = 0) -> QSpinBox:
        box = QSpinBox()
        box.setRange(least, LARGEST)
        box.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        box.setValue(value)
        box.setAccessibleName(name)
        return box

    def _buttons(self, words: str, act: Callable[[], None]) -> QVBoxLayout:
        inside = column(self.session.theme)
        inside.addWidget(button(words, act), alignment=Qt.AlignmentFlag.AlignLeft)
        return inside

    def plan(self) -> DrawPlan:
        """How to draw, as it is set on the page."""
        roles = [role for role, box in self.by.items() if box.isChecked()]
        codes = detail_codes(case_form(self.session.ws), roles)
        return DrawPlan(self.wanted.value(), codes, self.seed.value(), self.least.value())

    def look(self) -> None:
        """Show what would be drawn, with the button that draws it."""
        plan = self.plan()
        draw = self.session.attempt(lambda: planned_draw(self.session.ws, plan))
        clear(self.drawn)
        if draw is None:
            return
        form, language = case_form(self.session.ws), self.session.language
        columns: list[Column[Stratum]] = [
            Column(
                self.tr("Group"), lambda s: stratum_words(form, plan.by, s.values, language) or self.tr("all cases")
            ),
            Column(self.tr("Listed"), lambda s: str(s.listed), lambda s: s.listed, numeric=True),
            Column(self.tr("Drawn"), lambda s: str(len(s.drawn)), lambda s: len(s.drawn), numeric=True),
        ]
        self._show_rows(self.drawn, self.tr("The groups of the draw"), columns, draw.strata)
        words = counted(len(draw.cases), self.tr("Dra&w this 1 case"), self.tr("Dra&w these {count} cases"))
        go = button(words, partial(self.draw, plan), kind="primary")
        self.drawn.addWidget(go, alignment=Qt.AlignmentFlag.AlignLeft)
        go.setFocus(Qt.FocusReason.OtherFocusReason)

    def draw(self, plan: DrawPlan) -> None:
        """Draw the sample; it can be taken back."""

        def work(own: Workspace, _progress: Progress) -> Draw:
            from assessor_app.operations.drawn_sample import draw_sample

            return draw_sample(own, plan)

        self.session.run(work, self._drawn, words=self.tr("Drawing the sample …"), writing=True)

    def _drawn(self, draw: Draw) -> None:
        clear(self.drawn)
        self.session.wrote(EVERYTHING)
        words = self.tr("{drawn} cases are in the sample, {reserve} wait in reserve.")
        undo = self.take_back if last_draw(self.session.ws) else None
        self.session.say(words.format(drawn=len(draw.cases), reserve=len(draw.reserve)), undo)

    def take_back(self) -> None:
        """Take the last draw back."""
        from assessor_app.operations.drawn_sample import undo_draw

        reason = self.tr("Taken back")
        if self.session.attempt(lambda: undo_draw(self.session.ws, reason)) is not None:
            self.session.wrote(EVERYTHING)
            self.session.say(self.tr("The draw is taken back. All cases are in the sample again."))

    # --- sharing out ------------------------------------------------------------------------

    def _share(self) -> QFrame:
        theme = self.session.theme
        frame, inside = card(theme, space=Space.MEDIUM)
        inside.addWidget(section(self.tr("Share the cases out")))
        words = self.tr(
            "Every case that nobody has goes to somebody: the same number for everybody, units and types of case "
            "spread evenly, and nobody gets a case of their own, their team’s or their unit’s."
        )
        inside.addWidget(hint(words))
        inside.addLayout(self._buttons(self.tr("Look at the sh&ares"), self.look_at_shares))
        self.shared: QVBoxLayout = column(theme, space=Space.SMALL)
        inside.addLayout(self.shared)
        return frame

    def look_at_shares(self) -> None:
        """Show who would get which cases, with the button that gives them."""

        def work(own: Workspace, _progress: Progress) -> AllocationPlan:
            return planned_allocation(own)

        self.session.run(work, self._show_shares, words=self.tr("Sharing the cases out …"))

    def _show_shares(self, plan: AllocationPlan) -> None:
        clear(self.shared)
        columns: list[Column[Share]] = [
            Column(self.tr("Assessor"), lambda s: s.person.name, most=220),
            Column(self.tr("Now"), lambda s: str(len(s.cases)), lambda s: len(s.cases), numeric=True),
            Column(self.tr("In all"), lambda s: str(s.total), lambda s: s.total, numeric=True),
            Column(self.tr("Cases given now"), lambda s: ", ".join(s.cases), most=420),
        ]
        self._show_rows(self.shared, self.tr("Who would get which cases"), columns, plan.shares)
        self.shared.addWidget(body(in_words(plan.reason)))
        if plan.left:
            words = self.tr("Nobody may have these; give them one by one: {cases}")
            self.shared.addWidget(body(words.format(cases=", ".join(plan.left))))
        give = button(self.tr("Give these &cases"), partial(self.give, plan), kind="primary")
        self.shared.addWidget(give, alignment=Qt.AlignmentFlag.AlignLeft)
        give.setFocus(Qt.FocusReason.OtherFocusReason)

    def give(self, plan: AllocationPlan) -> None:
        """Give the cases as they were shown."""

        def work(own: Workspace, _progress: Progress) -> AllocationPlan:
            from assessor_app.operations.balanced_allocation import allocate_all

            return allocate_all(own, plan)

        self.session.run(work, self._given, words=self.tr("Giving the cases …"), writing=True)

    def _given(self, plan: AllocationPlan) -> None:
        clear(self.shared)
        self.session.wrote(EVERYTHING)
        count = sum(len(share.cases) for share in plan.shares)
        words = counted(count, self.tr("1 case has an assessor now."), self.tr("{count} cases have an assessor now."))
        self.session.say(words)

    def _show_rows(self, into: QVBoxLayout, name: str, columns: list[Column[Row]], rows: tuple[Row, ...]) -> None:
        model = RecordModel(self.session.theme, columns)
        model.show_rows(rows)
        table = table_view(self.session.theme, model, name)
        model.setParent(table)
        table.fit_to_rows()
        into.addWidget(table)
