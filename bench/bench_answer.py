"""What an answer costs in the store alone, from the change to the commit, beside a bare commit.

Includes the event, heads, judgements and details in an encrypted workspace; neither key nor window, which
`bench_key` has. The baseline is a one-row UPDATE and COMMIT on the same file.
"""

from __future__ import annotations

import random
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from assessor_app.bundled import resource
from assessor_app.instrument import load_csv
from assessor_app.records import Change, Instrument, Kind, Owner, Person, Purpose
from assessor_app.store import Workspace, create

CASES = 30
ROUNDS = 300


def run() -> dict[str, float]:
    """Medians in milliseconds, and the ratio that the bar speaks of."""
    with tempfile.TemporaryDirectory() as folder:
        instrument = _instrument()
        with _workspace(Path(folder), instrument) as ws:
            next_answer, next_state = iter(_answers(ws, instrument)), iter(range(ROUNDS))
            # In turns, so that whatever else the machine does weighs on both alike.
            pairs = [
                (_timed(lambda: ws.record([next(next_answer)])), _timed(lambda: _bare(ws, next(next_state))))
                for _ in range(ROUNDS)
            ]
    answer, bare = (statistics.median(column) * 1000 for column in zip(*pairs, strict=True))
    return {"answer_ms": answer, "bare_commit_ms": bare, "ratio": answer / bare}


def _instrument() -> Instrument:
    instrument, problems = load_csv(resource("instruments", "case_assessment_violent_2013.csv"))
    if instrument is None:
        raise RuntimeError(problems[0].sentence())
    return instrument


def _workspace(folder: Path, instrument: Instrument) -> Workspace:
    """A workspace of 30 part-answered cases."""
    ws = create(
        folder / "bench.inspection",
        "bench",
        owner=Owner.LEAD,
        person=Person("lead", "Lead", Owner.LEAD),
        device="bench",
    )
    ws.add_instrument(instrument)
    draw = random.Random(1)
    for number in range(CASES):
        own = (("case", f"C-{number}"), ("purpose", Purpose.FIRST), ("instrument", instrument.hash))
        ws.record([Change(f"case:C-{number}", "sample", "in")])
        ws.record(Change(f"assessment:a{number}", field, value) for field, value in own)
        ws.record(_change(instrument, f"assessment:a{number}", code, draw) for code in _codes(instrument))
    ws.fold()
    return ws


def _codes(instrument: Instrument) -> list[str]:
    return [question.code for question in instrument.questions if question.kind is Kind.SELECT_ONE]


def _change(instrument: Instrument, subject: str, code: str, draw: random.Random) -> Change:
    choices = instrument.by_code[code].choices
    return Change(subject, code, draw.choice(choices).code, instrument.hash)


def _answers(ws: Workspace, instrument: Instrument) -> list[Change]:
    """Answers to one case in the order of the walk, again and again, each other than what stands."""
    draw, standing, made = random.Random(2), ws.answers("a1"), []
    scored = [question for question in instrument.scored if len(question.choices) > 1]
    while len(made) < ROUNDS:
        for question in scored:
            others = [choice.code for choice in question.choices if choice.code != standing.get(question.code)]
            standing[question.code] = draw.choice(others)
            made.append(Change("assessment:a1", question.code, standing[question.code], instrument.hash))
    return made[:ROUNDS]


def _bare(ws: Workspace, value: int) -> None:
    connection = ws.session.db.conn
    connection.execute("begin immediate")
    connection.execute("update meta set value = ? where key = 'made_at'", (str(value),))
    connection.execute("commit")


def _timed(action: Callable[[], object]) -> float:
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


if __name__ == "__main__":
    print(run())
