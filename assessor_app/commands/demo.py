"""The verb that does the whole job on the bundled sample inspection."""

from __future__ import annotations

import os
from pathlib import Path

import click

from assessor_app.commands.common import FOLDER, PASSPHRASE, says_problems
from assessor_app.operations import demo as job


@click.command()
@click.argument("out_dir", type=FOLDER)
@says_problems
def demo(out_dir: Path) -> None:
    """Do the whole job on the bundled sample inspection and print the score matrix.

    No screen is needed. OUT_DIR then holds the lead's and the assessors' files, the workbooks that
    went to and fro, the scores and the case summaries. Every passphrase in it is that of
    ASSESSOR_PASSPHRASE, else “sample inspection”.
    """
    passphrase = os.environ.get(PASSPHRASE) or job.PASSPHRASE
    click.echo(job.run(out_dir, passphrase, progress=_say))


def _say(done: int, total: int, words: str) -> None:
    if words:
        click.echo(f"[{done + 1}/{total}] {words}", err=True)
