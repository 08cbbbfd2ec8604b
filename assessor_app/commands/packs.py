"""The verbs about packs: pack, packs, handed-over."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from assessor_app.commands.common import (
    FOLDER,
    cases_words,
    file_argument,
    format_option,
    opened,
    passphrase_option,
    plain_option,
    says_problems,
    table,
)
from assessor_app.operations.pack_state import note_handed_over
from assessor_app.operations.packs import states, write_packs


@click.command()
@file_argument
@click.argument("out_dir", type=FOLDER)
@click.option("--for", "people", multiple=True, metavar="ASSESSOR", help="Only for this assessor; can be repeated.")
@click.option("--needed", is_flag=True, help="Only for those whose last pack does not hold everything.")
@click.option("--with-references", is_flag=True, help="Send the area's reference and the person's name along.")
@plain_option
@passphrase_option
@says_problems
def pack(
    file: Path, out_dir: Path, people: tuple[str, ...], *, needed: bool, with_references: bool, plain: bool,
    passphrase_file: Path | None,
) -> None:  # fmt: skip
    """Lead: write a workbook of cases to assess for each assessor into OUT_DIR."""
    with opened(file, passphrase_file) as workspace:
        written = write_packs(
            workspace, out_dir, plain=plain, people=people, with_references=with_references, only_needed=needed
        )
        for done in written:
            click.echo(f"{done.path.name}: {cases_words(done.cases)}")
        if not written:
            click.echo("Everybody’s last pack holds everything.")


@click.command()
@file_argument
@format_option
@passphrase_option
@says_problems
def packs(file: Path, form: str, passphrase_file: Path | None) -> None:
    """Lead: the packs of each assessor: number, handed over, answered, and who needs a new one and why."""
    with opened(file, passphrase_file, writing=False) as workspace:
        rows = [
            {
                "assessor": one.person.id,
                "pack": one.number,
                "cases": len(one.cases),
                "handed_over": one.handed_over,
                "when": one.when,
                "how": one.how,
                "answered": one.answered,
                "needs": str(one.needs or ""),
            }
            for one in states(workspace)
        ]
    heads = ["assessor", "pack", "cases", "handed_over", "when", "how", "answered", "needs"]
    click.echo(table(rows, heads, form, "Nobody has cases yet."))


@click.command("handed-over")
@file_argument
@click.argument("assessor")
@click.option("--how", default="", help="How it reached them, in a few words.")
@click.option("--day", type=click.DateTime(["%Y-%m-%d"]), help="When, as 2013-06-03; today if left out.")
@passphrase_option
@says_problems
def handed_over(file: Path, assessor: str, how: str, day: datetime | None, passphrase_file: Path | None) -> None:
    """Lead: record that an ASSESSOR (their id) has their last pack in hand."""
    with opened(file, passphrase_file) as workspace:
        done = note_handed_over(workspace, assessor, how, day.date() if day else None)
        click.echo(f"Pack {done.handed_over} of {assessor} was handed over on {done.when}.")
