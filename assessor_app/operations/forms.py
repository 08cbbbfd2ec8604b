"""Which of the assessment forms in a file the inspection uses for its cases."""

from __future__ import annotations

from assessor_app import subjects
from assessor_app.records import Instrument
from assessor_app.store import Workspace

FORM = "form"
"""The field of the inspection that names the version of the form (its hash) that new cases are given."""

INTERVIEW_FORMS = (
    *("offender_manager_interview", "sentencer_interview", "victim_questionnaire", "evidence_notes"),
    *("offender_survey", "area_context"),
)
"""The bundled forms, by form id, that are tied to an inspection and to no case.

The last two are tables that the lead enters line by line: the yearly survey of views, and the area's context.
"""


def case_form(workspace: Workspace) -> Instrument:
    """The form that new cases are given: the one the inspection began with, or the version adopted last.

    A file may hold earlier versions of it beside it, and the forms of interviews.
    """
    chosen = workspace.value(subjects.INSPECTION, FORM)
    known = {one.hash: one for one in workspace.instruments()}
    if chosen in known:
        return known[chosen]
    return [one for one in known.values() if one.form_id not in INTERVIEW_FORMS][-1]
