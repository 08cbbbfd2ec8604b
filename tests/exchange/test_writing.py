"""A workbook is written whole or not at all, and nothing readable is left anywhere on the way."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path

import pytest

from assessor_app.exchange import legal_name, read_workbook, write_workbook
from assessor_app.exchange import workbook_writer as writing_module
from assessor_app.exchange.workbook import sheets_of
from assessor_app.exchange.workbook_writer import verify
from assessor_app.problems import Cancelled, UserError
from assessor_app.spreadsheet.files import write_whole
from tests.exchange.making import PASSPHRASE, case, contents, written
from tests.exchange.spoiling import cell, in_excel

OLDER = b"PK\x03\x04, and so on: the older workbook"

VICTIM = "Verity Marchbanks of Tamar Street"


def secret_contents(answers: int = 1):
    given = {"gender": "female", "q2_1_01": "no_poor", "q2_1_01_e": VICTIM}
    return contents([event for number in range(answers) for event in case(f"DC-{number:04d}", answers=given)])


def test_a_locked_workbook_shows_nothing_of_what_it_holds(target):
    write_workbook(target, secret_contents(), PASSPHRASE)
    data = target.read_bytes()
    for words in (VICTIM, "DC-0000", "no_poor", "small_case", PASSPHRASE):
        for encoding in ("utf-8", "utf-16-le"):
            assert words.encode(encoding) not in data
    assert not zipfile.is_zipfile(target)


def test_excel_is_given_its_own_kind_of_lock(target):
    from msoffcrypto import OfficeFile

    write_workbook(target, secret_contents(), PASSPHRASE)
    with target.open("rb") as file:
        office = OfficeFile(file)
        office.load_key(password=PASSPHRASE, verify_password=True)
        assert (office.type, office.info["spinValue"], office.info["passwordKeyBits"]) == ("agile", 100_000, 256)


def test_writing_never_touches_the_folder_for_temporary_files(target, monkeypatch):
    def forbidden(*arguments, **options):
        pytest.fail("a temporary file was asked for")

    for name in ("NamedTemporaryFile", "TemporaryFile", "SpooledTemporaryFile", "mkstemp", "mkdtemp", "mktemp"):
        monkeypatch.setattr(tempfile, name, forbidden)
    monkeypatch.setattr("openpyxl.worksheet._writer.NamedTemporaryFile", forbidden)
    write_workbook(target, secret_contents(), PASSPHRASE)
    assert not read_workbook(target, (PASSPHRASE,), contents().instruments).problems


@pytest.mark.skipif(sys.platform == "win32", reason="a process is killed the POSIX way")
@pytest.mark.parametrize("patience", [0.0, 0.2, 0.5])
def test_nothing_readable_is_left_when_an_export_is_killed(tmp_path, patience):
    folder, temporary = tmp_path / "exports", tmp_path / "temporary"
    folder.mkdir()
    temporary.mkdir()
    script = (
        "import sys, pathlib\n"
        "from assessor_app.exchange import write_workbook\n"
        "from tests.exchange.test_writing import secret_contents, PASSPHRASE\n"
        "contents = secret_contents(60)\n"
        "print('writing', flush=True)\n"
        "while True:\n"
        "    write_workbook(pathlib.Path(sys.argv[1]), contents, PASSPHRASE)\n"
    )
    environment = {**os.environ, "TMPDIR": str(temporary), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-c", script, str(folder / "return.xlsx")]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(patience)
        process.send_signal(signal.SIGKILL)
    left = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert not list(temporary.iterdir())
    for path in left:
        data = path.read_bytes()
        assert VICTIM.encode() not in data
        assert not data.startswith(b"PK")


# --- whole or not at all --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "disk-full"),
        (errno.EACCES, "cannot-write"),
        (errno.EROFS, "cannot-write"),
        (errno.EIO, "cannot-write"),
    ],
)
def test_a_failure_of_the_disk_is_told_in_words_and_the_older_file_stays(target, monkeypatch, number, code):
    target.write_bytes(OLDER)

    def full(_descriptor):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(UserError) as told:
        write_workbook(target, contents(), PASSPHRASE)
    (problem,) = told.value.problems
    assert (problem.code, problem.file) == (code, "return.xlsx")
    assert [path.read_bytes() for path in target.parent.iterdir()] == [OLDER]


@pytest.mark.parametrize("found", [b"the pages of an inspection file", b"%PDF-1.4"])
def test_a_file_that_is_no_workbook_is_never_replaced_by_one(target, found):
    target.write_bytes(found)
    with pytest.raises(UserError) as told:
        written(target)
    assert [(problem.code, problem.file) for problem in told.value.problems] == [("other-file", target.name)]
    assert target.read_bytes() == found


@pytest.mark.parametrize("older", [b"", OLDER, b"\xd0\xcf\x11\xe0, and so on: a locked one"])
def test_an_older_workbook_and_an_empty_file_are_replaced(target, older):
    target.write_bytes(older)
    written(target)
    assert target.read_bytes().startswith(b"PK\x03\x04\x14")


def test_a_folder_that_is_not_there_is_told_in_words(tmp_path):
    with pytest.raises(UserError) as told:
        write_workbook(tmp_path / "nowhere" / "return.xlsx", contents(), None)
    assert [problem.code for problem in told.value.problems] == ["no-such-folder"]


def test_a_memory_stick_that_does_not_keep_what_it_is_given_is_told(target, monkeypatch):
    monkeypatch.setattr(Path, "read_bytes", lambda self: b"something else")
    with pytest.raises(UserError) as told:
        write_whole(target, b"data", lambda back: None)
    monkeypatch.undo()
    assert [problem.code for problem in told.value.problems] == ["not-kept"]
    assert not list(target.parent.iterdir())


def test_what_was_written_is_read_again_and_compared_before_it_takes_its_place(target, monkeypatch):
    target.write_bytes(OLDER)
    made = contents()

    def spoilt(sheets, made_at, progress):
        from assessor_app.spreadsheet.sheets import render

        def change(workbook):
            cell(workbook, "Events", "Value", Field="q2_1_01").value = "yes"

        return in_excel(render(sheets, made_at, progress), change)

    monkeypatch.setattr(writing_module, "render", spoilt)
    with pytest.raises(RuntimeError, match="sheet Events, row"):
        write_workbook(target, made, None)
    assert [path.read_bytes() for path in target.parent.iterdir()] == [OLDER]


def test_a_workbook_that_lost_a_row_does_not_pass(target):
    _, made = written(target)
    shorter = in_excel(target.read_bytes(), lambda workbook: workbook["Answers"].delete_rows(17))
    with pytest.raises((RuntimeError, ValueError)):
        verify(shorter, sheets_of(made), None)


def test_work_that_is_cancelled_leaves_the_older_file(target):
    target.write_bytes(OLDER)

    def cancel(done, total, words):
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        write_workbook(target, contents(), PASSPHRASE, cancel)
    assert [path.read_bytes() for path in target.parent.iterdir()] == [OLDER]


def test_progress_is_told_sheet_by_sheet(target):
    told = []
    write_workbook(target, contents(), None, lambda done, total, words: told.append((done, total, words)))
    assert [words for _, _, words in told][:3] == ["Read me", "Cases", "Answers"]
    assert told[-1][0] == told[-1][1]


@pytest.mark.parametrize(
    "name", ["CON.xlsx", "aux", "a?.xlsx", "a:b.xlsx", "return.", "return ", "x" * 250, "COM¹.xlsx"]
)
def test_a_name_that_windows_does_not_allow_is_refused_everywhere(tmp_path, name):
    with pytest.raises(UserError) as told:
        write_workbook(tmp_path / name, contents(), None)
    assert [problem.code for problem in told.value.problems] == ["bad-name"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("DC-001", "DC-001"),
        ("a/b: c?", "a_b_ c_"),
        ("con", "_con"),
        (" . ", "_"),
        ("Ŵyl.", "Ŵyl"),
        ("x" * 300, "x" * 200),
    ],
)
def test_any_text_can_be_made_into_a_name_that_windows_allows(text, name):
    assert legal_name(text) == name


def test_an_empty_passphrase_never_locks_anything(target):
    with pytest.raises(ValueError, match="passphrase"):
        write_workbook(target, contents(), "")
    assert not list(target.parent.iterdir())
