"""Completed work saved once more: encrypted unless that is chosen anew, and told where it went."""

import shutil
from datetime import datetime, timedelta

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from assessor_app.desktop.shell import status_text
from assessor_app.operations.answer_entry import answer
from assessor_app.spreadsheet.container import MAGIC
from tests.desktop.steps import press
from tests.operations.world import assessment


@pytest.fixture
def page(go):
    return go("send")


def told(window):
    return window.desk.messages.message


@pytest.fixture
def save(page, settled, assessor, tmp_path):
    def to(name="work.xlsx", folder="stick"):
        (tmp_path / folder).mkdir(exist_ok=True)
        page.write_to(tmp_path / folder / name)
        settled(assessor)
        return tmp_path / folder / name

    return to


def test_what_is_saved_is_encrypted_and_told_with_its_folder(assessor, save):
    assert save().read_bytes().startswith(MAGIC)
    assert "work.xlsx" in told(assessor).words
    assert "“stick”" in told(assessor).words
    assert told(assessor).tone == "done"
    assert not any("not encrypted" in line for line in told(assessor).details)


def test_without_encryption_is_told_as_such(assessor, page, save):
    page.plain.setChecked(True)
    assert save().read_bytes().startswith(b"PK")
    assert told(assessor).tone == "warning"
    assert "It is not encrypted: whoever finds it can read it." in told(assessor).details


def test_the_next_one_is_encrypted_again(page, save):
    page.plain.setChecked(True)
    save()
    assert not page.plain.isChecked()
    assert page.plain.isEnabled()
    assert save("second.xlsx").read_bytes().startswith(MAGIC)


def test_one_that_could_not_be_saved_leaves_no_choice_for_the_next_one_either(assessor, page, settled, tmp_path):
    page.plain.setChecked(True)
    page.write_to(tmp_path / "none such" / "work.xlsx")
    settled(assessor)
    assert told(assessor).tone == "problem"
    assert not page.plain.isChecked()


def test_the_choice_to_leave_out_encryption_never_gets_the_focus_by_itself(assessor, page, save, qtbot):
    met = []

    def note(_old, new):
        met.append(new)

    assessor.activateWindow()
    page.write.setFocus()
    QApplication.instance().focusChanged.connect(note)
    save()
    save("second.xlsx")
    qtbot.waitUntil(lambda: met and assessor.focusWidget() is page.write)
    QApplication.instance().focusChanged.disconnect(note)
    assert page.plain not in met
    assert assessor.focusWidget() is page.write


def test_the_folder_is_shown_by_the_button(assessor, page, save, monkeypatch):
    shown = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(url.toLocalFile()))
    path = save()
    press(page, "Show the folder")
    assert shown == [str(path.parent).replace("\\", "/")]


def test_a_folder_that_has_gone_since_is_told_and_not_looked_for(assessor, page, save, monkeypatch):
    shown = []
    monkeypatch.setattr(QDesktopServices, "openUrl", shown.append)
    path = save()
    shutil.rmtree(path.parent)
    press(page, "Show the folder")
    assert shown == []
    assert "That folder is no longer there" in told(assessor).words


@pytest.mark.parametrize("plain", [False, True], ids=["encrypted", "not encrypted"])
def test_the_foot_says_that_it_is_saved_and_after_an_answer_that_this_is_changed(
    assessor, go, page, save, world, plain
):
    page.plain.setChecked(plain)
    save()
    go("cases")
    assert "Saved to send back" in assessor.desk.saved.text()
    world.clock.moment -= timedelta(days=2)
    ws = assessor.session.ws
    answer(ws, assessment(ws, "DC-001"), "case_type", "licence")
    assessor.session.wrote()
    assert "Changed since it was saved to send back." in assessor.desk.saved.text()


def test_to_go_from_page_to_page_is_no_change(assessor, go, save):
    save()
    go("walk", "DC-001", "age")
    go("cases")
    go("send")
    assert "Changed since" not in assessor.desk.saved.text()


# --- the words for a time -------------------------------------------------------------------------


@pytest.fixture
def welsh(preferences, desktop):
    preferences.change(language="cy")
    yield
    preferences.change(language="en")


def test_a_day_is_said_in_english(desktop):
    assert status_text.clock_words("2013-06-03T09:30:00+00:00").startswith("3 Jun 2013, ")


def test_a_day_is_said_in_welsh_in_welsh(welsh):
    assert status_text.clock_words("2013-02-03T09:30:00+00:00").startswith("3 Chwef 2013, ")


def test_today_is_said_by_the_hour_alone():
    now = datetime.now().astimezone()
    assert status_text.clock_words(now.isoformat()) == f"{now:%H:%M}"


def test_what_is_no_time_is_shown_as_it_is():
    assert status_text.clock_words("soon") == "soon"
