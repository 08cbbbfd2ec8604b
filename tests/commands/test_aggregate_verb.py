"""The verb aggregate: many inspections side by side as Parquet, and the scores over them."""

import csv
import io
import json
import re
import shutil
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner

from assessor_app.cli import verbs
from assessor_app.operations.allocation import eliminate
from assessor_app.scoring.aggregate import AggregateFolder, parquet
from assessor_app.scoring.aggregate.engines import spark_path
from assessor_app.scoring.aggregate.tables import TABLES, codebook
from assessor_app.store import open_workspace
from tests.operations.world import PHRASE, World, fill, merged

WORDS = "Seen in the record."


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """Two inspections: lead files with one complete case each, and an assessor's file."""
    monkeypatch.setenv("ASSESSOR_PASSPHRASE", PHRASE)
    monkeypatch.chdir(tmp_path)
    for name, side in (("north", "above"), ("south", "below")):
        world = World(tmp_path / name)
        world.folder.mkdir()
        with world.begin() as lead:
            world.packs(lead)
        with world.started("assessor-2") as assessor:
            fill(assessor, "DC-003", side)
            path = world.returned(assessor)
        with world.lead() as lead:
            merged(lead, path)
    return tmp_path


NORTH, SOUTH = "north/lead.inspection", "south/lead.inspection"


def run(*words, status=0):
    done = CliRunner().invoke(verbs, [str(word) for word in words], catch_exceptions=False)
    assert done.exit_code == status, done.output
    return done


def rows(table, columns="*"):
    with closing(parquet.connected()) as db:
        return db.execute(
            f"select {columns} from read_parquet('all/{table}/*/*.parquet', hive_partitioning = true, "
            "hive_types = {'inspection': varchar})"
        ).fetchall()


def state(path):
    """Every file below a folder, with its bytes and when it was written."""
    return {
        file.relative_to(path).as_posix(): (file.read_bytes(), file.stat().st_mtime_ns)
        for file in Path(path).rglob("*")
        if file.is_file() and file.name != ".lock"
    }


def identity(file):
    with open_workspace(Path(file), PHRASE, writing=False, device="d") as workspace:
        return workspace.inspection().id


def test_each_inspection_becomes_a_part_of_every_table_with_a_codebook(folder):
    said = run("aggregate", NORTH, SOUTH, "--out", "all").stdout
    assert said == "lead.inspection: added, 3 cases.\n" * 2
    assert {path.name for path in Path("all").iterdir() if path.is_dir()} == {table.name for table in TABLES}
    for table in TABLES:
        parts = [path.parent.name for path in Path("all", table.name).rglob("*.parquet")]
        assert sorted(parts) == sorted(f"inspection={identity(file)}" for file in (NORTH, SOUTH))
    assert len(rows("assessment")) == 6
    assert Path("all/codebook.md").read_text(encoding="utf-8") == codebook()


def test_the_codebook_explains_every_column_that_is_there(folder):
    run("aggregate", NORTH, "--out", "all")
    for table in TABLES:
        with closing(parquet.connected()) as db:
            found = db.execute(f"describe select * from read_parquet('all/{table.name}/*/*.parquet')").fetchall()
        assert [row[0] for row in found if row[0] != "inspection"] == list(table.heads)
        assert all(f"| {head} |" in codebook() for head in table.heads)


def test_no_words_names_references_or_staff_leave_the_file_unless_asked_for(folder):
    run("aggregate", NORTH, "--out", "all")
    everything = str([rows(table.name) for table in TABLES])
    for secret in (WORDS, "Person Three", "'X3'", "assessor-2", "Assessor 2"):
        assert secret not in everything
    shutil.rmtree("all")
    run("aggregate", NORTH, "--out", "all", "--with-text", "--with-references", "--with-staff")
    everything = str([rows(table.name) for table in TABLES])
    for asked in (WORDS, "Person Three", "'X3'", "assessor-2"):
        assert asked in everything


def test_one_more_inspection_touches_only_its_own_part(folder):
    run("aggregate", NORTH, "--out", "all")
    before = state("all")
    run("aggregate", SOUTH, "--out", "all")
    after = state("all")
    assert {name: after[name] for name in before} == before
    new = {name.split("/")[1] for name in after.keys() - before.keys()}
    assert new == {f"inspection={identity(SOUTH)}"}


