"""What somebody changed in Excel is found cell by cell, and nothing else is."""

from __future__ import annotations

import pytest

from assessor_app.records import WorkbookKind
from tests.exchange.making import ANSWERS, assessment, case, said, team, written
from tests.exchange.spoiling import cell, codes, in_excel, read

pytestmark = pytest.mark.usefixtures("any_program")


def edits_of(target, change, events=None, **more):
    """The edits and the codes of the problems after somebody changed the workbook."""
    written(target, events, **more)
    result = read(target, in_excel(target.read_bytes(), change))
    return result, codes(result)


@pytest.mark.parametrize(
    ("column", "question", "now", "field"),
    [
        ("Answer code", "q2_1_01", "yes", "q2_1_01"),
        ("Answer code", "start_date", "2013-03-01", "start_date"),
        ("Evidence", "q2_1_01", "The plan had dates.", "q2_1_01_e"),
        ("Evidence", "q4_1_01", "Every victim is named.", "q4_1_01_e"),
        ("Answer code", "q4_1_01", "", "q4_1_01"),
    ],
)
def test_a_changed_answer_or_evidence_can_be_taken_and_says_what_it_would_set(target, column, question, now, field):
    def change(workbook):
        cell(workbook, "Answers", column, Case="DC-002", Question=question).value = now or None

    result, problems = edits_of(target, change)
    (edit,) = result.edits
    assert not problems
    assert (edit.sheet, edit.column, edit.case, edit.assessor) == ("Answers", column, "DC-002", "Ada Bevan")
    assert (edit.question, edit.field, edit.assessment, edit.now) == (question, field, assessment("DC-002"), now)
    assert edit.takeable
    assert edit.row > 9


@pytest.mark.parametrize(
    ("sheet", "column", "key"),
    [
        ("Answers", "Answer", {"Question": "q2_1_01"}),
        ("Answers", "Judgement", {"Question": "q2_1_01"}),
        ("Answers", "Active", {"Question": "q2_1_01"}),
        ("Answers", "Answered at", {"Question": "q2_1_01"}),
        ("Answers", "Evidence", {"Question": "gender"}),
        ("Cases", "Status", {"Case": "DC-001"}),
        ("Cases", "When did the sentence start?", {"Case": "DC-001"}),
    ],
)
def test_any_other_changed_cell_is_named_but_cannot_be_taken(target, sheet, column, key):
    def change(workbook):
        cell(workbook, sheet, column, **key).value = "changed"

    result, _ = edits_of(target, change)
    (edit,) = result.edits
    assert (edit.sheet, edit.column, edit.now, edit.takeable) == (sheet, column, "changed", False)
    assert edit.was != "changed"


def test_a_number_or_a_date_that_excel_made_of_a_text_is_read_as_it_is_seen(target):
    import datetime

    def change(workbook):
        answer = cell(workbook, "Answers", "Answer code", Case="DC-001", Question="start_date")
        answer.value, answer.number_format = datetime.date(2013, 3, 1), "yyyy-mm-dd"
        cell(workbook, "Answers", "Answer code", Case="DC-002", Question="gender").value = 5

    result, _ = edits_of(target, change)
    assert {(edit.question, edit.now) for edit in result.edits} == {("start_date", "2013-03-01"), ("gender", "5")}


def test_a_date_of_the_history_that_was_changed_is_a_forged_row(target):
    def change(workbook):
        cell(workbook, "Events", "Time", Field="q2_1_01").value = "2013-06-04T09:05:00.000000Z"

    result, problems = edits_of(target, change)
    assert problems == {"forged-event-id"}
    assert result.problems[0].where.startswith("sheet Events, row ")


def test_a_space_more_behind_an_answer_is_no_edit(target):
    def change(workbook):
        cell(workbook, "Answers", "Answer code", Case="DC-001", Question="gender").value = "female "

    result, problems = edits_of(target, change)
    assert (result.edits, problems) == ((), set())


