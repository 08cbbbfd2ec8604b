"""What all verbs share: passphrases, errors as lines, tables in three forms, opening a file."""

from __future__ import annotations

import functools
import json
import os
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

import click

from assessor_app.messages import Message
from assessor_app.problems import Problem, UserError
from assessor_app.records import CASEWORK, Assessment
from assessor_app.spreadsheet.separated import separated
from assessor_app.store import Workspace, open_workspace
from assessor_app.store.machine import device_name

PASSPHRASE = "ASSESSOR_PASSPHRASE"  # noqa: S105 - the name of a variable
WORKBOOK_PASSPHRASE = "ASSESSOR_WORKBOOK_PASSPHRASE"  # noqa: S105 - the name of a variable

P = ParamSpec("P")
R = TypeVar("R")

ANY_FILE = click.Path(readable=False, path_type=Path)
"""A file that is read: whatever is wrong with it is told by the operation, in its own words."""

NEW_FILE = click.Path(dir_okay=False, readable=False, path_type=Path)
FOLDER = click.Path(file_okay=False, readable=False, path_type=Path)
file_argument = click.argument("file", type=ANY_FILE)
format_option = click.option(
    "--format", "form", type=click.Choice(["text", "json", "csv"]), default="text", help="How to print the table."
)
reason_option = click.option("--reason", default="", help="Why, in a sentence; kept in the history.")
plain_option = click.option(
    "--plain", is_flag=True, help="Write an unencrypted workbook. Anyone can read it; that you did so is recorded."
)


def cases_words(count: int) -> str:
    """“1 case” or “12 cases”."""
    return f"{count} case" if count == 1 else f"{count} cases"


def passphrase_option(command: Callable[P, R]) -> Callable[P, R]:
    """Let a verb take the passphrase from a file; else from the environment, else it is asked for."""
    return click.option(
        "--passphrase-file",
        type=click.Path(exists=True, dir_okay=False, readable=False, path_type=Path),
        help=f"A text file whose first line is the passphrase (else {PASSPHRASE}, else it is asked for).",
    )(command)


def passphrase_from(file: Path | None, *, words: str = "Passphrase", variable: str = PASSPHRASE) -> str:
    """The passphrase of a workspace, from a file, the environment, or the person at the keyboard.

    `UserError`: ``not-utf8`` and ``cannot-read`` for a file that is no text of ours, ``no-passphrase``
    when nobody is there to be asked.
    """
    if file is not None:
        lines = _lines(file)
        return lines[0] if lines else ""
    found = os.environ.get(variable)
    try:
        return found or str(click.prompt(words, hide_input=True, err=True))
    except click.Abort as error:
        mend = Message("Type it, set {variable}, or name a file with --passphrase-file.", variable=variable)
        raise UserError(Problem("no-passphrase", Message("No passphrase was given."), mend)) from error


def passphrases_from(file: Path | None, number: int) -> list[str]:
    """The passphrases of so many files, from a text file with a line for each of them, or one line for all.

    Nothing if there is no file. `UserError` as `passphrase_from`, and ``other-number`` of lines.
    """
    lines = _lines(file) if file is not None else []
    while lines and not lines[-1]:
        lines.pop()
    if file is not None and len(lines) not in {1, number}:
        what = Message("The file with passphrases has {lines} lines, and {files} files are named.",
                       lines=len(lines), files=number)  # fmt: skip
        mend = Message("Write one line for all files, or one for each of them in their order.")
        raise UserError(Problem("other-number", what, mend, file=file.name))
    return lines * number if len(lines) == 1 else lines


def _lines(file: Path) -> list[str]:
    try:
        text = file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:  # as PowerShell writes what is sent into a file
        what = Message("The file with the passphrase is not saved as UTF-8 text.")
        raise UserError(Problem("not-utf8", what, Message("Save it as UTF-8 text."), file=file.name)) from error
    except OSError as error:
        what = Message(
            "The file with the passphrase cannot be read ({value}).",
            value=error.strerror or Message("unknown reason"),
        )
        raise UserError(Problem("cannot-read", what, Message("Choose another file."), file=file.name)) from error
    return [unicodedata.normalize("NFC", line.strip()) for line in text.splitlines()]


def says_problems(command: Callable[P, R]) -> Callable[P, R]:
    """Turn problems that a person can act on into lines on standard error and exit status 1."""

    @functools.wraps(command)
    def wrapped(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            return command(*args, **kwargs)
        except UserError as error:
            file = kwargs.get("file") or kwargs.get("form") or kwargs.get("pack")
            say_problems(error.problems, file.name if isinstance(file, Path) else "")
            raise SystemExit(1) from None

    return wrapped


def say_problems(problems: Sequence[Problem], file: str = "") -> None:
    """Print problems on standard error, one a line, each naming its file."""
    for problem in problems:
        named = problem if problem.file or not file else problem.in_file(file)
        click.echo(" ".join(named.sentence().split()), err=True)


@contextmanager
def opened(
    file: Path, passphrase_file: Path | None, *, writing: bool = True, passphrase: str | None = None
) -> Iterator[Workspace]:
    """The workspace in a file, folded and closed afterwards. A `passphrase` that is known is not asked for."""
    if passphrase is None:
        passphrase = passphrase_from(passphrase_file)
    workspace = open_workspace(file, passphrase, writing=writing, device=device_name())
    for warning in workspace.warnings:
        say_problems([warning], file.name)
    try:
        yield workspace
    finally:
        workspace.close()


def assessment_of(workspace: Workspace, case: str, assessor: str = "") -> Assessment:
    """The assessment that a verb means by a case: one's own, else the one of record, else the only one.

    The code of an interview, and PRACTICE, stand for a case too, unless a case has that number.
    """
    ours = [
        one
        for one in workspace.assessments()
        if one.case.casefold() == case.strip().casefold() and assessor in {"", one.assessor}
    ]
    ours = [one for one in ours if one.purpose in CASEWORK] or ours
    if not ours:
        what = Message("There is no assessment of case {case} in this file.", case=case)
        raise UserError(Problem("unknown-case", what, Message("Check the case number."), file=workspace.path.name))
    mine = [one for one in ours if one.assessor == workspace.me.id]
    return next(iter(mine + [one for one in ours if one.of_record] + ours))


def table(rows: Sequence[Mapping[str, Any]], heads: Sequence[str], form: str, empty: str) -> str:
    """Rows as text columns, JSON or CSV. `heads` are the keys, in order; `empty` is said of no rows."""
    if form == "json":
        return json.dumps([dict(row) for row in rows], ensure_ascii=False, indent=2)
    cells = [[_cell(row.get(head)) for head in heads] for row in rows]
    if form == "csv":
        return separated([heads, *cells]).rstrip("\n")
    if not cells:
        return empty
    titles = [head.replace("_", " ") for head in heads]
    widths = [max(len(line[column]) for line in [titles, *cells]) for column in range(len(heads))]
    lines = [
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)) for line in [titles, *cells]
    ]
    return "\n".join(line.rstrip() for line in lines)


def _cell(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, (list, tuple)):
        return " ".join(str(part) for part in value)
    return "" if value is None else " ".join(str(value).split())
