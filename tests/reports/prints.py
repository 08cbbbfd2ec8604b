"""Invented assessments of the small form, and what a reader finds in a PDF."""

from dataclasses import replace
from pathlib import Path

import pypdf

from assessor_app.instrument import compile_form
from assessor_app.records import Assessment, Inspection, Purpose, Status
from assessor_app.reports import CaseSummary
from tests.forms import small_form

ANSWERS = {
    "case_type": "licence",
    "gender": "female",
    "rosh": "high",
    "unit": "south",
    "start_date": "2013-01-07",
    "age": "34",
    "factors": "accommodation alcohol",
    "factor_notes": "Both led to the loss of work.",
    "report_made": "no",
    "report_date": "2012-12-01",
    "q2_1_01": "yes",
    "q2_1_01_e": "A plan with dates is on the file.",
    "q2_1_01_s": "both",
    "q2_1_02": "no_poor",
    "q2_1_02_r": "late other",
    "q2_1_02_ro": "The referral was lost.",
    "q2_1_03": "na",
    "q4_1_01": "no_missing",
    "q4_1_01_r": "thin",
    "strengths": "The first month.",
}
"""One case of the small form: every kind of answer, and a date that no longer applies."""

INSPECTION = Inspection("a1", "Autumn 2013", "Devon and Cornwall")


def summary(answers=None, *, status=Status.COMPLETE, changed=False, purpose=Purpose.FIRST, **more) -> CaseSummary:
    """The case summary of these answers."""
    form, answers = compile_form(small_form()), ANSWERS if answers is None else answers
    given = {
        "case": "DC-014",
        "inspection": INSPECTION,
        "assessment": Assessment("a", "DC-014", "assessor-3", purpose, form.instrument.hash, status, changed),
        "assessor_name": "Assessor Three",
        "instrument": form.instrument,
        "answers": answers,
        "active": form.active(answers),
        "states": form.states(answers),
        "first_answer": "2013-06-03T09:30:00.000000Z",
        "last_answer": "2013-06-04T15:00:00.000000Z",
    }
    return CaseSummary(**(given | more))


def with_label(base: CaseSummary, code: str, label) -> CaseSummary:
    """The summary with other words for one question."""
    questions = tuple(replace(one, label=label) if one.code == code else one for one in base.instrument.questions)
    return replace(base, instrument=replace(base.instrument, questions=questions))


def pages(path: Path) -> list[str]:
    """The text of each page as a reader of the file finds it."""
    return [page.extract_text() for page in pypdf.PdfReader(path).pages]


def words(path: Path) -> str:
    """The text of the whole file with every gap one space."""
    return " ".join(" ".join(pages(path)).split())
