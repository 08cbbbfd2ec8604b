"""Text with separators: anybody's is read as it was meant; ours harms no spreadsheet and reads back the same."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessor_app.problems import UserError
from assessor_app.spreadsheet.separated import MARK, harmless, separated, separated_rows

TEXT = "Case,Name\nA1,Siân Tŷ\nA2,Zoë\n"
ROWS = [["Case", "Name"], ["A1", "Siân Tŷ"], ["A2", "Zoë"]]


def rows(data):
    return [row for _, row in separated_rows(data)[0]]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_the_letters_are_found_out(encoding):
    assert rows(TEXT.encode(encoding)) == ROWS


def test_what_an_old_excel_saves_is_read_and_said():
    found, (note,) = separated_rows("Case;Name\nA1;Siân’s “file”\n".encode("cp1252"))
    assert [row for _, row in found] == [["Case", "Name"], ["A1", "Siân’s “file”"]]
    assert "Windows-1252" in note.what
    assert "semicolons" in note.what


def test_bytes_that_are_no_text_are_told():
    with pytest.raises(UserError) as told:
        separated_rows(b"Case,Name\nA1,\x81\x8d\n")
    assert told.value.problems[0].code == "not-text"


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_the_separator_is_found_though_names_hold_another(separator):
    text = "Title of the list, made by hand\n" + "\n".join(
        separator.join(row)
        for row in [["Case", "Name", "Unit"], ["A1", '"REES, Mair"', "N"], ["A2", '"HALE; Tom"', "S"]]
    )
    assert rows(text.encode())[1:] == [["Case", "Name", "Unit"], ["A1", "REES, Mair", "N"], ["A2", "HALE; Tom", "S"]]


def test_names_with_a_comma_do_not_outweigh_semicolons():
    text = "Case;Name;Unit\n" + "".join(f"A{n};SMITH, Ann, Mrs;North\n" for n in range(9))
    assert rows(text.encode())[0] == ["Case", "Name", "Unit"]


def test_a_line_that_names_the_separator_is_no_row():
    found, _ = separated_rows(b"sep=|\r\nCase|Name\r\nA1|x, y\r\n")
    assert found == [(1, ["Case", "Name"]), (2, ["A1", "x, y"])]


def test_a_head_may_run_over_several_lines():
    assert rows(b'Case,"Assessor\r\n(initials)"\r\nA1,GP\r\n')[0] == ["Case", "Assessor\r\n(initials)"]


def test_more_cells_than_a_list_can_have_are_refused():
    with pytest.raises(UserError) as told:
        separated_rows(b"a" + b"," * 1_100_000)
    assert told.value.problems[0].code == "too-large"


# --- what we write ------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["=1+1", "+44 20", "-2+3", "@SUM(1)", "\tx", "\rx", "-", "'=1"])
def test_no_cell_that_we_write_is_a_formula(text):
    assert harmless(text).startswith("'")


@pytest.mark.parametrize("text", ["-2", "+3.5", "1e5", "-.5", "Siân", "a=b", "'tis", ""])
def test_plain_numbers_and_words_stay_as_they_are(text):
    assert harmless(text) == text


@given(
    st.lists(
        st.text(st.characters(exclude_categories=["Cs", "Cc"], include_characters="\t\n\r"), max_size=9),
        min_size=2,
        max_size=4,
    )
)
def test_what_we_wrote_reads_back_the_same(row):
    cells = [cell.replace("\r", " ") for cell in row]
    written = separated([["Case", *cells], ["x", *cells]])
    assert rows((MARK + written).encode()) == [["Case", *cells], ["x", *cells]]


@given(st.sampled_from("=+-@\t'") | st.just(""), st.text("=+-@'1a.\t", max_size=6))
def test_only_numbers_begin_with_a_sign(start, rest):
    (cell,) = next(csv.reader(io.StringIO(separated([[start + rest]])))) or ("",)
    if cell[:1] in {"=", "+", "-", "@", "\t"}:
        float(cell)
