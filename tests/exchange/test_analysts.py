"""A merged workbook can be counted with as it is: numbers, dates, places, and a table of cases by questions."""

from __future__ import annotations

import datetime
import shutil
from pathlib import Path

import pytest
from openpyxl import load_workbook

from assessor_app.records import WorkbookKind
from assessor_app.spreadsheet.values import Holds, same, value_of
from tests.exchange.making import ANSWERS, PASSPHRASE, case, said, saved_by_libreoffice, team, written
from tests.exchange.spoiling import cell, in_excel, read

FIXTURES = Path(__file__).parent / "fixtures"
HEAD = ("level", "code", "name", "above", "score", "low", "high", "caution")
SCORES = [
    HEAD,
    ("outcome", "1", "Assisting sentencing", "7", "0.8484848484848485", "0.75", "1.0", "no"),
    ("outcome", "2", "Delivering the sentence", "12", "0.65", "0.5", "0.8", "no"),
    ("question", "q1_1_01", "Was it in time?", "0", "0.0", "", "", "yes"),
]
ABOUT = [("Headline rule", "questions", "What the headline is."), ("Open conflicts", "2", "How many.")]


def events():
    removed = said("case:DC-003", "sample", "eliminated", minute=30, reason="The file was lost.")
    third = case("DC-003", "assessor-2", answers={**ANSWERS, "q4_1_01": "no_poor"})
    return [*team(), *case("DC-001"), *case("DC-002"), *third, removed]


def merged(path, **more):
    return written(path, events(), kind=WorkbookKind.MERGED, author="lead", scores=SCORES, about=ABOUT, **more)


def column(sheet, head):
    at = next(number for number, entry in enumerate(sheet[1]) if entry.value == head)
    return [row[at] for row in sheet.iter_rows(min_row=2)]


def test_scores_hold_numbers_and_shares_shown_as_percents(target):
    merged(target)
    sheet = load_workbook(target)["Scores"]
    assert [entry.value for entry in column(sheet, "score")] == [0.8484848484848485, 0.65, 0]
    assert {entry.number_format for entry in column(sheet, "score")} == {"0.0%"}
    assert [entry.value for entry in column(sheet, "above")] == [7, 12, 0]
    assert [entry.value for entry in column(sheet, "code")] == ["1", "2", "q1_1_01"]


def test_dates_of_cases_are_dates(target):
    merged(target)
    dates = column(load_workbook(target)["Cases"], "When did the sentence start?")
    assert [entry.value.date() for entry in dates] == [datetime.date(2013, 2, 1)] * 2
    assert {entry.is_date for entry in dates} == {True}


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_sum_average_and_countif_work_in_libreoffice(target, tmp_path):
    merged(target)
    workbook = load_workbook(target)
    sheet = workbook.create_sheet("Sums")
    formulas = {
        "=SUM(Scores.E2:E4)": pytest.approx(1.4984848484848485),
        "=AVERAGE(Scores.E2:E3)": pytest.approx(0.74924242424242425),
        '=COUNTIF(Scores.E2:E4,">0.7")': 1,
        "=YEAR(Cases.G2)": 2013,
        '=COUNTIF(Answers.L2:L99,"*2*")': 2,
        '=COUNTIF(Matrix.C2:Z9,"below")': 2,
    }
    dates = next(entry.column_letter for entry in workbook["Cases"][1] if entry.value == "When did the sentence start?")
    for number, formula in enumerate(formulas, 1):
        sheet.cell(number, 1).value = formula.replace(".", "!", 1).replace("!G2", f"!{dates}2")
    workbook.save(target)
    values = load_workbook(saved_by_libreoffice(target, tmp_path), data_only=True)["Sums"]
    assert [values.cell(number, 1).value for number in range(1, 7)] == list(formulas.values())


def test_each_answer_says_its_criterion_outcome_unit_and_case_type(target):
    merged(target)
    sheet = load_workbook(target)["Answers"]
    heads = [entry.value for entry in sheet[1]]
    assert heads[:10] == [
        "Case", "Assessor", "Question", "Question text", "Answer code", "Answer", "Judgement", "Evidence", "Active",
        "Answered at",
    ]  # fmt: skip
    rows = [dict(zip(heads, (entry.value for entry in row), strict=True)) for row in sheet.iter_rows(min_row=2)]
    row = next(row for row in rows if row["Question"] == "q2_1_01")
    assert (row["Criteria"], row["Outcomes"], row["Case type"]) == ("2.1", "2", "Licence")


def test_a_sheet_tells_how_each_question_came_out_in_each_case_that_counts(target):
    merged(target)
    head, *rows = load_workbook(target)["Matrix"].iter_rows(values_only=True)
    assert [row[0] for row in rows] == ["DC-001", "DC-002"]
    first = dict(zip(head, rows[0], strict=True))
    assert (first["q2_1_01"], first["q4_1_01"], first["q2_1_02"]) == ("below", "above", "unanswered")


def test_removed_cases_stand_apart_with_the_reason(target):
    _, made = merged(target)
    workbook = load_workbook(target)
    assert [entry.value for entry in column(workbook["Cases"], "Case")] == ["DC-001", "DC-002"]
    assert [entry.value for entry in column(workbook["Removed cases"], "Case")] == ["DC-003"]
    assert [entry.value for entry in column(workbook["Removed cases"], "Reason")] == ["The file was lost."]
    assert made.header.cases == 3


