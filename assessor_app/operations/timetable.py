"""Lead: the timetable of an inspection, from the announcement to the publication: where it is, what is due."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import pairwise

from assessor_app import subjects
from assessor_app.messages import Message
from assessor_app.operations.allocation import require_lead
from assessor_app.problems import Problem, UserError
from assessor_app.records import Change
from assessor_app.store import Workspace

_FIELD = "date:"


class Milestone(StrEnum):
    """The dates of an inspection, in their order."""

    ANNOUNCEMENT = "announcement"
    FIELDWORK = "fieldwork"
    SECOND_WEEK = "second_week"
    DRAFT = "draft"
    PUBLICATION = "publication"


NAMES: Mapping[Milestone, Message] = {
    Milestone.ANNOUNCEMENT: Message("Announcement"),
    Milestone.FIELDWORK: Message("Fieldwork week"),
    Milestone.SECOND_WEEK: Message("Second week"),
    Milestone.DRAFT: Message("Draft report"),
    Milestone.PUBLICATION: Message("Publication"),
}

_WEEKS: Mapping[Milestone, int] = {
    Milestone.ANNOUNCEMENT: -10,
    Milestone.FIELDWORK: 0,
    Milestone.SECOND_WEEK: 1,
    Milestone.DRAFT: 1 + 3,
    Milestone.PUBLICATION: 1 + 6,
}
"""Weeks from the fieldwork week on: ten weeks' notice; draft and publication three and six weeks after the second."""


@dataclass(frozen=True, slots=True)
class Due:
    """One date of the timetable; `days` from today on, negative where it is past. `day` None: not settled."""

    milestone: Milestone
    name: Message
    day: date | None
    days: int = 0

    @property
    def past(self) -> bool:
        """Whether it has come and gone."""
        return self.day is not None and self.days < 0


def computed(given: Milestone, day: date) -> Mapping[Milestone, date]:
    """Every date of a timetable, from one of them."""
    return {one: day + timedelta(weeks=_WEEKS[one] - _WEEKS[given]) for one in Milestone}


def timetable(workspace: Workspace, today: date) -> tuple[Due, ...]:
    """The dates of the inspection, in their order, as they stand."""
    dates = _dates(workspace)
    return tuple(
        Due(one, NAMES[one], dates.get(one), (dates[one] - today).days if one in dates else 0) for one in Milestone
    )


def next_due(dates: tuple[Due, ...]) -> Due | None:
    """What comes next; None where all is past or nothing is settled."""
    return next((one for one in dates if one.day is not None and not one.past), None)


def set_timetable(workspace: Workspace, given: Milestone, day: date) -> None:
    """Work out every date from one, and record them all; dates that were there are replaced."""
    require_lead(workspace)
    workspace.record([_change(one, when) for one, when in computed(given, day).items()])


def change_date(workspace: Workspace, milestone: Milestone, day: date | None) -> None:
    """Change one date, or leave it open, and no other. `UserError` ``order`` where it would not come in its turn."""
    require_lead(workspace)
    dates = {**_dates(workspace), **({milestone: day} if day else {})}
    settled = [(one, dates[one]) for one in Milestone if one in dates and (day or one is not milestone)]
    for (before, first), (after, then) in pairwise(settled):
        if then < first:
            what = Message("{after} would come before {before}.", after=NAMES[after], before=NAMES[before])
            raise UserError(Problem("order", what, Message("Choose a later day, or change the other date first.")))
    workspace.record([_change(milestone, day)])


def day_of(text: str) -> date:
    """A day as it is typed in a command: ``2026-05-11``. `UserError` ``not-a-day`` for anything else."""
    try:
        return date.fromisoformat(text.strip())
    except ValueError as error:
        what = Message("“{text}” is no day.", text=text)
        raise UserError(Problem("not-a-day", what, Message("Write it as 2026-05-11."))) from error


def _change(milestone: Milestone, day: date | None) -> Change:
    return Change(subjects.INSPECTION, f"{_FIELD}{milestone}", day.isoformat() if day else None)


def _dates(workspace: Workspace) -> dict[Milestone, date]:
    """The dates that are settled; one that another program wrote otherwise counts as open."""
    found = {}
    for milestone in Milestone:
        try:
            found[milestone] = date.fromisoformat(workspace.value(subjects.INSPECTION, f"{_FIELD}{milestone}") or "")
        except ValueError:
            continue
    return found
