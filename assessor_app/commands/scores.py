"""The verb of the scores: of one inspection, or of many together."""

from __future__ import annotations

from pathlib import Path

import click

from assessor_app.commands.common import file_argument, format_option, opened, passphrase_option, says_problems
from assessor_app.operations import results
from assessor_app.records import HEADLINE_RULES


@click.command()
@file_argument
@click.option("--by", default="", metavar="FIELD", help="A case detail to break down by, e.g. unit or gender.")
@click.option("--include-unfinished", is_flag=True, help="Count unfinished cases too; the output says so.")
@click.option(
    "--engine",
    "engine_name",
    default="duckdb",
    metavar="NAME",
    help="For a folder: duckdb, spark on this computer, or spark=MASTER.",
)
@click.option("--rule", default="", type=click.Choice(["", *HEADLINE_RULES]), help="For a folder: what a headline is.")
@format_option
@passphrase_option
@says_problems
def scores(
    file: Path, by: str, engine_name: str, rule: str, *, include_unfinished: bool, form: str,
    passphrase_file: Path | None,
) -> None:  # fmt: skip
    """Lead: the scores of outcomes, stages of the work, criteria and questions.

    FILE is an inspection file, or a folder that the verb aggregate has made. A folder can also be broken down by
    inspection, area, year and theme; its groups are compared, and figures on fewer than ten cases are left out.
    """
    if file.is_dir():
        from assessor_app.operations import aggregate_scores

        many = aggregate_scores.folder_scores(
            file, engine_name=engine_name, rule=rule, by=by, include_unfinished=include_unfinished
        )
        click.echo(aggregate_scores.folder_scores_text(many, form), nl=False)
        return
    with opened(file, passphrase_file, writing=False) as workspace:
        found = results.scores(workspace, by=by or None, include_unfinished=include_unfinished)
        text = results.scores_text(found, form)
    click.echo(text, nl=False)
