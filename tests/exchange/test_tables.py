"""The tables that people read say what the events say."""

from __future__ import annotations

from datetime import date

from assessor_app.exchange.tables import Tables, tabulate
from tests.exchange.making import ANSWERS, assessment, case, said, team
from tests.forms import small_form


def tables(events, *, merged: bool = False) -> Tables:
    form = small_form()
    return tabulate(events, {form.hash: form}, form, merged=merged, day=date(2013, 6, 10))


def answers(events, **more) -> dict[str, tuple[str, ...]]:
    """The cells behind case and assessor by question, of a single case."""
    return {row.question: row.cells[3:] for row in tables(events, **more).answers}


def test_an_answer_is_shown_with_its_words_judgement_evidence_and_time():
    assert answers(case("DC-001"))["q2_1_01"] == (
        "Was there a sufficient sentence plan?",
        "no_poor",
        "No, not well enough",
        "below",
        "The plan had no dates.",
        "yes",
        "2013-06-03T09:05:00.000000Z",
        "2.1",
        "2",
        "",
        "Licence",
    )


def test_several_choices_are_shown_by_their_labels():
    assert answers(case("DC-001"))["factors"][1:3] == ("alcohol drugs", "Alcohol; Drugs")


def test_an_answer_that_others_have_closed_is_shown_as_not_active():
    given = answers(case("DC-001", answers={**ANSWERS, "report_made": "no", "q1_1_01": "yes"}))
    assert (given["q1_1_01"][5], given["q2_1_01"][5]) == ("no", "yes")


def test_a_rule_that_asks_for_today_takes_the_day_on_which_the_workbook_was_made():
    late = case("DC-001", answers={**ANSWERS, "start_date": "2013-06-01", "q2_1_03": "yes"})
    assert answers(late)["q2_1_03"][5] == "no"
    early = case("DC-001", answers={**ANSWERS, "start_date": "2013-01-01", "q2_1_03": "yes"})
    assert answers(early)["q2_1_03"][5] == "yes"


def test_evidence_stands_in_the_row_of_its_question_even_without_an_answer():
    given = answers(case("DC-001", answers={"q4_1_01_e": "No victim is named."}))
    assert given.keys() == {"q4_1_01"}
    assert (given["q4_1_01"][1], given["q4_1_01"][4]) == ("", "No victim is named.")


def test_a_cleared_answer_has_no_row_and_the_latest_of_two_stands():
    events = case("DC-001")
    subject = f"assessment:{assessment('DC-001')}"
    gender = next(event for event in events if event.field == "gender")
    rosh = next(event for event in events if event.field == "rosh")
    events += [
        said(subject, "gender", None, minute=40, author="assessor-1", parents=[gender.id]),
        said(subject, "rosh", "low", minute=50, author="assessor-1"),
    ]
    assert "gender" not in answers(events)
    assert rosh.value == "high"
    assert answers(events)["rosh"][1] == "low"


def test_cases_are_shown_with_their_details_in_words():
    shown = tables([*team(), *case("DC-001")])
    row = dict(zip(shown.case_head, shown.cases[0].cells, strict=True))
    assert row["Case"] == "DC-001"
    assert (row["Assessor"], row["Status"]) == ("Ada Bevan", "Complete")
    assert row["What is the Risk of Serious Harm level?"] == "High"


def test_a_case_that_nobody_has_is_shown_with_what_the_lead_entered():
    shown = tables([said("case:DC-003", "sample", "in"), said("case:DC-003", "detail:gender", "male")])
    assert shown.cases[0].cells[:5] == ("DC-003", "", "Not allocated", "", "Male")


def test_two_questions_with_one_label_have_heads_of_their_own():
    assert len(set(tables([]).case_head)) == len(tables([]).case_head)


def merged() -> Tables:
    return tables(
        [
            *team(),
            *case("DC-001"),
            *case("DC-001", "assessor-2", purpose="second"),
            *case("DC-002", status="in_progress"),
            *case("DC-003", status="signed_off 0"),
            *case("DC-004"),
            said("case:DC-004", "sample", "eliminated", minute=1),
            *case("DC-005"),
            *case("DC-005", "assessor-2", purpose="second"),
            said("case:DC-005", "record", assessment("DC-005", "assessor-2"), minute=1),
        ],
        merged=True,
    )


def test_a_merged_workbook_answers_with_the_assessments_that_count_only():
    counted = {row.assessment for row in merged().answers}
    assert counted == {assessment("DC-001"), assessment("DC-003"), assessment("DC-005", "assessor-2")}


def test_a_merged_workbook_shows_all_other_assessments_apart():
    others = {row.assessment for row in merged().others}
    assert others == {
        assessment("DC-001", "assessor-2"),
        assessment("DC-002"),
        assessment("DC-004"),
        assessment("DC-005"),
    }


def test_a_merged_workbook_has_one_row_for_each_case():
    shown = merged()
    assert [row.case for row in shown.cases] == ["DC-001", "DC-002", "DC-003", "DC-005"]
    assert [row.case for row in shown.removed] == ["DC-004"]
    assert shown.case_count == 5
    assert [row.cells[2] for row in shown.removed] == ["Removed from the sample"]
    assert shown.cases[3].assessment == assessment("DC-005", "assessor-2")


def test_an_inspection_that_counts_signed_off_work_only_answers_with_that():
    events = [*case("DC-001"), *case("DC-002", status="signed_off 0")]
    events.append(said("inspection", "counted_from", "signed_off"))
    shown = tables(events, merged=True)
    assert {row.assessment for row in shown.answers} == {assessment("DC-002")}


def test_the_order_of_events_does_not_matter():
    events = [*team(), *case("DC-001"), *case("DC-002")]
    assert tables(events) == tables(events[::-1])
