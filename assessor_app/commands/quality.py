"""The lead's verbs on the quality of a complete case: checked, sign-off, undo-sign-off, send-back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import click

from assessor_app.commands.common import (
    assessment_of,
    file_argument,
    opened,
    passphrase_option,
    reason_option,
    says_problems,
)
from assessor_app.operations import completion
from assessor_app.records import Assessment
from assessor_app.store import Workspace

assessor_option = click.option("--assessor", default="", help="Whose assessment, when a case has several.")


@click.command()
@file_argument
@click.argument("case")
@assessor_option
@passphrase_option
@says_problems
def checked(file: Path, case: str, assessor: str, passphrase_file: Path | None) -> None:
    """Lead: say that the quality of a complete CASE has been checked."""
    done = _done(file, case, assessor, passphrase_file, completion.mark_checked)
    click.echo(f"Case {done.case} is checked.")


@click.command("sign-off")
@file_argument
@click.argument("case")
@assessor_option
@passphrase_option
@says_problems
def sign_off(file: Path, case: str, assessor: str, passphrase_file: Path | None) -> None:
    """Lead: sign a complete or checked CASE off."""
    done = _done(file, case, assessor, passphrase_file, completion.sign_off)
    click.echo(f"Case {done.case} is signed off.")


@click.command("undo-sign-off")
@file_argument
@click.argument("case")
@assessor_option
@reason_option
@passphrase_option
@says_problems
def undo_sign_off(file: Path, case: str, assessor: str, reason: str, passphrase_file: Path | None) -> None:
    """Lead: take back that a CASE is signed off or checked, with a reason. Its answers stay locked."""
    done = _done(file, case, assessor, passphrase_file, lambda ws, one: completion.undo_sign_off(ws, one, reason))
    click.echo(f"Case {done.case} is {done.status.value} again.")


@click.command("send-back")
@file_argument
@click.argument("case")
@assessor_option
@reason_option
@passphrase_option
@says_problems
def send_back(file: Path, case: str, assessor: str, reason: str, passphrase_file: Path | None) -> None:
    """Lead: open a complete CASE again for its assessor, with a reason; then send the assessor a new pack."""
    done = _done(file, case, assessor, passphrase_file, lambda ws, one: completion.send_back(ws, one, reason))
    click.echo(f"Case {done.case} is open again; the next pack for {done.assessor} says so.")


def _done(
    file: Path, case: str, assessor: str, passphrase_file: Path | None, act: Callable[[Workspace, str], Assessment]
) -> Assessment:
    """The assessment that a verb means, after the lead's act on it."""
    with opened(file, passphrase_file) as workspace:
        return act(workspace, assessment_of(workspace, case, assessor).id)
