"""Pages that every file has: settings and backups. One reaches them by the menu."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from assessor_app.desktop.page import Page, PageEntry
from assessor_app.desktop.session import Session
from assessor_app.desktop.shell.backups_page import BackupsPage
from assessor_app.desktop.shell.settings_page import SettingsForm
from assessor_app.desktop.theme.widgets import column


class SettingsPage(Page):
    """The settings of this person on this computer, within an open file."""

    key = "settings"
    icon = "settings"
    help_topic = "settings"
    listed = False

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.settings = SettingsForm(session.theme, session.preferences)
        self.settings.form.back.hide()
        column(session.theme, self).addWidget(self.settings)

    def title(self) -> str:
        """Its heading."""
        return self.tr("Settings")


def common_entries() -> tuple[PageEntry, ...]:
    """The pages that every file has."""
    return (
        PageEntry(SettingsPage, QCoreApplication.translate("SettingsPage", "Settings")),
        PageEntry(BackupsPage, QCoreApplication.translate("BackupsPage", "Backups")),
    )
