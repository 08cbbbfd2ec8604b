"""The lead's pages beside the cases: versions of the form, interviews, agreement of two assessors."""

import csv

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QItemSelectionModel

from assessor_app import subjects
from assessor_app.desktop.lead.form_facts import carry_over_all
from assessor_app.desktop.lead.interview_facts import write_answers
from assessor_app.desktop.lead.reasons import ReasonLine
from assessor_app.desktop.page import Place
from assessor_app.instrument import from_sheets, write_xlsx
from assessor_app.operations import allocation, answer_entry, completion, form_versions, interviews
from assessor_app.operations.answer_entry import record_answers
from assessor_app.operations.forms import INTERVIEW_FORMS, case_form
from assessor_app.problems import Cancelled, UserError
from assessor_app.records import Kind, Purpose, Status
from tests.desktop.steps import press, visible_words
from tests.operations.versions import new_version
from tests.operations.world import assessment, fill

MANAGERS, SENTENCERS, VICTIMS, NOTES, *_ = INTERVIEW_FORMS
NEW_QUESTION = {"type": "select_one yes_no", "name": "q_new", "label::English": "Was it new?", "required": "yes"}
CHANGES = {"added": ("q2_1_01", NEW_QUESTION), "choices": {"reasons thin": None}}


@pytest.fixture
def at_work(window, world, settled):
    """A window on a lead's file: DC-001 is complete, all below the line, nothing else has begun."""
    with world.begin() as workspace:
        fill(workspace, "DC-001", "below", q2_1_01_r="late thin")
    window.open_workspace(world.lead())
    settled(window)
    return window


@pytest.fixture
def newer(tmp_path):
    """A file with a new version of the form: a question more, which is owed, and an answer less."""
    path = tmp_path / "newer.xlsx"
    write_xlsx(new_version(**CHANGES), path)
    return path


def go(window, settled, page, subject="", detail=""):
    window.desk.go(Place(page, subject, detail))
    settled(window)
    return window.desk.page


def choose(page, row):
    """Choose one row, whatever key a test before may have held (`selectRow` asks the keyboard)."""
    flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
    page.table.selectionModel().select(page.table.model().index(row, 0), flags)


def rows(table):
    model = table.model()
    return [[model.data(model.index(r, c)) for c in range(model.columnCount())] for r in range(model.rowCount())]


def adopted(window, settled, newer):
    page = go(window, settled, "form")
    page.read(newer)
    settled(window)
    press(page, "Use version 2013-12 for new cases")
    settled(window)
    return page


# --- the assessment form ------------------------------------------------------------------------


def test_the_page_says_which_version_is_in_use_and_by_how_many(at_work, settled):
    page = go(at_work, settled, "form")
    assert "version 2013-06, is in use: new cases are given it. 3 assessments are on it." in visible_words(page)
    assert not page.carry.isEnabled()
    assert not page.undo.isEnabled()


def test_a_new_version_is_compared_in_sentences_before_anything_changes(at_work, settled, newer):
    page = go(at_work, settled, "form")
    events = at_work.session.ws.count_events()
    page.read(newer)
    settled(at_work)
    assert any("q_new" in words for words in page.new.changes)
    assert "Were all 3 carried over, 1 would have answers to look at again" in visible_words(page)
    assert at_work.session.ws.count_events() == events
    press(page, "Leave it")
    settled(at_work)
    assert "can be used" not in visible_words(page)


def test_a_form_with_problems_is_not_offered_and_its_problems_are_listed(at_work, settled, tmp_path):
    wrong = tmp_path / "wrong.csv"
    wrong.write_text("survey\n,type,name\n,select_one nowhere,q1\n", encoding="utf-8")
    page = go(at_work, settled, "form")
    page.read(wrong)
    settled(at_work)
    assert "This form cannot be used yet" in visible_words(page)
    assert page.new.problems
    assert page.new.instrument is None


