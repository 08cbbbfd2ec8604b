"""Verbs for what an area sends while an inspection runs, and for its delivery units."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import click

from assessor_app.commands.common import (
    ANY_FILE,
    file_argument,
    format_option,
    opened,
    passphrase_option,
    reason_option,
    say_problems,
    says_problems,
    table,
)
from assessor_app.commands.lists import case_form, list_choices, list_options, with_options
from assessor_app.operations import forms
from assessor_app.operations import timetable as dates
from assessor_app.operations import units as own
from assessor_app.operations.list_again import News, news_of_list, take_list
from assessor_app.operations.list_template import write_template
from assessor_app.operations.list_units import take_with_units
from assessor_app.operations.sample_cases import free_number
from assessor_app.problems import UserError

_PASSWORD_OPTION = "--list-password-file"  # noqa: S105 - the name of an option


@click.command("bring-in")
@file_argument
@click.argument("list_file", metavar="LIST", type=ANY_FILE)
@click.option(
    "--take",
    "kinds",
    multiple=True,
    type=click.Choice([kind.value for kind in News]),
    help="Take over all of this kind.",
)
@click.option("--case", "cases", multiple=True, metavar="CASE", help="Only what is said of this case; repeatable.")
@click.option("--in-reserve", is_flag=True, help="New cases wait in reserve.")
@list_options(_PASSWORD_OPTION)
@reason_option
@format_option
@passphrase_option
@says_problems
def bring_in(
    file: Path, list_file: Path, kinds: tuple[str, ...], cases: tuple[str, ...],
    *, in_reserve: bool, reason: str, form: str, passphrase_file: Path | None, **settled: Any,
) -> None:  # fmt: skip
    """Lead: what a LIST says otherwise than the inspection: new, gone and changed cases; --take takes it over.

    Without --take nothing is changed.
    """
    with opened(file, passphrase_file, writing=bool(kinds)) as workspace:
        instrument = forms.case_form(workspace)
        first = free_number(case.number for case in workspace.cases())
        choices = list_choices(instrument, **settled)
        try:
            with_units, choices, found = take_with_units(
                list_file, instrument, choices, fresh=False, first_number=first
            )
        except UserError as error:
            raise UserError(*with_options(error.problems, _PASSWORD_OPTION)) from error
        if found.sample is None:
            raise UserError(*with_options(found.problems, _PASSWORD_OPTION))
        say_problems(found.problems, list_file.name)
        wanted = {number.casefold() for number in cases}
        news = [
            one
            for one in news_of_list(workspace, found, choices, with_units)
            if not wanted or one.case.number.casefold() in wanted
        ]
        rows = [{"kind": one.kind.value, "case": one.case.number, "what": str(one.what)} for one in news]
        click.echo(table(rows, ["kind", "case", "what"], form, "The list says nothing otherwise."))
        if kinds:
            keys = {one.key for one in news if one.kind in kinds}
            done = take_list(workspace, with_units, news, keys, reason, in_reserve=in_reserve)
            click.echo(f"Taken over: {done}.", err=True)


@click.command("list-template")
@click.argument("out", metavar="OUT.xlsx", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--form", "assessed_with", type=ANY_FILE, help="The assessment form; the bundled one if left out.")
@says_problems
def list_template(out: Path, assessed_with: Path | None) -> None:
    """Write an empty list of cases for an area to fill in: its heads, and what may stand below each."""
    write_template(out, case_form(assessed_with))
    click.echo(f"Wrote {out.name}.")


@click.command()
@file_argument
@click.option("--add", multiple=True, metavar="NAME", help="A further delivery unit; repeatable.")
@click.option("--rename", nargs=2, metavar="UNIT NAME", help="Call a unit otherwise, everywhere.")
@click.option("--same", nargs=2, metavar="GONE KEPT", help="Two are one unit: the cases of GONE are in KEPT.")
@click.option("--remove", default="", metavar="UNIT", help="Take a unit out.")
@click.option("--cases-to", default="", metavar="UNIT", help="Where the cases of the one taken out are from now on.")
@reason_option
@format_option
@passphrase_option
@says_problems
def units(
    file: Path, add: tuple[str, ...], rename: tuple[str, str] | None, same: tuple[str, str] | None, remove: str,
    cases_to: str, *, reason: str, form: str, passphrase_file: Path | None,
) -> None:  # fmt: skip
    """Lead: list the delivery units of the inspection, or change them. A UNIT is named by its name or code."""
    with opened(file, passphrase_file, writing=bool(add or rename or same or remove)) as workspace:
        for name in add:
            own.add_unit(workspace, name)
        if rename:
            own.rename_unit(workspace, *rename)
        if same:
            own.merge_units(workspace, *same, reason)
        if remove:
            own.remove_unit(workspace, remove, reason, cases_to)
        rows = [
            {"code": one.code, "name": one.name, "cases": one.cases, "people": "; ".join(one.people)}
            for one in own.units(workspace)
        ]
        click.echo(table(rows, ["code", "name", "cases", "people"], form, "This form has units of its own."))


@click.command()
@file_argument
@click.option(
    "--from", "given", nargs=2, metavar="DATE DAY", help="Work out every date from one: fieldwork 2026-05-11."
)
@click.option("--set", "changed", nargs=2, multiple=True, metavar="DATE DAY", help="Change one date only; repeatable.")
@format_option
@passphrase_option
@says_problems
def timetable(
    file: Path, given: tuple[str, str] | None, changed: tuple[tuple[str, str], ...], form: str,
    passphrase_file: Path | None,
) -> None:  # fmt: skip
    """Lead: the dates from the announcement to the publication, and where the inspection is.

    A DATE is announcement, fieldwork, second_week, draft or publication; a DAY is written 2026-05-11.
    """
    with opened(file, passphrase_file, writing=bool(given or changed)) as workspace:
        if given:
            dates.set_timetable(workspace, _milestone(given[0]), dates.day_of(given[1]))
        for name, day in changed:
            dates.change_date(workspace, _milestone(name), dates.day_of(day))
        rows = [
            {"date": one.milestone.value, "day": one.day.isoformat() if one.day else "", "days": one.days}
            for one in dates.timetable(workspace, date.fromisoformat(workspace.now()[:10]))
        ]
        click.echo(table(rows, ["date", "day", "days"], form, "There are no dates."))


def _milestone(name: str) -> dates.Milestone:
    if name not in set(dates.Milestone):
        raise click.UsageError(f"A DATE is one of: {', '.join(dates.Milestone)}.")
    return dates.Milestone(name)