def test_one_more_inspection_opens_no_file_of_the_others(folder, monkeypatch):
    run("aggregate", NORTH, "--out", "all")
    opened = []
    read = parquet.rows
    monkeypatch.setattr(parquet, "rows", lambda path, columns: opened.append(path.parent.name) or read(path, columns))
    run("aggregate", SOUTH, SOUTH, "--out", "all")
    assert set(opened) == {f"inspection={identity(SOUTH)}"}


def test_an_inspection_is_there_once_and_written_anew_when_its_file_has_changed(folder):
    run("aggregate", NORTH, "--out", "all")
    before = state("all")
    assert "unchanged" in run("aggregate", NORTH, NORTH, "--out", "all").stdout
    assert state("all") == before
    with open_workspace(Path(NORTH), PHRASE, device="d") as lead:
        eliminate(lead, "DC-001", "Out of scope.")
    assert "renewed, 2 cases" in run("aggregate", NORTH, "--out", "all").stdout
    assert len(rows("inspection")) == 1
    assert sorted(rows("assessment", "case_number, of_record")) == [("DC-001", 0), ("DC-002", 1), ("DC-003", 1)]


def test_a_file_is_read_as_it_is_wherever_it_lies_and_whatever_it_is_called(folder):
    run("aggregate", NORTH, "--out", "all")
    Path("elsewhere").mkdir()
    shutil.copyfile(NORTH, "elsewhere/copy.inspection")
    assert "unchanged" in run("aggregate", "elsewhere/copy.inspection", "--out", "all").stdout


def test_an_older_file_and_two_that_differ_are_refused_in_words(folder):
    Path("old").mkdir()
    shutil.copyfile(NORTH, "old/lead.inspection")
    with open_workspace(Path(NORTH), PHRASE, device="d") as lead:
        eliminate(lead, "DC-001", "Out of scope.")
    run("aggregate", NORTH, "--out", "all")
    before = state("all")
    told = run("aggregate", "old/lead.inspection", "--out", "all", status=1).stderr
    assert (
        told
        == "lead.inspection: The folder holds a later state of this inspection than this file. Name the later file.\n"
    )
    assert (
        "of the same inspection and differ"
        in run("aggregate", NORTH, "old/lead.inspection", "--out", "all", status=1).stderr
    )
    assert state("all") == before


def test_what_is_no_lead_s_file_or_does_not_open_is_refused_and_the_others_go_on(folder):
    Path("none.inspection").write_bytes(b"no inspection file")
    Path("phrases.txt").write_text(f"{PHRASE}\nwrong words\n{PHRASE}\n{PHRASE}\n", encoding="utf-8")
    done = run(
        *("aggregate", "north/assessor-2.inspection", NORTH, "none.inspection", SOUTH, "--out", "all"),
        *("--passphrase-file", "phrases.txt"),
        status=1,
    )
    said = done.stderr.splitlines()
    assert said[0].startswith("assessor-2.inspection: Only the lead inspector does this.")
    assert [line.split(":")[0] for line in said] == ["assessor-2.inspection", "lead.inspection", "none.inspection"]
    assert "passphrase" in said[1].lower()
    assert done.stdout == "lead.inspection: added, 3 cases.\n"
    assert AggregateFolder(Path("all")).parts() == (identity(SOUTH),)


def test_passphrases_come_one_a_line_or_one_for_all(folder, monkeypatch):
    monkeypatch.delenv("ASSESSOR_PASSPHRASE")
    Path("one.txt").write_text(f"{PHRASE}\n", encoding="utf-8")
    run("aggregate", NORTH, SOUTH, "--out", "all", "--passphrase-file", "one.txt")
    Path("three.txt").write_text(f"{PHRASE}\n" * 3, encoding="utf-8")
    told = run("aggregate", NORTH, SOUTH, "--out", "all", "--passphrase-file", "three.txt", status=1).stderr
    assert told.startswith("three.txt: The file with passphrases has 3 lines, and 2 files are named.")


def test_that_answers_left_it_unencrypted_stands_in_the_history_once_for_each_state(folder):
    for _ in range(2):
        run("aggregate", NORTH, "--out", "all")
    with open_workspace(Path(NORTH), PHRASE, writing=False, device="d") as lead:
        noted = [event for event in lead.events() if event.field.startswith("plain:")]
    assert [event.value for event in noted if event.value != "pack"] == ["aggregate"]


