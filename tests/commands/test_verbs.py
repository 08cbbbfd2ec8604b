"""The verbs as a script uses them: what they print, and their exit status."""

import csv
import io
import json
import os
import subprocess
import sys

import pytest
from click.testing import CliRunner

from assessor_app.bundled import resource, root
from assessor_app.cli import VERBS, verbs
from assessor_app.instrument import write_xlsx
from assessor_app.log import make_event
from assessor_app.records import Receipt, WorkbookKind
from assessor_app.store import open_workspace
from tests.forms import SMALL_FORM, small_form

PHRASE = "plain words for a trial"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("ASSESSOR_PASSPHRASE", PHRASE)
    monkeypatch.delenv("ASSESSOR_WORKBOOK_PASSPHRASE", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)
    (tmp_path / "cases.csv").write_text(
        "Case,Reference,Name,Assessor,gender,unit\n"
        "DC-001,X1,Person One,Assessor 1,female,north\nDC-002,X2,Person Two,Assessor 2,male,south\n",
        encoding="utf-8",
    )
    return tmp_path


def run(*words, status=0, **how):
    done = CliRunner().invoke(verbs, [str(word) for word in words], catch_exceptions=False, **how)
    assert done.exit_code == status, done.output
    return done


@pytest.fixture
def lead(folder):
    run("new", "lead.inspection", "--sample", "cases.csv", "--form", SMALL_FORM, "--name", "Trial")
    return folder


@pytest.fixture
def fieldwork(lead, monkeypatch):
    """Assessor 1 has a workspace, started with the passphrase that the lead looks up."""
    run("pack", "lead.inspection", "packs")
    team = json.loads(run("team", "lead.inspection", "--show-passphrases", "--format", "json").stdout)
    phrases = {one["id"]: one["passphrase"] for one in team}
    monkeypatch.setenv("ASSESSOR_PASSPHRASE", phrases["assessor-1"])
    run("start", "packs/assessor-1.xlsx", "a1.inspection")
    return lead


def test_every_verb_explains_itself():
    said = run("--help").stdout
    for verb in VERBS:
        assert verb in said
        assert len(run(verb, "--help").stdout.split()) > 12


def test_new_makes_an_inspection_and_says_the_recovery_code(folder):
    done = run("new", "lead.inspection", "--sample", "cases.csv", "--form", SMALL_FORM)
    assert "2 cases, 2 assessors" in done.stdout
    assert "Recovery code" in done.stdout
    again = run("new", "lead.inspection", "--sample", "cases.csv", "--form", SMALL_FORM, status=1)
    assert "lead.inspection" in again.stderr


def test_a_bad_list_says_a_line_for_each_problem_and_leaves_nothing(folder):
    (folder / "bad.csv").write_text("Case,gender\nDC-001,purple\nDC-001,male\n", encoding="utf-8")
    done = run("new", "lead.inspection", "--sample", "bad.csv", "--form", SMALL_FORM, status=1)
    lines = done.stderr.strip().splitlines()
    assert len(lines) == 2
    assert all(line.startswith("bad.csv: ") for line in lines)
    assert not (folder / "lead.inspection").exists()


def test_a_wrong_passphrase_is_a_problem_of_the_users_and_names_the_file(lead, monkeypatch):
    monkeypatch.setenv("ASSESSOR_PASSPHRASE", "something else")
    done = run("cases", "lead.inspection", status=1)
    assert done.stderr.startswith("lead.inspection: ")
    assert "passphrase" in done.stderr


def test_a_passphrase_can_come_from_a_file_or_the_keyboard(lead, monkeypatch):
    monkeypatch.delenv("ASSESSOR_PASSPHRASE")
    (lead / "phrase.txt").write_text(PHRASE + "\n", encoding="utf-8")
    assert "DC-001" in run("cases", "lead.inspection", "--passphrase-file", "phrase.txt").stdout
    assert "DC-001" in run("cases", "lead.inspection", input=PHRASE + "\n").stdout


def test_a_verb_that_is_not_understood_exits_with_2(lead):
    run("answer", "lead.inspection", status=2)
    run("scores", "lead.inspection", "--format", "xml", status=2)


