"""An aggregate on the disk: a folder for each table, in it a folder for each inspection, in it one Parquet file.

A part is whole when its row of the table ``inspection`` is there: that is taken away before anything of
the part is touched, and put in place when all else stands. Nothing of another inspection is opened.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import unquote

from assessor_app import disk
from assessor_app.messages import Message
from assessor_app.problems import Problem, UserError
from assessor_app.scoring.aggregate import parquet
from assessor_app.scoring.aggregate.tables import INSPECTION, TABLES, Part, codebook

CODEBOOK = "codebook.md"
_PREFIX, _FILE, _BESIDE = "inspection=", "part.parquet", ".being-written"


class AggregateFolder:
    """The folder `path` of an aggregate; made when the first part is put into it."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def parts(self) -> tuple[str, ...]:
        """The ids of the inspections that are whole in it, sorted."""
        return tuple(sorted(self._of(INSPECTION.name)))

    def unfinished(self) -> tuple[str, ...]:
        """The ids of inspections of which only some tables are there: writing them was interrupted."""
        whole = self._of(INSPECTION.name)
        return tuple(sorted({one for table in TABLES for one in self._of(table.name) ^ whole}))

    def state(self, inspection: str) -> tuple[str, str] | None:
        """The snapshot and the newest change of a part; ``None`` if there is no whole one. Opens one small file."""
        file = self.file(INSPECTION.name, inspection)
        if not file.exists():
            return None
        [(snapshot, newest)] = parquet.rows(file, ("snapshot", "newest"))
        return str(snapshot), str(newest)

    def put(self, part: Part) -> None:
        """Write a part, in the place of an older one. Raises `OSError`; then the part is not whole, others are."""
        beside = self.path / f"{_BESIDE}-{encoded(part.inspection)}"
        disk.make_folder(self.path)
        shutil.rmtree(beside, ignore_errors=True)
        disk.make_folder(beside)
        try:
            for table in TABLES:
                parquet.write(beside / f"{table.name}.parquet", table, part.rows.get(table.name, ()))
                disk.sync(beside / f"{table.name}.parquet")
            self._write_codebook()
            self.file(INSPECTION.name, part.inspection).unlink(missing_ok=True)
            for table in TABLES:
                file = self.file(table.name, part.inspection)
                disk.make_folder(file.parent)
                disk.put_in_place(beside / f"{table.name}.parquet", file)
        finally:
            shutil.rmtree(beside, ignore_errors=True)

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Nobody else writes into it meanwhile. `UserError` (``busy``) when somebody does."""
        from filelock import FileLock, Timeout

        disk.make_folder(self.path)
        lock = FileLock(self.path / ".lock")
        try:
            lock.acquire(timeout=0)
        except Timeout as error:
            what = Message("Another program is writing into this folder.")
            raise UserError(Problem("busy", what, Message("Wait until it has ended."), file=self.path.name)) from error
        try:
            for left in self.path.glob(f"{_BESIDE}-*"):  # of a program that was ended meanwhile
                shutil.rmtree(left, ignore_errors=True)
            yield
        finally:
            lock.release()

    def _write_codebook(self) -> None:
        path, text = self.path / CODEBOOK, codebook().encode("utf-8")
        if not path.exists() or path.read_bytes() != text:
            disk.put(path, text)

    def _of(self, table: str) -> set[str]:
        folder = self.path / table
        if not folder.is_dir():
            return set()
        with os.scandir(folder) as entries:
            names = [entry.name for entry in entries if entry.name.startswith(_PREFIX)]
        return {unquote(name.removeprefix(_PREFIX)) for name in names if (folder / name / _FILE).exists()}

    def file(self, table: str, inspection: str) -> Path:
        """Where the rows of one inspection in one table are."""
        return self.path / table / f"{_PREFIX}{encoded(inspection)}" / _FILE


def encoded(inspection: str) -> str:
    """An id as the name of a folder, different ids as different names, also where letter case makes none."""
    return re.sub(r"[^a-z0-9_-]", lambda found: "".join(f"%{byte:02X}" for byte in found[0].encode()), inspection)
