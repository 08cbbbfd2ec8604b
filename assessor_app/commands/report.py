"""The verbs of the report: figures, figure, section, report, lint, tipping."""

from __future__ import annotations

import json
from pathlib import Path

import click

from assessor_app.commands.common import (
    ANY_FILE,
    FOLDER,
    cases_words,
    file_argument,
    format_option,
    opened,
    passphrase_option,
    says_problems,
    table,
)
from assessor_app.figures import FigureValue, Style, quantity
from assessor_app.operations import figures as named
from assessor_app.operations import report as reports
from assessor_app.operations.moves import tipping_list
from assessor_app.operations.report_facts import SECTIONS, text_of, write_section

_STYLES = [style.value for style in Style]


@click.command()
@file_argument
@click.option("--find", default="", metavar="TEXT", help="Only figures whose id or name has this text.")
@click.option("--style", type=click.Choice(_STYLES), default="words", show_default=True, help="How they are said.")
@click.option("--add", nargs=4, default=None, metavar="ID NAME COUNTED BASE", help="Add a figure: two rules of a case.")
@click.option("--remove", default="", metavar="ID", help="Take a figure of your own away.")
@format_option
@passphrase_option
@says_problems
def figures(
    file: Path, find: str, style: str, add: tuple[str, str, str, str] | None, remove: str, form: str,
    passphrase_file: Path | None,
) -> None:  # fmt: skip
    """Lead: every named figure, how many cases of how many, and how it is said.

    Figures come from the form (each answer, each side of the line, each reason); a figure of your own counts the
    cases for which the rule COUNTED holds among those for which BASE holds, as assessment forms write rules.
    """
    with opened(file, passphrase_file, writing=bool(add or remove)) as workspace:
        if add:
            named.add_figure(workspace, *add)
        if remove:
            named.remove_figure(workspace, remove)
        words = find.casefold()
        rows = [
            {
                "figure": one.figure.id,
                "n": one.n,
                "of": one.d,
                "said": quantity(one.n, one.d, Style(style)),
                "name": str(one.figure.name),
            }
            for one in named.figure_values(workspace)
            if words in f"{one.figure.id} {one.figure.name}".casefold()
        ]
    click.echo(table(rows, ["figure", "n", "of", "said", "name"], form, "There is no such figure."))


