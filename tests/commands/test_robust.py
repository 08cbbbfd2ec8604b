"""What a slip of the hand or an odd computer does to the verbs: nothing is lost, each problem names its file."""

import os

import pytest
from click.testing import CliRunner

from assessor_app.cli import verbs
from tests.forms import SMALL_FORM
from tests.operations.world import PHRASE, World


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A lead's file and one assessor's, both of which open with the passphrase of the environment."""
    monkeypatch.setenv("ASSESSOR_PASSPHRASE", PHRASE)
    monkeypatch.chdir(tmp_path)
    world = World(tmp_path)
    with world.begin() as lead:
        world.packs(lead)
    world.started("assessor-1").close()
    return tmp_path


def run(*words, status=0):
    done = CliRunner().invoke(verbs, [str(word) for word in words], catch_exceptions=False)
    assert done.exit_code == status, done.output
    return done


def told(*words):
    """The one line that a verb says when it fails."""
    (line,) = run(*words, status=1).stderr.strip().splitlines()
    return line


def test_a_workbook_never_takes_the_place_of_an_inspection_file(folder):
    assert told("return", "assessor-1.inspection", "assessor-1.inspection").startswith("assessor-1.inspection: ")
    assert told("export", "lead.inspection", "lead.inspection").startswith("lead.inspection: ")
    assert told("instrument", "write", SMALL_FORM, "lead.inspection").startswith("lead.inspection: ")
    assert "DC-001" in run("cases", "lead.inspection").stdout
    assert "DC-001" in run("cases", "assessor-1.inspection").stdout


@pytest.mark.parametrize("words", [("pack", "lead.inspection"), ("summary", "lead.inspection", "--out"), ("demo",)])
def test_a_folder_that_cannot_be_made_is_told(folder, words):
    (folder / "a file").write_text("", encoding="utf-8")
    assert told(*words, "a file/below").startswith("below: The folder could not be made")


def test_whether_a_file_can_be_read_is_found_by_reading_it(folder, monkeypatch):
    monkeypatch.setattr(os, "access", lambda *_, **__: False)
    assert "DC-001" in run("cases", "lead.inspection").stdout


def test_a_passphrase_that_nobody_gives_is_told(folder, monkeypatch):
    monkeypatch.delenv("ASSESSOR_PASSPHRASE")
    done = run("cases", "lead.inspection", status=1)
    assert done.stderr.strip().splitlines()[-1].startswith("lead.inspection: No passphrase was given.")


def test_a_passphrase_file_that_cannot_be_read_is_told(folder, monkeypatch):
    (folder / "phrase.txt").write_text(PHRASE, encoding="utf-8")

    def refused(*_, **__):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("pathlib.Path.read_text", refused)
    assert told("cases", "lead.inspection", "--passphrase-file", "phrase.txt").startswith("phrase.txt: ")
