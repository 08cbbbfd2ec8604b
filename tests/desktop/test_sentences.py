"""What the core says, said by the window in Welsh."""

import importlib.util
from string import Formatter

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from assessor_app.bundled import resource, root
from assessor_app.desktop import sentences
from assessor_app.desktop.shell.languages import Languages
from assessor_app.operations.completion import personal_data
from assessor_app.problems import Problem

TEMPLATES = resource("translations", "sentences.txt").read_text(encoding="utf-8").splitlines()


def core_sentences():
    spec = importlib.util.spec_from_file_location("core_sentences", root() / "packaging" / "core_sentences.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def welsh(qapp):
    before, languages = QLocale(), Languages(qapp)
    languages.speak("cy")
    yield
    languages.speak("en")
    QLocale.setDefault(before)


def names(template):
    return [name for _, name, _, _ in Formatter().parse(template) if name is not None]


def test_the_templates_are_those_of_the_code():
    assert core_sentences().templates() == TEMPLATES, "run: make translations"


def test_every_piece_that_is_listed_by_hand_stands_in_the_code():
    found = core_sentences()
    assert set(found.PIECES) <= found.everything_said()


@pytest.mark.parametrize("template", TEMPLATES)
def test_every_sentence_is_said_in_welsh_with_its_values(welsh, template):
    values = {name: f"⟨{at}⟩" for at, name in enumerate(names(template))}
    translated = QCoreApplication.translate("Sentences", template)
    said = sentences.in_words(template.format(**values))
    assert said == translated.format(**values)
    assert all(value in said for value in values.values())


def test_in_english_every_sentence_stays_as_the_core_says_it(qapp):
    problem = Problem("disk-full", "The disk is full.", "Make room on it.", where="sheet Events, row 3", file="a.xlsx")
    assert sentences.sentence(problem) == problem.sentence()


def test_a_place_and_the_values_in_a_sentence_are_said_in_welsh_too(welsh):
    (seen,) = personal_data("He lives at PL4 8AA")
    assert "cynnwys cod post." in sentences.what_to_do(seen)
    problem = Problem("x", "The disk is full.", where="sheet Events, row 3, column Value", file="a.xlsx")
    said = sentences.sentence(problem)
    assert said.startswith("a.xlsx: ")
    assert "Events, rhes 3, colofn Value: " in said


def test_words_that_the_core_never_says_stay_as_they_are(welsh):
    assert sentences.in_words("A sentence of nobody’s.") == "A sentence of nobody’s."
