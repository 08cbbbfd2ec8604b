"""The lead's verb about interviews, questionnaires and notes of evidence."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click

from assessor_app.commands.common import file_argument, format_option, opened, passphrase_option, says_problems, table
from assessor_app.operations import interviews as interviewing
from assessor_app.operations.forms import INTERVIEW_FORMS
from assessor_app.operations.tabulation import QuestionTable, Tabulation
from assessor_app.records import LOCKED
from assessor_app.scoring import percent
from assessor_app.store import Workspace


@click.command()
@file_argument
@click.option("--form", "form_id", type=click.Choice(INTERVIEW_FORMS), help="The answers of this form, in tables.")
@click.option("--by", default=None, metavar="QUESTION", help="Group by a question with choices; '' never groups.")
@click.option("--start", "code", default="", metavar="CODE", help="Begin an interview under this code, e.g. OM-07.")
@click.option("--language", type=click.Choice(["en", "cy"]), default="en", help="English or Welsh.")
@format_option
@passphrase_option
@says_problems
def interviews(
    file: Path, form_id: str | None, by: str | None, code: str, language: str, form: str, passphrase_file: Path | None
) -> None:
    """Lead: interviews and questionnaires: how many there are, or what those of one form say.

    An interview is answered and completed with the verbs answer and complete, its code in place of a
    case. Nothing of it counts in scores or leaves this file.
    """
    if code and form_id is None:
        raise click.UsageError("Say with --form what kind of interview it is.")
    with opened(file, passphrase_file, writing=bool(code)) as workspace:
        if code and form_id is not None:
            done = interviewing.start_interview(workspace, form_id, code)
            click.echo(f"Interview {done.case} has begun. Answer it as a case is answered.")
        elif form_id is not None:
            found = interviewing.tabulate(workspace, form_id, by)
            click.echo(_text(found, language) if form == "text" else _table(found, language, form))
        else:
            click.echo(_overview(workspace, language, form))


def _overview(workspace: Workspace, language: str, form: str) -> str:
    rows = []
    for form_id in INTERVIEW_FORMS:
        found = interviewing.interviews(workspace, form_id)
        complete = sum(1 for one in found if one.status in LOCKED)
        title = interviewing.interview_form(workspace, form_id).title.to(language)
        rows.append({"form": form_id, "title": title, "interviews": len(found), "complete": complete})
    return table(rows, ["form", "title", "interviews", "complete"], form, "")


def _table(found: Tabulation, language: str, form: str) -> str:
    heads = [
        "question", "label", "group", "choice", "answer", "count", "answered", "asked",
        "respondent", "text", "may_be_quoted",
    ]  # fmt: skip
    return table([row for each in found.questions for row in _rows(each, language)], heads, form, "")


def _rows(each: QuestionTable, language: str) -> Iterator[dict[str, object]]:
    """A row for each choice, with its count, and for each thing said, with its respondent."""
    about = {"question": each.code, "label": each.label.to(language), "group": each.group}
    of = {"answered": each.answered, "asked": each.asked}
    for choice in each.counts:
        yield {**about, "choice": choice.code, "answer": choice.label.to(language), "count": choice.count, **of}
    for words in each.words:
        yield {**about, **of, "respondent": words.respondent, "text": words.text, "may_be_quoted": words.quotable}


def _text(found: Tabulation, language: str) -> str:
    unfinished = f", {found.unfinished} of them not complete" if found.unfinished else ""
    lines = [f"{found.form.title.to(language)}: {found.respondents}{unfinished}."]
    for each in found.questions:
        group = f" [{each.group_label.to(language)}]" if found.by else ""
        lines += ["", f"{each.label.to(language)}{group} ({each.answered} of {each.asked} answered)"]
        lines += [
            f"  {choice.count:>4}  {percent(choice.count, each.answered):>3} %  {choice.label.to(language)}"
            for choice in each.counts
            if each.answered
        ]
        lines += [
            f"  {words.respondent}{'' if words.quotable else ' (not to be quoted)'}: {' '.join(words.text.split())}"
            for words in each.words
        ]
    return "\n".join(lines)
