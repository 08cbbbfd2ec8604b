"""The verb list, and what new, cases and team make of a list that an area sent."""

import csv
import io
import json

import pytest
from click.testing import CliRunner

from assessor_app.cli import verbs
from assessor_app.operations.inspection import add_person
from assessor_app.problems import UserError
from assessor_app.spreadsheet.office import lock
from assessor_app.store import open_workspace
from tests.exchange.lists import workbook_of
from tests.forms import SMALL_FORM

PHRASE = "plain words for a trial"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("ASSESSOR_PASSPHRASE", PHRASE)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(*words, status=0):
    done = CliRunner().invoke(verbs, [str(word) for word in words], catch_exceptions=False)
    assert done.exit_code == status, done.output
    return done


def listed(*words, status=0):
    return json.loads(run("list", *words, "--form", SMALL_FORM, "--format", "json", status=status).stdout)


def rows_of(*words):
    return list(csv.DictReader(io.StringIO(run(*words, "--format", "csv").stdout)))


def area_list(folder, name="area.xlsx"):
    rows = [
        ("Cases of the area",),
        ("No.", "CRN", "Sex", "LDU", "Shoe size"),
        (1, "Y1", "M", "North", 9),
        (2, "Y2", "F", "The coast", 8),
        ("Total", 2, None, None, None),
    ]
    (folder / name).write_bytes(workbook_of(rows))
    return name


def test_a_list_is_shown_as_it_would_be_taken(folder):
    found = listed(area_list(folder))
    assert list(found) == ["sheet", "rows", "columns", "values", "problems"]
    assert (found["sheet"], found["rows"]) == ("List", 2)
    assert found["columns"] == {"No.": "case", "CRN": "reference", "Sex": "gender", "LDU": "unit", "Shoe size": ""}
    assert found["values"] == {"gender": {"M": "male", "F": "female"}, "unit": {"North": "north", "The coast": ""}}
    told = {problem["code"]: problem for problem in found["problems"]}
    assert told["unknown-choice"]["where"] == "row 4, column “LDU”"
    assert told["unknown-choice"]["severity"] == "error"
    assert {"titles", "unknown-head", "total-row"} < told.keys()


def test_a_list_is_shown_to_a_person_with_the_problems_apart(folder):
    done = run("list", area_list(folder), "--form", SMALL_FORM)
    assert "2 cases in the list" in done.stdout
    assert "The coast  (no answer)" in done.stdout
    assert "area.xlsx: row 4, column “LDU”: “The coast” is not one of the answers" in done.stderr
    assert "--mapping" in done.stderr


def test_a_mapping_that_was_mended_is_taken_by_new(folder):
    found = listed(area_list(folder))
    run("new", "t.inspection", "--sample", "area.xlsx", "--form", SMALL_FORM, status=1)
    assert not (folder / "t.inspection").exists()
    found["values"]["unit"]["The coast"] = "south"
    (folder / "m.json").write_text(json.dumps(found), encoding="utf-8")
    run("new", "t.inspection", "--sample", "area.xlsx", "--form", SMALL_FORM, "--mapping", "m.json")
    with open_workspace(folder / "t.inspection", PHRASE, device="d") as workspace:
        details = {case.number: dict(case.details) for case in workspace.cases()}
    assert details == {"1": {"gender": "male", "unit": "north"}, "2": {"gender": "female", "unit": "south"}}


def test_cases_that_nobody_has_are_listed(folder):
    (folder / "cases.csv").write_text("Case,Assessor\nDC-001,Ann\nDC-002,\n", encoding="utf-8")
    assert "2 cases, 1 assessor." in run("new", "t.inspection", "--sample", "cases.csv").stdout
    assert [(row["case"], row["assessor"], row["status"]) for row in rows_of("cases", "t.inspection")] == [
        ("DC-001", "ann", "not_started"),
        ("DC-002", "", "not_allocated"),
    ]
    run("eliminate", "t.inspection", "DC-002", "--reason", "Not in scope.")
    assert rows_of("cases", "t.inspection")[1]["status"] == "removed"


def test_nothing_that_can_be_taken_is_an_exit_status(folder):
    (folder / "empty.csv").write_text("Case,Name\n", encoding="utf-8")
    assert listed("empty.csv", status=1)["rows"] == 0
    assert "no-such.csv" in run("list", "no-such.csv", status=1).stderr


def test_a_protected_list_is_taken_with_a_file_that_holds_its_password(folder):
    (folder / "locked.xlsx").write_bytes(lock(workbook_of(), "spring tide"))
    (folder / "word.txt").write_text("spring tide\n", encoding="utf-8")
    assert "--password-file" in run("list", "locked.xlsx", status=1).stderr
    assert listed("locked.xlsx", "--password-file", "word.txt")["rows"] == 3
    told = run("new", "t.inspection", "--sample", "locked.xlsx", status=1).stderr
    assert "--sample-password-file" in told
    run("new", "t.inspection", "--sample", "locked.xlsx", "--sample-password-file", "word.txt")


def test_what_is_hidden_is_decided_by_an_option(folder):
    def hide(sheet):
        sheet.row_dimensions[3].hidden = True

    (folder / "list.xlsx").write_bytes(workbook_of(change=hide))
    told = run("new", "t.inspection", "--sample", "list.xlsx", status=1).stderr
    assert "The list has 1 hidden row." in told
    assert "--hidden read or --hidden leave" in told
    assert "2 cases" in run("new", "t.inspection", "--sample", "list.xlsx", "--hidden", "leave").stdout
    assert "3 cases" in run("new", "u.inspection", "--sample", "list.xlsx", "--hidden", "read").stdout


