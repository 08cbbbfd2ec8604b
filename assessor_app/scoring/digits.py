"""Many counts as the digits of one large whole number: adding two numbers adds all of their counts.

A digit has 32 bits, so that a count may reach four thousand million before it runs into the next.
"""

from __future__ import annotations

import sys
from array import array
from collections.abc import Iterable, Sequence
from typing import Literal

_DIGIT: Literal["I"] = "I"
_BYTES = 4
"""A digit, as `array` and `memoryview` name it, and its size."""


def pack(counts: Iterable[int]) -> int:
    """The counts as one number."""
    return int.from_bytes(array(_DIGIT, counts).tobytes(), sys.byteorder)


def unpack(number: int, size: int) -> Sequence[int]:
    """The counts in a number of `size` digits. `OverflowError` if it has more."""
    return memoryview(number.to_bytes(size * _BYTES, sys.byteorder)).cast(_DIGIT).tolist()