@click.command()
@file_argument
@click.argument("figure")
@click.option("--language", type=click.Choice(["en", "cy"]), default="en", help="The language it is said in.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="How to print it.")
@passphrase_option
@says_problems
def figure(file: Path, figure: str, language: str, form: str, passphrase_file: Path | None) -> None:
    """Lead: one FIGURE with its rules, every way to say it, and the cases behind it."""
    with opened(file, passphrase_file, writing=False) as workspace:
        (value,) = named.figure_values(workspace, [figure])
    told = _told(value, language)
    if form == "json":
        click.echo(json.dumps(told, ensure_ascii=False, indent=2))
        return
    click.echo(f"{value.figure.name.to(language)}\nCounted: {value.figure.counted}\nAmong: {value.figure.base}")
    for style in Style:
        click.echo(f"  {style.value}: {quantity(value.n, value.d, style, language)}")
    click.echo(f"{cases_words(value.n)}: {', '.join(value.cases)}")
    click.echo(f"Among {cases_words(value.d)}: {', '.join(value.base_cases)}")


def _told(value: FigureValue, language: str) -> dict[str, object]:
    return {
        "figure": value.figure.id,
        "name": value.figure.name.to(language),
        "counted": value.figure.counted,
        "base": value.figure.base,
        "n": value.n,
        "of": value.d,
        "said": {style.value: quantity(value.n, value.d, style, language) for style in Style},
        "cases": value.cases,
        "base_cases": value.base_cases,
    }


@click.command()
@file_argument
@click.argument("section", type=click.Choice(SECTIONS))
@click.option("--text", default=None, help="What it says: a line a paragraph, figures as {q1_1_03=enough words}.")
@click.option("--from", "source", type=ANY_FILE, help="A text file with what it says, in UTF-8.")
@passphrase_option
@says_problems
def section(file: Path, section: str, text: str | None, source: Path | None, passphrase_file: Path | None) -> None:
    """Lead: write a SECTION of the report, or read what is written."""
    with opened(file, passphrase_file, writing=text is not None or source is not None) as workspace:
        if source is not None:
            text = source.read_text(encoding="utf-8-sig")
        if text is not None:
            known = {value.figure.id: value for value in named.figure_values(workspace)}
            write_section(workspace, section, text, known)
        click.echo(text_of(workspace, section) or "Nothing is written yet.")


@click.command()
@file_argument
@click.argument("out_dir", type=FOLDER)
@click.option("--format", "formats", default=",".join(reports.FORMATS), show_default=True, help="By commas.")
@click.option("--language", "languages", default="en", show_default=True, metavar="en,cy", help="By commas.")
@passphrase_option
@says_problems
def report(file: Path, out_dir: Path, formats: str, languages: str, passphrase_file: Path | None) -> None:
    """Lead: make the inspection report in OUT_DIR, as web page, Word file and PDF. That it was made is recorded."""
    chosen, spoken = _listed(formats, reports.FORMATS, "--format"), _listed(languages, reports.LANGUAGES, "--language")
    with opened(file, passphrase_file) as workspace:
        for done in reports.write_report(workspace, out_dir, formats=chosen, languages=spoken):
            click.echo(done.path.name)


def _listed(words: str, known: tuple[str, ...], option: str) -> list[str]:
    named_ones = [word.strip() for word in words.split(",") if word.strip()]
    if not named_ones or not set(named_ones) <= set(known):
        raise click.UsageError(f"Use some of {', '.join(known)} with {option}, by commas.")
    return list(dict.fromkeys(named_ones))


@click.command()
@file_argument
@click.argument("report", type=ANY_FILE)
@click.option("--language", type=click.Choice(["en", "cy"]), default="en", help="The language of the report.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="How to print it.")
@passphrase_option
@says_problems
def lint(file: Path, report: Path, language: str, form: str, passphrase_file: Path | None) -> None:
    """Lead: check every figure of a REPORT that comes back from editing (a Word file). Ends with 1 if any is wrong."""
    with opened(file, passphrase_file, writing=False) as workspace:
        done = reports.held_against(workspace, report, language)
    if form == "json":
        found = [
            {"paragraph": f.paragraph, "text": f.text, "figure": f.figure, "expected": f.expected} for f in done.wrong
        ]
        extra = [{"paragraph": f.paragraph, "text": f.text} for f in done.unsupported]
        told = {"figures": done.figures, "right": done.right, "wrong": found, "unsupported": extra}
        click.echo(json.dumps(told, ensure_ascii=False, indent=2))
    else:
        click.echo(f"{done.right} of {done.figures} figures are right.")
        for one in done.wrong:
            click.echo(
                f"Paragraph {one.paragraph}: “{one.text}” should be “{one.expected}” ({one.figure or 'no slot'})."
            )
        for one in done.unsupported:
            click.echo(f"Paragraph {one.paragraph}: no figure stands behind “{one.text}”.")
    if done.wrong:
        raise SystemExit(1)


@click.command()
@file_argument
@format_option
@passphrase_option
@says_problems
def tipping(file: Path, form: str, passphrase_file: Path | None) -> None:
    """Lead: the fewest answers that would move each headline by a whole per cent: read these again first."""
    with opened(file, passphrase_file, writing=False) as workspace:
        rows = [
            {
                "outcome": one.outcome,
                "now": one.now,
                "then": one.then,
                "answers": one.answers,
                "questions": ", ".join(f"{step.question} ({step.answers})" for step in one.steps),
            }
            for one in tipping_list(workspace)
        ]
    click.echo(table(rows, ["outcome", "now", "then", "answers", "questions"], form, "Nothing was judged yet."))
