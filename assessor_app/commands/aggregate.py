"""The verb of research: the answers of many inspections as Parquet."""

from __future__ import annotations

from pathlib import Path

import click

from assessor_app.commands.common import (
    ANY_FILE,
    FOLDER,
    cases_words,
    passphrase_from,
    passphrase_option,
    passphrases_from,
    say_problems,
    says_problems,
)
from assessor_app.operations.aggregate import PartChange
from assessor_app.operations.aggregate import aggregate as put_together
from assessor_app.operations.inspection_part import Extent


@click.command()
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=ANY_FILE)
@click.option("--out", required=True, type=FOLDER, help="The folder for the tables, new or with others in it.")
@click.option("--with-text", is_flag=True, help="Take answers in words and evidence too.")
@click.option("--with-references", is_flag=True, help="Take the area's references and the persons' names too.")
@click.option("--with-staff", is_flag=True, help="Take who assessed too.")
@passphrase_option
@says_problems
def aggregate(
    files: tuple[Path, ...], out: Path, *, with_text: bool, with_references: bool, with_staff: bool,
    passphrase_file: Path | None,
) -> None:  # fmt: skip
    """Lead's files of many inspections, side by side as Parquet with a codebook.

    Choices, numbers and dates only, unless more is asked for. Each inspection is there once and written anew when its
    file has changed; nothing of the others is touched. The passphrase file has one line for all files, or one for
    each in their order.
    """
    known = passphrases_from(passphrase_file, len(files)) or [passphrase_from(None)] * len(files)
    extent = Extent(text=with_text, references=with_references, staff=with_staff)
    refused = False
    for done in put_together(list(zip(files, known, strict=True)), out, extent=extent):
        say_problems(done.problems, done.file.name)
        refused |= done.change is PartChange.REFUSED
        if done.change is not PartChange.REFUSED:
            click.echo(f"{done.file.name}: {done.change}, {cases_words(done.cases)}.")
    if refused:
        raise SystemExit(1)
