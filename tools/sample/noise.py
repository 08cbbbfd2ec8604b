"""Numbers that look like chance and are the same on every run and every computer."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256
from typing import TypeVar

Item = TypeVar("Item")


def noise(*parts: str) -> float:
    """A number from 0 up to, and without, 1 that depends on nothing but `parts`."""
    digest = sha256("|".join(parts).encode()).digest()
    return int.from_bytes(digest[:6], "big") / 2**48


def pick(items: Sequence[Item], *parts: str) -> Item:
    """One of `items`, chosen by `parts` alone."""
    return items[int(noise(*parts) * len(items))]


def between(low: int, high: int, *parts: str) -> int:
    """A whole number from `low` to `high`, both included, chosen by `parts` alone."""
    return low + int(noise(*parts) * (high - low + 1))
