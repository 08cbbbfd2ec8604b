"""Small numbers across areas are not told: a figure on fewer than ten cases may point to people.

Where one group alone of a breakdown is left out, what it is could be had by taking the others from the whole;
so the group with the next fewest cases is left out with it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from assessor_app.scoring.figures import FEW
from assessor_app.scoring.scores import Matrix

LEVELS = ("outcomes", "processes", "criteria", "questions")
_KEPT = frozenset({"code", "name", "criteria", "outcomes", "scored", "value"})
"""What names a figure or a group: not told are all its numbers."""

Figures = dict[str, Any]


def suppressed_matrix(told: Mapping[str, Any]) -> dict[str, Any]:
    """The figures of all cases, as JSON: without the numbers of those on fewer than ten cases."""
    return _without(told, {("", level, at) for level, at, figure in _figures(told) if _is_small(figure["cases"])}, "")


def told_matrix(matrix: Matrix) -> Matrix:
    """The matrix to print: a mean on fewer than ten cases has no score there."""
    return replace(
        matrix,
        outcomes=tuple(replace(one, score=None) if _is_small(one.cases) else one for one in matrix.outcomes),
        processes=tuple(replace(one, score=None) if _is_small(one.cases) else one for one in matrix.processes),
        criteria=tuple(replace(one, score=None) if _is_small(one.cases) else one for one in matrix.criteria),
    )


def suppressed_groups(groups: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """The groups of a breakdown, as JSON, with no number from which one on fewer than ten cases can be had."""
    cases: dict[tuple[str, int], dict[str, int]] = defaultdict(dict)
    for group in groups:
        for level, at, figure in _figures(group):
            cases[level, at][group["value"]] = figure["cases"]
    hidden = {(group, *place) for place, sizes in cases.items() for group in hidden_groups(sizes)}
    small = hidden_groups({group["value"]: group["counted"] for group in groups})
    told = [_without(group, hidden, group["value"]) for group in groups]
    return [_nothing_of(group) if group["value"] in small else group for group in told]


def hidden_groups(sizes: Mapping[str, int]) -> set[str]:
    """Which groups are left out, by their numbers of cases; nobody is in a group of none."""
    hidden = {group for group, size in sizes.items() if _is_small(size)}
    others = sorted((size, group) for group, size in sizes.items() if size >= FEW)
    if len(hidden) == 1 and others:
        hidden.add(others[0][1])
    return hidden


def _is_small(cases: int) -> bool:
    return 0 < cases < FEW


def _figures(told: Mapping[str, Any]) -> Iterator[tuple[str, int, Mapping[str, Any]]]:
    for level in LEVELS:
        for at, figure in enumerate(told[level]):
            yield level, at, figure


def _without(told: Mapping[str, Any], hidden: Iterable[tuple[str, str, int]], group: str) -> dict[str, Any]:
    left = set(hidden)
    levels = {
        level: [_hide(figure, hide=(group, level, at) in left) for at, figure in enumerate(told[level])]
        for level in LEVELS
    }
    return {**told, **levels}


def _hide(figure: Figures, *, hide: bool) -> Figures:
    if not hide:
        return figure | {"suppressed": False}
    return {key: value if key in _KEPT else None for key, value in figure.items()} | {"suppressed": True}


def _nothing_of(group: Mapping[str, Any]) -> dict[str, Any]:
    """A group that is itself too small: every figure of it, and its size."""
    levels = {level: [_hide(figure, hide=True) for figure in group[level]] for level in LEVELS}
    return {**group, **levels, "counted": None, "suppressed": True}
