"""The lead's verbs after fieldwork: merge, conflicts, settle, receipts, export, summary, rebuild."""

from __future__ import annotations

import os
from pathlib import Path

import click

from assessor_app.commands.common import (
    ANY_FILE,
    FOLDER,
    NEW_FILE,
    WORKBOOK_PASSPHRASE,
    cases_words,
    file_argument,
    format_option,
    opened,
    passphrase_from,
    passphrase_option,
    plain_option,
    reason_option,
    say_problems,
    says_problems,
    table,
)
from assessor_app.operations import incoming_work, prints, results, settlement
from assessor_app.operations.inspection import change_headline_rule
from assessor_app.operations.moves import Move, moves
from assessor_app.operations.spoken_words import spoken
from assessor_app.records import HEADLINE_RULES, Owner, Receipt


@click.command()
@file_argument
@click.argument("workbooks", nargs=-1, required=True, type=ANY_FILE)
@click.option(
    "--edits",
    type=click.Choice([incoming_work.TAKE, incoming_work.LEAVE]),
    help="What to do about cells changed in Excel.",
)
@click.option(
    "--lead-changes",
    type=click.Choice([incoming_work.TAKE]),
    help="Take changes of your own, made on another computer, that this file does not know and nothing proves.",
)
@reason_option
@passphrase_option
@says_problems
def merge(
    file: Path, workbooks: tuple[Path, ...], edits: str | None, lead_changes: str | None, reason: str,
    passphrase_file: Path | None,
) -> None:  # fmt: skip
    """Bring in completed work (lead), or a later pack (assessor). Each workbook whole or not at all.

    Order does not matter, nor does bringing a workbook in twice. That someone may be at risk is said first.
    """
    passphrase = passphrase_from(passphrase_file)
    with opened(file, passphrase_file, passphrase=passphrase) as workspace:
        known = [passphrase, os.environ.get(WORKBOOK_PASSPHRASE, "")]
        done = incoming_work.merge(
            workspace, workbooks, passphrases=known, edits=edits, lead_changes=lead_changes, reason=reason
        )
        say_problems([alert for one in done for alert in one.alerts])
        for one in done:
            say_problems([*one.problems, *one.notes])
            if not one.problems:
                new = f"{one.new_events} new changes" if one.new_events else "nothing new"
                click.echo(f"{one.path.name}: {new}" + (f", {len(one.taken)} edits taken" if one.taken else ""))
        disagree = len(workspace.conflicts())
        if disagree:
            click.echo(f"{disagree} different answers to settle.")
    if any(one.problems for one in done):
        raise SystemExit(1)


@click.command()
@file_argument
@format_option
@passphrase_option
@says_problems
def conflicts(file: Path, form: str, passphrase_file: Path | None) -> None:
    """List where answers disagree, side by side. An open conflict is no error."""
    with opened(file, passphrase_file, writing=False) as workspace:
        could = moves(workspace) if workspace.owner is Owner.LEAD else {}
        rows = [
            {
                "case": one.case,
                "moves": _moves(could.get((one.subject, one.field))),
                "subject": one.subject,
                "field": one.field,
                "question": one.question,
                "value": side.value,
                "answer": side.words,
                "author": side.author,
                "time": side.time,
                "stands": side.stands,
                "dropped": one.dropped,
            }
            for one in settlement.different_answers(workspace)
            for side in one.sides
        ]
    heads = ["case", "field", "value", "answer", "author", "time", "stands", "question", "dropped", "moves"]
    click.echo(table(rows, heads, form, "Nothing disagrees."))


def _moves(move: Move | None) -> str:
    """Whether another answer could move a headline, and by how much."""
    if move is None:
        return ""
    shown = f"{move.now}% to {move.then}%" if move.shows else f"stays {move.now}%"
    return f"outcome {move.outcome}: {shown} ({move.points:+.2f} points)"


@click.command()
@file_argument
@click.argument("case")
@click.argument("field")
@click.argument("value")
@reason_option
@passphrase_option
@says_problems
def settle(file: Path, case: str, field: str, value: str, reason: str, passphrase_file: Path | None) -> None:
    """Lead: choose which of several different answers counts.

    FIELD and VALUE are as the verb conflicts lists them; an empty VALUE is the answer that was cleared.
    """
    with opened(file, passphrase_file) as workspace:
        found = [
            one
            for one in settlement.different_answers(workspace)
            if one.case.casefold() == case.casefold() and one.field == field
        ]
        subject = found[0].subject if found else ""
        settlement.settle(workspace, subject, field, value or None, reason)
        click.echo(f"Settled. {len(workspace.conflicts())} different answers to settle.")


