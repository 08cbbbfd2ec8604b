"""Frozen figures, what has changed since, and challenges to them: for the lead only, and never sent to who assesses."""

import json

import pytest

from assessor_app import subjects
from assessor_app.operations import allocation, challenges, figures, report_facts, snapshots
from assessor_app.operations.challenges import Ruling
from assessor_app.operations.contents import merged_contents, pack_events
from assessor_app.problems import UserError
from assessor_app.records import Change
from tests.operations.world import fill


@pytest.fixture
def lead(world):
    """Three cases: two complete, one sufficient and one not; the third not begun."""
    with world.begin() as workspace:
        fill(workspace, "DC-001")
        fill(workspace, "DC-002", "below")
        yield workspace


def refused(function, *arguments):
    with pytest.raises(UserError) as caught:
        function(*arguments)
    return caught.value.problems[0].code


def enough(lead):
    code = next(q for q in figures.case_form(lead).scored if not q.relevant).code
    return f"{code}=enough"


def changed(lead, before):
    found = snapshots.differences(lead, before, snapshots.figures_now(lead))
    return {one.figure: (one.before, one.after) for one in found}


def test_a_snapshot_holds_every_figure_as_it_was_whatever_comes_later(lead):
    taken = snapshots.take_snapshot(lead, "Feedback")
    assert set(taken.counts) == {figure.id for figure in figures.figures(lead)}
    fill(lead, "DC-003")
    kept = snapshots.find_snapshot(lead, "feedback")
    assert kept == taken
    assert kept.counts[enough(lead)] == (1, 2)


def test_nothing_has_changed_where_nothing_was_done(lead):
    assert changed(lead, snapshots.take_snapshot(lead, "Feedback")) == {}


def test_what_has_changed_is_told_of_headlines_and_counts(lead):
    before = snapshots.take_snapshot(lead, "Feedback")
    fill(lead, "DC-003")
    found = changed(lead, before)
    assert found["outcome:1"] == ("50%", "67%")
    assert found[enough(lead)] == ("one of two", "two of three")
    told = snapshots.differences(lead, before, snapshots.figures_now(lead))
    assert str(told[0].sentence) == "Outcome 1: 67%; it was 50%."


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [(0.701, 0.704, [("70.1%", "70.4%")]), (0.5, 0.5, []), (None, 0.5, [("", "50%")]), (0.575, 0.57, [("58%", "57%")])],
)
def test_a_headline_that_moves_within_its_rounding_is_told_to_a_tenth(before, after, said):
    found = snapshots.headline_differences({"outcome:1": before}, {"outcome:1": after})
    assert [(one.before, one.after) for one in found] == said


def test_a_figure_that_came_later_or_was_taken_away_is_told_as_that(lead):
    code = enough(lead).partition("=")[0]
    first = snapshots.take_snapshot(lead, "First")
    figures.add_figure(lead, "women", "Women", f"${{{code}}} = 'yes'", "${gender} = 'female'")
    second = snapshots.take_snapshot(lead, "Second")
    (added,) = snapshots.differences(lead, first, second)
    (gone,) = snapshots.differences(lead, second, first)
    assert "it was not counted before" in added.sentence
    assert "no longer counted" in gone.sentence


def test_no_snapshot_is_written_over_and_none_is_without_a_name(lead):
    snapshots.take_snapshot(lead, "Draft")
    assert refused(snapshots.take_snapshot, lead, " draft ") == "snapshot-name"
    assert refused(snapshots.take_snapshot, lead, " ") == "no-name"
    assert refused(snapshots.find_snapshot, lead, "Publication") == "unknown-snapshot"


@pytest.mark.parametrize("tail", ["", ":0"])
def test_a_snapshot_that_was_changed_is_refused(lead, tail):
    taken = snapshots.take_snapshot(lead, "Draft")
    field = f"{subjects.SNAPSHOT}{taken.id}{tail}"
    told = json.loads(lead.value("inspection", field))
    told.update({"headlines": {"outcome:1": 1.0}} if not tail else {enough(lead): [2, 2]})
    lead.record([Change("inspection", field, json.dumps(told))])
    assert refused(snapshots.find_snapshot, lead, "Draft") == "snapshot-changed"


def test_figures_of_any_number_are_kept_in_parts_that_a_workbook_holds(lead):
    counts = {f"q{number}=answer": (number, 5000) for number in range(5000)}
    parts = list(snapshots._parts(counts))
    assert len(parts) > 1
    assert max(map(len, parts)) <= 32_767
    assert {key: tuple(value) for part in parts for key, value in json.loads(part).items()} == counts


def test_a_challenge_tells_its_effect_on_the_figures_it_is_about_and_on_headlines(lead):
    one = challenges.enter_challenge(lead, "DC-002 was seen in time.", "Case record, page 4", [enough(lead)])
    assert challenges.effect(lead, one) == ()
    allocation.eliminate(lead, "DC-002", "Wrong sentence.")
    decided = challenges.decide_challenge(lead, one.id, Ruling.UPHELD, "The order was another one.")
    fill(lead, "DC-003", "below")
    told = {each.figure: (each.before, each.after) for each in challenges.effect(lead, decided)}
    assert told["outcome:1"] == ("50%", "100%")
    assert told[enough(lead)] == ("one of two", "one of one")
    assert {name for name in told if "=" in name} == {enough(lead)}
    assert challenges.challenges(lead) == (decided,)


def test_a_challenge_needs_a_claim_known_figures_and_a_reason_for_its_decision(lead):
    assert refused(challenges.enter_challenge, lead, " ", "", []) == "no-claim"
    assert refused(challenges.enter_challenge, lead, "Wrong.", "", ["nothing"]) == "unknown-figure"
    one = challenges.enter_challenge(lead, "Wrong.", "", [])
    assert refused(challenges.decide_challenge, lead, one.id, Ruling.REJECTED, " ") == "no-reason"
    assert refused(challenges.decide_challenge, lead, "00000000", Ruling.REJECTED, "No.") == "unknown-challenge"


@pytest.fixture
def reporting(lead):
    """A file with something of each kind that tells of scores and findings."""
    code = enough(lead).partition("=")[0]
    figures.add_figure(lead, "women", "Women", f"${{{code}}} = 'yes'", "${gender} = 'female'")
    known = {value.figure.id: value for value in figures.figure_values(lead)}
    report_facts.write_section(lead, "context", "Half of the work was not good enough.", known)
    snapshots.take_snapshot(lead, "Feedback")
    challenges.enter_challenge(lead, "Wrong.", "", [])
    return lead


def kinds(events):
    return {f"{event.field.partition(':')[0]}:" for event in events if event.subject == "inspection"}


def test_whoever_assesses_is_sent_neither_report_nor_frozen_figures_nor_challenges(reporting):
    assert kinds(reporting.events()) >= set(subjects.REPORTING)
    assert not kinds(pack_events(reporting, "assessor-2")) & set(subjects.REPORTING)


def test_another_copy_of_the_leads_file_is_sent_them(reporting):
    assert kinds(merged_contents(reporting).events) >= set(subjects.REPORTING)


def test_an_assessor_has_no_part_in_them(world, lead):
    world.packs(lead)
    with world.started("assessor-1") as assessor:
        for function, *arguments in (
            (snapshots.take_snapshot, "Mine"),
            (snapshots.snapshots,),
            (snapshots.find_snapshot, "Mine"),
            (challenges.enter_challenge, "Wrong.", ""),
            (challenges.decide_challenge, "00000000", Ruling.UPHELD, "Yes."),
            (challenges.challenges,),
        ):
            assert refused(function, assessor, *arguments) == "lead-only"
