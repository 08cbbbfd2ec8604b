"""The verbs about the people of an inspection: team, member."""

from __future__ import annotations

from pathlib import Path

import click

from assessor_app.commands.common import (
    file_argument,
    format_option,
    opened,
    passphrase_option,
    reason_option,
    says_problems,
    table,
)
from assessor_app.operations import inspection
from assessor_app.operations import team as people
from assessor_app.records import Owner, Person, Post


@click.command()
@file_argument
@click.option("--add", multiple=True, metavar="NAME", help="Take a further assessor into the team.")
@click.option("--rename", nargs=2, metavar="PERSON NAME", help="Call somebody otherwise, everywhere.")
@click.option("--same", nargs=2, metavar="GONE KEPT", help="Two are one person: the cases of GONE go to KEPT.")
@click.option("--remove", default="", metavar="PERSON", help="Let somebody leave the team; their answers stay.")
@click.option("--cases-to", default="", metavar="PERSON", help="Who takes over the cases of the one removed.")
@click.option("--bring-back", default="", metavar="PERSON", help="Take somebody who left into the team again.")
@click.option("--show-passphrases", is_flag=True, help="Show what opens each assessor's files.")
@reason_option
@format_option
@passphrase_option
@says_problems
def team(
    file: Path, add: tuple[str, ...], rename: tuple[str, str] | None, same: tuple[str, str] | None, remove: str,
    cases_to: str, bring_back: str, *, show_passphrases: bool, reason: str, form: str, passphrase_file: Path | None,
) -> None:  # fmt: skip
    """Lead: list the team, change it, look up the passphrase of an assessor who has forgotten it.

    A PERSON is named by their id or name, as the list has them.
    """
    changes = bool(add or rename or same or remove or bring_back)
    with opened(file, passphrase_file, writing=changes) as workspace:
        for name in add:
            inspection.add_person(workspace, name)
        if rename:
            people.rename(workspace, *rename)
        if same:
            people.merge(workspace, *same, reason)
        if remove:
            people.remove(workspace, remove, reason, cases_to)
        if bring_back:
            people.bring_back(workspace, bring_back, reason)
        kept = {row[0]: row[1] for row in reversed(workspace.passphrases())}
        rows = [_row(one) for one in workspace.people()]
        if show_passphrases:
            rows = [{**row, "passphrase": kept.get(str(row["id"]), "")} for row in rows]
    heads = ["id", "name", "role", "left", "post", "unit", "works_in", *(["passphrase"] if show_passphrases else [])]
    click.echo(table(rows, heads, form, "There is nobody in the team."))


def _row(one: Person) -> dict[str, object]:
    """A person as the list shows them."""
    return {
        "id": one.id,
        "name": one.name,
        "role": one.role.value,
        "left": one.left,
        "post": one.post.value if one.role is Owner.ASSESSOR else "lead",
        "unit": one.unit,
        "works_in": "; ".join(one.teams),
    }


@click.command()
@file_argument
@click.argument("person")
@click.option("--post", type=click.Choice([post.value for post in Post]), help="What they are in the team.")
@click.option("--unit", default=None, help="The delivery unit that they work in themselves; empty for none.")
@click.option("--works-in", multiple=True, metavar="TEAM", help="A team of the area that they work in; repeatable.")
@passphrase_option
@says_problems
def member(
    file: Path, person: str, post: str | None, unit: str | None, works_in: tuple[str, ...], passphrase_file: Path | None
) -> None:
    """Lead: say what a PERSON of the team is, and where in the area they work themselves: no such case is theirs."""
    with opened(file, passphrase_file) as workspace:
        chosen = Post(post) if post else None
        done = people.describe(workspace, person, post=chosen, unit=unit, teams=works_in or None)
        click.echo(", ".join(filter(None, (done.name, done.post.value, done.unit, *done.teams))))
