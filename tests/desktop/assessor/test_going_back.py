"""Backups from the window, and a file that is moved or deleted while it is open."""

import shutil
import sys

import pytest

from assessor_app.desktop.session import Session
from assessor_app.operations.answer_entry import record_answers
from assessor_app.store import backups
from assessor_app.store.backups import Backup
from tests.operations.world import assessment

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be moved or deleted there")


@pytest.fixture
def backup(assessor):
    """A backup in which nothing has been answered, of a file in which something has been answered since."""
    ws = assessor.session.ws
    made = backups.back_up(ws)
    record_answers(ws, assessment(ws, "DC-001"), {"case_type": "licence"})
    return made


def answers(window):
    """What has been answered; what the lead knew of the case came with it."""
    return answered(window.session.ws)


def answered(ws):
    found = ws.answers(assessment(ws, "DC-001"))
    return {code: value for code, value in found.items() if code not in {"gender", "unit"}}


def told(window):
    return window.desk.messages.message


def cut(backup):
    whole = backup.path.read_bytes()
    backup.path.write_bytes(whole[: len(whole) // 2])


def spoil(backup):
    whole = bytearray(backup.path.read_bytes())
    whole[len(whole) // 2] ^= 0xFF
    backup.path.write_bytes(bytes(whole))


def empty(backup):
    backup.path.write_bytes(b"")


@pytest.mark.parametrize("harm", [cut, spoil, empty, lambda backup: backup.path.unlink()])
def test_a_backup_that_is_no_good_is_told_and_the_file_stays_open_as_it_was(assessor, backup, harm):
    session = assessor.session
    harm(backup)
    assessor.restore(backup)
    assert assessor.session is session
    assert told(assessor).tone == "problem"
    assert answers(assessor) == {"case_type": "licence"}
    record_answers(session.ws, assessment(session.ws, "DC-001"), {"rosh": "low"})
    assert answers(assessor) == {"case_type": "licence", "rosh": "low"}


def test_a_backup_of_somebody_elses_file_is_told_and_not_put_here(assessor, backup, world):
    with world.started("assessor-2") as other:
        theirs = backups.back_up(other)
    shutil.copy(theirs.path, backup.path)
    session = assessor.session
    assessor.restore(backup)
    assert assessor.session is session
    assert told(assessor).tone == "problem"
    assert answers(assessor) == {"case_type": "licence"}


def test_no_backup_that_is_no_good_leaves_a_half_made_file_behind(assessor, backup):
    spoil(backup)
    before = {path.name for path in assessor.session.ws.path.parent.iterdir()}
    assessor.restore(backup)
    assert {path.name for path in assessor.session.ws.path.parent.iterdir()} == before


def test_a_good_backup_takes_the_place_of_the_file_and_what_that_was_is_kept(assessor, backup):
    assessor.restore(backup)
    assert "as it was then" in told(assessor).words
    assert answers(assessor) == {}
    (kept,) = [one for one in backups.backups(assessor.session.ws.path) if one.why == backups.REPLACED]
    assessor.restore(kept)
    assert answers(assessor) == {"case_type": "licence"}


def test_a_backup_is_gone_back_to_by_the_button_of_its_row(assessor, go, backup):
    from tests.desktop.steps import press

    press(go("backups"), "Go back to this")
    assert answers(assessor) == {}


def test_a_backup_that_is_not_of_this_folder_and_not_there_is_told_as_gone(assessor, tmp_path):
    assessor.restore(Backup(tmp_path / "nowhere.inspection", "2026-03-02T09:00:00+00:00", "daily", 0))
    assert "no longer there" in told(assessor).words


# --- moved or deleted while it is open ------------------------------------------------------------


def deleted(path):
    path.unlink()


def renamed(path):
    path.rename(path.with_name("elsewhere.inspection"))


def replaced(path):
    path.rename(path.with_name("elsewhere.inspection"))
    path.write_bytes(b"something else")


@posix_only
@pytest.mark.parametrize("harm", [deleted, renamed])
def test_a_file_that_goes_away_while_it_is_open_is_told_and_put_back_whole(assessor, harm):
    ws = assessor.session.ws
    path = ws.path
    record_answers(ws, assessment(ws, "DC-001"), {"case_type": "licence"})
    harm(path)
    assessor.session._look_after()
    assert told(assessor).tone == "problem"
    assert told(assessor).action_words == "Put it back"
    assert "nothing more is saved" in assessor.desk.saved.text(), "nothing beside it says the opposite"
    record_answers(ws, assessment(ws, "DC-001"), {"rosh": "low"})
    assessor.desk.messages.action_button.click()
    assert path.exists()
    assert assessor.session.ws is not ws
    assert answers(assessor) == {"case_type": "licence", "rosh": "low"}


@posix_only
def test_work_goes_on_in_a_file_that_was_put_back(assessor, world):
    path = assessor.session.ws.path
    deleted(path)
    assessor.session._look_after()
    assessor.desk.messages.action_button.click()
    ws = assessor.session.ws
    record_answers(ws, assessment(ws, "DC-001"), {"case_type": "licence"})
    assessor.session._look_after()
    assert told(assessor).words == "The file is back where it was, with everything in it."
    assessor.close_file()
    from assessor_app.store import open_workspace
    from tests.operations.world import PHRASE

    with open_workspace(path, PHRASE, device="assessor-1-device", clock=world.clock) as again:
        assert answered(again) == {"case_type": "licence"}
        assert again.check_integrity() == ()


@posix_only
def test_another_file_in_its_place_is_told_too(assessor):
    replaced(assessor.session.ws.path)
    assessor.session._look_after()
    assert told(assessor).action_words == "Put it back"


def test_a_file_that_is_where_it_was_is_folded_and_nothing_is_said(assessor):
    record_answers(assessor.session.ws, assessment(assessor.session.ws, "DC-001"), {"case_type": "licence"})
    assessor.session._look_after()
    assert told(assessor) is None
    wal = assessor.session.ws.path.with_name(f"{assessor.session.ws.path.name}-wal")
    assert not wal.exists() or wal.stat().st_size == 0


def test_it_is_looked_after_in_a_while_whenever_something_was_written(assessor):
    assessor.session._fold.stop()
    assessor.session.wrote(())
    assert assessor.session._fold.isActive()
    assert isinstance(assessor.session, Session)
