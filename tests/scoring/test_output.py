import csv
import io
import json

from hypothesis import HealthCheck, given, settings

from assessor_app.records import Status, Text
from assessor_app.scoring import calculate, drill_down, matrix_text
from assessor_app.scoring.scores import HEAD
from tests.scoring.worlds import Assessed, InSqlite, World, world, worlds

SMALL = world({"q1": "2.1", "q2": "4.1 5.1"}, "+-", "--", "+n", details={"unit": ["east", "east", "west"]})


def told(**asked):
    return calculate(InSqlite(SMALL), inspection="Autumn", open_conflicts=2, resamples=50, **asked)


def test_json_has_every_key_that_the_design_names():
    found = json.loads(json.dumps(told().as_json()))
    assert {key: found[key] for key in ("inspection", "headline_rule", "cases", "counted", "open_conflicts")} == {
        "inspection": "Autumn",
        "headline_rule": "questions",
        "cases": 3,
        "counted": 3,
        "open_conflicts": 2,
    }
    assert {"code", "name", "score", "criterion_mean", "pooled", "questions"} <= found["outcomes"][1].keys()
    assert {"code", "name", "score", "criteria"} <= found["processes"][0].keys()
    assert {"code", "name", "score", "questions"} <= found["criteria"][0].keys()
    question = found["questions"][1]
    assert {key: question[key] for key in ("code", "criteria", "outcomes", "above", "below", "not_applicable")} == {
        "code": "q2",
        "criteria": ["4.1", "5.1"],
        "outcomes": ["4", "5"],
        "above": 0,
        "below": 2,
        "not_applicable": 1,
    }
    assert {"inactive", "unanswered", "score"} <= question.keys()


def test_every_output_says_whether_unfinished_assessments_are_included():
    assert told(include_unfinished=True).as_json()["included_unfinished"] is True
    assert "Unfinished assessments are included." in matrix_text(told(include_unfinished=True))
    assert "nfinished" not in matrix_text(told())


def test_names_are_told_in_welsh_too():
    assert told().as_json("cy")["outcomes"][3]["name"] == "Diogelu'r cyhoedd"
    assert "heb sgôr" in matrix_text(told(), "cy")


def test_a_breakdown_stands_in_json_with_its_denominators_and_cautions():
    found = told(by="unit").as_json()["breakdown"]
    assert found["by"] == "unit"
    assert [(group["value"], group["counted"], group["caution"]) for group in found["groups"]] == [
        ("east", 2, True),
        ("west", 1, True),
    ]
    assert found["groups"][0]["questions"][0]["score"] == 0.5


def test_rows_are_text_under_one_head_and_survive_a_csv_file():
    out = io.StringIO()
    csv.writer(out).writerows(told(by="unit").rows())
    rows = list(csv.DictReader(io.StringIO(out.getvalue())))
    assert tuple(rows[0]) == HEAD
    q1 = [row for row in rows if row["code"] == "q1"]
    assert [(row["group"], row["cases_counted"], row["percent"]) for row in q1] == [
        ("", "3", "67"),
        ("east", "2", "50"),
        ("west", "1", "100"),
    ]
    assert next(row for row in rows if row["code"] == "q2")["criteria"] == "4.1 5.1"


def test_the_matrix_as_text_shows_headlines_and_says_what_is_not_scored():
    text = matrix_text(told(by="unit"))
    assert "Autumn: 3 of 3 cases counted." in text
    assert "Different answers that wait for a decision: 2." in text
    assert "unit: west (cases: 1) - fewer than 10 cases: read with caution" in text
    delivering = next(line for line in text.splitlines() if line.startswith("2 "))
    assert delivering.split()[-4:] == ["-", "not", "scored", "67%*"]
    assert max(map(len, text.split("\n\n", 1)[1].splitlines())) <= 120


def test_every_cell_of_the_matrix_as_text_says_its_cases_its_interval_and_that_they_are_few():
    lines = matrix_text(told()).splitlines()
    at = next(number for number, line in enumerate(lines) if line.startswith("2 "))
    assert lines[at].split()[-6:] == ["67%*", "-", "-", "not", "scored", "67%*"]
    assert lines[at + 1].split()[-2:] == ["(3)", "(3)"]
    assert "* fewer than 10 cases: read with caution." in matrix_text(told())
    many = world({"q1": "2.1"}, *["+"] * 12, *["-"] * 8)
    figures = next(line for line in matrix_text(calculate(InSqlite(many))).splitlines() if line.strip().startswith("("))
    assert [part.strip("%") for part in figures.split()[1].split("-")] != ["60", "60"]
    assert figures.split()[0] == "(20)"


def test_every_figure_in_json_and_csv_says_its_cases_its_interval_and_whether_they_are_few():
    found = told(by="unit").as_json()
    for matrix in (found, *found["breakdown"]["groups"]):
        for level in ("outcomes", "processes", "criteria", "questions"):
            for figure in matrix[level]:
                assert {"low", "high", "cases", "caution"} <= figure.keys()
                assert figure["low"] is None or figure["low"] < figure["high"]
    rows = list(told(by="unit").rows())
    figures = [dict(zip(HEAD, row, strict=True)) for row in rows[1:]]
    assert all(row["cases"] and row["caution"] for row in figures)


def test_mixed_versions_and_changes_after_completion_are_said():
    cases = (
        Assessed("DC-001", "v1", {"q1": "above"}, changed=True),
        Assessed("DC-002", "v2", {"q1": "above"}, status=Status.CHECKED),
    )
    found = calculate(InSqlite(World({"v1": {"q1": ("2.1",)}, "v2": {"q1": ("2.1",)}}, cases)), resamples=0)
    assert found.as_json()["mixed_versions"] is True
    assert "Versions of the form that are counted together: 2." in matrix_text(found)
    assert "Assessments changed after they had been completed: 1." in matrix_text(found)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(worlds())
def test_every_count_can_be_followed_to_its_cases(what):
    query = InSqlite(what)
    for question in calculate(query, resamples=0).matrix.questions:
        cases = drill_down(query, question.code)
        assert len({one.case for one in cases}) == len(cases)
        for state in ("above", "below", "not_applicable", "inactive", "unanswered"):
            assert sum(1 for one in cases if one.state == state) == getattr(question, state)


def test_a_figure_of_a_group_is_followed_to_the_cases_of_that_group():
    cases = drill_down(InSqlite(SMALL), "q2", by="unit")
    assert [(one.case, one.group, one.state) for one in cases] == [
        ("DC-001", "east", "below"),
        ("DC-002", "east", "below"),
        ("DC-003", "west", "not_applicable"),
    ]


def test_questions_have_their_names_in_every_output_once_these_are_known():
    found = told(by="unit").named({"q1": Text((("en", "Was it timely?"), ("cy", "A oedd yn brydlon?")))})
    assert found.as_json("cy")["questions"][0]["name"] == "A oedd yn brydlon?"
    rows = [dict(zip(HEAD, row, strict=True)) for row in found.rows()]
    assert [row["name"] for row in rows if row["code"] == "q1"] == ["Was it timely?"] * 3
