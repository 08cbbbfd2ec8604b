from xml.etree import ElementTree as ET

import pytest

from assessor_app.records import Text
from assessor_app.reports import Counts, headline_chart, judgement_chart, svg
from assessor_app.reports.page import PrintedPage, Story, write
from assessor_app.scoring import Interval, Matrix, OutcomeScore
from tests.reports.prints import words

SVG = "{http://www.w3.org/2000/svg}"


def outcome(code, name, score, cases=72):
    interval = Interval(score - 0.05, score + 0.05) if score is not None else None
    return OutcomeScore(code, Text((("en", name), ("cy", f"{name} (cy)"))), score, interval=interval, cases=cases)


MATRIX = Matrix(
    72,
    (
        outcome("1", "Assisting sentencing", 0.825),
        outcome("2", "Delivering the sentence of the court", 0.78, cases=9),
        outcome("3", "Reducing reoffending", None),
    ),
    (),
    (),
    (),
)
COUNTS = (Counts("Was the plan made?", 40, 12), Counts("Was it <kept> & used in every single week of it?", 3, 0))


def texts(drawing):
    return [one.text for one in ET.fromstring(svg(drawing, "Chart")).iter(f"{SVG}text")]


def test_a_headline_stands_in_whole_percents_rounded_half_up_beside_its_bar():
    assert texts(headline_chart(MATRIX))[:3] == ["Assisting sentencing", "83%", "78 to 88%"]


def test_a_headline_of_few_cases_carries_a_caution_and_one_of_none_says_not_scored():
    found = texts(headline_chart(MATRIX))
    assert found.count("fewer than 10 cases") == 1
    assert found[-1] == "not scored"


def test_judgements_are_told_by_numbers_and_by_a_solid_and_an_open_bar():
    drawing = judgement_chart(COUNTS)
    assert {"40", "12", "3", "Sufficient", "Not sufficient"} <= set(texts(drawing))
    assert "0" not in texts(drawing)
    fills = [rect.get("style") for rect in ET.fromstring(svg(drawing, "")).iter(f"{SVG}rect")]
    assert any("fill: rgb(100%,100%,100%)" in (fill or "") for fill in fills)


@pytest.mark.parametrize("drawing", [headline_chart(MATRIX), judgement_chart(COUNTS), judgement_chart(())])
def test_a_chart_is_well_formed_svg_with_a_title_and_needs_nothing_from_elsewhere(drawing):
    written = svg(drawing, "Scores & <more>")
    assert ET.fromstring(written).find(f"{SVG}title").text == "Scores & <more>"
    assert b"DOCTYPE" not in written
    assert written == svg(drawing, "Scores & <more>")


def test_the_same_drawing_goes_into_a_pdf(tmp_path):
    story = Story()
    story.block([headline_chart(MATRIX, "cy"), judgement_chart(COUNTS, "cy")])
    write(tmp_path / "chart.pdf", story, PrintedPage("Chart", "", "", "cy"))
    text = words(tmp_path / "chart.pdf")
    for said in ("Assisting sentencing (cy)", "83%", "78 i 88%", "heb sgôr", "Digonol", "40", "Was it <kept> &"):
        assert said in text
