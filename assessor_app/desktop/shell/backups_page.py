"""The copies that the application keeps beside a file, and going back to one of them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from assessor_app.desktop.page import Page, Place
from assessor_app.desktop.session import Session
from assessor_app.desktop.shell.saved import clock_words
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
    page_column,
    title,
)


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
            self._list.addWidget(empty_state(self.session.theme, "backup", self.tr("No backups yet"), words))
        for backup in found:
            self._list.addWidget(self._row(backup))

    def _row(self, backup: object) -> QFrame:
        frame, inside = card(self.session.theme)
        row = line(self.session.theme, space=Space.MEDIUM)
        made_at = clock_words(str(getattr(backup, "made_at", "")))
        row.addWidget(body(made_at), stretch=1)
        words = self.tr("Go back to this")
        restore = button(words, lambda: self.restore_wanted.emit(backup))
        restore.setAccessibleName(f"{words}: {made_at}")
        row.addWidget(restore)
        inside.addLayout(row)
        return frame

    def _make(self) -> None:
        from assessor_app.store.backups import back_up

        if self.session.attempt(lambda: back_up(self.session.ws)) is not None:
            self.session.say(self.tr("Made a backup of this file."))
        self.opened(self.place())
