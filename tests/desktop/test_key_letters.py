"""Alt and a letter mean one thing at a time: on every page, in both languages, and in every menu."""

from collections import Counter

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QTabBar, QTabWidget

from assessor_app.desktop.page import Place
from assessor_app.operations import interviews
from assessor_app.store import open_workspace
from tests.desktop.steps import on_the_start_side
from tests.operations.world import PHRASE, assessment

LANGUAGES = ["en", "cy"]


def letter(words):
    """The letter after the mark in a label, or "" if it has none."""
    _before, mark, after = words.replace("&&", "").partition("&")
    return after[:1].casefold() if mark else ""


def labels(window):
    """Every text in sight that may answer to Alt and a letter."""
    found = [action.text() for action in window.menuBar().actions()]
    found += [one.text() for one in window.findChildren(QAbstractButton) if one.isVisible() and one.isEnabled()]
    found += [one.text() for one in window.findChildren(QLabel) if one.isVisible() and one.buddy() is not None]
    for bar in window.findChildren(QTabBar):
        found += [bar.tabText(at) for at in range(bar.count())] if bar.isVisible() else []
    return found


def twice(texts):
    counted = Counter(letter(words) for words in texts)
    return {one: [words for words in texts if letter(words) == one] for one, n in counted.items() if one and n > 1}


def menus(menu):
    """A menu and all menus within it."""
    yield menu
    for action in menu.actions():
        if isinstance(action.menu(), QMenu):
            yield from menus(action.menu())


def in_menus(window):
    """What answers to the same letter within one menu."""
    found = [twice([one.text() for one in menu.actions()]) for top in tops(window) for menu in menus(top)]
    return [clash for clash in found if clash]


def tops(window):
    return [action.menu() for action in window.menuBar().actions()]


def check(window, page):
    assert twice(labels(window)) == {}, page
    assert in_menus(window) == [], page


@pytest.fixture
def speaking(preferences):
    def speak(language):
        preferences.change(language=language)

    yield speak
    preferences.change(language="en")


def test_the_letter_is_the_one_after_the_mark():
    assert [letter(words) for words in ("&Open", "Cl&ose", "A && B", "None", "Salt && &Pepper")] == [*"oo", "", "", "p"]
    assert twice(["&Open", "Cl&ose", "&Print"]) == {"o": ["&Open", "Cl&ose"]}


@pytest.mark.parametrize("language", LANGUAGES)
def test_on_the_start_side(window, world, speaking, language):
    speaking(language)
    world.begin().close()
    for page in on_the_start_side(window, world):
        QTest.qWait(1)
        check(window, type(page).__name__)


@pytest.mark.parametrize("language", LANGUAGES)
def test_on_every_page_of_the_lead(at_work, settled, speaking, language):
    speaking(language)
    settled(at_work)
    one = assessment(at_work.session.ws, "DC-001")
    form = at_work.desk._page("interviews")._form_id
    interview = interviews.start_interview(at_work.session.ws, form, "I-1").id
    subjects = {"case": one, "figure": "2", "question": "q2_1_01", "walk": interview, "check": interview}
    for key in at_work.desk._entries:
        at_work.desk.go(Place(key, subjects.get(key, "")))
        settled(at_work)
        check(at_work, key)
        for tabs in at_work.desk.page.findChildren(QTabWidget):
            for at in range(tabs.count()):
                tabs.setCurrentIndex(at)
                settled(at_work)
                check(at_work, f"{key}, {tabs.tabText(at)}")


@pytest.mark.parametrize("language", LANGUAGES)
def test_on_every_page_of_an_assessor(window, world, settled, speaking, language):
    from assessor_app.operations.answer_entry import record_answers
    from tests.desktop.walk.conftest import BEGUN

    speaking(language)
    with world.begin() as lead:
        world.packs(lead)
    world.started("assessor-1").close()
    window.open_workspace(open_workspace(world.assessor_file("assessor-1"), PHRASE))
    settled(window)
    ws = window.session.ws
    one = assessment(ws, "DC-001")
    record_answers(ws, one, {**BEGUN, "q2_1_01": "no_poor"})
    for key in window.desk._entries:
        window.desk.go(Place(key, one))
        settled(window)
        check(window, key)
    window.desk.go(Place("walk", one, "q2_1_01"))
    view = window.desk.page.view
    view.risk.open()
    check(window, "walk with an alert")


@pytest.mark.parametrize("language", LANGUAGES)
def test_before_and_after_a_case_is_complete(window, world, settled, speaking, language):
    from tests.operations.world import fill

    speaking(language)
    with world.begin() as lead:
        world.packs(lead)
    workspace = world.started("assessor-1")
    one = assessment(workspace, "DC-001")
    fill(workspace, "DC-001")
    window.open_workspace(workspace)
    settled(window)
    for key in ("check", "walk", "send"):
        window.desk.go(Place(key, one))
        settled(window)
        check(window, key)


@pytest.mark.parametrize("language", LANGUAGES)
def test_once_a_draw_and_shares_were_looked_at(window, world, settled, speaking, language):
    from assessor_app.operations.inspection import add_person
    from assessor_app.operations.sample import SampleCase

    speaking(language)
    with world.begin(tuple(SampleCase(f"DC-{n:03}", details={"unit": "north"}) for n in range(1, 9))) as lead:
        add_person(lead, "Assessor 1")
    window.open_workspace(world.lead())
    window.desk.go(Place("team"))
    settled(window)
    page = window.desk.page
    page.tabs.setCurrentIndex(page.tabs.count() - 1)
    page.draw_tab.wanted.setValue(4)
    page.draw_tab.look()
    page.draw_tab.look_at_shares()
    settled(window)
    assert page.draw_tab.drawn.count()
    assert page.draw_tab.shared.count()
    check(window, "draw and share out")
