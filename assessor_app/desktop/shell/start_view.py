"""What the window shows while no file is open: the start page and the pages that lead to a file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from assessor_app.desktop.file_choice import file_to_open
from assessor_app.desktop.preferences import Preferences
from assessor_app.desktop.shell.start_page import StartPage
from assessor_app.desktop.theme.theme import Theme

if TYPE_CHECKING:
    from assessor_app.desktop.shell.message_bar import MessageBar
    from assessor_app.desktop.shell.view_state import ViewState
    from assessor_app.desktop.workers import Workers
    from assessor_app.problems import Problem
    from assessor_app.store import Workspace


class StartView(QWidget):
    """Shows one of these pages at a time, with messages above and progress below."""

    opened = Signal(object)
    """Workspace"""
    said = Signal(str)
    """Something to know about the file that has just been opened."""
    help_wanted = Signal(str)

    def __init__(self, theme: Theme, preferences: Preferences) -> None:
        super().__init__()
        self.setProperty("role", "ground")
        self._theme = theme
        self._preferences = preferences
        self.help_topic = "index"
        self.page: QWidget = QWidget()
        self._again: Callable[[StartView], object] = StartView.show_start
        """Shows the page in view anew."""
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setAccessibleName(self.tr("Page"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._area, stretch=1)

    @cached_property
    def workers(self) -> Workers:
        """The worker of these pages and the strip that shows it, made when first needed: starting stays quick."""
        from assessor_app.desktop.shell.progress_strip import ProgressStrip
        from assessor_app.desktop.workers import Workers

        self._theme.complete()
        made = Workers(self)
        self._column.addWidget(ProgressStrip(self._theme, made))
        return made

    @cached_property
    def messages(self) -> MessageBar:
        """The bar above the page, made when first needed."""
        from assessor_app.desktop.shell.message_bar import MessageBar

        self._theme.complete()
        made = MessageBar(self._theme)
        self._column.insertWidget(0, made)
        return made

    def stop(self) -> None:
        """Cancel what is going on."""
        if "workers" in self.__dict__:
            self.workers.stop()

    def _show(self, page: QWidget, topic: str, again: Callable[[StartView], object]) -> None:
        if not isinstance(page, StartPage):
            from PySide6.QtCore import Qt

            self._theme.complete()
            self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab passes over the area itself
        self.page, self._again = page, again
        self.help_topic = topic
        if "messages" in self.__dict__:
            self.messages.show_message(None)
        self._area.setWidget(page)
        page.setFocus()

    def unfinished(self) -> ViewState:
        """What is in the middle of being done on the page in view."""
        from assessor_app.desktop.shell.view_state import noticed

        return noticed(self.page, texts=True)

    def go_on(self, before: StartView, found: ViewState) -> None:
        """Show the page that another one showed, with what was typed there, in the look and language in force."""
        from assessor_app.desktop.shell.view_state import take_up

        before._again(self)
        if type(self.page) is type(before.page):
            take_up(self.page, found)

    # --- the pages --------------------------------------------------------------------------

    @Slot()
    def show_start(self) -> None:
        """The start page."""
        page = StartPage(self._theme, self._preferences)
        page.pack_wanted.connect(self.choose_pack)
        page.file_wanted.connect(self.choose_file)
        page.new_wanted.connect(self.show_new)
        page.sample_wanted.connect(self.show_sample)
        page.settings_wanted.connect(self.show_settings)
        page.help_wanted.connect(lambda: self.help_wanted.emit("index"))
        page.chosen.connect(self.ask_passphrase)
        self._show(page, "index", StartView.show_start)
        page.first.setFocus()

    @Slot(object)
    def ask_passphrase(self, path: Path) -> None:
        """Ask for what opens this file."""
        from assessor_app.desktop.shell.passphrase_page import PassphrasePage

        page = PassphrasePage(self._theme, self.workers, path)
        page.opened.connect(self._opened)
        page.back_wanted.connect(self.show_start)
        self._show(page, "passphrases", lambda front: front.ask_passphrase(path))

    def show_pack(self, pack: Path) -> None:
        """Make an inspection file from this pack."""
        from assessor_app.desktop.shell.pack_page import PackPage
        from assessor_app.exchange import first_look

        wrong = first_look(pack)
        if wrong is not None:
            self.show_start()
            self.say_problems((wrong,))
            return
        page = PackPage(self._theme, self.workers, pack, known=self._preferences.choices.recent)
        page.opened.connect(self._opened)
        page.said.connect(self.said)
        page.back_wanted.connect(self.show_start)
        self._show(page, "assessor-start", lambda front: front.show_pack(pack))

    @Slot()
    def show_new(self) -> None:
        """Start an inspection."""
        from assessor_app.desktop.shell.new_inspection_page import NewInspectionPage

        page = NewInspectionPage(self._theme, self.workers, memory=self._preferences.list_memory())
        page.opened.connect(self.show_made)
        page.back_wanted.connect(self.show_start)
        self._show(page, "lead-start", StartView.show_new)

    @Slot()
    def show_sample(self) -> None:
        """Look around in the sample."""
        from assessor_app.desktop.shell.sample_page import SamplePage

        page = SamplePage(self._theme, self.workers, self._preferences.sample_folder())
        page.opened.connect(self._opened)
        page.back_wanted.connect(self.show_start)
        page.failed.connect(self.say_problems)
        self._show(page, "index", StartView.show_sample)

    @Slot()
    def show_settings(self) -> None:
        """The settings of this person."""
        from assessor_app.desktop.shell.settings_page import SettingsForm

        page = SettingsForm(self._theme, self._preferences)
        page.done.connect(self.show_start)
        self._show(page, "settings", StartView.show_settings)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the start page, where nothing is going on."""
        from PySide6.QtCore import Qt

        going = "workers" in self.__dict__ and self.workers.current is not None
        if event.key() == Qt.Key.Key_Escape and not going and self._again is not StartView.show_start:
            self.show_start()
        else:
            super().keyPressEvent(event)

    # --- choosing files ---------------------------------------------------------------------

    @Slot()
    def choose_file(self) -> None:
        """Let the person choose an inspection file."""
        words = self.tr("Inspection files (*.inspection);;All files (*)")
        path = file_to_open(self, self.tr("Open an inspection file"), words)
        if path is not None:
            self.open_path(path)

    @Slot()
    def choose_pack(self) -> None:
        """Let the person choose the workbook of cases that the lead sent."""
        words = self.tr("Cases to assess (*.xlsx);;All files (*)")
        path = file_to_open(self, self.tr("Open cases to assess"), words)
        if path is not None:
            self.show_pack(path)

    def open_path(self, path: Path) -> None:
        """Go on with a file by its kind: a workbook is cases to assess, anything else an inspection file."""
        if path.suffix.lower() == ".xlsx":
            self.show_pack(path)
        else:
            self.ask_passphrase(path)

    # --- opened -----------------------------------------------------------------------------

    @Slot(object)
    def _opened(self, workspace: Workspace) -> None:
        self.opened.emit(workspace)

    @Slot(object)
    def show_made(self, workspace: Workspace) -> None:
        """A new inspection: its recovery code first."""
        import secrets

        from assessor_app.desktop.shell.recovery_page import RecoveryPage
        from assessor_app.operations import plain_files
        from assessor_app.records import Owner

        if workspace.owner is not Owner.LEAD:
            self.opened.emit(workspace)
            return
        record = partial(plain_files.record, workspace, secrets.token_hex(32), plain_files.RECOVERY)
        page = RecoveryPage(self._theme, workspace.inspection().name, workspace.recovery_code(), record)
        page.kept.connect(lambda: self.opened.emit(workspace))
        self._show(page, "passphrases", lambda front: front.show_made(workspace))

    @Slot(object)
    def say_problems(self, problems: Sequence[Problem]) -> None:
        """Show problems above the page."""
        from assessor_app.desktop.message import Message
        from assessor_app.desktop.sentences import sentences
        from assessor_app.desktop.theme.tokens import Tone

        said = sentences(problems)
        if said:
            self.messages.show_message(Message(said[0], Tone.PROBLEM, tuple(said[1:])))
