"""One workspace of every released version, kept as it was written.

``python -m tests.store.released`` writes the file of the current version, if it is not there yet.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from assessor_app.log import join_status
from assessor_app.records import Change, Status
from assessor_app.store.migrations import current_version
from tests.store.making import KEY, allocate, answer, foreign, made, receipt

RELEASED = (1,)
"""The versions that were ever released: raise it with a release, and keep a file of that version."""

FIXTURES = Path(__file__).parent / "fixtures"
KEY_OF = KEY
ANSWERS = {"q1": "yes", "q2": "no", "q1_e": "Seen in the plan – gwelwyd yn y cynllun.", "gender": "female"}


def versions() -> list[Path]:
    """The kept files, the oldest first."""
    return sorted(FIXTURES.glob("version_*.inspection"), key=lambda file: int(file.stem.removeprefix("version_")))


def write(path: Path) -> None:
    """Write a workspace that has something of everything."""
    with made(path) as ws:
        allocate(ws)
        ws.record([Change("inspection", "name", "Example 2013"), Change("person:assessor-1", "name", "Mr Sample")])
        for code, value in ANSWERS.items():
            answer(ws, code, value)
        ws.record([Change("assessment:a1", "status", join_status(Status.COMPLETE, ws.digest("a1")))])
        ws.set_passphrase("assessor-1", "one two three four five")
        ws.add([foreign("remark", field="remarks")], receipt("r1"))
        ws.add([foreign("no", field="q4")], receipt("r2"))
        ws.set_aside("r2", "not his case")
        ws.redact([event.id for event in ws.history("assessment:a1", "remarks")], "a name")
        ws.set_state("width", "100")


if __name__ == "__main__":
    FIXTURES.mkdir(exist_ok=True)
    target = FIXTURES / f"version_{current_version()}.inspection"
    if not target.exists():
        write(target)
        shutil.rmtree(FIXTURES / f"{target.stem} backups", ignore_errors=True)
