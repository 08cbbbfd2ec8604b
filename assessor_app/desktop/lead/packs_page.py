"""Cases to assess: a workbook for each assessor, encrypted with their own passphrase."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout, QWidget

from assessor_app import subjects
from assessor_app.desktop.file_choice import folder_to_use
from assessor_app.desktop.page import Page, Place
from assessor_app.desktop.sentences import in_words
from assessor_app.desktop.session import Session
from assessor_app.desktop.shell.focus import focused
from assessor_app.desktop.tables import Column, RecordModel, table_view
from assessor_app.desktop.theme.plain_text import literal
from assessor_app.desktop.theme.ticks import tick
from assessor_app.desktop.theme.tokens import Space, Tone
from assessor_app.desktop.theme.widgets import (
    button,
    card,
    clear,
    column,
    counted,
    empty_state,
    heading,
    hint,
    lead,
    line,
    measured,
    note,
    page_column,
    section,
    title,
)
from assessor_app.desktop.walk.flow import FlowLayout
from assessor_app.operations.names import names_of
from assessor_app.operations.pack_state import PackState, note_handed_over
from assessor_app.operations.packs import Recipient, recipients, states

if TYPE_CHECKING:
    from assessor_app.operations.packs import Written
    from assessor_app.problems import Progress
    from assessor_app.store import Workspace


class PacksPage(Page):
    """Chooses for whom and where to, writes the workbooks, and lists what was written."""

    key = "packs"
    icon = "send"
    help_topic = "lead-packs"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        theme = session.theme
        whole = page_column(theme, self)
        whole.addWidget(title(self.title()))
        words = self.tr(
            "A file of cases for each assessor. Send it in any way you like: only their passphrase opens it."
        )
        whole.addWidget(measured(theme, lead(words)))
        frame, self._people = card(theme, space=0)
        self._people.addWidget(section(self.tr("For whom")))
        self._listed: QVBoxLayout = column(theme, space=0)
        self._people.addLayout(self._listed)
        whole.addWidget(measured(theme, frame))
        self.boxes: dict[str, QCheckBox] = {}
        self._states: dict[str, PackState] = {}
        whole.addWidget(measured(theme, self._choices()))
        buttons = QWidget()
        row = FlowLayout(buttons, gap=theme.px(Space.SMALL))
        self.write = button(
            self.tr("&Write the files …"), self._choose_folder, kind="primary", icon="send", theme=theme
        )
        row.addWidget(self.write)
        row.addWidget(button(self.tr("Tick those who &need one"), self._tick_needed))
        row.addWidget(button(self.tr("The ticked are handed &over"), self._hand_over))
        whole.addWidget(buttons)
        self._result: QVBoxLayout = column(theme)
        whole.addLayout(self._result)
        whole.addStretch()

    def title(self) -> str:
        """Its heading."""
        return self.tr("Cases to assess")

    def _choices(self) -> QFrame:
        frame, inside = card(self.session.theme)
        inside.addWidget(section(self.tr("How")))
        theme = self.session.theme
        words = self.tr("With the area’s &references and names, to find the case files")
        self.references, references = tick(theme, words)
        self.plain, plain = tick(theme, self.tr("Without &encryption"))
        warning = self.tr("Anyone who finds an unencrypted file can read it. That you wrote one is recorded.")
        self.warning = note(theme, warning, Tone.WARNING)
        self.warning.hide()
        self.plain.toggled.connect(self.warning.setVisible)
        self.plain.toggled.connect(references.setDisabled)
        for widget in (references, plain, self.warning):
            inside.addWidget(widget)
        return frame

    def opened(self, place: Place) -> None:
        """List the assessors who have cases."""
        self.refresh(frozenset())
        focus = focused(self)
        if self.write.isEnabled() and (focus is self or self.isAncestorOf(focus) or not focus.isVisible()):
            self.write.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self, changed: frozenset[str]) -> None:
        """List them again; ticks stay."""
        unticked = {person for person, box in self.boxes.items() if not box.isChecked()}
        clear(self._listed)
        self.boxes = {}
        self._states = {state.person.id: state for state in states(self.session.ws)}
        for recipient in recipients(self.session.ws):
            box, row = tick(self.session.theme, literal(self._words(recipient)))
            box.setChecked(recipient.person.id not in unticked)
            self.boxes[recipient.person.id] = box
            self._listed.addWidget(row)
        self.write.setEnabled(bool(self.boxes))
        if not self.boxes and self._result.count() == 0:
            self._result.addWidget(measured(self.session.theme, self._nobody()))

    def _words(self, one: Recipient) -> str:
        """Who, with how many cases; or why somebody without one gets a file."""
        if one.lost:
            words = self.tr("{name}: needs a new file, their last case was handed over")
            return words.format(name=one.person.name)
        cases = counted(one.cases, self.tr("1 case"), self.tr("{count} cases"))
        return " ".join((f"{one.person.name}: {cases}.", *self._pack(self._states.get(one.person.id))))

    def _pack(self, state: PackState | None) -> Iterator[str]:
        """Which pack somebody has, and why they need a new one."""
        if state is None:
            return
        if state.number:
            yield self.tr("File {number}.").format(number=state.number)
        if state.handed_over:
            words = self.tr("Handed over: file {number}, {day}.")
            day = QDate.fromString(state.when, Qt.DateFormat.ISODate)
            yield words.format(number=state.handed_over, day=QLocale().toString(day, "d MMMM"))
        if state.answered:
            yield self.tr("Completed work answers file {number}.").format(number=state.answered)
        if state.needs and state.number:
            yield self.tr("Needs a new one. {why}").format(why=in_words(state.needs))

    def _tick_needed(self) -> None:
        for person, box in self.boxes.items():
            state = self._states.get(person)
            box.setChecked(state is None or state.needs is not None)

    def _hand_over(self) -> None:
        chosen = [person for person, box in self.boxes.items() if box.isChecked()]
        ready = [person for person in chosen if (state := self._states.get(person)) and state.number]
        if not ready:
            self.session.say(self.tr("None of the ticked has a file yet. Write the files first."), tone=Tone.PROBLEM)
            return
        for person in ready:
            self.session.attempt(partial(note_handed_over, self.session.ws, person))
        self.session.wrote({subjects.person(person) for person in ready})
        one, many = self.tr("1 file is handed over."), self.tr("{count} files are handed over.")
        self.session.say(counted(len(ready), one, many))

    def _nobody(self) -> QWidget:
        return empty_state(
            self.session.theme,
            "people",
            self.tr("No assessor has a case yet"),
            self.tr("Give cases to assessors first, under “Team and sample”."),
            action_words=self.tr("Team and sample"),
            action=partial(self.session.go, "team"),
        )

    def _choose_folder(self) -> None:
        path = folder_to_use(self, self.tr("Folder for the files"))
        if path is not None:
            self.write_into(path)

    def write_into(self, folder: Path) -> None:
        """Write the chosen assessors' files into this folder, in the worker."""
        people = [person for person, box in self.boxes.items() if box.isChecked()]
        if not people:
            self.session.say(self.tr("Choose at least one assessor."), tone=Tone.PROBLEM)
            return
        plain, references = self.plain.isChecked(), self.references.isChecked()

        def work(own: Workspace, progress: Progress) -> tuple[Written, ...]:
            from assessor_app.operations.packs import write_packs

            return write_packs(own, folder, plain=plain, people=people, with_references=references, progress=progress)

        self.session.run(work, partial(self._written, folder), words=self.tr("Writing cases to assess …"), writing=True)

    def _written(self, folder: Path, written: tuple[Written, ...]) -> None:
        self.session.wrote(frozenset())
        clear(self._result)
        names = names_of(self.session.ws)
        self._result.addWidget(heading(self.tr("Written just now")))
        model = RecordModel(
            self.session.theme,
            self._columns(names),
        )
        model.show_rows(written)
        table = table_view(self.session.theme, model, self.tr("Files written"))
        model.setParent(table)
        table.fit_to_rows()
        self._result.addWidget(table, alignment=Qt.AlignmentFlag.AlignLeft)
        row = line(self.session.theme, space=Space.SMALL)
        show = button(self.tr("Show the folder"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))
        row.addWidget(show)
        row.addWidget(
            hint(self.tr("Each passphrase is under “Team and sample”. Never send it with the file.")), stretch=1
        )
        self._result.addLayout(row)
        one = self.tr("Wrote 1 file, and read it again to be sure.")
        many = self.tr("Wrote {count} files, and read each again to be sure.")
        self.session.say(counted(len(written), one, many))

    def _columns(self, names: Mapping[str, str]) -> list[Column[Written]]:
        return [
            Column(self.tr("Assessor"), lambda w: names[w.person]),
            Column(self.tr("File"), lambda w: w.path.name),
            Column(self.tr("Cases"), lambda w: str(w.cases), numeric=True),
            Column(self.tr("Answers already there"), lambda w: str(w.answers), numeric=True),
            Column(self.tr("Encrypted"), self._encrypted),
        ]

    def _encrypted(self, written: Written) -> str:
        return self.tr("No, readable by anyone") if written.plain else self.tr("Yes")
