"""Is every text there in every language of the form?"""

from __future__ import annotations

from collections.abc import Iterator

from assessor_app.instrument import columns
from assessor_app.instrument.checks.draft import FormDraft, at, warning
from assessor_app.messages import Message
from assessor_app.problems import Problem


def missing_translations(draft: FormDraft) -> Iterator[Problem]:
    """A text that is there in one language is there in all of them; else English stands in for it."""
    languages = sorted(_languages(draft), key=columns.tag)
    for name in ("survey", "choices"):
        for row, cells in draft.book[name].records():
            for base in columns.TRANSLATED[name]:
                there = {columns.language_of(head) for head in cells if head.startswith(f"{base}::")}
                for language in languages if there else ():
                    if language not in there:
                        what = Message("This text is not there in {language}.", language=language)
                        where = at(name, row, f"{base}::{language}")
                        yield warning("translation-missing", where, what, Message("Translate it."))


def _languages(draft: FormDraft) -> set[str]:
    return {
        columns.language_of(head)
        for name in ("survey", "choices")
        for head in draft.book[name].heads
        if head.partition("::")[0] in columns.TRANSLATED[name]
    }
