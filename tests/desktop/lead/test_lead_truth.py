"""The lead's desk says one thing everywhere, at once, and works only on what is in sight."""

import re

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton

from assessor_app.desktop.lead.alert_strip import AlertStrip
from assessor_app.desktop.lead.pages import lead_entries
from assessor_app.desktop.lead.reasons import ReasonLine
from assessor_app.desktop.lead.replacement import TYPED
from assessor_app.desktop.page import EVERYTHING
from assessor_app.operations import allocation, answer_entry, cases, inspection, packs, team
from assessor_app.operations.sample import SampleCase
from assessor_app.records import Purpose, Status
from tests.desktop.steps import go, rows, visible_words
from tests.operations.world import assessment, fill, merged


def reason(page, words, why="Because it is so."):
    """Type a reason and act, on the line whose button has these words."""
    line = next(one for one in page.findChildren(ReasonLine) if one.button.text() == words and one.isEnabled())
    line.reason.setText(why)
    line.act()


def press(page, words):
    button = next(
        one for one in page.findChildren(QPushButton) if one.text().replace("&", "") == words and not one.isHidden()
    )
    button.click()


@pytest.fixture
def unallocated(window, world, settled):
    """A lead's file with a case that nobody has, and one in reserve."""
    with world.begin((SampleCase("DC-001", assessor="Assessor 1"), SampleCase("DC-002"))) as lead:
        allocation.keep_in_reserve(lead, [SampleCase("DC-090", "R9", "Person Nine", details={"unit": "north"})])
        inspection.add_person(lead, "Assessor 2")
    window.open_workspace(world.lead())
    settled(window)
    return window


# --- facts are those of this moment ---------------------------------------------------------------


def test_right_after_an_action_the_page_that_made_it_shows_what_it_did(unallocated, settled):
    page = go(unallocated, settled, "team", "DC-002")
    press(page.panel, "Give the case")
    settled(unallocated)
    assert [row[1] for row in rows(page.sample)] == ["Assessor 1", "Assessor 1"]
    assert page.panel.case.assessor == "Assessor 1"
    page._choose("DC-002")
    settled(unallocated)
    assert "Assessor: Assessor 1" in visible_words(page.panel)


def count_of(words, name):
    found = re.search(rf"{name}: (\d+) case", words)
    return int(found[1]) if found else 0


def shown_counts(window, settled):
    """How many cases each assessor has, as each page says it."""
    overview = {row[0]: int(row[1]) for row in rows(go(window, settled, "overview").table)}
    members = {row[0]: int(row[1]) for row in rows(go(window, settled, "team").team_tab.table) if "left" not in row[0]}
    go(window, settled, "packs")
    ticks = " ".join(box.accessibleName() for box in window.desk.page.findChildren(QCheckBox))
    return overview, members, {name: count_of(ticks, name) for name in overview}


def test_the_cases_of_an_assessor_are_counted_alike_on_every_page_after_every_action(at_work, settled):
    ws = at_work.session.ws
    acts = [
        lambda: allocation.allocate(ws, "DC-001", "assessor-2", Purpose.SECOND),
        lambda: allocation.eliminate(ws, "DC-003", "The file was lost."),
        lambda: allocation.hand_over(ws, assessment(ws, "DC-002"), "assessor-2", "On leave."),
        lambda: allocation.bring_back(ws, "DC-003", "It was found."),
        lambda: team.rename(ws, "assessor-2", "Bryn"),
        lambda: inspection.add_person(ws, "Carys"),
        lambda: team.remove(ws, "assessor-1", "Has left.", "carys"),
    ]
    for act in acts:
        act()
        at_work.session.wrote(EVERYTHING)
        settled(at_work)
        overview, members, written = shown_counts(at_work, settled)
        truth = {p.name: cases.loads(cases.case_list(ws)).get(p.id, cases.Load()).cases for p in team.members(ws)}
        assert overview == members == written == truth


def test_a_second_assessment_and_a_removed_case_make_one_case_not_none_and_not_two(at_work, settled):
    ws = at_work.session.ws
    allocation.allocate(ws, "DC-001", "assessor-2", Purpose.SECOND)
    allocation.eliminate(ws, "DC-003", "The file was lost.")
    at_work.session.wrote(EVERYTHING)
    settled(at_work)
    assert [counts["Assessor 2"] for counts in shown_counts(at_work, settled)] == [1, 1, 1]


