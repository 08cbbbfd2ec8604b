"""A new version of the form in mid-fieldwork: nothing is lost, and it can be undone exactly."""

import pytest
from openpyxl import load_workbook
from pyxform.xls2xform import convert

from assessor_app import subjects
from assessor_app.instrument import load_xlsx
from assessor_app.operations import (
    allocation,
    answer_entry,
    completion,
    form_versions,
    incoming_work,
    results,
    settlement,
)
from assessor_app.operations.forms import case_form
from assessor_app.operations.meanings import Why
from assessor_app.problems import UserError
from assessor_app.records import Status
from tests.forms import big_form
from tests.operations.versions import new_version
from tests.operations.world import assessment, fill, merged

pytestmark = pytest.mark.usefixtures("any_program")

NEW_QUESTION = {"type": "select_one yes_no", "name": "q_new", "label::English": "Was it new?", "required": "yes"}
OWED = {"added": ("q2_1_01", NEW_QUESTION)}
CHOICE_GONE = {"choices": {"reasons thin": None}}


@pytest.fixture
def lead(world):
    """DC-001 is complete, all below the line; nothing else has begun."""
    with world.begin() as workspace:
        fill(workspace, "DC-001", "below", q2_1_01_r="late thin")
        yield workspace


def adopted(lead, **changes):
    return form_versions.adopt(lead, new_version(**changes))


def as_it_stands(lead, one):
    found = lead.assessment(one)
    return lead.answers(one), lead.states(one), found.status, found.changed_since_complete, found.instrument


def codes(caught):
    return [problem.code for problem in caught.value.problems]


# --- adopting -----------------------------------------------------------------------------------


def test_a_new_version_is_given_to_new_cases_only(lead):
    before = as_it_stands(lead, assessment(lead, "DC-001"))
    version = adopted(lead, **OWED)
    assert case_form(lead) == version
    assert as_it_stands(lead, assessment(lead, "DC-001")) == before
    allocation.eliminate(lead, "DC-002", "Out of scope.", "DC-004")
    assert allocation.allocate(lead, "DC-004", "assessor-1").instrument == version.hash


def test_another_form_the_same_version_and_a_repeated_version_number_are_refused(lead):
    refused = {
        "other-form": big_form(3, 0, 6),
        "same-version": case_form(lead),
        "repeated-version": new_version("2013-06", **OWED),
    }
    for code, version in refused.items():
        with pytest.raises(UserError) as caught:
            form_versions.adopt(lead, version)
        assert codes(caught) == [code]
    assert len(lead.instruments()) == 1


def test_only_the_lead_adopts_carries_over_and_undoes(world, lead):
    version = adopted(lead, **OWED)
    world.packs(lead)
    lead.close()
    with world.started("assessor-1") as first:
        one = assessment(first, "DC-001")
        for act in (
            lambda: form_versions.adopt(first, new_version("3", **OWED)),
            lambda: form_versions.carry_over(first, one, version),
            lambda: form_versions.undo_carry_over(first, one),
        ):
            with pytest.raises(UserError) as caught:
                act()
            assert codes(caught) == ["lead-only"]


# --- what carrying over does --------------------------------------------------------------------


def test_a_preview_says_what_would_happen_and_changes_nothing(lead):
    one = assessment(lead, "DC-001")
    version = new_version(**OWED, **CHOICE_GONE)
    events = lead.count_events()
    told = form_versions.preview(lead, one, version)
    assert (told.old, told.new, told.reopens) == ("2013-06", "2013-12", True)
    assert [point.code for point in told.owed] == ["q_new", "q2_1_01_r"]
    assert [(each.code, each.why, each.cleared) for each in told.changed] == [("q2_1_01_r", Why.CHOICE_GONE, True)]
    assert "q2_1_01" in told.kept
    assert lead.count_events() == events
    form_versions.adopt(lead, version)
    assert form_versions.carry_over(lead, one, version) == told


