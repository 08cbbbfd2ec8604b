"""Changing the passphrase: a new key for the file and its backups; the former one opens nothing."""

from __future__ import annotations

import pytest

from assessor_app.problems import UserError
from assessor_app.store import open_workspace, passphrase_change
from assessor_app.store.backups import back_up, backups
from tests.store.making import KEY, answer, opened

NEW = "five other plain words"


def test_the_new_passphrase_opens_the_file_and_its_backups_and_the_former_key_does_not(ws, path):
    answer(ws, "q1", "yes")
    back_up(ws)
    assert ws.change_passphrase(NEW) == ()
    answer(ws, "q1", "no")
    ws.close()
    with open_workspace(path, NEW, device="d") as again:
        assert again.value("assessment:a1", "q1") == "no"
        assert again.check_integrity() == ()
    for file in (path, *(backup.path for backup in backups(path))):
        open_workspace(file, NEW, writing=False, device="d").close()
        with pytest.raises(UserError, match="does not open this file"):
            opened(file)


def test_the_salt_changes_and_so_does_the_recovery_code(ws, path):
    code = ws.recovery_code()
    ws.change_passphrase(NEW)
    assert ws.key.salt != KEY.salt
    assert ws.recovery_code() != code
    new_code = ws.recovery_code()
    ws.close()
    open_workspace(path, recovery_code=new_code, device="d").close()
    with pytest.raises(UserError, match="does not open this file"):
        open_workspace(path, recovery_code=code, device="d")


def test_nothing_is_left_beside_the_file(ws, path):
    ws.change_passphrase(NEW)
    ws.close()
    assert {file.name for file in path.parent.iterdir()} <= {path.name, "Example backups"}


def test_while_a_worker_is_at_work_the_passphrase_stays(ws):
    with ws.second(writing=True), pytest.raises(UserError, match="has not finished"):
        ws.change_passphrase(NEW)
    assert ws.key == KEY


@pytest.mark.parametrize("weak", ["  ", "short words", "passphrase123", "aaaaaaaaaaaaaaaa", "qwertyuiop12"])
def test_a_passphrase_that_no_new_file_may_have_is_refused_and_the_former_stays(ws, path, weak):
    with pytest.raises(UserError, match=r"too short|first that anybody would try"):
        ws.change_passphrase(weak)
    ws.close()
    opened(path).close()


def test_if_it_fails_half_way_the_former_passphrase_still_opens_the_file(ws, path, monkeypatch):
    answer(ws, "q1", "yes")

    def fail(*_):
        raise OSError(28, "no space left")

    monkeypatch.setattr(passphrase_change, "_rekey", fail)
    with pytest.raises(UserError, match="The disk is full"):
        ws.change_passphrase(NEW)
    answer(ws, "q1", "no")
    ws.close()
    with opened(path) as again:
        assert again.value("assessment:a1", "q1") == "no"
    assert {file.name for file in path.parent.iterdir()} <= {path.name, "Example backups"}


def test_a_backup_that_cannot_be_opened_is_told(ws):
    backup = back_up(ws)
    backup.path.write_bytes(bytes(8192))
    (warning,) = ws.change_passphrase(NEW)
    assert (warning.code, warning.file) == ("backup-passphrase", backup.path.name)


def test_while_a_worker_is_reading_the_passphrase_stays_and_nothing_is_lost(ws, path):
    answer(ws, "q1", "yes")
    with ws.second() as reader:
        reader.session.db.execute("begin")
        reader.session.db.execute("select count(*) from event").fetchone()
        answer(ws, "q1", "no")
        with pytest.raises(UserError, match="has not finished"):
            ws.change_passphrase(NEW)
        reader.session.db.execute("rollback")
    assert ws.key == KEY
    answer(ws, "q4", "yes")
    ws.close()
    with opened(path) as again:
        assert (again.value("assessment:a1", "q1"), again.value("assessment:a1", "q4")) == ("no", "yes")
        assert again.check_integrity() == ()
