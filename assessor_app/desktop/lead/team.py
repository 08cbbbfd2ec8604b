"""Team and sample: who assesses which case, handing over, taking a case out, and passphrases."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QTabWidget, QVBoxLayout, QWidget

from assessor_app import subjects
from assessor_app.desktop.lead.facts import Facts
from assessor_app.desktop.lead.facts_loader import FactsLoader
from assessor_app.desktop.lead.sample_panel import SampleCase, SamplePanel
from assessor_app.desktop.lead.words import status_mark, status_words
from assessor_app.desktop.page import Page, Place
from assessor_app.desktop.session import Session
from assessor_app.desktop.sorting import SortBy
from assessor_app.desktop.tables import Column, RecordModel, let_sort, table_view
from assessor_app.desktop.theme.arranging import SideBySide
from assessor_app.desktop.theme.tokens import Space, Tone
from assessor_app.desktop.theme.widgets import button, column, counted, hint, line, page_column, text, title
from assessor_app.desktop.walk.flow import FlowLayout
from assessor_app.records import Owner, Purpose

ALL, UNALLOCATED, OPEN, DONE, REMOVED = "all", "unallocated", "open", "done", "removed"


@dataclass(frozen=True, slots=True)
class Member:
    """One assessor with the passphrase that opens their files now."""

    id: str
    name: str
    cases: int
    passphrase: str


class TeamPage(Page):
    """Two tabs: the sample with what one can do to a case, and the team."""

    key = "team"
    icon = "people"
    help_topic = "lead-team"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._wanted = ""
        self._all: tuple[SampleCase, ...] = ()
        self._loader = FactsLoader.of(session)
        self._loader.loaded.connect(self._show)
        whole = page_column(session.theme, self)
        whole.addWidget(title(self.title()))
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(self.title())
        self.tabs.addTab(self._sample_tab(), self.tr("&Sample"))
        self.tabs.addTab(self._team_tab(), self.tr("&Team"))
        whole.addWidget(self.tabs, stretch=1)

    def title(self) -> str:
        """Its heading."""
        return self.tr("Team and sample")

    def opened(self, place: Place) -> None:
        """Show the sample; at one case if the place names it."""
        self._wanted = place.subject
        self._loader.load()

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
        let_sort(self.sample)
        self.sample.wrap()
        self.sample.selectionModel().currentRowChanged.connect(lambda *_: self._show_chosen())
        tools = QWidget()
        flow = FlowLayout(tools, gap=theme.px(Space.SMALL))
        flow.addWidget(self._counted)
        flow.add_right(SortBy(theme, self.sample))
        left.addWidget(tools)
        left.addWidget(self.sample, stretch=1)
        self.panel = SamplePanel(self.session)
        row.addWidget(SideBySide(theme, list_side, self.panel))
        return tab

    def _filters(self) -> QHBoxLayout:
        row = line(self.session.theme)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find a case or an assessor"))
        self.search.setAccessibleName(self.tr("Find a case or an assessor"))
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
        }
        for value, words in names.items():
            self.which.addItem(words, value)
        self.which.currentIndexChanged.connect(lambda _at: self._show_cases())
        row.addWidget(self.search, stretch=2)
        row.addWidget(self.which, stretch=1)
        return row

    def _case_columns(self) -> list[Column[SampleCase]]:
        return [
            Column(self.tr("Case"), lambda c: c.number),
            Column(self.tr("Assessor"), lambda c: c.assessor or self.tr("nobody yet"), most=180),
            Column(self.tr("How far"), self._how_far, mark=_case_mark, most=220),
            Column(self.tr("Answered"), _percent, lambda c: c.percent, numeric=True),
            Column(self.tr("Waiting"), self._waiting),
        ]

    def _how_far(self, case: SampleCase) -> str:
        if case.removed:
            return self.tr("Removed from the sample")
        if case.row is None:
            return self.tr("No assessor yet")
        return status_words(case.row.status, changed=case.row.changed_since_complete)

    def _waiting(self, case: SampleCase) -> str:
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
        self._loader.load()

    def _show(self, facts: Facts) -> None:
        chosen = self._wanted or self.place().subject
        self._wanted = ""
        first = {row.case: row for row in facts.rows if row.purpose is Purpose.FIRST}
        others: dict[str, int] = {}
        for row in facts.rows:
            if row.purpose is not Purpose.FIRST:
                others[row.case] = others.get(row.case, 0) + 1
        self._all = tuple(
            SampleCase(case.number, first.get(case.number), others.get(case.number, 0), case.eliminated, case.reason)
            for case in self.session.ws.cases()
        )
        self._show_cases()
        self._show_team()
        if chosen:
            self._choose(chosen)
        self._show_chosen()

    def _show_cases(self) -> None:
        words, which = self.search.text().strip().casefold(), str(self.which.currentData())
        shown = [
            case for case in self._all if _fits(case, which) and words in f"{case.number} {case.assessor}".casefold()
        ]
        self._cases.show_rows(shown)
        header = self.sample.horizontalHeader()
        self._cases.sort(header.sortIndicatorSection(), header.sortIndicatorOrder())
        self._counted.setText(self.tr("{shown} of {all} cases").format(shown=len(shown), all=len(self._all)))
        if shown and self._chosen() is None:
            self.sample.selectRow(0)

    def _chosen(self) -> SampleCase | None:
        return self._cases.record(self.sample.currentIndex())

    def _choose(self, number: str) -> None:
        for at, case in enumerate(self._cases.rows):
            if case.number == number:
                self.sample.selectRow(at)

    def _show_chosen(self) -> None:
        self.panel.show_case(self._chosen())

    # --- the team ---------------------------------------------------------------------------

    def _team_tab(self) -> QWidget:
        theme = self.session.theme
        tab = QWidget()
        whole = column(theme, tab, margin=Space.NORMAL)
        words = self.tr(
            "Each assessor has a passphrase that opens their files and nobody else’s. "
            "Tell it by voice or by letter, never with the files."
        )
        whole.addWidget(hint(words))
        self._team = RecordModel(theme, self._team_columns())
        self.team = table_view(theme, self._team, self.tr("Assessors of the team"))
        whole.addWidget(self.team, stretch=1)
        row = line(theme)
        self.show_passphrases = button(self.tr("Show &passphrases"), self._switch_passphrases, icon="key", theme=theme)
        self.show_passphrases.setCheckable(True)
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Name or role of a further assessor"))
        self.name.setAccessibleName(self.tr("Name or role of a further assessor"))
        self.name.returnPressed.connect(self._add)
        row.addWidget(self.show_passphrases)
        row.addStretch()
        row.addWidget(self.name, stretch=2)
        row.addWidget(button(self.tr("&Add to the team"), self._add))
        whole.addLayout(row)
        return tab

    def _team_columns(self) -> list[Column[Member]]:
        return [
            Column(self.tr("Assessor"), lambda m: m.name),
            Column(self.tr("Cases"), lambda m: str(m.cases), lambda m: m.cases, numeric=True),
            Column(self.tr("Passphrase"), self._passphrase),
        ]

    def _passphrase(self, member: Member) -> str:
        return member.passphrase if self.show_passphrases.isChecked() else self.tr("kept hidden")

    def _switch_passphrases(self) -> None:
        self._team.show_rows(self._team.rows)

    def _show_team(self) -> None:
        ws = self.session.ws
        kept = {person: words for person, words, *_ in ws.passphrases()}
        cases: dict[str, int] = {}
        for one in ws.assessments():
            cases[one.assessor] = cases.get(one.assessor, 0) + 1
        members = [
            Member(person.id, person.name, cases.get(person.id, 0), kept.get(person.id, ""))
            for person in ws.people()
            if person.role is Owner.ASSESSOR
        ]
        self._team.show_rows(members)

    def _add(self) -> None:
        from assessor_app.operations.inspection import add_person

        person = self.session.attempt(lambda: add_person(self.session.ws, self.name.text()))
        if person is not None:
            self.name.clear()
            self.session.wrote({subjects.person(person.id)})
            self.session.say(self.tr("{name} is in the team, with a passphrase of their own.").format(name=person.name))


def _fits(case: SampleCase, which: str) -> bool:
    done = case.row is not None and case.row.status.value in {"complete", "checked", "signed_off"}
    tests: dict[str, Callable[[], bool]] = {
        ALL: lambda: not case.removed,
        UNALLOCATED: lambda: not case.removed and case.row is None,
        OPEN: lambda: not case.removed and not done,
        DONE: lambda: not case.removed and done,
        REMOVED: lambda: case.removed,
    }
    return tests[which]()


def _percent(case: SampleCase) -> str:
    return f"{case.percent}\u00a0%" if case.row else ""


def _case_mark(case: SampleCase) -> tuple[str, Tone] | None:
    if case.removed:
        return "remove", Tone.NEUTRAL
    if case.row is None:
        return "warning", Tone.WARNING
    return status_mark(case.row.status, changed=case.row.changed_since_complete)
