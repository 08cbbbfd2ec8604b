"""Leftovers are never trusted by their name, and never left."""

from __future__ import annotations

import os
import shutil

import pytest

from assessor_app.problems import UserError
from assessor_app.store import Key, open_workspace
from assessor_app.store.backups import back_up, folder_of
from tests.store.making import A1, answer, made, opened, photograph, stale_copy


def test_a_stale_leftover_beside_a_restored_copy_is_put_aside_and_the_file_alone_opens(ws, path, tmp_path):
    stale = stale_copy(ws, path, tmp_path)
    left = stale.with_name(f"{path.name}-wal").read_bytes()
    with opened(stale) as again:
        (warning,) = again.warnings
        assert (warning.code, again.value(A1, "q4")) == ("left-over", "no")
        assert "“Example - left over 1.wal”" in warning.mend
        assert again.check_integrity() == ()
    assert stale.with_name("Example - left over 1.wal").read_bytes() == left


def test_a_stale_leftover_of_an_older_sound_state_takes_no_event_away(ws, path, tmp_path):
    """Both together may be sound, as the file was then; but the newer file holds more."""
    ws.fold()
    answer(ws, "q1", "yes")
    early = path.with_name(f"{path.name}-wal").read_bytes()
    older = path.read_bytes()
    answer(ws, "q4", "no")
    ws.close()
    path.with_name(f"{path.name}-wal").write_bytes(early)
    with opened(path) as again:
        assert again.answers("a1") == {"q1": "yes", "q4": "no"}
    assert older != path.read_bytes()


@pytest.mark.parametrize("content", [b"left by something else" * 500, b"\x37\x7f\x06\x82" + bytes(9000)])
def test_what_is_no_leftover_of_ours_is_put_aside(ws, path, content):
    ws.close()
    for end in ("-wal", "-journal"):
        path.with_name(f"{path.name}{end}").write_bytes(content)
    with opened(path) as again:
        assert again.assessment("a1").case == "C-1"
        assert {warning.code for warning in again.warnings} <= {"left-over"}
    assert path.with_name("Example - left over 1.journal").read_bytes() == content
    assert not path.with_name(f"{path.name}-journal").exists()
    assert not path.with_name(f"{path.name}-wal").exists()


def test_what_a_killed_program_had_saved_is_taken_in(ws, path, tmp_path):
    ws.fold()
    answer(ws, "q1", "yes")
    killed = tmp_path / "killed" / path.name
    killed.parent.mkdir()
    for name in (path.name, f"{path.name}-wal"):
        shutil.copyfile(path.with_name(name), killed.with_name(name))
    with opened(killed) as again:
        assert again.value(A1, "q1") == "yes"
        assert again.warnings == ()


@pytest.mark.parametrize("which", ["stale", "saved"])
def test_a_wrong_passphrase_loses_nothing_of_what_lies_beside_the_file(ws, path, tmp_path, which):
    if which == "stale":
        file = stale_copy(ws, path, tmp_path)
    else:
        answer(ws, "q1", "yes")
        file = tmp_path / "killed" / path.name
        file.parent.mkdir()
        for name in (path.name, f"{path.name}-wal"):
            shutil.copyfile(path.with_name(name), file.with_name(name))
    before = photograph(file.parent)
    for writing in (True, False):
        with pytest.raises(UserError, match="does not open this file"):
            open_workspace(file, key=Key(bytes(32), ws.key.salt), device="d", writing=writing)
    assert photograph(file.parent) == before


def test_leftovers_of_its_name_are_put_aside_before_a_new_file_takes_it(ws, path, tmp_path):
    answer(ws, "q1", "yes")
    target = tmp_path / "new" / path.name
    target.parent.mkdir()
    shutil.copyfile(path.with_name(f"{path.name}-wal"), target.with_name(f"{path.name}-wal"))
    target.with_name(f"{path.name}.part").write_bytes(b"half")
    with made(target) as new:
        assert [warning.code for warning in new.warnings] == ["left-over"]
        assert new.count_events() == 0
    assert {file.name for file in target.parent.iterdir()} == {path.name, "Example - left over 1.wal"}


def test_a_new_file_does_not_take_over_the_backups_of_one_that_is_gone(ws, path):
    back_up(ws)
    ws.close()
    path.unlink()
    with pytest.raises(UserError, match="backups of an inspection file of the same name"):
        made(path)


def test_what_was_never_finished_is_swept_at_the_next_opening(ws, path):
    backup = back_up(ws).path
    ws.close()
    half = [
        path.with_name(f"{path.name}.part"),
        path.with_name(f"{path.name}.new"),
        path.with_name(f"{path.name}.new.part"),
        backup.with_name(f"{backup.name}.part"),
        backup.with_name(f"{backup.name}.part-wal"),
        backup.with_name("2013-06-03 09.30.00.123456 opened.inspection.part"),
    ]
    mine = folder_of(path) / "mine.inspection.part"
    for file in (*half, mine):
        file.write_bytes(b"half")
    opened(path, writing=False).close()
    assert all(file.exists() for file in half)
    opened(path).close()
    assert not [file for file in half if file.exists()]
    assert mine.exists()


def test_nothing_is_swept_while_somebody_has_the_file_open(ws, path):
    half = path.with_name(f"{path.name}.new")
    half.write_bytes(b"half")
    with pytest.raises(UserError, match="already open"):
        opened(path)
    assert half.exists()


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_second_writer_through_a_symbolic_link_is_refused(ws, path, tmp_path):
    link = tmp_path / "another name.inspection"
    link.symlink_to(path)
    with pytest.raises(UserError, match="already open"):
        opened(link)
    ws.close()
    with opened(link) as again:
        assert again.path == path
        with pytest.raises(UserError, match="already open"):
            opened(path)