def test_what_must_be_said_beside_the_scores_stands_on_read_me(target):
    merged(target)
    told = {row[0]: row[1] for row in load_workbook(target)["Read me"].iter_rows(values_only=True)}
    assert (told["Headline rule"], told["Open conflicts"]) == ("questions", "2")


def test_a_merged_workbook_comes_back_without_edits_and_locked_too(target):
    for passphrase in (None, PASSPHRASE):
        _, made = merged(target, passphrase=passphrase)
        result = read(target, target.read_bytes(), (PASSPHRASE,))
        assert (result.problems, result.edits, result.header) == ((), (), made.header)


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_numbers_and_dates_that_libreoffice_saves_in_its_own_way_are_no_edits(target, tmp_path):
    _, made = merged(target)
    saved = saved_by_libreoffice(target, tmp_path)
    result = read(saved, saved.read_bytes())
    assert (result.problems, result.edits, result.header) == ((), (), made.header)


def test_a_date_whose_format_somebody_changed_is_no_edit_and_another_date_is_one(target):
    merged(target)

    def change(workbook):
        date = cell(workbook, "Cases", "When did the sentence start?", Case="DC-001")
        date.number_format = "General"
        cell(workbook, "Cases", "When did the sentence start?", Case="DC-002").value = datetime.date(2013, 2, 2)

    (edit,) = read(target, in_excel(target.read_bytes(), change)).edits
    assert (edit.case, edit.was, edit.now) == ("DC-002", "2013-02-01", "2013-02-02")


def test_a_changed_cell_of_the_removed_cases_is_named(target):
    merged(target)

    def change(workbook):
        cell(workbook, "Removed cases", "Reason", Case="DC-003").value = "It was found."

    (edit,) = read(target, in_excel(target.read_bytes(), change)).edits
    assert (edit.sheet, edit.now, edit.takeable) == ("Removed cases", "It was found.", False)


def test_words_changed_in_the_column_answer_are_taken_as_their_code(target):
    merged(target)

    def change(workbook):
        cell(workbook, "Answers", "Answer", Case="DC-001", Question="q2_1_01").value = " yes "
        cell(workbook, "Answers", "Answer", Case="DC-001", Question="factors").value = "Drugs"
        cell(workbook, "Answers", "Answer", Case="DC-002", Question="q2_1_01").value = "perhaps"
        cell(workbook, "Answers", "Answer", Case="DC-002", Question="q4_1_01").value = "No, not well enough"
        cell(workbook, "Answers", "Answer code", Case="DC-002", Question="q4_1_01").value = "no_poor"

    edits = read(target, in_excel(target.read_bytes(), change)).edits
    told = {(edit.case, edit.question): (edit.column, edit.value, edit.takeable) for edit in edits}
    assert told["DC-001", "q2_1_01"] == ("Answer", "yes", True)
    assert told["DC-001", "factors"] == ("Answer", "drugs", True)
    assert told["DC-002", "q2_1_01"][2] is False
    assert told["DC-002", "q4_1_01"][1:] == ("no_poor", True)


@pytest.mark.parametrize("kind", ["return", "pack", "merged"])
def test_workbooks_of_version_1_are_read_for_ever(kind):
    path = FIXTURES / f"version-1-{kind}.xlsx"
    result = read(path, path.read_bytes(), (PASSPHRASE,))
    assert (result.problems, result.edits) == ((), ())
    assert result.header.format_version == "1"
    assert len(result.events) == result.header.events > 30


def test_an_edit_in_a_workbook_of_version_1_is_found(target):
    def change(workbook):
        cell(workbook, "Answers", "Answer code", Case="DC-002", Question="q2_1_01").value = "yes"

    data = in_excel((FIXTURES / "version-1-return.xlsx").read_bytes(), change)
    (edit,) = read(target, data).edits
    assert (edit.case, edit.question, edit.now, edit.takeable) == ("DC-002", "q2_1_01", "yes", True)


@pytest.mark.parametrize(
    ("holds", "text"),
    [
        (Holds.NUMBER, "007"), (Holds.NUMBER, "around 7"), (Holds.NUMBER, "1 000"), (Holds.NUMBER, "1e999x"),
        (Holds.NUMBER, "12345678901234567"), (Holds.NUMBER, "=1+1"), (Holds.DATE, "2013-02-30"),
        (Holds.DATE, "1899-12-31"), (Holds.DATE, "03/06/2013"), (Holds.NUMBER, "NaN"), (Holds.NUMBER, "inf"),
        (Holds.TEXT, "5"), (Holds.TEXT, "2013-06-03"),
    ],
)  # fmt: skip
def test_what_would_not_come_back_the_same_stays_text(holds, text):
    assert value_of(holds, text) == text


def test_numbers_and_dates_are_the_same_however_they_are_spelt():
    assert same(Holds.NUMBER, "2.50", "2.5")
    assert same(Holds.DATE, "2013-02-01", "41306")
    assert not same(Holds.DATE, "2013-02-01", "41307")
    assert not same(Holds.NUMBER, "2.5", "2.51")
    assert not same(Holds.TEXT, "2.50", "2.5")
