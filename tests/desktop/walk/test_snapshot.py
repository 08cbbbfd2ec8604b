"""What is counted, marked and closed at one moment of a case."""

from assessor_app.desktop.walk import entries
from assessor_app.desktop.walk.desk import Query
from assessor_app.desktop.walk.snapshot import Mark
from tests.desktop.walk.conftest import BEGUN


def test_progress_counts_the_questions_that_apply_and_take_a_judgement_or_are_required(make_work, outline):
    count = make_work(BEGUN).snapshot.count(outline.section("s_case"))
    assert (count.open, count.asked, count.answered) == (8, 4, 4)


def test_a_section_that_owes_evidence_is_not_done(make_work, outline):
    answered = {**BEGUN, "q1_1_01": "no_poor", "q1_1_01_r": "late"}
    assert not make_work(answered).snapshot.count(outline.section("s1_1")).done
    assert make_work({**answered, "q1_1_01_e": "Page 2."}).snapshot.count(outline.section("s1_1")).done


def test_a_section_without_an_open_question_does_not_apply(make_work, outline):
    work = make_work({**BEGUN, "report_made": "no"})
    assert work.snapshot.count(outline.section("s1_1")).closed
    line = next(e for e in entries.tasks(work.snapshot, "en") if (e.row, e.code) == ("section", "s1_1"))
    assert line.spoken == "Planning to inform sentencing. Does not apply"


def test_each_question_is_listed_under_everything_for_which_it_waits(make_work, outline):
    answers = {**BEGUN, "report_made": "no", "q1_1_01": "yes", "q2_1_01": "yes"}
    work = make_work(answers, queries=(Query("a", "q2_1_01", ()),))
    work.mark_later("q2_1_03")
    marks = {code: work.snapshot.marks(item) for code, item in outline.items.items()}
    assert marks["q1_1_01"] == {Mark.CLOSED}
    assert marks["q2_1_01"] == {Mark.EVIDENCE, Mark.ASKED}
    assert marks["q2_1_03"] == {Mark.LATER, Mark.UNANSWERED}
    assert marks["unit"] == frozenset()


def test_the_task_list_tells_how_far_each_step_and_section_is(make_work):
    lines = [(e.row, e.words, e.count) for e in entries.tasks(make_work(BEGUN).snapshot, "en")]
    assert lines[:3] == [
        ("step", "Case details", "5/5"),
        ("section", "The case", "4/4"),
        ("section", "The court report", "1/1"),
    ]


def test_the_task_list_speaks_the_language_of_the_form(make_work):
    assert entries.tasks(make_work(BEGUN).snapshot, "cy")[1].words == "Yr achos"
