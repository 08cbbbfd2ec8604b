"""The verb for those who look after computers: does the application, as it is installed here, work?"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

import click

from assessor_app import disk
from assessor_app.commands.common import NEW_FILE, says_problems
from assessor_app.operations import self_test as trial
from assessor_app.operations.files import written_beside


@click.command("self-test")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="How to print the result.")
@click.option("--out", type=NEW_FILE, help="Write the result into this file too, to be kept.")
@says_problems
def self_test(form: str, out: Path | None) -> None:
    """Check that the application works on this computer: on invented cases, without the network.

    It opens the window for a moment, assesses a case, writes and reads workbooks, and prints. Nothing stays behind.
    Exit status 1 if any check fails.
    """
    checks = trial.run(_of_the_window)
    told = _as_json(checks) if form == "json" else trial.report(checks)
    click.echo(told, nl=False)
    if out is not None:
        written_beside(out, lambda beside: disk.write_bytes(beside, told.encode("utf-8")))
    if not all(check.ok for check in checks):
        raise SystemExit(1)


def _of_the_window(file: Path, folder: Path) -> Iterable[trial.Check]:
    """The checks of the window; one that says so where its library was not installed with the application."""
    try:
        from assessor_app.desktop.self_test import checks
    except ModuleNotFoundError as error:
        if error.name != "PySide6":
            return (_cannot_be_shown(error),)
        return (trial.Check("window", ok=True, said="Not checked: the window's library is not installed."),)
    except ImportError as error:
        return (_cannot_be_shown(error),)
    return checks(file, trial.PASSPHRASE, folder)


def _cannot_be_shown(error: ImportError) -> trial.Check:
    return trial.Check("window", ok=False, said=f"The window cannot be shown: {error}.")


def _as_json(checks: Iterable[trial.Check]) -> str:
    made = tuple(checks)
    rows = [{"name": check.name, "ok": check.ok, "said": check.said} for check in made]
    result = {"ok": all(check.ok for check in made), "checks": rows}
    return json.dumps(result, ensure_ascii=False, indent=2) + "\n"
