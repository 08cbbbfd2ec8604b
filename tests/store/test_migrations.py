"""Older and newer files: copied first, brought up to date in steps, or refused in words."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from assessor_app.bundled import schema
from assessor_app.problems import UserError
from assessor_app.store import backups, integrity, migrations
from assessor_app.store.migrations import MigrationStep, bring_up_to_date, current_version, version_of
from tests.store.making import answer, opened
from tests.store.released import ANSWERS, KEY_OF, RELEASED, versions

A1 = "assessment:a1"
_SCHEMA = "select type, name, sql from sqlite_master where sql is not null"


def add_colour(db):
    db.execute("alter table instrument add column colour text")


def add_stall(db):
    db.execute("create table stall (name text)")


NOW = current_version()
STEPS = (MigrationStep(NOW + 1, add_colour), MigrationStep(NOW + 2, add_stall))


def columns(ws, table):
    return {name for (name,) in ws.query(f"select name from pragma_table_info('{table}')")}


def test_new_files_have_the_version_that_the_steps_lead_to(ws):
    assert version_of(ws.session.db) == current_version()
    assert f"pragma user_version = {current_version()};" in schema()


def test_the_steps_are_numbered_without_gaps():
    assert [step.to for step in migrations.STEPS] == list(range(2, len(migrations.STEPS) + 2))


def test_a_newer_file_is_refused_in_words_and_left_as_it_is(ws, path):
    ws.session.db.execute("pragma user_version = 99")
    ws.close()
    before = path.read_bytes()
    for writing in (True, False):
        with pytest.raises(UserError, match="saved by a newer version of this program"):
            opened(path, writing=writing)
    assert path.read_bytes() == before


def test_an_older_file_has_to_be_opened_for_work_once(ws, monkeypatch):
    with pytest.raises(UserError, match="has to be brought up to date"):
        migrations.refuse_other_version(ws.session.db, ws.path, writing=False, steps=STEPS)
    migrations.refuse_other_version(ws.session.db, ws.path, writing=True, steps=STEPS)


def test_every_step_that_is_owed_runs_once_and_the_file_is_copied_first(ws, path):
    answer(ws, "q1", "yes")
    assert bring_up_to_date(ws.session, STEPS)
    assert version_of(ws.session.db) == NOW + 2
    assert "colour" in columns(ws, "instrument")
    assert columns(ws, "stall") == {"name"}
    assert not bring_up_to_date(ws.session, STEPS)
    (copy,) = backups.backups(path)
    assert copy.why == "before update"
    with opened(copy.path, writing=False) as former:
        assert former.value(A1, "q1") == "yes"
        assert columns(former, "stall") == set()


def test_a_step_that_fails_leaves_the_version_before_it(ws):
    def fail(db):
        db.execute("create table half (name text)")
        raise KeyError("a bug")

    with pytest.raises(KeyError):
        bring_up_to_date(ws.session, (MigrationStep(NOW + 1, add_colour), MigrationStep(NOW + 2, fail)))
    assert version_of(ws.session.db) == NOW + 1
    assert "colour" in columns(ws, "instrument")
    assert columns(ws, "half") == set()
    assert bring_up_to_date(ws.session, STEPS)
    assert version_of(ws.session.db) == NOW + 2


def test_derived_tables_are_made_again_after_the_steps(ws):
    answer(ws, "q1", "yes")
    before = integrity.snapshot(ws.session.db)
    assert bring_up_to_date(ws.session, (MigrationStep(NOW + 1, lambda db: db.execute("delete from judgement")),))
    assert integrity.snapshot(ws.session.db) == before


@pytest.mark.parametrize("released", versions(), ids=lambda file: file.stem)
def test_a_file_of_every_released_version_opens_and_says_what_it_said(released: Path, tmp_path):
    path = tmp_path / released.name
    shutil.copyfile(released, path)
    with opened(path) as ws:
        assert ws.key == KEY_OF
        assert version_of(ws.session.db) == current_version()
        assert ws.answers("a1") == ANSWERS
        assert ws.states("a1") == {"q1": "above", "q2": "below", "q3": "inactive", "q4": "unanswered"}
        assert [receipt.aside for receipt in ws.receipts()] == [False, True]
        assert [person for person, _, _ in ws.passphrases()] == ["assessor-1"]
        assert ws.check_integrity() == ()


@pytest.mark.parametrize("released", versions(), ids=lambda file: file.stem)
def test_a_file_brought_up_to_date_has_the_schema_of_a_new_one(released: Path, ws, tmp_path):
    path = tmp_path / released.name
    shutil.copyfile(released, path)
    with opened(path) as again:
        assert _schema(again) == _schema(ws)


def _schema(ws):
    return {(kind, name): " ".join(sql.split()) for kind, name, sql in ws.query(_SCHEMA)}


def test_there_is_a_file_of_every_version_that_was_released():
    assert {f"version_{number}" for number in RELEASED} <= {file.stem for file in versions()}
    assert max(RELEASED) <= current_version()


def test_which_events_came_by_which_receipt_is_the_same_after_the_steps(tmp_path):
    path = tmp_path / "old.inspection"
    shutil.copyfile(versions()[0], path)
    with opened(path) as ws:
        ((first, last),) = ws.query("select first, last from arrival where receipt = 'r1'")
        assert ws.query("select distinct field from event where seq between ? and ?", (first, last)) == [("remarks",)]
        ws.take_back("r2", "his case after all")
        assert ws.value(A1, "q4") == "no"
        ws.set_aside("r2", "not his case")
        assert ws.value(A1, "q4") is None


def test_a_disk_without_room_for_the_copy_is_told_in_words_and_nothing_is_brought_up_to_date(ws, monkeypatch):
    def full(*_):
        raise OSError(28, "no space left")

    monkeypatch.setattr(backups, "copy_to", full)
    with pytest.raises(UserError, match="The disk is full"):
        bring_up_to_date(ws.session, STEPS)
    assert version_of(ws.session.db) == current_version()
