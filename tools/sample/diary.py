"""One very long evidence text, as an assessor writes who copies the whole log: no output may cut it short."""

from __future__ import annotations

from datetime import date, timedelta

from tools.sample.noise import between, pick
from tools.sample.phrases import MONTHS, Stock

DIARY = ("DC-041", "q4_3_04")
"""The case and the question whose evidence it is: whether all reasonable action was taken."""

LENGTH = 30_000
"""About how many characters it has; fewer than the 32,767 that one cell of a workbook holds."""

OPENING = "Much happened in this case, so here is what the log shows, in order of time."


def diary(stock: Stock, start: date) -> str:
    """An account of the log entry by entry, one paragraph for each, `LENGTH` characters long or a little less."""
    paragraphs, length, day = [OPENING], len(OPENING), start
    sentences = _sentences(stock)
    while True:
        day += timedelta(days=between(1, 2, "diary", day.isoformat()))
        entry = f"{day.day} {MONTHS[day.month - 1]} {day.year}: " + " ".join(
            pick(sentences, "diary", day.isoformat(), str(number)) for number in range(3)
        )
        length += len(entry) + 1
        if length > LENGTH:
            return "\n".join(paragraphs)
        paragraphs.append(entry)


def _sentences(stock: Stock) -> list[str]:
    """Every phrase about delivering the sentence and managing risk that names no other date."""
    return [
        text
        for (about, _), texts in stock.items()
        if about.startswith(("q2_2", "q4_2", "q3_2"))
        for text in texts
        if "{" not in text
    ]
