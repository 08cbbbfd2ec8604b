"""Whatever takes several steps can be stopped before any of them: it is finished, or never was, at the next opening."""

from __future__ import annotations

import os
import shutil
from itertools import count
from pathlib import Path

import pytest

from assessor_app.problems import UserError
from assessor_app.store import open_workspace
from assessor_app.store.backups import back_up, backups, folder_of, restore
from tests.store.dying import dies_at
from tests.store.making import answer, opened

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a process that can be forked")

A1 = "assessment:a1"
NEW = "six other plain words"


@pytest.fixture
def begun(ws, path) -> Path:
    """A closed file that says no, with a backup that says yes."""
    answer(ws, "q1", "yes")
    back_up(ws)
    answer(ws, "q1", "no")
    ws.close()
    return path


def each_step(begun, tmp_path, work):
    """The file after `work` was stopped before each of its steps in turn, and after it was not."""
    for step in count(1):
        folder = tmp_path / f"stopped {step}"
        shutil.copytree(folder_of(begun), folder_of(folder / begun.name))
        shutil.copyfile(begun, folder / begun.name)
        died = dies_at(step, lambda folder=folder: work(folder / begun.name), folder)
        yield folder / begun.name
        if not died:
            assert step > 5
            return


def names_left(path):
    return {file.name for file in path.parent.rglob("*") if file.is_file() and file.suffix != ".inspection"}


def saying(file, **how):
    with open_workspace(file, device="d", writing=False, **how) as look:
        return look.value(A1, "q1")


def test_going_back_to_a_backup_is_finished_or_undone(begun, tmp_path):
    for path in each_step(begun, tmp_path, lambda path: restore(path, backups(path)[-1])):
        with opened(path) as again:
            says = again.value(A1, "q1")
            key = again.key
        said = {saying(backup.path, key=key) for backup in backups(path)} | {says}
        assert said == {"yes", "no"}
        assert names_left(path) == set()


def test_in_the_middle_of_it_a_look_says_that_it_was_not_finished(begun, tmp_path):
    said = set()
    for path in each_step(begun, tmp_path, lambda path: restore(path, backups(path)[-1])):
        if not path.exists():
            with pytest.raises(UserError) as missing:
                opened(path, writing=False)
            said.add(missing.value.problems[0].mend)
    assert said == {"Going back to a backup was not finished: open the file for work once, and that is done."}


def change(path):
    with opened(path) as ws:
        ws.change_passphrase(NEW)


def test_after_a_change_of_passphrase_every_backup_has_the_passphrase_of_the_file(begun, tmp_path):
    ways = set()
    for path in each_step(begun, tmp_path, change):
        try:
            again = opened(path)
        except UserError:
            again = open_workspace(path, NEW, device="d")
        ways.add(again.key.salt == b"salt of the test")
        again.close()
        assert backups(path)
        assert {saying(backup.path, key=again.key) for backup in backups(path)} <= {"yes", "no"}
        assert names_left(path) == set()
    assert ways == {True, False}


def destroy(path):
    with opened(path) as ws:
        ws.destroy()


def test_a_destruction_is_finished_or_never_begun_and_the_certificate_comes_last(begun, tmp_path):
    codes = set()
    for path in each_step(begun, tmp_path, destroy):
        certificate = path.with_name("Example - certificate of destruction.txt")
        if certificate.exists():
            assert not path.exists()
            assert not backups(path)
        try:
            opened(path).close()
            codes.add("opened")
        except UserError as error:
            codes.add(error.problems[0].code)
            left = {file for file in path.parent.rglob("*") if file.is_file()}
            assert left - {path.with_name(f"{path.name}.lock")} == {certificate}
    assert codes == {"opened", "destroyed", "no-such-file"}


def write(path):
    with opened(path) as ws:
        answer(ws, "q4", "yes")
        back_up(ws)


def test_opening_and_backing_up_leave_nothing_half_made(begun, tmp_path):
    for path in each_step(begun, tmp_path, write):
        with opened(path) as again:
            assert again.value(A1, "q1") == "no"
            assert again.check_integrity() == ()
        assert names_left(path) == set()


def test_a_redaction_that_was_stopped_reaches_every_backup_at_the_next_opening(ws, path, tmp_path):
    secret = "A name that nobody may read"
    event = answer(ws, "q1_e", secret)
    back_up(ws)
    ws.close()

    def redact(file):
        with opened(file) as again:
            again.redact([event.id], "a name")

    for file in each_step(path, tmp_path, redact):
        with opened(file) as again:
            gone = again.value(A1, "q1_e") is None
        for backup in backups(file):
            with opened(backup.path, writing=False) as copy:
                assert (copy.value(A1, "q1_e") is None) >= gone
                assert not copy.query("select 1 from meta where key = 'remains' and value <> ''")
