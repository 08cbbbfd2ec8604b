"""Assessment form: the version in use, a new one in mid-fieldwork, and carrying assessments over to it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QPlainTextEdit, QVBoxLayout, QWidget

from assessor_app.desktop.file_choice import file_to_open
from assessor_app.desktop.lead.carry_panel import CarryPanel
from assessor_app.desktop.lead.form_facts import (
    FormFacts,
    Moved,
    NewVersion,
    OnVersion,
    Version,
    carry_over_all,
    gather_versions,
    read_version,
    undo_all,
)
from assessor_app.desktop.lead.form_files import FormFiles
from assessor_app.desktop.lead.version_card import version_card
from assessor_app.desktop.lead.version_table import version_columns
from assessor_app.desktop.page import EVERYTHING, Page, Place
from assessor_app.desktop.sentences import sentences
from assessor_app.desktop.session import Session
from assessor_app.desktop.tables import RecordModel, table_view
from assessor_app.desktop.theme.arrangement import SideBySide
from assessor_app.desktop.theme.tokens import Space, Tone
from assessor_app.desktop.theme.widgets import (
    body,
    button,
    clear,
    column,
    counted,
    empty_state,
    heading,
    hint,
    lead,
    page_column,
    title,
)
from assessor_app.desktop.walk.flow import FlowLayout
from assessor_app.operations.forms import case_form

if TYPE_CHECKING:
    from assessor_app.problems import Progress
    from assessor_app.records import Instrument
    from assessor_app.store import Workspace


class FormPage(Page):
    """Reads, adopts and carries over; nothing changes before a button says so, and it can be undone."""

    key = "form"
    icon = "list"
    help_topic = "lead-form"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        theme = session.theme
        self.facts: FormFacts | None = None
        self.new: NewVersion | None = None
        self.files = FormFiles(self, session)
        whole = page_column(theme, self)
        whole.addWidget(title(self.title()))
        self._said: QVBoxLayout = column(theme, space=Space.HAIR)
        whole.addLayout(self._said)
        whole.addWidget(self._buttons())
        self._card: QVBoxLayout = column(theme)
        whole.addLayout(self._card)
        whole.addWidget(heading(self.tr("Assessments by version")))
        self._empty: QVBoxLayout = column(theme)
        whole.addLayout(self._empty)
        self._model: RecordModel[OnVersion] = RecordModel(theme, version_columns())
        self.table = table_view(theme, self._model, self.tr("Assessments by version"))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._chosen())
        self.panel = CarryPanel(session)
        self.split = SideBySide(theme, self.table, self.panel)
        self.split.setSizes([theme.px(756), theme.px(284)])
        whole.addWidget(self.split, stretch=100)
        self._acts = self._actions()
        whole.addWidget(self._acts)
        whole.addStretch(1)

    def title(self) -> str:
        """Its heading."""
        return self.tr("Assessment form")

    def _buttons(self) -> QWidget:
        theme = self.session.theme
        holder = QWidget()
        row = FlowLayout(holder, gap=theme.px(Space.SMALL))
        words = self.tr("&Bring in a new version …")
        self.bring = button(words, self._choose, kind="primary", icon="open", theme=theme)
        row.addWidget(self.bring)
        row.addWidget(button(self.tr("&Save the form as Excel …"), self.files.choose_xlsx, icon="save", theme=theme))
        row.addWidget(button(self.tr("&Preview the blank form …"), self.files.preview, icon="view", theme=theme))
        return holder

    def _actions(self) -> QWidget:
        holder = QWidget()
        row = FlowLayout(holder, gap=self.session.theme.px(Space.SMALL))
        self.carry = button(
            self.tr("&Carry over the chosen ones"), lambda: self.carry_over(self._to_carry(chosen=True))
        )
        self.carry_all = button(self.tr("Carry over &all"), lambda: self.carry_over(self._to_carry(chosen=False)))
        self.undo = button(self.tr("&Undo for the chosen ones"), lambda: self.put_back(self._to_undo()))
        for made in (self.carry, self.carry_all, self.undo):
            row.addWidget(made)
        row.addWidget(hint(self.tr("Choose several with Shift or Ctrl.")))
        return holder

    # --- showing ----------------------------------------------------------------------------

    def opened(self, place: Place) -> None:
        """Show the versions and who is on which."""
        self.refresh(frozenset())

    def refresh(self, changed: frozenset[str]) -> None:
        """Look again, in the worker."""
        self.session.run(gather_versions, self._show, words=self.tr("Looking at the assessments …"))

    def _show(self, facts: FormFacts) -> None:
        chosen = {row.assessment.id for row in self._selected()}
        self.facts = facts
        clear(self._said)
        self._said.addWidget(lead(self._in_use(facts.versions[0])))
        for version in facts.versions[1:]:
            self._said.addWidget(body(self._another(version)))
        clear(self._empty)
        for part in (self.split, self._acts):
            part.setVisible(bool(facts.rows))
        if not facts.rows:
            self._empty.addWidget(self._nothing())
        self._model.show_rows(sorted(facts.rows, key=lambda row: row.told is None))
        self._choose_again(chosen)
        self._chosen()

    def _in_use(self, version: Version) -> str:
        words = self.tr("“{title}”, version {version}, is in use: new cases are given it.")
        form = version.instrument
        told = words.format(title=form.title.to(self.session.language), version=form.version)
        return f"{told} {self._count(version.assessments)}"

    def _another(self, version: Version) -> str:
        words = self.tr("Version {version}:").format(version=version.instrument.version)
        return f"{words} {self._count(version.assessments)}"

    def _count(self, assessments: int) -> str:
        if not assessments:
            return self.tr("No assessment is on it.")
        return counted(assessments, self.tr("1 assessment is on it."), self.tr("{count} assessments are on it."))

    def _nothing(self) -> QWidget:
        return empty_state(
            self.session.theme,
            self.icon,
            self.tr("No case has been given to anybody yet"),
            self.tr("Give cases to assessors under “Team and sample”; they are given the version in use."),
            action_words=self.tr("Team and sample"),
            action=partial(self.session.go, "team"),
        )

    def _selected(self) -> list[OnVersion]:
        found = (self._model.record(index) for index in self.table.selectionModel().selectedRows())
        return [row for row in found if row is not None]

    def _choose_again(self, chosen: set[str]) -> None:
        at = [number for number, row in enumerate(self._model.rows) if row.assessment.id in chosen]
        if self._model.rows:
            row = self.table.model().index(at[0] if at else 0, 0)
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.table.selectionModel().select(row, flags)  # `selectRow` would ask which keys are held

    def _chosen(self) -> None:
        if self.facts is None:
            return
        row = next(iter(self._selected()), None)
        self.panel.show_row(row, self.facts.in_use)
        self.carry.setEnabled(bool(self._to_carry(chosen=True)))
        self.carry_all.setEnabled(bool(self._to_carry(chosen=False)))
        self.undo.setEnabled(bool(self._to_undo()))

    # --- a new version ----------------------------------------------------------------------

    def _choose(self) -> None:
        words = self.tr("Forms (*.xlsx *.csv);;All files (*)")
        path = file_to_open(self, self.tr("Bring in a new version"), words)
        if path is not None:
            self.read(path)

    def read(self, path: Path) -> None:
        """Check a file and compare it with the version in use, in the worker; then show it on a card."""
        language = self.session.language

        def work(own: Workspace, progress: Progress) -> NewVersion:
            return read_version(own, path, language, progress)

        self.bring.setEnabled(False)
        job = self.session.run(work, self._show_new, words=self.tr("Checking the form …"))
        job.ended.connect(self._may_bring)

    def _may_bring(self) -> None:
        self.bring.setEnabled(True)

    def _show_new(self, new: NewVersion) -> None:
        self.new = new
        clear(self._card)
        card = version_card(self.session.theme, new, self.adopt, self._leave, self._choose)
        self._card.addWidget(card)
        self.bring.hide()
        for editor in card.findChildren(QPlainTextEdit):
            editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self) -> None:
        self.new = None
        clear(self._card)
        self.bring.show()
        self.bring.setFocus()

    def adopt(self) -> None:
        """Give the version on the card to new cases; no assessment changes."""
        from assessor_app.operations import form_versions

        new = self.new.instrument if self.new else None
        before = case_form(self.session.ws)
        if new is None or self.session.attempt(lambda: form_versions.adopt(self.session.ws, new)) is None:
            return
        self._leave()
        self.session.wrote(EVERYTHING)
        words = self.tr("New cases are given version {version}. Others stay on theirs until you carry them over.")
        self.session.say(words.format(version=new.version), partial(self._back_to, before))

    def _back_to(self, version: Instrument) -> None:
        from assessor_app.operations import form_versions

        if self.session.attempt(lambda: form_versions.adopt(self.session.ws, version)) is not None:
            self.session.wrote(EVERYTHING)
            self.session.say(self.tr("New cases are given version {version} again.").format(version=version.version))

    # --- carrying over ----------------------------------------------------------------------

    def _to_carry(self, *, chosen: bool) -> list[str]:
        rows = self._selected() if chosen else self._model.rows
        return [row.assessment.id for row in rows if row.told is not None]

    def _to_undo(self) -> list[str]:
        return [row.assessment.id for row in self._selected() if row.undoable]

    def carry_over(self, assessments: Sequence[str]) -> None:
        """Carry these over to the version in use, in the worker."""
        self._run(carry_over_all, assessments, self._carried, self.tr("Carrying over …"))

    def put_back(self, assessments: Sequence[str]) -> None:
        """Put these back on the version they were carried over from, in the worker."""
        self._run(undo_all, assessments, self._put_back, self.tr("Putting back …"))

    def _run(
        self,
        act: Callable[[Workspace, Sequence[str], Progress], Moved],
        assessments: Sequence[str],
        done: Callable[[Moved], None],
        words: str,
    ) -> None:
        def work(own: Workspace, progress: Progress) -> Moved:
            return act(own, assessments, progress)

        self._acts.setEnabled(False)
        job = self.session.run(work, done, words=words, writing=True)
        job.ended.connect(self._may_act)

    def _may_act(self) -> None:
        self._acts.setEnabled(True)

    def _carried(self, moved: Moved) -> None:
        words = counted(
            len(moved.done), self.tr("1 assessment carried over."), self.tr("{count} assessments carried over.")
        )
        if moved.reopened:
            single = self.tr("1 is in progress again.")
            words += " " + counted(moved.reopened, single, self.tr("{count} are in progress again."))
        self._after(moved, words, partial(self.put_back, moved.done))

    def _put_back(self, moved: Moved) -> None:
        single = self.tr("1 assessment is on its earlier version again.")
        words = counted(len(moved.done), single, self.tr("{count} assessments are on their earlier version again."))
        self._after(moved, words, None)

    def _after(self, moved: Moved, words: str, undo: Callable[[], object] | None) -> None:
        self.session.wrote(EVERYTHING)
        details = sentences(moved.problems)
        tone = Tone.WARNING if details else Tone.DONE
        self.session.say(words, undo if moved.done else None, tone=tone, details=details)
