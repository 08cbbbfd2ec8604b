"""The lead's verb about how far two assessors of the same case agree."""

from __future__ import annotations

from pathlib import Path

import click

from assessor_app.commands.common import file_argument, format_option, opened, passphrase_option, says_problems, table
from assessor_app.operations.agreement import TwoAssessors, two_assessors
from assessor_app.operations.facts import FactAgreement
from assessor_app.scoring import Agreement, percent

_HEADS = [
    "question", "label", "both", "same", "percent", "cases", "caution", "low", "high", "one_only", "kappa", "ac1",
    "categories",
]  # fmt: skip


@click.command()
@file_argument
@click.option("--language", type=click.Choice(["en", "cy"]), default="en", help="English or Welsh.")
@format_option
@passphrase_option
@says_problems
def agreement(file: Path, language: str, form: str, passphrase_file: Path | None) -> None:
    """Lead: how far first and second, blind assessments agree, overall and question by question."""
    with opened(file, passphrase_file, writing=False) as workspace:
        found = two_assessors(workspace)
    if form == "text":
        click.echo("\n".join(found.sentences(language)))
    if found.questions or form != "text":
        click.echo(table(_rows(found, language), _HEADS if form != "text" else _HEADS[:7], form, ""))


def _rows(found: TwoAssessors, language: str) -> list[dict[str, object]]:
    """A row for all questions together (without a code), then one for each, then one for each fact."""
    each = [_row(one.code, one.label.to(language), one.found) for one in found.questions]
    facts = [_fact_row(one, language) for one in found.facts]
    return [_row("", "All questions together", found.overall), *each, *facts]


def _fact_row(one: FactAgreement, language: str) -> dict[str, object]:
    """A fact has no line, so nothing is told of what chance would give."""
    told = Agreement(one.both, one.same, one.one_only, kappa=None, ac1=None, categories=0, cases=one.both)
    return _row(one.code, one.label.to(language), told)


def _row(code: str, label: str, found: Agreement) -> dict[str, object]:
    return {
        "question": code,
        "label": label,
        "both": found.both,
        "same": found.same,
        "percent": percent(found.same, found.both),
        "cases": found.cases,
        "caution": found.caution,
        "low": found.interval.low if found.interval else None,
        "high": found.interval.high if found.interval else None,
        "one_only": found.one_only,
        "kappa": found.kappa,
        "ac1": found.ac1,
        "categories": found.categories,
    }
