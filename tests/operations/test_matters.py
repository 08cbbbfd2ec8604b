"""Whether an open difference could move a headline, before it is settled."""

import json

from click.testing import CliRunner

from assessor_app.cli import verbs
from assessor_app.operations import moves, results, settlement
from assessor_app.operations.answer_entry import record_answers
from assessor_app.records import Judgement
from tests.operations.world import PHRASE, assessment, fill, merged


def disputed(world):
    """A lead's file in which two people judged one question of DC-001 differently; two cases count."""
    with world.begin() as lead:
        world.packs(lead)
    with world.started("assessor-1") as assessor:
        fill(assessor, "DC-001")
        fill(assessor, "DC-002", "below")
        out = world.returned(assessor)
    lead = world.lead()
    question = next(question for question in lead.instruments()[0].scored if not question.relevant)
    below = next(choice.code for choice in question.choices if choice.judgement is Judgement.BELOW)
    subject = f"assessment:{assessment(lead, 'DC-001')}"
    record_answers(lead, assessment(lead, "DC-001"), {question.code: below})
    merged(lead, out)
    for one in settlement.different_answers(lead):
        if one.field == "status":
            complete = next(side.value for side in one.sides if side.value.startswith("complete"))
            settlement.settle(lead, subject, "status", complete, "It was complete.")
    return lead, subject, question.code


def score(lead, outcome):
    return next(one.score for one in results.scores(lead).matrix.outcomes if one.code == outcome)


def test_a_difference_says_which_headline_it_could_move_and_settling_it_does(world):
    lead, subject, code = disputed(world)
    with lead:
        move = moves.moves(lead)[subject, code]
        before, stands = score(lead, move.outcome), lead.value(subject, code)
        (one,) = settlement.different_answers(lead)
        other = next(side.value for side in one.sides if side.value != stands)
        settlement.settle(lead, subject, code, other, "Read again.")
        assert abs((score(lead, move.outcome) - before) * 100 - move.points) < 1e-9
        assert moves.moves(lead) == {}


def test_the_verbs_say_it_too(world, monkeypatch):
    lead, _, code = disputed(world)
    lead.close()
    monkeypatch.setenv("ASSESSOR_PASSPHRASE", PHRASE)
    run = CliRunner().invoke(verbs, ["conflicts", str(world.lead_file), "--format", "json"], catch_exceptions=False)
    rows = [row for row in json.loads(run.stdout) if row["field"] == code]
    assert rows
    assert all("points" in row["moves"] for row in rows)
    run = CliRunner().invoke(verbs, ["tipping", str(world.lead_file), "--format", "json"], catch_exceptions=False)
    assert {"outcome", "now", "then", "answers", "questions"} == set(json.loads(run.stdout)[0])
