"""Units, dates and roles of an inspection are changed in the window, and it says what comes next."""

from datetime import date

import pytest
from PySide6.QtCore import QDate

from assessor_app.desktop.page import Place
from assessor_app.operations import inspection, team
from assessor_app.operations.sample import SampleCase
from assessor_app.operations.timetable import Milestone, timetable
from assessor_app.operations.units import units
from assessor_app.records import Post
from tests.desktop.steps import visible_words
from tests.operations.own_lists import with_own_lists
from tests.operations.world import World

CASES = (
    SampleCase("DC-001", "X1", "Person One", "Assessor 1", {"gender": "female", "unit": "maidstone"}),
    SampleCase("DC-002", "X2", "Person Two", "Assessor 1", {"gender": "male", "unit": "medway"}),
)


@pytest.fixture
def kent(window, tmp_path, settled):
    world = World(tmp_path, instrument=inspection.with_units(with_own_lists(), ["Maidstone", "Medway"]))
    world.begin(CASES).close()
    window.open_workspace(world.lead())
    settled(window)
    window.desk.go(Place("team"))
    settled(window)
    window.desk.page.tabs.setCurrentWidget(window.desk.page.units_tab)
    return window


def named(window):
    return [(unit.name, unit.cases) for unit in units(window.session.ws)]


def test_a_unit_is_added_called_otherwise_and_taken_out_with_its_cases(kent, settled):
    tab = kent.desk.page.units_tab
    tab.name.setText("Swale")
    tab.name.returnPressed.emit()
    settled(kent)
    assert named(kent) == [("Maidstone", 1), ("Medway", 1), ("Swale", 0)]
    tab.table.selectRow(1)
    tab.panel.name.setText("Medway Towns")
    tab.panel.change.click()
    settled(kent)
    assert tab.panel.unit.name == "Medway Towns"
    tab.panel.heir.setCurrentIndex(tab.panel.heir.findData("swale"))
    tab.panel.out.reason.setText("Joined.")
    tab.panel.out.act()
    settled(kent)
    assert named(kent) == [("Maidstone", 1), ("Swale", 1)]
    assert "Medway Towns is no delivery unit of this inspection any longer." in visible_words(kent.desk.messages)


def test_a_unit_with_cases_says_why_it_stays(kent, settled):
    tab = kent.desk.page.units_tab
    tab.table.selectRow(0)
    tab.panel.out.reason.setText("Closed.")
    tab.panel.out.act()
    settled(kent)
    assert "Maidstone still has cases or people." in visible_words(kent.desk.messages)
    assert len(named(kent)) == 2


def test_dates_follow_from_the_fieldwork_week_and_the_overview_says_what_comes_next(kent, settled):
    card = kent.desk.page.units_tab.dates
    card.edits[Milestone.FIELDWORK].setDate(QDate(2026, 5, 11))
    card.compute.click()
    settled(kent)
    ws = kent.session.ws
    assert [due.day for due in timetable(ws, date(2026, 5, 1))][3:] == [date(2026, 6, 8), date(2026, 6, 29)]
    card.edits[Milestone.DRAFT].setDate(QDate(2026, 6, 15))
    card.edits[Milestone.DRAFT].editingFinished.emit()
    settled(kent)
    assert timetable(ws, date(2026, 5, 1))[3].day == date(2026, 6, 15)
    card.edits[Milestone.DRAFT].setDate(QDate(2026, 5, 1))
    card.edits[Milestone.DRAFT].editingFinished.emit()
    settled(kent)
    assert "Draft report would come before Second week." in visible_words(kent.desk.messages)
    assert card.edits[Milestone.DRAFT].date() == QDate(2026, 6, 15)
    kent.desk.go(Place("overview"))
    settled(kent)
    assert kent.desk.page.dates.text() == "Next: Announcement, 2 March 2026; days to go: 0."  # the day of the world


def test_a_role_a_unit_and_teams_are_kept_with_a_person(kent, settled):
    from assessor_app.desktop.lead.post_form import PostForm

    tab = kent.desk.page.team_tab
    kent.desk.page.tabs.setCurrentWidget(tab)
    tab.table.selectRow(0)
    form = tab.panel.findChild(PostForm)
    form.post.setCurrentIndex(form.post.findData(Post.DEPUTY.value))
    form.unit.setCurrentIndex(form.unit.findData("medway"))
    form.teams.setText("North A; North B")
    form.keep.click()
    settled(kent)
    person = team.find(kent.session.ws, "Assessor 1")
    assert (person.post, person.unit, person.teams) == (Post.DEPUTY, "medway", ("North A", "North B"))
