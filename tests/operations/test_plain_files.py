"""Whatever leaves an inspection unencrypted is recorded before it is written, and half of it never stays."""

from __future__ import annotations

import ast
import os
from pathlib import Path

import pytest

from assessor_app import disk
from assessor_app.operations import incoming_work, packs, plain_files, prints, results, returns
from assessor_app.problems import UserError
from assessor_app.store import open_workspace
from tests.operations.world import PHRASE, World, assessment

PACKAGE = Path(plain_files.__file__).parents[1]


@pytest.fixture
def world(tmp_path):
    return World(tmp_path)


def recorded(workspace) -> list[str]:
    """What the inspection says left it unencrypted."""
    return [event.value for event in workspace.events() if event.field.startswith("plain:")]


SINKS = {
    "packs": lambda lead, out: packs.write_packs(lead, out, plain=True),
    "merged workbook": lambda lead, out: results.export(lead, out / "merged.xlsx", "", plain=True),
    "all summaries": lambda lead, out: prints.summaries(lead, (), out),
    "one summary": lambda lead, out: prints.save_assessment(lead, assessment(lead, "DC-001"), out / "one.pdf"),
    "anything else": lambda lead, out: plain_files.write(lead, out / "x.pdf", b"x", plain_files.PDF),
}


@pytest.mark.parametrize("sink", SINKS)
def test_each_way_out_is_recorded_before_anything_is_written(world, tmp_path, monkeypatch, sink):
    out = tmp_path / "out"
    out.mkdir()
    with world.begin() as lead:
        before = len(recorded(lead))
        put_in_place, seen = disk.put_in_place, []

        def note(beside, path):
            if path.parent == out:
                seen.append((len(recorded(lead)) - before, beside.stat().st_mode & 0o077))
            put_in_place(beside, path)

        monkeypatch.setattr(disk, "put_in_place", note)
        SINKS[sink](lead, out)
        files = list(out.iterdir())
        assert [count for count, _ in seen] == list(range(1, len(files) + 1))
        if os.name != "nt":
            assert {others for _, others in seen} == {0}
        assert len(recorded(lead)) - before == len(files)


def test_a_plain_return_is_recorded_and_an_encrypted_one_is_not(world):
    with world.begin() as lead:
        world.packs(lead)
    with world.started("assessor-1") as ws:
        returns.write_return(ws, world.folder / "locked.xlsx")
        assert recorded(ws) == []
        world.returned(ws)
        assert recorded(ws) == ["return"]


def test_what_was_printed_after_work_was_sent_is_no_work_to_send(world, tmp_path):
    with world.begin() as lead:
        world.packs(lead)
    with world.started("assessor-1") as ws:
        returns.write_return(ws, tmp_path / "return.xlsx")
        prints.save_assessment(ws, assessment(ws, "DC-001"), tmp_path / "one.pdf")
        assert not returns.changed_since_sent(ws)


def test_that_an_assessor_printed_is_taken_by_the_lead(world, tmp_path):
    with world.begin() as lead:
        world.packs(lead)
    with world.started("assessor-1") as ws:
        prints.save_assessment(ws, assessment(ws, "DC-001"), tmp_path / "one.pdf")
        out = world.returned(ws)
    with world.lead() as lead:
        assert not incoming_work.merge(lead, [out])[0].problems
        assert plain_files.SUMMARY in recorded(lead)


def test_nothing_leaves_a_file_that_was_opened_to_look_at_only(world, tmp_path):
    world.begin().close()
    with open_workspace(world.lead_file, PHRASE, writing=False) as look, pytest.raises(UserError) as refused:
        plain_files.write(look, tmp_path / "x.pdf", b"x", plain_files.PDF)
    assert refused.value.problems[0].code == "viewing"
    assert not (tmp_path / "x.pdf").exists()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a process that can be forked")
def test_half_of_a_plain_file_is_swept_at_the_next_opening(world, tmp_path):
    from tests.store.dying import dies_at

    world.begin().close()
    target = tmp_path / "out" / "x.pdf"
    target.parent.mkdir()

    def write():
        with world.lead() as lead:
            plain_files.write(lead, target, b"a name that nobody may read", plain_files.PDF)

    left = set()
    for step in range(1, 20):
        died = dies_at(step, write, target.parent)
        left |= {file.name for file in target.parent.iterdir()}
        with world.lead() as lead:
            assert recorded(lead) or not left
        assert not disk.beside(target).exists()
        if not died:
            break
    assert left == {".x.pdf.part", "x.pdf"}


WRITERS = {
    "disk.py": "the one place that writes",
    "store": "encrypted, or without a word of a case",
    "spreadsheet/files.py": "whole workbooks, for operations/packs.py, and forms",
    "operations/files.py": "what plain_files writes with, and the demo",
    "operations/plain_files.py": "what is recorded",
    "scoring/aggregate/folder.py": "parts for operations/aggregate.py, which records each one first",
    "operations/demo.py": "the sample only",
    "operations/saved_mapping.py": "what columns and codes of a list mean: no case, no names",
    "desktop/preferences.py": "no case data",
    "desktop/shell/unexpected.py": "the log, without messages",
    "desktop/shell/pdf_preview.py": "records; without an open inspection there is nothing of one to save",
    "commands/self_test.py": "whether the application works; its cases are invented",
    "sample": "invented",
}
_WRITE = {"write_bytes", "write_text", "written_beside", "put", "begin_file"}


def test_nothing_but_what_records_writes_a_file():
    forbidden_events = set()
    for path in PACKAGE.rglob("*.py"):
        name = path.relative_to(PACKAGE).as_posix()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            called = node.func if isinstance(node, ast.Call) else None
            words = ast.unparse(called) if called is not None else ""
            word = words.rpartition(".")[2]
            mode = [arg.value for arg in getattr(node, "args", []) if isinstance(arg, ast.Constant)] if called else []
            opens = word == "open" and "archive" not in words and {"w", "wb", "a", "x"} & set(map(str, mode))
            writes = opens or words in {"put", "disk.put"} or (word in _WRITE - {"put"})
            if writes and name not in WRITERS and name.split("/")[0] not in WRITERS:
                forbidden_events.add(f"{name}: {word}")
    assert not forbidden_events, "write through operations/plain_files.py"
