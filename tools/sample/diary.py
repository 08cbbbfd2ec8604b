"""One very long evidence text, as an assessor writes who copies the whole log: no output may cut it short."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from tools.sample.noise import between, pick
from tools.sample.phrases import MONTHS

DIARY = ("DC-041", "q4_3_04")
"""The case and the question whose evidence it is: whether all reasonable action was taken."""

LENGTH = 30_000
"""About how many characters it has; fewer than the 32,767 that one cell of a workbook holds."""

OPENING = "Much happened in this case, so here is what the log shows, in order of time."


def diary(sentences: Sequence[str], start: date) -> str:
    """An account of the log entry by entry, one paragraph for each, `LENGTH` characters long or a little less."""
    paragraphs, length, day = [OPENING], len(OPENING), start
    while True:
        day += timedelta(days=between(1, 2, "diary", day.isoformat()))
        entry = f"{day.day} {MONTHS[day.month - 1]} {day.year}: " + " ".join(
            pick(sentences, "diary", day.isoformat(), str(number)) for number in range(3)
        )
        length += len(entry) + 1
        if length > LENGTH:
            return "\n".join(paragraphs)
        paragraphs.append(entry)
