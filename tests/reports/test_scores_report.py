import pytest

from assessor_app.instrument import compile_form
from assessor_app.reports import scores_report
from assessor_app.scoring import calculate
from tests.forms import small_form
from tests.reports.prints import ANSWERS, words
from tests.scoring.worlds import Assessed, InSqlite, World


def scores(**asked):
    """Twelve cases of the small form, of which nine are on licence."""
    form = compile_form(small_form())
    assessed = []
    for number in range(12):
        answers = ANSWERS | {"q2_1_01": "no_poor"} if number % 3 == 0 else ANSWERS
        details = {"case_type": "licence" if number < 9 else "community_order"}
        states = {code: str(state) for code, state in form.states(answers).items()}
        assessed.append(Assessed(f"DC-{number:03}", "v1", states, details=details))
    criteria = {question.code: question.criteria for question in form.instrument.scored}
    world = World({"v1": criteria}, tuple(assessed))
    return calculate(InSqlite(world), inspection="Autumn 2013", open_conflicts=2, resamples=50, **asked)


@pytest.fixture(scope="module")
def printed(tmp_path_factory):
    """The scores by type of case, as a reader finds them."""
    path = tmp_path_factory.mktemp("scores") / "scores.pdf"
    scores_report(path, scores(by="case_type"), small_form())
    return words(path)


def test_what_must_be_said_of_every_output_is_said_first(printed):
    assert printed.startswith("Scores Autumn 2013 12 of 12 cases counted. Headline: mean of the questions.")
    assert "Different answers that wait for a decision: 2." in printed


def test_the_matrix_shows_criteria_stages_and_headlines(printed):
    matrix = printed.partition("Outcomes and stages of the work")[2]
    assert "2 Delivering the sentence of the court 33% – – not scored 33%" in matrix
    assert "Stage of the work 11% – – not scored –" in matrix


def test_groups_show_their_cases_in_words_of_the_form_and_a_caution(printed):
    groups = printed.partition("What kind of sentence is it?")[2]
    assert "Licence fewer than 10 cases 9 – 33% – 0% 0%" in groups
    assert "Community order fewer than 10 cases 3 – 33% – 0% 0%" in groups


def test_every_question_stands_with_all_its_counts_and_its_interval(printed):
    assert "Was there a sufficient sentence plan? 8 4 0 0 0 67% 39–86%" in printed
    assert "Was the plan reviewed in time? fewer than 10 cases 0 0 12 0 0 – –" in printed
    assert "1.4 Leadership and management to support sentencing not scored" in printed


def test_the_scores_are_printed_in_welsh_and_alike_each_time(tmp_path):
    for name in ("one", "other"):
        scores_report(tmp_path / name, scores(include_unfinished=True), small_form(), "cy")
    assert (tmp_path / "one").read_bytes() == (tmp_path / "other").read_bytes()
    text = words(tmp_path / "one")
    assert "Cynhwysir asesiadau anorffenedig." in text
    assert "Cyflawni dedfryd y llys 33%" in text
    assert "A oedd cynllun dedfryd digonol? 8 4 0 0 0 67%" in text
