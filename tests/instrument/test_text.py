"""Typed text is normalised once, and fits one cell of Excel."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessor_app.instrument import MAX_UNITS, check_text, normalise, units

ANY_TEXT = st.text(st.characters(exclude_categories=[]))
ILLEGAL_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@given(ANY_TEXT)
def test_normalising_twice_changes_nothing(raw: str) -> None:
    assert normalise(normalise(raw)) == normalise(raw)


@given(ANY_TEXT)
def test_normalised_text_is_trimmed_and_holds_only_what_xml_can_carry(raw: str) -> None:
    text = normalise(raw)
    assert text == text.strip()
    assert not ILLEGAL_IN_XML.search(text)
    assert "\r" not in text
    text.encode()


@given(ANY_TEXT)
def test_units_are_counted_as_in_utf_16(raw: str) -> None:
    assert units(raw) == len(raw.encode("utf-16-le", "surrogatepass")) // 2


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("  two words  ", "two words"),
        ("one\r\ntwo\rthree", "one\ntwo\nthree"),
        ("a\x00b\x0ec\x1fd", "abcd"),
        ("lone \ud800 surrogate", "lone  surrogate"),
        ("\ufffe\uffff", ""),
        ("tab\there", "tab\there"),
        ("Dŵr 😀 שלום", "Dŵr 😀 שלום"),
        ("=1+1", "=1+1"),
        ("007", "007"),
        ("_x0041_", "_x0041_"),
        ("\u00a0held together\u00a0", "held together"),
    ],
)
def test_what_a_person_pastes_is_kept_but_for_what_no_workbook_can_hold(raw: str, text: str) -> None:
    assert normalise(raw) == text


@pytest.mark.parametrize("end", ["\x0b", "\x0c", "\x85", "\u2028", "\u2029", "\r\n", "\r", "\n"])
def test_every_line_end_of_unicode_stays_a_line_end_and_glues_no_words(end: str) -> None:
    assert normalise(f"told the court{end}nothing since") == "told the court\nnothing since"


@pytest.mark.parametrize("unseen", list("\x7f\u00ad\u061c\u200b\u200e\u200f\u202a\u202e\u2060\u2066\u2069\ufeff"))
def test_what_nobody_can_see_is_dropped_where_it_enters(unseen: str) -> None:
    assert normalise(f"{unseen}re{unseen}port ") == "report"


def test_joiners_stay_since_emoji_and_some_scripts_are_written_with_them() -> None:
    family = "\U0001f469\u200d\U0001f467"
    assert normalise(family) == family


@pytest.mark.parametrize("letter", ["a", "ŵ", "😀"])
def test_the_longest_text_is_kept_and_one_letter_more_is_a_problem_that_says_so(letter: str) -> None:
    longest = letter * (MAX_UNITS // units(letter))
    assert check_text(longest) == (longest, ())
    text, (problem,) = check_text(longest + letter)
    assert text is None
    assert "32,767" in problem.what
