"""What the instrument layer says to people, in the language of the form."""

from __future__ import annotations

from assessor_app.instrument import wording_cy, wording_en
from assessor_app.records import ENGLISH, WELSH, Text

_SENTENCES = {ENGLISH: wording_en.SENTENCES, WELSH: wording_cy.SENTENCES}


def sentence(key: str, language: str, **parts: str) -> str:
    """The sentence with this key, in English where we do not speak the language."""
    return _SENTENCES.get(language, _SENTENCES[ENGLISH])[key].format(**parts)


def in_all_languages(key: str, **parts: Text) -> Text:
    """The sentence in every language that we speak; its parts are given in all languages too."""
    return Text(
        tuple(
            (language, sentence(key, language, **{name: text.to(language) for name, text in parts.items()}))
            for language in _SENTENCES
        )
    )
