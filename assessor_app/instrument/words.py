"""What the instrument layer says to people in the language of the form.

The Welsh awaits a qualified translator.
"""

from __future__ import annotations

from assessor_app.records import ENGLISH, WELSH, Text

_SENTENCES: dict[str, dict[str, str]] = {
    ENGLISH: {
        "owed-answer": "“{label}” needs an answer.",
        "owed-reason": "Give the reasons for your answer to “{label}”.",
        "owed-evidence": "Write the evidence for your answer to “{label}”.",
        "constraint": "The answer to “{label}” is not possible here. {why}",
        "asked-if": "Asked only if {rule}.",
        "is": "“{question}” is {answers}",
        "is-not": "“{question}” is not {answers}",
        "answered": "“{question}” is answered",
        "unanswered": "“{question}” is not answered",
        "includes": "“{question}” includes {answers}",
        "excludes": "“{question}” does not include {answers}",
        "=": "{left} is {right}",
        "!=": "{left} is not {right}",
        "<": "{left} is less than {right}",
        "<=": "{left} is at most {right}",
        ">": "{left} is more than {right}",
        ">=": "{left} is at least {right}",
        "+": "{left} plus {right}",
        "-": "{left} minus {right}",
        "*": "{left} times {right}",
        "div": "{left} divided by {right}",
        "and": " and ",
        "or": " or ",
        "not": "it is not so that {part}",
        "if": "{then} if {condition}, otherwise {otherwise}",
        "count": "the number of answers ticked for “{question}”",
        "number-of": "the number of items in {value}",
        "selected": "{value} includes {choice}",
        "minus": "minus {value}",
        "answer": "the answer to “{question}”",
        "here": "the answer",
        "today": "today",
    },
    WELSH: {
        "owed-answer": "Mae angen ateb i “{label}”.",
        "owed-reason": "Rhowch y rhesymau dros eich ateb i “{label}”.",
        "owed-evidence": "Ysgrifennwch y dystiolaeth dros eich ateb i “{label}”.",
        "constraint": "Nid yw’r ateb i “{label}” yn bosibl yma. {why}",
        "asked-if": "Gofynnir hyn dim ond os: {rule}.",
        "is": "yr ateb i “{question}” yw {answers}",
        "is-not": "nid {answers} yw’r ateb i “{question}”",
        "answered": "mae “{question}” wedi’i ateb",
        "unanswered": "nid yw “{question}” wedi’i ateb",
        "includes": "mae “{question}” yn cynnwys {answers}",
        "excludes": "nid yw “{question}” yn cynnwys {answers}",
        "=": "mae {left} yn hafal i {right}",
        "!=": "nid yw {left} yn hafal i {right}",
        "<": "mae {left} yn llai na {right}",
        "<=": "nid yw {left} yn fwy na {right}",
        ">": "mae {left} yn fwy na {right}",
        ">=": "nid yw {left} yn llai na {right}",
        "+": "{left} plws {right}",
        "-": "{left} minws {right}",
        "*": "{left} wedi’i luosi â {right}",
        "div": "{left} wedi’i rannu â {right}",
        "and": " ac ",
        "or": " neu ",
        "not": "nid yw’n wir bod {part}",
        "if": "{then} os {condition}, fel arall {otherwise}",
        "count": "nifer yr atebion a ddewiswyd yn “{question}”",
        "number-of": "nifer yr eitemau yn {value}",
        "selected": "mae {value} yn cynnwys {choice}",
        "minus": "minws {value}",
        "answer": "yr ateb i “{question}”",
        "here": "yr ateb",
        "today": "heddiw",
    },
}


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