def test_an_assessor_answers_completes_and_sends_back_and_the_lead_scores(fieldwork, monkeypatch):
    assert run("answer", "a1.inspection", "DC-001", "q2_1_01", "yes", "--note", "Plan of 3 May.").stderr == ""
    owed = run("complete", "a1.inspection", "DC-001", status=1)
    assert owed.stderr.count("a1.inspection: case DC-001, question ") == len(owed.stderr.strip().splitlines()) > 2
    bad = run("answer", "a1.inspection", "DC-001", "q2_1_01", "perhaps", status=1)
    assert "a1.inspection" in bad.stderr
    run("answer", "a1.inspection", "DC-001", "no_such", "yes", status=1)
    run("answer", "a1.inspection", "DC-009", "q2_1_01", "yes", status=1)
    assert "1 unfinished" in run("return", "a1.inspection", "r1.xlsx").stdout
    monkeypatch.setenv("ASSESSOR_PASSPHRASE", PHRASE)
    assert "new changes" in run("merge", "lead.inspection", "r1.xlsx").stdout
    assert "nothing new" in run("merge", "lead.inspection", "r1.xlsx").stdout
    found = json.loads(run("scores", "lead.inspection", "--format", "json", "--include-unfinished").stdout)
    question = next(q for q in found["questions"] if q["code"] == "q2_1_01")
    assert (question["above"], found["included_unfinished"]) == (1, True)
    rows = list(csv.DictReader(io.StringIO(run("scores", "lead.inspection", "--format", "csv").stdout)))
    assert {row["level"] for row in rows} >= {"outcome", "criterion", "question"}
    assert "north" in run("scores", "lead.inspection", "--by", "unit", "--include-unfinished").stdout
    run("scores", "lead.inspection", "--by", "shoe_size", status=1)
    listed = json.loads(run("receipts", "lead.inspection", "--format", "json").stdout)
    assert [one["file"] for one in listed] == ["r1.xlsx"]
    run("receipts", "lead.inspection", "--set-aside", listed[0]["id"][:12], "--reason", "By mistake.")
    assert json.loads(run("receipts", "lead.inspection", "--format", "json").stdout)[0]["aside"] is True
    assert "recorded changes" in run("rebuild", "lead.inspection").stdout


def test_a_file_with_problems_does_not_stop_the_others(fieldwork, monkeypatch):
    run("answer", "a1.inspection", "DC-001", "q2_1_01", "yes")
    run("return", "a1.inspection", "r1.xlsx")
    (fieldwork / "broken.xlsx").write_bytes(b"not a workbook at all")
    monkeypatch.setenv("ASSESSOR_PASSPHRASE", PHRASE)
    done = run("merge", "lead.inspection", "broken.xlsx", "r1.xlsx", "gone.xlsx", status=1)
    assert "r1.xlsx: " in done.stdout
    assert "broken.xlsx: " in done.stderr
    assert "gone.xlsx: " in done.stderr


def test_an_answer_that_closes_others_says_so(fieldwork):
    run("answer", "a1.inspection", "DC-001", "report_made", "yes")
    run("answer", "a1.inspection", "DC-001", "q1_1_01", "yes")
    assert "no longer applies" in run("answer", "a1.inspection", "DC-001", "report_made", "no").stderr
    assert "does not apply" in run("answer", "a1.inspection", "DC-001", "q1_1_01", "no_poor").stderr


def test_the_lead_allocates_removes_and_hands_over(lead):
    assert "assessor-2" in run("allocate", "lead.inspection", "DC-001", "assessor-2", "--second").stdout
    run("allocate", "lead.inspection", "DC-001", "assessor-1", status=1)
    run("allocate", "lead.inspection", "DC-001", "assessor-2", "--hand-over", status=1)
    run("allocate", "lead.inspection", "DC-001", "assessor-2", "--hand-over", "--reason", "Both are theirs.", status=1)
    assert "Assessor 3" in run("team", "lead.inspection", "--add", "Assessor 3").stdout
    run("allocate", "lead.inspection", "DC-001", "assessor-3", "--hand-over", "--reason", "Called away.")
    run("eliminate", "lead.inspection", "DC-002", status=1)
    run("eliminate", "lead.inspection", "DC-002", "--reason", "Out of scope.", "--replace-with", "DC-003")
    run("eliminate", "lead.inspection", "DC-002", "--bring-back", "--reason", "In scope.")
    rows = json.loads(run("cases", "lead.inspection", "--format", "json").stdout)
    assert {row["case"] for row in rows} == {"DC-001", "DC-002", "DC-003"}
    assert next(row["status"] for row in rows if row["case"] == "DC-003") == "not_allocated"


