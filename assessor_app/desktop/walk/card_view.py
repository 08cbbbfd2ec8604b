"""What a card shows besides its question: marks, a summary of its answers, why it is closed. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from assessor_app.desktop.theme.tokens import Tone
from assessor_app.desktop.walk import words
from assessor_app.desktop.walk.open_assessment import OpenAssessment
from assessor_app.desktop.walk.outline import EVIDENCE, OTHER, REASONS, SOURCE, Item

translate = QCoreApplication.translate
LONG_SUMMARY = 240
LONG_MARK = 40


@dataclass(frozen=True, slots=True)
class Marked:
    """One mark on a card: never colour alone, so always words and an icon."""

    words: str
    tone: Tone
    icon: str


@dataclass(frozen=True, slots=True)
class CardView:
    """Everything about a card that answers can change.

    `value` is what stands in the question's field, `text` the same in words, `lines` the answers
    of its satellites, `closed` why it does not count although something is kept, `odd` why the
    answer sits oddly with others. `usable` is false where nothing can be answered: it does not
    apply, or the case is complete.
    """

    value: str = ""
    text: str = ""
    applies: bool = True
    usable: bool = True
    closed: str = ""
    odd: str = ""
    marks: tuple[Marked, ...] = ()
    lines: tuple[tuple[str, str], ...] = ()


def card_view(item: Item, work: OpenAssessment) -> CardView:
    """The card of an item as the case stands."""
    snapshot, language = work.snapshot, work.language
    applies = snapshot.applies(item.code)
    value = work.text_of(item.code)
    text = words.value_words(item.question, value, language)
    if not applies:
        closed = _closed(item, work)
        return CardView(
            value, text, applies=False, usable=False, closed=closed, marks=(_kept(),), lines=_lines(item, work)
        )
    odd = " ".join(why.to(language) for why in snapshot.odd.get(item.code, ()))
    return CardView(
        value, text, usable=not work.desk.locked, odd=odd, marks=_marks(item, work), lines=_lines(item, work)
    )


def _closed(item: Item, work: OpenAssessment) -> str:
    closings = work.desk.form.why_closed(item.code, work.snapshot.answers, work.language)
    return words.no_longer(closings)


def _kept() -> Marked:
    return Marked(translate("walk", "Kept, not counted"), Tone.NEUTRAL, "inactive")


def _marks(item: Item, work: OpenAssessment) -> tuple[Marked, ...]:
    snapshot, found = work.snapshot, []
    owed = [part.role.partition(":")[0] for part in item.satellites if part.code in snapshot.owed]
    if EVIDENCE in owed:
        found.append(Marked(translate("walk", "Evidence owed"), Tone.WARNING, "evidence"))
    if REASONS in owed or OTHER in owed:
        found.append(Marked(translate("walk", "Reason owed"), Tone.WARNING, "unanswered"))
    if item.code in snapshot.later:
        found.append(Marked(translate("walk", "Come back to this"), Tone.INFO, "later"))
    if any(part.code in snapshot.asked for part in item.parts):
        found.append(Marked(translate("walk", "Question from the lead"), Tone.WARNING, "query"))
    if item.code in snapshot.odd:
        found.append(Marked(translate("walk", "Worth another look"), Tone.WARNING, "warning"))
    before = words.value_words(item.question, snapshot.changed_from(item.code), work.language)
    if before:
        told = translate("walk", "Changed from “{0}”").format(words.shortened(before, LONG_MARK))
        found.append(Marked(told, Tone.INFO, "edit"))
    if any(part.code in work.problems for part in item.parts):
        found.append(Marked(translate("walk", "Not an answer yet"), Tone.PROBLEM, "problem"))
    return tuple(found)


def _lines(item: Item, work: OpenAssessment) -> tuple[tuple[str, str], ...]:
    applies = work.snapshot.active
    found = []
    for part in item.satellites:
        text = words.value_words(part, work.text_of(part.code), work.language)
        if text and (part.code in applies or item.code not in applies):
            found.append((caption(part.role.partition(":")[0]), words.shortened(text, LONG_SUMMARY)))
    return tuple(found)


def caption(kind: str) -> str:
    """The short name of a satellite."""
    names = {
        REASONS: translate("walk", "Reasons"),
        OTHER: translate("walk", "Other reason"),
        EVIDENCE: translate("walk", "Evidence"),
        SOURCE: translate("walk", "From"),
    }
    return names.get(kind, "")
