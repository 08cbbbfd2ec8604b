"""Team and sample: who assesses which case, handing over, taking a case out, and passphrases."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLineEdit, QScrollArea, QTabWidget, QVBoxLayout, QWidget

from assessor_app.desktop.lead.draw_tab import DrawTab
from assessor_app.desktop.lead.list_page import RESERVE as TO_RESERVE
from assessor_app.desktop.lead.overview_data import OverviewData
from assessor_app.desktop.lead.overview_loader import FactsLoader
from assessor_app.desktop.lead.sample_panel import SampleCasePanel, SamplePanel
from assessor_app.desktop.lead.team_tab import TeamTab
from assessor_app.desktop.lead.units_tab import UnitsTab
from assessor_app.desktop.lead.words import status_mark, status_words
from assessor_app.desktop.page import Page, Place
from assessor_app.desktop.session import Session
from assessor_app.desktop.sort_control import SortBy
from assessor_app.desktop.tables import Column, RecordModel, enable_sorting, let_follow, table_view
from assessor_app.desktop.theme.arrangement import SideBySide
from assessor_app.desktop.theme.tokens import Space, Tone
from assessor_app.desktop.theme.widgets import button, counted, line, page_column, text, title
from assessor_app.desktop.walk.flow import FlowLayout
from assessor_app.records import Purpose

WIDE = 980
"""Less than this, at 100 %, is no room for the columns of the sample beside the case that is chosen."""

ALL, UNALLOCATED, OPEN, DONE, REMOVED, RESERVE = "all", "unallocated", "open", "done", "removed", "reserve"


class TeamPage(Page):
    """Two tabs: the sample with what one can do to a case, and the team."""

    key = "team"
    icon = "people"
    help_topic = "lead-team"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._wanted = ""
        self._all: tuple[SampleCasePanel, ...] = ()
        self._loader = FactsLoader.of(session)
        whole = page_column(session.theme, self)
        whole.addWidget(title(self.title()))
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(self.title())
        self.tabs.addTab(self._sample_tab(), self.tr("&Sample"))
        self.team_tab = TeamTab(session)
        self.tabs.addTab(self.team_tab, self.tr("&Team"))
        self.units_tab = UnitsTab(session)
        self.tabs.addTab(self.units_tab, self.tr("&Units and dates"))
        self.draw_tab = DrawTab(session)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self.draw_tab)
        self.tabs.addTab(scroll, self.tr("&Draw and share out"))
        whole.addWidget(self.tabs, stretch=1)

    def title(self) -> str:
        """Its heading."""
        return self.tr("Team and sample")

    def opened(self, place: Place) -> None:
        """Show the sample; at one case if the place names it."""
        self._wanted = place.subject
        self._loader.load(self, self._show)

    def place(self) -> Place:
        """The page at the case that is chosen."""
        chosen = self._chosen()
        return Place(self.key, chosen.number if chosen else "")

    # --- the sample -------------------------------------------------------------------------

    def _sample_tab(self) -> QWidget:
        theme = self.session.theme
        tab, list_side = QWidget(), QWidget()
        row = QHBoxLayout(tab)
        left = QVBoxLayout(list_side)
        left.setContentsMargins(0, 0, 0, 0)
        left.addLayout(self._filters())
        self._cases = RecordModel(theme, self._case_columns())
        self._counted = text("", "caption", wrap=False)
        self.sample = table_view(theme, self._cases, self.tr("Cases of the sample"))
        enable_sorting(self.sample)
        self.sample.stretch(len(self._cases.columns) - 1, 86)
        tools = QWidget()
        flow = FlowLayout(tools, gap=theme.px(Space.SMALL))
        flow.addWidget(self._counted)
        flow.add_right(SortBy(theme, self.sample))
        left.addWidget(tools)
        left.addWidget(self.sample, stretch=1)
        lists = QWidget()
        beside = FlowLayout(lists, gap=theme.px(Space.SMALL))
        for words, where in (
            (self.tr("Bring in a &list …"), ""),
            (self.tr("Add a list to the &reserve …"), TO_RESERVE),
        ):
            beside.addWidget(button(words, partial(self.session.go, "list", where)))
        left.addWidget(lists)
        self.panel = SamplePanel(self.session)
        let_follow(self.sample, self._cases, self.panel.show_case)
        row.addWidget(SideBySide(theme, list_side, self.panel, least=WIDE))
        return tab

    def _filters(self) -> QHBoxLayout:
        row = line(self.session.theme)
        self.search = QLineEdit()
        words = self.tr("Find a case, reference, name or assessor")
        self.search.setPlaceholderText(words)
        self.search.setAccessibleName(words)
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda _words: self._show_cases())
        self.which = QComboBox()
        self.which.setAccessibleName(self.tr("Which cases to show"))
        names = {
            ALL: self.tr("All cases"),
            UNALLOCATED: self.tr("No assessor yet"),
            OPEN: self.tr("Not complete"),
            DONE: self.tr("Complete"),
            REMOVED: self.tr("Removed from the sample"),
            RESERVE: self.tr("In reserve"),
        }
        for value, words in names.items():
            self.which.addItem(words, value)
        self.which.currentIndexChanged.connect(lambda _at: self._show_cases())
        row.addWidget(self.search, stretch=2)
        row.addWidget(self.which, stretch=1)
        return row

    def _case_columns(self) -> list[Column[SampleCasePanel]]:
        return [
            Column(self.tr("Case"), lambda c: c.number),
            Column(self.tr("Assessor"), lambda c: c.assessor or self.tr("nobody yet"), most=120),
            Column(self.tr("How far"), self._how_far, mark=_case_mark, most=120),
            Column(self.tr("Done"), _percent, lambda c: c.percent, numeric=True),
            Column(self.tr("Waiting"), self._waiting, most=110),
            Column(self.tr("Person"), lambda c: c.person, most=220),
        ]

    def _how_far(self, case: SampleCasePanel) -> str:
        if case.reserve:
            return self.tr("In reserve")
        if case.removed:
            return self.tr("Removed from the sample")
        if case.row is None:
            return self.tr("No assessor yet")
        return status_words(case.row.status, changed=case.row.changed_since_complete)

    def _waiting(self, case: SampleCasePanel) -> str:
        row = case.row
        parts: list[str] = []
        if row is not None:
            for count, one, many in (
                (row.risks, self.tr("someone at risk"), self.tr("{count} at risk")),
                (row.conflicts, self.tr("1 different answer"), self.tr("{count} different answers")),
                (row.queries, self.tr("1 question"), self.tr("{count} questions")),
            ):
                parts += [counted(count, one, many)] if count else []
            if row.interest and row.interest != "none":
                parts.append(self.tr("declared interest"))
        if case.others:
            parts.append(counted(case.others, self.tr("second assessment"), self.tr("{count} further assessments")))
        return ", ".join(parts)

    def refresh(self, changed: frozenset[str]) -> None:
        """Read the sample and the team again."""
        self._loader.load(self, self._show)

    def _show(self, facts: OverviewData) -> None:
        chosen = self._wanted or self.place().subject
        self._wanted = ""
        first = {row.case: row for row in facts.rows if row.purpose is Purpose.FIRST}
        others: dict[str, int] = {}
        for row in facts.rows:
            if row.purpose is not Purpose.FIRST:
                others[row.case] = others.get(row.case, 0) + 1
        self._all = tuple(
            SampleCasePanel(case, first.get(case.number), others.get(case.number, 0))
            for case in self.session.ws.cases()
        )
        self._show_cases()
        self.team_tab.show_facts(facts)
        self.units_tab.show_facts()
        if chosen:
            self._choose(chosen)

    def _show_cases(self) -> None:
        before = self._chosen()
        words, which = self.search.text().strip().casefold(), str(self.which.currentData())
        shown = [case for case in self._all if _fits(case, which) and words in case.words]
        self._cases.show_rows(shown)
        header = self.sample.horizontalHeader()
        self._cases.sort(header.sortIndicatorSection(), header.sortIndicatorOrder())
        self._counted.setText(self.tr("{shown} of {all} cases").format(shown=len(shown), all=len(self._all)))
        at = next((n for n, case in enumerate(self._cases.rows) if before and case.number == before.number), 0)
        if shown:
            self.sample.selectRow(at)

    def _chosen(self) -> SampleCasePanel | None:
        return self._cases.record(self.sample.currentIndex())

    def _choose(self, number: str) -> None:
        for at, case in enumerate(self._cases.rows):
            if case.number == number:
                self.sample.selectRow(at)

    def resting_place(self) -> QWidget | None:
        """The list that one works on."""
        return self.sample if self.tabs.currentIndex() == 0 else self.team_tab.table


def _fits(case: SampleCasePanel, which: str) -> bool:
    done = case.row is not None and case.row.status.value in {"complete", "checked", "signed_off"}
    tests: dict[str, Callable[[], bool]] = {
        ALL: lambda: not case.removed,
        UNALLOCATED: lambda: not case.removed and case.row is None,
        OPEN: lambda: not case.removed and not done,
        DONE: lambda: not case.removed and done,
        REMOVED: lambda: case.removed and not case.reserve,
        RESERVE: lambda: case.reserve,
    }
    return tests[which]()


def _percent(case: SampleCasePanel) -> str:
    return f"{case.percent}\u00a0%" if case.row else ""


def _case_mark(case: SampleCasePanel) -> tuple[str, Tone] | None:
    if case.removed:
        return "remove", Tone.NEUTRAL
    if case.row is None:
        return "warning", Tone.WARNING
    return status_mark(case.row.status, changed=case.row.changed_since_complete)
