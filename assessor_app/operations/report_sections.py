"""The sections of an inspection report, in their order, each made from figures and from what the lead has written."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from assessor_app import subjects
from assessor_app.figures import FigureValue, Style, quantity
from assessor_app.messages import Message
from assessor_app.operations.allocation import require_lead
from assessor_app.operations.figures import ENOUGH, NOT_ENOUGH
from assessor_app.operations.forms import case_form
from assessor_app.operations.make_up import USUAL
from assessor_app.problems import Problem, UserError
from assessor_app.records import Change, Judgement, Question
from assessor_app.reports.charts import Counts
from assessor_app.reports.document import Block, Chart, Heading, Inline, Line, Paragraph, Points, Slot, Table
from assessor_app.scoring import OutcomeScore, QuestionScore, Scores, notes, whole_percent
from assessor_app.store import Workspace
from assessor_app.translations import say

SECTION = "section:"
"""What the field of the inspection begins with that holds the text of a section; its id follows."""

SECTIONS = (
    "foreword", "context", "recommendations",
    *(f"{kind}-{outcome}" for outcome in "12345" for kind in ("summary", "strengths", "improvements", "findings")),
    "leadership", "thanks",
)  # fmt: skip
"""The sections that the lead writes. A line is a paragraph; ``{q1_1_03=enough words}`` is a figure in it."""

FEWEST = 5
"""Fewer cases than this are not printed in the make-up: who they are could be guessed."""

MOST_POINTS = 4
MOST_BARS = 12
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


def blocks(facts: Facts) -> Iterator[Block]:
    """The whole report."""
    yield from _written(facts, "foreword", Message("Foreword"))
    yield from _scores(facts)
    yield from _written(facts, "recommendations", Message("Recommendations"))
    for outcome in facts.scores.matrix.outcomes:
        if outcome.score is not None:
            yield from _outcome(facts, outcome)
    yield from _written(facts, "leadership", Message("Leadership and management"))
    yield from _written(facts, "context", Message("The area"))
    yield from _make_up(facts)
    yield from _method(facts)
    yield from _written(facts, "thanks", Message("Thanks"))


def text_of(workspace: Workspace, section: str) -> str:
    """What the lead has written for a section; ``""`` if nothing."""
    return workspace.value(subjects.INSPECTION, f"{SECTION}{section}") or ""


def write_section(workspace: Workspace, section: str, text: str, known: Mapping[str, FigureValue]) -> None:
    """Keep the text of a section. `UserError`: ``unknown-section``, ``unknown-figure`` with its paragraph."""
    require_lead(workspace)
    if section not in SECTIONS:
        what = Message("The report has no section called {section}.", section=section)
        raise UserError(Problem("unknown-section", what, Message("Use one of: {known}.", known=", ".join(SECTIONS))))
    for name in (found[1] for found in _FIGURE.finditer(text)):
        if name not in known and name.partition(":")[0] not in {"outcome", "criterion"}:
            raise _unknown(name)
    workspace.record([Change(subjects.INSPECTION, f"{SECTION}{section}", text.strip() or None)])


def _unknown(figure: str) -> UserError:
    what = Message("There is no figure called {id}.", id=figure)
    return UserError(Problem("unknown-figure", what, Message("Look it up in the list of figures.")))


def _written(facts: Facts, section: str, title: Message | None = None, level: int = 1) -> Iterator[Block]:
    """What the lead has written, under its heading; nothing where nothing is written."""
    text = text_of(facts.workspace, section)
    if not text:
        return
    if title is not None:
        yield Heading(level, facts.say(title))
    for paragraph in text.splitlines():
        if paragraph.strip():
            yield Paragraph(_line(facts, paragraph.strip()))


def _line(facts: Facts, text: str) -> Line:
    """A paragraph of the lead's with its figures filled in."""
    parts: list[Inline] = []
    at = 0
    for found in _FIGURE.finditer(text):
        parts += [text[at : found.start()], facts.slot(found[1], Style(found[2] or "words"))]
        at = found.end()
    return tuple(part for part in (*parts, text[at:]) if part)


# --- scores -------------------------------------------------------------------------------------