def test_a_sheet_that_was_sorted_filtered_or_whose_columns_were_moved_has_no_edits(target):
    def change(workbook):
        sheet = workbook["Answers"]
        rows = [[entry.value for entry in row] for row in sheet.iter_rows()]
        for number, row in enumerate([rows[0], *reversed(rows[1:])], 1):
            for column, value in enumerate(reversed(row), 1):
                sheet.cell(number, column).value = value
        sheet.row_dimensions[3].hidden = True

    result, problems = edits_of(target, change)
    assert (result.edits, problems) == ((), set())


def test_something_written_beside_a_table_is_named(target):
    def change(workbook):
        workbook["Answers"]["P3"] = "look here"

    result, problems = edits_of(target, change)
    (edit,) = result.edits
    assert (edit.row, edit.column, edit.now, edit.takeable, problems) == (3, "P", "look here", False, set())


def test_a_deleted_and_an_added_row_are_problems(target):
    def change(workbook):
        workbook["Answers"].delete_rows(3)
        workbook["Answers"].append(["DC-009", "Ada Bevan", "q2_1_01", "", "yes"])

    result, problems = edits_of(target, change)
    assert problems == {"deleted-row", "added-row"}
    assert any("DC-001, Ada Bevan, gender" in problem.what for problem in result.problems)


def test_a_deleted_row_of_the_history_is_a_problem(target):
    assert edits_of(target, lambda workbook: workbook["Events"].delete_rows(5))[1] == {"read-me"}


@pytest.mark.parametrize("sheet", ["Read me", "Cases", "Answers", "Events", "survey"])
def test_a_renamed_sheet_is_a_problem_that_names_it(target, sheet):
    def change(workbook):
        workbook[sheet].title = "Mine"

    result, problems = edits_of(target, change)
    assert {"renamed-sheet", "extra-sheet"} <= problems
    assert any(f"The sheet {sheet} is missing" in problem.what for problem in result.problems)


@pytest.mark.parametrize("sheet", ["Cases", "Answers", "Events"])
def test_a_renamed_column_is_a_problem_that_names_it(target, sheet):
    def change(workbook):
        workbook[sheet]["B1"] = "Mine"

    result, problems = edits_of(target, change)
    assert problems == {"renamed-column"}
    assert result.problems[0].where == f"sheet {sheet}, cell B1"


def test_a_changed_question_in_the_form_is_a_problem(target):
    def change(workbook):
        workbook["survey"]["C5"] = "What is it?"

    assert edits_of(target, change)[1] == {"edited-instrument"}


def test_the_same_edits_have_the_same_file_hash_however_often_they_are_saved(target):
    def change(workbook):
        cell(workbook, "Answers", "Answer code", Case="DC-001", Question="q2_1_01").value = "yes"

    once, _ = edits_of(target, change)
    twice = read(target, in_excel(target.read_bytes(), lambda workbook: None))
    unchanged, _ = edits_of(target, lambda workbook: None)
    assert once.file_hash == twice.file_hash
    assert once.file_hash != unchanged.file_hash
    assert once.header == unchanged.header


def test_two_assessments_of_one_case_by_people_of_the_same_name_are_kept_apart(target):
    events = [
        *team(),
        said("person:assessor-2", "name", "Ada Bevan", minute=1),
        *case("DC-001"),
        *case("DC-001", "assessor-2", {**ANSWERS, "gender": "male"}, purpose="second"),
    ]

    def change(workbook):
        cell(workbook, "Answers", "Answer code", Answer="Male").value = "female"

    result, problems = edits_of(target, change, events)
    (edit,) = result.edits
    assert not problems
    assert (edit.assessor, edit.assessment) == ("Ada Bevan (assessor-2)", assessment("DC-001", "assessor-2"))


def test_edits_in_a_merged_workbook_are_found_on_both_sheets_of_answers(target):
    events = [*team(), *case("DC-001"), *case("DC-001", "assessor-2", purpose="second"), *case("DC-002", status="")]

    def change(workbook):
        for sheet in ("Answers", "Other assessments"):
            cell(workbook, sheet, "Answer code", Question="gender").value = "male"

    result, problems = edits_of(target, change, events, kind=WorkbookKind.MERGED)
    assert not problems
    assert [(edit.sheet, edit.now) for edit in result.edits] == [("Answers", "male"), ("Other assessments", "male")]
