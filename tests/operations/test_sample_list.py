"""The list of cases that a lead brings: what is read from it, and what is said of a bad one."""

import pytest

from assessor_app.instrument import write_xlsx
from assessor_app.operations.sample import read_sample
from assessor_app.spreadsheet.office import lock
from tests.exchange.spoiling import with_part
from tests.forms import small_form

pytestmark = pytest.mark.usefixtures("any_program")


@pytest.fixture
def listed(tmp_path):
    def write(text, name="cases.csv", encoding="utf-8"):
        path = tmp_path / name
        path.write_bytes(text.encode(encoding))
        return read_sample(path, small_form())

    return write


def test_cases_assessors_and_details_are_read_by_code_or_by_question(listed):
    sample, problems = listed(
        "Case,Reference,Name,Assessor,gender,What is the Risk of Serious Harm level?\n"
        "DC-001,X1,Person 1,Assessor 1,Female,high\n"
        "\n"
        "DC-002,X2,Person 2,Assessor 2,male,\n"
    )
    assert not problems
    assert [case.number for case in sample.cases] == ["DC-001", "DC-002"]
    assert sample.assessors == ("Assessor 1", "Assessor 2")
    assert sample.cases[0].details == {"gender": "female", "rosh": "high"}
    assert sample.cases[1].details == {"gender": "male"}


@pytest.mark.parametrize(
    ("text", "code", "said"),
    [
        ("Shoe size,Name\n9,x\n", "no-case-column", "“Case”"),
        ("Case,Case\nDC-001,DC-001\n", "repeated-head", "(case)"),
        ("Case\nDC-001\ndc-001\n", "repeated-case", "rows 2 and 3"),
        ("Case\n../../x\n", "case-number", "row 2"),
        ("Case\nCON\n", "case-number", "row 2"),
        ("Case,Name\n,Somebody\n", "case-number", "row 2"),
        ("Case\n", "no-cases", "row of its own"),
        ("", "no-case-column", "“Case”"),
    ],
)
def test_a_bad_list_is_refused_with_where_and_how_to_mend(listed, text, code, said):
    sample, problems = listed(text)
    assert sample is None
    assert code in [problem.code for problem in problems]
    assert any(said in problem.sentence() and problem.file == "cases.csv" for problem in problems)


def test_a_detail_that_does_not_fit_the_form_names_its_row_and_column(listed):
    sample, problems = listed("Case,gender\nDC-001,purple\n")
    assert sample is None
    assert "row 2" in problems[0].sentence()
    assert "gender" in problems[0].sentence()


def test_a_column_that_the_form_does_not_know_is_left_out_and_said(listed):
    sample, problems = listed("Case,Shoe size\nDC-001,9\n")
    assert sample is not None
    assert [problem.severity.value for problem in problems] == ["warning"]
    assert "Shoe size" in problems[0].sentence()


def test_a_list_in_another_encoding_is_read_and_one_that_is_not_there_is_said(listed, tmp_path):
    sample, (told,) = listed("Case,Name\nDC-001,Tŷ\n", encoding="utf-16")
    assert sample.cases[0].name == "Tŷ"
    assert (told.code, "UTF-16" in told.what) == ("read-as", True)
    assert read_sample(tmp_path / "gone.csv", small_form())[1][0].code == "unreadable"


@pytest.mark.parametrize("between", [";", "\t"])
def test_cells_may_be_separated_as_excel_does_it_elsewhere(listed, between):
    sample, problems = listed("Case,Name,Assessor\nDC-001,Person 1,Assessor 1\n".replace(",", between))
    assert [problem.code for problem in problems] == ["read-as"]
    assert [(case.name, case.assessor) for case in sample.cases] == [("Person 1", "Assessor 1")]


def test_a_protected_list_is_not_taken_for_a_pack(tmp_path):
    (tmp_path / "locked.xlsx").write_bytes(lock(b"PK" * 5_000, "a passphrase"))
    _, (told,) = read_sample(tmp_path / "locked.xlsx", small_form())
    assert (told.code, told.file) == ("protected-list", "locked.xlsx")


def test_a_workbook_without_a_sheet_is_no_list(tmp_path):
    write_xlsx(small_form(), tmp_path / "form.xlsx")
    empty = with_part((tmp_path / "form.xlsx").read_bytes(), "xl/workbook.xml", lambda _: b"<workbook/>")
    (tmp_path / "empty.xlsx").write_bytes(empty)
    assert [problem.file for problem in read_sample(tmp_path / "empty.xlsx", small_form())[1]] == ["empty.xlsx"]


def test_a_list_that_is_far_too_long_is_not_read(tmp_path):
    with (tmp_path / "cases.csv").open("wb") as file:
        file.truncate(30_000_000)
    _, (told,) = read_sample(tmp_path / "cases.csv", small_form())
    assert told.code == "too-large"


def test_a_quotation_mark_that_never_ends_is_a_problem_of_the_list(listed):
    sample, problems = listed('Case,Name\nDC-001,"' + "x" * 140_000)
    assert sample is None
    assert [problem.code for problem in problems] == ["not-csv"]


def test_names_and_references_lose_what_no_workbook_can_hold(listed):
    sample, _ = listed("Case,Reference,Name,Assessor\nDC-001,X\ufffe1,Person\x00 1,Assessor\x01 1\n")
    (case,) = sample.cases
    assert (case.reference, case.name, case.assessor) == ("X1", "Person 1", "Assessor 1")
