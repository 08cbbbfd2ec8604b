"""Events and workbooks for tests: a small inspection, written as a person would tell it."""

from __future__ import annotations

import subprocess
from collections.abc import Iterable, Mapping
from pathlib import Path

from assessor_app import subjects
from assessor_app.exchange import Contents, make_contents, write_workbook
from assessor_app.log import make_event
from assessor_app.records import Event, Inspection, WorkbookKind
from tests.forms import small_form

INSPECTION = Inspection(id="inspection-1", name="Violent offenders 2013", area="Devon and Cornwall")
MADE_AT = "2013-06-10T16:00:00.000000Z"
PASSPHRASE = "copper lantern meadow ferry ŵyl"
DEVICE = "0123456789abcdef"

ANSWERS = {
    "case_type": "licence",
    "gender": "female",
    "rosh": "high",
    "start_date": "2013-02-01",
    "factors": "alcohol drugs",
    "q2_1_01": "no_poor",
    "q2_1_01_r": "late thin",
    "q2_1_01_e": "The plan had no dates.",
    "q4_1_01": "yes",
}


def said(
    subject: str,
    field: str,
    value: str | None,
    *,
    minute: int = 0,
    author: str = "lead",
    parents: Iterable[str] = (),
    reason: str = "",
) -> Event:
    """One event of the small inspection, `minute` minutes after nine."""
    time = f"2013-06-03T{9 + minute // 60:02d}:{minute % 60:02d}:00.000000Z"
    form = small_form().hash if subject.startswith("assessment:") and author != "lead" else ""
    return make_event(subject, field, value, form, author, DEVICE, time, reason, parents)


def team() -> list[Event]:
    """The lead and two assessors."""
    people = {"lead": "Lee Carter", "assessor-1": "Ada Bevan", "assessor-2": "Bryn Cole"}
    return [said(f"person:{identity}", "name", name) for identity, name in people.items()]


def case(number: str, assessor: str = "assessor-1", answers: Mapping[str, str] = ANSWERS, **fields: str) -> list[Event]:
    """A case in the sample, allocated and answered; `fields` are further fields of the assessment."""
    subject = f"assessment:{assessment(number, assessor)}"
    given = {
        "case": number,
        "assessor": assessor,
        "purpose": "first",
        "instrument": small_form().hash,
        "status": "complete 0",
        **fields,
    }
    return [
        said(f"case:{number}", "sample", "in"),
        *(said(subject, field, value) for field, value in given.items()),
        *(
            said(subject, code, value, minute=minute, author=assessor)
            for minute, (code, value) in enumerate(answers.items())
        ),
    ]


def assessment(number: str, assessor: str = "assessor-1") -> str:
    """The id of the assessment of a case by an assessor."""
    return subjects.mint(INSPECTION.id, number, assessor)


def contents(
    events: Iterable[Event] | None = None, kind: WorkbookKind = WorkbookKind.RETURN, **more: object
) -> Contents:
    """The contents of a workbook with these events, or with two answered cases."""
    form = small_form()
    arguments: dict[str, object] = {
        "kind": kind,
        "inspection": INSPECTION,
        "author": "assessor-1",
        "made_at": MADE_AT,
        "events": [*team(), *case("DC-001"), *case("DC-002")] if events is None else events,
        "instrument": form,
        "instruments": {form.hash: form},
        **more,
    }
    return make_contents(**arguments)  # type: ignore[arg-type]


def written(
    path: Path, events: Iterable[Event] | None = None, passphrase: str | None = None, **more: object
) -> tuple[Path, Contents]:
    """A workbook on disk, not locked unless a passphrase is given, and what was put into it."""
    made = contents(events, **more)  # type: ignore[arg-type]
    write_workbook(path, made, passphrase)
    return path, made


def saved_by_libreoffice(path: Path, folder: Path) -> Path:
    """The workbook as LibreOffice saves it."""
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    out = folder / "saved"
    command = ["soffice", profile, "--headless", "--convert-to", "xlsx", "--outdir", str(out), str(path)]
    subprocess.run(command, check=True, capture_output=True, timeout=100)
    return out / path.name
