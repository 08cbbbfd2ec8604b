"""Sentences about answers, as the walk says them. Answers are named in the words of the form."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime

from assessor_app.desktop.walk import dates
from assessor_app.records import Kind, Question

if TYPE_CHECKING:
    from assessor_app.instrument import Closing

LONG = 60
translate = QCoreApplication.translate


def shortened(text: str, most: int = LONG) -> str:
    """A text on one line, cut at a word with an ellipsis when it is longer than `most`."""
    line = " ".join(text.split())
    return line if len(line) <= most else f"{line[:most].rsplit(' ', 1)[0]} …"


def value_words(question: Question, value: str | None, language: str) -> str:
    """An answer as people say it: the labels of choices, a date in words, a text as it is."""
    if not value:
        return ""
    if question.kind in {Kind.SELECT_ONE, Kind.SELECT_MULTIPLE}:
        codes = value.split() if question.kind is Kind.SELECT_MULTIPLE else [value]
        labels = ((choice.label.to(language) if (choice := question.choice(code)) else code) for code in codes)
        return "; ".join(labels)
    if question.kind is Kind.DATE:
        return dates.in_words(value, language)
    return value


def answered(question: Question, value: str | None, language: str) -> str:
    """What was just done: "Answered “No, not done”."."""
    words = shortened(value_words(question, value, language))
    if not words:
        return translate("walk", "Answer cleared.")
    if question.owner or question.kind in {Kind.TEXT, Kind.SELECT_MULTIPLE}:
        return translate("walk", "Saved: “{0}”.").format(words)
    return translate("walk", "Answered “{0}”.").format(words)


def closed_others(kept: int) -> str:
    """What an answer did to others: how many answered questions no longer apply; "" for none."""
    if not kept:
        return ""
    if kept == 1:
        return translate("walk", "1 answered question no longer applies; its answer is kept, not counted.")
    return translate("walk", "{0} answered questions no longer apply; their answers are kept, not counted.").format(
        kept
    )


def opened_others(count: int) -> str:
    """How many questions apply because of an answer; "" for none."""
    if not count:
        return ""
    if count == 1:
        return translate("walk", "1 more question applies.")
    return translate("walk", "{0} more questions apply.").format(count)


def because(closings: Sequence[Closing]) -> str:
    """Why a question does not apply: "because “Was a report prepared?” is “No”"; "" if unknown."""
    parts = [_closing(closing) for closing in closings]
    return translate("walk", "because {0}").format(translate("walk", " and ").join(parts)) if parts else ""


def _closing(closing: Closing) -> str:
    label = shortened(closing.label, 80).rstrip("?")
    if not closing.answer:
        return translate("walk", "“{0}” is not answered yet").format(label)
    return translate("walk", "“{0}” is “{1}”").format(label, shortened(closing.answer, 40))


def no_longer(closings: Sequence[Closing]) -> str:
    """What stands on a card whose answer is kept though the question is closed."""
    return translate("walk", "No longer applies {0}; kept, not counted.").format(because(closings)).replace("  ;", ";")


def does_not_apply(closings: Sequence[Closing]) -> str:
    """What stands for a question that was never answered and does not apply."""
    return translate("walk", "Does not apply {0}.").format(because(closings)).replace(" .", ".")


def local_time(stored: str) -> QDateTime:
    """A stored time (ISO 8601, UTC) on this computer's clock."""
    moment = datetime.fromisoformat(stored)
    return QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))


def clock(stored: str) -> str:
    """The time of day of a stored time, "10:42"."""
    return local_time(stored).toString("HH:mm")


def when(stored: str, language: str) -> str:
    """A stored time with its day: "3 June, 10:42"; the year where it is not this one."""
    local = local_time(stored)
    this_year = local.date().year() == QDateTime.currentDateTime().date().year()
    return dates.locale(language).toString(local, "d MMMM, HH:mm" if this_year else "d MMMM yyyy, HH:mm")
