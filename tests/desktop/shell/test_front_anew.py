"""The pages before a file is open: built anew with what was typed; where the start page begins; a second window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from assessor_app.desktop.shell.pack_page import PackPage
from assessor_app.desktop.shell.passphrase_page import PassphrasePage
from assessor_app.desktop.shell.start_page import StartPage
from assessor_app.desktop.shell.start_view import StartView
from assessor_app.desktop.theme.theme import Look
from tests.desktop.steps import visible_words


@pytest.fixture
def welsh(preferences):
    """Switches to Welsh; the test ends in English."""
    yield lambda: preferences.change(language="cy")
    preferences.change(language="en")


@pytest.fixture
def packed(world):
    with world.begin() as lead:
        world.packs(lead)
    return world


def typed_and_in_welsh(window, field, words, welsh):
    """Type into a field of the page in view, switch to Welsh, and give what the page said before and says now."""
    window.activateWindow()
    before = window.front.page
    field(before).setFocus()
    QTest.keyClicks(field(before), words)
    QTest.keyClick(field(before), Qt.Key.Key_Left)
    english = visible_words(before)
    welsh()
    QTest.qWait(1)
    after = window.front.page
    assert after is not before
    assert type(after) is type(before)
    assert field(after).text() == words
    assert window.focusWidget() is field(after)
    QTest.keyClicks(field(after), "x")
    assert field(after).text() == f"{words[:-1]}x{words[-1]}"
    return english, visible_words(after)


def test_a_passphrase_that_is_half_typed_is_there_in_the_other_language(window, packed, welsh):
    window.open_path(packed.lead_file)
    english, now = typed_and_in_welsh(window, lambda page: page.form.passphrase, "correct hor", welsh)
    assert now != english
    assert isinstance(window.front.page, PassphrasePage)
    assert window.front.page.form.file_name.text() == "lead.inspection"


def test_the_passphrase_of_cases_to_assess_is_there_in_the_other_language(window, packed, welsh):
    window.open_path(packed.pack("assessor-1"))
    english, now = typed_and_in_welsh(window, lambda page: page.form.passphrase, "correct hor", welsh)
    assert now != english
    assert isinstance(window.front.page, PackPage)
    assert "assessor-1.xlsx" in window.front.page.form.title.text()


def test_the_name_of_a_new_inspection_is_there_in_the_other_language(window, welsh):
    window.front.show_new()
    english, now = typed_and_in_welsh(window, lambda page: page.form.name, "South West", welsh)
    assert now != english


def test_a_passphrase_that_is_half_typed_is_still_hidden_after_another_look(window, packed):
    window.open_path(packed.lead_file)
    QTest.keyClicks(window.front.page.form.passphrase, "correct hor")
    window.choose_look(Look.DARK)
    field = window.front.page.form.passphrase
    assert field.text() == "correct hor"
    assert field.echoMode() is field.EchoMode.Password


def test_the_file_that_a_passphrase_was_typed_for_opens_after_the_language_has_changed(
    window, packed, welsh, settled, qtbot
):
    from tests.operations.world import PHRASE

    window.open_path(packed.lead_file)
    QTest.keyClicks(window.front.page.form.passphrase, PHRASE)
    welsh()
    qtbot.keyClick(window.front.page.form.passphrase, Qt.Key.Key_Return)
    settled(window)
    assert window.session is not None


# --- the start page -----------------------------------------------------------------------------


def recent(desktop, preferences, *files):
    for file in files:
        preferences.opened(file)
    window = desktop.open_window()
    window.activateWindow()
    return window


def test_the_start_page_begins_at_the_file_that_was_open_last(desktop, preferences, tmp_path):
    older, newer = tmp_path / "older.inspection", tmp_path / "newer.inspection"
    for file in (older, newer):
        file.write_text("", encoding="utf-8")
    window = recent(desktop, preferences, older, newer)
    assert window.focusWidget().text().startswith("newer")


def test_a_recent_file_that_is_gone_is_passed_over(desktop, preferences, tmp_path):
    here = tmp_path / "here.inspection"
    here.write_text("", encoding="utf-8")
    window = recent(desktop, preferences, here, tmp_path / "gone.inspection")
    assert window.focusWidget().text().startswith("here")


def test_without_a_recent_file_the_start_page_begins_at_the_first_action(desktop, preferences):
    window = recent(desktop, preferences)
    assert window.focusWidget() is window.front.page.form.open_pack


def test_enter_asks_for_the_passphrase_of_the_file_that_was_open_last(desktop, preferences, tmp_path):
    file = tmp_path / "mine.inspection"
    file.write_text("", encoding="utf-8")
    window = recent(desktop, preferences, file)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert isinstance(window.front.page, PassphrasePage)
    assert window.front.page.form.file_name.text() == "mine.inspection"


def test_tab_goes_through_the_recent_files_before_the_settings(desktop, preferences, tmp_path):
    file = tmp_path / "mine.inspection"
    file.write_text("", encoding="utf-8")
    window = recent(desktop, preferences, file)
    form = window.front.page.form
    form.try_sample.setFocus()
    met = []
    for _ in range(4):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        met.append(window.focusWidget())
    assert met[0].text().startswith("mine")
    assert "mine" in met[1].accessibleName()
    assert met[2:] == [form.settings, form.help]


def test_tab_still_reaches_the_recent_files_after_one_has_been_taken_off_the_list(desktop, preferences, tmp_path):
    files = [tmp_path / f"{name}.inspection" for name in ("one", "two")]
    for file in files:
        file.write_text("", encoding="utf-8")
    window = recent(desktop, preferences, *files)
    page = window.front.page
    page._forgotten(files[1].resolve())
    QTest.qWait(1)
    page.form.try_sample.setFocus()
    QTest.keyClick(page.form.try_sample, Qt.Key.Key_Tab)
    assert window.focusWidget().text().startswith("one")


# --- a second file ------------------------------------------------------------------------------


def test_the_choice_of_cases_is_shown_in_another_window_when_one_holds_a_file(lead, desktop, monkeypatch):
    asked = []
    monkeypatch.setattr(StartView, "choose_pack", lambda front: asked.append(front.window()))
    lead.activateWindow()
    QTest.keyClick(lead, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert asked == [desktop.windows[1]]
    assert lead.session is not None
    assert isinstance(desktop.windows[1].front.page, StartPage)


def test_the_choice_of_cases_is_shown_in_the_same_window_when_that_holds_no_file(window, desktop, monkeypatch):
    asked = []
    monkeypatch.setattr(StartView, "choose_pack", lambda front: asked.append(front.window()))
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert asked == [window]
    assert len(desktop.windows) == 1
