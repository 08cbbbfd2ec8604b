"""Arithmetic of shares: whole percents half up, and Wilson's interval for a single question."""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt

Z_95 = 1.959963984540054
"""The two-sided 95 % point of the normal distribution."""

FEW = 10
"""Below this number of cases a figure carries a caution (the source cautions over nine women)."""

_FINE = 10**12


@dataclass(frozen=True, slots=True)
class Interval:
    """A 95 % interval of a share, both ends between 0 and 1; one end is always below the other."""

    low: float
    high: float

    def __post_init__(self) -> None:
        if not 0.0 <= self.low < self.high <= 1.0:
            raise ValueError(f"{self.low} to {self.high} is no interval of a share")


def percent(above: int, judged: int) -> int | None:
    """Whole percent of `above` in `judged`, half up, in integers: 23 of 40 is 58; none of nobody."""
    return (200 * above + judged) // (2 * judged) if judged else None


def whole_percent(score: float | None) -> int | None:
    """A score (0 to 1) as a whole percent, half up; ``None`` stays ``None``.

    A mean of shares is a float, so that an exact half may lie a hair below itself: 0.575 is stored
    as 0.57499999999999996. Scores are compared within 1e-12 everywhere, so here too the float is
    first taken to the nearest millionth of a millionth, and then rounded as an integer.
    """
    if score is None:
        return None
    return (200 * round(score * _FINE) + _FINE) // (2 * _FINE)


def wilson(above: int, judged: int) -> Interval | None:
    """Wilson's 95 % interval of the share `above` / `judged`; ``None`` if nobody was judged.

    Where all or none were sufficient, one end is 1 or 0: exactly, not but for the rounding of floats.
    """
    if not judged:
        return None
    share, squared = above / judged, Z_95**2
    middle = (share + squared / (2 * judged)) / (1 + squared / judged)
    half = Z_95 * sqrt(share * (1 - share) / judged + squared / (4 * judged**2)) / (1 + squared / judged)
    low = 0.0 if above == 0 else max(0.0, middle - half)
    high = 1.0 if above == judged else min(1.0, middle + half)
    return Interval(low, high)
