"""The scores as the page asks for them, beside a bare SQL aggregate over the same encrypted file.

Includes the statement, the names of the questions, the conflicts, and a thousand drawn samples of the cases for the
intervals; `figures` is the same without intervals, `by_start_date` a breakdown into as many groups as there are
days. The first time means that no draws are remembered. The baseline counts the five states of every question. The
growth is that of the statement alone, from the sample to 100 times its cases, on invented judgements.
"""

from __future__ import annotations

import random
import sqlite3
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from assessor_app import bundled
from assessor_app.scoring.sql import statement
from bench.sample import PHRASE, copied

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
    """Milliseconds for the sample, the ratios that the bars speak of, and the growth to 100 times the cases.

    A growth of 1 is linear.
    """
    one, hundred = _measured(1), _measured(100)
    return {
        **_page(),
        "statement_ms": one["scores"] * 1000,
        "statement_ratio": one["scores"] / one["bare"],
        "growth_to_100_times_the_cases": hundred["scores"] / one["scores"] / 100,
    }


def _page() -> dict[str, float]:
    from assessor_app.operations.results import scores
    from assessor_app.scoring import bootstrap, calculate
    from assessor_app.store import open_workspace

    with tempfile.TemporaryDirectory() as folder:
        workspace = open_workspace(copied("lead.inspection", Path(folder)), PHRASE, writing=False, device="bench")
        try:
            scores(workspace)  # the forms are read from the file once, when it is opened
            bare = seconds(lambda: workspace.query(BARE))

            def first() -> None:
                bootstrap.drawn.cache_clear()
                scores(workspace)

            page, again = seconds(first), seconds(lambda: scores(workspace))
            figures = seconds(lambda: calculate(workspace.query, resamples=0))
            worst = seconds(lambda: scores(workspace, by="start_date"), 2)
        finally:
            workspace.close()
    return {
        "bare_ms": bare * 1000,
        "page_ms": page * 1000,
        "ratio": page / bare,
        "again_ratio": again / bare,
        "figures_ratio": figures / bare,
        "by_start_date_ratio": worst / bare,
    }


def _measured(times: int) -> dict[str, float]:
    """Seconds for the bare aggregate and for the scores."""
    db, sql = inspection(times), statement("scores")
    asked = {"reached": 2, "fewest": 10}
    try:
        return {
            "bare": seconds(lambda: db.execute(BARE).fetchall()),
            "scores": seconds(lambda: db.execute(sql, asked | {"by": ""}).fetchall()),
        }
    finally:
        db.close()


if __name__ == "__main__":
    for name, value in run().items():
        print(f"{name}: {value:.2f}")
