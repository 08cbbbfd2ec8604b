"""Interviews, questionnaires and notes of evidence: tied to the inspection, to no case, to no score."""

import csv
from collections import Counter

import pytest

from assessor_app import bundled
from assessor_app.operations import answer_entry, completion, interviews, packs, prints, results
from assessor_app.operations.cases import case_list
from assessor_app.operations.forms import INTERVIEW_FORMS, case_form
from assessor_app.problems import UserError
from assessor_app.records import Purpose, Status
from tests.operations.world import World, fill

MANAGERS, SENTENCERS, VICTIMS, NOTES, *_ = INTERVIEW_FORMS


@pytest.fixture(scope="module")
def before():
    """What stood in the lead's file before there were interviews."""
    return {}


@pytest.fixture(scope="module")
def lead(tmp_path_factory, before):
    """A lead's file with one complete case and all interviews of the sample."""
    with World(tmp_path_factory.mktemp("interviews")).begin() as workspace:
        fill(workspace, "DC-001")
        before.update(seen(workspace))
        interviews.record_interviews(workspace, interviews.read_sample_interviews())
        yield workspace


def seen(workspace):
    return {
        "scores": results.scores(workspace).as_json(),
        "cases": case_list(workspace),
        "form": case_form(workspace),
        "conflicts": workspace.conflicts(),
    }


@pytest.fixture
def empty(tmp_path):
    with World(tmp_path).begin() as workspace:
        yield workspace


def given(form_id):
    """Respondent -> question -> value, straight from the sample's file."""
    found = {}
    path = bundled.resource("samples", "violent_2013", "interviews", f"{form_id}.csv")
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            found.setdefault(row["respondent"], {})[row["question"]] = row["value"]
    return found


def table(lead, form_id, code, by=None, group=""):
    found = interviews.tabulate(lead, form_id, by)
    return next(each for each in found.questions if (each.code, each.group) == (code, group))


def codes(caught):
    return [problem.code for problem in caught.value.problems]


def test_all_of_the_sample_is_recorded_and_complete(lead):
    found = Counter(lead.instrument(one.instrument).form_id for one in interviews.interviews(lead))
    assert found == {form_id: len(given(form_id)) for form_id in INTERVIEW_FORMS}
    assert (found[MANAGERS], found[SENTENCERS], found[VICTIMS]) == (50, 3, 9)
    assert {one.status for one in interviews.interviews(lead)} == {Status.COMPLETE}


def test_interviews_change_no_score_no_list_of_cases_and_not_the_form_of_new_cases(lead, before):
    assert seen(lead) == before
    assert {one.of_record for one in interviews.interviews(lead)} == {False}


def test_interviews_leave_the_file_in_no_pack_export_or_summary(lead, tmp_path):
    written = packs.write_packs(lead, tmp_path / "packs", plain=True)
    done = results.export(lead, tmp_path / "merged.xlsx", "", plain=True)
    assert (sum(one.cases for one in written), done.cases) == (3, 3)
    for path in [*(one.path for one in written), done.path]:
        assert b"DC-001" in unpacked(path) or path.stem == "assessor-2"
        assert b"OM-07" not in unpacked(path)
    with pytest.raises(UserError):
        prints.summaries(lead, ["OM-07"], tmp_path)


def unpacked(path):
    from zipfile import ZipFile

    with ZipFile(path) as archive:
        return b"".join(archive.read(name) for name in archive.namelist())


@pytest.mark.parametrize("form_id", INTERVIEW_FORMS)
def test_every_count_and_denominator_is_that_of_the_answers(lead, form_id):
    people = given(form_id).values()
    found = interviews.tabulate(lead, form_id, by="")
    assert found.respondents == len(people)
    assert found.unfinished == 0
    for each in found.questions:
        answered = [one[each.code] for one in people if each.code in one]
        assert (each.answered, each.asked >= each.answered) == (len(answered), True)
        assert {c.code: c.count for c in each.counts if c.count} == (
            Counter(code for value in answered for code in value.split()) if each.counts else {}
        )
        assert sorted(words.text for words in each.words) == (sorted(answered) if each.words else [])


def test_a_question_that_applies_to_some_has_them_as_its_denominator(lead):
    needs_met = table(lead, MANAGERS, "needs_met")
    assert (needs_met.asked, needs_met.answered) == (24, 24)
    assert table(lead, MANAGERS, "workload_monitored").answered == 50


def test_a_form_can_be_grouped_by_any_question_with_choices(lead):
    whole = table(lead, MANAGERS, "observed")
    parts = [each for each in interviews.tabulate(lead, MANAGERS, "grade").questions if each.code == "observed"]
    assert len(parts) > 1
    assert sum(each.answered for each in parts) == whole.answered
    for code in ("interview_date", "no_such"):
        with pytest.raises(UserError) as caught:
            interviews.tabulate(lead, MANAGERS, code)
        assert codes(caught) == ["unknown-question"]


def test_notes_of_evidence_are_grouped_by_leadership_criterion(lead):
    found = interviews.tabulate(lead, NOTES)
    assert found.by == "criterion"
    assert {each.group for each in found.questions} == {"c1_4", "c2_4", "c3_4", "c4_4", "c5_4"}
    notes = [one["said"] for one in given(NOTES).values() if one["criterion"] == "c3_4"]
    assert sorted(words.text for words in table(lead, NOTES, "said", group="c3_4").words) == sorted(notes)


def test_words_say_who_agreed_to_be_quoted(lead):
    quotable = {code: one.get("quote_ok") == "yes" for code, one in given(VICTIMS).items()}
    assert set(quotable.values()) == {True, False}
    listed = [words for each in interviews.tabulate(lead, VICTIMS).questions for words in each.words]
    assert listed
    assert all(words.quotable == quotable[words.respondent] for words in listed)


def test_an_interview_is_begun_under_a_code_and_answered_and_completed_like_a_case(empty):
    one = interviews.start_interview(empty, VICTIMS, " vq-12 ")
    assert (one.case, one.purpose, one.status) == ("VQ-12", Purpose.INTERVIEW, Status.NOT_STARTED)
    assert empty.answers(one.id) == {"code": "VQ-12"}
    assert interviews.tabulate(empty, VICTIMS).unfinished == 1
    answers = {code: value for code, value in given(VICTIMS)["VQ-1"].items() if code != "code"}
    for code, value in answers.items():
        answer_entry.answer(empty, one.id, code, value)
    assert completion.complete(empty, one.id).status is Status.COMPLETE
    assert interviews.tabulate(empty, VICTIMS).unfinished == 0


def test_a_name_the_number_of_a_case_a_code_that_is_taken_and_an_unknown_form_are_refused(empty):
    interviews.start_interview(empty, MANAGERS, "OM-07")
    refused = {
        (MANAGERS, "Jo Bloggs"): "not-a-code",
        (MANAGERS, "DC-001"): "case-number",
        (SENTENCERS, "OM-07"): "repeated-code",
        ("another", "OM-08"): "unknown-form",
        (case_form(empty).form_id, "OM-08"): "unknown-form",
    }
    for (form_id, code), problem in refused.items():
        with pytest.raises(UserError) as caught:
            interviews.start_interview(empty, form_id, code)
        assert codes(caught) == [problem]


def test_interviews_are_kept_in_the_leads_file_only(tmp_path):
    world = World(tmp_path)
    with world.begin() as lead:
        world.packs(lead)
    with world.started("assessor-1") as first:
        with pytest.raises(UserError) as caught:
            interviews.start_interview(first, MANAGERS, "OM-01")
        assert codes(caught) == ["lead-only"]
