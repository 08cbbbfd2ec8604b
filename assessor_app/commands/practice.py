"""The verb about the practice case."""

from __future__ import annotations

from pathlib import Path

import click

from assessor_app.commands.common import file_argument, format_option, opened, passphrase_option, says_problems, table
from assessor_app.messages import Message
from assessor_app.operations import practice as practising
from assessor_app.operations.practice import Difference
from assessor_app.problems import Problem, UserError


@click.command()
@file_argument
@click.option("--compare", is_flag=True, help="Your answers beside the benchmark's, and why it judges so.")
@click.option("--language", type=click.Choice(["en", "cy"]), default="en", help="English or Welsh.")
@format_option
@passphrase_option
@says_problems
def practice(file: Path, *, compare: bool, language: str, form: str, passphrase_file: Path | None) -> None:
    """Practise on an invented case: print it to be read, and begin; later --compare.

    It is answered with the verb answer, PRACTICE in place of a case. Practice never reaches a
    score, a return or a count.
    """
    if not compare:
        with opened(file, passphrase_file) as workspace:
            practising.start_practice(workspace)
        click.echo(practising.material(language).rstrip("\n"))
        return
    with opened(file, passphrase_file, writing=False) as workspace:
        one = practising.practice_of(workspace)
        if one is None:
            what = Message("Nobody has begun to practise in this file.")
            raise UserError(Problem("no-practice", what, Message("Begin with the verb practice."), file=file.name))
        found = practising.compare(workspace, one.id, language)
    click.echo(_told(found, form))


def _told(found: tuple[Difference, ...], form: str) -> str:
    heads = ["question", "label", "mine", "benchmark", "same", "same_side", "why"]
    if form != "text":
        return table([{head: getattr(one, head) for head in heads} for one in found], heads, form, "")
    answered = [one for one in found if one.mine]
    alike = sum(one.same for one in answered)
    lines = []
    for one in answered:
        if not one.same:
            lines += [f"{one.label} ({one.question})", f"  You: {one.mine}", f"  Benchmark: {one.benchmark or '-'}"]
            lines += [f"  Why: {one.why}"] if one.why else []
    return "\n".join([*lines, f"Answered like the benchmark: {alike} of {len(answered)}. Open: {_open(found)}."])


def _open(found: tuple[Difference, ...]) -> int:
    return sum(1 for one in found if not one.mine)