def test_nobody_is_called_by_the_id_of_their_events_on_any_page(at_work, settled):
    ws = at_work.session.ws
    team.remove(ws, "assessor-2", "Has left.", "assessor-1")
    at_work.session.wrote(EVERYTHING)
    for entry in lead_entries():
        if not entry.kind.listed and entry.kind.key != "case":
            continue
        page = go(at_work, settled, entry.kind.key, assessment(ws, "DC-001") if entry.kind.key == "case" else "")
        words = visible_words(page)
        files = " ".join(row[1] for row in rows(page.table)) if entry.kind.key == "returns" else ""
        told = re.sub(r"[\w-]*\.xlsx", "", words.replace(files, ""))
        assert not re.search(r"\bassessor-\d", told), entry.kind.key


# --- what is chosen is what is in sight -----------------------------------------------------------


def test_with_no_case_in_sight_the_panel_offers_nothing_to_do(lead, settled):
    page = go(lead, settled, "team", "DC-002")
    assert page.panel.case.number == "DC-002"
    page.search.setText("nobody of this name")
    settled(lead)
    assert page.panel.case is None
    assert not page.panel.findChildren(ReasonLine, options=Qt.FindChildOption.FindChildrenRecursively) or all(
        one.property("gone") or one.parent().isHidden() or not one.isVisible()
        for one in page.panel.findChildren(ReasonLine)
    )
    page.search.clear()
    settled(lead)
    assert page.panel.case is not None


def test_the_panel_shows_the_case_that_is_marked_in_the_list_whatever_is_typed(lead, settled):
    page = go(lead, settled, "team", "DC-003")
    for words in ("person two", "X1", "assessor 2", "DC-00", "zzz", ""):
        page.search.setText(words)
        settled(lead)
        marked = page._chosen()
        assert (page.panel.case.number if page.panel.case else None) == (marked.number if marked else None)


def test_a_case_is_found_by_the_persons_name_and_the_areas_reference_which_stand_on_the_screen(lead, settled):
    page = go(lead, settled, "team")
    for words in ("person two", "x2"):
        page.search.setText(words)
        assert [(row[0], row[-1]) for row in rows(page.sample)] == [("DC-002", "X2, Person Two")]
    case = go(lead, settled, "case", assessment(lead.session.ws, "DC-002"))
    assert "X2 · Person Two" in visible_words(case)


# --- alerts ---------------------------------------------------------------------------------------


def test_an_alert_in_a_return_is_the_first_thing_said_and_stays_on_every_page_until_it_is_closed(
    window, world, settled
):
    with world.begin() as lead:
        world.packs(lead)
    with world.started("assessor-2") as second:
        fill(second, "DC-003")
        answer_entry.raise_risk(second, assessment(second, "DC-003"), "A child is at risk.", "Nobody", "10:40")
        path = world.returned(second)
    window.open_workspace(world.lead())
    settled(window)
    page = go(window, settled, "returns")
    page.bring_in([path])
    settled(window)
    assert window.desk.messages.message.words == "Someone may be at risk: case DC-003."
    strip = window.desk.findChild(AlertStrip)
    for entry in lead_entries():
        if entry.kind.listed:
            go(window, settled, entry.kind.key)
            assert strip.isVisible()
            assert "DC-003" in visible_words(strip)
    case = go(window, settled, "case", assessment(window.session.ws, "DC-003"))
    reason(case, "It has been dealt with")
    settled(window)
    assert not strip.isVisible()


# --- the lead's own acts --------------------------------------------------------------------------


def test_a_case_is_sent_back_and_its_sign_off_undone_each_with_a_reason(at_work, settled):
    ws = at_work.session.ws
    identity = assessment(ws, "DC-001")
    page = go(at_work, settled, "case", identity)
    press(page, "Sign off")
    settled(at_work)
    assert ws.assessment(identity).status is Status.SIGNED_OFF
    press(page, "Undo the sign-off …")
    reason(page, "Undo the sign-off", "Signed off too early.")
    settled(at_work)
    assert ws.assessment(identity).status is Status.COMPLETE
    press(page, "Send it back …")
    reason(page, "Send it back", "The plan was not read.")
    settled(at_work)
    assert ws.assessment(identity).status is Status.IN_PROGRESS
    assert ws.history(f"assessment:{identity}", "status")[0].reason == "The plan was not read."


