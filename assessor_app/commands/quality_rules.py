"""The verbs that look for what is wrong while there is time to mend it: quality, quality-rule, rates."""

from __future__ import annotations

from pathlib import Path

import click

from assessor_app.commands.common import file_argument, format_option, opened, passphrase_option, says_problems, table
from assessor_app.operations import quality_rules as checks
from assessor_app.operations.quality_rules import Level, QualityRule

_LEVELS = [level.value for level in Level]


@click.command()
@file_argument
@click.option("--ask", is_flag=True, help="Ask the assessor about each finding at a question, once.")
@format_option
@passphrase_option
@says_problems
def quality(file: Path, *, ask: bool, form: str, passphrase_file: Path | None) -> None:
    """Lead: what looks wrong in the cases: your rules, odd judgements, the same sentence or another case in a text."""
    with opened(file, passphrase_file, writing=ask) as workspace:
        found = checks.findings(workspace)
        asked = checks.ask_all(workspace, found) if ask else ()
        rows = [
            {
                "case": one.case,
                "assessment": one.assessment,
                "question": one.question,
                "kind": one.kind,
                "level": one.level.value,
                "words": str(one.words),
            }
            for one in found
        ]
    click.echo(table(rows, ["case", "question", "kind", "level", "words", "assessment"], form, "Nothing looks wrong."))
    if ask:
        click.echo(f"Questions asked: {len(asked)}. They go with the next pack.", err=form != "text")


@click.command("quality-rule")
@file_argument
@click.argument("identity", metavar="ID", default="")
@click.option("--rule", default="", help="What it looks for in a case, as assessment forms write rules.")
@click.option("--words", default="", help="What is said where it holds.")
@click.option("--level", type=click.Choice(_LEVELS), default="warns", show_default=True, help="blocks: no sign-off.")
@click.option("--remove", is_flag=True, help="Take the rule away.")
@format_option
@passphrase_option
@says_problems
def quality_rule(
    file: Path, identity: str, rule: str, words: str, level: str, *, remove: bool, form: str,
    passphrase_file: Path | None,
) -> None:  # fmt: skip
    """Lead: list your rules of quality; with an ID keep a rule, change it or take it away."""
    with opened(file, passphrase_file, writing=bool(identity)) as workspace:
        if identity and remove:
            checks.remove_rule(workspace, identity)
        elif identity:
            checks.add_rule(workspace, QualityRule(identity, rule, words, Level(level)))
        rows = [
            {"id": one.id, "level": one.level.value, "rule": one.rule, "words": one.words}
            for one in checks.rules(workspace)
        ]
    click.echo(table(rows, ["id", "level", "rule", "words"], form, "There is no rule yet."))


@click.command()
@file_argument
@format_option
@passphrase_option
@says_problems
def rates(file: Path, form: str, passphrase_file: Path | None) -> None:
    """Lead: how often each assessor judged work insufficient, or not applicable, with 95 % intervals."""
    with opened(file, passphrase_file, writing=False) as workspace:
        rows = [
            {
                "assessor": one.person,
                "kind": one.kind,
                "n": one.n,
                "of": one.of,
                "low": round(one.interval.low, 4) if one.interval else "",
                "high": round(one.interval.high, 4) if one.interval else "",
            }
            for one in checks.rates(workspace)
        ]
    click.echo(table(rows, ["assessor", "kind", "n", "of", "low", "high"], form, "Nobody has judged anything yet."))
