"""Dates as people type and read them, and the timeline made of them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessor_app.desktop.walk import dates
from assessor_app.desktop.walk.timeline import moments, working_days
from tests.desktop.walk.conftest import BEGUN


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("3/6/2013", "2013-06-03"),
        ("03.06.13", "2013-06-03"),
        ("03062013", "2013-06-03"),
        ("3 June 2013", "2013-06-03"),
        ("3 Jun 2013", "2013-06-03"),
        ("3 Mehefin 2013", "2013-06-03"),
        ("2013-06-03", "2013-06-03"),
        ("31/6/2013", "31/6/2013"),
        ("soon", "soon"),
        ("", ""),
    ],
)
def test_a_typed_day_is_stored_as_such_and_anything_else_stays_as_typed(typed, stored):
    assert dates.to_stored(typed) == stored


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.sampled_from(["en", "cy"]))
def test_a_day_that_is_shown_in_words_is_read_back_as_the_same_day(day, language):
    assert dates.to_stored(dates.in_words(day.isoformat(), language)) == day.isoformat()


@given(st.dates(date(2000, 1, 1), date(2030, 1, 1)), st.integers(-400, 400))
def test_working_days_are_the_mondays_to_fridays_between(start, far):
    end = start + timedelta(days=far)
    first, last = min(start, end), max(start, end)
    days = (first + timedelta(days=n + 1) for n in range((last - first).days))
    assert abs(working_days(start, end)) == sum(day.weekday() < 5 for day in days)


def test_the_timeline_holds_the_dates_that_apply_in_order_with_their_distance_from_the_start(make_work, form):
    work = make_work({**BEGUN, "report_date": "2012-12-20"})
    found = moments(form.instrument, work.snapshot.answers, work.snapshot.active)
    assert [(m.question.code, m.days, m.working_days) for m in found] == [
        ("report_date", -14, -10),
        ("start_date", 0, 0),
    ]


def test_a_date_that_no_longer_applies_is_not_on_the_timeline(make_work, form):
    work = make_work({**BEGUN, "report_date": "2012-12-20", "report_made": "no"})
    found = moments(form.instrument, work.snapshot.answers, work.snapshot.active)
    assert [m.question.code for m in found] == ["start_date"]
