"""The dates of a case in order of time, with the days between them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from assessor_app.desktop.walk.dates import parse
from assessor_app.records import Instrument, Kind, Question

START_ROLE = "start_date"


@dataclass(frozen=True, slots=True)
class Moment:
    """One date of a case: the question that holds it, and how far it lies from the start.

    `days` and `working_days` count from the start of the sentence (Mondays to Fridays; bank
    holidays are not known here), negative before it; None where the start is not known.
    """

    question: Question
    day: date
    days: int | None
    working_days: int | None


def working_days(start: date, end: date) -> int:
    """Mondays to Fridays after `start` up to and with `end`; negative when `end` is earlier."""
    if end < start:
        return -working_days(end, start)
    weeks, rest = divmod((end - start).days, 7)
    extra = sum((start + timedelta(days=weeks * 7 + day)).weekday() < 5 for day in range(1, rest + 1))
    return weeks * 5 + extra


def moments(instrument: Instrument, answers: Mapping[str, str], active: frozenset[str]) -> tuple[Moment, ...]:
    """Every date that has been entered and applies, earliest first; equal days in the order of the form."""
    start_question = instrument.by_role.get(START_ROLE)
    start = parse(answers.get(start_question.code, "")) if start_question else None
    found = [
        Moment(
            question,
            day,
            (day - start).days if start else None,
            working_days(start, day) if start else None,
        )
        for question in instrument.questions
        if question.kind is Kind.DATE and question.code in active and (day := parse(answers.get(question.code, "")))
    ]
    return tuple(sorted(found, key=lambda moment: moment.day))