def test_an_undo_beside_the_message_takes_a_sign_off_back(at_work, settled):
    identity = assessment(at_work.session.ws, "DC-001")
    page = go(at_work, settled, "case", identity)
    press(page, "Sign off")
    settled(at_work)
    at_work.desk.messages.message.action()
    assert at_work.session.ws.assessment(identity).status is Status.COMPLETE


def test_a_replacement_comes_with_its_details_and_undo_takes_both_back(unallocated, settled):
    ws = unallocated.session.ws
    page = go(unallocated, settled, "team", "DC-001")
    form = page.panel.instead
    form.which.setCurrentIndex(form.which.findData(TYPED))
    form.number.setText("DC-050")
    form.name.setText("Person Fifty")
    form.details["unit"].setCurrentIndex(form.details["unit"].findData("south"))
    reason(page.panel, "Remove")
    settled(unallocated)
    taken = {case.number: case for case in ws.cases()}
    assert (taken["DC-001"].eliminated, taken["DC-050"].eliminated) == (True, False)
    assert (taken["DC-050"].name, taken["DC-050"].details["unit"]) == ("Person Fifty", "south")
    unallocated.desk.messages.message.action()
    settled(unallocated)
    taken = {case.number: case for case in ws.cases()}
    assert (taken["DC-001"].eliminated, taken["DC-050"].eliminated) == (False, True)


def test_a_case_of_the_reserve_comes_instead_and_waits_there_again_after_undo(unallocated, settled):
    ws = unallocated.session.ws
    page = go(unallocated, settled, "team", "DC-001")
    form = page.panel.instead
    form.which.setCurrentIndex(form.which.findData("DC-090"))
    reason(page.panel, "Remove")
    settled(unallocated)
    assert [(case.number, case.details) for case in ws.cases() if not case.eliminated][1] == (
        "DC-090",
        {"unit": "north"},
    )
    unallocated.desk.messages.message.action()
    settled(unallocated)
    assert [case.reserve for case in ws.cases() if case.number == "DC-090"] == [True]


def test_a_list_of_further_cases_is_taken_into_the_reserve(unallocated, settled, tmp_path):
    ws = unallocated.session.ws
    known = {case.number for case in ws.cases()}
    page = go(unallocated, settled, "list", "reserve")
    further = tmp_path / "further.csv"
    further.write_text("Case,Reference,Name\nDC-091,R91,Person Ninety-one\n", encoding="utf-8")
    page.read_list(further)
    settled(unallocated)
    new = [one.case.number for one in page.news.model.rows if one.key in page.news.model.ticked]
    assert new == ["DC-091"]  # what is gone from the list is said, and not ticked
    assert {one.case.number for one in page.news.model.rows if one.kind == "gone"} <= known
    page.news.take.click()
    settled(unallocated)
    assert [case.number for case in ws.cases() if case.reserve] == ["DC-090", "DC-091"]
    assert "1 thing of the list is taken over." in visible_words(unallocated.desk.messages)
    page = go(unallocated, settled, "team")
    page.which.setCurrentIndex(page.which.findData("reserve"))
    assert [row[0] for row in rows(page.sample)] == ["DC-090", "DC-091"]


def test_a_list_with_problems_says_them_and_changes_nothing(unallocated, settled, tmp_path):
    events = unallocated.session.ws.count_events()
    page = go(unallocated, settled, "list")
    (tmp_path / "wrong.csv").write_text("Case\nDC-092\nDC/93\n", encoding="utf-8")
    page.read_list(tmp_path / "wrong.csv")
    settled(unallocated)
    assert "“DC/93” cannot be a case number" in page.incoming.result.text()
    assert page.news.isHidden()
    assert unallocated.session.ws.count_events() == events


def test_an_assessor_whose_last_case_was_handed_over_is_listed_for_a_new_file_until_it_is_written(
    lead, settled, tmp_path
):
    ws = lead.session.ws
    allocation.hand_over(ws, assessment(ws, "DC-003"), "assessor-1", "On leave.")
    lead.session.wrote(EVERYTHING)
    page = go(lead, settled, "packs")
    assert "Assessor 2: needs a new file, their last case was handed over" in page.boxes["assessor-2"].accessibleName()
    packs.write_packs(ws, tmp_path / "packs")
    assert [one.person.id for one in packs.recipients(ws)] == ["assessor-1"]


