"""Lead: the inspection report, made from the figures of the inspection and from what the lead has written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from assessor_app.figures import FigureValue
from assessor_app.messages import Message
from assessor_app.operations import plain_files, report_facts, report_sections
from assessor_app.operations.allocation import require_lead
from assessor_app.operations.figures import figure_values
from assessor_app.operations.files import made
from assessor_app.operations.results import scores
from assessor_app.problems import Problem, Progress, UserError, no_progress
from assessor_app.reports.document import Document
from assessor_app.store import Workspace
from assessor_app.translations import say

if TYPE_CHECKING:
    from assessor_app.reports.figure_lint import Lint

FORMATS = ("html", "docx", "pdf")
LANGUAGES = ("en", "cy")


@dataclass(frozen=True, slots=True)
class ReportFile:
    """One file of a report that was written."""

    path: Path
    format: str
    language: str


def build_report(workspace: Workspace, language: str = "en") -> Document:
    """The whole report in one language, as blocks. `UserError` in an assessor's file."""
    require_lead(workspace)
    values = {value.figure.id: value for value in figure_values(workspace)}
    facts = report_facts.Facts(workspace, scores(workspace), values, language)
    inspection = workspace.inspection()
    subtitle = Message("{area}: report of the inspection", area=inspection.area or inspection.name)
    return Document(
        title=inspection.name,
        subtitle=say(subtitle, language),
        language=language,
        dated=workspace.now()[:10],
        blocks=tuple(report_sections.blocks(facts)),
    )


def truths(values: Iterable[FigureValue]) -> Mapping[str, tuple[int, int]]:
    """What each figure of a report comes to: how many of how many, by its id."""
    return {value.figure.id: (value.n, value.d) for value in values}


def write_report(
    workspace: Workspace,
    folder: Path,
    *,
    formats: Sequence[str] = FORMATS,
    languages: Sequence[str] = ("en",),
    progress: Progress = no_progress,
) -> tuple[ReportFile, ...]:
    """Write the report into a folder, a file for each format and language; each is recorded before it is written.

    `UserError` in an assessor's file, and for a folder that cannot be written to.
    """
    require_lead(workspace)
    made(folder)
    written: list[ReportFile] = []
    steps = [(language, form) for language in languages for form in formats]
    documents = {language: build_report(workspace, language) for language in languages}
    for step, (language, form) in enumerate(steps):
        path = folder / f"report-{language}.{form}"
        progress(step, len(steps), path.name)
        data = rendered(documents[language], form)
        plain_files.write(workspace, path, data, plain_files.REPORT)
        written.append(ReportFile(path, form, language))
    progress(len(steps), len(steps), "")
    return tuple(written)


def rendered(document: Document, form: str) -> bytes:
    """The bytes of a report as ``html``, ``docx`` or ``pdf``."""
    if form == "html":
        from assessor_app.reports.web_page import web_page

        return web_page(document).encode("utf-8")
    if form == "docx":
        from assessor_app.reports.word_file import word_file

        return word_file(document)
    from assessor_app.reports.typeset import typeset

    return typeset(document)


def held_against(workspace: Workspace, path: Path, language: str = "en") -> Lint:
    """Hold a report that comes back from editing, a Word file, against what its figures say now.

    `UserError` in an assessor's file, and for a file that cannot be read or is no Word file.
    """
    from assessor_app.reports.figure_lint import lint

    require_lead(workspace)
    try:
        data = path.read_bytes()
    except OSError as error:
        what = Message("The file cannot be read ({why}).", why=error.strerror or Message("unknown reason"))
        raise UserError(Problem("unreadable", what, Message("Check that it is there."), file=path.name)) from error
    return lint(data, build_report(workspace, language), truths(figure_values(workspace)))


def sections_of(workspace: Workspace) -> Iterator[tuple[str, str]]:
    """The sections that the lead writes, by id, and what they have written so far."""
    for section in report_facts.SECTIONS:
        yield section, report_facts.text_of(workspace, section)
