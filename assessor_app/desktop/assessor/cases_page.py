"""The assessor's cases: how far each is, what waits in it, and the way on."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox, QHeaderView, QLineEdit, QMenu, QWidget

from assessor_app.desktop.assessor import rows
from assessor_app.desktop.assessor.alert import alert_menu
from assessor_app.desktop.assessor.prints import AssessorPrints
from assessor_app.desktop.assessor.rows import Filter
from assessor_app.desktop.file_choice import file_to_open
from assessor_app.desktop.page import EVERYTHING, Page, Place
from assessor_app.desktop.sentences import sentences
from assessor_app.desktop.tables import Column, Index, RecordModel, table_view
from assessor_app.desktop.theme import widgets
from assessor_app.desktop.theme.plain_text import literal, set_tip
from assessor_app.desktop.theme.tokens import Space
from assessor_app.desktop.walk.actions import Menu
from assessor_app.desktop.walk.flow import FlowLayout
from assessor_app.operations.cases import CaseRow, case_list
from assessor_app.records import Status

if TYPE_CHECKING:
    from assessor_app.desktop.session import Session
    from assessor_app.operations.incoming_work import Merged
    from assessor_app.problems import Progress
    from assessor_app.store import Workspace

LAST_CASE = "last_case"
"""The window state that holds the assessment that was open last."""


class CasesPage(Page):
    """Where an assessor starts and comes back to."""

    key = "cases"
    icon = "cases"
    help_topic = "cases"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._menus = alert_menu(self, self._chosen)
        theme = session.theme
        self.printing = AssessorPrints(self, session)
        self.summary = widgets.lead("")
        self.go_on = widgets.button("", self._continue, kind="primary", icon="next", theme=theme)
        self.filter = QComboBox()
        self.number = QLineEdit()
        self.model = RecordModel(theme, self._columns())
        self.table = table_view(theme, self.model, self.tr("Your cases"))
        self.nothing = widgets.hint(self.tr("No case is like that. Choose “All cases”."))
        self.empty = self._empty()
        self._rows: tuple[CaseRow, ...] = ()
        self._lay_out()
        self._connect()

    def menus(self) -> Sequence[Menu]:
        """F8: someone may be at risk now."""
        return self._menus

    def title(self) -> str:
        """Its heading."""
        return self.tr("Your cases")

    # --- building ---------------------------------------------------------------------------

    def _columns(self) -> list[Column[CaseRow]]:
        return [
            Column(self.tr("Case"), rows.called),
            Column(self.tr("How far"), rows.status_of, mark=rows.mark_of),
            Column(self.tr("Answered"), rows.progress_of, sort=lambda row: row.answered, numeric=True),
            Column(self.tr("What waits"), rows.waiting_of, mark=rows.waiting_mark),
        ]

    def _empty(self) -> QWidget:
        return widgets.empty_state(
            self.session.theme,
            "cases",
            self.tr("You have no cases yet"),
            self.tr("The lead inspector sends you a file of cases to assess. Bring it in here."),
            action_words=self.tr("Bring in cases to assess …"),
            action=self._choose_pack,
        )

    def _lay_out(self) -> None:
        theme = self.session.theme
        whole = widgets.page_column(theme, self)
        whole.addWidget(widgets.title(self.title()))
        whole.addWidget(self.summary)
        holder = QWidget()
        first = FlowLayout(holder, gap=theme.px(Space.SMALL))
        first.addWidget(self.go_on)
        go = partial(self.session.go, "send")
        self.send = widgets.button(self.tr("Send back completed work"), go, icon="send", theme=theme)
        self.bring = widgets.button(self.tr("Bring in a later file …"), self._choose_pack, icon="inbox", theme=theme)
        first.addWidget(self.send)
        first.addWidget(self.bring)
        form = self.tr("Paper form …")
        self.paper = widgets.button(form, self.printing.preview_form, kind="quiet", icon="print", theme=theme)
        set_tip(self.paper, self.tr("The blank form, to print as a fallback"))
        first.addWidget(self.paper)
        words = self.tr("Answers of a criterion …")
        self.criterion = widgets.button(words, self._choose_criterion, kind="quiet", icon="list", theme=theme)
        set_tip(self.criterion, self.tr("Your answers to its questions, case by case, to read or print"))
        first.addWidget(self.criterion)
        whole.addWidget(holder)
        second = widgets.line(theme, space=Space.SMALL)
        second.addWidget(self.filter)
        second.addWidget(self.number)
        second.addStretch(1)
        whole.addLayout(second)
        whole.addWidget(self.nothing)
        whole.addWidget(self.table, stretch=1)
        whole.addWidget(self.empty)
        whole.addStretch(0)
        self.table.horizontalHeader().setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)

    def _connect(self) -> None:
        names = {
            Filter.ALL: self.tr("All cases"),
            Filter.NOT_STARTED: self.tr("Not started"),
            Filter.BEGUN: self.tr("In progress"),
            Filter.WAITING: self.tr("Something waits"),
            Filter.COMPLETE: self.tr("Complete"),
        }
        for wanted, words in names.items():
            self.filter.addItem(words, wanted)
        self.filter.setAccessibleName(self.tr("Show"))
        self.number.setPlaceholderText(self.tr("Case number"))
        self.number.setAccessibleName(self.tr("Find a case by its number"))
        self.number.setMaximumWidth(self.session.theme.px(220))
        self.filter.currentIndexChanged.connect(lambda _at: self._show())
        self.number.textChanged.connect(lambda _text: self._show())
        self.table.activated.connect(self._open_index)
        self.table.clicked.connect(self._open_index)

    def _choose_criterion(self) -> None:
        """Offer the criteria in a menu; the one chosen is previewed."""
        menu = QMenu(self.criterion)
        for code, name in self.printing.criteria():
            menu.addAction(literal(f"{code} {name}"), partial(self.printing.preview_criterion, code))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.criterion.mapToGlobal(QPoint(0, self.criterion.height())))

    # --- showing ----------------------------------------------------------------------------

    def opened(self, place: Place) -> None:
        """Show the cases as they stand."""
        self.refresh(EVERYTHING)
        if self.model.rows and not self.table.currentIndex().isValid():
            self.table.selectRow(0)
        self.go_on.setFocus(Qt.FocusReason.OtherFocusReason) if self.go_on.isVisible() else self.table.setFocus()

    def refresh(self, changed: frozenset[str]) -> None:
        """Read the cases anew."""
        del changed
        self._rows = rows.theirs(case_list(self.session.ws), self.session.ws.me.id)
        self.summary.setText(rows.summary(self._rows) if self._rows else "")
        last = self._last()
        self.go_on.setVisible(last is not None)
        if last is not None:
            begun = last.status is not Status.NOT_STARTED
            words = self.tr("Go on with {case}") if begun else self.tr("Begin with {case}")
            self.go_on.setText(f" {words.format(case=last.case)}")
            self.go_on.setAccessibleName(words.format(case=last.case))
        for widget in (self.table, self.filter, self.number, self.send, self.bring, self.paper, self.criterion):
            widget.setVisible(bool(self._rows))
        self.empty.setVisible(not self._rows)
        self._show()

    def _show(self) -> None:
        at = self.table.currentIndex().row()
        found = rows.shown(self._rows, self.filter.currentData(), self.number.text())
        self.model.show_rows(found)
        self.nothing.setVisible(bool(self._rows) and not found)
        self.nothing.setText(
            self.tr("No case of this list has that in its number.")
            if self.number.text().strip()
            else self.tr("No case is like that. Choose “All cases”.")
        )
        self.table.setVisible(bool(found))
        if found:
            self.table.selectRow(min(max(at, 0), len(found) - 1))

    def _last(self) -> CaseRow | None:
        open_ = rows.to_do(self._rows)
        last = self.session.ws.state(LAST_CASE)
        return next((row for row in open_ if row.assessment == last), open_[0] if open_ else None)

    def _chosen(self) -> str:
        """The id of the assessment in the current row; ``""`` where there is none."""
        row = self.model.record(self.table.currentIndex()) if self.table.isVisible() else None
        return row.assessment if row is not None else ""

    # --- going ------------------------------------------------------------------------------

    def _continue(self) -> None:
        last = self._last()
        if last is not None:
            self.open_case(last)

    def _open_index(self, index: Index) -> None:
        row = self.model.record(index)
        if row is not None:
            self.open_case(row)

    def open_case(self, row: CaseRow) -> None:
        """Open a case: first the question whether the assessor knows anyone in it."""
        open_case(self.session, row)

    def _choose_pack(self) -> None:
        words = self.tr("Cases to assess (*.xlsx)")
        path = file_to_open(self, self.tr("Bring in a file from the lead inspector"), words)
        if path is not None:
            self.bring_in(path)

    def bring_in(self, path: Path) -> None:
        """Take a later file of the lead's: new cases, questions about answers, what was settled."""

        def work(own: Workspace, progress: Progress) -> tuple[Merged, ...]:
            from assessor_app.operations.incoming_work import merge

            return merge(own, [path], progress=progress)

        self.session.run(work, self._brought, words=self.tr("Bringing in the file …"), writing=True)

    def _brought(self, merged: tuple[Merged, ...]) -> None:
        self.session.wrote(EVERYTHING)
        for one in merged:
            if one.problems:
                self.session.say_problems(one.problems)
            elif one.new_events:
                words = self.tr("Brought in {file}: what is new in it is here now.")
                self.session.say(words.format(file=one.path.name), details=sentences(one.notes))
            else:
                self.session.say(self.tr("{file} holds nothing that is not here already.").format(file=one.path.name))


def open_case(session: Session, row: CaseRow) -> None:
    """Open a case: first the question whether the assessor knows anyone in it."""
    session.ws.set_state(LAST_CASE, row.assessment)
    asked = bool(row.interest) or rows.complete(row) or not session.ws.writing
    session.go("walk" if asked and not rows.handed_back(row) else "interest", row.assessment)


def next_case(session: Session, after: str) -> CaseRow | None:
    """The next case to be worked on after the one of this assessment, round the end of the list; None if none is."""
    ours = rows.theirs(case_list(session.ws), session.ws.me.id)
    at = next((n for n, row in enumerate(ours) if row.assessment == after), -1)
    return next(iter(rows.to_do((*ours[at + 1 :], *ours[: max(at, 0)]))), None)


def waiting(session: Session) -> int:
    """How many questions from the lead wait in this file; shown beside the title of the page."""
    from assessor_app.operations.queries import queries

    ours = {one.id for one in session.ws.assessments() if one.assessor == session.ws.me.id}
    return sum(not query.closed and query.assessment in ours for query in queries(session.ws))