def test_answers_stay_by_question_code_and_count_as_before(lead):
    one = assessment(lead, "DC-001")
    before = lead.answers(one)
    scores = results.scores(lead).as_json()
    done = form_versions.carry_over(lead, one, adopted(lead, survey={"q2_1_01": {"guidance_hint::English": "Other."}}))
    assert lead.answers(one) == before
    assert (done.changed, done.owed, done.gone, done.closed) == ((), (), (), ())
    assert results.scores(lead).as_json() == scores


def test_a_complete_assessment_that_owes_nothing_new_stays_complete(lead):
    one = assessment(lead, "DC-001")
    completion.mark_checked(lead, one)
    form_versions.carry_over(lead, one, adopted(lead, survey={"age": {"hint::English": "In years."}}))
    found = lead.assessment(one)
    assert (found.status, found.changed_since_complete) == (Status.CHECKED, False)


def test_a_complete_assessment_that_owes_something_new_is_in_progress_and_says_why(lead):
    one = assessment(lead, "DC-001")
    form_versions.carry_over(lead, one, adopted(lead, **OWED))
    assert lead.assessment(one).status is Status.IN_PROGRESS
    reason = lead.history(subjects.assessment(one), "status")[0].reason
    assert reason == "Carried over from version 2013-06 to version 2013-12."
    answer_entry.answer(lead, one, "q_new", "yes")
    assert completion.complete(lead, one).status is Status.COMPLETE


@pytest.mark.parametrize(
    ("changes", "code", "why", "cleared"),
    [
        (CHOICE_GONE, "q2_1_01_r", Why.CHOICE_GONE, True),
        ({"survey": {"q2_1_01_e": {"type": "integer"}}}, "q2_1_01_e", Why.OTHER_KIND, True),
        ({"survey": {"q2_1_01_r": {"type": "text"}}}, "q2_1_01_r", Why.OTHER_KIND, False),
        ({"choices": {"reasons late": {"label::English": "It was not prompt"}}}, "q2_1_01_r", Why.ANSWER_WORDS, False),
        ({"survey": {"q2_1_01": {"label::English": "Was there a plan?"}}}, "q2_1_01", Why.QUESTION_WORDS, False),
        ({"choices": {"yes_no3 no_poor": {"judgement": "above"}}}, "q2_1_01", Why.OTHER_SIDE, False),
    ],
)
def test_an_answer_that_may_mean_something_else_is_listed_and_cleared_only_if_it_must_be(
    lead, changes, code, why, cleared
):
    one = assessment(lead, "DC-001")
    before = lead.answers(one)[code]
    done = form_versions.carry_over(lead, one, adopted(lead, **changes))
    assert (why, cleared) in [(each.why, each.cleared) for each in done.changed if each.code == code]
    assert lead.answers(one).get(code) == (None if cleared else before)
    assert before in {event.value for event in lead.history(subjects.assessment(one), code)}


LATE = {"label::English": "It was not prompt"}
ASKED = {"label::English": "Was there a plan?"}


@pytest.mark.parametrize(
    ("sheet", "key", "words", "column", "code"),
    [
        ("choices", "reasons late", LATE, "formerly", "q2_1_01_r"),
        ("survey", "q2_1_01", ASKED, "bind::insp:formerly", "q2_1_01"),
    ],
)
def test_other_words_that_are_declared_to_mean_the_same_are_told_and_not_to_be_looked_at(
    lead, sheet, key, words, column, code
):
    one = assessment(lead, "DC-001")
    known, _, name = key.rpartition(" ")
    question = case_form(lead).by_code[code]
    before = str(question.choice(name).label if known else question.label)
    declared = new_version(**{sheet: {key: {**words, column: f"Something else | {before}"}}})
    told = form_versions.preview(lead, one, declared)
    assert (told.changed, code in told.kept) == ((), True)
    assert [(str(each.old), str(each.new)) for each in told.reworded] == [(before, words["label::English"])]
    assert code in told.reworded[0].codes
    other = new_version(**{sheet: {key: {**words, column: "Something else"}}})
    told = form_versions.preview(lead, one, other)
    assert (code in {each.code for each in told.changed}, told.reworded) == (True, ())


