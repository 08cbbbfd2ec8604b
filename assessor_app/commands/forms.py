"""The verbs about assessment forms: check, show, diff, write as Excel; adopt is in `versions`."""

from __future__ import annotations

from pathlib import Path

import click

from assessor_app.commands.common import ANY_FILE, NEW_FILE, say_problems, says_problems
from assessor_app.commands.versions import adopt
from assessor_app.instrument import describe, diff, load, write_xlsx
from assessor_app.problems import UserError
from assessor_app.records import Instrument

form_argument = click.argument("form", type=ANY_FILE)


@click.group()
def instrument() -> None:
    """Look at an assessment form (an XLSForm, as Excel workbook or text); adopt a new version of it."""


instrument.add_command(adopt)


@instrument.command("check")
@form_argument
@says_problems
def check_form(form: Path) -> None:
    """Check a FORM against the XLSForm rules and ours; every problem with sheet, row and remedy.

    Exit status 1 if anything was found, also where the form can be used as it is.
    """
    found, problems = load(form)
    say_problems(problems, form.name)
    if found is not None:
        counts = f"{len(found.questions)} questions, {len(found.scored)} scored"
        usable = "" if not problems else " It can be used as it is."
        click.echo(f"{found.form_id} {found.version}: {counts}.{usable}")
        click.echo(f"Content hash {found.hash}")
    if problems:
        raise SystemExit(1)


@instrument.command("show")
@form_argument
@click.option("--language", type=click.Choice(["en", "cy"]), default="en", help="English or Welsh.")
@says_problems
def show_form(form: Path, language: str) -> None:
    """Print a FORM as a person would read it."""
    click.echo(describe(_whole(form), language))


@instrument.command("diff")
@click.argument("old", type=ANY_FILE)
@click.argument("new", type=ANY_FILE)
@click.option("--language", type=click.Choice(["en", "cy"]), default="en", help="English or Welsh.")
@says_problems
def diff_forms(old: Path, new: Path, language: str) -> None:
    """Say in sentences what changed from the OLD form to the NEW one."""
    sentences = diff(_whole(old), _whole(new), language)
    click.echo("\n".join(sentences) if sentences else "Nothing changed.")


@instrument.command("write")
@form_argument
@click.argument("out", type=NEW_FILE)
@says_problems
def write_form(form: Path, out: Path) -> None:
    """Write a FORM as an Excel workbook, to change it there and bring it back."""
    write_xlsx(_whole(form), out)
    click.echo(f"Made {out.name}.")


def _whole(path: Path) -> Instrument:
    found, problems = load(path)
    if found is None:
        raise UserError(*(problem.in_file(path.name) for problem in problems))
    return found
