"""What is answered, owed, marked and closed in one case at one moment; made anew after every answer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

from assessor_app.desktop.walk.outline import Item, Outline, Section, Spot, asks

if TYPE_CHECKING:
    from assessor_app.instrument import OpenPoint
    from assessor_app.records import Text


class Mark(StrEnum):
    """Why a question is worth going to; the filters of the navigator."""

    UNANSWERED = "unanswered"
    LATER = "later"
    EVIDENCE = "evidence"
    CLOSED = "closed"
    ASKED = "asked"


@dataclass(frozen=True, slots=True)
class Count:
    """The counts of a section or step.

    `open` questions apply. `asked` of them count, since they take a judgement or are required, and
    `answered` of those are. `owed` cards hold something that completing needs.
    """

    open: int = 0
    asked: int = 0
    answered: int = 0
    owed: int = 0
    later: int = 0
    kept: int = 0

    def __add__(self, other: Count) -> Count:
        """The counts of both together."""
        return Count(
            self.open + other.open,
            self.asked + other.asked,
            self.answered + other.answered,
            self.owed + other.owed,
            self.later + other.later,
            self.kept + other.kept,
        )

    @property
    def closed(self) -> bool:
        """Whether no question of it applies."""
        return self.open == 0

    @property
    def done(self) -> bool:
        """Whether something applies and nothing is owed."""
        return self.open > 0 and self.owed == 0 and self.answered == self.asked


@dataclass(frozen=True)
class Snapshot:
    """One moment of one case. `owed` holds what the completed case needs, by the code of the part.

    The lead has `asked` about some questions; `to_ask` are those on the list for the interview.
    """

    outline: Outline
    answers: Mapping[str, str]
    active: frozenset[str]
    later: frozenset[str] = frozenset()
    owed: Mapping[str, OpenPoint] = field(default_factory=dict)
    asked: frozenset[str] = frozenset()
    to_ask: frozenset[str] = frozenset()
    refused: frozenset[str] = frozenset()
    """The codes of the active questions at which something is typed that is no answer; each is owed too."""
    can_grow: bool = False
    """Whether questions that are not answered yet can still open others that count."""
    odd: Mapping[str, tuple[Text, ...]] = field(default_factory=dict)
    """Why the answers of some questions sit oddly with others, in the words of the form."""
    prefilled: Mapping[str, str] = field(default_factory=dict)
    """What the lead filled in, by the code of the question."""

    def applies(self, code: str) -> bool:
        """Whether earlier answers leave this question open."""
        return code in self.active

    def answered(self, code: str) -> bool:
        """Whether the question applies and has an answer, with nothing refused typed over it."""
        return code in self.active and bool(self.answers.get(code)) and code not in self.refused

    def changed_from(self, code: str) -> str:
        """What the lead filled in of an answer that differs from it by now; `""` for any other."""
        before = self.prefilled.get(code, "")
        return before if before != self.answers.get(code, "") else ""

    def kept(self, item: Item) -> bool:
        """Whether the item no longer applies but an answer of it is kept."""
        return item.code not in self.active and any(self.answers.get(part.code) for part in item.parts)

    def owes(self, item: Item) -> tuple[str, ...]:
        """The codes of the item's parts that are owed something, in order."""
        return tuple(part.code for part in item.parts if part.code in self.owed)

    def needs(self, spot: Spot) -> bool:
        """Whether Enter stops here: what is owed, and in passing a question or its reasons without an answer."""
        if spot.part not in self.active:
            return False
        if spot.part in self.owed:
            return True
        in_passing = spot.part == spot.item or spot.part in self.outline.reasons
        return in_passing and not self.answers.get(spot.part)

    def marks(self, item: Item) -> frozenset[Mark]:
        """Everything for which the navigator lists this item."""
        found: set[Mark] = set()
        if item.code in self.active and asks(item.question):
            if item.code in self.owed or (item.counts and not self.answered(item.code)):
                found.add(Mark.UNANSWERED)
            if any(code != item.code for code in self.owes(item)):
                found.add(Mark.EVIDENCE)
        elif self.kept(item):
            found.add(Mark.CLOSED)
        if item.code in self.later:
            found.add(Mark.LATER)
        if self.asked and any(part.code in self.asked for part in item.parts):
            found.add(Mark.ASKED)
        return frozenset(found)

    def count(self, section: Section) -> Count:
        """The counts of one section."""
        return self._counts[section.code]

    def count_step(self, view: str) -> Count:
        """The counts of a whole step."""
        return self._steps[view]

    @cached_property
    def _steps(self) -> dict[str, Count]:
        found: dict[str, Count] = {}
        for section in self.outline.sections:
            found[section.view.code] = found.get(section.view.code, Count()) + self.count(section)
        return found

    @cached_property
    def total(self) -> Count:
        """The counts of the whole case."""
        return sum(self._counts.values(), Count())

    @cached_property
    def _counts(self) -> dict[str, Count]:
        return {section.code: self._count(section.items) for section in self.outline.sections}

    def _count(self, items: Iterable[Item]) -> Count:
        active, owing = self.active, self._owing
        asking = [item for item in items if asks(item.question)]
        open_ = [item for item in asking if item.code in active]
        asked = [item for item in open_ if item.counts]
        return Count(
            open=len(open_),
            asked=len(asked),
            answered=sum(self.answered(item.code) for item in asked),
            owed=sum(item.code in owing for item in open_),
            later=sum(item.code in self.later for item in asking),
            kept=sum(self.kept(item) for item in asking if item.code not in active),
        )

    @cached_property
    def _owing(self) -> frozenset[str]:
        """The codes of the items of which some part is owed."""
        return frozenset(self.outline.item_of[code].code for code in self.owed if code in self.outline.item_of)


def differences(before: Snapshot, after: Snapshot) -> frozenset[str]:
    """The codes of all questions that two moments of a case show differently."""
    old, new = before.answers, after.answers
    answers = {code for code in old.keys() | new.keys() if old.get(code) != new.get(code)}
    owed = (before.owed.keys() ^ after.owed.keys()) | (before.refused ^ after.refused)
    filled = {code for code, value in after.prefilled.items() if before.prefilled.get(code) != value}
    marks = (before.later ^ after.later) | (before.asked ^ after.asked) | (before.to_ask ^ after.to_ask)
    odd = {code for code in before.odd.keys() | after.odd.keys() if before.odd.get(code) != after.odd.get(code)}
    return frozenset(answers | owed | marks | odd | filled | (before.active ^ after.active))
