"""A look writes nothing: whatever lies beside the file, wherever the file is."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from assessor_app.store import read_only
from tests.store import released
from tests.store.making import A1, KEY, answer, made, opened, photograph, stale_copy


@pytest.fixture
def killed(ws, path, tmp_path) -> Path:
    """A file as a killed program leaves it: an answer is in the ``-wal`` only."""
    ws.fold()
    answer(ws, "q1", "yes")
    target = tmp_path / "killed" / path.name
    target.parent.mkdir()
    for name in (path.name, f"{path.name}-wal"):
        shutil.copyfile(path.with_name(name), target.with_name(name))
    return target


def test_a_look_at_a_closed_file_leaves_its_folder_as_it_was(ws, path):
    answer(ws, "q1", "yes")
    ws.close()
    before = photograph(path.parent)
    with opened(path, writing=False) as viewer:
        assert viewer.value(A1, "q1") == "yes"
        assert photograph(path.parent) == before
        with viewer.second() as worker:
            assert worker.value(A1, "q1") == "yes"
    assert photograph(path.parent) == before


def test_a_look_shows_what_a_killed_program_had_saved_and_leaves_everything_as_it_was(killed):
    before = photograph(killed.parent)
    with opened(killed, writing=False) as viewer:
        assert viewer.value(A1, "q1") == "yes"
        assert viewer.warnings == ()
    assert photograph(killed.parent) == before


def test_the_copy_that_such_a_look_needs_goes_with_it(killed, tmp_path, monkeypatch):
    own = tmp_path / "temporary"
    own.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(own))
    with opened(killed, writing=False) as viewer:
        assert viewer.value(A1, "q1") == "yes"
        assert [file for file in own.rglob("*") if file.is_file()]
    assert list(own.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
@pytest.mark.parametrize("left", ["nothing", "wal"])
def test_a_file_in_a_folder_that_cannot_be_written_to_can_be_looked_at(killed, left):
    if left == "nothing":
        opened(killed).close()
    killed.chmod(0o444)
    killed.parent.chmod(0o555)
    try:
        script = (
            "import os, sys; os.setuid(65534) if os.getuid() == 0 else None\n"
            "from pathlib import Path; from tests.store.making import opened\n"
            "with opened(Path(sys.argv[1]), writing=False) as ws: print(ws.value('assessment:a1', 'q1'))"
        )
        for folder in killed.parents:
            if folder.owner() == Path.home().owner() and folder.name.startswith(("pytest", "test_", "popen")):
                folder.chmod(folder.stat().st_mode | 0o055)
        run = _as_somebody_else(script, killed)
    finally:
        killed.parent.chmod(0o755)
    assert (run.returncode, run.stdout.strip()) == (0, "yes"), run.stderr


def _as_somebody_else(script: str, *words: object) -> subprocess.CompletedProcess[str]:
    """Run a script; modules are imported before rights are given up, since the checkout may be ours only."""
    before = "import tests.store.making, sqlite_utils, sqlcipher3, filelock\n"
    return subprocess.run(
        [sys.executable, "-c", before + script, *map(str, words)], capture_output=True, text=True, check=False
    )


def test_a_leftover_that_is_not_the_files_is_not_read_and_not_touched(ws, path, tmp_path):
    stale = stale_copy(ws, path, tmp_path)
    before = photograph(stale.parent)
    with opened(stale, writing=False) as viewer:
        assert viewer.value(A1, "q4") == "no"
        assert [problem.code for problem in viewer.warnings] == ["left-over"]
        assert viewer.check_integrity() == ()
    assert photograph(stale.parent) == before


def test_a_look_goes_along_with_what_somebody_does_to_the_file_meanwhile(path):
    made(path).close()
    with opened(path, writing=False) as viewer:
        assert viewer.value("inspection", "name") is None
        with opened(path) as writer:
            writer.record([named("First")])
            assert viewer.value("inspection", "name") == "First"
            writer.fold()
            writer.record([named("Second")])
            assert viewer.value("inspection", "name") == "Second"
        assert viewer.value("inspection", "name") == "Second"


def named(name: str):
    from assessor_app.records import Change

    return Change("inspection", "name", name)


def test_somebody_who_looks_asks_for_no_lock(ws, path, monkeypatch):
    ws.close()
    monkeypatch.setattr("assessor_app.store.lock.FileLock.acquire", lambda *_, **__: pytest.fail("locked"))
    opened(path, writing=False).close()


def test_whether_a_file_is_being_written_to_is_told_without_writing(ws, path):
    before = photograph(path.parent)
    assert not read_only.is_free(path)
    assert photograph(path.parent) == before
    ws.close()
    before = photograph(path.parent)
    assert read_only.is_free(path)
    assert photograph(path.parent) == before
    with read_only.ReadOnlyDatabase(path, KEY) as look:
        assert look.execute("select count(*) from event").fetchone()[0] > 0


def test_a_file_of_an_older_version_is_looked_at_as_it_is(tmp_path):
    older = tmp_path / "older.inspection"
    shutil.copyfile(released.versions()[0], older)
    before = photograph(tmp_path)
    with opened(older, writing=False) as workspace:
        assert [assessment.case for assessment in workspace.assessments()]
        assert {receipt.kind for receipt in workspace.receipts()}
    assert photograph(tmp_path) == before
