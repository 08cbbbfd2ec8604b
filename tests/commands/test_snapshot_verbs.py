"""The verbs snapshot, snapshots, compare and challenge."""

import json

import pytest
from click.testing import CliRunner

from assessor_app.cli import verbs
from assessor_app.operations import figures
from tests.operations.world import PHRASE, World, fill


@pytest.fixture
def world(tmp_path, monkeypatch):
    """One case sufficient, one not, and one that is not begun."""
    monkeypatch.setenv("ASSESSOR_PASSPHRASE", PHRASE)
    world = World(tmp_path)
    with world.begin() as lead:
        fill(lead, "DC-001")
        fill(lead, "DC-002", "below")
    return world


@pytest.fixture
def run(world):
    def ran(verb, *words, status=0):
        done = CliRunner().invoke(verbs, [verb, str(world.lead_file), *words], catch_exceptions=False)
        assert done.exit_code == status, done.output
        return done.stdout

    return ran


def completed(world, case):
    with world.lead() as lead:
        fill(lead, case)


def test_figures_are_frozen_listed_and_compared_in_sentences(world, run):
    assert "No figures have been frozen yet." in run("snapshots")
    assert "“Feedback”" in run("snapshot", "Feedback")
    assert "No figure has changed." in run("compare", "feedback")
    completed(world, "DC-003")
    assert "Outcome 1: 67%; it was 50%." in run("compare", "Feedback")
    assert run("compare", "Feedback", "--find", "OUTCOME:1").splitlines() == ["Outcome 1: 67%; it was 50%."]
    run("snapshot", "Draft")
    [first, second] = json.loads(run("snapshots", "--format", "json"))
    assert (first["name"], second["name"]) == ("Feedback", "Draft")
    assert first["changed_since"] > 0 == second["changed_since"]
    rows = json.loads(run("compare", "Feedback", "Draft", "--format", "json"))
    assert {"figure": "outcome:1", "name": "Outcome 1", "before": "50%", "after": "67%"} in rows


def test_a_challenge_is_entered_decided_and_read_with_its_effect(world, run):
    assert "Nothing has been challenged yet." in run("challenge")
    with world.lead() as lead:
        code = next(q for q in figures.case_form(lead).scored if not q.relevant).code
    words = ("--claim", "Seen in time.", "--evidence", "Page 4", "--figure", f"{code}=enough", "--format", "json")
    [entered] = json.loads(run("challenge", *words))
    assert (entered["ruling"], entered["effect"]) == ("open", [])
    completed(world, "DC-003")
    decide = ("--decide", entered["challenge"], "--ruling", "upheld", "--reason", "It is so.", "--format", "json")
    [decided] = json.loads(run("challenge", *decide))
    assert (decided["ruling"], decided["reason"]) == ("upheld", "It is so.")
    assert ("outcome:1", "50%", "67%") in [(one["figure"], one["before"], one["after"]) for one in decided["effect"]]
    assert "Outcome 1: 67%; it was 50%." in run("challenge")


@pytest.mark.parametrize("words", [("--decide", "1"), ("--ruling", "upheld"), ("--claim", "x", "--decide", "1")])
def test_half_a_decision_is_not_understood(run, words):
    run("challenge", *words, status=2)
