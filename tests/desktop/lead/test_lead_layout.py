"""The lead's pages as somebody sees and hears them: what has room, where the focus is, what is called what."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QRadioButton, QWidget

from assessor_app.desktop.form_titles import case_forms
from assessor_app.desktop.lead.case_page import answer_rows
from assessor_app.desktop.lead.matrix import CELL, FigureButton
from assessor_app.desktop.lead.words import percent_words
from assessor_app.desktop.page import Place
from assessor_app.desktop.theme.widgets import MEASURE
from assessor_app.operations import allocation, answer_entry, completion, interviews
from assessor_app.records import Purpose
from assessor_app.store.backups import back_up
from tests.desktop.steps import go, visible_words
from tests.operations.world import assessment


def area_of(window):
    return window.desk.stack.currentWidget()


def shown_at(window, settled, percent, page, **place):
    window.theme.set_percent(percent)
    settled(window)
    found = go(window, settled, page, **place)
    settled(window)
    return found


@pytest.fixture(autouse=True)
def usual_size(window):
    yield
    window.theme.set_percent(100)


# --- tables --------------------------------------------------------------------------------------


def test_the_answers_of_a_case_have_room_and_the_chosen_one_is_in_sight(at_work, settled):
    identity = assessment(at_work.session.ws, "DC-001")
    code = answer_rows(at_work.session.ws, identity, "en")[-1].code
    page = go(at_work, settled, "case", identity, code)
    settled(at_work)
    assert page.table.horizontalScrollBar().maximum() == 0
    assert page.table.columnWidth(0) >= at_work.theme.px(280)
    chosen = page.table.visualRect(page.table.currentIndex())
    assert page.table.viewport().rect().contains(chosen.center())
    assert page.place().detail == code


def test_the_part_of_the_form_is_told_with_the_question(at_work, settled):
    page = go(at_work, settled, "case", assessment(at_work.session.ws, "DC-001"))
    row = page._rows[0]
    assert row.section
    assert row.section in page.table.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole)


@pytest.mark.parametrize("place", [Place("figure", "2"), Place("question", "q2_1_01")])
def test_no_list_of_figures_scrolls_sideways_on_a_laptop(at_work, settled, place):
    page = go(at_work, settled, place.page, place.subject)
    settled(at_work)
    assert page.table.horizontalScrollBar().maximum() == 0


def test_the_assessors_stand_on_the_overview_without_a_scroll_bar_of_their_own(at_work, settled):
    page = go(at_work, settled, "overview")
    at_work.resize(3840, 2160)
    settled(at_work)
    assert page.table.verticalScrollBar().maximum() == 0
    assert page.table.width() < at_work.theme.px(1000)
    assert page.table.viewport().height() == page.table.model().rowCount() * page.table.rowHeight(0)


# --- scores --------------------------------------------------------------------------------------


def test_a_percent_is_not_broken_apart():
    assert percent_words(0.76) == "76\u00a0%"


def test_a_breakdown_is_headed_by_its_question_and_by_short_codes(at_work, settled):
    page = go(at_work, settled, "scores")
    page.by.setCurrentIndex(page.by.findData("unit"))
    page.calculate()
    settled(at_work)
    model = page._groups.itemAt(1).widget().model()
    heads = [model.headerData(at, Qt.Orientation.Horizontal) for at in range(model.columnCount())]
    tips = [
        model.headerData(at, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
        for at in range(model.columnCount())
    ]
    assert "Outcome 2" in heads
    assert tips[heads.index("Outcome 2")].startswith("2. ")
    words = visible_words(page)
    assert page.by.currentText() in words
    assert f"By {page.by.currentText()}" not in words


def test_figures_do_not_grow_with_the_screen(at_work, settled):
    page = go(at_work, settled, "scores")
    at_work.resize(3840, 2160)
    settled(at_work)
    assert max(cell.width() for cell in page.findChildren(FigureButton)) <= at_work.theme.px(CELL)


# --- different answers ---------------------------------------------------------------------------


def test_each_answer_is_what_one_chooses_with_its_author_close_under_it(different, settled):
    page = go(different, settled, "different")
    settled(different)
    choices = page.findChildren(QRadioButton)
    assert {choice.accessibleName() for choice in choices} & {"Yes", "No"}
    assert "counts meanwhile" in " ".join(choice.accessibleDescription() for choice in choices)
    first, second = (choice.parentWidget() for choice in choices[:2])
    between = second.mapTo(page, second.rect().topLeft()).y() - first.mapTo(page, first.rect().bottomLeft()).y()
    words, author = first.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)[1:3]
    assert author.y() - words.geometry().bottom() <= 4
    assert between >= 16


def test_a_screen_reader_can_tell_the_different_answers_apart(different, settled):
    page = go(different, settled, "different")
    names = [one.accessibleName() for one in page.findChildren(QLineEdit)]
    names += [one.accessibleName() for one in page.findChildren(QPushButton)]
    assert len(names) > 3
    assert len(set(names)) == len(names)
    assert any(name.startswith("Reason: case DC-001, 2.1.") for name in names)


def test_a_page_has_one_first_thing_to_do_at_most(different, settled):
    page = go(different, settled, "different")
    kinds = [one.property("kind") for one in page.findChildren(QPushButton)]
    assert kinds.count("primary") == 1


def test_words_beside_a_choice_choose_it(different, settled, qtbot):
    page = go(different, settled, "different")
    other = next(choice for choice in page.findChildren(QRadioButton) if not choice.isChecked())
    words = other.parentWidget().findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)[1]
    qtbot.mouseClick(words, Qt.MouseButton.LeftButton)
    assert other.isChecked()


# --- room and focus ------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["en", "cy"])
@pytest.mark.parametrize("page", ["printing", "packs", "interviews", "different", "scores", "agreement", "overview"])
def test_no_page_scrolls_sideways_at_twice_the_size(at_work, settled, page, language):
    at_work.preferences.change(language=language)
    try:
        shown_at(at_work, settled, 200, page)
        assert area_of(at_work).horizontalScrollBar().maximum() == 0
    finally:
        at_work.preferences.change(language="en")


@pytest.mark.parametrize("page", ["printing", "packs", "backups"])
def test_cards_are_no_wider_than_text_may_be(at_work, settled, page):
    back_up(at_work.session.ws)
    found = go(at_work, settled, page)
    at_work.resize(3840, 2160)
    settled(at_work)
    cards = [one for one in found.findChildren(QWidget) if one.property("role") == "card"]
    assert cards
    assert max(card.width() for card in cards) <= at_work.theme.px(MEASURE)


def test_a_file_opens_with_the_focus_on_the_next_step(at_work, settled):
    page = go(at_work, settled, "overview")
    settled(at_work)
    assert at_work.focusWidget() is page.step


def test_the_next_step_does_not_take_the_focus_from_the_list_of_pages_later(at_work, settled):
    button = at_work.desk.navigation.buttons["overview"]
    at_work.desk.go(Place("packs"))
    button.setFocus()
    button.click()
    settled(at_work)
    assert at_work.focusWidget() is button


def test_from_the_next_step_the_focus_comes_to_the_button_that_writes(lead, settled):
    settled(lead)
    overview = lead.desk.page
    assert overview.step.text() == "Send cases to assess"
    overview.step.setFocus()
    overview.step.click()
    settled(lead)
    assert lead.focusWidget() is lead.desk.page.write


def test_a_check_box_is_no_wider_than_its_words(lead, settled):
    page = go(lead, settled, "packs")
    settled(lead)
    for box in (*page.boxes.values(), page.references, page.plain):
        assert box.width() < lead.theme.px(300)


def test_an_interview_without_a_code_asks_for_one(lead, settled):
    page = go(lead, settled, "interviews")
    page.begin()
    assert page.problem.text() == "Type a code."
    assert not interviews.interviews(lead.session.ws, page._form_id)


# --- a new inspection, backups -------------------------------------------------------------------


def test_only_forms_for_cases_are_offered_by_their_titles(window):
    window.front.show_new()
    box = window.front.page.form.instrument
    offered = [box.itemText(at) for at in range(box.count())]
    assert offered == [title for title, _ in case_forms()] == ["Case assessment: violent offences 2013"]


def test_everything_that_is_missing_is_marked_and_said_under_its_field(window, settled):
    window.front.show_new()
    page = window.front.page
    page.form.passphrase.setText("short")
    page.form.start.click()
    settled(window)
    assert list(page.wrong.said) == [
        *(page.form.name, page.form.choose_sample, page.form.passphrase, page.form.again),
    ]
    for field in (page.form.name, page.form.passphrase):
        assert field.property("wrong") == "true"
        said = page.wrong.said[field]
        assert field.accessibleDescription() == said.text()
        assert 0 <= said.y() - field.geometry().bottom() < window.theme.px(20)
    assert window.focusWidget() is page.form.name
    assert page.form.name.visibleRegion().boundingRect().height() == page.form.name.height()
    page.form.name.setText("Trial")
    assert page.form.name not in page.wrong.said
    assert page.form.name.property("wrong") == "false"


def test_a_backup_says_its_day_and_why_it_was_made(lead, settled):
    back_up(lead.session.ws)
    page = go(lead, settled, "backups")
    assert "When the file was opened" in visible_words(page)
    now = datetime.now(UTC)
    assert page._when(now.isoformat()).startswith("Today ")
    assert not page._when((now - timedelta(days=2)).isoformat()).startswith("Today")


def test_the_reason_of_a_backup_is_part_of_what_a_screen_reader_hears(lead, settled):
    back_up(lead.session.ws)
    page = go(lead, settled, "backups")
    names = [one.accessibleName() for one in page.findChildren(QPushButton)]
    assert any("Go back to this: " in name and "opened" in name for name in names)


@pytest.mark.parametrize("tab", [0, 1])
@pytest.mark.parametrize(("width", "percent"), [(1024, 100), (1366, 125), (1366, 100)])
def test_every_column_of_the_sample_and_of_the_team_is_in_sight_on_a_small_screen(
    at_work, settled, qtbot, width, percent, tab
):
    at_work.resize(width, 600)
    page = shown_at(at_work, settled, percent, "team")
    page.tabs.setCurrentIndex(tab)
    settled(at_work)
    table = page.sample if tab == 0 else page.team_tab.table
    header = table.horizontalHeader()
    qtbot.waitUntil(lambda: table.horizontalScrollBar().maximum() == 0, timeout=1000)
    for column in range(header.count()):
        assert header.sectionSize(column) >= min(header.sectionSizeHint(column), at_work.theme.px(86)), column


def test_no_sentence_about_agreement_is_cut_at_twice_the_size(at_work, settled, qtbot):
    ws = at_work.session.ws
    allocation.allocate(ws, "DC-001", "assessor-2", Purpose.SECOND)
    second = assessment(ws, "DC-001", Purpose.SECOND)
    answer_entry.record_answers(ws, second, {**ws.answers(assessment(ws, "DC-001")), "q2_1_03": "yes"})
    completion.complete(ws, second)
    page = shown_at(at_work, settled, 200, "agreement")
    said = [label for label in page.findChildren(QLabel) if label.text() in page.found.sentences()]
    assert said
    qtbot.waitUntil(lambda: all(label.height() >= label.heightForWidth(label.width()) for label in said), timeout=1000)
    below = page.mapToGlobal(page._heading.pos()).y()
    assert all(label.mapToGlobal(label.rect().bottomLeft()).y() < below for label in said)