def _scores(facts: Facts) -> Iterator[Block]:
    yield Heading(1, facts.say(Message("Scores")))
    head = (facts.say(Message("Outcome")), facts.say(Message("Score")), facts.say(Message("95 % interval")))
    rows = [
        (
            (f"{outcome.code} {outcome.name.to(facts.language)}",),
            (facts.slot(f"outcome:{outcome.code}", Style.PERCENTAGE),),
            (_interval(facts, outcome),),
        )
        for outcome in facts.scores.matrix.outcomes
        if outcome.score is not None
    ]
    yield Table(facts.say(Message("How much of the work was done well enough")), head, tuple(rows))
    yield Points(tuple((note,) for note in notes(facts.scores, facts.language)))


def _interval(facts: Facts, outcome: OutcomeScore) -> str:
    if outcome.interval is None:
        return facts.say(Message("too few cases"))
    low, high = whole_percent(outcome.interval.low), whole_percent(outcome.interval.high)
    return facts.say(Message("{low} to {high}%", low=low, high=high))


# --- an outcome ---------------------------------------------------------------------------------


def _outcome(facts: Facts, outcome: OutcomeScore) -> Iterator[Block]:
    yield Heading(1, facts.say(Message("Outcome {code}: {name}", code=outcome.code, name=outcome.name)))
    score = facts.slot(f"outcome:{outcome.code}", Style.PERCENTAGE)
    yield Paragraph(
        _around(facts.say(Message("Overall, {score} of this work was done well enough.", score="\0")), score)
    )
    yield from _written(facts, f"summary-{outcome.code}")
    questions = [one for one in facts.scores.matrix.questions if outcome.code in one.outcomes and one.judged]
    yield from _ranked(facts, outcome.code, questions)
    yield from _written(facts, f"findings-{outcome.code}", Message("What we found"), 2)
    yield from _explained(facts, outcome.code, questions)
    yield from _summary(facts, outcome, questions)


def _around(text: str, slot: Slot) -> Line:
    before, _, after = text.partition("\0")
    return tuple(part for part in (before, slot, after) if part)


def _ranked(facts: Facts, code: str, questions: Sequence[QuestionScore]) -> Iterator[Block]:
    """Strengths and areas for improvement: the lead's own, else the best and the least good questions."""
    enough = [one for one in questions if one.judged >= 10]
    order = sorted(enough, key=lambda one: (-(one.score or 0), one.code))
    best = [one for one in order if (one.score or 0) >= 0.75][:MOST_POINTS]
    least = [one for one in order[::-1] if (one.score or 0) < 0.75][:MOST_POINTS]
    proposed = (("strengths", Message("Key strengths"), best, ENOUGH),
                ("improvements", Message("Key areas for improvement"), least, NOT_ENOUGH))  # fmt: skip
    for kind, title, chosen, side in proposed:
        if text_of(facts.workspace, f"{kind}-{code}"):
            yield from _written(facts, f"{kind}-{code}", title, 2)
        elif chosen:
            yield Heading(2, facts.say(title))
            yield Points(tuple(_point(facts, one, side) for one in chosen))


def _point(facts: Facts, question: QuestionScore, side: str) -> Line:
    words = facts.slot(f"{question.code}={side}", Style.WORDS)
    said = (
        Message("Sufficient: {words}", words="\0") if side == ENOUGH else Message("Not sufficient: {words}", words="\0")
    )
    return (f"{_name(facts, question)} ", *_around(facts.say(said), words), ".")


def _name(facts: Facts, question: QuestionScore) -> str:
    known = case_form(facts.workspace).by_code.get(question.code)
    return known.label.to(facts.language) if known else question.code


def _explained(facts: Facts, code: str, questions: Sequence[QuestionScore]) -> Iterator[Block]:
    """A numbered paragraph for each question: both sides, what was not done, the reasons."""
    yield Heading(2, facts.say(Message("Explanation of findings")))
    form = case_form(facts.workspace)
    for number, one in enumerate(questions, start=1):
        question = form.by_code.get(one.code)
        if question is not None:
            yield Paragraph(_sentences(facts, question), f"{code}.{number}")


