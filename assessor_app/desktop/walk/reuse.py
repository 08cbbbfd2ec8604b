"""What was written before and can be used again: notes, evidence of other questions, the last source. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from assessor_app.desktop.walk.desk import Note
from assessor_app.desktop.walk.outline import EVIDENCE, SOURCE, Item, Outline, number
from assessor_app.desktop.walk.search import folded

_NUMBERED = re.compile(r"\d(?:\.\d+)+")
"""How a question is called: 2.1.3."""


@dataclass(frozen=True, slots=True)
class Written:
    """Evidence that stands under another question: its question's code, how that is called, and the text."""

    code: str
    called: str
    text: str


@dataclass(frozen=True, slots=True)
class Findings:
    """The notes and the evidence that answer to what was typed; `meant` is the only one that can be meant."""

    notes: tuple[Note, ...]
    written: tuple[Written, ...] = ()

    @property
    def meant(self) -> Note | Written | None:
        """The one that is left, or None if there are several or none."""
        left: tuple[Note | Written, ...] = (*self.notes, *self.written)
        return left[0] if len(left) == 1 else None


def findings(typed: str, notes: Iterable[Note], written: Iterable[Written]) -> Findings:
    """What answers to words or to a number; to nothing typed, all notes and no evidence.

    A note's number or a question's name the one they belong to, whatever else holds these figures.
    """
    typed = typed.strip().rstrip(".")
    notes, written = tuple(notes), tuple(written)
    numbered = tuple(note for note in notes if str(note.number) == typed)
    called = tuple(one for one in written if _NUMBERED.fullmatch(typed) and one.called == typed)
    if not typed or numbered or called:
        return Findings(numbered or (() if called else notes), called)
    words = folded(typed).split()
    return Findings(
        tuple(note for note in notes if _holds(note.text, words)),
        tuple(one for one in written if _holds(f"{one.called} {one.text}", words)),
    )


def _holds(text: str, words: Iterable[str]) -> bool:
    plain = folded(text)
    return all(word in plain for word in words)


def evidence_elsewhere(outline: Outline, answers: Mapping[str, str], here: Item | None) -> tuple[Written, ...]:
    """The evidence of all other questions, in the order of the form."""
    found = []
    for item in outline.items.values():
        evidence = item.satellite(EVIDENCE)
        text = answers.get(evidence.code, "") if evidence is not None else ""
        if text and item is not here:
            found.append(Written(item.code, number(item.code) or item.code, text))
    return tuple(found)


def source_before(outline: Outline, answers: Mapping[str, str], here: Item) -> str:
    """The source of the nearest question before this one that has any; ``""`` if there is none."""
    before = ""
    for item in outline.items.values():
        if item is here:
            break
        source = item.satellite(SOURCE)
        before = (answers.get(source.code, "") if source is not None else "") or before
    return before
