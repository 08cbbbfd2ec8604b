"""The copies that the application keeps beside a file, and going back to one of them."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from assessor_app.desktop.page import Page, Place
from assessor_app.desktop.session import Session
from assessor_app.desktop.shell.status_text import clock_words
from assessor_app.desktop.theme.tokens import Space
from assessor_app.desktop.theme.widgets import (
    body,
    button,
    card,
    clear,
    column,
    empty_state,
    hint,
    line,
    measured,
    page_column,
    title,
)
from assessor_app.store.backups import DAILY, OPENED, REPLACED, UPDATE, Backup


class BackupsPage(Page):
    """Lists the backups; going back to one keeps the file as it is now as a further backup."""

    key = "backups"
    icon = "backup"
    help_topic = "saving"
    listed = False

    restore_wanted = Signal(object)
    """Backup"""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        whole = page_column(session.theme, self)
        whole.addWidget(title(self.title()))
        words = self.tr("Copies of this file, made as you work. They are encrypted like the file itself.")
        whole.addWidget(hint(words))
        row = line(session.theme)
        row.addWidget(button(self.tr("Make a &backup now"), self._make, icon="backup", theme=session.theme))
        row.addStretch()
        whole.addLayout(row)
        self._list = column(session.theme, space=Space.SMALL)
        whole.addLayout(self._list)
        whole.addStretch()

    def title(self) -> str:
        """Its heading."""
        return self.tr("Backups")

    def opened(self, place: Place) -> None:
        """List what there is."""
        from assessor_app.store.backups import backups

        clear(self._list)
        found = backups(self.session.ws.path)
        if not found:
            words = self.tr("The first backup is made when you next close the file.")
            empty = empty_state(self.session.theme, "backup", self.tr("No backups yet"), words)
            self._list.addWidget(measured(self.session.theme, empty))
        for backup in found:
            self._list.addWidget(measured(self.session.theme, self._row(backup)))

    def _row(self, backup: Backup) -> QFrame:
        frame, inside = card(self.session.theme)
        row = line(self.session.theme, space=Space.MEDIUM)
        told = column(self.session.theme, space=0)
        made_at, why = self._when(backup.made_at), self._why(backup.why)
        told.addWidget(body(made_at))
        told.addWidget(hint(why))
        row.addLayout(told, stretch=1)
        words = self.tr("Go back to this")
        restore = button(words, lambda: self.restore_wanted.emit(backup))
        restore.setAccessibleName(f"{words}: {made_at}, {why}")
        row.addWidget(restore)
        inside.addLayout(row)
        return frame

    def _when(self, made_at: str) -> str:
        """Day and hour, today's too."""
        today = datetime.fromisoformat(made_at).astimezone().date() == datetime.now().astimezone().date()
        return self.tr("Today {time}").format(time=clock_words(made_at)) if today else clock_words(made_at)

    def _why(self, why: str) -> str:
        return {
            OPENED: self.tr("When the file was opened, or when you asked for it"),
            DAILY: self.tr("The first of that day"),
            UPDATE: self.tr("Before the file was brought up to date for a newer Assessor"),
            REPLACED: self.tr("The file as it was before going back to a backup"),
        }.get(why, "")

    def _make(self) -> None:
        from assessor_app.store.backups import back_up

        if self.session.attempt(lambda: back_up(self.session.ws)) is not None:
            self.session.say(self.tr("Made a backup of this file."))
        self.opened(self.place())
