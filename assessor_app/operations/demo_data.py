"""Reading the bundled sample inspection: cases, answers, and what else happens in its fieldwork."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from assessor_app import bundled
from assessor_app.operations.sample import Sample, read_sample
from assessor_app.problems import UserError, errors
from assessor_app.records import Instrument

PART_DONE = 40
"""How many answers the first assessor of the case that is handed over had given by then."""


@dataclass(frozen=True, slots=True)
class Removed:
    """A case taken out of the sample, why, and the case that came instead."""

    case: str
    reason: str
    replacement: str


@dataclass(frozen=True, slots=True)
class SecondAssessment:
    """A second, blind assessment: its case, its assessor's id and its answers by question code."""

    case: str
    assessor: str
    answers: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class HandedOver:
    """A case that two assessors worked on.

    `first_part` are the answers that `first` had given when the case went to `second`;
    `first_differs` the answers that `first` gave afterwards, not knowing of `second`'s.
    """

    case: str
    first: str
    second: str
    reason: str
    first_part: Mapping[str, str]
    first_differs: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class DemoData:
    """All of the sample inspection. `missing` are the assessors whose return has not arrived."""

    sample: Sample
    answers: Mapping[str, Mapping[str, str]]
    second: tuple[SecondAssessment, ...]
    removed: tuple[Removed, ...]
    handed_over: HandedOver | None
    twice: tuple[str, ...]
    missing: tuple[str, ...]

    def second_answers(self, case: str, assessor: str) -> Mapping[str, str]:
        """The answers of one second assessment."""
        return next(one.answers for one in self.second if (one.case, one.assessor) == (case, assessor))


def read_demo_data(instrument: Instrument) -> DemoData:
    """Everything under ``resources/samples/violent_2013``; `UserError` if the list of cases has problems."""
    folder = bundled.resource("samples", "violent_2013")
    sample, problems = read_sample(folder / "cases.csv", instrument)
    if sample is None:
        raise UserError(*errors(problems))
    answers = _answers(_rows(folder / "answers.csv"))
    script = _rows(folder / "script.csv")
    return DemoData(
        sample=sample,
        answers=answers,
        second=_seconds(_rows(folder / "second_assessments.csv")),
        removed=tuple(Removed(row["case"], row["text"], row["other"]) for row in script if row["event"] == "removed"),
        handed_over=_handed_over(script, _rows(folder / "conflicts.csv"), answers),
        twice=tuple(row["assessor"] for row in script if row["event"] == "merged_twice"),
        missing=tuple(row["assessor"] for row in script if row["event"] == "late"),
    )


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _answers(rows: list[dict[str, str]]) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    for row in rows:
        found.setdefault(row["case"], {})[row["question"]] = row["value"]
    return found


def _seconds(rows: list[dict[str, str]]) -> tuple[SecondAssessment, ...]:
    found: dict[tuple[str, str], dict[str, str]] = {}
    for row in rows:
        found.setdefault((row["case"], row["assessor"]), {})[row["question"]] = row["value"]
    return tuple(SecondAssessment(case, assessor, answers) for (case, assessor), answers in found.items())


def _handed_over(
    script: list[dict[str, str]], conflicts: list[dict[str, str]], answers: Mapping[str, Mapping[str, str]]
) -> HandedOver | None:
    for row in script:
        if row["event"] == "handed_over":
            differs = {one["question"]: one["value"] for one in conflicts if one["case"] == row["case"]}
            early = list(answers[row["case"]].items())[:PART_DONE]
            part = {code: value for code, value in early if code not in differs}
            return HandedOver(row["case"], row["assessor"], row["other"], row["text"], part, differs)
    return None
