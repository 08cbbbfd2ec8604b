"""The columns of the list of assessments by version."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from assessor_app.desktop.lead.form_facts import OnVersion
from assessor_app.desktop.lead.words import status_words
from assessor_app.desktop.tables import Column
from assessor_app.desktop.theme.tokens import Tone
from assessor_app.operations.form_versions import CarryOver
from assessor_app.records import Purpose

translate = QCoreApplication.translate


def version_columns() -> list[Column[OnVersion]]:
    """Case, version, how far it is; and what carrying it over would do, in numbers."""
    return [
        Column(translate("VersionTable", "Case"), _case),
        Column(translate("VersionTable", "Version"), lambda row: row.version, mark=_behind),
        Column(translate("VersionTable", "Status"), _status, width=104),
        _counted(translate("VersionTable", "Kept"), lambda told: len(told.kept)),
        _counted(translate("VersionTable", "Look again"), lambda told: len(told.changed)),
        _counted(translate("VersionTable", "Newly owed"), lambda told: len(told.owed)),
        Column(translate("VersionTable", "Reopened"), _reopened),
    ]


def _counted(title: str, count: Callable[[CarryOver], int]) -> Column[OnVersion]:
    return Column(title, lambda row: str(count(row.told)) if row.told else "–", numeric=True)


def _case(row: OnVersion) -> str:
    second = row.assessment.purpose is Purpose.SECOND
    words = translate("VersionTable", "{case} (second)").format(case=row.assessment.case)
    return words if second else row.assessment.case


def _behind(row: OnVersion) -> tuple[str, Tone]:
    return ("warning", Tone.WARNING) if row.told else ("done", Tone.DONE)


def _status(row: OnVersion) -> str:
    return status_words(row.assessment.status, changed=row.assessment.changed_since_complete)


def _reopened(row: OnVersion) -> str:
    if row.told is None:
        return translate("VersionTable", "carried over") if row.undoable else "–"
    return translate("VersionTable", "yes") if row.told.reopens else translate("VersionTable", "no")
