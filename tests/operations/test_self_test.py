"""The self-test tells what does not work, and leaves nothing behind."""

import hashlib
import json
import socket
import sys
import tempfile
from pathlib import Path

import pytest
from click.testing import CliRunner

from assessor_app.cli import verbs
from assessor_app.operations import self_test
from assessor_app.operations.self_test import parts
from assessor_app.operations.self_test.check import Check, checked, report, require
from assessor_app.operations.self_test.job import Job
from assessor_app.operations.self_test.seclusion import Seclusion
from assessor_app.store import cipher, key

pytestmark = pytest.mark.enable_socket
"""The self-test refuses the network itself, and these tests look whether it does."""


@pytest.fixture(scope="module")
def passed(tmp_path_factory):
    """What the self-test finds here, and what it left in the folder for temporary files."""
    folder = tmp_path_factory.mktemp("temporary")
    handed = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(key, "ROUNDS", 1000)
        patch.setattr(tempfile, "tempdir", str(folder))
        checks = self_test.run(lambda file, own: handed.append((file.exists(), list(own.iterdir()))) or ())
    return checks, handed, list(folder.iterdir())


def test_everything_works_here(passed):
    checks, _, _ = passed
    assert [check for check in checks if not check.ok] == []
    assert len({check.name for check in checks}) == len(checks) == 12


def test_the_window_is_given_a_file_and_an_empty_folder_of_its_own(passed):
    _, handed, _ = passed
    assert handed == [(True, [])]


def test_nothing_is_left_behind(passed):
    _, _, left = passed
    assert left == []


def test_nothing_personal_is_told(passed):
    checks, _, _ = passed
    told = " ".join(check.said for check in checks)
    assert str(Path.home()) not in told
    assert socket.gethostname() not in told


def test_what_uses_the_network_is_refused_and_told(tmp_path):
    with Seclusion(tmp_path / "temporary") as seclusion, pytest.raises(OSError, match="refuses"):
        socket.getaddrinfo("localhost", 80)
    told = {check.name: check for check in seclusion.checks()}
    assert not told["no network"].ok
    assert "socket.getaddrinfo" in told["no network"].said


def test_the_network_is_there_again_afterwards(tmp_path):
    with Seclusion(tmp_path / "temporary"):
        pass
    assert socket.getaddrinfo("127.0.0.1", 80)


def test_a_file_left_in_the_folder_for_temporary_files_is_told(tmp_path):
    before = tempfile.gettempdir()
    with Seclusion(tmp_path / "temporary") as seclusion:
        Path(tempfile.mkstemp()[1]).write_text("left", encoding="utf-8")
    assert [check.ok for check in seclusion.checks()] == [True, False]
    assert tempfile.gettempdir() == before


def test_whatever_goes_wrong_in_a_check_is_its_result():
    def breaks():
        raise KeyError("part")

    assert checked("a", breaks) == Check("a", ok=False, said="KeyError: 'part'")
    assert checked("b", lambda: require(False, "Not so.") or "") == Check("b", ok=False, said="Not so.")


def test_a_step_that_fails_does_not_hide_those_after_it(tmp_path):
    (tmp_path / "job").write_text("in the way", encoding="utf-8")
    steps = list(Job(tmp_path / "job").checks())
    assert [check.ok for check in steps] == [False] * 7


@pytest.mark.parametrize("plain", [True, False])
def test_a_file_that_opens_without_a_passphrase_is_told(tmp_path, monkeypatch, plain):
    monkeypatch.setattr(cipher, "opens_plainly", lambda path: plain)
    check = checked("encryption", lambda: parts.encryption(tmp_path / "trial"))
    assert check.ok is not plain


def test_a_database_without_encryption_opens_plainly(tmp_path):
    import sqlite3

    with sqlite3.connect(tmp_path / "plain.db") as connection:
        connection.execute("create table cases (number)")
    connection.close()
    (tmp_path / "locked.db").write_bytes(bytes(range(256)) * 16)
    assert cipher.opens_plainly(tmp_path / "plain.db")
    assert not cipher.opens_plainly(tmp_path / "locked.db")


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """An installed folder with the list of its files."""
    for name in ("Assessor.exe", "lib.py"):
        (tmp_path / name).write_text(name, encoding="utf-8")
    lines = [f"{hashlib.sha256((tmp_path / n).read_bytes()).hexdigest()}  {n}\n" for n in ("Assessor.exe", "lib.py")]
    (tmp_path / parts.SUMS).write_text("".join(lines), encoding="utf-8")
    monkeypatch.setattr(sys, "executable", str(tmp_path / "Assessor.exe"))
    return tmp_path


def test_an_installed_folder_is_held_against_the_list_of_its_files(folder):
    assert checked("", parts.installed_files) == Check("", ok=True, said="All 2 files are as they were built.")


@pytest.mark.parametrize("harm", ["changed", "missing"])
def test_an_installed_file_that_is_changed_or_missing_is_told(folder, harm):
    if harm == "changed":
        (folder / "lib.py").write_text("other", encoding="utf-8")
    else:
        (folder / "lib.py").unlink()
    check = checked("", parts.installed_files)
    assert not check.ok
    assert "lib.py" in check.said


def test_the_page_that_is_kept_says_the_outcome_first():
    page = report([Check("one", ok=True, said="It works."), Check("another", ok=False, said="It does not.")])
    assert page.splitlines()[0].endswith("1 of 2 checks failed.")
    assert "FAILED  another  It does not." in page


@pytest.mark.parametrize(("ok", "status"), [(True, 0), (False, 1)])
def test_the_verb_says_by_its_status_whether_all_is_well_and_keeps_the_result(tmp_path, monkeypatch, ok, status):
    monkeypatch.setattr(self_test, "run", lambda further: (Check("one", ok=ok, said="Ŵ."),))
    out = tmp_path / "result.json"
    done = CliRunner().invoke(verbs, ["self-test", "--format", "json", "--out", str(out)], catch_exceptions=False)
    assert done.exit_code == status
    assert json.loads(done.output) == {"ok": ok, "checks": [{"name": "one", "ok": ok, "said": "Ŵ."}]}
    assert out.read_bytes() == done.output.encode()


def test_a_place_where_the_result_cannot_be_kept_is_told_in_words(tmp_path, monkeypatch):
    monkeypatch.setattr(self_test, "run", lambda further: ())
    done = CliRunner().invoke(verbs, ["self-test", "--out", str(tmp_path / "nowhere" / "result.txt")])
    assert done.exit_code == 1
    assert "could not be written" in done.output


def test_without_the_library_of_the_window_its_checks_are_passed_over_in_a_sentence(tmp_path, monkeypatch):
    from assessor_app.commands.self_test import _of_the_window

    monkeypatch.setitem(sys.modules, "assessor_app.desktop.self_test", None)
    (check,) = _of_the_window(tmp_path, tmp_path)
    assert not check.ok  # the module itself is missing: no excuse

    class Missing:
        def find_spec(self, name, path=None, target=None):
            if name.partition(".")[0] == "PySide6":
                raise ModuleNotFoundError("No module named 'PySide6'", name="PySide6")

    monkeypatch.delitem(sys.modules, "assessor_app.desktop.self_test")
    for name in [name for name in sys.modules if name.partition(".")[0] == "PySide6"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setattr(sys, "meta_path", [Missing(), *sys.meta_path])
    (check,) = _of_the_window(tmp_path, tmp_path)
    assert (check.ok, check.said) == (True, "Not checked: the window's library is not installed.")