def test_an_answer_to_a_question_that_is_gone_is_kept_and_counts_nowhere(lead):
    one = assessment(lead, "DC-001")
    done = form_versions.carry_over(lead, one, adopted(lead, survey={"q2_1_01_e": None}))
    assert done.gone == ("q2_1_01_e",)
    assert lead.answers(one)["q2_1_01_e"]


def test_an_answer_that_the_new_rules_close_is_said_and_kept(lead):
    one = assessment(lead, "DC-001")
    done = form_versions.carry_over(lead, one, adopted(lead, survey={"q2_1_01": {"relevant": "${rosh} = 'very_high'"}}))
    assert "q2_1_01" in done.closed
    assert lead.answers(one)["q2_1_01"] == "no_poor"
    assert lead.states(one)["q2_1_01"].value == "inactive"


WEAK_TOO = {"survey": {"q2_1_01_r": {"relevant": "${q2_1_01} != ''"}}}


def test_an_answer_left_behind_that_the_new_rules_open_is_to_be_looked_at(lead):
    """It counted nowhere, and counts again."""
    one = assessment(lead, "DC-002")
    answer_entry.answer(lead, one, "q2_1_01", "no_poor")
    answer_entry.answer(lead, one, "q2_1_01_r", "late")
    answer_entry.answer(lead, one, "q2_1_01", "yes")
    told = form_versions.preview(lead, one, new_version(**WEAK_TOO))
    assert [(each.code, each.why, each.cleared) for each in told.changed] == [("q2_1_01_r", Why.OPENED, False)]
    assert "q2_1_01_r" not in told.kept


def test_reasons_are_owed_below_the_line_and_welcome_above(lead):
    """Above it they tell of a part that fell short all the same."""
    one = assessment(lead, "DC-002")
    form_versions.carry_over(lead, one, adopted(lead, **WEAK_TOO))
    owed = {}
    for value in ("yes", "no_poor"):
        answer_entry.answer(lead, one, "q2_1_01", value)
        owed[value] = {point.code for point in lead.form(case_form(lead).hash).open_points(lead.answers(one))}
    assert owed["no_poor"] - owed["yes"] >= {"q2_1_01_r"}
    assert "q2_1_01_r" in lead.form(case_form(lead).hash).active({"q2_1_01": "yes"})


def test_events_carry_the_version_that_they_were_given_under(lead):
    one = assessment(lead, "DC-001")
    old, version = case_form(lead), adopted(lead, **OWED)
    form_versions.carry_over(lead, one, version)
    answer_entry.answer(lead, one, "q_new", "yes")
    history = {event.field: event.instrument for event in lead.events([subjects.assessment(one)])}
    assert (history["q2_1_01"], history["q_new"]) == (old.hash, version.hash)


def test_scores_over_two_versions_say_so(lead):
    fill(lead, "DC-003")
    version = adopted(lead, survey={"age": {"hint::English": "In years."}})
    assert not results.scores(lead).as_json()["mixed_versions"]
    form_versions.carry_over(lead, assessment(lead, "DC-003"), version)
    found = results.scores(lead).as_json()
    assert (found["mixed_versions"], found["counted"]) == (True, 2)
    question = next(q for q in found["questions"] if q["code"] == "q2_1_01")
    assert (question["above"], question["below"]) == (1, 1)


def test_a_version_that_is_not_adopted_or_in_use_already_is_refused(lead):
    one = assessment(lead, "DC-001")
    for version, code in ((new_version(**OWED), "unknown-instrument"), (case_form(lead), "same-version")):
        with pytest.raises(UserError) as caught:
            form_versions.carry_over(lead, one, version)
        assert codes(caught) == [code]


def test_different_answers_that_wait_for_a_decision_are_not_cleared(world, lead):
    one = assessment(lead, "DC-001")
    world.packs(lead)
    with world.started("assessor-1") as first:
        completion.reopen(first, one, "A late paper.")
        answer_entry.answer(first, one, "q2_1_01_r", "thin")
        path = world.returned(first)
    answer_entry.record_answers(lead, one, {"q2_1_01_r": "late"})
    merged(lead, path)
    assert [conflict.field for conflict in lead.conflicts()] == ["q2_1_01_r"]
    done = form_versions.carry_over(lead, one, adopted(lead, choices={"reasons thin": None, "reasons late": None}))
    assert ("q2_1_01_r", False) in [(each.code, each.cleared) for each in done.changed]
    assert [conflict.field for conflict in lead.conflicts()] == ["q2_1_01_r"]


