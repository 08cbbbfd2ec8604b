"""The cases of a sample as records, and what a case number may be."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from assessor_app.exchange import alike, legal_name
from assessor_app.messages import Message
from assessor_app.problems import Problem

_NUMBER = re.compile(r"[A-Za-z0-9][A-Za-z0-9 _-]{0,31}")
_LAST_DIGITS = re.compile(r"^(.*?)([0-9]+)([^0-9]*)$")


@dataclass(frozen=True, slots=True)
class SampleCase:
    """One row of the list: case number, what finds the file, who assesses it, details by question code, who manages it.

    `manager` and `team` are the area's own: they say who must not assess the case.
    """

    number: str
    reference: str = ""
    name: str = ""
    assessor: str = ""
    details: Mapping[str, str] = field(default_factory=dict)
    manager: str = ""
    team: str = ""


@dataclass(frozen=True, slots=True)
class Sample:
    """The cases of a sample in their order, and the names of the assessors in order of first mention."""

    cases: tuple[SampleCase, ...]

    @property
    def assessors(self) -> tuple[str, ...]:
        """The assessors named in the list, each once, however often a name is spelt otherwise."""
        names: dict[str, str] = {}
        for case in self.cases:
            if case.assessor:
                names.setdefault(alike(case.assessor), case.assessor)
        return tuple(names.values())


def check_number(number: str) -> tuple[Problem, ...]:
    """What is wrong with a case number: it also names files, so it must be legal in names on every computer."""
    if _NUMBER.fullmatch(number) and legal_name(number) == number:
        return ()
    what = (
        Message("“{number}” cannot be a case number.", number=number) if number else Message("There is no case number.")
    )
    mend = Message("Use up to 32 letters, digits, spaces, hyphens and underscores, for example DC-014.")
    return (Problem("case-number", what, mend),)


def numbered(first: str, place: int) -> str:
    """The case number that comes `place` numbers after `first`: ``DC-003`` is 2 after ``DC-001``.

    A first number without digits gets some: ``DC`` begins with ``DC-001``.
    """
    counted = _LAST_DIGITS.match(first) or _LAST_DIGITS.match(f"{first}-001")
    if counted is None:
        raise AssertionError("a text that ends in 001 has digits")
    before, digits, after = counted.groups()
    return f"{before}{int(digits) + place:0{len(digits)}d}{after}"


def free_number(known: Iterable[str], otherwise: str = "DC-001") -> str:
    """The number after the last of those that are taken, written as that one; `otherwise` where none has digits."""
    counted = [(int(found[2]), number) for number in known if (found := _LAST_DIGITS.match(number))]
    return numbered(max(counted)[1], 1) if counted else otherwise
