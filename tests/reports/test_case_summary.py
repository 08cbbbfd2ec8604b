import re
from io import BytesIO
from xml.sax.saxutils import escape

import pypdf
import pytest
from reportlab.pdfbase.ttfonts import TTFont

from assessor_app.instrument import compile_form
from assessor_app.records import AnswerState, Choice, Kind, Purpose, Question, Status, Text
from assessor_app.reports import case_summary
from assessor_app.reports.symbols import draw_symbol
from tests.operations.versions import new_version
from tests.reports.prints import ANSWERS, pages, summary, with_label, words


@pytest.fixture
def printed(tmp_path):
    """What stands on paper of a summary."""

    def printed(content=None, language="en"):
        path = tmp_path / "DC-014.pdf"
        case_summary(path, content or summary(), language)
        return words(path)

    return printed


def test_every_active_answer_is_printed_with_its_question(printed):
    text, content = printed(), summary()
    for code, value in content.standing.items():
        question = content.instrument.by_code[code]
        if question.kind is Kind.TEXT:
            assert value in text
        for choice in (question.choice(one) for one in value.split() if question.choices):
            assert choice.code == "other" or choice.label.to("en") in text
        assert question.owner or question.label.to("en") in text
    assert "7 January 2013" in text
    assert "34" in text


def test_an_answer_that_no_longer_applies_is_not_printed(printed):
    assert "report_date" in ANSWERS
    assert "When was the report made?" not in printed()
    assert "1 December 2012" not in printed()


def test_reasons_evidence_and_source_stand_with_their_question(printed):
    text = printed()
    assert "Criterion 2.1 · Where from: Both" in text
    assert "Evidence A plan with dates is on the file." in text
    assert "• It was late • Another reason: The referral was lost." in text


def test_steps_and_sections_are_headings_in_the_order_of_the_walk(printed, tmp_path):
    printed()
    outline = pypdf.PdfReader(tmp_path / "DC-014.pdf").outline
    assert [one["/Title"] for one in outline if not isinstance(one, list)] == [
        "Case details",
        "Assessment and planning",
        "About this record",
        "Signatures",
    ]
    sections = [[one["/Title"] for one in part] for part in outline if isinstance(part, list)]
    assert sections == [
        ["The case", "The court report"],
        ["Planning the sentence", "Planning to manage risk of harm"],
    ]


def test_judgements_are_told_in_words(printed):
    text = printed()
    assert "Sufficient: 1" in text
    assert "Not sufficient: 2" in text
    assert "Not applicable: 1" in text
    assert "Not sufficient No, not well enough" in text


class Recorded:
    """A canvas that writes down the shapes drawn on it, and leaves colours out."""

    def __init__(self):
        self.shapes = []

    def beginPath(self):
        return self

    def __getattr__(self, name):
        return lambda *given, **named: None if "Color" in name else self.shapes.append((name, repr(given), repr(named)))


def test_judgements_are_told_apart_by_shape_alone():
    shapes = {}
    for state in (AnswerState.ABOVE, AnswerState.BELOW, AnswerState.NOT_APPLICABLE, AnswerState.UNANSWERED):
        canvas = Recorded()
        canvas.drawPath = lambda *_given, canvas=canvas, **_named: canvas.shapes.append("path")
        draw_symbol(canvas, state, 0, 0, 5)
        shapes[state] = tuple(canvas.shapes)
    assert len(set(shapes.values())) == 4


def test_a_scored_question_without_an_answer_says_so(printed):
    assert "Not answered: 1" in printed()
    assert "Was the risk management plan sufficient? Criterion 4.1 Not answered" in printed()


def test_pages_are_numbered_and_carry_the_case_number(tmp_path):
    path = tmp_path / "long.pdf"
    case_summary(path, summary(ANSWERS | {"q2_1_01_e": "A sentence about the plan.\n" * 200}))
    found = pages(path)
    assert len(found) > 2
    for number, page in enumerate(found, start=1):
        assert f"Page {number} of {len(found)}" in page
        assert "DC-014" in page


def test_evidence_of_thirty_thousand_characters_is_printed_to_the_last_word(tmp_path):
    path, told = tmp_path / "long.pdf", " ".join(f"word{number:05}" for number in range(3000))
    assert len(told) >= 29_999
    case_summary(path, summary(ANSWERS | {"q2_1_01_e": told}))
    assert re.findall(r"word\d{5}", "\n".join(pages(path))) == told.split()


@pytest.mark.parametrize(
    ("told", "pattern", "times"),
    [
        ("x" * 32_767, r"x", 32_767),
        ("1\n" * 10_000, r"^ ?1$", 10_000),
        ("ש" * 32_767, r"ש", 32_767),
        ("Z✓" * 16_000, r"✓", 16_000),
        ("中" * 2_000, r"\[\s*U\s*\+\s*4\s*E\s*2\s*D\s*\]", 1_900),
    ],
    ids=["one word", "one letter a line", "one word in Hebrew", "a symbol behind every letter", "letters unknown"],
)
def test_text_of_any_shape_is_printed_whole(tmp_path, told, pattern, times):
    path = tmp_path / "long.pdf"
    case_summary(path, summary({"q2_1_01_e": told, "q2_1_01": "yes", "case_type": "licence"}))
    assert len(re.findall(pattern, "\n".join(pages(path)), re.MULTILINE)) >= times