def test_numbers_are_given_when_asked_for(folder):
    (folder / "list.csv").write_text("CRN,Name\nX1,Rees\nX2,Hale\n", encoding="utf-8")
    assert "--number-from" in run("new", "t.inspection", "--sample", "list.csv", status=1).stderr
    run("new", "t.inspection", "--sample", "list.csv", "--number-from", "EX-001")
    assert [row["case"] for row in rows_of("cases", "t.inspection")] == ["EX-001", "EX-002"]


def test_no_verb_prints_a_formula_and_a_list_reads_it_back(folder):
    (folder / "cases.csv").write_text('Case,Assessor\nDC-001,"=cmd|calc"\nDC-002,@SUM(1)\n', encoding="utf-8")
    run("new", "t.inspection", "--sample", "cases.csv")
    printed = run("team", "t.inspection", "--format", "csv").stdout
    assert not printed.startswith("\ufeff")
    assert {row["name"] for row in csv.DictReader(io.StringIO(printed))} == {"'=cmd|calc", "'@SUM(1)", "Lead inspector"}
    (folder / "team.csv").write_text(printed, encoding="utf-8")
    mapping = {"columns": {"id": "case", "name": "assessor", "role": ""}}
    (folder / "m.json").write_text(json.dumps(mapping), encoding="utf-8")
    run("new", "u.inspection", "--sample", "team.csv", "--mapping", "m.json")
    assert {"'=cmd|calc", "'@SUM(1)"} < {row["name"] for row in rows_of("team", "u.inspection")}


def test_a_name_that_differs_in_its_spelling_only_is_in_the_team_already(folder):
    (folder / "cases.csv").write_text("Case,Assessor\nDC-001,Siân Wyn\n", encoding="utf-8")
    run("new", "t.inspection", "--sample", "cases.csv")
    with open_workspace(folder / "t.inspection", PHRASE, device="d") as workspace, pytest.raises(UserError) as told:
        add_person(workspace, " sia\u0302n  wyn")
    assert told.value.problems[0].code == "repeated-name"


def test_a_list_that_comes_again_says_what_differs_and_changes_nothing_until_told(folder):
    (folder / "first.csv").write_text("Case,Reference,Name\nA1,X1,One\nA2,X2,Two\n", encoding="utf-8")
    (folder / "again.csv").write_text("Reference,Name\nX1,Won\nX3,Three\n", encoding="utf-8")
    run("new", "a.inspection", "--sample", "first.csv", "--form", SMALL_FORM)
    looked = rows_of("bring-in", "a.inspection", "again.csv")
    assert [(row["kind"], row["case"]) for row in looked] == [("changed", "A1"), ("gone", "A2"), ("new", "A3")]
    assert rows_of("bring-in", "a.inspection", "again.csv") == looked
    run("bring-in", "a.inspection", "again.csv", "--take", "new", "--in-reserve")
    assert "needs a reason" in run("bring-in", "a.inspection", "again.csv", "--take", "changed", status=1).stderr
    run("bring-in", "a.inspection", "again.csv", "--take", "changed", "--reason", "Misspelt.")
    assert [row["kind"] for row in rows_of("bring-in", "a.inspection", "again.csv")] == ["gone"]


def test_a_mapping_names_units_of_this_inspection(folder):
    (folder / "list.csv").write_text("Case,LDU\nA1,PLYM\nA2,Exe Valley\n", encoding="utf-8")
    (folder / "m.json").write_text(
        json.dumps({"values": {"unit": {"PLYM": "Plymouth East", "Exe Valley": "Exe Valley"}}}), encoding="utf-8"
    )
    run("new", "a.inspection", "--sample", "list.csv", "--mapping", "m.json", "--units-from-list")
    assert [(row["name"], row["cases"]) for row in rows_of("units", "a.inspection")] == [
        ("Exe Valley", "1"),
        ("Plymouth East", "1"),
    ]
    run("units", "a.inspection", "--same", "Plymouth East", "Exe Valley", "--reason", "Joined.")
    assert [(row["name"], row["cases"]) for row in rows_of("units", "a.inspection")] == [("Exe Valley", "2")]


def test_what_list_prints_takes_the_same_list(folder):
    (folder / "list.csv").write_text("No;LDU;Sex\n1;CITY;M\n2;City;F\n", encoding="cp1252")
    printed = run("list", "list.csv", "--units-from-list", "--format", "json").stdout
    assert json.loads(printed)["values"]["unit"] == {"CITY": "City", "City": "City"}
    (folder / "m.json").write_text(printed, encoding="utf-8")
    run("new", "a.inspection", "--sample", "list.csv", "--mapping", "m.json", "--units-from-list")
    assert [(row["name"], row["cases"]) for row in rows_of("units", "a.inspection")] == [("City", "2")]


def test_the_timetable_follows_from_one_date(folder):
    (folder / "list.csv").write_text("Case\nA1\n", encoding="utf-8")
    run("new", "a.inspection", "--sample", "list.csv", "--form", SMALL_FORM)
    rows = rows_of("timetable", "a.inspection", "--from", "fieldwork", "2026-05-11", "--set", "draft", "2026-06-10")
    assert [row["day"] for row in rows] == ["2026-03-02", "2026-05-11", "2026-05-18", "2026-06-10", "2026-06-29"]
    assert "is no day" in run("timetable", "a.inspection", "--set", "draft", "soon", status=1).stderr


def test_an_empty_list_for_an_area_is_written(folder):
    run("list-template", "t.xlsx", "--form", SMALL_FORM)
    assert listed("t.xlsx", status=1)["columns"]["Case reference"] == "reference"