def another_form():
    sheets = dict(new_version("2013-06").sheets)
    head, row = sheets["settings"]
    sheets["settings"] = (head, tuple("other" if name == "form_id" else row[at] for at, name in enumerate(head)))
    return from_sheets(sheets)


@pytest.mark.parametrize(
    ("form", "code"),
    [
        (lambda: new_version("2013-06"), "same-version"),
        (another_form, "other-form"),
        (lambda: new_version("2013-06", **CHANGES), "repeated-version"),
    ],
)
def test_no_card_offers_a_form_that_would_be_refused(at_work, settled, tmp_path, form, code):
    path = tmp_path / "form.xlsx"
    write_xlsx(form(), path)
    page = go(at_work, settled, "form")
    page.read(path)
    settled(at_work)
    assert [problem.code for problem in page.new.problems if problem.code == code] == [code]
    assert page.new.instrument is None
    assert "can be used" not in visible_words(page)
    with pytest.raises(UserError) as refused:
        form_versions.adopt(at_work.session.ws, form())
    assert [problem.code for problem in refused.value.problems] == [code]


def test_a_version_adopted_by_mistake_is_taken_back_at_once(at_work, settled, newer):
    adopted(at_work, settled, newer)
    assert case_form(at_work.session.ws).version == "2013-12"
    press(at_work.desk.messages, "Undo")
    settled(at_work)
    assert case_form(at_work.session.ws).version == "2013-06"


def test_what_carrying_over_would_do_is_shown_for_each_assessment(at_work, settled, newer):
    page = adopted(at_work, settled, newer)
    first = rows(page.table)[0]
    assert (first[0], first[1], first[4:]) == ("DC-001", "2013-06", ["1", "2", "yes"])
    choose(page, 0)
    settled(at_work)
    told = visible_words(page.panel)
    assert "It is complete, and would be in progress again." in told
    assert "the answer is no longer offered" in told
    assert "Was it new?" in told


def test_words_that_mean_the_same_are_told_and_nothing_is_to_be_looked_at(at_work, settled, tmp_path):
    fuller = {"label::English": "Not prompt", "formerly": "It was late"}
    write_xlsx(new_version(choices={"reasons late": fuller}), tmp_path / "words.xlsx")
    page = adopted(at_work, settled, tmp_path / "words.xlsx")
    choose(page, 0)
    settled(at_work)
    told = visible_words(page.panel)
    assert "“It was late” is now “Not prompt”. Answers: 3" in told
    assert "To look at again" not in told


def test_the_chosen_assessment_is_carried_over_and_it_can_be_undone(at_work, settled, newer):
    page = adopted(at_work, settled, newer)
    ws = at_work.session.ws
    one = assessment(ws, "DC-001")
    before = ws.answers(one)
    choose(page, 0)
    page.carry.click()
    settled(at_work)
    assert ws.instrument(ws.assessment(one).instrument).version == "2013-12"
    assert ws.assessment(one).status is Status.IN_PROGRESS
    assert "1 assessment carried over. 1 is in progress again." in at_work.desk.messages.message.words
    press(at_work.desk.messages, "Undo")
    settled(at_work)
    assert ws.answers(one) == before
    assert ws.assessment(one).status is Status.COMPLETE


def test_all_are_carried_over_and_the_chosen_one_put_back(at_work, settled, newer):
    page = adopted(at_work, settled, newer)
    page.carry_all.click()
    settled(at_work)
    assert {row[1] for row in rows(page.table)} == {"2013-12"}
    choose(page, 1)
    assert page.undo.isEnabled()
    page.undo.click()
    settled(at_work)
    assert sorted(row[1] for row in rows(page.table)) == ["2013-06", "2013-12", "2013-12"]