def test_what_was_typed_is_never_read_as_markup(printed):
    told = "<b>bold</b> & <font color='red'>red</font> </para> &amp; %s {case} \\"
    assert told in printed(summary(ANSWERS | {"q2_1_01_e": told}))


def test_gaps_are_kept(tmp_path):
    path = tmp_path / "gaps.pdf"
    case_summary(path, summary(ANSWERS | {"q2_1_01_e": "one  two\n\n    three\tfour"}))
    text = "\n".join(pages(path)).replace("\N{NO-BREAK SPACE}", " ")
    assert "one  two" in text
    assert "\n    three    four" in text


def test_welsh_other_scripts_and_symbols_are_printed(printed):
    text = printed(summary(ANSWERS | {"q2_1_01_e": "Tŷ ŵyr Ŵ Ŷ ẁ ✓ Ελλάδα Москва 中 👍"}))
    assert "Tŷ ŵyr Ŵ Ŷ ẁ ✓ Ελλάδα Москва [U+4E2D] [thumbs up sign]" in text
    assert "Some characters have no letter form in this print." in text
    assert "Some characters have no letter form in this print." not in printed()


# --- what must be said ---------------------------------------------------------------------------------


def test_an_open_conflict_is_said_on_the_first_page_and_at_the_question(tmp_path):
    path = tmp_path / "conflict.pdf"
    case_summary(path, summary(conflicted=frozenset({"q2_1_02"})))
    text = words(path)
    assert "Different answers wait for a decision: 1" in pages(path)[0]
    after = text.partition("Did the plan address alcohol?")[2]
    assert after.index("Two different answers were given.") < after.index("Was the plan reviewed in time?")


def test_an_open_alert_is_said_first(tmp_path):
    path = tmp_path / "risk.pdf"
    case_summary(path, summary(risks=("The new address is known.", "A second alert.")))
    first = pages(path)[0]
    assert "Someone may be at risk now" in first
    assert first.index("The new address is known.") < first.index("A second alert.") < first.index("Case details")
    case_summary(path, summary())
    assert "at risk now" not in words(path)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (summary(changed=True), "Changed after it was completed"),
        (summary(status=Status.IN_PROGRESS), "This assessment has not been completed."),
        (summary(status=Status.SIGNED_OFF), "Status Signed off"),
        (summary(purpose=Purpose.SECOND), "Second, blind assessment"),
        (summary(digest="ab12cd34" * 8), "Seal of the completed record: ab12 cd34 ab12 cd34."),
        (summary(), "Answered 3 June 2013 to 4 June 2013"),
        (summary(), "Anyone who has the passphrase of an inspection file can record in its owner's name"),
    ],
)
def test_the_state_of_the_record_is_said_in_words(printed, content, said):
    assert said in printed(content)


def test_a_complete_and_unchanged_assessment_carries_no_notice(printed):
    text = printed()
    assert "Status Complete" in text
    assert "not been completed" not in text
    assert "Changed after" not in text


def test_neither_name_nor_reference_is_printed_unless_given(tmp_path):
    path = tmp_path / "DC-014.pdf"
    case_summary(path, summary())
    assert "Area's own reference" not in words(path)
    case_summary(path, summary(reference="PX/991", person="Pat Nobody"))
    assert "Name Pat Nobody Area's own reference PX/991" in words(path)


def test_the_document_itself_names_the_case_and_nobody(tmp_path):
    path = tmp_path / "DC-014.pdf"
    case_summary(path, summary(reference="PX/991", person="Pat Nobody", risks=("Secret address",)))
    about = pypdf.PdfReader(path).metadata
    assert about["/Title"] == "Case summary: DC-014"
    assert not {"Pat Nobody", "PX/991", "Assessor Three"} & {str(value) for value in about.values()}
    assert b"Nobody" not in path.read_bytes()


def test_there_are_lines_to_sign_on_for_the_assessor_and_the_lead_inspector(tmp_path):
    path = tmp_path / "DC-014.pdf"
    case_summary(path, summary())
    last = " ".join(pages(path)[-1].split())
    assert "Signatures Assessor Assessor Three Name Signature Date Lead inspector Name Signature Date" in last


def test_a_case_without_any_answer_can_be_printed(printed):
    text = printed(summary({}, status=Status.NOT_STARTED, first_answer="", last_answer=""))
    assert "Status Not started" in text
    assert "Nothing has been answered at this step." in text


# --- the page ------------------------------------------------------------------------------------------


