"""Spark equals SQLite, as DuckDB does: run by ``make spark-check``, since it needs Java and opens sockets."""

import pytest

from assessor_app.scoring.aggregate import DUCKDB, SPARK, engine
from assessor_app.scoring.aggregate.scores import aggregate_scores
from tests.scoring.engines import BREAKDOWNS, put
from tests.scoring.same_figures import WORLDS, assert_same, random_worlds


@pytest.mark.parametrize("seed", WORLDS)
def test_spark_gives_the_figures_that_sqlite_gives(tmp_path, seed):
    put(tmp_path / "all", random_worlds(seed))
    with engine(tmp_path / "all", f"{SPARK}=local[2]") as query:
        assert_same(query)


def near(told):
    if isinstance(told, dict):
        return {key: near(value) for key, value in told.items()}
    if isinstance(told, list):
        return [near(value) for value in told]
    return pytest.approx(told, abs=1e-12) if isinstance(told, float) else told


def test_spark_and_duckdb_tell_the_same_scores_comparisons_and_differences(tmp_path):
    put(tmp_path / "all", random_worlds(WORLDS[0]))
    told = {}
    for name in (DUCKDB, f"{SPARK}=local[2]"):
        with engine(tmp_path / "all", name) as query:
            told[name] = [aggregate_scores(query, by=by).as_json() for by in BREAKDOWNS[:4]]
    one, other = told.values()
    assert one == near(other)
