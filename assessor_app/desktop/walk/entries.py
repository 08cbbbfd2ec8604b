"""What the navigator lists: the steps and sections with their counts, or the questions that wait. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from assessor_app.desktop.walk.outline import Item, Outline, Section, number
from assessor_app.desktop.walk.search import Find, Where
from assessor_app.desktop.walk.snapshot import Count, Mark, Snapshot

translate = QCoreApplication.translate


class EntryKind(StrEnum):
    """What an entry of the navigator is."""

    STEP = "step"
    SECTION = "section"
    QUESTION = "question"
    FOUND = "found"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class NavigatorEntry:
    """One line of the navigator. `code` is a section's, a question's or a note's; `icon` and `count` stand right."""

    row: EntryKind
    code: str
    words: str
    detail: str = ""
    count: str = ""
    icon: str = ""
    said: str = ""

    @property
    def spoken(self) -> str:
        """The whole line as a screen reader says it."""
        return ". ".join(part for part in (self.words, self.detail, self.said or self.count) if part)


def tasks(snapshot: Snapshot, language: str) -> tuple[NavigatorEntry, ...]:
    """The steps and their sections, with how far each is."""
    entries: list[NavigatorEntry] = []
    step = ""
    for section in snapshot.outline.sections:
        if section.view.code != step:
            step = section.view.code
            entries.append(_step(section, snapshot.count_step(step), language))
        entries.append(_section(section, snapshot.count(section), language))
    return tuple(entries)


def _step(section: Section, count: Count, language: str) -> NavigatorEntry:
    said = _progress(count)
    return NavigatorEntry(EntryKind.STEP, section.code, section.view.label.to(language), count=_short(count), said=said)


def _section(section: Section, count: Count, language: str) -> NavigatorEntry:
    return NavigatorEntry(
        EntryKind.SECTION,
        section.code,
        section.group.label.to(language),
        count=_short(count),
        icon=_icon(count),
        said=_progress(count),
    )


def _short(count: Count) -> str:
    return "" if not count.asked else f"{count.answered}/{count.asked}"


def _icon(count: Count) -> str:
    if count.closed:
        return "inactive"
    if count.done:
        return "done"
    return "later" if count.later else "in_progress" if count.answered else "not_started"


def _progress(count: Count) -> str:
    if count.closed:
        return translate("walk", "Does not apply")
    parts = [translate("walk", "{0} of {1} answered").format(count.answered, count.asked)] if count.asked else []
    if count.later:
        parts.append(translate("walk", "{0} to come back to").format(count.later))
    if count.kept:
        parts.append(translate("walk", "{0} kept, not counted").format(count.kept))
    return ", ".join(parts)


def waiting(snapshot: Snapshot, mark: Mark, language: str) -> tuple[NavigatorEntry, ...]:
    """The questions with one mark, under the names of their sections."""
    entries: list[NavigatorEntry] = []
    for section in snapshot.outline.sections:
        items = [item for item in section.items if mark in snapshot.marks(item)]
        if items:
            entries.append(
                NavigatorEntry(EntryKind.STEP, section.code, section.group.label.to(language), count=str(len(items)))
            )
        entries += [_question(item, language) for item in items]
    return tuple(entries)


def _question(item: Item, language: str) -> NavigatorEntry:
    return NavigatorEntry(
        EntryKind.QUESTION, item.code, f"{number(item.code)} {item.question.label.to(language)}".strip()
    )


def counts(snapshot: Snapshot) -> dict[Mark, int]:
    """How many questions have each mark."""
    found = dict.fromkeys(Mark, 0)
    for item in snapshot.outline.items.values():
        for mark in snapshot.marks(item):
            found[mark] += 1
    return found


def filter_words(mark: Mark | None, count: int) -> str:
    """A filter of the navigator with its count."""
    names = {
        None: translate("walk", "Steps"),
        Mark.UNANSWERED: translate("walk", "Unanswered"),
        Mark.LATER: translate("walk", "Come back to"),
        Mark.EVIDENCE: translate("walk", "Evidence or reason owed"),
        Mark.CLOSED: translate("walk", "No longer applies"),
        Mark.ASKED: translate("walk", "Questions from the lead"),
    }
    return names[mark] if mark is None else f"{names[mark]} ({count})"


def finds(found: Iterable[Find], outline: Outline, language: str) -> Sequence[NavigatorEntry]:
    """The places where words were found, under the name of what they were found in."""
    entries: list[NavigatorEntry] = []
    heads = {
        Where.QUESTION: translate("walk", "In questions"),
        Where.GUIDANCE: translate("walk", "In guidance"),
        Where.WRITTEN: translate("walk", "In what you wrote"),
        Where.NOTE: translate("walk", "In the notepad"),
    }
    where: Where | None = None
    for find in found:
        if find.where is not where:
            where = find.where
            entries.append(NavigatorEntry(EntryKind.STEP, "", heads[where]))
        if find.where is Where.NOTE:
            entries.append(NavigatorEntry(EntryKind.NOTE, find.code, find.excerpt))
        else:
            item = outline.item_of[find.code]
            label = f"{number(item.code)} {item.question.label.to(language)}".strip()
            detail = "" if find.where is Where.QUESTION else find.excerpt
            entries.append(NavigatorEntry(EntryKind.FOUND, find.code, label, detail))
    return entries
