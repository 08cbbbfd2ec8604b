"""Workbooks that were changed in Excel: refused until told, taken with a reason, or left."""

import openpyxl
import pytest

from assessor_app.operations import excel, incoming_work, results
from assessor_app.problems import UserError
from tests.operations.world import World, assessment, fill, merged

pytestmark = pytest.mark.usefixtures("any_program")


@pytest.fixture
def returned(tmp_path):
    world = World(tmp_path)
    with world.begin() as lead:
        world.packs(lead)
    with world.started("assessor-2") as second:
        fill(second, "DC-003", "above")
        path = world.returned(second)
    return world, path


def change(path, column, now, question="q2_1_01"):
    """Change one cell of the sheet Answers, as a person would in Excel."""
    book = openpyxl.load_workbook(path)
    sheet = book["Answers"]
    heads = [cell.value for cell in sheet[1]]
    row = next(row for row in sheet.iter_rows(min_row=2) if row[heads.index("Question")].value == question)
    row[heads.index(column)].value = now
    book.save(path)


def codes(done):
    return [problem.code for one in done for problem in one.problems]


def test_a_changed_answer_is_refused_until_told_and_nothing_changes(returned):
    world, path = returned
    change(path, "Answer code", "no_poor")
    with world.lead() as lead:
        before = {event.id for event in lead.events()}
        done = incoming_work.merge(lead, [path])
        assert codes(done) == ["edited-cell"]
        said = done[0].problems[0].sentence()
        assert "sheet Answers" in said
        assert "DC-003" in said
        assert "“yes” became “no_poor”" in said
        assert {event.id for event in lead.events()} == before
        assert lead.receipts() == ()


def test_a_changed_answer_is_taken_as_the_leads_with_a_reason_and_taking_it_twice_is_one_event(returned):
    world, path = returned
    change(path, "Answer code", "no_poor")
    with world.lead() as lead:
        with pytest.raises(UserError):
            incoming_work.merge(lead, [path], edits="take")
        (done,) = merged(lead, path, edits="take", reason="The assessor rang.")
        assert [edit.now for edit in done.taken] == ["no_poor"]
        subject = f"assessment:{assessment(lead, 'DC-003')}"
        event = lead.standing(subject)["q2_1_01"].event
        assert (event.value, event.author, event.reason) == ("no_poor", "lead", "The assessor rang.")
        after = {event.id for event in lead.events()}
        again = merged(lead, path, edits="take", reason="Told again.")[0]
        assert again.new_events == 0
        assert {event.id for event in lead.events()} == after
        question = next(q for q in results.scores(lead).as_json()["questions"] if q["code"] == "q2_1_01")
        assert (question["above"], question["below"]) == (0, 1)


def test_a_changed_answer_can_be_left_and_is_named(returned):
    world, path = returned
    change(path, "Evidence", "Somebody else’s words.")
    with world.lead() as lead:
        (done,) = merged(lead, path, edits="leave")
        assert done.taken == ()
        assert [note.code for note in done.notes] == ["edit-left"]
        assert all("Somebody" not in (event.value or "") for event in lead.events())


def test_a_changed_cell_that_is_no_answer_is_named_and_never_taken(returned):
    world, path = returned
    change(path, "Judgement", "below")
    with world.lead() as lead:
        assert codes(incoming_work.merge(lead, [path])) == ["edited-cell"]
        (done,) = merged(lead, path, edits="take", reason="Why not.")
        assert done.taken == ()
        assert done.notes[0].code == "edit-left"


def test_an_answer_that_the_form_does_not_know_cannot_be_taken(returned):
    world, path = returned
    change(path, "Answer code", "purple")
    with world.lead() as lead:
        done = incoming_work.merge(lead, [path], edits="take", reason="They wanted it.")
        assert codes(done) == ["edit-unfit"]
        assert lead.receipts() == ()


@pytest.mark.parametrize("words", ["No, not well enough", " no,  NOT well enough ", "Na, ddim yn ddigon da"])
def test_an_answer_changed_in_words_is_taken_where_the_words_are_a_label(returned, words):
    world, path = returned
    change(path, "Answer", words)
    with world.lead() as lead:
        (done,) = merged(lead, path, edits="take", reason="The assessor rang.")
        assert [edit.value for edit in done.taken] == ["no_poor"]
        assert lead.answers(assessment(lead, "DC-003"))["q2_1_01"] == "no_poor"
        assert not lead.assessment(assessment(lead, "DC-003")).changed_since_complete


def test_words_that_are_no_label_or_contradict_the_code_are_named_and_left(returned):
    world, path = returned
    change(path, "Answer", "Perhaps")
    with world.lead() as lead:
        (done,) = merged(lead, path, edits="take", reason="The assessor rang.")
        assert done.taken == ()
        assert [note.code for note in done.notes] == ["edit-left"]


def test_a_code_and_its_words_that_say_different_things_take_the_code_alone(returned):
    world, path = returned
    change(path, "Answer code", "no_poor")
    change(path, "Answer", "No, not done")
    with world.lead() as lead:
        (done,) = merged(lead, path, edits="take", reason="The assessor rang.")
        assert [(edit.column, edit.value) for edit in done.taken] == [("Answer code", "no_poor")]
        assert [note.code for note in done.notes] == ["edit-left"]


def test_two_long_texts_that_differ_late_are_shown_where_they_differ(returned):
    world, path = returned
    long = "Seen in the record of the first month. " * 9
    change(path, "Evidence", long + "The plan is dated May.")
    with world.lead() as lead:
        merged(lead, path, edits="take", reason="Typed in Excel.")
        again = incoming_work.merge(lead, [path])[0].edits[0]
    assert excel.differing(long + "It was begun in May.", long + "It was begun in June.") == (
        "…th. It was begun in May.",
        "…th. It was begun in June.",
    )
    assert excel.differing(long, long + "More.")[1].endswith("More.")
    assert again.now.endswith("May.")
