"""Bringing in events, the store alone: linear in time up to 100,000 at once."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

from assessor_app import log
from assessor_app.records import Event, Owner, Person, Receipt, WorkbookKind
from assessor_app.store import create

FEW, MANY = 25_000, 100_000
PER_ASSESSMENT = 400


def run() -> dict[str, float]:
    """Seconds for 25,000 and for 100,000 events, and how much dearer each event is among many."""
    few, many = _seconds(FEW), _seconds(MANY)
    return {"few_s": few, "many_s": many, "ratio": (many / MANY) / (few / FEW)}


def _seconds(count: int) -> float:
    events = _events(count)
    person = Person("lead", "Lead", Owner.LEAD)
    with (
        tempfile.TemporaryDirectory() as folder,
        create(Path(folder) / "bench.inspection", "bench", owner=Owner.LEAD, person=person, device="bench") as ws,
    ):
        start = time.perf_counter()
        ws.add(events, Receipt("r", "r.xlsx", WorkbookKind.RETURN, "assessor-1", "", "", 0, 0))
        return time.perf_counter() - start


def _events(count: int) -> list[Event]:
    """Answers and evidence of assessments of 400 events each."""
    return [
        log.make_event(
            f"assessment:{number // PER_ASSESSMENT}",
            f"q{number % PER_ASSESSMENT}",
            "evidence in a few words " * (number % 5),
            "",
            "assessor-1",
            "bench",
            f"2013-06-03T09:30:00.{number:06d}Z",
        )
        for number in range(count)
    ]


if __name__ == "__main__":
    print(run())
