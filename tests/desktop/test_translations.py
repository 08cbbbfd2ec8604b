"""The window in Welsh: gathered, compiled, whole, and switched at once."""

import re
import shutil
import xml.etree.ElementTree as ET

import pytest

from assessor_app.bundled import resource
from assessor_app.desktop.page import Place
from tests.desktop.steps import visible_words
from tools import translations

SOURCE = resource("translations", "assessor_cy.ts")


def messages(path):
    """Pairs of English words and their translation, by context."""
    found = {}
    for context in ET.parse(path).iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name"), message.findtext("source"))
            found[key] = message.findtext("translation") or ""
    return found


def test_every_text_of_the_window_stands_in_the_file_that_translators_work_on(tmp_path):
    fresh = tmp_path / "assessor_cy.ts"
    shutil.copy(SOURCE, fresh)
    translations.gather("cy", fresh)
    assert set(messages(fresh)) == set(messages(SOURCE)), "run: make translations"


def test_what_is_compiled_is_what_the_translators_wrote(tmp_path):
    target = tmp_path / "assessor_cy.qm"
    translations.compiled(SOURCE, target)
    assert target.read_bytes() == SOURCE.with_suffix(".qm").read_bytes(), "run: make translations"


def test_what_the_core_says_in_welsh_is_what_the_translators_wrote(tmp_path):
    target = tmp_path / "core_cy.json"
    translations.write_core(SOURCE, target)
    assert target.read_bytes() == resource("translations", "core_cy.json").read_bytes(), "run: make translations"


def test_a_translation_keeps_the_places_that_are_filled_in():
    for (context, english), welsh in messages(SOURCE).items():
        if welsh:
            places = [sorted(re.findall(r"\{\w+\}", words)) for words in (english, welsh)]
            assert places[0] == places[1], f"{context}: {english}"


def test_no_translation_is_claimed_to_be_finished_before_a_translator_has_seen_it():
    unfinished = ET.parse(SOURCE).iter("translation")
    assert all(translation.get("type") == "unfinished" for translation in unfinished)


@pytest.fixture
def welsh(lead):
    lead.preferences.change(language="cy")
    yield lead
    lead.preferences.change(language="en")


def test_the_whole_window_is_in_welsh_at_once(welsh, settled):
    settled(welsh)
    names = [button.accessibleName() for button in welsh.desk.navigation.buttons.values()]
    assert names[0] == "Trosolwg"
    assert "&Ffeil" in [action.text() for action in welsh.menuBar().actions()]
    welsh.desk.go(Place("packs"))
    assert "I bwy" in visible_words(welsh.desk.page)


def test_the_window_is_in_english_again_at_once(welsh, settled):
    welsh.preferences.change(language="en")
    settled(welsh)
    assert "&File" in [action.text() for action in welsh.menuBar().actions()]


def test_text_without_a_translation_is_shown_in_english(welsh):
    assert welsh.tr("This sentence was never translated.") == "This sentence was never translated."
