"""A form is read from text or from Excel, and comes back from Excel with the same hash."""

from __future__ import annotations

import datetime
import os
import shutil
import subprocess
import sys
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assessor_app.instrument import columns, from_sheets, load, load_csv, load_xlsx, write_xlsx
from assessor_app.instrument.workbook import read_workbook
from assessor_app.problems import UserError
from assessor_app.records import Instrument
from tests.forms import SMALL_FORM, small_form
from tests.instrument.tables import rows, sheets

OFFICE = shutil.which("soffice")


@pytest.fixture
def small_xlsx(tmp_path: Path) -> Path:
    path = tmp_path / "small form.xlsx"
    write_xlsx(small_form(), path)
    return path


def write_text_form(path: Path, text: str, encoding: str = "utf-8") -> Path:
    path.write_text(text, encoding=encoding, newline="")
    return path


# --- the text form --------------------------------------------------------------------------------


def test_a_text_form_may_begin_with_a_byte_order_mark_and_end_its_lines_as_windows_does(tmp_path: Path) -> None:
    text = SMALL_FORM.read_text(encoding="utf-8").replace("\n", "\r\n")
    instrument, _ = load_csv(write_text_form(tmp_path / "form.csv", text, "utf-8-sig"))
    assert instrument is not None
    assert instrument.hash == small_form().hash


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"survey\n,type,name\n,text,caf\xe9\n", "not-utf-8"),
        (b'survey\n,type,name\n,"text,a\n', "not-csv"),
        (b"survey\n" + b",x\n" * 50_001, "not-csv"),
        (b"survey\n" + b",x" * 600, "not-csv"),
        (b"survey\n,type\n," + b"x" * 140_000, "not-csv"),
        (b"", "sheet-missing"),
        (b"a,b\nc,d\n", "sheet-missing"),
    ],
)
def test_a_text_file_that_is_no_form_says_why(tmp_path: Path, content: bytes, code: str) -> None:
    path = tmp_path / "form.csv"
    path.write_bytes(content)
    instrument, problems = load_csv(path)
    assert instrument is None
    assert code in {problem.code for problem in problems}
    assert all(problem.file == "form.csv" for problem in problems)


def test_the_file_sheet_row_and_column_of_a_problem_are_one_sentence(tmp_path: Path) -> None:
    text = SMALL_FORM.read_text(encoding="utf-8").replace("${report_made} = 'yes'", "${report_made} = 'yess'", 1)
    _, problems = load(write_text_form(tmp_path / "form.csv", text))
    wrong = next(problem for problem in problems if problem.code == "rule-unknown-choice")
    assert wrong.sentence() == (
        "form.csv: sheet survey, row 17, column relevant: This rule asks for the answer “yess”, "
        "which report_made does not have. Use one of: yes, no."
    )


@pytest.mark.parametrize("name", ["missing.csv", "missing.xlsx", "folder.xlsx", "form.pdf", "form"])
def test_what_cannot_be_read_at_all_is_one_problem(tmp_path: Path, name: str) -> None:
    (tmp_path / "folder.xlsx").mkdir()
    instrument, (problem,) = load(tmp_path / name)
    assert instrument is None
    assert problem.file == name
    assert problem.mend


def test_a_file_too_large_to_be_a_form_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "form.csv"
    with path.open("wb") as file:
        file.truncate(20_000_001)
    assert [problem.code for problem in load(path)[1]] == ["file-too-large"]


# --- Excel ----------------------------------------------------------------------------------------


@pytest.mark.usefixtures("any_program")
def test_a_form_written_as_excel_and_read_again_has_the_same_hash_and_questions(small_xlsx: Path) -> None:
    instrument, _ = load(small_xlsx)
    assert instrument == small_form()


def test_the_workbook_is_made_to_be_changed_by_people(small_xlsx: Path) -> None:
    book = openpyxl.load_workbook(small_xlsx)
    assert book.sheetnames == ["survey", "choices", "settings"]
    survey = book["survey"]
    heads = [cell.value for cell in survey[1]]
    assert heads[:4] == ["type", "name", "label::English (en)", "label::Welsh (cy)"]
    assert "hint::Welsh (cy)" in heads, "every column that a form can have is there"
    assert survey.freeze_panes == "C2"
    assert survey["A1"].font.bold
    assert survey["C3"].number_format == "@", "Excel must not make a number or a date of what is typed"
    assert survey.column_dimensions["C"].width == 60
    assert not [cell for sheet in book for row in sheet for cell in row if cell.data_type == "f"]
    assert not list(small_xlsx.parent.glob("*.part"))


def test_the_workbook_has_no_column_that_no_form_has(small_xlsx: Path) -> None:
    book = openpyxl.load_workbook(small_xlsx)
    for name in columns.SHEETS:
        heads = [str(cell.value) for cell in book[name][1]]
        assert all(columns.is_known(name, head) for head in heads), heads
        languages = {columns.language_of(head) for head in heads if head.partition("::")[0] in columns.TRANSLATED[name]}
        assert languages <= {"", "English (en)", "Welsh (cy)"}


