"""What the lead has filled in of an assessment before somebody began it: its case details."""

from __future__ import annotations

from collections.abc import Mapping

from assessor_app import log, subjects
from assessor_app.records import Owner
from assessor_app.store import Workspace, fields


def leads(workspace: Workspace) -> frozenset[str]:
    """The ids of everybody who leads the inspection, or has led it."""
    return frozenset({log.LEAD, *(person.id for person in workspace.people() if person.role is Owner.LEAD)})


def prefilled(workspace: Workspace, assessment: str) -> Mapping[str, str]:
    """What a lead set last of each answer of an assessment, by question code; what they took away is not there.

    Nothing in an assessment that a lead makes: there everything would be so.
    """
    by_leads = leads(workspace)
    if workspace.assessment(assessment).assessor in by_leads:
        return {}
    given = fields.set_by(workspace, subjects.assessment(assessment), by_leads)
    return {code: value for code, value in given.items() if value and subjects.is_answer(code)}
