"""Months as people write them, in either language of the window."""

import pytest

from assessor_app.desktop.walk import dates

WELSH = (
    "Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin",
    "Gorffennaf", "Awst", "Medi", "Hydref", "Tachwedd", "Rhagfyr",
)  # fmt: skip


@pytest.mark.parametrize(
    "typed", ["3 june 13", "3 JUNE 2013", "3 jun 13", "03 Jun. 2013", "3 June, 13", "  3  june  13 "]
)
def test_a_day_with_the_name_of_its_month_may_be_written_with_two_digits_for_the_year(typed):
    assert dates.to_stored(typed) == "2013-06-03"


@pytest.mark.parametrize(("month", "name"), list(enumerate(WELSH, start=1)))
def test_every_welsh_month_is_read_in_welsh_in_full_and_in_small_letters(month, name):
    for typed in (f"3 {name} 2013", f"3 {name.lower()} 13"):
        assert dates.to_stored(typed, "cy") == f"2013-{month:02d}-03"


def test_an_english_month_is_read_in_welsh_too_but_not_the_other_way_round():
    assert dates.to_stored("3 June 2013", "cy") == "2013-06-03"
    assert dates.to_stored("3 Mehefin 2013", "en") == "3 Mehefin 2013"


@pytest.mark.parametrize("typed", ["31 june 13", "3 ju 13", "3 Juneteenth 2013", "june 13", "0 june 13", "3 june 113"])
def test_what_is_no_day_stays_as_it_was_typed(typed):
    assert dates.to_stored(typed) == typed
