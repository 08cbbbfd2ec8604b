"""The guide: every page of the window has one, every link leads somewhere, every key in it is real."""

import re

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument

from assessor_app.desktop.assessor.pages import assessor_entries
from assessor_app.desktop.lead.pages import lead_entries
from assessor_app.desktop.shell.common_pages import common_entries
from assessor_app.desktop.shell.help_window import PICTURE, HelpWindow, guide_folder, page_title

PAGES = sorted(guide_folder().glob("*.md"))


def text(path):
    return path.read_text(encoding="utf-8")


@pytest.mark.parametrize("entry", [*lead_entries(), *assessor_entries(), *common_entries()], ids=lambda e: e.kind.key)
def test_f1_finds_a_page_for_every_page_of_the_window(entry):
    assert (guide_folder() / f"{entry.kind.help_topic}.md").exists()


@pytest.mark.parametrize("path", PAGES, ids=lambda p: p.stem)
def test_every_link_of_the_guide_leads_to_a_page_of_it(path):
    for target in re.findall(r"\]\(([^)]+\.md)\)", text(path)):
        assert (path.parent / target).exists(), target


@pytest.mark.parametrize("path", PAGES, ids=lambda p: p.stem)
def test_every_page_begins_with_its_title(path):
    assert text(path).startswith("# ")
    assert page_title(path)


def test_the_contents_lead_to_every_page():
    index = text(guide_folder() / "index.md")
    assert [path.stem for path in PAGES if path.stem != "index" and f"({path.name})" not in index] == []


def test_keys_that_the_guide_names_are_in_the_menus(lead):
    everywhere, _, _ = text(guide_folder() / "keys.md").partition("\n## ")
    told = set(re.findall(r"\b(Ctrl\+(?:Shift\+)?[A-Z]|F\d+|Ctrl\+F\d+|Alt\+Left)\b", everywhere))
    actions = [action for menu in lead.menuBar().actions() for action in menu.menu().actions()]
    keys = {action.shortcut().toString() for action in actions}
    assert told <= keys, told - keys


@pytest.mark.parametrize("language", ["", "cy/"])
def test_the_page_of_keys_lists_those_of_the_walk_too(language):
    keys, walk = (text(guide_folder() / f"{language}{page}.md") for page in ("keys", "walk"))
    told = [
        line for line in walk.splitlines() if line.startswith("| ") and re.match(r"\| (Ctrl|F\d|Alt|Esc|Enter)", line)
    ]
    assert told
    assert [line for line in told if line not in keys] == []


def test_links_are_followed_within_the_guide(theme, qtbot):
    window = HelpWindow(theme)
    qtbot.addWidget(window)
    window.show_topic("index")
    window._follow(QUrl("lead-scores.md"))
    assert window.contents.currentItem().data(Qt.ItemDataRole.UserRole) == "lead-scores"
    assert "Scores" in window.text.toPlainText()


def test_an_unknown_page_is_the_first_one(theme, qtbot):
    window = HelpWindow(theme)
    qtbot.addWidget(window)
    window.show_topic("nowhere")
    assert window.contents.currentRow() == 0


def test_without_a_guide_the_window_says_so(theme, qtbot, tmp_path):
    window = HelpWindow(theme, tmp_path)
    qtbot.addWidget(window)
    window.show_topic("index")
    assert "not installed" in window.text.toPlainText()


def test_every_picture_that_a_page_names_is_there_and_is_shown_no_wider_than_the_text(theme):
    window = HelpWindow(theme)
    named = [name for path in PAGES for name in re.findall(r"\]\((pictures/[^)]+)\)", text(path))]
    assert len(named) >= 16
    for name in named:
        window.text.show_page(f"![picture]({name})")
        image = window.text.document().resource(QTextDocument.ResourceType.ImageResource.value, QUrl(name))
        assert 0 < image.width() <= PICTURE, name
