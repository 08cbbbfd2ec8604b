"""Which pages a window has for a file: the lead inspector's, or the assessor's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assessor_app.records import Owner

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from assessor_app.desktop.page import PageEntry
    from assessor_app.desktop.session import Session


def entries(session: Session) -> tuple[PageEntry, ...]:
    """The pages for the owner of this file, in the order of the work; the first is where one starts."""
    from assessor_app.desktop.shell.common_pages import common_entries

    if session.ws.owner is Owner.LEAD:
        from assessor_app.desktop.lead.pages import lead_entries

        return (*lead_entries(), *common_entries())
    from assessor_app.desktop.assessor.pages import assessor_entries

    return (*assessor_entries(), *common_entries())


def banner_of(session: Session) -> QWidget | None:
    """What stands above every page of this file while there is reason to; None if nothing ever does."""
    if session.ws.owner is not Owner.LEAD:
        return None
    from assessor_app.desktop.lead.alert_strip import AlertStrip

    return AlertStrip(session)
