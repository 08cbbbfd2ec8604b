"""Rows to a Parquet file and back, by DuckDB in memory: nothing is written but the file."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from glob import escape
from pathlib import Path
from typing import Any

from assessor_app.messages import Message
from assessor_app.problems import Problem, UserError
from assessor_app.scoring.aggregate.library import required
from assessor_app.scoring.aggregate.tables import Row, Table

SETTINGS = {
    "autoinstall_known_extensions": "false",  # no network
    "autoload_known_extensions": "false",
    "python_enable_replacements": "false",
    "temp_directory": "",  # nothing readable is left anywhere else
}


def connected() -> Any:
    """A database in memory. `UserError` (``not-installed``)."""
    return required("duckdb", "analysis").connect(config=SETTINGS)


def quoted(path: Path | str) -> str:
    """A path or a text as SQL writes it."""
    text = path.as_posix() if isinstance(path, Path) else path
    return "'" + text.replace("'", "''") + "'"


def literal(path: Path) -> Path:
    """A path for reading, where DuckDB takes some signs for a pattern: they stand for themselves."""
    return Path(escape(str(path)))


def write(path: Path, table: Table, rows: Sequence[Row]) -> None:
    """Write the rows of a table, in their order."""
    columns = ", ".join(f"{column.name} {column.kind}" for column in table.columns)
    values = ", ".join(f"unnest($c{number}::{column.kind}[])" for number, column in enumerate(table.columns))
    with closing(connected()) as db:
        db.execute(f"create table t ({columns})")
        if rows:
            given = {f"c{number}": list(cells) for number, cells in enumerate(zip(*rows, strict=True))}
            db.execute(f"insert into t select {values}", given)
        copy(db, "t", path)


def copy(db: Any, table: str, path: Path) -> None:
    """Write a table of the database."""
    db.execute(f"copy {table} to {quoted(path)} (format parquet, compression zstd)")


def rows(path: Path, columns: Sequence[str]) -> list[tuple[Any, ...]]:
    """Some columns of a file. `UserError` (``no-parquet``) when it is none of ours."""
    duckdb = required("duckdb", "analysis")
    with closing(connected()) as db:
        try:
            read: list[tuple[Any, ...]] = db.execute(
                f"select {', '.join(columns)} from read_parquet({quoted(literal(path))})"
            ).fetchall()
        except duckdb.Error as error:
            what = Message("A file of the aggregate cannot be read.")
            mend = Message("Delete the folder {name} in every table, and add the inspection again.",
                           name=path.parent.name)  # fmt: skip
            raise UserError(Problem("no-parquet", what, mend, file=path.parent.name)) from error
    return read
