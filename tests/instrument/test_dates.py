"""Days are read as people write them, in either language, by one reader; what is refused is said in the words typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessor_app.instrument import check
from assessor_app.instrument.dates import read_day, slip_of
from assessor_app.records import Kind, Question, Text

DAY = Question("day", Kind.DATE, Text((("en", "When"),)))


@pytest.mark.parametrize(
    "typed",
    [
        "3/6/13", "030613", "03062013", "03.06.13", "3 June 13", "Mon 3 June 2013", "Monday, 3rd June 2013",
        "June 3, 2013", "3 Meh 2013", "3 Mehefin 13", "3ydd o Fehefin 2013", "dydd Llun 3 Mehefin 2013",
        "Llun 3 Meh 13", " 3  June\u00a02013 ",
    ],
)  # fmt: skip
def test_a_day_is_read_as_people_write_it(typed: str) -> None:
    assert read_day(typed) == "2013-06-03"


def test_mawrth_is_a_month_or_a_day_of_the_week_by_where_it_stands() -> None:
    assert read_day("Mawrth 4 Mehefin 2013") == "2013-06-04"
    assert read_day("4 Mawrth 2013") == read_day("Mawrth 4 2013") == "2013-03-04"


@given(st.integers(0, 99))
def test_two_digits_of_a_year_stand_for_1950_to_2049(year: int) -> None:
    whole = year + (1900 if year >= 50 else 2000)
    readings = [read_day(typed.format(year)) for typed in ("3/6/{:02d}", "0306{:02d}", "3 June {:02d}")]
    assert readings == [f"{whole}-06-03"] * 3


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("01/02/0212", "The year of “01/02/0212” cannot be right."),
        ("31/6/2013", "There is no day “31/6/2013”."),
        ("Tue 3 June 2013", "The date “Tue 3 June 2013” falls on another day of the week."),
        ("soon", "“soon” is not a date."),
        ("3 Juneteenth 2013", "“3 Juneteenth 2013” is not a date."),
    ],
)
def test_a_date_that_is_refused_is_said_in_the_words_that_were_typed(typed: str, said: str) -> None:
    value, (problem,) = check(DAY, typed)
    assert (value, problem.what) == (None, said)
    assert problem.mend


@given(st.text(st.sampled_from("0123456789/-. JuneMehfoMondayLlunst"), max_size=18))
def test_a_text_is_a_day_or_tells_a_slip_and_never_both(typed: str) -> None:
    assert (read_day(typed) is None) == (slip_of(typed) is not None)
