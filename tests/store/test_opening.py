"""Making and opening files: each thing that can be wrong with one has its own sentence."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from assessor_app.problems import UserError
from assessor_app.records import Change, Owner, Person
from assessor_app.store import Key, create, derive_key, failures, integrity, open_workspace
from assessor_app.store import connection as connections
from assessor_app.store.connection import first_bytes
from assessor_app.store.page_checksums import PAGE, damaged_pages, opens_any_page
from tests.store.making import ASSESSOR, KEY, LEAD, PASSPHRASE, Clock, answer, made, opened


def refused(path: Path, **how: object) -> tuple[str, str]:
    """The code and the whole sentence with which opening is refused."""
    with pytest.raises(UserError) as error:
        open_workspace(path, **({"key": KEY, "device": "d"} | how))
    (problem,) = error.value.problems
    assert problem.file == path.name
    return problem.code, problem.sentence()


@pytest.fixture
def closed(ws, path) -> Path:
    """A closed file with some pages, and no backups beside it."""
    for number in range(40):
        answer(ws, "q1_e", "evidence " * 100 + str(number))
    ws.close()
    shutil.rmtree(path.with_name("Example backups"), ignore_errors=True)
    return path


# --- making -------------------------------------------------------------------------------------


def test_a_new_file_knows_whose_it_is(path):
    with made(path, ASSESSOR) as ws:
        assert (ws.owner, ws.me, ws.device) == (Owner.ASSESSOR, ASSESSOR, "laptop")
    with opened(path) as again:
        assert (again.owner, again.me) == (Owner.ASSESSOR, ASSESSOR)
        assert again.inspection().id == "i1"


def test_a_new_inspection_gets_an_id_of_its_own(tmp_path):
    ids = set()
    for name in ("a", "b"):
        with create(tmp_path / f"{name}.inspection", "x", owner=Owner.LEAD, person=LEAD, device="d", key=KEY) as ws:
            ids.add(ws.inspection().id)
    assert len(ids) == 2


def test_nothing_that_exists_is_overwritten(path):
    path.write_bytes(b"something else")
    with pytest.raises(UserError, match="a file of this name already"):
        made(path)
    assert path.read_bytes() == b"something else"


def test_a_file_appears_whole_or_not_at_all(path, monkeypatch):
    monkeypatch.setattr("assessor_app.store.creation.write_about", lambda *_: (_ for _ in ()).throw(KeyError("half")))
    with pytest.raises(KeyError):
        made(path)
    assert not path.exists()
    monkeypatch.undo()
    made(path).close()
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_closing_leaves_nothing_beside_the_file_but_its_backups(ws, path):
    answer(ws, "q1", "yes")
    ws.close()
    ws.close()
    with opened(path):
        pass
    assert {file.name for file in path.parent.iterdir()} <= {path.name, "Example backups"}


def test_the_key_is_shared_and_opens_again_without_the_passphrase(path):
    with create(path, PASSPHRASE, owner=Owner.LEAD, person=LEAD, device="d") as ws:
        key = ws.key
    assert open_workspace(path, PASSPHRASE, device="d").key == key


def test_what_a_killed_program_left_beside_the_file_is_folded_into_it_at_opening(ws, path, tmp_path):
    answer(ws, "q1", "yes")
    killed, alone = tmp_path / "killed" / path.name, tmp_path / "alone" / path.name
    for file in (killed, alone):
        file.parent.mkdir()
    for name in (path.name, f"{path.name}-wal"):
        shutil.copyfile(path.with_name(name), killed.with_name(name))
    with opened(killed):
        shutil.copyfile(killed, alone)
    with opened(alone, writing=False) as copy:
        assert copy.value("assessment:a1", "q1") == "yes"


# --- what is no workspace -----------------------------------------------------------------------


def test_a_file_that_is_not_there_is_missed_in_words(tmp_path):
    assert refused(tmp_path / "gone.inspection")[0] == "no-such-file"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "This file is empty"),
        (b"PK\x03\x04" + b"x" * 5000, "an Excel workbook, not an inspection file"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"x" * 5000, "an encrypted Excel workbook"),
        (b"SQLite format 3\x00" + b"x" * 8176, "a database without encryption"),
        (b"%PDF-1.4" + b"x" * 5000, "This is a PDF"),
        (b"short", "only a piece of one"),
        (b"no multiple of a page" * 300, "only a piece of one"),
    ],
)
def test_each_other_kind_of_file_has_its_own_sentence(path, content, words):
    path.write_bytes(content)
    code, sentence = refused(path)
    assert (code, words in sentence) == ("not-a-workspace", True)
    assert path.read_bytes() == content


def test_a_folder_is_no_workspace(tmp_path):
    assert "This is a folder" in refused(tmp_path)[1]


@pytest.mark.parametrize("table", ["meta", "something"])
def test_an_encrypted_database_of_another_program_is_no_workspace(path, table):
    path.touch()
    db = connections.connect_to_write(path, KEY)
    db.execute(f"create table {table} (key text, value text)")
    db.close()
    assert refused(path)[0] == "not-a-workspace"


# --- wrong passphrase or damaged ----------------------------------------------------------------


@pytest.mark.parametrize("writing", [True, False])
def test_a_wrong_passphrase_is_told_and_nothing_changes(closed, writing):
    before = closed.read_bytes()
    code, sentence = refused(closed, key=None, passphrase="not this one", writing=writing)
    assert code == "wrong-passphrase"
    assert "beginning of the file may be damaged" in sentence
    assert closed.read_bytes() == before


def test_a_wrong_passphrase_is_told_too_while_somebody_works_in_the_file(ws, path):
    wrong = Key(bytes(32), KEY.salt)
    assert refused(path, key=wrong, writing=False)[0] == "wrong-passphrase"


def test_a_file_whose_first_page_is_damaged_is_no_wrong_passphrase(closed):
    _damage(closed, 100)
    code, sentence = refused(closed)
    assert code == "damaged"
    assert "The passphrase is right, but part of this file is damaged" in sentence


def test_damage_in_the_middle_is_found_at_opening(closed):
    _damage(closed, 10 * PAGE + 50)
    assert refused(closed)[0] == "damaged"


def test_damage_is_found_in_a_file_too_large_to_verify_every_page(closed, monkeypatch):
    monkeypatch.setattr(integrity, "SMALL", 0)
    for page in range(5, 20):
        _damage(closed, page * PAGE + 50)
    assert refused(closed)[0] == "damaged"


def test_the_look_at_the_structure_ends_when_its_time_is_up(ws):
    for number in range(200):
        answer(ws, "q1_e", str(number))
    assert integrity._structure(ws.session.db, -1.0)
    assert ws.session.db.execute("select count(*) from event").fetchone() > (200,)


def test_a_file_damaged_while_it_is_open_says_so_when_it_is_checked(ws, path):
    for number in range(200):
        answer(ws, "q1_e", f"evidence {number}" * 20)
    ws.fold()
    _damage(path, 20 * PAGE + 50)
    ws.session.db.execute("pragma shrink_memory")
    with ws.second(writing=True) as fresh:
        assert [problem.code for problem in fresh.check_integrity()] == ["damaged"]


def test_a_damaged_file_can_be_looked_at_with_a_warning(closed):
    pages = closed.stat().st_size // PAGE
    _damage(closed, (pages - 1) * PAGE + 50)
    with opened(closed, writing=False) as ws:
        assert [problem.code for problem in ws.warnings] == ["damaged"]


@pytest.mark.parametrize("cut", [PAGE, 5 * PAGE, 100])
def test_a_file_that_was_cut_short_says_so(closed, cut):
    os.truncate(closed, closed.stat().st_size - cut)
    code, sentence = refused(closed)
    assert (code, "the end of this file is missing" in sentence) == ("damaged", True)


def test_the_sentence_on_damage_names_the_newest_backup(ws, path):
    answer(ws, "q1", "yes")
    ws.close()
    opened(path).close()
    _damage(path, 100)
    assert "the backup of 2013-06-03 09:3" in refused(path)[1]


def test_with_the_beginning_gone_the_passphrase_seems_wrong_and_that_is_said(closed):
    _damage(closed, 3)
    code, sentence = refused(closed, key=None, passphrase=PASSPHRASE)
    assert (code, "try a backup" in sentence) == ("wrong-passphrase", True)


def test_pages_are_verified_as_sqlcipher_verifies_them(closed):
    assert damaged_pages(closed, KEY) == ()
    _damage(closed, 2 * PAGE + 7)
    assert damaged_pages(closed, KEY) == (3,)
    assert opens_any_page(closed, KEY)
    assert not opens_any_page(closed, Key(bytes(32), KEY.salt))


def test_the_first_bytes_of_a_file_are_its_salt(closed):
    assert first_bytes(closed) == closed.read_bytes()[:16] == KEY.salt


def _damage(path: Path, place: int) -> None:
    with path.open("r+b") as file:
        file.seek(place)
        byte = file.read(1)[0]
        file.seek(place)
        file.write(bytes([byte ^ 0xFF]))


# --- one writer, many readers -------------------------------------------------------------------


def test_a_second_window_on_the_file_is_refused(ws, path):
    code, sentence = refused(path)
    assert code == "in-use"
    assert "already open, in another window or by another person" in sentence


def test_the_file_can_be_looked_at_while_somebody_works_in_it(ws, path):
    answer(ws, "q1", "yes")
    with opened(path, writing=False) as viewer:
        assert viewer.value("assessment:a1", "q1") == "yes"
        assert not viewer.writing


def test_looking_at_a_file_changes_nothing_and_cannot(closed):
    before = closed.read_bytes()
    with opened(closed, writing=False) as viewer:
        for change in (
            lambda: viewer.record([Change("inspection", "name", "x")]),
            lambda: viewer.save_draft("inspection", "name", "x"),
            lambda: viewer.set_passphrase("lead", "x"),
            viewer.rebuild,
            lambda: viewer.change_passphrase("x"),
        ):
            with pytest.raises(UserError, match="opened to look at only"):
                change()
        viewer.set_state("width", "100")
        assert viewer.state("width") is None
    assert closed.read_bytes() == before
    assert not closed.with_name("Example backups").exists()


def test_a_lock_left_by_a_killed_program_blocks_nobody(path):
    made(path).close()
    script = (
        "import sys, os; from tests.store.making import opened; from pathlib import Path\n"
        "ws = opened(Path(sys.argv[1])); print('open', flush=True); sys.stdin.read()"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", script, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=Path.cwd()
    )
    with process:
        assert process.stdout.readline().strip() == b"open"
        assert refused(path)[0] == "in-use"
        process.kill()
    assert path.with_name(f"{path.name}.lock").exists()
    opened(path).close()


# --- disks and folders --------------------------------------------------------------------------


def test_a_file_that_cannot_be_written_to_says_so(closed, monkeypatch):
    connect = connections.dbapi2.connect
    as_read_only = f"{closed.as_uri()}?mode=ro"
    monkeypatch.setattr(
        connections.dbapi2, "connect", lambda name, **how: connect(as_read_only, **(how | {"uri": True}))
    )
    assert refused(closed)[0] == "read-only"


def test_a_folder_that_cannot_be_written_to_is_told_before_work_begins(closed, monkeypatch):
    def no_lock(*_: object, **__: object) -> None:
        raise PermissionError(errno.EACCES, "no")

    monkeypatch.setattr("assessor_app.store.lock.FileLock.acquire", no_lock)
    assert refused(closed)[0] == "read-only"


def test_a_full_disk_is_told_and_what_was_saved_stays(ws):
    answer(ws, "q1", "yes")
    pages = ws.query("pragma page_count")[0][0]
    ws.session.db.execute(f"pragma max_page_count = {pages}")
    with pytest.raises(UserError) as full:
        answer(ws, "q1_e", "x" * 32_000)
    assert full.value.problems[0].code == "disk-full"
    ws.session.db.execute("pragma max_page_count = 1000000")
    assert ws.answers("a1") == {"q1": "yes"}
    answer(ws, "q1_e", "x")
    assert ws.answers("a1") == {"q1": "yes", "q1_e": "x"}
    assert ws.check_integrity() == ()


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (PermissionError(errno.EACCES, "no"), "read-only"),
        (OSError(errno.EROFS, "no"), "read-only"),
        (OSError(errno.ENOSPC, "no"), "disk-full"),
        (dbapi2.OperationalError("disk I/O error"), "disk"),
        (dbapi2.DatabaseError("database disk image is malformed"), "damaged"),
    ],
)
def test_what_a_disk_complains_of_is_said_in_words(path, error, code):
    with pytest.raises(UserError) as told, failures.in_words(path):
        raise error
    assert [problem.code for problem in told.value.problems] == [code]


def test_a_file_that_another_program_holds_on_windows_is_in_use_for_now(path):
    error = PermissionError(errno.EACCES, "held")
    error.winerror = 32
    with pytest.raises(UserError, match="has not finished"), failures.in_words(path):
        raise error


@pytest.mark.parametrize("bug", [OSError(errno.EBADF, "a bug"), dbapi2.OperationalError("no such table: x")])
def test_what_nobody_can_mend_goes_through_as_it_is(path, bug):
    with pytest.raises(type(bug)), failures.in_words(path):
        raise bug


def test_a_bug_while_a_file_is_opened_lets_go_of_the_file(closed, monkeypatch):
    monkeypatch.setattr("assessor_app.store.drafts.recover", lambda session: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        opened(closed)
    monkeypatch.undo()
    opened(closed).close()


def test_a_missing_disk_is_told_at_creation(tmp_path, monkeypatch):
    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "no space")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(UserError, match="The disk is full"):
        made(tmp_path / "x.inspection")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "folder", ["OneDrive", "OneDrive - Example Probation", "Dropbox", "Google Drive", "Mobile Documents"]
)
def test_a_synchronised_folder_brings_a_warning(tmp_path, folder):
    with made(tmp_path / folder / "x.inspection") as ws:
        assert [problem.code for problem in ws.warnings] == ["synchronised-folder"]


def test_an_ordinary_folder_brings_none(ws):
    assert ws.warnings == ()


def test_the_folder_that_windows_names_is_recognised(tmp_path):
    from assessor_app.store.folders import synchronised_by

    assert synchronised_by(tmp_path / "x.inspection", {"OneDrive": str(tmp_path)}) == "OneDrive"
    assert synchronised_by(tmp_path / "x.inspection", {"OneDrive": str(tmp_path / "other")}) == ""


def test_a_key_of_another_file_is_a_wrong_passphrase(closed):
    assert refused(closed, key=derive_key("x", b"another salt 123"))[0] == "wrong-passphrase"


def test_the_clock_that_was_given_is_kept(path):
    clock = Clock()
    with create(
        path, "x", owner=Owner.LEAD, person=Person("lead", "L", Owner.LEAD), device="d", key=KEY, clock=clock
    ) as ws:
        assert ws.clock is clock


def test_every_commit_is_on_the_disk_when_it_returns_and_what_is_deleted_is_overwritten(ws):
    for connection in (ws, ws.second(writing=True)):
        assert connection.query("pragma journal_mode") == [("wal",)]
        assert connection.query("pragma synchronous") == [(2,)]  # FULL
        assert connection.query("pragma secure_delete") == [(1,)]
    connection.close()


# --- failures in words --------------------------------------------------------------------------


@pytest.mark.parametrize("writing", [True, False])
def test_a_name_that_is_too_long_is_told_as_such(tmp_path, writing):
    path = tmp_path / f"{'x' * 300}.inspection"
    assert refused(path, writing=writing)[0] == "name-too-long"
    with pytest.raises(UserError) as error:
        made(path)
    assert error.value.problems[0].code == "name-too-long"


def test_a_name_whose_lock_would_be_too_long_is_no_folder_that_lets_nothing_be_saved(tmp_path):
    path = tmp_path / f"{'x' * 240}.inspection"
    with pytest.raises(UserError) as error:
        made(path)
    assert error.value.problems[0].code == "name-too-long"
    assert list(tmp_path.iterdir()) == []


def test_a_disk_that_is_full_at_opening_is_no_memory_stick_that_was_removed(closed, monkeypatch):
    def full(*_: object, **__: object) -> None:
        raise dbapi2.OperationalError("disk I/O error")

    monkeypatch.setattr("assessor_app.store.file_access.prepare_for_writing", full)
    assert refused(closed)[0] == "disk"
    monkeypatch.setattr(failures.shutil, "disk_usage", lambda _folder: shutil._ntuple_diskusage(1, 1, 0))
    assert refused(closed)[0] == "disk-full"


def test_a_full_disk_is_told_when_the_lock_cannot_be_made(closed, monkeypatch):
    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "no space")

    monkeypatch.setattr("assessor_app.store.lock.FileLock.acquire", full)
    assert refused(closed)[0] == "disk-full"


@pytest.mark.skipif(os.name == "nt", reason="an open file cannot be deleted there")
def test_a_file_that_vanishes_while_it_is_opened_is_told(closed, monkeypatch):
    monkeypatch.setattr("assessor_app.store.refusals.refuse_other_files", lambda path: path.unlink())
    assert refused(closed)[0] in {"gone", "read-only"}
