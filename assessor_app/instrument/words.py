"""What the instrument layer says to people, in the language of the form."""

from __future__ import annotations

from assessor_app.instrument.sentences import SENTENCES
from assessor_app.messages import Message
from assessor_app.records import LANGUAGES, Text
from assessor_app.translations import say


def sentence(key: str, language: str, **parts: str) -> str:
    """The sentence with this key, in English where we do not speak the language."""
    return say(Message(SENTENCES[key], **parts), language)


def in_all_languages(key: str, **parts: Text) -> Text:
    """The sentence in every language that we speak; its parts are given in all languages too."""
    return Text(
        tuple(
            (language, sentence(key, language, **{name: text.to(language) for name, text in parts.items()}))
            for language in LANGUAGES
        )
    )
