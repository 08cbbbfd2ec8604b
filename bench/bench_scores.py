"""Scores: no more than 3x a bare SQL aggregate over the same judgements, and linear to 100x the sample."""

from __future__ import annotations

import random
import sqlite3
import time
from collections.abc import Callable

from assessor_app import bundled
from assessor_app.scoring.sql import statement

CASES, QUESTIONS = 72, 150
CELLS = ("1.1", "2.1", "2.2", "2.3", "3.1", "3.2", "3.3", "4.1", "4.2", "4.3", "5.1", "5.2", "5.3", "5.5")
STATES = ("above", "below", "not_applicable", "inactive", "unanswered")
BARE = """
select j.question, count(*) filter (where j.state = 'above'), count(*) filter (where j.state = 'below'),
    count(*) filter (where j.state = 'not_applicable'), count(*) filter (where j.state = 'inactive'),
    count(*) filter (where j.state = 'unanswered')
from judgement j join assessment a on a.id = j.assessment where a.of_record = 1 group by j.question
"""


def inspection(times: int) -> sqlite3.Connection:
    """An inspection with `times` as many cases as the sample, every question of each in some state."""
    draw, form = random.Random(1), "f" * 64
    db = sqlite3.connect(":memory:")
    db.executescript(bundled.schema())
    cases = [f"{number:016x}" for number in range(CASES * times)]
    db.executemany(
        "insert into assessment values (?, ?, 'assessor-1', 'first', ?, 'complete', 0, 1)",
        ((case, f"DC-{case}", form) for case in cases),
    )
    db.executemany(
        "insert into scored_question values (?, ?, ?, ?)",
        (
            (form, f"q{number:03}", cell, number)
            for number in range(QUESTIONS)
            for cell in {CELLS[number % len(CELLS)], "5.1" if number % 14 == 7 else CELLS[number % len(CELLS)]}
        ),
    )
    db.executemany(
        "insert into judgement values (?, ?, ?)",
        (
            (case, f"q{number:03}", draw.choices(STATES, (60, 25, 5, 9, 1))[0])
            for case in cases
            for number in range(QUESTIONS)
        ),
    )
    db.executemany("insert into detail values (?, 'unit', ?)", ((case, draw.choice("abc")) for case in cases))
    return db


def seconds(work: Callable[[], object], rounds: int = 5) -> float:
    """The best of several rounds: what the work costs when nothing else is in its way."""
    best = float("inf")
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - start)
    return best


def run() -> dict[str, float]:
    """Milliseconds for the sample, the ratios that the bar speaks of, and the growth to 100 times the cases.

    A growth of 1 is linear.
    """
    one, hundred = _measured(1), _measured(100)
    return {
        "scores_ms": one["scores"] * 1000,
        "bare_aggregate_ms": one["bare"] * 1000,
        "ratio": one["scores"] / one["bare"],
        "bar": 3.0,
        "breakdown_ratio": one["breakdown"] / one["bare"],
        "ratio_at_100_times_the_cases": hundred["scores"] / hundred["bare"],
        "growth_to_100_times_the_cases": hundred["scores"] / one["scores"] / 100,
        "growth_bar": 1.5,
    }


def _measured(times: int) -> dict[str, float]:
    """Seconds for the bare aggregate, for the scores, and for the scores by local delivery unit."""
    db, sql = inspection(times), statement("scores")
    asked = {"reached": 2, "fewest": 1}
    try:
        return {
            "bare": seconds(lambda: db.execute(BARE).fetchall()),
            "scores": seconds(lambda: db.execute(sql, asked | {"by": ""}).fetchall()),
            "breakdown": seconds(lambda: db.execute(sql, asked | {"by": "unit"}).fetchall()),
        }
    finally:
        db.close()


if __name__ == "__main__":
    for name, value in run().items():
        print(f"{name}: {value:.2f}")
