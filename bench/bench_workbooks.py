"""What reading a workbook costs, beside the bare parser and beside pandas with its quick and its usual engine.

Includes the guard, every check, the history's hashes and the search for edits in Excel; the workbook is not locked,
so the key derivation is apart on both sides. The baselines read the same sheets and check nothing. Processor time,
medians. `scale` shows that time and memory grow with the number of cases and no faster.
"""

from __future__ import annotations

import io
import random
import statistics
import tempfile
import time
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path

from assessor_app.bundled import resource
from assessor_app.exchange import Contents, Limits, make_contents, read_workbook, write_workbook
from assessor_app.instrument import load_csv
from assessor_app.log import make_event
from assessor_app.records import Event, Inspection, Instrument, Kind, Question, WorkbookKind

CASES = 72
ROUNDS = 5
ROUNDS_OF_PANDAS = 2
ANSWERED = 0.35
"""The share of the form's questions that a case opens and that get an answer."""
EVIDENCE_WORDS = 40
WORDS = ("plan", "review", "risk", "victim", "contact", "home", "visit", "manager", "recorded", "children", "of", "and")


def run(cases: int = CASES) -> dict[str, float]:
    """Seconds (medians) for a workbook of so many cases, and the ratios that the bars speak of."""
    instrument = _instrument()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "merged.xlsx"
        contents = _contents(instrument, cases)
        write = _timed(lambda: write_workbook(path, contents, None))
        pairs = [(_timed(lambda: _read(path, instrument)), _timed(lambda: _bare(path))) for _ in range(ROUNDS)]
        read, bare = (statistics.median(column) for column in zip(*pairs, strict=True))
        pandas, quick = (
            min(_timed(lambda engine=engine: _pandas(path, engine)) for _ in range(ROUNDS_OF_PANDAS))
            for engine in ("openpyxl", "calamine")
        )
        size = path.stat().st_size
    return {
        "cases": cases,
        "events": len(contents.events),
        "megabytes": size / 1e6,
        "write_s": write,
        "read_s": read,
        "calamine_s": bare,
        "pandas_s": pandas,
        "read_to_calamine": read / bare,
        "pandas_to_read": pandas / read,
        "read_to_pandas_with_calamine": read / quick,
    }


def scale(sizes: tuple[int, ...] = (18, 72, 288)) -> list[dict[str, float]]:
    """Seconds and the peak of Python's own memory, each for a thousand events, by number of cases."""
    instrument = _instrument()
    return [_scaled(instrument, cases) for cases in sizes]


def _scaled(instrument: Instrument, cases: int) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "merged.xlsx"
        contents = _contents(instrument, cases)
        thousands = len(contents.events) / 1000
        write = _timed(lambda: write_workbook(path, contents, None))
        read = _timed(lambda: _read(path, instrument))
        tracemalloc.start()
        _read(path, instrument)
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    return {
        "cases": cases,
        "write_ms_per_1000_events": write * 1000 / thousands,
        "read_ms_per_1000_events": read * 1000 / thousands,
        "peak_megabytes_per_1000_events": peak / 1e6 / thousands,
    }


def _read(path: Path, instrument: Instrument) -> None:
    result = read_workbook(path, (), {instrument.hash: instrument}, limits=Limits().for_our_own())
    if result.problems or result.edits:
        raise RuntimeError(result.problems or result.edits)


def _bare(path: Path) -> None:
    """What the parser alone takes for the sheets that we read (all but none)."""
    from python_calamine import load_workbook

    workbook = load_workbook(io.BytesIO(path.read_bytes()))
    for name in workbook.sheet_names:
        workbook.get_sheet_by_name(name).to_python(skip_empty_area=False)


def _pandas(path: Path, engine: str) -> None:
    import pandas as pd

    pd.read_excel(path, sheet_name=None, engine=engine, dtype=str)


def _timed(work: Callable[[], object]) -> float:
    """Seconds of the processor's time, so that whatever else the machine does weighs on nothing."""
    start = time.process_time()
    work()
    return time.process_time() - start


# --- an inspection of any size ------------------------------------------------------------------


def _instrument() -> Instrument:
    instrument, problems = load_csv(resource("instruments", "case_assessment_violent_2013.csv"))
    if instrument is None:
        raise RuntimeError(problems)
    return instrument


def _contents(instrument: Instrument, cases: int) -> Contents:
    return make_contents(
        kind=WorkbookKind.MERGED,
        inspection=Inspection("bench", "Bench"),
        author="lead",
        made_at="2013-06-10T16:00:00.000000Z",
        events=_events(instrument, cases),
        instrument=instrument,
        instruments={instrument.hash: instrument},
    )


def _events(instrument: Instrument, cases: int) -> Iterator[Event]:
    """A share of the questions of every case answered, some twice; as the answers of eight assessors."""
    draw = random.Random(1)
    moment = 0
    for number in range(cases):
        author, subject = f"assessor-{number % 8}", f"assessment:{number:016x}"
        yield _event(f"case:C-{number:04d}", "sample", "in", "lead", moment)
        own = {"case": f"C-{number:04d}", "assessor": author, "purpose": "first", "instrument": instrument.hash}
        for field, value in (own | {"status": "complete 0"}).items():
            yield _event(subject, field, value, "lead", moment)
        for question in instrument.questions:
            moment += 1
            if question.kind is not Kind.NOTE and draw.random() < ANSWERED:
                first = _event(subject, question.code, _value(question, draw), author, moment, instrument.hash)
                yield first
                if draw.random() < 0.1:
                    again = _value(question, draw)
                    yield _event(subject, question.code, again, author, moment + 1, instrument.hash, first.id)


def _event(  # noqa: PLR0917 -- the fields of an event, in the order of the record
    subject: str, field: str, value: str, author: str, moment: int, form: str = "", parent: str = ""
) -> Event:
    hour, second = divmod(moment, 3600)
    time_of = f"2013-06-{3 + hour // 24 % 25:02d}T{hour % 24:02d}:{second // 60:02d}:{second % 60:02d}.000000Z"
    return make_event(subject, field, value, form, author, "bench", time_of, "", (parent,) if parent else ())


def _value(question: Question, draw: random.Random) -> str:
    if question.kind is Kind.SELECT_ONE:
        return draw.choice(question.choices).code
    if question.kind is Kind.SELECT_MULTIPLE:
        return " ".join(choice.code for choice in question.choices if draw.random() < 0.3) or question.choices[0].code
    if question.kind is Kind.TEXT:
        return " ".join(draw.choices(WORDS, k=draw.randrange(1, 2 * EVIDENCE_WORDS)))
    return "2013-02-01" if question.kind is Kind.DATE else str(draw.randrange(18, 60))


if __name__ == "__main__":
    for name, figure in run().items():
        print(f"{name:>20} {figure:,.3f}")
    for line in scale():
        print(line)