def _sentences(facts: Facts, question: Question) -> Line:
    label = question.label.to(facts.language)
    parts: list[Inline] = [f"{label} "]
    enough = f"{question.code}={ENOUGH}"
    parts += _around(
        facts.say(Message("Sufficient in {words} of the cases judged", words="\0")), facts.slot(enough, Style.WORDS)
    )
    parts += [" (", facts.slot(enough, Style.COUNT), ")."]
    below = [choice for choice in question.choices if choice.judgement is Judgement.BELOW]
    said = [(choice.label.to(facts.language), f"{question.code}={choice.code}") for choice in below if len(below) > 1]
    reasons = case_form(facts.workspace).satellite("reason_for", question.code)
    said += [(c.label.to(facts.language), f"{reasons.code}={c.code}") for c in reasons.choices] if reasons else []
    for reason, figure in said:
        if figure in facts.values and facts.values[figure].n:
            parts += [f" {reason}: ", facts.slot(figure, Style.COUNT), "."]
    return tuple(parts)


def _summary(facts: Facts, outcome: OutcomeScore, questions: Sequence[QuestionScore]) -> Iterator[Block]:
    """The data summary: a chart of the questions with most cases, and the table with every one."""
    yield Heading(2, facts.say(Message("Data summary")))
    shown = sorted(questions, key=lambda one: (-one.judged, one.code))[:MOST_BARS]
    caption = facts.say(Message("Outcome {code}: cases judged sufficient and not sufficient", code=outcome.code))
    said = "; ".join(f"{_name(facts, one)} {one.above}, {one.below}" for one in shown)
    yield Chart(caption, f"{caption}. {said}", tuple(Counts(_name(facts, one), one.above, one.below) for one in shown))
    head = (facts.say(Message("Question")), facts.say(Message("Sufficient")), facts.say(Message("Not sufficient")))
    rows = tuple(
        (
            (_name(facts, one),),
            (Slot(f"{one.code}={ENOUGH}", str(one.above)),),
            (Slot(f"{one.code}={NOT_ENOUGH}", str(one.below)),),
        )
        for one in questions
    )
    yield Table(facts.say(Message("Outcome {code}: every question", code=outcome.code)), head, rows)


# --- appendices ---------------------------------------------------------------------------------


def _make_up(facts: Facts) -> Iterator[Block]:
    yield Heading(1, facts.say(Message("Appendix: the cases inspected")))
    form = case_form(facts.workspace)
    for role in USUAL:
        question = form.by_role.get(role)
        if question is not None:
            rows = tuple(_make_up_rows(facts, question))
            head = (question.label.to(facts.language), facts.say(Message("Cases")))
            yield Table(question.label.to(facts.language), head, rows)


def _make_up_rows(facts: Facts, question: Question) -> Iterator[tuple[Line, ...]]:
    """The counts of a detail; small ones are left out, and one more where one alone could be worked out."""
    shown = [(c, facts.values[f"{question.code}={c.code}"]) for c in question.choices]
    shown = [(choice, value) for choice, value in shown if value.n]
    hidden = {choice.code for choice, value in shown if value.n < FEWEST}
    if len(hidden) == 1 and len(shown) > 1:
        rest = [(value.n, choice.code) for choice, value in shown if choice.code not in hidden]
        hidden.add(min(rest)[1])
    for choice, value in shown:
        cell: Inline = facts.say(Message("not shown")) if choice.code in hidden else Slot(value.figure.id, str(value.n))
        yield (choice.label.to(facts.language),), (cell,)


def _method(facts: Facts) -> Iterator[Block]:
    scores = facts.scores
    yield Heading(1, facts.say(Message("Appendix: how the scores are made")))
    lines = (
        Message("A question counts once for an outcome, however many of its criteria it belongs to."),
        Message("The score of a question is the share of the cases judged in which the work was sufficient."),
        Message("The score of a criterion is the mean of the scores of its questions."),
        Message("{counted} cases count in these scores.", counted=scores.matrix.counted),
    )
    yield Points(tuple((facts.say(line),) for line in lines))
    head = (facts.say(Message("Criterion")), facts.say(Message("Score")))
    rows = tuple(
        ((f"{one.code} {one.name.to(facts.language)}",), (facts.slot(f"criterion:{one.code}", Style.PERCENTAGE),))
        for one in scores.matrix.criteria
        if one.score is not None
    )
    yield Table(facts.say(Message("The score of each criterion")), head, rows)