def test_no_heading_stands_alone_at_the_foot_of_a_page(tmp_path):
    headings = {"Case details", "The case", "The court report", "Assessment and planning", "Planning the sentence"}
    headings |= {"Planning to manage risk of harm", "About this record", "Signatures", "Evidence", "Reasons"}
    for lines in range(20, 44):
        path = tmp_path / f"{lines}.pdf"
        case_summary(path, summary(ANSWERS | {"factor_notes": "A line.\n" * lines}))
        for page in pages(path):
            body = page.partition("\nPage ")[0].rstrip().splitlines()
            assert body[-1].strip() not in headings


def test_the_same_content_gives_the_same_bytes(tmp_path):
    one, other = tmp_path / "one.pdf", tmp_path / "other.pdf"
    content = summary(ANSWERS | {"q2_1_01_e": "Tŷ ✓ שלום 中"}, risks=("x",))
    case_summary(one, content)
    case_summary(other, content)
    assert one.read_bytes() == other.read_bytes()


def test_everything_is_said_in_welsh_too(tmp_path):
    path = tmp_path / "cy.pdf"
    case_summary(path, summary(), "cy")
    text = words(path)
    for said in ("Crynodeb achos", "Achos DC-014", "Manylion yr achos", "Ddim yn ddigonol", "7 Ionawr 2013", "Llofnod"):
        assert said in text
    assert f"Tudalen 1 o {len(pages(path))}" in text
    assert pypdf.PdfReader(path).trailer["/Root"]["/Lang"] == "cy"


def test_a_label_of_any_length_can_be_printed(tmp_path):
    path = tmp_path / "label.pdf"
    endless = Text((("en", " ".join(f"label{number:04}" for number in range(1500))),))
    content = with_label(with_label(summary(), "q2_1_01", endless), "gender", endless)
    case_summary(path, content)
    assert len(re.findall(r"label\d{4}", "\n".join(pages(path)))) == 3000


def test_a_text_eight_times_as_long_is_measured_eight_times_as_much_not_sixty_four(tmp_path, monkeypatch):
    """A paragraph over many pages is broken into lines once, not once more for each page."""
    measured = 0
    width = TTFont.stringWidth

    def count(font, text, *size, **how):
        nonlocal measured
        measured += len(text)
        return width(font, text, *size, **how)

    monkeypatch.setattr(TTFont, "stringWidth", count)

    def cost(told):
        nonlocal measured
        measured = 0
        case_summary(tmp_path / "long.pdf", summary({"q2_1_01_e": told, "q2_1_01": "yes", "case_type": "licence"}))
        return measured

    nothing = cost("x")
    short, long = (cost("He said so. " * times) - nothing for times in (330, 2640))
    assert long < 12 * short


def test_a_question_taller_than_what_is_left_of_the_page_is_broken_there_and_nothing_of_it_is_lost():
    from reportlab.platypus import Spacer

    from assessor_app.reports.answers import judged
    from assessor_app.reports.page import PrintedPage, Story, write
    from assessor_app.reports.style import HEIGHT

    words = " ".join(f"word{number}" for number in range(900))
    question = Question("q1", Kind.SELECT_ONE, Text((("en", words),)), choices=(Choice("yes", Text((("en", "Yes"),))),))
    story = Story()
    story.flowables = [Spacer(1, HEIGHT - 60), judged(question, "yes", AnswerState.ABOVE, "en")]
    out = BytesIO()
    write(out, story, PrintedPage("T", "L", "R", "en"))
    pages = pypdf.PdfReader(out).pages
    assert len(pages) > 1
    assert re.findall(r"word\d+", "".join(page.extract_text() for page in pages)) == words.split()


def test_words_in_the_font_of_their_style_need_no_parser_and_read_as_if_it_had_read_them():
    from reportlab.platypus import Paragraph

    from assessor_app.reports.flowables import Wording
    from assessor_app.reports.style import QUESTION

    for text in ("Was <b>it</b> & done?", "  a  b\tc ", "1 < 2 &amp; 3", "x\u00a0\u00a0y"):
        parsed = Paragraph(escape(text), QUESTION)
        ours = Wording.plain(text, QUESTION)
        assert "".join(one.text for one in ours.frags) == "".join(one.text for one in parsed.frags)
        one, other = ours.frags[0], parsed.frags[0]
        assert (one.fontName, one.fontSize, one.textColor) == (other.fontName, other.fontSize, other.textColor)


def test_what_fell_short_in_work_that_is_good_enough_is_not_called_a_reason(printed):
    form = compile_form(new_version(survey={"q2_1_01_r": {"relevant": "${q2_1_01} != ''"}}))
    answers = {**ANSWERS, "q2_1_01_r": "thin"}
    shown = summary(answers, instrument=form.instrument, active=form.active(answers), states=form.states(answers))
    assert re.search(r"What fell short all the same \W*It was not detailed enough", printed(shown))
