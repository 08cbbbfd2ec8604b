"""The invented cases and the people who assess them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from tools.sample.noise import noise

ASSESSORS = tuple(f"Assessor {number}" for number in range(1, 9))
RESERVE = ASSESSORS[-1]
"""Holds no case that is inspected: gives a second, blind assessment, whose return comes late."""

SAMPLED = 72
"""How many cases are inspected."""


@dataclass(frozen=True, slots=True)
class SampleCase:
    """One invented case. `quality` (0 to 1) is how well it is managed, which its answers then show."""

    number: str
    reference: str
    name: str
    assessor: str
    quality: float


def sample_cases(count: int = SAMPLED) -> tuple[SampleCase, ...]:
    """The cases `DC-001` and on, dealt out to all assessors but the reserve."""
    return tuple(_case(number) for number in range(1, count + 1))


def _case(number: int) -> SampleCase:
    code = f"DC-{number:03d}"
    return SampleCase(
        number=code,
        reference=f"X{int(noise(code, 'reference') * 900_000) + 100_000}",
        name=f"Person {number}",
        assessor=ASSESSORS[(number - 1) % (len(ASSESSORS) - 1)],
        quality=noise(code, "quality"),
    )


def person_id(assessor: str) -> str:
    """``assessor-3`` for ``Assessor 3``."""
    return assessor.lower().replace(" ", "-")


Answers = Mapping[str, str]
"""The answers of one assessment by question code, in the order of the walk."""
