"""The window itself: where it stands, whose it is, what the wheel and the focus do, what its foot says."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QPushButton,
    QScrollArea,
    QSlider,
    QSpinBox,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from assessor_app.desktop.file_choice import file_to_open, file_to_save, folder_to_use
from assessor_app.desktop.page import Place
from assessor_app.desktop.shell.geometry import FRAME, stand, written
from assessor_app.desktop.shell.inspection_files import open_with_key
from assessor_app.desktop.tables import Column, RecordModel, table_view
from assessor_app.desktop.theme.widgets import text
from assessor_app.exchange import first_look, read_workbook
from assessor_app.problems import UserError
from assessor_app.records import Change
from assessor_app.store import derive_key, open_workspace
from assessor_app.store.connection import first_bytes
from tests.desktop.steps import on_the_start_side
from tests.operations.world import PHRASE, assessment, fill

# --- where it stands --------------------------------------------------------------------------

LAPTOP, SMALL, LARGE = QRect(0, 0, 1366, 728), QRect(0, 0, 1024, 560), QRect(0, 0, 1920, 1040)
SCALED = QRect(0, 0, 1093, 582)
"""A screen of 1366x768 at 125 %."""


def whole(made):
    """A window with what the system draws around it."""
    edge = FRAME.width() // 2
    return made.adjusted(-edge, edge - FRAME.height(), edge, edge)


@pytest.mark.parametrize("screen", [SMALL, SCALED, LAPTOP, QRect(0, 0, 960, 500), LARGE, QRect(1920, 40, 1280, 700)])
@pytest.mark.parametrize(
    "kept", ["", "0 0 4000 3000 free", "-900 -900 1280 720 free", "5000 5000 800 600 maximised", "x"]
)
def test_a_window_with_its_frame_is_always_within_a_screen(screen, kept):
    assert screen.contains(whole(stand(kept, [screen]).place))


@pytest.mark.parametrize(("screen", "all_of_it"), [(SMALL, True), (SCALED, True), (LAPTOP, True), (LARGE, False)])
def test_a_first_window_has_all_of_a_small_screen(screen, all_of_it):
    assert stand("", [screen]).maximised is all_of_it


def test_a_window_comes_back_where_it_stood_on_a_screen_that_is_still_there():
    second = QRect(1920, 0, 1920, 1040)
    place = QRect(2000, 100, 900, 700)
    assert stand(written(place, maximised=False), [LARGE, second]).place == place
    assert LARGE.contains(stand(written(place, maximised=True), [LARGE]).place)


def test_how_a_window_stood_is_kept_when_it_is_closed(desktop, preferences):
    window = desktop.open_window()
    window.setGeometry(40, 60, 700, 610)
    window.close()
    assert preferences.choices.window == "40 60 700 610 free"
    assert desktop.open_window().geometry() == QRect(40, 60, 700, 610)


def test_no_page_of_the_start_side_makes_the_window_larger_than_a_small_screen(desktop, theme, world):
    world.begin().close()
    desktop.theme.set_percent(200)
    window = desktop.open_window()
    for show in (
        window.front.show_new,
        window.front.show_settings,
        lambda: window.front.ask_passphrase(world.lead_file),
    ):
        show()
        least = window.minimumSizeHint()
        assert least.width() <= 960, show
        assert least.height() <= 500, show


# --- whose it is ------------------------------------------------------------------------------


def test_who_is_at_work_is_always_said_and_never_in_the_title(lead, settled):
    shown = lead.menuBar().cornerWidget()
    assert shown.isVisible()
    assert "lead inspector" in shown.text().casefold()
    assert lead.session.ws.me.name in shown.accessibleName()
    lead.close_file()
    assert not shown.isVisible()


def test_an_assessor_sees_their_own_name_in_the_walk_too(window, world, settled):
    with world.begin() as lead:
        world.packs(lead)
    world.started("assessor-1").close()
    window.open_workspace(open_workspace(world.assessor_file("assessor-1"), PHRASE))
    settled(window)
    window.desk.go(Place("walk", assessment(window.session.ws, "DC-001")))
    assert window.menuBar().cornerWidget().text() == "Assessor 1, assessor"
    assert window.menuBar().cornerWidget().isVisible()


# --- the wheel --------------------------------------------------------------------------------


def turn(window, widget):
    at = widget.mapTo(window, widget.rect().center())
    place, where = QPointF(at), QPointF(window.mapToGlobal(at))
    event = QWheelEvent(
        place, where, QPoint(0, 0), QPoint(0, -240), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(window.windowHandle(), event)


def controls(window):
    for box in window.findChildren(QComboBox):
        yield box, box.currentIndex
    for bar in window.findChildren(QTabBar):
        yield bar, bar.currentIndex
    for box in window.findChildren(QSpinBox):
        yield box, box.value


def turned_without_focus(window, page, where):
    """Turns the wheel over every control of a page that has no focus; how many there were."""
    window.setFocus()
    turned = 0
    for control, value in controls(page):
        if control.isVisible() and not control.visibleRegion().isEmpty() and not control.hasFocus():
            before = value()
            turn(window, control)
            assert value() == before, (where, control)
            turned += 1
    return turned


def test_the_wheel_changes_nothing_without_the_focus_on_any_page_of_the_leads(at_work, settled):
    case, turned = assessment(at_work.session.ws, "DC-001"), 0
    places = [Place(entry.kind.key) for entry in at_work.desk.listed]
    for place in [*places, Place("case", case), Place("settings")]:
        at_work.desk.go(place)
        settled(at_work)
        turned += turned_without_focus(at_work, at_work.desk.page, place)
    assert turned >= 5


def test_the_wheel_changes_nothing_without_the_focus_on_any_page_of_an_assessors(window, world, settled):
    with world.begin() as lead:
        world.packs(lead)
    workspace = world.started("assessor-1")
    fill(workspace, "DC-002")
    window.show()
    window.open_workspace(workspace)
    settled(window)
    begun, complete = (assessment(window.session.ws, case) for case in ("DC-001", "DC-002"))
    places = [Place(entry.kind.key) for entry in window.desk.listed]
    cases = [Place(key, case) for case in (begun, complete) for key in ("interest", "walk", "check")]
    turned = {}
    for place in [*places, *cases, Place("settings")]:
        window.desk.go(place)
        settled(window)
        turned[window.desk.page.key] = turned_without_focus(window, window.desk.page, place)
    assert turned["walk"], turned
    assert turned["check"], turned


def test_the_wheel_changes_nothing_without_the_focus_on_any_page_of_the_start_side(window, world, settled):
    world.begin().close()
    window.show()
    turned = sum(turned_without_focus(window, page, page) for page in on_the_start_side(window, world))
    assert turned


def test_the_page_scrolls_under_a_control_that_has_no_focus_and_the_focus_lets_it_turn(lead, qtbot):
    page, area = QWidget(), QScrollArea()
    column = QVBoxLayout(page)
    box, slider, other = QComboBox(), QSlider(), QPushButton("other")
    box.addItems(["one", "two", "three"])
    for part in (box, slider, other):
        column.addWidget(part)
    page.setMinimumHeight(3000)
    area.setWidget(page)
    area.setWidgetResizable(True)
    lead.stack.addWidget(area)
    lead.stack.setCurrentWidget(area)
    QApplication.processEvents()
    other.setFocus()
    turn(lead, box)
    assert box.currentIndex() == 0
    assert area.verticalScrollBar().value() > 0
    area.verticalScrollBar().setValue(0)
    lead.activateWindow()
    box.setFocus()
    turn(lead, box)
    assert box.currentIndex() > 0


# --- where the focus stays --------------------------------------------------------------------


def buttons(page, names):
    holder = QWidget(page)
    row = QVBoxLayout(holder)
    made = [QPushButton(name) for name in names]
    for one in made:
        one.setAccessibleName(one.text())
        row.addWidget(one)
    holder.setGeometry(300, 100, 300, 60 * len(names))
    holder.show()
    return holder, made


@pytest.mark.parametrize("goes", ["hidden", "off", "deleted"])
def test_when_the_control_with_the_focus_goes_the_focus_stays_beside_it_in_the_page(lead, settled, qtbot, goes):
    settled(lead)
    lead.activateWindow()
    holder, (_first, second, third) = buttons(lead.desk.page, ["a", "b", "c"])
    second.setFocus()
    assert second.hasFocus()
    if goes == "hidden":
        second.hide()
    elif goes == "off":
        second.setEnabled(False)
    else:
        second.hide()
        second.deleteLater()
    qtbot.waitUntil(lambda: holder.isAncestorOf(lead.focusWidget()))
    assert lead.focusWidget() in {_first, third}


def test_a_list_filled_anew_has_the_focus_at_what_is_called_the_same(lead, settled, qtbot):
    settled(lead)
    lead.activateWindow()
    holder, (_a, second, _c) = buttons(lead.desk.page, ["a", "b", "c"])
    second.setFocus()
    holder.hide()
    anew, (_x, same, _z) = buttons(lead.desk.page, ["x", "b", "z"])
    holder.deleteLater()
    qtbot.waitUntil(same.hasFocus)
    assert anew.isVisible()


def test_closing_a_message_puts_the_focus_back_where_one_worked(lead, settled, qtbot):
    settled(lead)
    lead.activateWindow()
    _holder, (_a, second, _c) = buttons(lead.desk.page, ["a", "b", "c"])
    second.setFocus()
    lead.session.say("Something.")
    close = next(b for b in lead.desk.messages.findChildren(QPushButton) if b.accessibleName() == "Close this message")
    close.setFocus()
    close.click()
    qtbot.waitUntil(second.hasFocus)


def test_a_file_that_is_opened_has_the_focus_in_its_page_not_in_the_list_of_pages(window, world, settled):
    world.begin().close()
    window.activateWindow()
    window.front.show_new()
    window.open_workspace(world.lead())
    settled(window)
    assert window.desk.page.isAncestorOf(window.focusWidget())


@pytest.mark.parametrize("percent", [100, 200])
def test_a_page_that_scrolls_follows_the_row_one_moves_to_in_its_table(window, theme, qtbot, percent):
    theme.set_percent(percent)
    model = RecordModel(theme, [Column("Number", str)])
    table = table_view(theme, model, "Numbers")
    table.fit_to_rows()
    model.show_rows(range(12))
    page, area = QWidget(), QScrollArea()
    column = QVBoxLayout(page)
    for part in (text("above\n" * 10), table, text("below\n" * 10)):
        column.addWidget(part)
    area.setWidget(page)
    area.setWidgetResizable(True)
    area.resize(600, 300)
    qtbot.addWidget(area)
    area.show()
    area.activateWindow()
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    table.setCurrentIndex(model.index(0, 0))
    for _ in range(11):
        qtbot.keyClick(table, Qt.Key.Key_Down)
        QApplication.processEvents()
        row = table.visualRect(table.currentIndex())
        top = table.viewport().mapTo(area.viewport(), row.topLeft()).y()
        assert top >= 0
        assert top + row.height() <= area.viewport().height()


# --- messages, foot, size ---------------------------------------------------------------------


def test_two_lines_of_a_message_need_no_scroll_bar_at_any_width(lead, qtbot):
    for width in (1366, 800):
        lead.resize(width, 700)
        lead.session.say(
            "Something.", details=["A line that is long enough to wrap where there is little room. " * 3] * 2
        )
        QApplication.processEvents()
        QApplication.processEvents()
        area = lead.desk.messages.findChild(QScrollArea)
        assert area.verticalScrollBar().maximum() == 0, width


def test_the_foot_says_when_work_in_the_background_was_saved(lead, settled):
    before = lead.session.ws.last_saved
    change = Change("inspection", "lock_minutes", "12")
    lead.session.run(lambda ws, _progress: ws.record([change]), writing=True)
    settled(lead)
    assert lead.session.ws.last_saved > before


def test_the_foot_does_not_say_saved_of_a_file_that_has_been_moved(lead, settled, world):
    world.lead_file.rename(world.folder / "elsewhere.inspection")
    lead.session._look_after()
    assert "not where it was" in lead.desk.saved.text()
    assert "Saved on this computer" not in lead.desk.saved.text()


def test_steps_of_the_text_size_that_follow_at_once_are_one_change(lead, settled, qtbot):
    settled(lead)
    changes = []
    lead.theme.changed.connect(lambda: changes.append(lead.theme.percent))
    for _ in range(4):
        lead.menus._do.larger()
    lead.menus._do.smaller()
    qtbot.waitUntil(lambda: bool(changes))
    qtbot.wait(300)
    assert changes == [130]
    assert lead.preferences.choices.percent == 130


# --- files ------------------------------------------------------------------------------------


def test_dialogs_begin_in_the_folder_where_the_last_one_ended(lead, monkeypatch, tmp_path):
    asked = []
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()

    def answer(_owner, _title, start="", *_kinds):
        asked.append(start)
        return str(elsewhere / "file.xlsx"), ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", answer)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *what: answer(*what)[0])
    page = lead.desk.page
    assert file_to_open(page, "Open", "") == elsewhere / "file.xlsx"
    file_to_save(page, "Save", "merged.xlsx", "")
    file_to_open(page, "Open", "")
    folder_to_use(page, "Folder")
    assert asked == ["", str(elsewhere / "merged.xlsx"), str(elsewhere), str(elsewhere)]


def test_a_wrong_passphrase_is_said_of_a_file_that_is_open_elsewhere_too(lead, world):
    wrong = derive_key("not this one", first_bytes(world.lead_file))
    with pytest.raises(UserError) as said:
        open_with_key(world.lead_file, wrong)
    assert {problem.code for problem in said.value.problems} == {"wrong-passphrase"}
    with pytest.raises(UserError) as said:
        open_with_key(world.lead_file, lead.session.ws.key)
    assert {problem.code for problem in said.value.problems} == {"in-use"}


def test_a_folder_among_the_workbooks_is_called_a_folder(tmp_path):
    (problem,) = read_workbook(tmp_path, ("x",), {}).problems
    assert "folder" in problem.what
    assert "Close it" not in problem.mend
    assert first_look(Path(tmp_path)).code == "a-folder"


def test_the_letter_of_a_label_still_leads_to_its_field(window):
    window.front.show_new()
    labels = [one for one in window.front.findChildren(QLabel) if one.buddy() is not None and "&" in one.text()]
    assert labels
    assert text("R&D").text() == "R&D"
