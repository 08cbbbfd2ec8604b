"""The self-test: whether the application, as it is installed here, does its whole job.

It works on invented cases in a folder of its own, which is gone afterwards, and refuses every use of the network.
What it says is for those who look after computers, in English as all that the command line says.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path

from assessor_app.operations.self_test.check import Check, checked, report
from assessor_app.operations.self_test.job import PASSPHRASE, Job
from assessor_app.operations.self_test.parts import encryption, installed_files, versions
from assessor_app.operations.self_test.seclusion import Seclusion

__all__ = ["PASSPHRASE", "Check", "Further", "checked", "report", "run"]

Further = Callable[[Path, Path], Iterable[Check]]
"""More checks, made with an assessor's file that has an empty case in it and a folder to work in."""


def run(further: Further | None = None) -> tuple[Check, ...]:
    """Make every check, and `further` ones; a check that raises is one that failed, never an error of this."""
    folder = Path(tempfile.mkdtemp(prefix="assessor-self-test-"))
    try:
        with Seclusion(folder / "temporary") as seclusion:
            checks = [
                checked("versions", versions),
                checked("installed files", installed_files),
                checked("encryption", lambda: encryption(folder / "encryption")),
                *Job(folder / "job").checks(),
            ]
            if further is not None:
                made = _private(folder / "window")
                checks += further(folder / "job" / "assessor-2.inspection", made)
        return (*checks, *seclusion.checks())
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _private(folder: Path) -> Path:
    folder.mkdir()
    return folder
