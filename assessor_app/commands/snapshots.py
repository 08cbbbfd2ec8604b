"""The verbs of figures over time: snapshot, snapshots, compare, challenge."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import click

from assessor_app.commands.common import file_argument, format_option, opened, passphrase_option, says_problems, table
from assessor_app.operations import challenges as log
from assessor_app.operations import snapshots as frozen

_RULINGS = [ruling.value for ruling in log.Ruling]


@click.command()
@file_argument
@click.argument("name")
@passphrase_option
@says_problems
def snapshot(file: Path, name: str, passphrase_file: Path | None) -> None:
    """Lead: freeze all figures under a NAME, as for feedback, draft or publication. It is never changed."""
    with opened(file, passphrase_file) as workspace:
        told = frozen.take_snapshot(workspace, name)
    click.echo(f"“{told.name}”: {len(told.headlines)} scores and {len(told.counts)} figures, {told.at[:10]}.")


@click.command()
@file_argument
@format_option
@passphrase_option
@says_problems
def snapshots(file: Path, form: str, passphrase_file: Path | None) -> None:
    """Lead: every snapshot, and how many figures have changed since."""
    with opened(file, passphrase_file, writing=False) as workspace:
        taken = frozen.snapshots(workspace)
        now = frozen.figures_now(workspace) if taken else None
        rows = [
            {
                "name": one.name,
                "date": one.at[:10],
                "figures": len(one.headlines) + len(one.counts),
                "changed_since": len(frozen.differences(workspace, one, now)),
            }
            for one in taken
            if now
        ]
    click.echo(table(rows, ["name", "date", "figures", "changed_since"], form, "No figures have been frozen yet."))


@click.command()
@file_argument
@click.argument("before")
@click.argument("after", default="")
@click.option("--find", default="", metavar="TEXT", help="Only figures whose id or name has this text.")
@format_option
@passphrase_option
@says_problems
def compare(file: Path, before: str, after: str, find: str, form: str, passphrase_file: Path | None) -> None:
    """Lead: what has changed from the snapshot BEFORE to the snapshot AFTER, or to now."""
    with opened(file, passphrase_file, writing=False) as workspace:
        was = frozen.find_snapshot(workspace, before)
        then = frozen.find_snapshot(workspace, after) if after else frozen.figures_now(workspace)
        words = find.casefold()
        every = frozen.differences(workspace, was, then)
        found = [one for one in every if words in f"{one.figure} {one.name}".casefold()]
    if form == "text":
        click.echo("\n".join(one.sentence for one in found) or "No figure has changed.")
        return
    click.echo(table(_rows(found), ["figure", "name", "before", "after"], form, ""))


@click.command()
@file_argument
@click.option("--claim", default="", help="Enter a challenge: what is disputed.")
@click.option("--evidence", default="", help="What is shown for it.")
@click.option("--figure", "about", multiple=True, metavar="ID", help="A figure that it is about; may be repeated.")
@click.option("--decide", default="", metavar="CHALLENGE", help="Decide a challenge, by its id.")
@click.option("--ruling", type=click.Choice(_RULINGS), help="What is decided.")
@click.option("--reason", default="", help="Why it is decided so.")
@format_option
@passphrase_option
@says_problems
def challenge(
    file: Path, claim: str, evidence: str, about: tuple[str, ...], decide: str, ruling: str | None, reason: str,
    form: str, passphrase_file: Path | None,
) -> None:  # fmt: skip
    """Lead: the challenge log. Enter a challenge with --claim, decide one with --decide; else read the log.

    The effect is what changed in its figures and the headlines from when it was entered to its decision.
    """
    if bool(decide) != bool(ruling) or (decide and claim):
        raise click.UsageError("Use --claim to enter a challenge, or --decide and --ruling to decide one.")
    with opened(file, passphrase_file, writing=bool(claim or decide)) as workspace:
        if claim:
            log.enter_challenge(workspace, claim, evidence, about)
        if decide and ruling:
            log.decide_challenge(workspace, decide, log.Ruling(ruling), reason)
        told = [(one, log.effect(workspace, one)) for one in log.challenges(workspace)]
    rows = [_row(one, effect, form) for one, effect in told]
    heads = ["challenge", "date", "claim", "evidence", "ruling", "reason", "effect"]
    click.echo(table(rows, heads, form, "Nothing has been challenged yet."))


def _row(one: log.Challenge, effect: Iterable[frozen.Difference], form: str) -> dict[str, object]:
    return {
        "challenge": one.id,
        "date": one.seen.at[:10],
        "claim": one.claim,
        "evidence": one.evidence,
        "ruling": one.decision.ruling.value if one.decision else "open",
        "reason": one.decision.reason if one.decision else "",
        "effect": _rows(effect) if form == "json" else " ".join(each.sentence for each in effect) or "none",
    }


def _rows(found: Iterable[frozen.Difference]) -> list[dict[str, object]]:
    return [{"figure": one.figure, "name": str(one.name), "before": one.before, "after": one.after} for one in found]
