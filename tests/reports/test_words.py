import pytest

from assessor_app.records import AnswerState, Purpose, Status
from assessor_app.reports import words


@pytest.mark.parametrize("language", ["en", "cy"])
def test_statuses_purposes_and_states_have_words_of_their_own(language):
    for said in (
        [words.status(one, language) for one in Status],
        [words.purpose(one, language) for one in Purpose],
        [words.state(one, language) for one in AnswerState],
    ):
        assert len(set(said)) == len(said)


@pytest.mark.parametrize(
    ("value", "language", "said"),
    [
        ("2013-06-03", "en", "3 June 2013"),
        ("2013-02-28T23:59:59.000000Z", "cy", "28 Chwefror 2013"),
        ("soon", "en", "soon"),
        ("", "en", ""),
    ],
)
def test_a_date_is_said_as_people_write_it(value, language, said):
    assert words.day(value, language) == said


def test_a_language_that_we_do_not_speak_falls_back_to_english():
    assert words.say("page", "fr", page=1, pages=2) == "Page 1 of 2"
    assert words.day("2013-06-03", "fr") == "3 June 2013"
