"""The window's part of the self-test drives the real window."""

import shutil
from pathlib import Path

import pytest

from assessor_app.desktop import self_test
from assessor_app.operations.self_test import PASSPHRASE
from assessor_app.operations.self_test.job import Job
from assessor_app.store import key


@pytest.fixture(scope="module")
def begun(tmp_path_factory):
    """An assessor's file with an empty case."""
    folder = tmp_path_factory.mktemp("begun") / "job"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(key, "ROUNDS", 1000)
        assert all(check.ok for check in Job(folder).checks())
    return folder / "assessor-2.inspection"


@pytest.fixture
def file(tmp_path, begun):
    return Path(shutil.copy(begun, tmp_path))


def test_the_window_opens_speaks_welsh_answers_and_previews(qapp, tmp_path, file):
    checks = list(self_test.checks(file, PASSPHRASE, tmp_path))
    assert [check for check in checks if not check.ok] == []
    assert [check.name for check in checks] == [
        "window", "letters", "Welsh", "answers by key", "spelling", "preview and printing",
    ]  # fmt: skip


def test_a_window_that_keeps_nothing_is_told(qapp, tmp_path, file, monkeypatch):
    monkeypatch.setattr(self_test, "PATIENCE_SECONDS", 0.5)
    monkeypatch.setattr(self_test._Trial, "_press", lambda self, key: None)
    told = {check.name: check for check in self_test.checks(file, PASSPHRASE, tmp_path)}
    assert not told["answers by key"].ok
    assert told["window"].ok
