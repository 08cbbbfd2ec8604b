"""Draw a sample from a longer list: by strata, in proportion, by chance, and so that anyone can draw it again.

The method, which `METHOD` names wherever a draw is recorded:

1. Cases that are alike in the chosen details are one stratum; a detail that is not known is a value of its own.
2. Each stratum is owed a minimum of `least` cases (all it has, if it has fewer). The other places go one by one to the
   stratum that is furthest behind its share: the one with the greatest n / (2a + 1), where n of its cases are on
   the list and a are given to it (Webster's method; equal strata in the order of their values).
3. The cases of a stratum stand in the order of the SHA-256 of ``<seed>:<case number>`` in capital letters, UTF-8.
   The first of them are drawn, the others are its reserve in that order. So one seed gives one draw on
   every computer, and a spreadsheet with a hash can check it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from assessor_app.messages import Message
from assessor_app.problems import Problem, UserError

METHOD = "strata-webster-sha256"
"""The name of the method above; another method gets another name."""

Values = tuple[str, ...]
"""The answer codes that make a stratum, in the order of the details; ``""`` for what is not known."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A case that can be drawn: its number and its details, by question code."""

    number: str
    details: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class DrawPlan:
    """How to draw: so many cases, in strata by these case details (question codes), from this seed.

    Each stratum gets at least `least` cases, or all that it has.
    """

    size: int
    by: tuple[str, ...]
    seed: int
    least: int = 1


@dataclass(frozen=True, slots=True)
class Stratum:
    """Cases alike in the chosen details: how many are on the list, which are drawn, which wait, in order."""

    values: Values
    drawn: tuple[str, ...]
    reserve: tuple[str, ...]

    @property
    def listed(self) -> int:
        """How many cases the list has of it."""
        return len(self.drawn) + len(self.reserve)


@dataclass(frozen=True, slots=True)
class Draw:
    """A sample that was drawn: how, and what came of it in each stratum."""

    plan: DrawPlan
    strata: tuple[Stratum, ...]

    @property
    def cases(self) -> tuple[str, ...]:
        """The numbers of the cases drawn, sorted."""
        return tuple(sorted(number for stratum in self.strata for number in stratum.drawn))

    @property
    def reserve(self) -> tuple[str, ...]:
        """The numbers of all others, in the order in which they would be drawn next, whatever their stratum."""
        waiting = [number for stratum in self.strata for number in stratum.reserve]
        return tuple(sorted(waiting, key=lambda number: place(self.plan.seed, number)))


def place(seed: int, number: str) -> str:
    """Where a case stands in the order of chance: 64 hex digits, the smallest first."""
    return hashlib.sha256(f"{seed}:{number.upper()}".encode()).hexdigest()


def shares(listed: Mapping[Values, int], size: int, least: int) -> Mapping[Values, int]:
    """How many cases each stratum gives to a sample of `size`, of those that the list has of it.

    `UserError`: ``too-few-cases`` where the list is shorter than the sample, ``too-many-strata`` where the
    minimums together are more than the sample.
    """
    given = {values: min(least, count) for values, count in listed.items()}
    _check_size(sum(listed.values()), size, sum(given.values()))
    order = sorted(listed)
    for _ in range(size - sum(given.values())):
        open_ = [values for values in order if given[values] < listed[values]]
        behind = max(open_, key=lambda values: Fraction(listed[values], 2 * given[values] + 1))
        given[behind] += 1
    return given


def drawn(cases: Iterable[Candidate], plan: DrawPlan) -> Draw:
    """The draw of this plan from these cases, in whatever order they come. `UserError` as `shares`."""
    strata: dict[Values, list[str]] = {}
    for case in cases:
        strata.setdefault(values_of(case.details, plan.by), []).append(case.number)
    given = shares({values: len(numbers) for values, numbers in strata.items()}, plan.size, plan.least)
    return Draw(plan, tuple(_stratum(values, strata[values], given[values], plan.seed) for values in sorted(strata)))


def values_of(details: Mapping[str, str], by: Sequence[str]) -> Values:
    """The stratum of a case with these details."""
    return tuple(details.get(code, "") for code in by)


def _stratum(values: Values, numbers: Iterable[str], share: int, seed: int) -> Stratum:
    order = sorted(numbers, key=lambda number: place(seed, number))
    return Stratum(values, tuple(order[:share]), tuple(order[share:]))


def _check_size(listed: int, size: int, least: int) -> None:
    if size < 1:
        what = Message("A sample of {size} cases cannot be drawn.", size=size)
        raise UserError(Problem("sample-size", what, Message("Choose a size of 1 or more.")))
    if size > listed:
        what = Message("The list has {listed} cases to draw from, fewer than {size}.", listed=listed, size=size)
        raise UserError(Problem("too-few-cases", what, Message("Choose a smaller sample, or bring in a longer list.")))
    if least > size:
        what = Message("The minimum of each group makes {least} cases together, more than {size}.",
                       least=least, size=size)  # fmt: skip
        mend = Message("Choose fewer details, a smaller minimum or a larger sample.")
        raise UserError(Problem("too-many-strata", what, mend))
