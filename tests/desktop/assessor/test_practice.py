"""Practice: an invented case, and where one differs from the benchmark."""

import csv

from PySide6.QtWidgets import QLabel

from assessor_app.bundled import resource
from assessor_app.operations import completion, practice, returns
from assessor_app.operations.answer_entry import record_answers


def shown(page):
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def benchmark():
    with resource("practice", "benchmark.csv").open(encoding="utf-8", newline="") as file:
        return {row["question"]: row["value"] for row in csv.DictReader(file)}


def begun(assessor, go):
    go("practice")._begin()
    return assessor.desk.page


def test_practice_opens_the_walk_with_the_case_file_to_read_beside_the_questions(assessor, go):
    page = begun(assessor, go)
    assert page.key == "walk"
    assert page.view.aside.drawer.page_in_view() is page.view.aside.reading
    assert "6 September 2012" in page.view.aside.reading.text.toPlainText()


def test_practice_is_no_case_and_is_never_sent(assessor, go):
    begun(assessor, go)
    assert [row.case for row in go("cases").model.rows] == ["DC-001", "DC-002"]
    assert returns.to_send(assessor.session.ws).unfinished == ("DC-001", "DC-002")


def test_afterwards_each_difference_is_shown_with_the_reason_of_the_benchmark(assessor, go):
    begun(assessor, go)
    ws = assessor.session.ws
    mine = practice.practice_of(ws)
    form = ws.form(mine.instrument)
    answers = {**benchmark(), "q1_1_10": "yes"}
    record_answers(ws, mine.id, answers)
    for point in form.open_points(answers):
        answers[point.code] = "Seen in the file."
    record_answers(ws, mine.id, answers)
    completion.complete(ws, mine.id)
    told = shown(go("practice"))
    assert "You judged the work otherwise: 1" in told
    assert "the report is silent on risk to her" in told