def test_a_form_is_checked_shown_compared_and_written_as_excel(folder):
    assert "It can be used as it is" in run("instrument", "check", SMALL_FORM, status=1).stdout
    whole = resource("instruments", "offender_manager_interview_2013.csv")
    assert run("instrument", "check", whole).stderr == ""
    assert "Was there a sufficient sentence plan?" in run("instrument", "show", SMALL_FORM).stdout
    assert "cynllun dedfryd" in run("instrument", "show", SMALL_FORM, "--language", "cy").stdout
    run("instrument", "write", SMALL_FORM, "form.xlsx")
    assert "Nothing changed" in run("instrument", "diff", SMALL_FORM, "form.xlsx").stdout
    text = SMALL_FORM.read_text(encoding="utf-8").replace("sufficient sentence plan", "good sentence plan")
    (folder / "new.csv").write_text(text.replace(",q2_1_02,", ",q2_1_01,"), encoding="utf-8")
    broken = run("instrument", "check", "new.csv", status=1)
    assert all(line.startswith("new.csv: ") for line in broken.stderr.strip().splitlines())
    (folder / "new.csv").write_text(text, encoding="utf-8")
    assert "good sentence plan" in run("instrument", "diff", SMALL_FORM, "new.csv").stdout


def test_an_unchanged_form_has_the_same_hash_through_excel(folder):
    write_xlsx(small_form(), folder / "form.xlsx")
    first, second = (run("instrument", "check", form, status=1).stdout for form in (SMALL_FORM, "form.xlsx"))
    assert first.splitlines()[-1] == second.splitlines()[-1]


@pytest.mark.parametrize("words", [("merge", "lead.inspection", "x.xlsx"), ("export", "lead.inspection", "m.xlsx")])
def test_a_passphrase_is_asked_for_once(lead, monkeypatch, words):
    monkeypatch.delenv("ASSESSOR_PASSPHRASE")
    done = CliRunner().invoke(verbs, list(words), input=f"{PHRASE}\n{PHRASE}\n")
    assert done.stderr.count("Passphrase") == 1


def test_an_answer_that_was_cleared_can_be_settled_on(lead):
    with open_workspace(lead / "lead.inspection", PHRASE, device="d") as workspace:
        subject = f"assessment:{workspace.assessments()[0].id}"
        sides = [
            make_event(subject, "q2_1_01", value, "", "assessor-1", device, "2026-03-02T09:00:00.000000Z")
            for value, device in ((None, "one"), ("yes", "two"))
        ]
        receipt = Receipt("r", "r.xlsx", WorkbookKind.RETURN, "assessor-1", workspace.now(), workspace.now(), 2, 2)
        workspace.add(sides, receipt)
    rows = list(csv.DictReader(io.StringIO(run("conflicts", "lead.inspection", "--format", "csv").stdout)))
    assert {row["value"] for row in rows} == {"", "yes"}
    run("settle", "lead.inspection", "DC-001", "q2_1_01", "", "--reason", "It was typed by mistake.")
    assert run("conflicts", "lead.inspection").stdout == "Nothing disagrees.\n"


def test_a_passphrase_file_as_powershell_writes_it_is_a_problem_of_that_file(lead):
    (lead / "phrase.txt").write_text(PHRASE, encoding="utf-16")
    done = run("cases", "lead.inspection", "--passphrase-file", "phrase.txt", status=1)
    assert done.stderr.startswith("phrase.txt: ")


def test_what_is_printed_is_utf_8_whatever_windows_thinks_of_pipes(folder):
    (folder / "bad.csv").write_text("Case,gender\nDC-001,Tŷ Gŵyr 東\n", encoding="utf-8")
    words = ["-m", "assessor_app", "new", "x.inspection", "--sample", "bad.csv", "--form", str(SMALL_FORM)]
    variables = {**os.environ, "PYTHONIOENCODING": "cp1252:strict", "PYTHONUTF8": "0", "PYTHONPATH": str(root())}
    done = subprocess.run([sys.executable, *words], capture_output=True, env=variables, check=False)
    assert done.returncode == 1
    assert "Tŷ Gŵyr 東" in done.stderr.decode("utf-8")


def test_a_merged_workbook_is_brought_in_by_the_passphrase_of_its_own(lead, monkeypatch):
    monkeypatch.setenv("ASSESSOR_WORKBOOK_PASSPHRASE", "A Passphrase of its own")
    run("export", "lead.inspection", "merged.xlsx")
    assert "nothing new" in run("merge", "lead.inspection", "merged.xlsx").stdout
    monkeypatch.delenv("ASSESSOR_WORKBOOK_PASSPHRASE")
    assert "merged.xlsx: " in run("merge", "lead.inspection", "merged.xlsx", status=1).stderr


def test_a_later_change_of_the_headline_is_recorded_with_its_reason_and_printed(lead):
    run("headline", "lead.inspection", "pooled", status=1)
    run("headline", "lead.inspection", "median", status=2)
    run("headline", "lead.inspection", "pooled", "--reason", "Agreed with the area.")
    said = run("scores", "lead.inspection").stdout
    assert "from questions to pooled. Agreed with the area." in said
    found = json.loads(run("scores", "lead.inspection", "--format", "json").stdout)
    assert found["headline_rule"] == "pooled"
    assert len(found["headline_changes"]) == 1
