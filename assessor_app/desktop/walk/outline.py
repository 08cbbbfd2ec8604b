"""The questions of a form as they stand on the page: sections of items, each a question and its satellites."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from assessor_app.records import SATELLITE_ROLES, Group, Instrument, Kind, Question

REASONS, OTHER, EVIDENCE, SOURCE = SATELLITE_ROLES
_NUMBERED = re.compile(r"q(\d)_(\d)_0*(\d+)")


@dataclass(frozen=True, slots=True)
class Spot:
    """A place to type: the question whose card it is on, and the part of that card."""

    item: str
    part: str


@dataclass(frozen=True, slots=True)
class Item:
    """One card: a question with the reasons, evidence and source questions that belong to it."""

    question: Question
    satellites: tuple[Question, ...] = ()

    @property
    def code(self) -> str:
        """The code of the question itself."""
        return self.question.code

    @property
    def parts(self) -> tuple[Question, ...]:
        """The question, then its satellites, in the order of the form."""
        return (self.question, *self.satellites)

    @property
    def counts(self) -> bool:
        """Whether it counts in the progress of a case."""
        return self.question.counted

    def satellite(self, kind: str) -> Question | None:
        """Its reasons, evidence ... question, by the first half of the role."""
        wanted = f"{kind}:{self.code}"
        return next((part for part in self.satellites if part.role == wanted), None)


@dataclass(frozen=True, slots=True)
class Section:
    """The items of one section of a step, in order. `view` is the step."""

    group: Group
    view: Group
    items: tuple[Item, ...]

    @property
    def code(self) -> str:
        """The code of its group in the form."""
        return self.group.code


def number(code: str) -> str:
    """How a question is called aloud: ``2.1.3`` for ``q2_1_03``; ``""`` for a case detail."""
    found = _NUMBERED.fullmatch(code)
    return ".".join(found.groups()) if found else ""


@dataclass(frozen=True)
class Outline:
    """Everything about a form that answers cannot change, made once for a form."""

    instrument: Instrument
    sections: tuple[Section, ...]

    @cached_property
    def items(self) -> dict[str, Item]:
        """Every item by the code of its question."""
        return {item.code: item for section in self.sections for item in section.items}

    @cached_property
    def item_of(self) -> dict[str, Item]:
        """The item on whose card a question stands, by the code of any of its parts."""
        return {part.code: item for item in self.items.values() for part in item.parts}

    @cached_property
    def section_of(self) -> dict[str, Section]:
        """The section of an item, by the code of any of its parts."""
        return {part.code: section for section in self.sections for item in section.items for part in item.parts}

    @cached_property
    def spots(self) -> tuple[Spot, ...]:
        """Every place to type, in the order of the walk."""
        return tuple(Spot(item.code, part.code) for item in self.items.values() for part in item.parts if asks(part))

    @cached_property
    def reasons(self) -> frozenset[str]:
        """The codes of the questions that ask for reasons: asked in passing, as the form's own questions are."""
        return frozenset(
            spot.part for spot in self.spots if self.instrument.by_code[spot.part].role.startswith(REASONS)
        )

    @cached_property
    def index(self) -> dict[str, int]:
        """Where a part stands among the spots."""
        return {spot.part: at for at, spot in enumerate(self.spots)}

    def section(self, code: str) -> Section:
        """The section with this code. KeyError if there is none."""
        return self._by_section[code]

    @cached_property
    def _by_section(self) -> dict[str, Section]:
        return {section.code: section for section in self.sections}


def asks(question: Question) -> bool:
    """Whether a question takes an answer; a note is only read."""
    return question.kind is not Kind.NOTE


def make_outline(instrument: Instrument) -> Outline:
    """Sort the questions of a form into sections and cards.

    A satellite whose owner is missing or stands in another section gets a card of its own: no
    question of a form can be left out.
    """
    by_section: dict[str, list[list[Question]]] = {}
    cards: dict[str, list[Question]] = {}
    for question in instrument.questions:
        if question.warns_of:
            continue
        card = cards.get(question.owner)
        if card is not None and card[0].section == question.section:
            card.append(question)
            continue
        cards[question.code] = [question]
        by_section.setdefault(question.section, []).append(cards[question.code])
    groups = instrument.groups
    return Outline(
        instrument,
        tuple(
            Section(groups[code], groups.get(groups[code].parent, groups[code]), _items(found))
            for code, found in by_section.items()
            if found and code in groups
        ),
    )


def _items(cards: list[list[Question]]) -> tuple[Item, ...]:
    return tuple(Item(first, tuple(rest)) for first, *rest in cards)
