"""The window around the pages: opening, closing, messages, look, help, errors."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent

from assessor_app.desktop.app import Desktop
from assessor_app.desktop.message import Message
from assessor_app.desktop.page import Place
from assessor_app.desktop.shell.passphrase_page import PassphrasePage
from assessor_app.desktop.shell.start_page import StartPage
from assessor_app.desktop.theme.theme import Look
from assessor_app.desktop.theme.tokens import Tone
from assessor_app.problems import Problem
from assessor_app.spreadsheet.office import lock
from tests.desktop.steps import press, visible_words
from tests.operations.world import PHRASE

# --- the start page -----------------------------------------------------------------------------


def test_the_start_page_says_what_to_do_when_there_is_nothing_yet(window):
    assert "No files yet" in visible_words(window.front)


def test_recent_files_stand_on_the_start_page_and_can_be_forgotten(desktop, preferences, tmp_path):
    file = tmp_path / "Trial.inspection"
    file.write_text("", encoding="utf-8")
    preferences.opened(file)
    window = desktop.open_window()
    assert "Trial" in visible_words(window.front)
    press(window.front, "Take Trial off this list (the file stays)")
    assert preferences.choices.recent == ()


def test_a_file_that_is_gone_is_shown_but_cannot_be_opened(desktop, preferences, tmp_path):
    preferences.opened(tmp_path / "gone.inspection")
    window = desktop.open_window()
    assert "Not found where it was" in visible_words(window.front)


def test_up_and_down_move_on_the_start_page(window, qtbot):
    page = window.front.page
    page.form.open_pack.setFocus()
    qtbot.keyClick(page.form.open_pack, Qt.Key.Key_Down)
    assert page.form.open_file.hasFocus()


# --- opening ------------------------------------------------------------------------------------


def test_a_wrong_passphrase_is_said_beside_the_field_and_the_right_one_opens(window, world, settled, qtbot):
    world.begin().close()
    window.open_path(world.lead_file)
    page = window.front.page
    assert isinstance(page, PassphrasePage)
    qtbot.keyClicks(page.form.passphrase, "not this one at all")
    qtbot.keyClick(page.form.passphrase, Qt.Key.Key_Return)
    settled(window)
    assert "passphrase" in page.form.problem.text()
    assert page.form.problem.isVisible()
    assert page.form.passphrase.hasFocus()
    qtbot.keyClicks(page.form.passphrase, PHRASE)
    qtbot.keyClick(page.form.passphrase, Qt.Key.Key_Return)
    settled(window)
    assert window.session is not None
    assert window.desk.page.key == "overview"


def test_the_recovery_code_opens_a_file_too(window, world, settled, qtbot):
    with world.begin() as workspace:
        code = workspace.recovery_code()
    window.open_path(world.lead_file)
    page = window.front.page
    page.form.use_code.click()
    page.form.passphrase.setText(code)
    page.form.open.click()
    settled(window)
    assert window.session is not None


def test_a_file_that_is_none_of_ours_is_told_apart(window, tmp_path, settled):
    file = tmp_path / "letter.inspection"
    file.write_bytes(b"Dear reader, this is a letter and no inspection file." * 200)
    window.open_path(file)
    page = window.front.page
    page.form.passphrase.setText(PHRASE)
    page.form.open.click()
    settled(window)
    assert page.form.problem.text()
    assert window.session is None


def test_an_assessor_starts_from_the_file_that_the_lead_sent(window, world, settled, tmp_path):
    with world.begin() as lead:
        world.packs(lead)
    window.open_path(world.pack("assessor-1"))
    page = window.front.page
    page._aim(tmp_path / "mine.inspection")
    page.form.passphrase.setText(PHRASE)
    page.form.start.click()
    settled(window)
    assert window.session is not None
    assert window.session.ws.me.id == "assessor-1"
    assert (tmp_path / "mine.inspection").exists()


def test_a_wrong_passphrase_of_cases_to_assess_is_typed_over(window, settled, qtbot, tmp_path):
    pack = tmp_path / "assessor-1.xlsx"
    pack.write_bytes(lock(b"PK" * 5_000, "the right one"))
    window.open_path(pack)
    page = window.front.page
    qtbot.keyClicks(page.form.passphrase, "not this one at all")
    qtbot.keyClick(page.form.start, Qt.Key.Key_Return)
    settled(window)
    assert page.form.problem.text()
    assert page.form.passphrase.hasFocus()
    qtbot.keyClicks(page.form.passphrase, "another")
    assert page.form.passphrase.text() == "another"


def test_what_is_no_workbook_is_told_before_a_passphrase_is_asked_for(window, tmp_path):
    letter = tmp_path / "letter.xlsx"
    letter.write_bytes(b"%PDF-1.7 and so on")
    window.open_path(letter)
    assert type(window.front.page).__name__ == "StartPage"
    assert "not an Excel workbook" in window.front.messages.message.words


def test_a_file_dropped_on_the_start_page_is_opened(window, world):
    world.begin().close()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(world.lead_file))])
    window.dropEvent(
        QDropEvent(
            QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
    )
    assert isinstance(window.front.page, PassphrasePage)


def test_a_new_inspection_begins_from_a_list_and_shows_the_recovery_code(window, settled, tmp_path):
    list_of_cases = tmp_path / "cases.csv"
    list_of_cases.write_text("Case,Assessor\nDC-001,Assessor 1\nDC-002,Assessor 2\n", encoding="utf-8")
    window.front.show_new()
    page = window.front.page
    form = Path(__file__).parents[2] / "instrument" / "small_form.csv"
    page.form.instrument.addItem("Small form", str(form))
    page.form.instrument.setCurrentIndex(page.form.instrument.count() - 1)
    page.form.start.click()
    assert "Type a name" in page.wrong.said[page.form.name].text()
    page.form.name.setText("Trial & error")
    page._aim(tmp_path / "trial.inspection")
    page.read_list(list_of_cases)
    settled(window)
    assert "2 cases for 2 assessors" in page.incoming.result.text()
    page.form.suggest.click()
    assert len(page.form.passphrase.text().split()) == 6
    page.form.again.setText("something else")
    page.form.start.click()
    assert "differ" in page.wrong.said[page.form.again].text()
    page.form.again.setText(page.form.passphrase.text())
    page.form.start.click()
    settled(window)
    recovery = window.front.page
    assert recovery.form.code.text()
    assert recovery.form.code.text() in recovery.page_text()
    assert not recovery.form.go_on.isEnabled()
    recovery.form.kept.setChecked(True)
    recovery.form.go_on.click()
    settled(window)
    assert window.session.ws.inspection().name == "Trial & error"


def test_a_list_with_problems_says_every_one(window, settled, tmp_path):
    list_of_cases = tmp_path / "cases.csv"
    list_of_cases.write_text("Case\nDC-001\nDC-001\n", encoding="utf-8")
    window.front.show_new()
    page = window.front.page
    page.form.instrument.addItem("Small", str(Path(__file__).parents[2] / "instrument" / "small_form.csv"))
    page.form.instrument.setCurrentIndex(page.form.instrument.count() - 1)
    page.read_list(list_of_cases)
    settled(window)
    assert "DC-001" in page.incoming.result.text()


# --- an open file -------------------------------------------------------------------------------


def test_the_title_of_the_window_names_the_inspection_and_no_person(lead):
    assert lead.windowTitle() == "Overview – Trial – Assessor"


def test_closing_a_file_shows_the_start_page_with_the_file_on_it(lead, world):
    assert lead.close_file()
    assert isinstance(lead.front.page, StartPage)
    assert world.lead_file.stem in visible_words(lead.front)


def test_a_window_comes_back_to_the_page_it_was_at(lead, world, settled):
    lead.desk.go(Place("packs"))
    lead.close_file()
    lead.open_workspace(world.lead())
    assert lead.desk.page.key == "packs"


def test_a_place_that_does_not_exist_is_not_gone_to(lead):
    before = lead.desk.page
    assert not lead.desk.go(Place("nowhere"))
    assert lead.desk.page is before


def test_one_can_go_back_to_where_one_was(lead):
    lead.desk.go(Place("packs"))
    lead.desk.go(Place("returns"))
    lead.desk.back()
    assert lead.desk.page.key == "packs"


def test_every_page_has_a_key_and_a_menu_entry(lead):
    actions = [action for menu in lead.menuBar().actions() for action in menu.menu().actions()]
    keys = {action.shortcut().toString() for action in actions if action.shortcut().toString()}
    assert {"Ctrl+1", "Ctrl+7", "F1", "F6", "Ctrl+L", "Ctrl+W", "Alt+Left"} <= keys


def test_no_two_menu_entries_have_the_same_key(lead):
    keys = []
    for bar_action in lead.menuBar().actions():
        keys += [a.shortcut().toString() for a in bar_action.menu().actions() if a.shortcut().toString()]
    assert sorted(keys) == sorted(set(keys))


def test_f6_goes_round_the_parts_of_the_window(lead, qtbot):
    lead.activateWindow()
    lead.desk.navigation.buttons["overview"].setFocus()
    lead.desk.focus_next_part()
    assert not lead.desk.navigation.isAncestorOf(lead.focusWidget())
    lead.desk.focus_next_part()
    assert lead.desk.navigation.isAncestorOf(lead.focusWidget())


def test_up_and_down_move_in_the_list_of_pages(lead, qtbot):
    first = lead.desk.navigation.buttons["overview"]
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert lead.desk.navigation.buttons["team"].hasFocus()
    qtbot.keyClick(lead.desk.navigation.buttons["team"], Qt.Key.Key_Space)
    assert lead.desk.page.key == "team"


# --- messages -----------------------------------------------------------------------------------


def test_a_message_can_be_undone_once(lead):
    undone = []
    lead.session.say("Answered No.", lambda: undone.append(1))
    bar = lead.desk.messages
    assert bar.isVisible()
    press(bar, "Undo")
    assert undone == [1]
    assert not bar.isVisible()


def test_problems_are_shown_as_sentences_with_the_others_under_the_first(lead):
    lead.session.say_problems([Problem("a", "One is wrong.", "Mend it."), Problem("b", "Two is wrong.")])
    assert lead.desk.messages.message == Message("One is wrong. Mend it.", Tone.PROBLEM, ("Two is wrong.",))
    assert "Two is wrong." in visible_words(lead.desk.messages)


def test_very_many_details_are_counted(lead):
    lead.session.say("Many.", details=[f"line {number}" for number in range(500)])
    assert "and 300 more" in visible_words(lead.desk.messages)


def test_a_message_can_be_closed(lead):
    lead.session.say("Something.")
    press(lead.desk.messages, "Close this message")
    assert not lead.desk.messages.isVisible()


# --- look, language, size -----------------------------------------------------------------------


def test_the_window_is_built_anew_at_the_same_page_when_the_look_changes(lead):
    lead.desk.go(Place("packs"))
    lead.choose_look(Look.DARK)
    assert lead.desk.page.key == "packs"
    assert lead.preferences.choices.look == "dark"


def test_the_size_is_changed_by_key_and_kept(lead):
    for step in range(3):
        lead._scale(lead.theme.percent + 10)
        assert lead.preferences.choices.percent == 110 + 10 * step


def test_settings_apply_at_once(lead, qtbot):
    lead.desk.go(Place("settings"))
    form = lead.desk.page.settings.form
    form.percent.setCurrentIndex(form.percent.findData("150"))
    form.percent.activated.emit(form.percent.currentIndex())
    qtbot.waitUntil(lambda: lead.theme.percent == 150)
    form = lead.desk.page.settings.form
    form.look.setCurrentIndex(form.look.findData("contrast"))
    form.look.activated.emit(form.look.currentIndex())
    qtbot.waitUntil(lambda: lead.theme.look is Look.CONTRAST)
    form = lead.desk.page.settings.form
    form.fast_keys.setChecked(True)
    form.cover_minutes.setCurrentIndex(form.cover_minutes.findData("5"))
    form.cover_minutes.activated.emit(0)
    assert (lead.preferences.choices.fast_keys, lead.preferences.choices.cover_minutes) == (True, 5)


def test_what_is_being_typed_on_the_start_side_outlives_a_change_of_size(window):
    window.front.show_new()
    window.front.page.form.name.setText("Half typed")
    window._scale(120)
    assert window.front.page.form.name.text() == "Half typed"


@pytest.mark.parametrize("percent", [100, 200])
def test_no_page_makes_the_window_larger_than_a_small_laptop(lead, settled, percent):
    lead._scale(percent)
    lead.resize(1366, 700)
    for entry in lead.desk.listed:
        lead.desk.go(Place(entry.kind.key))
        settled(lead)
        assert (lead.width(), lead.height()) == (1366, 700), entry.kind.key


def test_the_list_of_pages_folds_to_icons_where_there_is_little_room(lead, settled):
    assert not lead.desk.navigation.folded
    lead._scale(200)
    settled(lead)
    assert lead.desk.navigation.folded
    assert lead.desk.navigation.buttons["team"].accessibleName() == "Team and sample"


# --- unexpected errors --------------------------------------------------------------------------


def test_an_unexpected_error_is_shown_and_logged_without_what_it_was_about(desktop, window, preferences):
    try:
        int("Mary Smith, 12 High Street")
    except ValueError as error:
        desktop.caught(type(error), error, error.__traceback__)
    page = window.stack.currentWidget()
    shown = page.form.details.toPlainText()
    log = (preferences.folder / "errors.log").read_text(encoding="utf-8")
    assert "ValueError" in shown
    assert "test_shell.py" in shown
    assert "Mary" not in shown + log
    press(page, "Go on working")
    assert window.stack.currentWidget() is window.front


def test_a_bug_in_the_worker_reaches_the_same_page(lead, desktop, settled, qtbot):
    lead.session.unexpected.disconnect()
    lead.session.unexpected.connect(lambda error: desktop.caught(type(error), error, None))
    lead.session.run(lambda _ws, _progress: {}["missing"])
    settled(lead)
    assert lead.interruption is not None


# --- several windows, help ----------------------------------------------------------------------


def test_a_second_file_opens_in_a_window_of_its_own(lead, desktop):
    lead.menus._do.new()
    assert len(desktop.windows) == 2
    assert lead.session is not None


def test_f1_opens_the_guide_at_the_page_for_where_one_is(lead, desktop):
    lead.desk.go(Place("scores"))
    lead.help_on("")
    assert desktop._help.contents.currentItem().data(Qt.ItemDataRole.UserRole) == "lead-scores"
    desktop._help.close()


def test_a_look_that_is_unknown_falls_back_to_the_computers(qapp, preferences):
    preferences.change(look="plaid")
    assert Desktop(qapp, preferences).theme.look is Look.SYSTEM
