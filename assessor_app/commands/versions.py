"""The lead's verbs about a new version of the form: instrument adopt, carry-over."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import click

from assessor_app.commands.common import (
    ANY_FILE,
    file_argument,
    format_option,
    opened,
    passphrase_option,
    say_problems,
    says_problems,
    table,
)
from assessor_app.instrument import load
from assessor_app.messages import Message
from assessor_app.operations import form_versions
from assessor_app.operations.allocation import find_case
from assessor_app.operations.form_versions import CarryOver
from assessor_app.operations.forms import case_form
from assessor_app.operations.meanings import ChangedMeaning, Why
from assessor_app.problems import Problem, UserError
from assessor_app.records import CASEWORK, Assessment, Instrument
from assessor_app.store import Workspace

_WHY = {
    Why.CHOICE_GONE: "the answer given can no longer be chosen",
    Why.OTHER_KIND: "the question takes another kind of answer",
    Why.OTHER_SIDE: "the answer is on the other side of the line",
    Why.ANSWER_WORDS: "the answer has other words",
    Why.QUESTION_WORDS: "the question has other words",
    Why.OPENED: "the question was closed and is asked now, so this earlier answer counts again",
}


@click.command()
@file_argument
@click.argument("form", type=ANY_FILE)
@passphrase_option
@says_problems
def adopt(file: Path, form: Path, passphrase_file: Path | None) -> None:
    """Lead: bring a new version of the FORM into the inspection FILE.

    New cases are given it; cases that have an assessor stay on theirs until the verb carry-over.
    """
    found, problems = load(form)
    say_problems([problem for problem in problems if found is not None], form.name)
    if found is None:
        raise UserError(*(problem.in_file(form.name) for problem in problems))
    with opened(file, passphrase_file) as workspace:
        form_versions.adopt(workspace, found)
        behind = sum(1 for one in _casework(workspace) if one.instrument != found.hash)
    click.echo(f"Version {found.version} is given to new cases. Still on an earlier version: {behind}.")


@click.command("carry-over")
@file_argument
@click.argument("case_numbers", metavar="[CASE]...", nargs=-1)
@click.option("--all", "every", is_flag=True, help="Every case that is on another version.")
@click.option("--to", "version", default="", metavar="VERSION", help="The version; the one of new cases if left out.")
@click.option("--preview", is_flag=True, help="Only say what would happen.")
@click.option("--undo", is_flag=True, help="Put the cases back as they were before.")
@format_option
@passphrase_option
@says_problems
def carry_over(
    file: Path, case_numbers: tuple[str, ...], *, every: bool, version: str, preview: bool, undo: bool, form: str,
    passphrase_file: Path | None,
) -> None:  # fmt: skip
    """Lead: carry CASEs over to the new version of the form that was adopted.

    Answers stay by question; those that may not mean what they did are listed, and nothing is lost.
    A complete case that owes something new is in progress again.
    """
    if not case_numbers and not every:
        raise click.UsageError("Name the cases, or say --all.")
    if undo and preview:
        raise click.UsageError("Choose one of --undo and --preview.")
    with opened(file, passphrase_file, writing=not preview) as workspace:
        target = _version(workspace, version)
        chosen = _chosen(workspace, case_numbers, target, undo=undo)
        if undo:
            for one in chosen:
                form_versions.undo_carry_over(workspace, one.id)
            click.echo(f"Put back: {len(chosen)}.")
            return
        done = [form_versions.preview(workspace, one.id, target) for one in chosen]
        if not preview:
            done = [form_versions.carry_over(workspace, one.id, target) for one in chosen]
    click.echo(_told(done, form, preview=preview))


_COUNTS = ("kept", "changed", "reworded", "cleared", "gone", "closed", "owed", "reopens")


def _casework(workspace: Workspace) -> list[Assessment]:
    return [one for one in workspace.assessments() if one.purpose in CASEWORK]


def _version(workspace: Workspace, version: str) -> Instrument:
    """The version of the inspection's form that is asked for; that of new cases if none is."""
    current = case_form(workspace)
    known = {one.version: one for one in workspace.instruments() if one.form_id == current.form_id}
    if version and version not in known:
        what = Message("This inspection has no version {version} of its form.", version=version)
        raise UserError(
            Problem("unknown-version", what, Message("Choose one of: {known}.", known=", ".join(sorted(known))))
        )
    return known[version] if version else current


def _chosen(workspace: Workspace, case_numbers: Sequence[str], target: Instrument, *, undo: bool) -> list[Assessment]:
    """The assessments meant: all of the cases named, or every one that is not where it is to be.

    What cannot be undone is left out, unless nothing else is there: then the refusal says why.
    """
    casework = _casework(workspace)
    if case_numbers:
        numbers = {find_case(workspace, number).number for number in case_numbers}
        casework = [one for one in casework if one.case in numbers]
    elif not undo:
        casework = [one for one in casework if one.instrument != target.hash]
    carried = [one for one in casework if undo and form_versions.is_carried_over(workspace, one.id)]
    return carried or casework


def _told(done: Sequence[CarryOver], form: str, *, preview: bool) -> str:
    if form != "text":
        heads = ["case", "assessment", "from", "to", *_COUNTS]
        return table([_row(one) for one in done], heads, form, "")
    reopened = sum(one.reopens for one in done)
    words = "Would be carried over" if preview else "Carried over"
    lines = [line for one in done for line in _lines(one)]
    return "\n".join([*lines, *_reworded(done), f"{words}: {len(done)}. In progress again: {reopened}."])


def _row(one: CarryOver) -> dict[str, object]:
    return {
        "case": one.case,
        "assessment": one.assessment,
        "from": one.old,
        "to": one.new,
        "kept": len(one.kept),
        "changed": [each.code for each in one.changed],
        "reworded": sorted({code for each in one.reworded for code in each.codes}),
        "cleared": [each.code for each in one.changed if each.cleared],
        "gone": list(one.gone),
        "closed": list(one.closed),
        "owed": [point.code for point in one.owed],
        "reopens": one.reopens,
    }


def _lines(one: CarryOver) -> list[str]:
    """What carrying one assessment over does, in a few lines."""
    lines = [f"Case {one.case}: {len(one.kept)} answers stay as they are."]
    lines += [f"  Look again: {_meaning(each)}" for each in one.changed]
    lines += [f"  No longer asked, kept: {code}" for code in one.gone]
    lines += [f"  No longer applies, kept: {code}" for code in one.closed]
    lines += [f"  Now owed: {point.message.to('en')}" for point in one.owed]
    return lines


def _reworded(done: Sequence[CarryOver]) -> list[str]:
    """Words that are other ones and mean the same: each wording once, with how many answers stand under it."""
    counts: Counter[tuple[str, str]] = Counter()
    for each in (each for one in done for each in one.reworded):
        counts[each.old.to("en"), each.new.to("en")] += len(each.codes)
    told = [f"  “{old}” is now “{new}”. Answers: {count}." for (old, new), count in counts.items()]
    return ["Other words that mean the same; these answers stand as they are:", *told] if told else []


def _meaning(each: ChangedMeaning) -> str:
    cleared = "; it was cleared and stands in the history" if each.cleared else ""
    return f"“{each.label.to('en')}” ({each.code}): {_WHY[each.why]}{cleared}."
