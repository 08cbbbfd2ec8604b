"""Bringing in returns as they really are: locked, with some 300 events a case, from 720 to 7,200 cases.

Each size in a process of its own, so that its peak of memory is told. Includes unlocking, reading, checking and
merging returns of 72 cases each into a lead's encrypted file; making them is not timed. A growth of 1 is linear:
there is no floor but that.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from assessor_app import log
from assessor_app.bundled import resource
from assessor_app.instrument import load_csv
from assessor_app.operations.allocation import allocation_changes
from assessor_app.operations.incoming_work import merge
from assessor_app.operations.inspection import Plan, new_inspection
from assessor_app.operations.sample import Sample, SampleCase
from assessor_app.records import Event, Inspection, Instrument, WorkbookKind

SIZES = (720, 7200)
PER_RETURN = 72
JUDGED = 150
"""How many judgements, each with evidence, a case has."""
PHRASE = "a passphrase for timing"
TIME = "2026-03-02T09:00:00.000000Z"


def run() -> dict[str, float]:
    """Milliseconds and kilobytes of memory for each case, and how much dearer a case is among many."""
    found = {size: _in_a_process(size) for size in SIZES}
    few, many = found[SIZES[0]], found[SIZES[-1]]
    return {
        **{f"ms_per_case_of_{size}": one["seconds"] * 1000 / size for size, one in found.items()},
        **{f"peak_mb_at_{size}": one["peak_mb"] for size, one in found.items()},
        "growth_of_time": (many["seconds"] / SIZES[-1]) / (few["seconds"] / SIZES[0]),
        "growth_of_memory": many["peak_mb"] / few["peak_mb"],
    }


def _in_a_process(size: int) -> dict[str, float]:
    words = [sys.executable, "-m", "bench.bench_merge", str(size)]
    done = subprocess.run(words, check=True, capture_output=True, text=True)
    found: dict[str, float] = json.loads(done.stdout)
    return found


def measure(size: int) -> dict[str, float]:
    """Seconds to read and merge the returns of so many cases, and this process's peak of memory in MB."""
    instrument, problems = load_csv(resource("instruments", "case_assessment_violent_2013.csv"))
    if instrument is None:
        raise RuntimeError(problems)
    with tempfile.TemporaryDirectory() as folder:
        paths = _returns(Path(folder), instrument, size)
        cases = tuple(SampleCase(_number(n), assessor="Assessor 1") for n in range(size))
        plan = Plan("Timing", identity="timing")
        with new_inspection(
            Path(folder) / "lead.inspection", PHRASE, plan, Sample(cases), instrument, device="bench"
        ) as lead:
            start = time.perf_counter()
            for done in merge(lead, paths, passphrases=[PHRASE]):
                if done.problems:
                    raise RuntimeError(done.problems)
            seconds = time.perf_counter() - start
    return {"seconds": seconds, "peak_mb": _peak_mb()}


def _peak_mb() -> float:
    import resource as usage

    return usage.getrusage(usage.RUSAGE_SELF).ru_maxrss / 1024


def _returns(folder: Path, instrument: Instrument, size: int) -> list[Path]:
    from assessor_app.exchange import make_contents, write_workbook

    paths = []
    for first in range(0, size, PER_RETURN):
        events = [event for n in range(first, min(first + PER_RETURN, size)) for event in _case(n, instrument)]
        contents = make_contents(
            kind=WorkbookKind.RETURN,
            inspection=Inspection(id="timing", name="Timing"),
            author="assessor-1",
            made_at=TIME,
            events=events,
            instrument=instrument,
            instruments={instrument.hash: instrument},
        )
        paths.append(folder / f"return-{first}.xlsx")
        write_workbook(paths[-1], contents, PHRASE)
    return paths


def _number(number: int) -> str:
    return f"T-{number:05d}"


def _case(number: int, instrument: Instrument) -> list[Event]:
    """The answers of one case, each judged question with its evidence."""
    changes = allocation_changes("timing", _number(number), "assessor-1", instrument.hash, {})
    subject = changes[0].subject
    answers = []
    for question in instrument.scored[:JUDGED]:
        answers.append((question.code, question.choices[number % len(question.choices)].code))
        answers.append((f"{question.code}_e", f"Seen in the record of case {number}, entry {question.row}."))
    return [
        log.make_event(
            subject=subject,
            field=code,
            value=value,
            instrument=instrument.hash,
            author="assessor-1",
            device="bench-laptop",
            time=TIME,
            reason="",
            parents=(),
        )
        for code, value in answers
        if code in instrument.by_code
    ]


if __name__ == "__main__":
    sys.stdout.write(json.dumps(measure(int(sys.argv[1]))))
