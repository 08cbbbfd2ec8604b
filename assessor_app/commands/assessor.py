"""The assessor's verbs: start, answer, complete, reopen, return."""

from __future__ import annotations

from pathlib import Path

import click

from assessor_app.commands.common import (
    ANY_FILE,
    NEW_FILE,
    assessment_of,
    cases_words,
    file_argument,
    opened,
    passphrase_from,
    passphrase_option,
    plain_option,
    reason_option,
    say_problems,
    says_problems,
)
from assessor_app.operations import answer_entry, completion, returns, workspace_start
from assessor_app.operations.spoken_words import spoken
from assessor_app.store.machine import device_name


@click.command()
@click.argument("pack", type=ANY_FILE)
@file_argument
@passphrase_option
@says_problems
def start(pack: Path, file: Path, passphrase_file: Path | None) -> None:
    """Assessor: start an inspection FILE from the workbook of cases to assess (PACK)."""
    with workspace_start.start(pack, file, passphrase_from(passphrase_file), device=device_name()) as workspace:
        ours = [one for one in workspace.assessments() if one.assessor == workspace.me.id]
        click.echo(f"Made {file.name}: {cases_words(len(ours))} to assess.")
        handed = workspace_start.handed_over(workspace)
        if handed:
            click.echo(f"Handed over to somebody else: {', '.join(handed)}.")


@click.command()
@file_argument
@click.argument("case")
@click.argument("question")
@click.argument("value")
@click.option("--note", default="", metavar="TEXT", help="The evidence for the answer.")
@click.option("--assessor", default="", help="Whose assessment, when a case has several.")
@passphrase_option
@says_problems
def answer(
    file: Path, case: str, question: str, value: str, note: str, assessor: str, passphrase_file: Path | None
) -> None:
    """Answer a QUESTION (its code) of a CASE; an empty VALUE clears the answer.

    An answer to a question that earlier answers have closed is stored, with a warning.
    """
    with opened(file, passphrase_file) as workspace:
        found = assessment_of(workspace, case, assessor)
        done = answer_entry.answer(workspace, found.id, question, value)
        say_problems(done.warnings, file.name)
        form = workspace.form(found.instrument)
        if note:
            evidence = form.instrument.satellite("evidence_for", question)
            if evidence is not None:
                say_problems(answer_entry.answer(workspace, found.id, evidence.code, note).warnings, file.name)
            else:
                answer_entry.write_note(workspace, found.id, note)
        for code in done.closed:
            label = form.instrument.by_code[code].label.to("en")
            click.echo(f"{file.name}: “{label}” no longer applies; its answer is kept and not counted.", err=True)


@click.command()
@file_argument
@click.argument("case")
@click.option("--assessor", default="", help="Whose assessment, when a case has several.")
@passphrase_option
@says_problems
def complete(file: Path, case: str, assessor: str, passphrase_file: Path | None) -> None:
    """Complete a CASE, or list everything that is still open in it."""
    with opened(file, passphrase_file) as workspace:
        found = assessment_of(workspace, case, assessor)
        done = completion.complete(workspace, found.id)
        checked = completion.check_answers(workspace, found.id)
        for code, problem in checked.warnings:
            click.echo(f"{file.name}: question {code}: {problem.sentence()}", err=True)
        for code, why in checked.odd:
            click.echo(f"{file.name}: question {code}: {why.to('en')}", err=True)
        click.echo(f"Case {done.case} is complete.")


@click.command()
@file_argument
@click.argument("case")
@click.option("--assessor", default="", help="Whose assessment, when a case has several.")
@reason_option
@passphrase_option
@says_problems
def reopen(file: Path, case: str, assessor: str, reason: str, passphrase_file: Path | None) -> None:
    """Open a complete CASE again, with a reason."""
    with opened(file, passphrase_file) as workspace:
        done = completion.reopen(workspace, assessment_of(workspace, case, assessor).id, reason)
        click.echo(f"Case {done.case} is open again.")


@click.command("return")
@file_argument
@click.argument("out", type=NEW_FILE)
@plain_option
@passphrase_option
@says_problems
def send_back(file: Path, out: Path, *, plain: bool, passphrase_file: Path | None) -> None:
    """Assessor: write completed work (and what is unfinished) to a workbook for the lead inspector."""
    with opened(file, passphrase_file) as workspace:
        going = returns.to_send(workspace)
        done = returns.write_return(workspace, out, plain=plain)
        click.echo(
            f"{done.path.name}: {cases_words(len(going.complete))} complete, {len(going.unfinished)} unfinished."
        )
        click.echo(f"The lead sees the same four words when it has arrived: {spoken(done.content_hash)}")
