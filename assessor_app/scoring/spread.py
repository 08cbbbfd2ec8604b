"""Intervals for means of very many cases, by how far each case moves the mean (``spread`` in ``schema.sql``).

The bootstrap (`bootstrap`) draws all cases a thousand times; over a nation's cases the engine that holds
them works this out in one pass, and both say nearly the same where there are more than a few cases.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from math import sqrt

from assessor_app.scoring.drawn_scores import Place
from assessor_app.scoring.figures import FEW, Z_95, Interval
from assessor_app.scoring.parts import HeadlineRule
from assessor_app.scoring.sql import ScoreQuery, statement


@dataclass(frozen=True, slots=True)
class Spread:
    """On how many cases a mean stands, and its standard error; ``None`` where fewer than `FEW` were judged.

    It is ``None`` too where every case moves the mean by nothing: then there is no spread that could be told.
    """

    cases: int
    error: float | None

    def around(self, score: float | None, /) -> Interval | None:
        """The 95 % interval around a score, within 0 and 1."""
        if score is None or self.error is None:
            return None
        return Interval(max(0.0, score - Z_95 * self.error), min(1.0, score + Z_95 * self.error))


Spreads = Mapping[str, Mapping[Place, Spread]]
"""By group of the breakdown, then by place."""

_SMALLEST = 1e-24
"""A variance below this is what is left of nothing by the rounding of floats."""


def spreads(query: ScoreQuery, reached: int, by: str, *, rule: HeadlineRule) -> Spreads:
    """The spread of every criterion, outcome (by the headline `rule`) and process of each group."""
    told: dict[str, dict[Place, Spread]] = defaultdict(dict)
    for level, group, code, cases, variance in query(
        statement("spread"), {"by": by, "reached": reached, "rule": str(rule)}
    ):
        known = cases >= FEW and variance is not None and variance > _SMALLEST
        told[group][level, code] = Spread(cases, sqrt(variance) if known else None)
    return told
