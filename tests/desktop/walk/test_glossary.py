"""Words of the trade found in texts."""

import csv

from assessor_app.bundled import resource
from assessor_app.desktop.walk.glossary import Glossary, Term, bundled_glossary
from assessor_app.records import Text

SMALL = Glossary(
    (
        Term("licence", "Licence", ("licences",), Text((("en", "Time in the community."),))),
        Term("ete", "ETE", ("education, training and employment",), Text((("en", "Work and learning."),))),
    )
)


def test_the_first_occurrence_of_a_term_becomes_a_link_and_the_next_do_not():
    assert SMALL.linked("A licence, then another licence.") == "A [licence](glossary:licence), then another licence."


def test_links_that_the_author_made_stay_and_count_as_the_first():
    made = "On [a licence](glossary:licence), and licences later."
    assert SMALL.linked(made) == made


def test_short_forms_match_letter_by_letter_and_words_in_any_case():
    assert [term.key for term in SMALL.found("ete at the fete; LICENCE; ETE")] == ["licence", "ete"]


def test_a_term_within_a_word_is_none():
    assert SMALL.found("unlicenced sublicence") == ()


def test_the_bundled_glossary_explains_every_term_that_it_lists():
    glossary = bundled_glossary()
    with resource("instruments", "glossary.csv").open(encoding="utf-8", newline="") as file:
        assert len(glossary.terms) == len(list(csv.DictReader(file)))
    assert all(term.meaning.to("en") for term in glossary.terms)
