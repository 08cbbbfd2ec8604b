"""The timetable is worked out from one date; each date can be changed, and never out of turn."""

from datetime import date

import pytest

from assessor_app.operations.timetable import Milestone, change_date, computed, next_due, set_timetable, timetable
from assessor_app.problems import UserError
from tests.operations.world import World


@pytest.fixture
def lead(tmp_path):
    with World(tmp_path).begin() as workspace:
        yield workspace


def days(workspace, today=date(2026, 5, 1)):
    return [one.day for one in timetable(workspace, today)]


def test_every_date_follows_from_the_fieldwork_week(lead):
    assert days(lead) == [None] * 5
    assert next_due(timetable(lead, date(2026, 5, 1))) is None
    set_timetable(lead, Milestone.FIELDWORK, date(2026, 5, 11))
    assert days(lead) == [
        date(2026, 3, 2), date(2026, 5, 11), date(2026, 5, 18), date(2026, 6, 8), date(2026, 6, 29)
    ]  # fmt: skip


@pytest.mark.parametrize("given", list(Milestone))
def test_any_one_of_the_dates_gives_the_same_timetable(given):
    whole = computed(Milestone.FIELDWORK, date(2026, 5, 11))
    assert computed(given, whole[given]) == whole


def test_where_the_inspection_is_and_what_comes_next(lead):
    set_timetable(lead, Milestone.FIELDWORK, date(2026, 5, 11))
    dates = timetable(lead, date(2026, 5, 18))
    assert [one.past for one in dates] == [True, True, False, False, False]
    assert (next_due(dates).milestone, next_due(dates).days) == (Milestone.SECOND_WEEK, 0)
    assert next_due(timetable(lead, date(2027, 1, 1))) is None


def test_one_date_is_changed_and_the_others_stay(lead):
    set_timetable(lead, Milestone.FIELDWORK, date(2026, 5, 11))
    change_date(lead, Milestone.SECOND_WEEK, date(2026, 6, 1))
    assert days(lead)[1:4] == [date(2026, 5, 11), date(2026, 6, 1), date(2026, 6, 8)]
    change_date(lead, Milestone.SECOND_WEEK, None)
    assert days(lead)[1:4] == [date(2026, 5, 11), None, date(2026, 6, 8)]


def test_a_date_out_of_its_turn_is_refused(lead):
    set_timetable(lead, Milestone.FIELDWORK, date(2026, 5, 11))
    with pytest.raises(UserError) as told:
        change_date(lead, Milestone.DRAFT, date(2026, 5, 12))
    assert str(told.value.problems[0].what) == "Draft report would come before Second week."
    assert days(lead)[3] == date(2026, 6, 8)
