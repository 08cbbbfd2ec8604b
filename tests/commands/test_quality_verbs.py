"""The verbs checked, sign-off, undo-sign-off and send-back; and what merge says first."""

import json

import pytest
from click.testing import CliRunner

from assessor_app.cli import verbs
from assessor_app.operations import answer_entry
from tests.operations.world import PHRASE, World, assessment, fill


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A lead's file, and a return with DC-003 complete and an alert on it."""
    monkeypatch.setenv("ASSESSOR_PASSPHRASE", PHRASE)
    monkeypatch.chdir(tmp_path)
    world = World(tmp_path)
    with world.begin() as lead:
        world.packs(lead)
    with world.started("assessor-2") as assessor:
        fill(assessor, "DC-003")
        answer_entry.raise_risk(assessor, assessment(assessor, "DC-003"), "A threat.", "The manager.", "Today")
        world.returned(assessor)
    return tmp_path


def run(*words, status=0):
    done = CliRunner().invoke(verbs, [str(word) for word in words], catch_exceptions=False)
    assert done.exit_code == status, done.output
    return done


def status():
    rows = json.loads(run("cases", "lead.inspection", "--format", "json").stdout)
    return next(row["status"] for row in rows if row["case"] == "DC-003")


def test_that_someone_may_be_at_risk_is_the_first_thing_that_merge_says(folder):
    done = run("merge", "lead.inspection", "assessor-2-return.xlsx")
    assert done.output.splitlines()[0].startswith("assessor-2-return.xlsx: Someone may be at risk now in case DC-003")


def test_a_case_is_checked_signed_off_taken_back_and_sent_back(folder):
    run("merge", "lead.inspection", "assessor-2-return.xlsx")
    run("checked", "lead.inspection", "dc-003")
    assert status() == "checked"
    run("sign-off", "lead.inspection", "DC-003")
    assert status() == "signed_off"
    assert "needs a reason" in run("undo-sign-off", "lead.inspection", "DC-003", status=1).stderr
    run("undo-sign-off", "lead.inspection", "DC-003", "--reason", "Too early.")
    assert status() == "checked"
    said = run("send-back", "lead.inspection", "DC-003", "--reason", "Evidence is thin.").stdout
    assert "the next pack for assessor-2 says so" in said
    assert status() == "in_progress"
    assert "not complete" in run("sign-off", "lead.inspection", "DC-003", status=1).stderr
