"""The verbs draw and make-up: a sample by chance from a longer list, and how a sample is made up."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click

from assessor_app.commands.common import (
    ANY_FILE,
    cases_words,
    file_argument,
    format_option,
    opened,
    passphrase_option,
    reason_option,
    says_problems,
    table,
)
from assessor_app.commands.lists import case_form, form_for_list, list_choices, list_options, with_options
from assessor_app.operations import drawn_sample, forms
from assessor_app.operations.make_up import make_up as made_up
from assessor_app.operations.make_up import read_specification
from assessor_app.operations.sample import read_sample
from assessor_app.operations.sampling import METHOD, Candidate, Draw, DrawPlan, drawn
from assessor_app.problems import UserError
from assessor_app.records import Instrument

WORKSPACE = ".inspection"


@click.command()
@file_argument
@click.option("--size", type=click.IntRange(min=1), help="How many cases the sample has.")
@click.option("--by", default="", metavar="unit,gender", help="The case details that make the groups, by commas.")
@click.option("--seed", type=int, default=1, show_default=True, help="One seed gives one sample, on every computer.")
@click.option("--least", type=click.IntRange(min=0), default=1, show_default=True, help="Cases owed to each group.")
@click.option("--look", is_flag=True, help="Show what would be drawn; change nothing.")
@click.option("--undo", is_flag=True, help="Take the last draw back: all cases are in the sample again.")
@click.option("--form", "assessed_with", type=ANY_FILE, help="For a list: the form, if not the bundled one.")
@list_options("--list-password-file")
@reason_option
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="How to print it.")
@passphrase_option
@says_problems
def draw(
    file: Path, size: int | None, by: str, seed: int, least: int, *, look: bool, undo: bool,
    assessed_with: Path | None, reason: str, form: str, passphrase_file: Path | None, **settled: Any,
) -> None:  # fmt: skip
    """Lead: draw the sample by chance from the cases of FILE, in proportion to groups of cases.

    The other cases wait in reserve, in order: when a case is removed from the sample, the next of its group
    steps in. FILE may also be a list of cases (Excel or CSV): then the draw is shown only.
    """
    if not undo and size is None:
        raise click.UsageError("Say how many cases to draw: --size 72.")
    names = [name.strip() for name in by.split(",") if name.strip()]
    if file.suffix.lower() != WORKSPACE:
        instrument = form_for_list(case_form(assessed_with), file, **settled)
        plan = DrawPlan(size or 0, drawn_sample.detail_codes(instrument, names), seed, least)
        click.echo(_words(_from_list(file, instrument, plan, settled), instrument, form))
        return
    with opened(file, passphrase_file, writing=not look) as workspace:
        if undo:
            drawn_sample.undo_draw(workspace, reason)
            click.echo("The draw is taken back. All cases are in the sample again.")
            return
        instrument = forms.case_form(workspace)
        plan = DrawPlan(size or 0, drawn_sample.detail_codes(instrument, names), seed, least)
        done = (drawn_sample.planned_draw if look else drawn_sample.draw_sample)(workspace, plan)
        click.echo(_words(done, instrument, form))


def _from_list(file: Path, instrument: Instrument, plan: DrawPlan, settled: dict[str, Any]) -> Draw:
    cases, found = read_sample(file, instrument, list_choices(instrument, **settled))
    if cases is None:
        raise UserError(*with_options(found, "--list-password-file"))
    return drawn((Candidate(case.number, case.details) for case in cases.cases), plan)


def _words(done: Draw, instrument: Instrument, form: str) -> str:
    plan = done.plan
    if form == "json":
        strata = [
            {"values": dict(zip(plan.by, one.values, strict=True)), "listed": one.listed, "drawn": len(one.drawn)}
            for one in done.strata
        ]
        told = {"method": METHOD, "size": plan.size, "by": plan.by, "least": plan.least, "seed": plan.seed}
        return json.dumps({**told, "strata": strata, "cases": done.cases, "reserve": done.reserve}, indent=2)
    lines = [f"{cases_words(len(done.cases))} drawn of {len(done.cases) + len(done.reserve)}, from seed {plan.seed}:"]
    for one in done.strata:
        group = drawn_sample.stratum_words(instrument, plan.by, one.values) or "all cases"
        lines.append(f"  {group}: {len(one.drawn)} of {one.listed}")
    return "\n".join([*lines, "Drawn: " + ", ".join(done.cases)])


@click.command("make-up")
@file_argument
@click.option("--by", default="", metavar="unit,gender", help="The case details to look at; the usual ones if none.")
@click.option("--against", type=ANY_FILE, help="A csv (detail, answer, number of cases) instead of the list.")
@format_option
@passphrase_option
@says_problems
def make_up(file: Path, by: str, against: Path | None, form: str, passphrase_file: Path | None) -> None:
    """Lead: how the sample is made up beside the list that it comes from, with what is over and under."""
    with opened(file, passphrase_file, writing=False) as workspace:
        specification = read_specification(against, forms.case_form(workspace)) if against else None
        names = [name.strip() for name in by.split(",") if name.strip()]
        rows = [
            {
                "detail": row.detail,
                "value": row.value,
                "answer": str(row.value_label) or "not known",
                "sample": row.sample,
                "list": row.against,
                "fair": round(float(row.fair), 1),
                "over": row.over,
            }
            for row in made_up(workspace, names, specification)
        ]
    heads = ["detail", "value", "answer", "sample", "list", "fair", "over"]
    click.echo(table(rows, heads, form, "There is no case in the sample."))
