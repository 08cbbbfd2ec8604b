"""What the tests of the workspace are made of: a key, a clock, a small instrument, a few shorthands."""

from __future__ import annotations

import shutil
from functools import cache
from pathlib import Path

from assessor_app import log
from assessor_app.instrument import canonical_rows, from_sheets
from assessor_app.records import Change, Event, Instrument, Owner, Person, Receipt, Rows, WorkbookKind
from assessor_app.store import Key, Workspace, create, open_workspace
from tests.clock import Clock

PASSPHRASE = "sample inspection"
KEY = Key(bytes(range(32)), b"salt of the test")
"""A key that nothing has to derive; PASSPHRASE does not open files made with it."""

LEAD = Person("lead", "Ms Example", Owner.LEAD)
ASSESSOR = Person("assessor-1", "Mr Sample", Owner.ASSESSOR)

_SURVEY = """
type                 | name      | relevant              | appearance | bind::insp:criterion | bind::insp:role
begin group          | details   |                       |            |                      |
select_one genders   | gender    |                       |            |                      | gender
select_one levels    | rosh      |                       |            |                      | rosh
text                 | unit      | ${rosh} != 'low'      |            |                      | unit
text                 | remarks   |                       | multiline  |                      | overall_comment:details
end group            |           |                       |            |                      |
begin group          | planning  |                       |            |                      |
select_one yes_no    | q1        |                       |            | 2.1                  |
text                 | q1_e      |                       | multiline  |                      | evidence_for:q1
select_one yes_no    | q2        | ${q1} = 'yes'         |            | 2.1 3.1              |
select_one yes_no    | q3        | ${q2} = 'yes'         |            | 3.1                  |
select_one yes_no    | q4        |                       |            | 3.1                  |
end group            |           |                       |            |                      |
"""
_CHOICES = """
list_name | name   | judgement
genders   | female |
genders   | male   |
levels    | low    |
levels    | high   |
yes_no    | yes    | above
yes_no    | no     | below
yes_no    | na     | not_applicable
"""


def table(text: str) -> Rows:
    """Rows from a drawn table."""
    return tuple(tuple(cell.strip() for cell in line.split("|")) for line in text.strip().splitlines())


@cache
def small_instrument(version: str = "1") -> Instrument:
    """Four scored questions, each opened by the one before but the last; details; evidence."""
    settings = (
        ("form_title", "form_id", "version", "default_language"),
        ("Small form", "small", version, "English (en)"),
    )
    return from_sheets(canonical_rows({"survey": table(_SURVEY), "choices": table(_CHOICES), "settings": settings}))


def made(path: Path, person: Person = LEAD, device: str = "laptop") -> Workspace:
    """A new workspace at `path`."""
    return create(
        path, PASSPHRASE, owner=person.role, person=person, device=device, key=KEY, inspection="i1", clock=Clock()
    )


def opened(path: Path, *, writing: bool = True, device: str = "laptop") -> Workspace:
    """The workspace at `path`, opened again."""
    return open_workspace(path, key=KEY, writing=writing, device=device, clock=Clock())


def allocate(ws: Workspace, case: str = "C-1", assessment: str = "a1", purpose: str = "first", **fields: str) -> None:
    """Put a case into the sample and allocate it."""
    instrument = small_instrument()
    ws.add_instrument(instrument)
    own = {"case": case, "assessor": "assessor-1", "purpose": purpose, "instrument": instrument.hash, **fields}
    ws.record([Change(f"case:{case}", "sample", "in")])
    ws.record(Change(f"assessment:{assessment}", field, value) for field, value in own.items())


def answer(ws: Workspace, code: str, value: str | None, assessment: str = "a1") -> Event | None:
    """Answer one question; the event, if there was one."""
    events = ws.record([Change(f"assessment:{assessment}", code, value, small_instrument().hash)])
    return events[0] if events else None


def foreign(
    value: str | None, *parents: Event, field: str = "q1", subject: str = "assessment:a1", at: int = 0
) -> Event:
    """An event recorded on another laptop, `at` seconds after all that is recorded here."""
    time = f"2013-06-04T09:30:{at:02d}.000000Z"
    known = [parent.id for parent in parents]
    return log.make_event(subject, field, value, "", "assessor-1", "other", time, "", known)


def receipt(name: str = "r1") -> Receipt:
    """The receipt of a workbook."""
    return Receipt(name, f"{name}.xlsx", WorkbookKind.RETURN, "assessor-1", "2013-06-04", "2013-06-05", 0, 0)


A1 = "assessment:a1"


def photograph(folder: Path) -> dict[str, tuple[bytes, int]]:
    """Every file in a folder: what is in it, and when it was last written to."""
    return {
        str(file.relative_to(folder)): (file.read_bytes(), file.stat().st_mtime_ns)
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }


def stale_copy(ws, path: Path, tmp_path: Path) -> Path:
    """A whole file beside which a ``-wal`` of another state of it was left."""
    for number in range(30):
        answer(ws, "q1_e", f"early {number} " * 100)
    ws.session.db.execute("pragma wal_autocheckpoint = 0")
    early = path.with_name(f"{path.name}-wal").read_bytes()
    for number in range(60):
        answer(ws, "q1_e", f"late {number} " * 150)
    answer(ws, "q4", "no")
    ws.fold()
    target = tmp_path / "stale" / path.name
    target.parent.mkdir()
    shutil.copyfile(path, target)
    target.with_name(f"{path.name}-wal").write_bytes(early)
    return target
