"""What happens in the sample inspection besides the answers: the untidy things that real fieldwork brings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tools.sample.people import Answers, person_id

HANDED_OVER = "DC-026"
FIRST, SECOND = "Assessor 5", "Assessor 6"
DIFFERENT = ("q2_1_16", "q2_1_23")
"""What the first assessor of the case that was handed over answers otherwise, not knowing of the second's work."""

REMOVED = "DC-073"


@dataclass(frozen=True, slots=True)
class Happening:
    """One thing that happens: to which case, by whom, and in which words it is explained."""

    event: str
    case: str
    assessor: str
    other: str
    text: str


def happenings() -> tuple[Happening, ...]:
    """Everything that happens besides, in the order of time."""
    away = "The first assessor was called away on the second day with this case part done."
    return (
        Happening("removed", REMOVED, "", "", "The principal offence turned out to be a sexual offence."),
        Happening("handed_over", HANDED_OVER, person_id(FIRST), person_id(SECOND), away),
        Happening("merged_twice", "", "assessor-1", "", "The same file was brought in again by mistake."),
        Happening("late", "", "assessor-8", "", "Did not arrive with the others; sent two days later."),
    )


def different_answers(answers: Answers, choices: Mapping[str, Sequence[str]]) -> Mapping[str, str]:
    """The first assessor's answers that differ from those of the assessor who finished the case."""
    return {code: next(choice for choice in choices[code] if choice != answers[code]) for code in DIFFERENT}
