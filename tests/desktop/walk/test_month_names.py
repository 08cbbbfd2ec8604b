"""Months as people write them, in either language of the window."""

import re
import xml.etree.ElementTree as ET

import pytest

from assessor_app.bundled import resource
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
        assert dates.to_stored(typed) == f"2013-{month:02d}-03"


def test_a_month_is_read_in_either_language_whatever_the_window_speaks():
    assert dates.to_stored("3 June 2013") == dates.to_stored("3 Mehefin 2013") == "2013-06-03"


@pytest.mark.parametrize("typed", ["31 june 13", "3 ju 13", "3 Juneteenth 2013", "june 13", "0 june 13", "3 june 113"])
def test_what_is_no_day_stays_as_it_was_typed(typed):
    assert dates.to_stored(typed) == typed


def test_a_message_in_welsh_gives_its_example_in_welsh():
    months = re.compile(r"\b(January|February|March|April|May|June|July|August|September|October|November|December)\b")
    messages = ET.parse(resource("translations", "assessor_cy.ts")).iter("message")
    texts = [message.findtext("translation", "") for message in messages]
    assert [text for text in texts if months.search(text)] == []
