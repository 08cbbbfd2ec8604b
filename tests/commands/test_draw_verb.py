"""The verbs draw and make-up, on a file and on a list, and how a removed case is replaced after a draw."""

import json

import pytest
from click.testing import CliRunner

from assessor_app.cli import verbs
from tests.operations.world import PHRASE


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A list of 60 cases in three units that no form knows, and a file made from it."""
    monkeypatch.setenv("ASSESSOR_PASSPHRASE", PHRASE)
    monkeypatch.chdir(tmp_path)
    units = ["City", "CITY", "Moor", "North Coast", "City", "Moor"]
    rows = [f"DC-{n:03},{'F' if n % 5 == 0 else 'M'},{units[n % 6]}" for n in range(1, 61)]
    (tmp_path / "list.csv").write_text("\n".join(["Case,Gender,LDU", *rows]), encoding="utf-8")
    run("new", "lead.inspection", "--sample", "list.csv", "--units-from-list")
    return tmp_path


def run(*words, status=0):
    done = CliRunner().invoke(verbs, [str(word) for word in words], catch_exceptions=False)
    assert done.exit_code == status, done.output
    return done


def draw(*words):
    return json.loads(run("draw", *words, "--by", "unit,gender", "--seed", 7, "--format", "json").stdout)


def made_up(*words):
    return json.loads(run("make-up", "lead.inspection", *words, "--format", "json").stdout)


def in_sample():
    rows = json.loads(run("cases", "lead.inspection", "--format", "json").stdout)
    return [row["case"] for row in rows if row["status"] != "removed"]


def test_a_list_and_the_file_made_from_it_give_the_same_draw(folder):
    looked = draw("list.csv", "--units-from-list", "--size", 20)
    done = draw("lead.inspection", "--size", 20)
    assert looked == done
    assert in_sample() == done["cases"]
    assert {tuple(one["values"].values()) for one in done["strata"]} >= {("city", "male"), ("north_coast", "female")}
    assert sum(one["drawn"] for one in done["strata"]) == 20 == len(done["cases"])
    assert len(done["reserve"]) == 40


def test_a_look_changes_nothing_and_undo_takes_a_draw_back(folder):
    before = in_sample()
    draw("lead.inspection", "--size", 20, "--look")
    assert in_sample() == before
    draw("lead.inspection", "--size", 20)
    run("draw", "lead.inspection", "--undo", "--reason", "Too early.")
    assert in_sample() == before


def test_the_next_of_the_group_steps_in_unless_nobody_is_to(folder):
    drawn = draw("lead.inspection", "--size", 20)["cases"]
    told = run("eliminate", "lead.inspection", drawn[0], "--reason", "The file is missing.").stdout
    instead = told.split("Case ")[-1].split()[0]
    assert sorted([*drawn[1:], instead]) == in_sample()
    run("eliminate", "lead.inspection", drawn[0], "--bring-back", "--reason", "Found.")
    assert in_sample() == drawn
    run("eliminate", "lead.inspection", drawn[1], "--no-replacement", "--reason", "Moved.")
    assert in_sample() == [drawn[0], *drawn[2:]]


def test_what_cannot_be_drawn_is_said(folder):
    assert "fewer than 61" in run("draw", "lead.inspection", "--size", 61, status=1).stderr
    assert "called shoes" in run("draw", "lead.inspection", "--size", 5, "--by", "shoes", status=1).stderr
    assert "--size 72" in run("draw", "lead.inspection", status=2).stderr


def test_the_make_up_is_held_against_the_list_or_a_specification(folder):
    draw("lead.inspection", "--size", 20)
    rows = made_up("--by", "gender")
    assert [(row["value"], row["sample"], row["list"]) for row in rows] == [("female", 4, 12), ("male", 16, 48)]
    (folder / "owed.csv").write_text("detail,answer,cases\ngender,Female,50\ngender,Male,50\n", encoding="utf-8")
    rows = made_up("--by", "gender", "--against", "owed.csv")
    assert [(row["fair"], row["over"]) for row in rows] == [(10.0, -6), (10.0, 6)]


def test_from_a_list_to_cases_shared_out_among_a_team(folder):
    draw("lead.inspection", "--size", 20)
    run("team", "lead.inspection", "--add", "Ann Bell", "--add", "Bob Carr")
    run("member", "lead.inspection", "Ann Bell", "--unit", "City", "--works-in", "Moor team")
    looked = run("allocate", "lead.inspection", "--all", "--look").stdout
    assert "Ann Bell: 10 cases" in looked
    assert run("allocate", "lead.inspection", "--all").stdout == looked
    people = json.loads(run("team", "lead.inspection", "--format", "json").stdout)
    assert [(one["unit"], one["works_in"]) for one in people if one["name"] == "Ann Bell"] == [("city", "Moor team")]
    assert "Name a CASE" in run("allocate", "lead.inspection", status=2).stderr
    assert "already" in run("allocate", "lead.inspection", "--all", status=1).stderr


def test_packs_are_numbered_handed_over_and_written_again_only_where_needed(folder):
    run("team", "lead.inspection", "--add", "Ann Bell", "--add", "Bob Carr")
    run("allocate", "lead.inspection", "--all")
    assert len(run("pack", "lead.inspection", "packs").stdout.splitlines()) == 2
    assert "holds everything" in run("pack", "lead.inspection", "packs", "--needed").stdout
    assert (
        "Pack 1" in run("handed-over", "lead.inspection", "ann-bell", "--how", "By hand", "--day", "2013-06-03").stdout
    )
    run("eliminate", "lead.inspection", "DC-001", "--reason", "Moved.")
    rows = {row["assessor"]: row for row in json.loads(run("packs", "lead.inspection", "--format", "json").stdout)}
    assert (rows["ann-bell"]["pack"], rows["ann-bell"]["handed_over"], rows["ann-bell"]["when"]) == (1, 1, "2013-06-03")
    assert [row["needs"] for row in rows.values() if row["needs"]] == [
        "These cases were handed over or removed: DC-001."
    ]