def test_setting_aside_without_effect_is_said(window, world, settled):
    with world.begin() as lead:
        world.packs(lead)
    with world.started("assessor-2") as second:
        fill(second, "DC-003")
        first = world.returned(second)
        answer_entry.record_answers(second, assessment(second, "DC-003"), {"strengths": "Well done."})
        later = world.returned(second, "later")
    with world.lead() as lead:
        merged(lead, first, later)
    window.open_workspace(world.lead())
    settled(window)
    page = go(window, settled, "returns")
    whole, part = sorted(window.session.ws.receipts(), key=lambda one: -one.events)
    page._set_aside(part, "By mistake.")
    settled(window)
    assert "Nothing changes" in window.desk.messages.message.words
    page._set_aside(whole, "By mistake.")
    settled(window)
    assert "Nothing changes" not in window.desk.messages.message.words


def test_trying_one_file_again_changes_its_own_card_only(window, world, fieldwork, settled):
    window.open_workspace(world.lead())
    settled(window)
    book = openpyxl.load_workbook(fieldwork[0])
    book["Answers"]["H2"] = "Typed in Excel"
    book.save(fieldwork[0])
    page = go(window, settled, "returns")
    page.bring_in(fieldwork)
    settled(window)
    before = dict(page.cards)
    page.bring_in([fieldwork[0]], edits="leave")
    settled(window)
    assert list(page.cards) == fieldwork
    assert page.cards[fieldwork[1]] is before[fieldwork[1]]
    assert page.cards[fieldwork[0]] is not before[fieldwork[0]]
    shown = [page._results.itemAt(at).widget() for at in range(page._results.count())]
    assert shown == list(page.cards.values())


# --- the team -------------------------------------------------------------------------------------


def test_a_person_is_renamed_made_one_with_another_and_removed_on_the_team_page(lead, settled):
    ws = lead.session.ws
    tab = go(lead, settled, "team").team_tab
    tab.table.selectRow(1)
    settled(lead)
    tab.panel._called(tab.panel.person, "  Bryn   Cole ")
    settled(lead)
    assert [row[0] for row in rows(tab.table)] == ["Assessor 1", "Bryn Cole"]
    reason(tab.panel, "Make them one", "The list had them twice.")
    settled(lead)
    assert {one.assessor for one in ws.assessments()} == {"assessor-1"}
    assert [row[:2] for row in rows(tab.table)] == [["Assessor 1", "3"], ["Bryn Cole (has left)", "0"]]


def test_focus_stays_in_the_list_one_works_on_after_an_action(unallocated, settled, qtbot):
    page = go(unallocated, settled, "team", "DC-002")
    unallocated.activateWindow()
    give = next(one for one in page.panel.findChildren(QPushButton) if one.text() == "Give the case")
    give.setFocus()
    give.click()
    settled(unallocated)
    qtbot.waitUntil(lambda: page.isAncestorOf(unallocated.focusWidget()))
    focus = unallocated.focusWidget()
    assert not isinstance(focus, QLabel)


def test_pages_out_of_sight_are_not_told_facts_until_they_are_looked_at(lead, settled, monkeypatch):
    overview = go(lead, settled, "overview")
    go(lead, settled, "team")
    told = []
    monkeypatch.setattr(overview, "_show", told.append)
    lead.session.wrote(EVERYTHING)
    settled(lead)
    assert told == []
    go(lead, settled, "overview")
    assert len(told) == 1


def test_every_problem_of_a_card_can_be_shown(qtbot, theme):
    from pathlib import Path

    from assessor_app.desktop.lead.merged_card import merged_card
    from assessor_app.messages import Message
    from assessor_app.operations.incoming_work import Merged
    from assessor_app.problems import Problem

    problems = tuple(Problem("trial", Message("Problem {n}.", n=n)) for n in range(1, 31))
    frame, _ = merged_card(theme, Merged(Path("return.xlsx"), None, problems=problems))
    qtbot.addWidget(frame)
    frame.show()
    assert "Problem 13." not in visible_words(frame)
    press(frame, "Show 18 more")
    qtbot.waitUntil(lambda: all(f"Problem {n}." in visible_words(frame) for n in range(1, 31)))