def test_a_place_that_cannot_be_written_to_is_said_and_nothing_is_left_there(tmp_path: Path) -> None:
    (tmp_path / "form.xlsx").mkdir()
    for place, said in {"form.xlsx": "cannot be written here", "no folder/form.xlsx": "folder does not exist"}.items():
        with pytest.raises(UserError, match=said):
            write_xlsx(small_form(), tmp_path / place)
    assert [path.name for path in tmp_path.iterdir()] == ["form.xlsx"]


@pytest.mark.usefixtures("any_program")
def test_a_workbook_saved_again_by_openpyxl_has_the_same_hash(small_xlsx: Path) -> None:
    openpyxl.load_workbook(small_xlsx).save(small_xlsx)
    instrument, _ = load(small_xlsx)
    assert instrument is not None
    assert instrument.hash == small_form().hash


@pytest.mark.slow
@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
def test_a_workbook_saved_again_by_libreoffice_has_the_same_hash(small_xlsx: Path, tmp_path: Path) -> None:
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    convert = ["--headless", "--convert-to", "xlsx", "--outdir", str(tmp_path / "out"), str(small_xlsx)]
    subprocess.run([OFFICE or "", profile, *convert], check=True, capture_output=True, timeout=110)
    instrument, problems = load(tmp_path / "out" / small_xlsx.name)
    assert instrument is not None, problems
    assert instrument.hash == small_form().hash


@pytest.mark.usefixtures("any_program")
def test_what_excel_made_a_number_a_day_or_a_truth_is_text_again(small_xlsx: Path) -> None:
    book = openpyxl.load_workbook(small_xlsx)
    book["choices"]["B2"].value = 1
    book["choices"]["B3"].value = 2.0
    book["settings"]["B2"].value = datetime.datetime(2013, 6, 3, tzinfo=None)  # noqa: DTZ001
    heads = [cell.value for cell in book["survey"][1]]
    required = heads.index("required") + 1
    for row in book["survey"].iter_rows(min_row=2):
        if row[required - 1].value == "yes":
            row[required - 1].value = True
    book.save(small_xlsx)
    read, _ = read_workbook(small_xlsx.read_bytes())
    assert read is not None
    found = from_sheets(read)
    assert [choice.code for choice in found.by_code["report_made"].choices] == ["1", "2"]
    assert "2013-06-03" in found.sheets["settings"][1]
    assert found.by_code["rosh"].required
    assert {code for code, question in found.by_code.items() if question.required} == {
        code for code, question in small_form().by_code.items() if question.required
    }


ODD_WORDS = (
    "=1+1", "007", "_x0041_", "_x0041_x0041_", "a\r\nb", "1e5", "TRUE", "2013-06-03", "'quote", "שלום", "😀", "+1", "@x"
)  # fmt: skip
WORDS = st.text(st.characters(exclude_categories=[]), max_size=30) | st.sampled_from(ODD_WORDS)


def instrument_of(words: list[str]) -> Instrument:
    heads = rows("type | name | label | welsh | hint | our notes")[0]
    survey = [heads, *(["text", f"q{number}", text, "Cymraeg", text, text] for number, text in enumerate(words))]
    return from_sheets({**sheets("type | name | label\ntext | a | A"), "survey": survey})


@pytest.mark.usefixtures("any_program")
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(words=st.lists(WORDS, min_size=1, max_size=5))
def test_any_text_that_a_form_can_hold_comes_back_from_excel(tmp_path: Path, words: list[str]) -> None:
    instrument = instrument_of(words)
    path = tmp_path / "form.xlsx"
    write_xlsx(instrument, path)
    read, problems = read_workbook(path.read_bytes())
    assert read is not None, problems
    assert from_sheets(read).sheets == instrument.sheets
    assert from_sheets(read).hash == instrument.hash


# --- what importing costs -------------------------------------------------------------------------


def loaded_after(code: str) -> set[str]:
    script = f"{code}\nimport sys\nprint(*sorted(name.partition('.')[0] for name in sys.modules))"
    root = Path(__file__).resolve().parents[2]
    run = subprocess.run(
        [sys.executable, "-c", script],
        check=True,
        capture_output=True,
        text=True,
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(root)},
    )
    return set(run.stdout.split())


SLOW_TO_IMPORT = {"pyxform", "openpyxl", "python_calamine", "elementpath"}


def test_importing_the_package_imports_nothing_that_is_slow() -> None:
    assert not loaded_after("import assessor_app.instrument") & SLOW_TO_IMPORT


def test_compiling_a_trusted_form_needs_the_grammar_of_rules_only() -> None:
    code = """
from assessor_app.instrument import compile_form, from_sheets
survey = [["type", "name", "relevant"], ["text", "a", ""], ["text", "b", "${a} = 'x'"]]
assert compile_form(from_sheets({"survey": survey})).active({}) == {"a"}
"""
    assert loaded_after(code) & SLOW_TO_IMPORT == {"elementpath"}


def test_load_xlsx_is_load_for_a_workbook(small_xlsx: Path) -> None:
    assert load_xlsx(small_xlsx) == load(small_xlsx)
