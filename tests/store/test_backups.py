"""Backups beside the file: made, verified, dropped, restored and gone on from."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta

import pytest

from assessor_app.problems import Severity, UserError
from assessor_app.records import Change
from assessor_app.store import backups as module
from assessor_app.store.backups import KEPT, back_up, backups, folder_of, restore
from tests.store.making import Clock, answer, foreign, made, opened, receipt

A1 = "assessment:a1"


def on_day(ws, day):
    """Let the clock of an open workspace show another day."""
    clock = Clock()
    clock.moment += timedelta(days=day)
    ws.session.clock = clock


def test_opening_a_file_that_has_changed_makes_a_backup_that_opens_with_the_same_passphrase(ws, path):
    answer(ws, "q1", "yes")
    assert backups(path) == ()
    ws.close()
    with opened(path) as again:
        (backup,) = backups(path)
        assert (backup.why, backup.made_at[:10]) == ("daily", "2013-06-03")
        answer(again, "q1", "no")
    with opened(backup.path, writing=False) as copy:
        assert copy.value(A1, "q1") == "yes"


def test_a_backup_lies_in_a_folder_named_after_the_file(ws, path):
    backup = back_up(ws)
    assert backup.path.parent == path.with_name("Example backups")
    assert backup.size == backup.path.stat().st_size > 0
    assert {file.name for file in backup.path.parent.iterdir()} == {backup.path.name}


def test_opening_a_file_that_has_not_changed_makes_none(ws, path):
    ws.close()
    opened(path).close()
    assert len(backups(path)) == 1
    opened(path).close()
    assert len(backups(path)) == 1


def test_a_new_file_with_nothing_in_it_needs_no_backup(path):
    made(path).close()
    opened(path).close()
    assert not folder_of(path).exists()


def test_a_lost_backup_is_made_again(ws, path):
    ws.close()
    opened(path).close()
    backups(path)[0].path.unlink()
    opened(path).close()
    assert len(backups(path)) == 1


def test_the_first_of_a_day_is_daily_and_the_others_are_not(ws, path):
    ws.session.clock = Clock()
    for number in range(3):
        answer(ws, "q1_e", str(number))
        module.back_up_if_changed(ws.session)
    assert [found.why for found in backups(path)] == ["opened", "opened", "daily"]


def test_the_oldest_are_dropped_and_the_newest_kept(ws, path):
    clock = Clock()
    ws.session.clock = clock
    for number in range(KEPT["opened"] + 3):
        answer(ws, "q1_e", str(number))
        back_up(ws)
    kept = backups(path)
    assert len(kept) == KEPT["opened"]
    with opened(kept[0].path, writing=False) as newest, opened(kept[-1].path, writing=False) as oldest:
        assert (newest.value(A1, "q1_e"), oldest.value(A1, "q1_e")) == (str(KEPT["opened"] + 2), "3")


def test_daily_backups_outlive_those_of_one_busy_day(ws, path):
    for day in range(3):
        on_day(ws, day)
        answer(ws, "q1_e", f"day {day}")
        module.back_up_if_changed(ws.session)
    on_day(ws, 2)
    for number in range(KEPT["opened"] + 3):
        answer(ws, "q4", ("yes", "no")[number % 2])
        back_up(ws)
    assert len([found for found in backups(path) if found.why == "daily"]) == 3


def test_other_files_in_the_folder_are_left_alone(ws, path):
    back_up(ws)
    note = folder_of(path) / "my notes.inspection"
    note.write_text("mine", encoding="utf-8")
    for number in range(KEPT["opened"] + 2):
        answer(ws, "q1_e", str(number))
        back_up(ws)
    assert note.exists()
    assert note not in {found.path for found in backups(path)}


def test_a_backup_that_fails_does_not_keep_anybody_from_working(ws, path, monkeypatch):
    answer(ws, "q1", "yes")
    ws.close()

    def full(*_):
        raise OSError(28, "no space left")

    monkeypatch.setattr(module, "copy_to", full)
    with opened(path) as again:
        (warning,) = again.warnings
        assert (warning.code, warning.severity) == ("disk-full", Severity.WARNING)
        assert "work goes on" in warning.what
        assert answer(again, "q1", "no")


def test_a_backup_that_cannot_be_read_back_is_no_backup(ws, path, monkeypatch):
    counts = iter([2, 1])
    monkeypatch.setattr(module, "_count", lambda db: next(counts))
    with pytest.raises(UserError, match="could not be read back"):
        back_up(ws)
    assert list(folder_of(path).iterdir()) == []


def test_a_backup_can_be_made_while_a_worker_writes(ws):
    with ws.second(writing=True) as own:
        own.session.db.conn.execute("begin immediate")
        own.session.db.conn.execute("insert into window_state values ('half', 'done')")
        with opened(_copy(ws), writing=False) as copy:
            assert copy.state("half") is None
        own.session.db.conn.rollback()


def _copy(ws):
    target = ws.path.with_name("copy.inspection")
    module.copy_to(ws.session, target)
    return target


# --- restoring ----------------------------------------------------------------------------------


def test_a_restored_backup_is_the_file_and_what_it_replaced_is_kept(ws, path):
    answer(ws, "q1", "yes")
    backup = back_up(ws)
    answer(ws, "q1", "no")
    ws.close()
    restore(path, backup)
    with opened(path) as again:
        assert again.value(A1, "q1") == "yes"
    (replaced,) = [found for found in backups(path) if found.why == "replaced"]
    with opened(replaced.path, writing=False) as former:
        assert former.value(A1, "q1") == "no"


def test_a_damaged_file_is_replaced_by_a_backup(ws, path):
    answer(ws, "q1", "yes")
    backup = back_up(ws)
    ws.close()
    path.write_bytes(bytes(5000))
    restore(path, backup)
    with opened(path) as again:
        assert again.value(A1, "q1") == "yes"


def test_what_a_killed_program_left_beside_the_file_goes_with_the_file(ws, path):
    backup = back_up(ws)
    ws.close()
    path.with_name(f"{path.name}-wal").write_bytes(b"left by a killed program")
    restore(path, backup)
    assert not path.with_name(f"{path.name}-wal").exists()
    (replaced,) = [found for found in backups(path) if found.why == "replaced"]
    assert replaced.path.with_name(f"{replaced.path.name}-wal").read_bytes() == b"left by a killed program"


def test_a_file_that_was_replaced_comes_back_with_what_a_killed_program_had_not_folded(ws, path):
    backup = back_up(ws)
    answer(ws, "q1", "yes")
    left = {file: file.read_bytes() for file in (path, path.with_name(f"{path.name}-wal"))}
    ws.close()
    for file, content in left.items():
        file.write_bytes(content)
    restore(path, backup)
    (replaced,) = [found for found in backups(path) if found.why == "replaced"]
    restore(path, replaced)
    with opened(path) as again:
        assert again.value(A1, "q1") == "yes"


def test_an_open_file_is_not_replaced(ws, path):
    backup = back_up(ws)
    with pytest.raises(UserError, match="already open"):
        restore(path, backup)


def test_a_file_that_is_lost_altogether_is_restored(ws, path):
    backup = back_up(ws)
    ws.close()
    path.unlink()
    restore(path, backup)
    with opened(path) as again:
        assert again.assessment("a1").case == "C-1"


def test_what_was_done_after_the_backup_comes_back_by_a_merge(ws, path):
    """Going on from a backup forks the history; nothing is lost and nothing is counted twice."""
    answer(ws, "q1", "yes")
    backup = back_up(ws)
    answer(ws, "q1", "no")
    answer(ws, "q4", "yes")
    sent = list(ws.events())
    ws.close()
    restore(path, backup)
    with opened(path) as again:
        later = Clock()
        later.moment += timedelta(hours=1)
        again.session.clock = later
        answer(again, "q1", "na")
        again.add(sent, receipt("own return"))
        assert again.value(A1, "q4") == "yes"
        assert {event.value for event in again.conflicts()[0].current} == {"no", "na"}
        again.add([foreign("yes", field="q2")], receipt("another"))
        assert again.check_integrity() == ()


# --- clocks -------------------------------------------------------------------------------------


@pytest.mark.parametrize("year", [1, 1980, 2012, 2150, 9998])
def test_a_clock_that_is_set_elsewhere_harms_no_backup(ws, path, year):
    for number in range(KEPT["opened"] + 2):
        answer(ws, "q1_e", str(number))
        back_up(ws)
    ws.session.clock = lambda: datetime(year, 1, 2, 3, 4, 5, tzinfo=UTC)
    answer(ws, "q1_e", "with another clock")
    made_now = back_up(ws)
    assert backups(path)[0] == made_now
    assert made_now.path.exists()
    ws.session.clock = Clock()
    for number in range(3):
        answer(ws, "q1_e", f"again {number}")
        latest = back_up(ws)
        assert backups(path)[0] == latest
    assert made_now in backups(path)
    ws.close()
    restore(path, latest, datetime(year, 1, 1, tzinfo=UTC))
    (replaced,) = [found for found in backups(path) if found.why == "replaced"]
    assert replaced == backups(path)[0]
    opened(path).close()


def test_backups_of_earlier_versions_are_older_than_every_counted_one(ws, path):
    back_up(ws)
    earlier = folder_of(path) / "2150-06-03 09.30.00.123456 opened.inspection"
    earlier.write_bytes(b"as an earlier version named it")
    no_day = folder_of(path) / "000009 2013-99-99 09.30.00 opened.inspection"
    no_day.write_bytes(b"no such day")
    assert [found.path for found in backups(path)][-1] == earlier
    assert no_day not in {found.path for found in backups(path)}


def test_a_missing_file_whose_backups_are_there_is_told_with_what_to_do(ws, path):
    back_up(ws)
    ws.close()
    path.unlink()
    with pytest.raises(UserError, match=r"copy the newest, of .* from the folder “Example backups” to here"):
        opened(path)


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
def test_every_file_that_is_made_is_its_owners_only(tmp_path):
    path = tmp_path / "new" / "inside" / "Example.inspection"
    with made(path) as ws:
        ws.record([Change("inspection", "name", "x")])
        backup = back_up(ws)
        everything = [*(tmp_path / "new").rglob("*"), tmp_path / "new"]
        assert backup.path in everything
        assert path.with_name(f"{path.name}-wal") in everything
        ws.change_passphrase("six other plain words")
        everything += [*(tmp_path / "new").rglob("*")]
        assert {file.stat().st_mode & 0o077 for file in everything if file.exists()} == {0}
        certificate = ws.destroy()
    assert certificate.stat().st_mode & 0o077 == 0
