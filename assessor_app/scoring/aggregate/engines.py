"""The engines that calculate over an aggregate: DuckDB on this computer, Spark here or on a cluster."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from assessor_app.messages import Message
from assessor_app.problems import Problem, UserError
from assessor_app.scoring.aggregate import parquet, views
from assessor_app.scoring.aggregate.library import required
from assessor_app.scoring.aggregate.tables import ANSWER, TABLES
from assessor_app.scoring.sql import ScoreQuery

DUCKDB, SPARK = "duckdb", "spark"
_LOCAL, _CONNECT = "local[*]", "sc://"
_READ_ONCE = {"assessment": "*", "scored_question": "distinct instrument, question, criterion, position"}
"""Tables with few rows in many files, which the definition asks several times: DuckDB keeps them in memory."""
_READ = tuple(table for table in TABLES if table is not ANSWER)
"""Answers as such are for analysts: no score needs them."""
_PARAMETER = re.compile(r"\$(\w+)")
_PATTERN_SIGN = re.compile(r"([\[\]{}*?])")

_SPARK_SETTINGS = {
    "spark.sql.sources.partitionColumnTypeInference.enabled": "false",  # the id of an inspection stays text
    "spark.sql.session.timeZone": "UTC",
}
_SPARK_HERE = {
    "spark.sql.shuffle.partitions": "16",
    "spark.ui.enabled": "false",
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.driver.host": "127.0.0.1",
}


@contextmanager
def engine(folder: Path, name: str = DUCKDB) -> Iterator[ScoreQuery]:
    """What reads the aggregate in `folder`: ``duckdb``, ``spark`` on this computer, or ``spark=MASTER``.

    MASTER is as Spark writes it: ``local[4]``, ``spark://host:7077``, ``yarn``; ``sc://host`` is Spark Connect. The
    folder must then be where the cluster sees it. `UserError`: ``unknown-engine``, ``not-installed``, ``no-java``,
    ``engine`` when it cannot be reached or cannot read the folder.
    """
    kind, _, master = name.partition("=")
    if kind == DUCKDB and not master:
        with _duckdb(folder) as query:
            yield query
    elif kind == SPARK:
        with _spark(folder, master or _LOCAL) as query:
            yield query
    else:
        what = Message("“{name}” is no engine.", name=name)
        raise UserError(Problem("unknown-engine", what, Message("Choose duckdb, spark or spark=MASTER.")))


@contextmanager
def _duckdb(folder: Path) -> Iterator[ScoreQuery]:
    duckdb, db = required("duckdb", "analysis"), parquet.connected()
    try:
        with _in_words(duckdb.Error, folder):
            for table in _READ:
                _read_in_duckdb(db, folder, table.name)
            for view in views.statements():
                db.execute(view)

        def query(sql: str, params: Mapping[str, Any], /) -> Sequence[tuple[Any, ...]]:
            with _in_words(duckdb.Error, folder):
                rows: Sequence[tuple[Any, ...]] = db.execute(_with_values(sql, params)).fetchall()
            return rows

        yield query
    finally:
        db.close()


def _read_in_duckdb(db: Any, folder: Path, table: str) -> None:
    kind, columns = ("table", _READ_ONCE[table]) if table in _READ_ONCE else ("view", "*")
    files = parquet.quoted(parquet.literal(folder.absolute()) / table / "*" / "*.parquet")
    read = f"read_parquet({files}, hive_partitioning = true, hive_types = {{'inspection': varchar}})"
    db.execute(f"create {kind} {table}_part as select {columns} from {read}")


@contextmanager
def _spark(folder: Path, master: str) -> Iterator[ScoreQuery]:
    required("pyspark", "spark")
    from pyspark.errors import PySparkException

    session = _session(master)
    try:
        with _in_words(PySparkException, folder):
            for table in _READ:
                session.read.parquet(spark_path(folder.absolute() / table.name)).createOrReplaceTempView(
                    f"{table.name}_part"
                )
            for view in views.statements(kind="or replace temporary", text="string"):
                session.sql(view)

        def query(sql: str, params: Mapping[str, Any], /) -> Sequence[tuple[Any, ...]]:
            with _in_words(PySparkException, folder):
                rows = session.sql(spark_sql(sql), args=_used(sql, params)).collect()
            return [tuple(row) for row in rows]

        yield query
    finally:
        session.stop()


def spark_sql(sql: str) -> str:
    """A statement of ours as Spark reads it: it knows no ``materialized``, and parameters have a colon."""
    return _PARAMETER.sub(r":\1", sql.replace(" as materialized (", " as ("))


def spark_path(path: Path) -> str:
    """A path as Spark reads it: the signs that it takes for a pattern stand for themselves."""
    return _PATTERN_SIGN.sub(r"\\\1", path.as_posix())


def _session(master: str) -> Any:
    from pyspark.errors import PySparkException
    from pyspark.sql import SparkSession

    if not master.startswith(_CONNECT):
        _require_java()
    builder: Any = SparkSession.builder
    builder = builder.remote(master) if master.startswith(_CONNECT) else builder.master(master)
    settings = _SPARK_SETTINGS | (_SPARK_HERE if master.startswith("local") else {})
    for key, value in settings.items():
        builder = builder.config(key, value)
    try:
        session = builder.appName("Assessor").getOrCreate()
    except (PySparkException, OSError, RuntimeError) as error:
        what = Message("Spark cannot be reached at {master}.", master=master)
        mend = Message("Check the address, and that Spark and Java are installed there.")
        raise UserError(Problem("engine", what, mend)) from error
    with suppress(Exception):  # a session by Spark Connect has no context of its own
        session.sparkContext.setLogLevel("ERROR")
    return session


def _require_java() -> None:
    import os
    import shutil

    home = os.environ.get("JAVA_HOME", "")
    if not (
        shutil.which("java") or (home and Path(home, "bin", "java.exe" if sys.platform == "win32" else "java").exists())
    ):
        mend = Message("Install a Java runtime, version 17 or later (on Debian or Ubuntu: apt-get install {package}).",
                       package="default-jre-headless")  # fmt: skip
        raise UserError(Problem("no-java", Message("Spark needs Java, and there is none on this computer."), mend))


@contextmanager
def _in_words(errors: type[Exception], folder: Path) -> Iterator[None]:
    try:
        yield
    except errors as error:
        what = Message("The tables in this folder cannot be read.")
        mend = Message("Check that it is a folder that the verb aggregate has made; else make it again.")
        raise UserError(Problem("engine", what, mend, file=folder.name)) from error


def _with_values(sql: str, params: Mapping[str, Any]) -> str:
    """A statement with its parameters written into it: DuckDB leaves files unread only for values that it knows."""

    def value(named: re.Match[str]) -> str:
        given = params[named[1]]
        return str(given) if isinstance(given, int) else parquet.quoted(str(given))

    return _PARAMETER.sub(value, sql)


def _used(sql: str, params: Mapping[str, Any]) -> dict[str, Any]:
    """Those of the parameters that the statement has."""
    return {name: params[name] for name in set(_PARAMETER.findall(sql))}
