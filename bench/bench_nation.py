"""Ten million answers: the scores by DuckDB beside a query written by hand, and one more inspection among many.

Both sides read the same Parquet, made by ``python -m tools.nation``, and each runs in a process of its own, so that
its peak of memory is told too. By hand means: the five counts of every question, and the means of every criterion,
outcome and process, as an analyst writes it who knows that all inspections count from `complete`; our statement tells
each also without the questions of few cases, and the outcomes as means of criteria. The verb adds the
starting of the program, the intervals, the names of the questions and the text.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

from assessor_app.scoring.aggregate import DUCKDB, AggregateFolder, Part, engine, parquet, tables
from assessor_app.scoring.aggregate.scores import aggregate_scores
from assessor_app.scoring.sql import statement
from tools.nation.generator import Nation, generate

INSPECTIONS, CASES, FEW = 1000, 67, 10
ROUNDS = 7
BY_HAND = """
with counted as (
    select a.assessment, a.instrument from assessment_part a where a.counts = 1
), q as (
    select c.instrument, j.question, count(*) filter (where j.state = 'above') as above,
        count(*) filter (where j.state = 'below') as below,
        count(*) filter (where j.state = 'not_applicable') as not_applicable,
        count(*) filter (where j.state = 'inactive') as inactive,
        count(*) filter (where j.state = 'unanswered') as unanswered
    from judgement_part j join counted c on c.assessment = j.assessment
    group by c.instrument, j.question
), placed as (
    select distinct instrument, question, criterion as place from scored_question_part
    union select distinct instrument, question, substr(criterion, 1, 1) from scored_question_part
), p as (
    select place, question, sum(above) as above, sum(above + below) as judged
    from q join placed using (instrument, question) group by place, question
), places as (
    select place, avg(above / judged) as score, sum(above) / sum(judged) as pooled from p group by place
)
select place, score, pooled, null, null, null, null, null from places
union all select substr(place, 3, 1), avg(score), null, null, null, null, null, null from places
    where length(place) = 3 group by 1
union all select question, sum(above) / sum(above + below), null, sum(above), sum(below), sum(not_applicable),
    sum(inactive), sum(unanswered) from q group by question
"""


def run() -> dict[str, float]:
    """Seconds and megabytes of both, their ratio, and what adding one more costs among few and among many."""
    kept = os.environ.get("BENCH_NATION")  # a folder made before, to spare the minute that making it takes
    with tempfile.TemporaryDirectory() as scratch:
        many = Path(kept) if kept else Path(scratch) / "many"
        if not many.exists():
            generate(many, Nation(INSPECTIONS, CASES))
        generate(Path(scratch) / "few", Nation(FEW, CASES))
        by_hand, ours, whole = (_in_a_process(kind, many) for kind in ("hand", "ours", "whole"))
        one_more = {name: _one_more(folder) for name, folder in (("few", Path(scratch) / "few"), ("many", many))}
    return {
        "answers": INSPECTIONS * CASES * 150,
        "by_hand_s": by_hand["seconds"],
        "scores_s": ours["seconds"],
        "ratio": ours["seconds"] / by_hand["seconds"],
        "peak_mb": ours["peak_mb"],
        "with_intervals_s": whole["seconds"],
        "with_intervals_peak_mb": whole["peak_mb"],
        "peak_gb": max(ours["peak_mb"], whole["peak_mb"]) / 1024,
        "one_more_among_10_s": one_more["few"],
        "one_more_among_1000_s": one_more["many"],
        "one_more_growth": one_more["many"] / one_more["few"],
    }


def _in_a_process(kind: str, folder: Path) -> dict[str, float]:
    words = [sys.executable, "-m", "bench.bench_nation", kind, str(folder)]
    done = subprocess.run(words, check=True, capture_output=True, text=True)
    told: dict[str, float] = json.loads(done.stdout)
    return told


def measure(kind: str, folder: Path) -> dict[str, float]:
    """The best of some rounds, opening the folder included, and this process's peak of memory."""
    import resource as usage

    best = float("inf")
    for _ in range(ROUNDS):
        start = time.perf_counter()
        if kind == "hand":
            _by_hand(folder)
        else:
            _ours(folder, whole=kind == "whole")
        best = min(best, time.perf_counter() - start)
    return {"seconds": best, "peak_mb": usage.getrusage(usage.RUSAGE_SELF).ru_maxrss / 1024}


def _by_hand(folder: Path) -> None:
    """As an analyst asks: straight from the files, by a connection of its own."""
    names = ("assessment", "judgement", "scored_question")
    files = {
        name: f"read_parquet('{folder.as_posix()}/{name}/*/*.parquet', hive_partitioning = true)" for name in names
    }
    sql = BY_HAND
    for name, read in files.items():
        sql = sql.replace(f"{name}_part", read)
    with closing(parquet.connected()) as db:
        db.execute(sql).fetchall()


def _ours(folder: Path, *, whole: bool) -> None:
    with engine(folder, DUCKDB) as query:
        if whole:
            aggregate_scores(query)
        else:
            query(statement("scores"), {"by": "", "reached": 2, "fewest": 10})


def _one_more(folder: Path) -> float:
    """Seconds to look whether an inspection is there, and to put its part; the best of some rounds."""
    ours, best = AggregateFolder(folder), float("inf")
    part = Part(
        "one-more", "s", "t", {"inspection": [("N", "A", 2030, "t", "questions", "complete", 0, "s", "t", "1")]}
    )
    for _ in range(ROUNDS):
        start = time.perf_counter()
        with ours.writing():
            ours.state(part.inspection)
            ours.put(part)
        best = min(best, time.perf_counter() - start)
    for table in tables.TABLES:
        shutil.rmtree(ours.file(table.name, part.inspection).parent)
    return best


if __name__ == "__main__":
    if len(sys.argv) > 1:
        sys.stdout.write(json.dumps(measure(sys.argv[1], Path(sys.argv[2]))))
    else:
        print(run())
