"""Spoilt workbooks of each kind, and how each kind is read: what must hold whatever is in the file."""

from __future__ import annotations

import contextlib
import io
from collections.abc import Callable, Mapping
from pathlib import Path

from openpyxl import Workbook

from assessor_app.exchange import read_pack, read_workbook
from assessor_app.instrument import load, write_xlsx
from assessor_app.operations import incoming_work
from assessor_app.operations.sample import read_sample
from assessor_app.problems import Problem, errors
from assessor_app.records import WorkbookKind
from assessor_app.store import Workspace
from tests.exchange.making import written
from tests.forms import small_form
from tests.operations.world import PHRASE, World
from tests.spreadsheet.mutations import mutated

Reader = Callable[[Path], tuple[object, tuple[Problem, ...]]]


def a_list() -> bytes:
    """A small list of cases as somebody made it in Excel."""
    workbook, sink = Workbook(), io.BytesIO()
    for row in (["Case", "Name", "Assessor", "gender"], *([f"DC-{n}", f"Person {n}", "One", "male"] for n in range(9))):
        workbook.active.append(row)
    workbook.save(sink)
    return sink.getvalue()


def sound_files(folder: Path) -> Mapping[str, bytes]:
    """A sound workbook of each kind, by kind."""
    write_xlsx(small_form(), folder / "form.xlsx")
    written(folder / "return.xlsx")
    written(folder / "pack.xlsx", kind=WorkbookKind.PACK)
    kinds = {kind: (folder / f"{kind}.xlsx").read_bytes() for kind in ("form", "return", "pack")}
    return {**kinds, "list": a_list()}


def read_return(path: Path) -> tuple[object, tuple[Problem, ...]]:
    """A return as the lead's application reads it."""
    form = small_form()
    result = read_workbook(path, (), {form.hash: form})
    return result.events, result.problems


def read_cases(path: Path) -> tuple[object, tuple[Problem, ...]]:
    """A pack as an assessor's application reads it."""
    result = read_pack(path, ())
    return result.events, result.problems


READERS: Mapping[str, Reader] = {
    "return": read_return,
    "pack": read_cases,
    "form": load,
    "list": lambda path: read_sample(path, small_form()),
}


def trial(folder: Path, files: Mapping[str, bytes], seed: int) -> str:
    """Spoil one of the files and read it; what it was. Whatever is raised is a fault of ours."""
    kind = list(files)[seed % len(files)]
    path = folder / f"{kind}.xlsx"
    path.write_bytes(mutated(files[kind], seed))
    found, problems = READERS[kind](path)
    if not found and not problems:
        raise AssertionError(f"seed {seed}: nothing was read from the {kind}, and nothing was said")
    for problem in problems:
        if not problem.what or problem.file != path.name:
            raise AssertionError(f"seed {seed}: no sentence about the {kind}: {problem}")
    return kind


@contextlib.contextmanager
def lead_who_waits(folder: Path):
    """A lead's open file, and the bytes of a return that nobody has brought in yet."""
    world = World(folder)
    with world.begin() as lead:
        world.packs(lead)
    with world.started("assessor-1") as assessor:
        returned = world.returned(assessor).read_bytes()
    with world.lead() as lead:
        yield lead, returned


def merge_trial(lead: Workspace, folder: Path, returned: bytes, seed: int) -> bool:
    """Bring in a spoilt return: all of it or nothing. Whether it was brought in."""
    path = folder / "spoilt.xlsx"
    path.write_bytes(mutated(returned, seed))
    before = {event.id for event in lead.events()}
    (done,) = incoming_work.merge(lead, [path], passphrases=[PHRASE])
    after = {event.id for event in lead.events()}
    if errors(done.problems) and after != before:
        raise AssertionError(f"seed {seed}: partly merged: {done.problems}")
    return not errors(done.problems)
