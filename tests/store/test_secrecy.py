"""Nothing readable: not in the file, not beside it, not in a backup; and in the end nothing at all."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from assessor_app.problems import UserError
from assessor_app.records import Change
from assessor_app.store.backups import back_up, folder_of
from assessor_app.store.destruction import retention_is_over
from assessor_app.store.machine import device_name
from tests.store.making import KEY, answer, made, opened

SECRET = "A name that nobody may read"


def test_nothing_that_was_typed_is_readable_in_any_file_while_it_is_open_or_closed(ws, path, tmp_path):
    answer(ws, "q1_e", SECRET)
    ws.save_draft("assessment:a1", "remarks", SECRET)
    ws.set_passphrase("assessor-1", SECRET)
    ws.record([Change("case:C-1", "name", SECRET)])
    back_up(ws)
    answer(ws, "q1_e", SECRET * 1000)
    assert path.with_name(f"{path.name}-wal").stat().st_size > 0
    _nothing_readable(tmp_path)
    ws.close()
    _nothing_readable(tmp_path)


def _nothing_readable(folder):
    files = [file for file in folder.rglob("*") if file.is_file()]
    assert len(files) >= 2
    for file in files:
        content = file.read_bytes().lower()
        for text in (SECRET, "sqlite format", "assessment:", "case:c-1", "yes_no", KEY.raw.hex(), "create table"):
            assert text.lower().encode() not in content, (file.name, text)


def test_temporary_tables_never_reach_the_disk(ws):
    assert ws.query("pragma temp_store")[0][0] in {0, 2}
    options = {option for (option,) in ws.query("pragma compile_options")}
    assert "TEMP_STORE=2" in options  # 2: in memory unless asked otherwise


# --- destruction --------------------------------------------------------------------------------


def test_destroying_leaves_a_certificate_and_nothing_else(ws, path, tmp_path):
    ws.record(
        [
            Change("inspection", "name", "Example 2013"),
            Change("inspection", "retention_date", "2014-06-30"),
            Change("case:C-1", "name", SECRET),
        ]
    )
    back_up(ws)
    certificate = ws.destroy()
    assert [file for file in tmp_path.rglob("*") if file.is_file()] == [certificate]
    words = certificate.read_text(encoding="utf-8")
    for part in ("Example 2013", "(i1)", "2014-06-30", "Ms Example (lead)", "1 cases", path.name, "Not reached"):
        assert part in words
    assert SECRET not in words
    assert not folder_of(path).exists()
    ws.close()


def test_the_bytes_of_the_file_are_overwritten_before_it_is_deleted(ws, path, tmp_path):
    answer(ws, "q1", "yes")
    ws.fold()
    os.link(path, tmp_path / "another name of the same bytes")
    before = path.read_bytes()
    ws.destroy()
    after = (tmp_path / "another name of the same bytes").read_bytes()
    assert len(after) == len(before)
    assert not any(before[start : start + 64] in after for start in range(0, len(before) - 64, 4096))


def test_a_file_that_was_destroyed_can_be_made_again_under_its_name(ws, path):
    ws.destroy()
    made(path).close()


def test_a_file_opened_to_look_at_is_not_destroyed(ws, path):
    ws.close()
    with opened(path, writing=False) as viewer, pytest.raises(UserError, match="to look at only"):
        viewer.destroy()
    opened(path).close()


def test_a_file_that_a_worker_has_open_is_not_destroyed(ws, path):
    with ws.second(writing=True), pytest.raises(UserError, match="has not finished"):
        ws.destroy()
    assert path.exists()


def test_retention_is_over_after_its_last_day(ws):
    assert not retention_is_over(ws.session, date(2099, 1, 1))
    ws.record([Change("inspection", "retention_date", "2014-06-30")])
    assert not retention_is_over(ws.session, date(2014, 6, 30))
    assert retention_is_over(ws.session, date(2014, 7, 1))


# --- the machine --------------------------------------------------------------------------------


def test_a_machine_keeps_its_name(tmp_path):
    name = device_name(tmp_path / "data")
    assert len(name) == 16
    assert set(name) <= set("0123456789abcdef")
    assert device_name(tmp_path / "data") == name
    assert device_name(tmp_path / "other") != name
    assert [file.name for file in (tmp_path / "data").iterdir()] == ["device"]


def test_a_spoilt_name_is_made_anew(tmp_path):
    (tmp_path / "device").write_text("Somebody's laptop", encoding="utf-8")
    name = device_name(tmp_path)
    assert name != "Somebody's laptop"
    assert device_name(tmp_path) == name


def test_where_nothing_can_be_written_there_is_a_name_all_the_same(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    assert len(device_name(tmp_path / "file")) == 16


# --- importing ----------------------------------------------------------------------------------


def test_opening_a_workspace_imports_nothing_heavy(ws, path):
    ws.close()
    script = (
        "import sys; from tests.store.making import opened; from pathlib import Path\n"
        "opened(Path(sys.argv[1])).close()\n"
        "heavy = {'pyxform', 'openpyxl', 'reportlab', 'python_calamine', 'msoffcrypto', 'PySide6', 'elementpath'}\n"
        "sys.exit(' '.join(heavy & set(sys.modules)) or 0)"
    )
    run = subprocess.run([sys.executable, "-c", script, str(path)], capture_output=True, text=True, check=False)
    assert (run.returncode, run.stderr) == (0, "")


def test_a_machine_that_has_its_name_writes_nothing_to_tell_it(tmp_path, monkeypatch):
    name = device_name(tmp_path)
    monkeypatch.setattr(Path, "write_text", lambda *_args, **_how: pytest.fail("written again"))
    assert device_name(tmp_path) == name
