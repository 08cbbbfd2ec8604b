"""What looks wrong while there is time to mend it: rules, copied words, rates; and what stops a sign-off."""

import json

import pytest
from click.testing import CliRunner

from assessor_app.cli import verbs
from assessor_app.operations import completion, quality_rules, queries
from assessor_app.operations.quality_rules import Level, QualityRule
from assessor_app.problems import UserError
from assessor_app.records import Kind
from tests.operations.world import PHRASE, assessment, fill

MEN = "${gender} = 'male'"
LONG = "The officer saw the person at home every week and wrote down what was agreed with them. "


@pytest.fixture
def lead(world):
    """Two complete cases, one on each side of the line, and one that nobody has begun."""
    with world.begin() as workspace:
        code = next(q.code for q in workspace.instruments()[0].questions if q.kind is Kind.TEXT and q.owner)
        fill(workspace, "DC-001", **{code: LONG})
        fill(workspace, "DC-002", "below", **{code: f"{LONG}As in DC-001."})
        yield workspace


def kinds(lead):
    return {(one.case, one.kind) for one in quality_rules.findings(lead)}


def test_the_same_long_sentence_and_another_cases_number_are_told(lead):
    assert {("DC-002", "copied"), ("DC-002", "other-case")} <= kinds(lead)
    assert ("DC-001", "copied") not in kinds(lead)


def test_a_rule_of_the_leads_is_held_against_every_case_that_is_begun(lead):
    quality_rules.add_rule(lead, QualityRule("women", "${gender} = 'female'", "Look at diversity.", Level.SAYS))
    assert ("DC-001", "women") in kinds(lead)
    assert ("DC-002", "women") not in kinds(lead)
    quality_rules.remove_rule(lead, "women")
    assert ("DC-001", "women") not in kinds(lead)


@pytest.mark.parametrize(
    ("identity", "rule", "words"),
    [
        ("Bad id", "${gender} = 'male'", "x"),
        ("a", "${none} = 'x'", "x"),
        ("a", "${gender} = 'male'", " "),
        ("a", "", "x"),
    ],
)
def test_a_rule_that_cannot_be_is_refused(lead, identity, rule, words):
    with pytest.raises(UserError):
        quality_rules.add_rule(lead, QualityRule(identity, rule, words, Level.WARNS))


def test_a_rule_that_blocks_stops_the_sign_off_until_it_is_gone(lead):
    quality_rules.add_rule(lead, QualityRule("women", "${gender} = 'female'", "Read it again.", Level.BLOCKS))
    with pytest.raises(UserError, match="Read it again"):
        completion.sign_off(lead, assessment(lead, "DC-001"))
    completion.sign_off(lead, assessment(lead, "DC-002"))
    quality_rules.remove_rule(lead, "women")
    completion.sign_off(lead, assessment(lead, "DC-001"))


def test_findings_become_questions_once(lead):
    asked = quality_rules.ask_all(lead, quality_rules.findings(lead))
    assert asked
    assert not quality_rules.ask_all(lead, quality_rules.findings(lead))
    assert {one.assessment for one in queries.queries(lead)} == {assessment(lead, "DC-002")}


def test_rates_stand_with_their_numbers_and_intervals(lead):
    told = {(one.person, one.kind): one for one in quality_rules.rates(lead)}
    one = told["assessor-1", "insufficient"]
    assert 0 < one.n < one.of
    assert one.interval.low < one.n / one.of < one.interval.high
    assert told["assessor-2", "insufficient"].interval is None


def test_the_verbs_do_it_too(lead, world, monkeypatch):
    lead.close()
    monkeypatch.setenv("ASSESSOR_PASSPHRASE", PHRASE)

    def run(*words):
        done = CliRunner().invoke(verbs, [str(word) for word in words], catch_exceptions=False)
        assert done.exit_code == 0, done.output
        return done.stdout

    rule = ("--rule", "${gender} = 'female'", "--words", "Look.", "--level", "says")
    assert "Look." in run("quality-rule", world.lead_file, "women", *rule)
    rows = json.loads(run("quality", world.lead_file, "--format", "json"))
    assert {"women", "copied", "other-case"} <= {row["kind"] for row in rows}
    assert "Questions asked: " in run("quality", world.lead_file, "--ask")
    assert run("quality-rule", world.lead_file, "women", "--remove").strip() == "There is no rule yet."
    assert json.loads(run("rates", world.lead_file, "--format", "json"))
