"""What the core says, said by the window in Welsh."""

from string import Formatter

import pytest
from PySide6.QtCore import QLocale

from assessor_app.desktop import sentences
from assessor_app.desktop.shell.languages import Languages
from assessor_app.messages import Message, joined, listed
from assessor_app.operations.completion import personal_data
from assessor_app.problems import Place, Problem
from assessor_app.translations import catalogue
from tools import messages


@pytest.fixture
def welsh(qapp):
    before, languages = QLocale(), Languages(qapp)
    languages.speak("cy")
    yield
    languages.speak("en")
    QLocale.setDefault(before)


def names(template):
    return {name for _, name, _, _ in Formatter().parse(template) if name is not None}


def test_the_catalogue_has_the_templates_of_the_code_and_no_others():
    templates = {gathered.template for gathered in messages.templates()}
    assert set(catalogue("cy")) == templates, "run: make translations"


@pytest.mark.parametrize("template", sorted(catalogue("cy")))
def test_every_template_is_said_in_welsh_with_its_values(template):
    forms = catalogue("cy")[template]
    assert all(forms)
    assert all(names(form) <= names(template) for form in forms)
    assert len(forms) > 1 or names(forms[0]) == names(template)


def test_in_english_every_sentence_stays_as_the_core_says_it(qapp):
    place = Place(sheet="Events", row=3)
    problem = Problem("disk-full", Message("The disk is full."), Message("Make room on it."), place, "a.xlsx")
    assert sentences.sentence(problem) == problem.sentence()
    assert problem.sentence().startswith("a.xlsx: sheet Events, row 3: ")


def test_a_place_and_the_values_in_a_sentence_are_said_in_welsh_too(welsh):
    (seen,) = personal_data("He lives at PL4 8AA")
    assert "cynnwys cod post." in sentences.what_to_do(seen)
    place = Place(sheet="Events", row=3, column="Value")
    problem = Problem("x", Message("{words}", words="The disk"), where=place, file="a.xlsx")
    said = sentences.sentence(problem)
    assert said.startswith("a.xlsx: ")
    assert "Events, rhes 3, colofn Value: " in said


def test_words_that_the_core_never_says_stay_as_they_are(welsh):
    assert sentences.in_words("A sentence of nobody’s.") == "A sentence of nobody’s."


def test_values_that_look_like_places_for_values_stay_as_they_are(welsh):
    words = Message("“{text}” is not a date.", text="{text} {0} {}")
    assert "“{text} {0} {}”" in words
    assert "{text} {0} {}" in sentences.in_words(words)


def test_a_message_of_a_number_of_things_takes_its_form():
    made = [Message.counted(count, "{count} case", "{count} cases") for count in (0, 1, 2)]
    assert made == ["0 cases", "1 case", "2 cases"]


def test_messages_follow_one_another_and_stand_in_a_row():
    parts = joined(Message("Row {row} is empty.", row=3), Message(), Message("Fill it."))
    assert parts == "Row 3 is empty. Fill it."
    assert [listed(("a", "b", "c")), listed(("a", "b")), listed(("a",)), listed(())] == [
        "a, b and c",
        "a and b",
        "a",
        "",
    ]
