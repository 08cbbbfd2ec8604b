"""What Windows does otherwise: names of devices, files held for a moment, paths that are too long."""

import errno
from pathlib import Path, PureWindowsPath

import pytest

from assessor_app import disk, names
from assessor_app.operations.files import written_beside
from assessor_app.problems import UserError
from assessor_app.store import failures
from tests.store.making import made


def held(number: int) -> OSError:
    """What Windows raises while another program has a file; `number` as it counts."""
    error = PermissionError(errno.EACCES, "Access is denied")
    error.winerror = number
    return error


@pytest.fixture
def rename(monkeypatch):
    """Has renaming fail a number of times first, without any waiting; returns how often it was tried, and the waits."""

    def prepare(times, error):
        tries, waits, really = [], [], Path.replace

        def replace(source, target):
            tries.append(source)
            if len(tries) <= times:
                raise error
            return really(source, target)

        monkeypatch.setattr(Path, "replace", replace)
        monkeypatch.setattr(disk.time, "sleep", waits.append)
        return tries, waits

    return prepare


@pytest.mark.parametrize("number", [5, 32, 33])
def test_a_file_that_a_guard_holds_for_a_moment_gets_its_name_all_the_same(tmp_path, rename, number):
    tries, waits = rename(3, held(number))
    disk.put(tmp_path / "a.json", b"new")
    assert (tmp_path / "a.json").read_bytes() == b"new"
    assert len(tries) == 4
    assert waits == sorted(waits)


def test_patience_ends_and_what_stood_there_stays(tmp_path, rename):
    (tmp_path / "a.json").write_bytes(b"old")
    _, waits = rename(100, held(32))
    with pytest.raises(PermissionError):
        disk.put(tmp_path / "a.json", b"new")
    assert (tmp_path / "a.json").read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["a.json"]
    assert 1.5 < sum(waits) < 3


def test_what_waiting_cannot_mend_is_told_at_once(tmp_path, rename):
    _, waits = rename(100, OSError(errno.ENOSPC, "full"))
    with pytest.raises(OSError, match="full"):
        disk.put(tmp_path / "a.json", b"new")
    assert waits == []


DEVICES = ["CON", "nul.inspection", "aux.tar.gz", "COM1.xlsx", "lpt9", "CONIN$", "nul .txt"]


@pytest.mark.parametrize("name", DEVICES)
def test_a_name_of_a_device_is_no_name_for_a_file_on_any_computer(tmp_path, name):
    for write in (made, lambda path: written_beside(path, lambda beside: None)):
        with pytest.raises(UserError) as told:
            write(tmp_path / name)
        assert [problem.code for problem in told.value.problems] == ["bad-name"]
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["console.xlsx", "nullius.inspection", "Gŵyl.inspection", "com10.xlsx", "a.con"])
def test_names_that_only_look_like_those_of_devices_are_names(name):
    assert names.is_legal(Path(name))


@pytest.mark.parametrize(
    ("path", "legal"),
    [
        ("C:\\Users\\a\\b.xlsx", True),
        ("\\\\server\\share\\b.xlsx", True),
        ("\\\\?\\C:\\a\\b.xlsx", True),
        ("b.xlsx", True),
        ("a:b.xlsx", False),
        ("C:b.xlsx", False),
    ],
)
def test_drives_and_servers_are_places_and_a_letter_with_a_colon_alone_is_none(path, legal):
    assert names.is_legal(PureWindowsPath(path)) is legal


def test_a_name_that_is_too_long_is_told_even_where_the_system_says_it_is_not_there():
    missing = FileNotFoundError(errno.ENOENT, "no such file")
    assert failures.code_of_disk(missing, Path("a.inspection")) == "gone"
    assert failures.code_of_disk(missing, Path("x" * 255)) == "name-too-long"
