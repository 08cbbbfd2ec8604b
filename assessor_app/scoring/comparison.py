"""Each group of a breakdown beside the others: its position, how far it differs, and whether chance may do that.

The others are the mean of the other groups, each counting the same. The difference has a 95 % interval by
the standard errors of `spread`; as many are looked at together, its probability is corrected by Holm's
procedure (Scandinavian Journal of Statistics 6, 1979) over all groups and all outcomes shown.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from math import erfc, sqrt
from typing import Any

from assessor_app.scoring.figures import Z_95

CERTAIN = 0.05
"""Below this corrected probability a difference is told as one."""


@dataclass(frozen=True, slots=True)
class Measured:
    """The score of one figure in one group, 0 to 1, and its standard error."""

    code: str
    group: str
    score: float
    error: float


@dataclass(frozen=True, slots=True)
class Compared:
    """One group beside the others in one figure.

    `position` is its place from the highest score, of `groups`; groups with equal scores share it. `difference` is
    its score less the mean of the others; `low` and `high` are its 95 % interval; `probability` is how often
    chance alone gives as much or more, corrected for how many comparisons there are.
    """

    code: str
    group: str
    score: float
    position: int
    groups: int
    others: float
    difference: float
    low: float
    high: float
    probability: float

    @property
    def differs(self) -> bool:
        """Whether the group differs from the others by more than chance may well give."""
        return self.probability < CERTAIN

    def as_json(self) -> dict[str, Any]:
        """The comparison as a dict for JSON."""
        return asdict(self) | {"differs": self.differs}


def compared(measured: Iterable[Measured]) -> tuple[Compared, ...]:
    """All groups of all figures, by figure and then from the highest score; figures of one group only are left out."""
    by_code: dict[str, list[Measured]] = {}
    for one in measured:
        by_code.setdefault(one.code, []).append(one)
    told = [one for groups in by_code.values() if len(groups) > 1 for one in _of_figure(groups)]
    corrected = holm([one.probability for one in told])
    return tuple(replace(one, probability=value) for one, value in zip(told, corrected, strict=True))


def _of_figure(groups: Sequence[Measured]) -> Iterable[Compared]:
    total, variance = sum(one.score for one in groups), sum(one.error**2 for one in groups)
    rest = len(groups) - 1
    for one in sorted(groups, key=lambda one: (-one.score, one.group)):
        others = (total - one.score) / rest
        error = sqrt(one.error**2 + (variance - one.error**2) / rest**2)
        difference = one.score - others
        yield Compared(
            code=one.code,
            group=one.group,
            score=one.score,
            position=1 + sum(1 for other in groups if other.score > one.score),
            groups=len(groups),
            others=others,
            difference=difference,
            low=difference - Z_95 * error,
            high=difference + Z_95 * error,
            probability=erfc(abs(difference) / error / sqrt(2)) if error else 1.0,
        )


def holm(probabilities: Sequence[float]) -> list[float]:
    """Holm's corrected probabilities, in the order given."""
    corrected, least = [1.0] * len(probabilities), 0.0
    for rank, at in enumerate(sorted(range(len(probabilities)), key=probabilities.__getitem__)):
        least = max(least, min(1.0, (len(probabilities) - rank) * probabilities[at]))
        corrected[at] = least
    return corrected


def groups_of(told: Iterable[Compared]) -> Mapping[str, Mapping[str, Compared]]:
    """The comparisons by group, then by figure."""
    by_group: dict[str, dict[str, Compared]] = {}
    for one in told:
        by_group.setdefault(one.group, {})[one.code] = one
    return by_group
