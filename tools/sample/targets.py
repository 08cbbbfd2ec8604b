"""How many cases of the sample get which answer: the table from which the sample is built.

``targets.csv`` has a row per answer: `question`, `among` (a rule in the form's own language, on
earlier answers; empty: everyone not named by an earlier rule of the same question), `answer`,
`cases` (how many get it) and `lean` (a rule: the cases that get the earlier rows first).
For a question where several answers can be ticked each row stands alone: of the cases that
`among` names, so many tick this one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from tools.sample.tables import Row, read_table


@dataclass(frozen=True, slots=True)
class Target:
    """One row of the table."""

    question: str
    among: str
    answer: str
    cases: int
    lean: str


@dataclass(frozen=True, slots=True)
class Share:
    """What the cases that `among` names get, in the order of the rows."""

    among: str
    lean: str
    counts: tuple[tuple[str, int], ...]


def read_targets(path: Path) -> Mapping[str, tuple[Target, ...]]:
    """The rows of the table by question, each in its order."""
    found: dict[str, list[Target]] = {}
    for target in _targets(read_table(path)):
        found.setdefault(target.question, []).append(target)
    return {question: tuple(rows) for question, rows in found.items()}


def shares(targets: Iterable[Target]) -> tuple[Share, ...]:
    """The rows of one question put together by the cases they speak of."""
    grouped: dict[str, list[Target]] = {}
    for target in targets:
        grouped.setdefault(target.among, []).append(target)
    return tuple(
        Share(among, rows[0].lean, tuple((row.answer, row.cases) for row in rows)) for among, rows in grouped.items()
    )


def _targets(rows: Iterable[Row]) -> Iterable[Target]:
    for row in rows:
        yield Target(row["question"], row["among"], row["answer"], int(row["cases"]), row["lean"])
