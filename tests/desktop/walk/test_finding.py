"""Searching the whole form and what the assessor wrote."""

from assessor_app.desktop.walk.search import Finder, Where, excerpt


def test_words_are_found_in_questions_guidance_own_text_and_notes(outline):
    found = Finder(outline, "en").find("alcohol", {"factor_notes": "Alcohol and debts."}, {"n1": "Smelled of alcohol."})
    assert [(find.where, find.code) for find in found] == [
        (Where.QUESTION, "q2_1_02"),
        (Where.GUIDANCE, "q2_1_02"),
        (Where.WRITTEN, "factor_notes"),
        (Where.NOTE, "n1"),
    ]


def test_all_words_must_be_there_in_any_order_whatever_their_case_and_accents(outline):
    finder = Finder(outline, "cy")
    assert [find.code for find in finder.find("CYNLLUN risg", {}, {})] == ["q4_1_02"]
    assert finder.find("aseswyd diogel", {}, {}) == ()


def test_nothing_is_found_for_no_words(outline):
    assert Finder(outline, "en").find("  ", {}, {"n": "text"}) == ()


def test_the_excerpt_shows_the_word_with_what_stands_around_it():
    text = "x" * 100 + " the word here " + "y" * 100
    assert "word" in excerpt(text, "WORD")
    assert excerpt(text, "word").startswith("…")
    assert len(excerpt(text, "word")) < 100


def test_guidance_is_found_and_shown_without_the_marks_of_its_emphasis(outline):
    found = Finder(outline, "en").find("clear proposal", {}, {})
    assert found
    assert all("*" not in find.excerpt for find in found)
