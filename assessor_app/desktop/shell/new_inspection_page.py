"""The lead starts an inspection: name and area, form, list of cases, passphrase, where to keep it."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from assessor_app.desktop.field_errors import Wrong
from assessor_app.desktop.file_choice import file_to_open, file_to_save
from assessor_app.desktop.form_titles import case_forms
from assessor_app.desktop.forms.new_inspection_page import Ui_NewInspectionPage
from assessor_app.desktop.lists.found_list import FoundList, found_list, remember
from assessor_app.desktop.lists.incoming_list import IncomingList
from assessor_app.desktop.sentences import sentences
from assessor_app.desktop.shell.form_layout import keep_to_measure, lay_out, show_words
from assessor_app.desktop.shell.inspection_files import (
    SUFFIX,
    files_folder,
    free_target,
    make_inspection,
    open_with_key,
)
from assessor_app.desktop.theme.theme import Theme
from assessor_app.desktop.workers import Workers
from assessor_app.problems import Problem, UserError
from assessor_app.store.strength import SHORTEST, weakness

if TYPE_CHECKING:
    from assessor_app.operations.sample import ListChoices, Sample
    from assessor_app.records import Instrument
    from assessor_app.store import Key


class NewInspectionPage(QWidget):
    """Gathers what an inspection needs; every mistake is said under its field, in words."""

    opened = Signal(object)
    """Workspace"""
    back_wanted = Signal()

    def __init__(self, theme: Theme, workers: Workers, folder: Path | None = None, memory: Path | None = None) -> None:
        super().__init__()
        self._workers = workers
        self._folder = folder or files_folder()
        self._list: Path | None = None
        self._sample: Sample | None = None
        self._form: Instrument | None = None
        self._found: FoundList | None = None
        self.memory = memory
        self._target_chosen = False
        self.form = Ui_NewInspectionPage()
        lay_out(self.form, self, theme)
        form = self.form
        keep_to_measure(theme, self)
        self.wrong = Wrong(theme, self)
        form.problem.hide()
        form.instrument_hint.hide()
        show_words(form.show_words, form.passphrase, form.again)
        self._fill_forms()
        self._aim(free_target(self._folder, self.tr("New inspection")))
        form.name.textChanged.connect(self._named)
        for field in (form.name, form.passphrase, form.again):
            field.textChanged.connect(partial(self._mended, field))
        form.instrument.currentIndexChanged.connect(self._form_chosen)
        form.choose_instrument.clicked.connect(self._choose_form)
        form.choose_sample.clicked.connect(self._choose_list)
        self.incoming = IncomingList(theme)
        self.incoming.settled.connect(self._read_again)
        form.sample_card_layout.addWidget(self.incoming)
        form.suggest.clicked.connect(self._suggest)
        form.choose_target.clicked.connect(self._choose_target)
        form.start.clicked.connect(self._start)
        form.back.clicked.connect(self.back_wanted)
        self.setFocusProxy(form.name)

    # --- the form and the list of cases -----------------------------------------------------

    def _fill_forms(self) -> None:
        for title, path in case_forms():
            self.form.instrument.addItem(title, str(path))

    def _choose_form(self) -> None:
        words = self.tr("Assessment forms (*.xlsx *.csv)")
        path = file_to_open(self, self.tr("Assessment form"), words)
        if path is not None:
            self.form.instrument.addItem(path.name, str(path))
            self.form.instrument.setCurrentIndex(self.form.instrument.count() - 1)

    def _form_chosen(self) -> None:
        self._form = self._found = self._sample = None
        self._read_again()

    def _choose_list(self) -> None:
        words = self.tr("Lists of cases (*.xlsx *.xlsm *.csv *.txt);;All files (*)")
        path = file_to_open(self, self.tr("List of cases"), words)
        if path is not None:
            self.read_list(path)

    def read_list(self, path: Path) -> None:
        """Read the form and the list of cases in the worker, and say what was found."""
        self._list = path
        self.incoming.begin()
        self.form.sample_name.setText(path.name)
        self._read_again()

    def _read_again(self) -> None:
        """Read the list with what was settled meanwhile: another form, its password, what is hidden in it."""
        path = self._list
        if path is None:
            return
        self._sample = None
        self.incoming.say(self.tr("Reading the list …"))
        form_path, known = Path(str(self.form.instrument.currentData())), self._form
        choices = self.incoming.choices()
        reading = self.tr("Reading {file} …").format(file=path.name)
        self._run(lambda: _read(form_path, known, path, choices, self.memory), self._read, reading)

    def _read(self, read: tuple[Instrument, FoundList]) -> None:
        self._form, found = read
        self._found, self._sample = found, found.sample
        if self._sample is not None:
            self.wrong.clear(self.form.choose_sample)
        self.incoming.show_found(found)

    # --- passphrase and place ---------------------------------------------------------------

    def _suggest(self) -> None:
        from assessor_app.store.passphrases import make_passphrase

        words = make_passphrase(secrets.SystemRandom())
        self.form.passphrase.setText(words)
        self.form.again.setText(words)
        self.form.show_words.setChecked(True)

    def _mended(self, field: QWidget, _words: str = "") -> None:
        self.wrong.clear(field)
        if field is self.form.passphrase:
            self.wrong.clear(self.form.again)

    def _named(self, name: str) -> None:
        if not self._target_chosen:
            self._aim(free_target(self._folder, name or self.tr("New inspection")))

    def _choose_target(self) -> None:
        words = self.tr("Inspection files (*{suffix})").format(suffix=SUFFIX)
        chosen = file_to_save(self, self.tr("Inspection file"), str(self._target), words)
        if chosen is not None:
            self._target_chosen = True
            self._aim(chosen if chosen.suffix == SUFFIX else chosen.with_name(chosen.name + SUFFIX))

    def _aim(self, target: Path) -> None:
        self._target = target
        self.form.target.setText(str(target))

    # --- starting ---------------------------------------------------------------------------

    def _missing(self) -> list[tuple[QWidget, str]]:
        """Everything that is missing or wrong, from above: the control that mends it, and what to do."""
        form = self.form
        words = form.passphrase.text()
        checks: tuple[tuple[bool, QWidget, str], ...] = (
            (bool(form.name.text().strip()), form.name, self.tr("Type a name for the inspection.")),
            (self._sample is not None, form.choose_sample, self.tr("Choose a list of cases that can be read whole.")),
            (weakness(words) is None, form.passphrase, self._weak(words)),
            (words == form.again.text(), form.again, self.tr("The two passphrases differ. Type the same twice.")),
        )
        return [(control, what) for right, control, what in checks if not right]

    def _weak(self, words: str) -> str:
        """Why the passphrase will not do, if it will not."""
        problem = weakness(words)
        if problem is not None and len(words.strip()) >= SHORTEST:
            return sentences((problem,))[0]
        return self.tr("Type a passphrase of at least twelve letters, or have six words suggested.")

    def _start(self) -> None:
        self.form.problem.hide()
        missing = self._missing()
        self.wrong.show(missing)
        if missing:
            return
        sample, found = self._sample, self._found
        if sample is None or found is None:
            return
        from assessor_app.operations.inspection import Plan

        plan = Plan(self.form.name.text(), self.form.area.text())
        words, target = self.form.passphrase.text(), self._target
        self.form.start.setEnabled(False)
        making = self.tr("Making the inspection file …")
        self._run(lambda: make_inspection(target, words, plan, sample, found.instrument), self._made, making)

    def _made(self, key: Key) -> None:
        if self.memory is not None and self._found is not None:
            remember(self._found, self.memory)
        self.form.start.setEnabled(True)
        try:
            self.opened.emit(open_with_key(self._target, key))
        except UserError as error:
            self._failed(error.problems)

    def _run(self, work: object, done: object, words: str) -> None:
        self.form.problem.hide()

        def carry_out(_progress: object) -> object:
            return work() if callable(work) else None

        self._workers.start(
            carry_out,
            done=lambda result: done(result) if callable(done) else None,
            failed=self._failed,
            cancelled=self._stopped,
            unexpected=self._raise,
            words=words,
        )

    def _stopped(self) -> None:
        """Nothing is being read or made any longer."""
        self.form.start.setEnabled(True)
        if self._sample is None:
            self.incoming.say("")

    def _failed(self, problems: Sequence[Problem]) -> None:
        self._stopped()
        self._say("\n".join(sentences(problems)))

    def _raise(self, error: BaseException) -> None:
        self.form.start.setEnabled(True)
        raise error

    def _say(self, words: str) -> None:
        self.form.start.setEnabled(True)
        self.form.problem.setText(words)
        self.form.problem.show()


def _read(
    form_path: Path, known: Instrument | None, path: Path, choices: ListChoices, memory: Path | None
) -> tuple[Instrument, FoundList]:
    """The form (unless it is known already) and the list of cases; `UserError` when the form has problems."""
    from assessor_app.instrument import load

    instrument = known
    if instrument is None:
        instrument, problems = load(form_path)
        if instrument is None:
            raise UserError(*problems)
    return instrument, found_list(path, instrument, choices, fresh=True, memory=memory)
