"""Bring in a list while an inspection runs: further cases, cases for the reserve, or the area's list once more."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QRadioButton, QWidget

from assessor_app.desktop.file_choice import file_to_open, file_to_save
from assessor_app.desktop.lead.news_panel import NewsPanel
from assessor_app.desktop.lists.found_list import FoundList, found_list, remember
from assessor_app.desktop.lists.incoming_list import IncomingList
from assessor_app.desktop.page import EVERYTHING, Page, Place
from assessor_app.desktop.session import Session
from assessor_app.desktop.theme.ticks import beside
from assessor_app.desktop.theme.tokens import Space
from assessor_app.desktop.theme.widgets import body, button, card, counted, hint, page_column, title
from assessor_app.desktop.walk.flow import FlowLayout
from assessor_app.operations.list_again import ListNews, take_list
from assessor_app.operations.sample_cases import free_number
from assessor_app.problems import Progress
from assessor_app.store import Workspace

RESERVE = "reserve"
"""The subject of a place at which new cases wait in reserve."""


class ListPage(Page):
    """Chooses a list, shows how it is taken and what it says otherwise, and takes over what is ticked."""

    key = "list"
    icon = "list"
    help_topic = "lead-team"
    listed = False
    under = "team"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        theme = session.theme
        self._path: Path | None = None
        self.name = hint("")
        self.incoming = IncomingList(theme)
        self.incoming.settled.connect(self._read)
        self.news = NewsPanel(theme)
        self.news.take_wanted.connect(self._take)
        self.news.hide()
        words = self.tr(
            "Further cases, cases for the reserve, or the area’s list once more: you see what is new, gone and "
            "changed, and nothing is taken over that is not ticked."
        )
        whole = page_column(theme, self)
        for part in (
            title(self.title()), body(words), self._files(), self.name, self.incoming, self._where(), self.news
        ):  # fmt: skip
            whole.addWidget(part)
        whole.addStretch()

    def title(self) -> str:
        """Its heading."""
        return self.tr("Bring in a list")

    def opened(self, place: Place) -> None:
        """Begin with cases for the reserve if the place says so."""
        self.to_reserve.setChecked(place.subject == RESERVE)
        self.to_sample.setChecked(place.subject != RESERVE)

    def place(self) -> Place:
        """Here, with where new cases go."""
        return Place(self.key, RESERVE if self.to_reserve.isChecked() else "")

    def _files(self) -> QWidget:
        theme = self.session.theme
        files = QWidget()
        flow = FlowLayout(files, gap=theme.px(Space.SMALL))
        self.choose = button(self.tr("Choose the &list …"), self._choose, kind="primary", icon="open", theme=theme)
        flow.addWidget(self.choose)
        words = self.tr("Write an empty list for the area …")
        flow.addWidget(button(words, self._template, icon="save", theme=theme))
        return files

    def _where(self) -> QWidget:
        """Where new cases go."""
        theme = self.session.theme
        self.to_sample, self.to_reserve = QRadioButton(), QRadioButton()
        self.where, column = card(theme)
        more = self.tr("They can come instead of cases that are removed from the sample.")
        column.addWidget(beside(theme, self.to_sample, self.tr("New cases come into the &sample")))
        column.addWidget(beside(theme, self.to_reserve, self.tr("New cases wait in &reserve"), more))
        for box, other in ((self.to_sample, self.to_reserve), (self.to_reserve, self.to_sample)):
            box.setAutoExclusive(False)  # each stands in a row of its own
            box.toggled.connect(lambda on, other=other: other.setChecked(not on))
        self.to_sample.setChecked(True)
        self.where.hide()
        return self.where

    # --- the list -----------------------------------------------------------------------------

    def _choose(self) -> None:
        words = self.tr("Lists of cases (*.xlsx *.xlsm *.csv *.txt);;All files (*)")
        path = file_to_open(self, self.tr("List of cases"), words)
        if path is not None:
            self.read_list(path)

    def read_list(self, path: Path) -> None:
        """Read this list, with nothing settled yet."""
        self._path = path
        self.name.setText(path.name)
        self.incoming.begin()
        self.news.hide()
        self.where.hide()
        self._read()

    def _read(self) -> None:
        path, choices, memory = self._path, self.incoming.choices(), self.session.preferences.list_memory()
        if path is None:
            return

        def work(own: Workspace, _progress: Progress) -> tuple[FoundList, tuple[ListNews, ...]]:
            from assessor_app.operations.forms import case_form
            from assessor_app.operations.list_again import news_of_list

            first = free_number(case.number for case in own.cases())
            found = found_list(path, case_form(own), choices, fresh=False, memory=memory, first_number=first)
            taken_in = found.taken_in
            return found, news_of_list(own, taken_in, found.choices, found.instrument) if taken_in else ()

        self.session.run(work, self._show, words=self.tr("Reading {file} …").format(file=path.name))

    def _show(self, read: tuple[FoundList, tuple[ListNews, ...]]) -> None:
        found, news = read
        self.incoming.show_found(found)
        self.where.setVisible(found.sample is not None)
        self.news.setVisible(found.sample is not None)
        self.news.show_news(news)

    # --- taking it ----------------------------------------------------------------------------

    def _take(self, news: Sequence[ListNews], keys: frozenset[str], reason: str) -> None:
        found, in_reserve = self.incoming.found, self.to_reserve.isChecked()
        if found is None:
            return

        def work(own: Workspace, _progress: Progress) -> int:
            return take_list(own, found.instrument, news, keys, reason, in_reserve=in_reserve)

        self.session.run(work, self._taken, words=self.tr("Taking over what is ticked …"), writing=True)

    def _taken(self, count: int) -> None:
        if self.incoming.found is not None:
            remember(self.incoming.found, self.session.preferences.list_memory())
        self.session.wrote(EVERYTHING)
        one, many = self.tr("1 thing of the list is taken over."), self.tr("{count} things of the list are taken over.")
        self.session.say(counted(count, one, many))
        self._read()

    def _template(self) -> None:
        kinds = self.tr("Excel workbooks (*.xlsx)")
        name = self.tr("List of cases") + ".xlsx"
        path = file_to_save(self, self.tr("An empty list for the area"), name, kinds)
        if path is not None:
            self.write_template(path)

    def write_template(self, path: Path) -> None:
        """Write a workbook that an area fills in."""
        from assessor_app.operations.forms import case_form
        from assessor_app.operations.list_template import write_template

        def write() -> bool:
            write_template(path, case_form(self.session.ws))
            return True

        if self.session.attempt(write):
            self.session.say(self.tr("{file} is written. It holds no names.").format(file=path.name))

    def resting_place(self) -> QWidget | None:
        """What one works on."""
        return self.news.table if self.news.isVisible() else self.choose