# --- undoing ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "changes", [OWED, CHOICE_GONE, {**OWED, **CHOICE_GONE}, {"survey": {"age": {"hint::English": "In years."}}}]
)
@pytest.mark.parametrize("status", [Status.IN_PROGRESS, Status.COMPLETE, Status.SIGNED_OFF])
def test_undoing_puts_everything_back_exactly_and_as_often_as_one_likes(lead, changes, status):
    one = assessment(lead, "DC-001")
    if status is Status.IN_PROGRESS:
        completion.reopen(lead, one, "A late paper.")
    elif status is Status.SIGNED_OFF:
        completion.sign_off(lead, one)
    before = as_it_stands(lead, one)
    version = adopted(lead, **changes)
    for _ in range(2):
        form_versions.carry_over(lead, one, version)
        assert as_it_stands(lead, one) != before
        form_versions.undo_carry_over(lead, one)
        assert as_it_stands(lead, one) == before
    lead.rebuild()
    assert as_it_stands(lead, one) == before


def test_what_was_answered_since_stays_where_it_can_and_the_case_says_that_it_changed(lead):
    one = assessment(lead, "DC-001")
    version = adopted(lead, **OWED, choices={"reasons thin": {"name": "slight"}})
    form_versions.carry_over(lead, one, version)
    for code, value in {"q2_1_01_r": "slight", "q2_1_01_e": "Another paper.", "q_new": "yes"}.items():
        answer_entry.answer(lead, one, code, value)
    form_versions.undo_carry_over(lead, one)
    assert lead.answers(one)["q2_1_01_r"] == "late thin"
    assert lead.answers(one)["q2_1_01_e"] == "Another paper."
    found = lead.assessment(one)
    assert (found.status, found.changed_since_complete) == (Status.COMPLETE, True)


def test_only_the_last_carrying_over_is_undone(lead):
    one = assessment(lead, "DC-001")
    second = adopted(lead, **OWED)
    form_versions.carry_over(lead, one, second)
    third = form_versions.adopt(lead, new_version("2014-06", **OWED, **CHOICE_GONE))
    between = as_it_stands(lead, one)
    form_versions.carry_over(lead, one, third)
    form_versions.undo_carry_over(lead, one)
    assert as_it_stands(lead, one) == between
    with pytest.raises(UserError) as caught:
        form_versions.undo_carry_over(lead, one)
    assert codes(caught) == ["not-carried"]


# --- to and fro ---------------------------------------------------------------------------------


def test_a_pack_carries_every_version_that_its_cases_were_made_with(world, lead):
    old, version = case_form(lead), adopted(lead, **OWED)
    form_versions.carry_over(lead, assessment(lead, "DC-001"), version)
    world.packs(lead)
    with world.started("assessor-1") as first:
        assert {one.hash for one in first.instruments()} == {old.hash, version.hash}
        assert case_form(first) == version
        assert first.assessment(assessment(first, "DC-001")).instrument == version.hash
        assert first.assessment(assessment(first, "DC-002")).instrument == old.hash
        answer_entry.answer(first, assessment(first, "DC-001"), "q_new", "yes")
        answer_entry.answer(first, assessment(first, "DC-002"), "q2_1_01", "yes")
        path = world.returned(first)
    done = merged(lead, path)[0]
    assert (done.edits, done.notes) == ((), ())
    assert lead.answers(assessment(lead, "DC-001"))["q_new"] == "yes"


