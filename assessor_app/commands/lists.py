"""The verb list, and what the verbs that take a list of cases share."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

import click

from assessor_app import bundled
from assessor_app.commands.common import ANY_FILE, cases_words, passphrase_from, say_problems, says_problems
from assessor_app.instrument import load
from assessor_app.messages import joined
from assessor_app.operations.list_columns import ListMapping
from assessor_app.operations.list_units import with_units_of_list
from assessor_app.operations.sample import Hidden, ListChoices, TakenIn, take_in
from assessor_app.operations.saved_mapping import read_mapping, settled_mapping
from assessor_app.problems import Problem, UserError
from assessor_app.records import Instrument

DEFAULT_FORM = ("instruments", "case_assessment_violent_2013.csv")

P = ParamSpec("P")
R = TypeVar("R")

_OPTIONS = {
    "hidden-rows": "Add --hidden read or --hidden leave.",
    "hidden-columns": "Add --hidden read or --hidden leave.",
    "no-case-column": "Or have numbers given: --number-from DC-001.",
    "other-lists": "Name it with --sheet.",
    "no-such-sheet": "Name it with --sheet.",
    "unknown-choice": "Or say what it means: --mapping (for units of this area: --units-from-list).",
}
"""The option that settles a problem, by the problem's code."""


def list_options(password_option: str) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Let a verb be told what a person has settled about a list: see `list_choices`."""
    options = (
        click.option(
            "--mapping", type=ANY_FILE, help="What columns and values mean (JSON, as the verb list prints it)."
        ),
        click.option("--sheet", default="", help="The sheet with the list; else the first that holds one."),
        click.option("--hidden", type=click.Choice(["read", "leave"]), help="Read hidden rows and columns, or not."),
        click.option("--number-from", default="", metavar="DC-001", help="Give the cases numbers from this one on."),
        click.option("--units-from-list", is_flag=True, help="The delivery units are those that the list names."),
        click.option(
            password_option, "list_password_file", type=ANY_FILE, help="A text file with the password of the list."
        ),
    )

    def decorated(command: Callable[P, R]) -> Callable[P, R]:
        for option in reversed(options):
            command = option(command)
        return command

    return decorated


def list_choices(
    instrument: Instrument,
    *,
    mapping: Path | None,
    sheet: str,
    hidden: str | None,
    number_from: str,
    list_password_file: Path | None,
    units_from_list: bool = False,  # noqa: ARG001 - see `form_for_list`
) -> ListChoices:
    """What a person has settled about a list, from the options of `list_options`."""
    return ListChoices(
        password=passphrase_from(list_password_file) if list_password_file else "",
        sheet=sheet,
        hidden=Hidden(hidden or ""),
        mapping=read_mapping(mapping, instrument) if mapping else ListMapping(),
        first_number=number_from.strip(),
    )


def case_form(form: Path | None) -> Instrument:
    """The assessment form that a list is held against; the bundled one if none is named."""
    instrument, problems = load(form or bundled.resource(*DEFAULT_FORM))
    if instrument is None:
        raise UserError(*problems)
    return instrument


def form_for_list(instrument: Instrument, file: Path, *, units_from_list: bool, **settled: Any) -> Instrument:
    """The form with the delivery units that a list names, if that was asked for, or that a mapping names."""
    choices = list_choices(instrument, **settled)
    if not units_from_list and not choices.mapping.values:
        return instrument
    try:
        return with_units_of_list(take_in(file, instrument, choices), instrument, choices, fresh=units_from_list)
    except UserError:  # it is said where the list is taken
        return instrument


def with_options(problems: Iterable[Problem], password_option: str) -> tuple[Problem, ...]:
    """The same problems, each with the option of the command line that settles it."""
    options = {**_OPTIONS, "protected-list": f"Name a file that holds it: {password_option}."}
    return tuple(replace(problem, mend=joined(problem.mend, options.get(problem.code, ""))) for problem in problems)


@click.command("list")
@click.argument("file", metavar="LIST", type=ANY_FILE)
@click.option("--form", "assessed_with", type=ANY_FILE, help="The assessment form; the bundled one if left out.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="How to print it.")
@list_options("--password-file")
@says_problems
def list_(file: Path, assessed_with: Path | None, form: str, **settled: Any) -> None:
    """Show how a LIST of cases would be taken: its columns, its values, and all that is wrong with it.

    What it prints with --format json can be changed and given back with --mapping: to this verb, and
    to the verb new. There a column that means "" is not used, and a value that means null is left out.
    """
    instrument = form_for_list(case_form(assessed_with), file, **settled)
    try:
        found = take_in(file, instrument, list_choices(instrument, **settled))
    except UserError as error:
        raise UserError(*with_options(error.problems, "--password-file")) from error
    problems = with_options(found.problems, "--password-file")
    if form == "json":
        click.echo(json.dumps(_as_json(found, problems, instrument), ensure_ascii=False, indent=2))
    else:
        click.echo("\n".join(_lines(found)))
        say_problems(problems, file.name)
    if not found.taken.cases:
        raise SystemExit(1)


def _as_json(found: TakenIn, problems: Iterable[Problem], instrument: Instrument) -> Mapping[str, object]:
    return {
        "sheet": found.sheet,
        "rows": len(found.taken.cases),
        "columns": dict(found.mapping.columns),
        "values": settled_mapping(found, instrument).values,
        "problems": [
            {
                "code": problem.code,
                "severity": problem.severity.value,
                "where": problem.where,
                "what": problem.what,
                "mend": problem.mend,
            }
            for problem in problems
        ],
    }


def _lines(found: TakenIn) -> Iterable[str]:
    """A list as it would be taken, for a person to read."""
    if found.sheet:
        yield f"Sheet {found.sheet}"
    yield f"{cases_words(len(found.taken.cases))} in the list"
    yield "Columns:"
    width = max(map(len, found.mapping.columns), default=0)
    for head, detail in found.mapping.columns.items():
        yield f"  {head.ljust(width)}  {detail or '(not used)'}"
    for detail, pairs in found.taken.values.items():
        yield f"Values of {detail}:"
        width = max(map(len, pairs), default=0)
        for written, answer in pairs.items():
            yield f"  {written.ljust(width)}  {answer or '(no answer)'}"
