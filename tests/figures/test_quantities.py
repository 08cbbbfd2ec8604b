"""A figure says itself truly: for every count, in every style, in both languages."""

import csv
from fractions import Fraction

import pytest

from assessor_app.bundled import resource
from assessor_app.figures import Style, claims, quantity

SMALL = {"the only one", "none"}


@pytest.mark.parametrize("language", ["en", "cy"])
@pytest.mark.parametrize("style", list(Style))
def test_what_is_said_is_true_and_is_read_back_as_one_claim(style, language):
    for d in range(1, 201):
        for n in range(d + 1):
            words = quantity(n, d, style, language)
            if words not in SMALL:
                (claim,) = claims(words)
                assert claim.words == words, (n, d)
                assert claim.fits(n, d), (n, d, words)


def test_no_fraction_is_said_of_fewer_than_ten_cases():
    for d in range(1, 10):
        for n in range(d + 1):
            for language in ("en", "cy"):
                assert all(claim.low is None for claim in claims(quantity(n, d, Style.FRACTION, language)))


@pytest.mark.parametrize("d", [10, 23, 33, 72, 200])
def test_a_fraction_is_false_of_a_share_that_is_far_from_it(d):
    for n in range(d + 1):
        words = quantity(n, d, Style.FRACTION)
        (claim,) = claims(words)
        far = [other for other in range(d + 1) if abs(other - n) > 0.09 * d + 1]
        assert words.startswith("nearly") or not any(claim.fits(other, d) for other in far), words


def test_both_languages_carry_the_same_shares():
    for d in range(10, 201):
        for n in range(d + 1):
            english, welsh = (claims(quantity(n, d, Style.FRACTION, language))[0] for language in ("en", "cy"))
            assert (english.low, english.high, english.n, english.d) == (welsh.low, welsh.high, welsh.n, welsh.d)


@pytest.mark.parametrize(
    ("n", "d", "style", "words"),
    [
        (28, 33, Style.WORDS, "all but five of the 33"),
        (30, 72, Style.FRACTION, "slightly more than two-fifths"),
        (54, 72, Style.FRACTION, "three-quarters"),
        (49, 57, Style.PERCENTAGE, "86%"),
        (23, 40, Style.PERCENTAGE, "58%"),
        (7, 9, Style.WORDS, "seven of nine"),
        (0, 33, Style.WORDS, "none of the 33"),
        (33, 33, Style.WORDS, "all 33"),
        (64, 72, Style.FRACTION, "nearly all"),
        (5, 33, Style.FRACTION, "5 of 33"),
        (0, 0, Style.COUNT, ""),
    ],
)
def test_figures_are_said_in_the_manner_of_reports(n, d, style, words):
    assert quantity(n, d, style) == words


def test_phrases_of_a_published_report_are_read_with_ranges_that_meet_theirs():
    with resource("samples", "violent_2013", "quantities.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    read = [(row, claims(row["words"])) for row in rows]
    ours = [(row, found[0]) for row, found in read if len(found) == 1 and found[0].low is not None]
    assert len(ours) >= 30
    for row, claim in ours:
        low, high = Fraction(row["low"]), Fraction(row["high"])
        assert claim.low <= high, row
        assert claim.high >= low, row


def test_claims_are_found_in_running_text_in_their_order():
    text = "In 28 of the 33 reports (85%), just over three-quarters; all but two were timely. In 2013, nine of ten."
    assert [claim.words for claim in claims(text)] == [
        *("28 of the 33", "85%", "just over three-quarters", "all but two", "2013", "nine of ten"),
    ]
