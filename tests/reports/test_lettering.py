"""Letters on paper: fonts, what no font has, and text that runs from right to left."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assessor_app.reports import bidi, fonts, text
from assessor_app.reports.style import TEXT, WIDTH

WELSH = "âêîôûŵŷáéíóúýẃàèìòùẁỳäëïöüÿẅÂÊÎÔÛŴŶ"
LTR_ISOLATE = "\u2066"


def set_in(what):
    return fonts.runs(what)


def test_every_letter_of_welsh_is_set_in_the_font_of_the_page():
    for font in (fonts.BODY, fonts.BOLD, fonts.ITALIC):
        assert fonts.runs(WELSH, font) == [(font, WELSH)]


def test_an_accent_typed_by_itself_joins_its_letter():
    assert set_in("w\N{COMBINING CIRCUMFLEX ACCENT}") == [(fonts.BODY, "ŵ")]


def test_an_accent_that_the_font_lacks_takes_its_letter_to_the_other_font():
    assert set_in("ab\N{COMBINING CEDILLA}c") == [
        (fonts.BODY, "a"),
        (fonts.FALLBACK, "b\N{COMBINING CEDILLA}"),
        (fonts.BODY, "c"),
    ]


def test_a_character_that_only_the_other_font_has_is_set_in_it():
    assert set_in("a ✓ שלום") == [
        (fonts.BODY, "a "),
        (fonts.FALLBACK, "✓"),
        (fonts.BODY, " "),
        (fonts.FALLBACK, "שלום"),
    ]


@pytest.mark.parametrize(
    ("typed", "printed"),
    [("👍", "[thumbs up sign]"), ("中", "[U+4E2D]"), ("\ue000", "[U+E000]"), ("\x85", "[U+0085]"), ("ก", "[U+0E01]")],
)
def test_a_character_that_no_font_has_is_written_out(typed, printed):
    assert set_in(typed) == [(fonts.BODY, printed)]
    assert fonts.writes_out(typed)


def test_joiners_and_marks_without_a_form_leave_no_trace():
    assert set_in("a\u200db\ufe0f\u200ec") == [(fonts.BODY, "abc")]
    assert not fonts.writes_out("a\u200d\ufe0f")


def test_markup_is_escaped():
    assert fonts.markup("<b> & ✓") == f'&lt;b&gt; &amp; <font name="{fonts.FALLBACK}">✓</font>'


def test_a_line_that_changes_fonts_all_the_time_is_set_in_one():
    assert set_in("a✓" * 100) == [(fonts.FALLBACK, "a✓" * 100)]


@settings(deadline=None)
@given(st.text(max_size=80))
def test_no_character_is_lost(typed):
    composed = unicodedata.normalize("NFC", typed)
    printed = "".join(chunk for _, chunk in fonts.runs(typed))
    place = 0
    for char in composed:
        for form in (char, fonts.described(char)):
            if printed.startswith(form, place):
                place += len(form)
                break
        else:
            assert fonts._formless(char)
    assert place == len(printed)


@settings(deadline=None)
@given(st.text(max_size=60))
def test_every_run_is_set_in_a_font_that_has_its_characters(typed):
    for font, chunk in fonts.runs(typed):
        assert set(map(ord, chunk)) <= fonts._glyphs(font)


# --- from right to left --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "right", "on_paper"),
    [
        ("plain English, 12-13 (a)", False, "plain English, 12-13 (a)"),
        ("he said אבג דהו to her", False, "he said והד גבא to her"),
        ("אבג abc דהו", True, "והד abc גבא"),
        ("(אבג) 123 abc", True, "abc 123 (גבא)"),
        ("אבג 12.5% דהו", True, "והד 12.5% גבא"),
        ("a אבג 1-2, דהו b", False, "a והד ,1-2 גבא b"),
        ("", False, ""),
    ],
)
def test_hebrew_stands_in_the_order_of_paper(typed, right, on_paper):
    assert bidi.in_order_of_paper(typed, right=right) == on_paper


def test_digits_keep_their_order_within_text_from_the_right():
    assert "2013" in bidi.in_order_of_paper("שנת 2013 טובה", right=True)
    assert "2013" in bidi.in_order_of_paper("سنة 2013 جيدة", right=True)


def test_arabic_letters_take_their_joined_forms():
    assert [unicodedata.name(char) for char in bidi.joined("سلام")] == [
        "ARABIC LETTER SEEN INITIAL FORM",
        "ARABIC LIGATURE LAM WITH ALEF FINAL FORM",
        "ARABIC LETTER MEEM ISOLATED FORM",
    ]
    assert bidi.joined("plain") == "plain"


def test_an_accent_does_not_part_letters_that_join():
    joined = bidi.joined("ب\N{ARABIC FATHA}ب")
    assert [unicodedata.name(char) for char in joined if not unicodedata.combining(char)] == [
        "ARABIC LETTER BEH INITIAL FORM",
        "ARABIC LETTER BEH FINAL FORM",
    ]


mixed = st.text(alphabet="ab אבג 12 .,-+%() سلام" + LTR_ISOLATE, max_size=60)


@given(mixed, st.booleans())
def test_the_order_of_paper_keeps_every_letter(typed, right):
    on_paper = bidi.in_order_of_paper(typed, right=right)
    facing = str.maketrans(")", "(")
    assert sorted(on_paper.translate(facing)) == sorted(typed.replace(LTR_ISOLATE, "").translate(facing))


@given(st.text(alphabet="ab 12 .,-+%()", max_size=60))
def test_text_that_runs_from_the_left_stays_as_it_is(typed):
    assert bidi.in_order_of_paper(typed, right=False) == typed
    assert not bidi.runs_right_to_left(typed)


def test_a_long_text_from_the_right_is_broken_into_lines_that_fit_and_lies_on_the_right():
    (paragraph,) = text.paragraphs("שלום עולם " * 60, TEXT, WIDTH)
    _, height = paragraph.wrap(WIDTH, 1000)
    lines = round(height / TEXT.leading)
    assert lines > 4
    assert lines == paragraph.getPlainText(identify=False).count("\n") + 1 or lines == len(paragraph.blPara.lines)
    assert paragraph.style.alignment != TEXT.alignment


def test_a_word_from_the_right_that_is_wider_than_its_column_is_broken_and_kept():
    (paragraph,) = text.paragraphs("ש" * 150, TEXT, 100)
    paragraph.wrap(100, 1000)
    assert paragraph.getPlainText(identify=False).count("ש") == 150
    assert len(paragraph.blPara.lines) > 5


def test_an_accent_on_a_letter_that_no_font_has_stays_beside_it():
    assert "".join(chunk for _, chunk in set_in("中\N{COMBINING CEDILLA}")) == "[U+4E2D]\N{COMBINING CEDILLA}"


def test_a_drawing_sets_a_text_in_one_font_and_writes_out_what_it_lacks():
    assert fonts.plain("ŵ") == ("ŵ", fonts.BODY)
    assert fonts.plain("ŵ ✓ 中") == ("ŵ ✓ [U+4E2D]", fonts.FALLBACK)
