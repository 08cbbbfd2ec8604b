"""What a file is at first sight, before anybody is asked for a passphrase."""

import zipfile

import pytest
from openpyxl import Workbook

from assessor_app.exchange import first_look
from assessor_app.spreadsheet.office import lock
from tests.exchange.making import written


def archive(path, *parts):
    with zipfile.ZipFile(path, "w") as made:
        for part in parts:
            made.writestr(part, '<workbook><sheet name="Read me"/></workbook>')
    return path


@pytest.fixture
def file(tmp_path):
    return tmp_path / "cases.xlsx"


def test_a_workbook_may_be_one_of_ours(file):
    written(file)
    assert first_look(file) is None


def test_somebody_elses_workbook_is_told(file):
    workbook = Workbook()
    workbook.active.title = "Rota"
    workbook.save(file)
    assert first_look(file).code == "plain-not-ours"


def test_a_locked_workbook_may_be_one_of_ours(file):
    file.write_bytes(lock(b"PK" * 5_000, "the passphrase of somebody"))
    assert first_look(file) is None


@pytest.mark.parametrize("begin", [b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", b"Case;Assessor\nDC-001;One\n", b"x", b"\x00" * 600])
def test_what_begins_as_no_workbook_does_is_told(file, begin):
    file.write_bytes(begin)
    found = first_look(file)
    assert (found.code, found.file) == ("not-a-workbook", "cases.xlsx")
    assert found.mend


def test_a_letter_is_no_workbook_although_it_is_packed_as_one(file):
    found = first_look(archive(file, "[Content_Types].xml", "word/document.xml"))
    assert found.code == "not-a-workbook"


def test_an_empty_file_is_told_as_one_that_was_not_copied_completely(file):
    file.write_bytes(b"")
    found = first_look(file)
    assert (found.code, found.file) == ("truncated", "cases.xlsx")
    assert "empty" in found.what


def test_a_file_that_is_gone_is_told(file):
    found = first_look(file)
    assert found is not None
    assert found.file == "cases.xlsx"


def test_a_folder_is_told_and_not_opened(tmp_path):
    assert first_look(tmp_path) is not None


def test_a_workbook_cut_short_is_left_to_the_reader_that_says_so_in_full(file):
    file.write_bytes(archive(file, "xl/workbook.xml").read_bytes()[:40])
    assert first_look(file) is None
