"""What a report is made from: the figures, and the sections that the lead writes with figures in them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from assessor_app import subjects
from assessor_app.figures import FigureValue, Style, quantity
from assessor_app.messages import Message
from assessor_app.operations.allocation import require_lead
from assessor_app.problems import Problem, UserError
from assessor_app.records import Change
from assessor_app.reports.document import Block, Heading, Inline, Line, Paragraph, Slot
from assessor_app.scoring import Scores, whole_percent
from assessor_app.store import Workspace
from assessor_app.translations import say

SECTIONS = (
    "foreword", "context", "recommendations",
    *(f"{kind}-{outcome}" for outcome in "12345" for kind in ("summary", "strengths", "improvements", "findings")),
    "leadership", "thanks",
)  # fmt: skip
"""The sections that the lead writes. A line is a paragraph; ``{q1_1_03=enough words}`` is a figure in it."""

_FIGURE = re.compile(r"\{([^{}\s]+)(?: (count|percentage|fraction|all_but|words))?\}")


@dataclass(frozen=True, slots=True)
class Facts:
    """What a report is made from, in one language."""

    workspace: Workspace
    scores: Scores
    values: Mapping[str, FigureValue]
    language: str

    def say(self, message: Message) -> str:
        """A message in the language of the report."""
        return say(message, self.language)

    def slot(self, figure: str, style: Style) -> Slot:
        """A figure as it is said; `UserError` (``unknown-figure``) where there is none of that id."""
        if figure.partition(":")[0] in {"outcome", "criterion"}:
            return Slot(figure, f"{whole_percent(self._score(figure)) or 0}%")
        value = self.values.get(figure)
        if value is None:
            raise _unknown(figure)
        return Slot(figure, quantity(value.n, value.d, style, self.language) or "–")

    def _score(self, figure: str) -> float | None:
        kind, _, code = figure.partition(":")
        parts = self.scores.matrix.outcomes if kind == "outcome" else self.scores.matrix.criteria
        found = [part.score for part in parts if part.code == code]
        if not found:
            raise _unknown(figure)
        return found[0]


def text_of(workspace: Workspace, section: str) -> str:
    """What the lead has written for a section; ``""`` if nothing."""
    return workspace.value(subjects.INSPECTION, f"{subjects.SECTION}{section}") or ""


def write_section(workspace: Workspace, section: str, text: str, known: Mapping[str, FigureValue]) -> None:
    """Keep the text of a section. `UserError`: ``unknown-section``, ``unknown-figure`` with its paragraph."""
    require_lead(workspace)
    if section not in SECTIONS:
        what = Message("The report has no section called {section}.", section=section)
        raise UserError(Problem("unknown-section", what, Message("Use one of: {known}.", known=", ".join(SECTIONS))))
    for name in (found[1] for found in _FIGURE.finditer(text)):
        if name not in known and name.partition(":")[0] not in {"outcome", "criterion"}:
            raise _unknown(name)
    workspace.record([Change(subjects.INSPECTION, f"{subjects.SECTION}{section}", text.strip() or None)])


def _unknown(figure: str) -> UserError:
    what = Message("There is no figure called {id}.", id=figure)
    return UserError(Problem("unknown-figure", what, Message("Look it up in the list of figures.")))


def written(facts: Facts, section: str, title: Message | None = None, level: int = 1) -> Iterator[Block]:
    """What the lead has written, under its heading; nothing where nothing is written."""
    text = text_of(facts.workspace, section)
    if not text:
        return
    if title is not None:
        yield Heading(level, facts.say(title))
    for paragraph in text.splitlines():
        if paragraph.strip():
            yield Paragraph(line_of(facts, paragraph.strip()))


def line_of(facts: Facts, text: str) -> Line:
    """A paragraph of the lead's with its figures filled in."""
    parts: list[Inline] = []
    at = 0
    for found in _FIGURE.finditer(text):
        parts += [text[at : found.start()], facts.slot(found[1], Style(found[2] or "words"))]
        at = found.end()
    return tuple(part for part in (*parts, text[at:]) if part)