def test_stopping_keeps_what_has_been_carried_over(world):
    with world.begin() as workspace:
        version = form_versions.adopt(workspace, new_version(**CHANGES))
        found = [one.id for one in workspace.assessments()]

        def stop_at_second(done, _total, _words=""):
            if done:
                raise Cancelled

        moved = carry_over_all(workspace, found, stop_at_second)
        assert moved.done == tuple(found[:1])
        on_it = [one.id for one in workspace.assessments() if one.instrument == version.hash]
        assert on_it == found[:1]


def test_the_form_in_use_is_saved_as_a_workbook_to_change(at_work, settled, tmp_path):
    page = go(at_work, settled, "form")
    page.files.save_xlsx(tmp_path / "form.xlsx")
    settled(at_work)
    book = load_workbook(tmp_path / "form.xlsx", read_only=True)
    assert book.sheetnames == ["survey", "choices", "settings"]
    book.close()


# --- interviews ---------------------------------------------------------------------------------


def test_without_interviews_the_page_says_how_to_begin_one(at_work, settled):
    page = go(at_work, settled, "interviews")
    assert "No interview with this form yet" in visible_words(page)
    assert [page.form.itemData(at) for at in range(page.form.count())] == list(INTERVIEW_FORMS)


def test_a_name_is_no_code_and_is_refused_beside_the_field(at_work, settled):
    page = go(at_work, settled, "interviews")
    page.code.setText("Sam")
    page.begin()
    assert "is not a code" in page.problem.text()
    assert not interviews.interviews(at_work.session.ws)


def test_an_interview_is_begun_answered_on_the_walk_completed_and_opened_again(at_work, settled):
    page = go(at_work, settled, "interviews", SENTENCERS)
    page.code.setText("SE-01")
    page.begin()
    settled(at_work)
    walk = at_work.desk.page
    ws = at_work.session.ws
    (begun,) = interviews.interviews(ws, SENTENCERS)
    assert (walk.key, walk.place().subject) == ("walk", begun.id)
    assert "Interview SE-01" in visible_words(walk)
    walk.view.head.check.click()
    settled(at_work)
    assert "Still open" in visible_words(at_work.desk.page)
    sample = next(iter(interviews.read_sample_interviews()[SENTENCERS].values()))
    record_answers(ws, begun.id, {code: value for code, value in sample.items() if code != "code"})
    at_work.session.wrote((subjects.assessment(begun.id),))
    press(at_work.desk.page, "Complete the interview")
    settled(at_work)
    assert ws.assessment(begun.id).status is Status.COMPLETE
    again = at_work.desk.page.findChildren(ReasonLine)[-1]
    again.reason.setText("One answer was left out.")
    again.act()
    assert ws.assessment(begun.id).status is Status.IN_PROGRESS


def test_from_the_questions_of_an_interview_one_goes_back_to_the_interviews(at_work, settled):
    begun = interviews.start_interview(at_work.session.ws, SENTENCERS, "SE-01")
    go(at_work, settled, "walk", begun.id).view.head.cases.click()
    settled(at_work)
    assert at_work.desk.page.key == "interviews"


@pytest.fixture
def interviewed(at_work):
    """Two sentencers have been interviewed, one of them not to the end."""
    ws = at_work.session.ws
    sample = interviews.read_sample_interviews()[SENTENCERS]
    one, two = list(sample)[:2]
    interviews.record_interviews(ws, {SENTENCERS: {one: sample[one]}})
    begun = interviews.start_interview(ws, SENTENCERS, two)
    question = next(q for q in ws.instrument(begun.instrument).questions if q.choices)
    answer_entry.answer(ws, begun.id, question.code, question.choices[0].code)
    return at_work


def test_answers_are_counted_out_of_those_who_answered(interviewed, settled):
    page = go(interviewed, settled, "interviews", SENTENCERS)
    assert "2 responses. 1 is not complete; it counts too." in visible_words(page)
    told = next(one for one in page.facts.told.questions if one.counts and one.answered == 2)
    page.questions.selectRow(page.facts.told.questions.index(told))
    settled(interviewed)
    words = visible_words(page.panel)
    assert told.label.to("en") in words
    assert f"{told.counts[0].count} of 2 (" in words


