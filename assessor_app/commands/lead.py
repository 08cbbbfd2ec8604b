"""The lead's verbs before and during fieldwork: new, team, allocate, eliminate, pack, cases."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from assessor_app.commands.common import (
    ANY_FILE,
    cases_words,
    file_argument,
    format_option,
    opened,
    passphrase_from,
    passphrase_option,
    reason_option,
    say_problems,
    says_problems,
    table,
)
from assessor_app.commands.lists import case_form, form_for_list, list_choices, list_options, with_options
from assessor_app.operations import allocation, impartiality, inspection
from assessor_app.operations.balanced_allocation import AllocationPlan, allocate_all, planned_allocation
from assessor_app.operations.cases import case_list, unallocated_cases
from assessor_app.operations.drawn_sample import last_draw, next_in_reserve
from assessor_app.operations.reserve import keep_list_in_reserve
from assessor_app.operations.sample import read_sample
from assessor_app.problems import UserError
from assessor_app.records import HEADLINE_RULES, Case, Owner, Purpose, Status
from assessor_app.store.machine import device_name

NOT_ALLOCATED, REMOVED = "not_allocated", "removed"
"""The status of a case that nobody assesses: nobody has been given it, or it is out of the sample."""


@click.command()
@file_argument
@click.option("--sample", required=True, type=ANY_FILE, help="The list of cases (Excel or CSV).")
@click.option("--name", default="", help="The inspection's name; the file's name if left out.")
@click.option("--area", default="", help="The probation area.")
@click.option("--form", type=ANY_FILE, help="The assessment form; the bundled one if left out.")
@click.option("--headline", type=click.Choice(HEADLINE_RULES), default="questions", help="What a headline is.")
@click.option("--count-from", type=click.Choice(["complete", "signed_off"]), default="complete")
@click.option("--unit", "units", multiple=True, metavar="NAME", help="A delivery unit of the area; once for each.")
@list_options("--sample-password-file")
@passphrase_option
@says_problems
def new(
    file: Path, sample: Path, name: str, area: str, form: Path | None, headline: str, count_from: str,
    units: tuple[str, ...], passphrase_file: Path | None, **settled: Any,
) -> None:  # fmt: skip
    """Start an inspection: a new inspection FILE from a list of cases.

    The list has a column “Case”; columns “Reference”, “Name”, “Assessor” and any case detail (headed
    by its question, or as areas head it) are welcome. The verb list shows how it would be taken.
    Each assessor gets a passphrase: see the verb team.
    """
    instrument = form_for_list(inspection.with_units(case_form(form), units), sample, **settled)
    cases, found = read_sample(sample, instrument, list_choices(instrument, **settled))
    if cases is None:
        raise UserError(*with_options(found, "--sample-password-file"))
    say_problems(found, sample.name)
    plan = inspection.Plan(name or file.stem, area, headline_rule=headline, counted_from=Status(count_from))
    passphrase = passphrase_from(passphrase_file)
    with inspection.new_inspection(file, passphrase, plan, cases, instrument, device=device_name()) as workspace:
        people = len(cases.assessors)
        assessors = "1 assessor" if people == 1 else f"{people} assessors"
        click.echo(f"Made {file.name}: {cases_words(len(cases.cases))}, {assessors}.")
        click.echo(f"Recovery code, to print and keep apart from the file: {workspace.recovery_code()}")


@click.command()
@file_argument
@click.argument("case", default="")
@click.argument("assessor", default="")
@click.option("--all", "everything", is_flag=True, help="Share out, fairly, every case that nobody has.")
@click.option("--look", is_flag=True, help="With --all: show who would get what; change nothing.")
@click.option("--although", default="", metavar="WHY", help="Why it must be somebody whose own case (or unit) it is.")
@click.option("--second", is_flag=True, help="A second, blind assessment of the case.")
@click.option("--hand-over", is_flag=True, help="Give the part-done case to this assessor; its answers go along.")
@reason_option
@passphrase_option
@says_problems
def allocate(
    file: Path, case: str, assessor: str, *, everything: bool, look: bool, although: str, second: bool,
    hand_over: bool, reason: str, passphrase_file: Path | None,
) -> None:  # fmt: skip
    """Lead: give a CASE to an ASSESSOR (their id, as the verb team lists it), or every case to somebody: --all."""
    if everything is bool(case or assessor) or (case and not assessor):
        raise click.UsageError("Name a CASE and an ASSESSOR, or share all cases out: --all.")
    with opened(file, passphrase_file, writing=not look) as workspace:
        if everything:
            _say_plan((planned_allocation if look else allocate_all)(workspace))
            return
        if hand_over:
            number = allocation.find_case(workspace, case).number
            first = [one for one in workspace.assessments() if one.case == number and one.purpose is Purpose.FIRST]
            if first:
                allocation.hand_over(workspace, first[0].id, assessor, reason, although=although)
                click.echo(f"Case {number} is handed over to {assessor}.")
                return
        purpose = Purpose.SECOND if second else Purpose.FIRST
        done = allocation.allocate(workspace, case, assessor, purpose, although=although)
        click.echo(f"Case {done.case} is for {assessor}.")


def _say_plan(plan: AllocationPlan) -> None:
    """Who gets what, why that is fair, and what nobody may have."""
    for share in plan.shares:
        click.echo(f"{share.person.name}: {cases_words(share.total)}; given now: {', '.join(share.cases) or 'none'}")
    click.echo(str(plan.reason))
    if plan.left:
        click.echo(f"Nobody may have: {', '.join(plan.left)}. Give them by name, with --although.")


@click.command()
@file_argument
@click.argument("case")
@click.option("--replace-with", default="", metavar="CASE", help="The number of the case that comes instead.")
@click.option("--no-replacement", is_flag=True, help="Nobody steps in, though the sample was drawn.")
@click.option(
    "--bring-back",
    is_flag=True,
    help="Take the case into the sample again (and, after a draw, who stepped in out of it).",
)
@reason_option
@passphrase_option
@says_problems
def eliminate(
    file: Path, case: str, replace_with: str, *, no_replacement: bool, bring_back: bool, reason: str,
    passphrase_file: Path | None,
) -> None:  # fmt: skip
    """Lead: take a CASE out of the sample, with a reason. Its answers are kept and count nowhere.

    If the sample was drawn, the next case of the same group steps in from the reserve.
    """
    with opened(file, passphrase_file) as workspace:
        if bring_back:
            back = allocation.undo_elimination if last_draw(workspace) else allocation.bring_back
            done = back(workspace, case, reason)
            click.echo(f"Case {done.number} is in the sample again.")
            return
        instead = replace_with or ("" if no_replacement else next_in_reserve(workspace, case))
        done = allocation.eliminate(workspace, case, reason, instead)
        click.echo(f"Case {done.number} is removed from the sample.")
        if instead:
            click.echo(f"Case {instead} comes instead.")


@click.command()
@file_argument
@click.argument("sample", type=ANY_FILE)
@passphrase_option
@says_problems
def reserve(file: Path, sample: Path, passphrase_file: Path | None) -> None:
    """Lead: keep the cases of a list in reserve, with their details, to replace cases that are removed."""
    with opened(file, passphrase_file) as workspace:
        kept, noted = keep_list_in_reserve(workspace, sample)
        say_problems(noted, sample.name)
        click.echo(f"In reserve now: {cases_words(kept)} more.")


@click.command()
@file_argument
@format_option
@passphrase_option
@says_problems
def cases(file: Path, form: str, passphrase_file: Path | None) -> None:
    """List the cases with their progress, those that nobody has been given yet among them."""
    with opened(file, passphrase_file, writing=False) as workspace:
        own = impartiality.overrides(workspace) if workspace.owner is Owner.LEAD else {}
        rows = [
            {
                "case": row.case,
                "although": str(own.get(row.assessment, "")),
                "assessor": row.assessor,
                "purpose": row.purpose.value,
                "status": row.status.value,
                "answered": row.answered,
                "asked": row.asked,
                "owed": row.owed,
                "conflicts": row.conflicts,
                "risks": row.risks,
                "counts": row.of_record,
            }
            for row in case_list(workspace)
        ] + [_unallocated(case) for case in unallocated_cases(workspace)]
    rows.sort(key=lambda row: str(row["case"]))
    heads = ["case", "assessor", "purpose", "status", "answered", "asked", "owed", "conflicts", "risks", "counts"]
    heads += ["although"] if any(row.get("although") for row in rows) else []
    click.echo(table(rows, heads, form, "There is no case in this file."))


def _unallocated(case: Case) -> dict[str, str | int]:
    """The row of a case that nobody assesses."""
    counts = dict.fromkeys(("answered", "asked", "owed", "conflicts", "risks"), 0)
    status = REMOVED if case.eliminated else NOT_ALLOCATED
    return {
        "case": case.number,
        "assessor": "",
        "purpose": "",
        "status": status,
        **counts,
        "counts": False,
        "although": "",
    }
