"""The guide in Welsh: page for page as the English one, and a page that it lacks is shown in English."""

import re

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument

from assessor_app.desktop.shell.help_window import HelpWindow, guide_folder, heading_anchor, page_title

PAGES = sorted(guide_folder().glob("*.md"))
NOTE = "This page is in English only."


def text(path):
    return path.read_text(encoding="utf-8")


def welsh(path):
    return path.parent / "cy" / path.name


def pictures(path):
    return re.findall(r"!\[[^]]*\]\(([^)]+)\)", text(path))


def shape(path):
    """What two languages of one page have in common: headings by level, links, rows of tables, pictures.

    A link within the page leads to a heading, which each language calls by words of its own.
    """
    words = text(path)
    headings = [f"#{heading_anchor(words)}" for words in re.findall(r"^#+ (.*)$", words, re.MULTILINE)]
    links = re.findall(r"(?<!!)\[[^]]*\]\(([^)]+)\)", words)
    return {
        "headings": re.findall(r"^(#+) ", words, re.MULTILINE),
        "links": sorted(f"heading {headings.index(link)}" if link.startswith("#") else link for link in links),
        "pictures": sorted(name.rpartition("/")[2] for name in pictures(path)),
        "rows": len(re.findall(r"^\|", words, re.MULTILINE)),
    }


@pytest.mark.parametrize("path", PAGES, ids=lambda p: p.stem)
def test_every_page_has_a_welsh_one_of_the_same_shape(path):
    assert shape(welsh(path)) == shape(path)


@pytest.mark.parametrize("path", PAGES, ids=lambda p: p.stem)
def test_a_welsh_page_is_not_the_english_one_again(path):
    assert text(welsh(path)) != text(path)


def test_the_welsh_guide_has_no_page_that_the_english_one_lacks():
    assert {path.name for path in (guide_folder() / "cy").glob("*.md")} == {path.name for path in PAGES}


@pytest.mark.parametrize("path", PAGES, ids=lambda p: p.stem)
def test_the_keys_that_a_page_names_are_the_same_in_welsh(path):
    keys = re.compile(r"(?:Ctrl|Alt|Shift)\+\S*?\w|\bF\d+\b")
    assert sorted(keys.findall(text(welsh(path)))) == sorted(keys.findall(text(path)))


@pytest.fixture
def opened(theme, qtbot):
    def show(topic, language, folder=None):
        window = HelpWindow(theme, folder, language)
        qtbot.addWidget(window)
        window.show_topic(topic)
        return window

    return show


def current(window):
    return window.contents.currentItem()


def test_in_welsh_the_welsh_pages_are_shown_and_listed_by_their_welsh_titles(opened):
    window = opened("walk", "cy")
    assert current(window).text() == page_title(guide_folder() / "cy" / "walk.md")
    assert current(window).text() in window.text.toPlainText()
    assert NOTE not in window.text.toPlainText()


def test_in_english_the_english_pages_are_shown(opened):
    window = opened("walk", "en")
    assert current(window).text() == page_title(guide_folder() / "walk.md")
    assert NOTE not in window.text.toPlainText()


def test_every_picture_of_a_welsh_page_is_shown(opened):
    window = opened("index", "cy")
    named = [name for path in PAGES for name in pictures(welsh(path))]
    assert len(named) >= 16
    for name in named:
        window.text.show_page(f"![picture]({name})")
        image = window.text.document().resource(QTextDocument.ResourceType.ImageResource.value, QUrl(name))
        assert getattr(image, "width", lambda: 0)() > 0, name


@pytest.fixture
def half(tmp_path):
    """A guide of two pages, one of which has been put into Welsh."""
    (tmp_path / "cy").mkdir()
    (tmp_path / "index.md").write_text("# Start\n\n[Keys](keys.md)\n", encoding="utf-8")
    (tmp_path / "keys.md").write_text("# Keys\n\nMany.\n", encoding="utf-8")
    (tmp_path / "cy" / "index.md").write_text("# Dechrau\n\n[Bysellau](keys.md)\n", encoding="utf-8")
    return tmp_path


def test_a_page_that_is_not_in_welsh_is_shown_in_english_under_a_line_that_says_so(opened, half):
    window = opened("keys", "cy", half)
    told = window.text.toPlainText()
    assert told.index(NOTE) < told.index("Many.")
    assert current(window).data(Qt.ItemDataRole.UserRole) == "keys"


def test_a_page_that_is_in_welsh_stands_there_without_that_line(opened, half):
    window = opened("index", "cy", half)
    assert window.text.toPlainText().startswith("Dechrau")
    assert NOTE not in window.text.toPlainText()


@pytest.mark.parametrize(("language", "heading"), [("en", "The list of cases"), ("cy", "Y rhestr o achosion")])
def test_a_link_within_a_page_leads_to_its_heading(opened, language, heading):
    window = opened("lead-start", language)
    window._follow(QUrl(f"#{heading_anchor(heading)}"))
    assert current(window).data(Qt.ItemDataRole.UserRole) == "lead-start"
    assert window.text.textCursor().block().text() == heading
    assert window.text.verticalScrollBar().value() > 0


def test_links_lead_from_a_welsh_page_to_one_that_is_in_english_only(opened, half):
    window = opened("index", "cy", half)
    window._follow(QUrl("keys.md"))
    assert "Many." in window.text.toPlainText()


def test_the_help_window_is_made_anew_when_the_language_changes(desktop, window, preferences):
    desktop.show_help("walk")
    english = desktop._help
    preferences.change(language="cy")
    try:
        assert not english.isVisible()
        desktop.show_help("walk")
        assert current(desktop._help).text() == page_title(guide_folder() / "cy" / "walk.md")
    finally:
        preferences.change(language="en")
        if desktop._help is not None:
            desktop._help.close()
