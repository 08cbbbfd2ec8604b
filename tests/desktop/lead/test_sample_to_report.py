"""In the window: the sample drawn and shared out, packs with numbers, the report made and checked."""

import pytest
from PySide6.QtWidgets import QCheckBox, QPushButton

from assessor_app.desktop.lead.reasons import ReasonLine
from assessor_app.operations import inspection
from assessor_app.operations.sample import SampleCase
from tests.desktop.steps import go, rows, visible_words
from tests.operations.world import fill

SEX, UNITS = ("male", "female"), ("north", "south")


@pytest.fixture
def listed(window, world, settled):
    """A lead's file with forty cases in two units that nobody has, and two in the team."""
    cases = tuple(
        SampleCase(
            f"DC-{n:03}", details={"gender": "female" if n % 5 == 0 else "male", "unit": ("north", "south")[n % 2]}
        )
        for n in range(1, 41)
    )
    with world.begin(cases) as lead:
        for name in ("Ann Bell", "Bob Carr"):
            inspection.add_person(lead, name)
    window.open_workspace(world.lead())
    settled(window)
    return window


def press(widget, words):
    button = next(b for b in widget.findChildren(QPushButton) if b.text().replace("&", "").strip() == words)
    button.click()


def drawing(window, settled):
    """The tab on which a sample is drawn."""
    page = go(window, settled, "team")
    place = next(at for at in range(page.tabs.count()) if page.tabs.widget(at).isAncestorOf(page.draw_tab))
    page.tabs.setCurrentIndex(place)
    settled(window)
    return page.draw_tab


def in_sample(window):
    return {case.number for case in window.desk.session.ws.cases() if not case.eliminated}


def test_a_sample_is_looked_at_drawn_and_taken_back(listed, settled):
    tab = drawing(listed, settled)
    tab.wanted.setValue(12)
    press(tab, "Look at the draw")
    assert len(in_sample(listed)) == 40
    press(tab, "Draw these 12 cases")
    settled(listed)
    assert len(in_sample(listed)) == 12
    assert "28 wait in reserve" in visible_words(listed)
    press(listed, "Undo")
    settled(listed)
    assert len(in_sample(listed)) == 40


def test_a_sample_that_cannot_be_drawn_is_said_and_nothing_changes(listed, settled):
    tab = drawing(listed, settled)
    tab.wanted.setValue(41)
    press(tab, "Look at the draw")
    assert "fewer than 41" in visible_words(listed)
    assert len(in_sample(listed)) == 40


def test_after_a_draw_the_next_of_its_group_is_proposed_for_a_removed_case(listed, settled):
    tab = drawing(listed, settled)
    tab.wanted.setValue(12)
    tab.draw(tab.plan())
    settled(listed)
    page = go(listed, settled, "team", min(in_sample(listed)))
    assert "from the reserve" in page.panel.instead.which.currentText()


def test_all_cases_are_shared_out_after_a_look(listed, settled):
    page = go(listed, settled, "team")
    drawing(listed, settled)
    press(page.draw_tab, "Look at the shares")
    settled(listed)
    assert "Everybody has 20 to 20 cases" in visible_words(page.draw_tab)
    press(page.draw_tab, "Give these cases")
    settled(listed)
    assert "40 cases have an assessor now." in visible_words(listed)
    counts = [row[1] for row in rows(page.team_tab.table)]
    assert counts == ["20", "20"]


def test_whoever_must_not_have_a_case_gets_it_with_a_reason_only(listed, settled):
    from assessor_app.operations import team

    ws = listed.desk.session.ws
    ann = next(person for person in ws.people() if person.name == "Ann Bell")
    team.describe(ws, ann.id, unit="south")
    page = go(listed, settled, "team", "DC-001")
    press(page.panel, "Give the case")
    assert "works in the unit that managed case DC-001" in visible_words(listed)
    assert not ws.assessments()
    line = next(one for one in page.panel.findChildren(ReasonLine) if one.button.text() == "Give it all the same")
    line.reason.setText("Nobody else is free.")
    line.act()
    settled(listed)
    (one,) = ws.assessments()
    assert ws.history(f"assessment:{one.id}", "assessor")[0].reason == "Nobody else is free."


def said_of(page, name):
    return next(box.accessibleName() for box in page.findChildren(QCheckBox) if box.accessibleName().startswith(name))


def test_packs_show_their_numbers_who_has_them_and_who_needs_a_new_one(lead, settled, tmp_path):
    page = go(lead, settled, "packs")
    page.write_into(tmp_path / "packs")
    settled(lead)
    assert "File 1." in said_of(page, "Assessor 1")
    press(page, "The ticked are handed over")
    settled(lead)
    assert "Handed over: file 1" in said_of(page, "Assessor 1")
    session = lead.desk.session
    from assessor_app.operations import allocation

    allocation.eliminate(session.ws, "DC-001", "Wrong sentence.")
    session.wrote()
    settled(lead)
    assert "Needs a new one. These cases were handed over or removed: DC-001." in said_of(page, "Assessor 1")
    press(page, "Tick those who need one")
    assert page.boxes["assessor-1"].isChecked()
    assert not page.boxes["assessor-2"].isChecked()


def test_the_report_is_made_and_checked_when_it_comes_back(lead, settled, tmp_path):
    fill(lead.desk.session.ws, "DC-001")
    card = go(lead, settled, "printing").report
    card.languages["cy"].setChecked(True)
    card.make(tmp_path / "out")
    settled(lead)
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        *("report-cy.docx", "report-cy.html", "report-cy.pdf", "report-en.docx", "report-en.html", "report-en.pdf"),
    ]
    card.check(tmp_path / "out" / "report-en.docx")
    settled(lead)
    assert "figures are right." in visible_words(lead)
    assert card.found.count() == 0
    fill(lead.desk.session.ws, "DC-002", "below")
    card.check(tmp_path / "out" / "report-en.docx")
    settled(lead)
    assert card.found.count() == 1