@click.command()
@file_argument
@click.option("--set-aside", default="", metavar="ID", help="Let this work count nowhere; nothing is deleted.")
@click.option("--take-back", default="", metavar="ID", help="Let work that was set aside count again.")
@reason_option
@format_option
@passphrase_option
@says_problems
def receipts(file: Path, set_aside: str, take_back: str, reason: str, form: str, passphrase_file: Path | None) -> None:
    """Lead: list the workbooks brought in; set one aside or take it back."""
    with opened(file, passphrase_file, writing=bool(set_aside or take_back)) as workspace:
        if set_aside:
            say_problems(settlement.set_aside(workspace, _whole(workspace.receipts(), set_aside), reason), file.name)
        if take_back:
            settlement.take_back(workspace, _whole(workspace.receipts(), take_back), reason)
        rows = [
            {
                "id": one.id,
                "file": one.file_name,
                "author": one.author,
                "made_at": one.made_at,
                "received_at": one.received_at,
                "events": one.events,
                "aside": one.aside,
                "words": spoken(one.id),
            }
            for one in workspace.receipts()
        ]
    heads = ["id", "file", "author", "made_at", "received_at", "events", "aside", "words"]
    click.echo(table(rows, heads, form, "No completed work has been brought in."))


def _whole(receipts: tuple[Receipt, ...], beginning: str) -> str:
    """The id that begins so, if just one does; else what was typed."""
    found = [one.id for one in receipts if one.id.startswith(beginning)]
    return found[0] if len(found) == 1 else beginning


@click.command()
@file_argument
@click.argument("rule", type=click.Choice(HEADLINE_RULES))
@reason_option
@passphrase_option
@says_problems
def headline(file: Path, rule: str, reason: str, passphrase_file: Path | None) -> None:
    """Lead: change what a headline is, with a reason. Every output then says when and why.

    The mean over an outcome's questions, the mean of its criteria, or all sufficient work over all judged.
    """
    with opened(file, passphrase_file) as workspace:
        change_headline_rule(workspace, rule, reason)
        click.echo(f"A headline is now made by: {rule}.")


@click.command()
@file_argument
@click.argument("out", type=NEW_FILE)
@click.option("--with-references", is_flag=True, help="Put the area's references and the persons' names in.")
@plain_option
@passphrase_option
@says_problems
def export(file: Path, out: Path, *, with_references: bool, plain: bool, passphrase_file: Path | None) -> None:
    """Lead: write the merged workbook, with answers that count and scores, under a passphrase of its own."""
    passphrase = passphrase_from(passphrase_file)
    with opened(file, passphrase_file, passphrase=passphrase) as workspace:
        own = os.environ.get(WORKBOOK_PASSPHRASE) or passphrase
        done = results.export(workspace, out, own, plain=plain, with_references=with_references)
        click.echo(f"{done.path.name}: {cases_words(done.cases)}, {done.answers} answers.")


@click.command()
@file_argument
@click.argument("case_numbers", metavar="[CASE]...", nargs=-1)
@click.option("--out", required=True, type=FOLDER, help="The folder for the PDFs.")
@click.option("--with-references", is_flag=True, help="Print the area's reference and the person's name.")
@click.option("--language", type=click.Choice(["en", "cy"]), default="en", help="English or Welsh.")
@passphrase_option
@says_problems
def summary(
    file: Path, case_numbers: tuple[str, ...], out: Path, *, with_references: bool, language: str,
    passphrase_file: Path | None,
) -> None:  # fmt: skip
    """Case summaries as PDF: of the CASEs named, or of every case."""
    with opened(file, passphrase_file) as workspace:
        written = prints.summaries(workspace, case_numbers, out, language=language, with_references=with_references)
    click.echo(f"{len(written)} case summaries in {out}.")


@click.command()
@file_argument
@passphrase_option
@says_problems
def rebuild(file: Path, passphrase_file: Path | None) -> None:
    """Make the derived tables again, from the recorded changes alone."""
    with opened(file, passphrase_file) as workspace:
        workspace.rebuild()
        click.echo(f"{file.name}: made again from {workspace.count_events()} recorded changes.")
