"""A number is shown as a spreadsheet shows it; where it is a day, as that day."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessor_app.spreadsheet.number_format import built_in, plain, shown


@pytest.mark.parametrize(
    ("value", "code", "text"),
    [
        (7, "0000000", "0000007"),
        (15, '"DC-"000', "DC-015"),
        (3, r"\X000", "X003"),
        (1234567, "#,##0", "1,234,567"),
        (5, "#,##0", "5"),
        (7, "000-000", "000-007"),
        (1234567, "000-000", "1234-567"),
        (12, "00 00 00", "00 00 12"),
        (0, "000", "000"),
        (2.5, "0.00", "2.50"),
        (2.5, "0.##", "2.5"),
        (2.345, "0.0", "2.3"),
        (0.125, "0.0%", "12.5%"),
        (1234.5, "[$£-809]#,##0.00", "£1,234.50"),
        (-3, "0;(0)", "(3)"),
        (-3, "0", "-3"),
        (3, "_-* #,##0_-;-* #,##0_-", "3"),
        (0, '0;-0;"none"', "none"),
        (7, ";;;", ""),
        (1e14, "0." + "0" * 40, "100000000000000." + "0" * 40),
        (4, "[Red]0", "4"),
        (4, "[<10]0;00", "4"),
        (1.5, "# ?/?", "1.5"),
        (15000, "0.00E+00", "15000"),
        (0.1 + 0.2, "General", "0.3"),
        (5.0, "General", "5"),
        (5.0, '"no " General', "5"),
        (12, "@", "12"),
    ],
)
def test_the_format_says_what_is_seen(value, code, text):
    assert shown(value, code) == text


@pytest.mark.parametrize(
    "code", ["dd/mm/yyyy", "d-mmm-yy", "mmm yy", "[$-809]dd mmmm yyyy;@", "yyyy", built_in(14), built_in(17)]
)
def test_a_day_is_the_same_day_under_every_format(code):
    assert shown(41279, code) == "2013-01-05"


def test_a_day_with_a_time_keeps_it():
    assert shown(41279.604166666664, "dd/mm/yyyy hh:mm") == "2013-01-05 14:30"
    assert shown(41279.99999999, "yyyy-mm-dd") == "2013-01-06"


def test_a_time_without_a_day_is_a_time():
    assert shown(0.604166666664, "hh:mm") == "14:30"


def test_days_are_counted_as_the_workbook_counts_them():
    assert shown(39817, "d", from_1904=True) == "2013-01-05"
    assert shown(1, "d") == "1900-01-01"
    assert shown(61, "d") == "1900-03-01"


def test_letters_in_quotes_make_no_day():
    assert shown(12, '"day "0') == "day 12"
    assert shown(12, r"0\d") == "12d"


def test_what_can_be_no_day_stays_a_number():
    assert shown(-4, "dd/mm/yyyy") == "-4"
    assert shown(9e9, "dd/mm/yyyy") == "9000000000"


@given(st.integers(0, 10**12), st.integers(1, 9))
def test_noughts_in_front_change_no_number(value, width):
    text = shown(value, "0" * width)
    assert int(text) == value
    assert len(text) == max(width, len(str(value)))


@given(
    st.floats(allow_nan=False, allow_infinity=False, width=32), st.text('0#?,.%;"\\-[]@EymdhsGeneral x', max_size=14)
)
def test_whatever_the_format_something_is_shown(value, code):
    assert isinstance(shown(value, code), str)
    assert float(plain(value)) == pytest.approx(value, rel=1e-12)
