"""Someone may be at risk now: what stands on everything that leaves until the lead has closed it."""

from __future__ import annotations

from collections.abc import Iterable

from assessor_app import log, subjects
from assessor_app.records import Event

_RAISED, _CLOSED = "risk:", "risk_closed:"


def cases_at_risk(events: Iterable[Event]) -> tuple[str, ...]:
    """The numbers of the cases with an alert that the lead has not closed, in their order."""
    told = [event for event in events if event.field.startswith((_RAISED, _CLOSED)) or event.field == "case"]
    if all(event.field == "case" for event in told):
        return ()
    standings = log.standings(told)
    cases = set()
    for (subject, field), standing in standings.items():
        if field.startswith(_RAISED) and standing.value:
            closed = standings.get((subject, _CLOSED + field.removeprefix(_RAISED)))
            if closed is None or not closed.value:
                case = standings.get((subject, "case"))
                cases.add((case.value if case else "") or subjects.bare(subject))
    return tuple(sorted(cases))
