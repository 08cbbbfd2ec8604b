from assessor_app.instrument import compile_form
from assessor_app.records import AnswerState
from assessor_app.reports import CaseAnswers, CriterionAnswers, criterion_answers
from assessor_app.scoring import QuestionScore
from assessor_app.scoring.criteria import CRITERIA
from tests.forms import small_form
from tests.reports.prints import ANSWERS, INSPECTION, pages, words


def case(number, changes=None, conflicted=frozenset()):
    form, answers = compile_form(small_form()), ANSWERS | (changes or {})
    active = form.active(answers)
    standing = {code: value for code, value in answers.items() if code in active}
    return CaseAnswers(number, standing, form.states(answers), conflicted)


def content(**more):
    cases = (
        case("DC-001"),
        case("DC-002", {"q2_1_02": "yes"}, frozenset({"q2_1_02"})),
        case("DC-003", {"factors": "drugs"}),
        case("DC-004", {"q2_1_02": ""}),
    )
    counts = (
        QuestionScore("q2_1_01", ("2.1",), ("2",), 4, 0, 0, 0, 0, 1.0, None),
        QuestionScore("q2_1_02", ("2.1",), ("2",), 1, 1, 0, 1, 1, 0.5, None),
        QuestionScore("q_of_another_version", ("2.1",), ("2",), 1, 1, 0, 1, 1, 0.5, None),
    )
    given = {
        "inspection": INSPECTION,
        "criterion": "2.1",
        "name": CRITERIA["2.1"],
        "instrument": small_form(),
        "questions": counts,
        "cases": cases,
    }
    return CriterionAnswers(**(given | more))


def test_each_question_stands_with_its_counts_and_its_cases(tmp_path):
    criterion_answers(tmp_path / "c.pdf", content())
    text = words(tmp_path / "c.pdf")
    alcohol = text.partition("Did the plan address alcohol?")[2]
    assert "Criterion 2.1 Assessment and planning to deliver the sentence" in text
    assert "Sufficient: 1 · Not sufficient: 1 · Not applicable: 0 · Not answered: 1 · Not asked: 1" in alcohol
    assert alcohol.index("DC-001") < alcohol.index("DC-002") < alcohol.index("DC-004")
    assert "DC-003" not in alcohol
    assert "Another reason: The referral was lost." in alcohol
    assert alcohol.count("Two different answers were given.") == 1


def test_what_must_be_said_of_every_output_is_said(tmp_path):
    criterion_answers(tmp_path / "c.pdf", content(included_unfinished=True, open_conflicts=3))
    first = pages(tmp_path / "c.pdf")[0]
    assert "Cases: 4" in first
    assert "Unfinished assessments are included." in first
    assert "Different answers that wait for a decision: 3." in first
    criterion_answers(tmp_path / "plain.pdf", content())
    assert "nfinished" not in pages(tmp_path / "plain.pdf")[0]


def test_a_criterion_that_nobody_was_asked_about_says_so(tmp_path):
    asked_nowhere = CaseAnswers("DC-009", {}, {"q2_1_01": AnswerState.INACTIVE})
    criterion_answers(tmp_path / "c.pdf", content(cases=(asked_nowhere,)), "cy")
    assert "Ni farnwyd neb ar y cwestiwn hwn." in words(tmp_path / "c.pdf")


def test_the_same_content_gives_the_same_bytes(tmp_path):
    for name in ("one", "other"):
        criterion_answers(tmp_path / name, content())
    assert (tmp_path / "one").read_bytes() == (tmp_path / "other").read_bytes()
