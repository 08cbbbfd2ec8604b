"""What the lead has filled in of an assessment before somebody began it: its case details."""

from __future__ import annotations

import json
from collections.abc import Mapping

from assessor_app import log, subjects
from assessor_app.records import Owner
from assessor_app.store import Workspace


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
    rows = workspace.query(
        "select field, value from event where subject = ? and author in (select value from json_each(?))"
        " and id not in (select event from uncounted) order by seq",
        (subjects.assessment(assessment), json.dumps(sorted(by_leads))),
    )
    values = {str(field): value for field, value in rows if subjects.is_answer(str(field))}
    return {code: str(value) for code, value in values.items() if value}
