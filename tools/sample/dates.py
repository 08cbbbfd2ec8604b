"""The dates of an invented case, in keeping with one another and with the fieldwork of June 2013."""

from __future__ import annotations

from datetime import date, timedelta

from tools.sample.noise import between

FIELDWORK = date(2013, 6, 3)
CUT_OFF = FIELDWORK - timedelta(days=3)
DAYS_AGO = (230, 320)
"""When the sentences started: about nine months before the fieldwork (Appendix 2 of the source)."""

IN_CUSTODY = (190, 700)
"""How long before release a licence case was sentenced: half of a sentence of twelve months or more."""


def date_answer(question: str, case: str) -> str | None:
    """The answer to a date question of the form as ``2013-06-03``, or None if we know of none."""
    start = FIELDWORK - timedelta(days=between(*DAYS_AGO, case, "start"))
    known = {
        "sentenced_on": start - timedelta(days=between(*IN_CUSTODY, case, "custody")),
        "start_date": start,
        "period_start": start,
        "cutoff_date": CUT_OFF,
        "interview_date": FIELDWORK + timedelta(days=between(0, 3, case, "interview")),
    }
    found = known.get(question)
    return found.isoformat() if found else None