def test_words_that_may_not_be_quoted_say_so(interviewed, settled):
    page = go(interviewed, settled, "interviews", SENTENCERS)
    told = next(one for one in page.facts.told.questions if one.words)
    page.questions.selectRow(page.facts.told.questions.index(told))
    settled(interviewed)
    first = told.words[0]
    assert first.text in visible_words(page.panel)
    assert ("not to be quoted" in visible_words(page.panel)) is any(not one.quotable for one in told.words)


def test_notes_of_evidence_are_grouped_by_criterion_unless_one_chooses_otherwise(at_work, settled):
    sample = interviews.read_sample_interviews()[NOTES]
    interviews.record_interviews(at_work.session.ws, {NOTES: sample})
    page = go(at_work, settled, "interviews", NOTES)
    assert page.by.currentData() == "criterion"
    assert not page.questions.isColumnHidden(2)
    page.by.setCurrentIndex(0)
    page.by.activated.emit(0)
    settled(at_work)
    assert page.questions.isColumnHidden(2)


def test_answers_are_saved_as_a_table_and_say_that_it_is_not_encrypted(interviewed, settled, tmp_path):
    page = go(interviewed, settled, "interviews", SENTENCERS)
    page.save_csv(tmp_path / "answers.csv")
    settled(interviewed)
    assert "not encrypted" in interviewed.desk.messages.message.words
    with (tmp_path / "answers.csv").open(encoding="utf-8-sig", newline="") as file:
        found = list(csv.DictReader(file))
    counted = [row for row in found if row["choice"]]
    assert {row["answered"] for row in counted} <= {"0", "1", "2"}
    assert sum(bool(row["respondent"]) for row in found) == sum(len(one.words) for one in page.facts.told.questions)


def test_words_that_a_spreadsheet_would_calculate_are_defused(world, tmp_path):
    with world.begin() as workspace:
        begun = interviews.start_interview(workspace, SENTENCERS, "SE-01")
        asked = workspace.instrument(begun.instrument).by_code
        sample = next(iter(interviews.read_sample_interviews()[SENTENCERS].values()))
        words = {code: "=1+1" for code in sample if code != "code" and asked[code].kind is Kind.TEXT}
        assert words
        record_answers(workspace, begun.id, {**sample, **words, "code": "SE-01"})
        write_answers(workspace, interviews.tabulate(workspace, SENTENCERS), tmp_path / "answers.csv", "en")
    assert ",'=1+1," in (tmp_path / "answers.csv").read_text(encoding="utf-8-sig")


# --- agreement ----------------------------------------------------------------------------------


def test_without_a_second_assessment_the_page_says_how_to_ask_for_one(at_work, settled):
    page = go(at_work, settled, "agreement")
    assert "No case that counts has been assessed by two people yet" in visible_words(page)
    press(page, "Team and sample")
    assert at_work.desk.page.key == "team"


def test_agreement_is_told_in_sentences_and_by_question_the_least_alike_first(at_work, settled):
    ws = at_work.session.ws
    allocation.allocate(ws, "DC-001", "assessor-2", Purpose.SECOND)
    second = assessment(ws, "DC-001", Purpose.SECOND)
    answers = {**ws.answers(assessment(ws, "DC-001")), "q2_1_03": "yes"}
    record_answers(ws, second, answers)
    completion.complete(ws, second)
    page = go(at_work, settled, "agreement")
    assert page.found.sentences()[0] in visible_words(page)
    first = rows(page.table)[0]
    assert first[0] == "2.1.3 Was the plan reviewed in time?"
    assert first[1:4] == ["1", "0", "0\u00a0%"]
    page._open(page.found.questions[0])
    settled(at_work)
    assert at_work.desk.page.place() == Place("question", "q2_1_03")