def test_a_later_pack_brings_the_new_version_to_work_that_has_begun(world, lead):
    world.packs(lead)
    with world.started("assessor-1") as first:
        two = assessment(first, "DC-002")
        answer_entry.answer(first, two, "q2_1_01", "yes")
        early = world.returned(first)
        version = adopted(lead, **OWED)
        form_versions.carry_over(lead, two, version)
        world.packs(lead)
        assert not incoming_work.merge(first, [world.pack("assessor-1")])[0].problems
        assert first.assessment(two).instrument == version.hash
        assert first.answers(two)["q2_1_01"] == "yes"
        answer_entry.answer(first, two, "q_new", "no")
        late = world.returned(first)
    merged(lead, late, early)
    assert lead.answers(two)["q2_1_01"] == "yes"
    assert lead.answers(two)["q_new"] == "no"
    assert lead.conflicts() == ()


def test_a_return_made_before_the_new_version_arrived_still_comes_in(world, lead):
    world.packs(lead)
    with world.started("assessor-2") as second:
        three = fill(second, "DC-003")
        path = world.returned(second)
    form_versions.carry_over(lead, three, adopted(lead, **OWED))
    merged(lead, path)
    found = lead.assessment(three)
    assert lead.answers(three)["q2_1_01"] == "yes"
    assert found.changed_since_complete
    assert found.instrument == case_form(lead).hash


def test_an_edit_made_in_excel_is_taken_under_the_version_that_the_workbook_says(world, lead):
    world.packs(lead)
    with world.started("assessor-2") as second:
        three = assessment(second, "DC-003")
        answer_entry.answer(second, three, "q2_1_01", "no_poor")
        answer_entry.answer(second, three, "q2_1_01_e", "The plan had no dates.")
        path = world.returned(second)
    old = case_form(lead)
    form_versions.carry_over(lead, three, adopted(lead, survey={"q2_1_01_e": None, "q2_1_01_r": None}))
    book = load_workbook(path)
    sheet = book["Answers"]
    heads = [cell.value for cell in sheet[1]]
    row = next(row for row in sheet.iter_rows(min_row=2) if row[heads.index("Question")].value == "q2_1_01")
    row[heads.index("Evidence")].value = "The plan had two dates."
    book.save(path)
    (done,) = merged(lead, path, edits=incoming_work.TAKE, reason="Corrected by hand.")
    assert len(done.taken) == 1
    taken = lead.history(subjects.assessment(three), "q2_1_01_e")[0]
    assert (taken.value, taken.instrument) == ("The plan had two dates.", old.hash)


@pytest.mark.parametrize("sheet", ["survey", "survey 2"])
def test_a_form_that_was_changed_in_a_pack_is_refused_whichever_version_it_is(world, lead, sheet):
    adopted(lead, **OWED)
    world.packs(lead)
    book = load_workbook(world.pack("assessor-1"))
    book[sheet]["C9"].value = "Something else?"
    book.save(world.pack("assessor-1"))
    with pytest.raises(UserError) as caught:
        world.started("assessor-1")
    assert codes(caught) == ["edited-instrument"]


def test_a_pack_with_two_versions_is_still_a_form_for_other_programs(world, lead):
    version = adopted(lead, **OWED)
    world.packs(lead)
    assert "survey 2" in load_workbook(world.pack("assessor-1")).sheetnames
    assert convert(str(world.pack("assessor-1"))).warnings == []
    found, _ = load_xlsx(world.pack("assessor-1"))
    assert found is not None
    assert found.hash == version.hash


def test_different_answers_to_a_question_that_was_dropped_say_what_was_asked_and_can_be_settled(world, lead):
    one = assessment(lead, "DC-001")
    world.packs(lead)
    with world.started("assessor-1") as first:
        completion.reopen(first, one, "A late paper.")
        answer_entry.answer(first, one, "q2_1_01_e", "Seen by the first.")
        path = world.returned(first)
    answer_entry.record_answers(lead, one, {"q2_1_01_e": "Seen by the lead."})
    merged(lead, path)
    form_versions.carry_over(lead, one, adopted(lead, survey={"q2_1_01_e": None}))
    (found,) = settlement.different_answers(lead)
    assert (found.question, found.dropped) == ("Evidence", True)
    assert {side.words for side in found.sides} == {"Seen by the first.", "Seen by the lead."}
    settlement.settle(lead, found.subject, found.field, found.sides[0].value, "The later one.")
    assert settlement.different_answers(lead) == ()