def test_an_interrupted_part_is_told_and_mended_by_its_file(folder, monkeypatch):
    run("aggregate", NORTH, SOUTH, "--out", "all")
    ours = AggregateFolder(Path("all"))
    ours.file("inspection", identity(NORTH)).unlink()
    told = run("scores", "all", status=1).stderr
    assert f"all: Writing this inspection into the folder was interrupted: {identity(NORTH)}." in told
    assert "added" in run("aggregate", NORTH, "--out", "all").stdout
    run("scores", "all")


def test_a_part_that_cannot_be_put_in_place_leaves_no_half_and_the_others_whole(folder, monkeypatch):
    run("aggregate", NORTH, "--out", "all")
    before = state("all")
    from assessor_app import disk

    put, left = disk.put_in_place, [2]

    def full(beside, path):
        left[0] -= 1
        if left[0] < 0:
            raise OSError(28, "No space left on device")
        put(beside, path)

    monkeypatch.setattr(disk, "put_in_place", full)
    told = run("aggregate", SOUTH, "--out", "all", status=1).stderr
    assert "No space left" in told
    assert {name: kept for name, kept in state("all").items() if name in before} == before
    assert AggregateFolder(Path("all")).parts() == (identity(NORTH),)
    assert not list(Path("all").glob(".being-written*"))


def test_two_programs_do_not_write_into_one_folder(folder):
    with AggregateFolder(Path("all")).writing():
        assert "Another program is writing" in run("aggregate", NORTH, "--out", "all", status=1).stderr


def test_scores_of_the_folder_are_those_of_the_files_together(folder):
    run("aggregate", NORTH, SOUTH, "--out", "all")
    told = json.loads(run("scores", "all", "--by", "inspection", "--format", "json").stdout)
    alone = [json.loads(run("scores", file, "--format", "json").stdout) for file in (NORTH, SOUTH)]
    assert (told["inspections"], told["cases"], told["counted"]) == (2, 6, 2)
    assert [one["counted"] for one in alone] == [1, 1]
    question = alone[0]["questions"][0]["code"]
    assert next(one for one in told["questions"] if one["code"] == question)["suppressed"], "two cases are few"
    assert {group["value"] for group in told["breakdown"]["groups"]} == {identity(file) for file in (NORTH, SOUTH)}
    numbers = re.findall(r"\d+%", run("scores", "all", "--by", "inspection").stdout)
    assert set(numbers) <= {"95%", "5%"}, "no percent of a figure on fewer than ten cases"
    table = list(csv.DictReader(io.StringIO(run("scores", "all", "--format", "csv").stdout)))
    assert {row["level"] for row in table} == {"outcome", "process", "criterion", "question"}


def test_a_folder_without_inspections_and_a_detail_that_no_case_has_are_told(folder):
    Path("empty").mkdir()
    assert run("scores", "empty", status=1).stderr.startswith("empty: There is no aggregate of inspections")
    run("aggregate", NORTH, "--out", "all")
    assert "No case has a detail called colour" in run("scores", "all", "--by", "colour", status=1).stderr


def test_a_file_of_the_folder_that_is_spoilt_is_told_in_words(folder):
    run("aggregate", NORTH, "--out", "all")
    ours = AggregateFolder(Path("all"))
    for table in ("judgement", "inspection"):
        ours.file(table, identity(NORTH)).write_bytes(b"PAR1 no more PAR1")
    assert "The tables in this folder cannot be read." in run("scores", "all", status=1).stderr
    assert "A file of the aggregate cannot be read." in run("aggregate", NORTH, "--out", "all", status=1).stderr


def recorded(file):
    with open_workspace(Path(file), PHRASE, writing=False, device="d") as workspace:
        return sum(event.field.startswith("plain:") for event in workspace.events())


def test_that_answers_leave_an_inspection_is_recorded_before_anything_is_written(folder, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(AggregateFolder, "put", full)
    before = recorded(NORTH)
    run("aggregate", NORTH, "--out", "all", status=1)
    assert not list(Path("all").rglob("*.parquet"))
    assert recorded(NORTH) == before + 1


def test_a_folder_may_have_any_name_that_a_folder_can_have(folder):
    out = Path("Arolygiad ŵ 2013 [1] {a}, 'all'")
    for _ in range(2):  # the second time its state is read
        run("aggregate", NORTH, "--out", out)
    assert "1 of 3 cases counted." in run("scores", out).stdout


def test_spark_reads_a_folder_of_any_name_as_that_folder():
    assert spark_path(Path("/a [1]/{b}*?")) == "/a \\[1\\]/\\{b\\}\\*\\?"
