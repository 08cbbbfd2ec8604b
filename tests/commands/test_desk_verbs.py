"""The verbs about new versions of the form, interviews, practice and agreement."""

import csv
import io
import json

import pytest
from click.testing import CliRunner

from assessor_app.cli import verbs
from assessor_app.instrument import write_xlsx
from tests.forms import SMALL_FORM
from tests.operations.versions import new_version
from tests.operations.world import PHRASE, World, fill

QUESTION = {"type": "select_one yes_no", "name": "q_new", "label::English": "Was it new?", "required": "yes"}


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A lead's file in which DC-001 is complete, and two new versions of its form."""
    monkeypatch.setenv("ASSESSOR_PASSPHRASE", PHRASE)
    monkeypatch.chdir(tmp_path)
    with World(tmp_path).begin() as lead:
        fill(lead, "DC-001", "below", q2_1_01_r="late thin")
    write_xlsx(new_version(added=("q2_1_01", QUESTION), choices={"reasons thin": None}), tmp_path / "new.xlsx")
    return tmp_path


def run(*words, status=0):
    done = CliRunner().invoke(verbs, [str(word) for word in words], catch_exceptions=False)
    assert done.exit_code == status, done.output
    return done


def listed(*words):
    return json.loads(run(*words, "--format", "json").stdout)


def status(case):
    return next(row["status"] for row in listed("cases", "lead.inspection") if row["case"] == case)


def test_a_new_version_is_adopted_previewed_carried_over_and_undone(folder):
    run("carry-over", "lead.inspection", "DC-001", status=1)
    assert "earlier version: 3." in run("instrument", "adopt", "lead.inspection", "new.xlsx").stdout
    assert "already" in run("instrument", "adopt", "lead.inspection", "new.xlsx", status=1).stderr
    told = run("carry-over", "lead.inspection", "dc-001", "--preview").stdout
    assert "Was it new?" in told
    assert "can no longer be chosen; it was cleared" in told
    assert "Would be carried over: 1. In progress again: 1." in told
    assert status("DC-001") == "complete"
    (done,) = listed("carry-over", "lead.inspection", "DC-001")
    assert (done["from"], done["to"], done["reopens"]) == ("2013-06", "2013-12", True)
    assert (done["cleared"], "q_new" in done["owed"]) == (["q2_1_01_r"], True)
    assert status("DC-001") == "in_progress"
    assert "Put back: 1" in run("carry-over", "lead.inspection", "DC-001", "--undo").stdout
    assert status("DC-001") == "complete"


def test_all_cases_are_carried_over_and_put_back_together(folder):
    run("instrument", "adopt", "lead.inspection", "new.xlsx")
    assert len(listed("carry-over", "lead.inspection", "--all", "--to", "2013-12")) == 3
    assert "Put back: 3" in run("carry-over", "lead.inspection", "--all", "--undo").stdout
    assert "not been carried over" in run("carry-over", "lead.inspection", "DC-001", "--undo", status=1).stderr


def test_words_that_mean_the_same_are_told_once_for_all_cases(folder):
    fuller = {"label::English": "Not prompt", "formerly": "It was late"}
    write_xlsx(new_version(choices={"reasons late": fuller}), folder / "words.xlsx")
    run("instrument", "adopt", "lead.inspection", "words.xlsx")
    told = run("carry-over", "lead.inspection", "--all", "--preview").stdout
    assert "Look again" not in told
    assert told.count("“It was late” is now “Not prompt”. Answers: 3.") == 1
    rows = listed("carry-over", "lead.inspection", "--all", "--preview")
    assert [row["reworded"] for row in rows] == [["q1_1_01_r", "q2_1_01_r", "q2_1_03_r"], [], []]


def test_carrying_over_needs_cases_one_wish_and_a_version_that_is_there(folder):
    run("carry-over", "lead.inspection", status=2)
    run("carry-over", "lead.inspection", "DC-001", "--undo", "--preview", status=2)
    assert "2013-06" in run("carry-over", "lead.inspection", "DC-001", "--to", "7", status=1).stderr
    assert "DC-009" in run("carry-over", "lead.inspection", "DC-009", status=1).stderr


def test_a_form_with_problems_is_not_adopted(folder):
    text = SMALL_FORM.read_text(encoding="utf-8").replace(",q2_1_02,", ",q2_1_01,")
    (folder / "bad.csv").write_text(text, encoding="utf-8")
    lines = run("instrument", "adopt", "lead.inspection", "bad.csv", status=1).stderr.strip().splitlines()
    assert all(line.startswith("bad.csv: ") for line in lines)


def test_an_interview_is_begun_answered_and_put_into_tables(folder):
    run("interviews", "lead.inspection", "--start", "SEN-1", status=2)
    run("interviews", "lead.inspection", "--form", "sentencer_interview", "--start", "SEN-1")
    run("answer", "lead.inspection", "SEN-1", "agreed", "yes")
    run("answer", "lead.inspection", "SEN-1", "calibre", "good")
    run("answer", "lead.inspection", "SEN-1", "comments", "Reports have got better.")
    assert "Reports have got better." not in run("cases", "lead.inspection").stdout
    overview = listed("interviews", "lead.inspection")
    assert [row["interviews"] for row in overview] == [0, 1, 0, 0, 0, 0]
    said = run("interviews", "lead.inspection", "--form", "sentencer_interview").stdout
    assert "1, 1 of them not complete" in said
    assert "100 %  Good" in said
    assert "SEN-1 (not to be quoted): Reports have got better." in said
    table = run("interviews", "lead.inspection", "--form", "sentencer_interview", "--format", "csv").stdout
    rows = [row for row in csv.DictReader(io.StringIO(table)) if row["question"] == "calibre"]
    assert [(row["choice"], row["count"], row["answered"]) for row in rows if row["count"] == "1"] == [
        ("good", "1", "1")
    ]
    assert case_numbers() == {"DC-001", "DC-002", "DC-003"}


def case_numbers():
    return {row["case"] for row in listed("cases", "lead.inspection")}


def test_practice_is_printed_answered_and_compared(folder):
    assert "practise" in run("practice", "lead.inspection", "--compare", status=1).stderr
    assert run("practice", "lead.inspection").stdout.startswith("# Practice case")
    run("answer", "lead.inspection", "PRACTICE", "case_type", "licence")
    told = run("practice", "lead.inspection", "--compare").stdout
    assert "Benchmark: Community order" in told
    assert "Answered like the benchmark: 0 of 1." in told
    rows = {row["question"]: row for row in listed("practice", "lead.inspection", "--compare", "--language", "cy")}
    assert rows["case_type"]["same"] is False
    assert rows["q1_1_02"]["why"] == "Mae'n bedair tudalen, yn glir ac yn gryno."
    assert case_numbers() == {"DC-001", "DC-002", "DC-003"}


def test_agreement_says_that_there_is_none_and_lists_what_there_is(folder):
    assert "No case that counts" in run("agreement", "lead.inspection").stdout
    (only,) = listed("agreement", "lead.inspection")
    assert (only["question"], only["both"], only["percent"]) == ("", 0, None)
