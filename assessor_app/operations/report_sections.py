"""The sections of an inspection report, in their order, each made from figures and from what the lead has written."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assessor_app.figures import Style
from assessor_app.messages import Message
from assessor_app.operations.figures import ENOUGH, NOT_ENOUGH
from assessor_app.operations.forms import case_form
from assessor_app.operations.impartiality import overrides
from assessor_app.operations.make_up import USUAL
from assessor_app.operations.report_facts import Facts, text_of, written
from assessor_app.records import Judgement, Question
from assessor_app.reports.charts import Counts
from assessor_app.reports.document import Block, Chart, Heading, Inline, Line, Paragraph, Points, Slot, Table
from assessor_app.scoring import OutcomeScore, QuestionScore, notes, whole_percent

FEWEST = 5
"""Fewer cases than this are not printed in the make-up: who they are could be guessed."""

MOST_POINTS = 4
MOST_BARS = 12


def blocks(facts: Facts) -> Iterator[Block]:
    """The whole report."""
    yield from written(facts, "foreword", Message("Foreword"))
    yield from _scores(facts)
    yield from written(facts, "recommendations", Message("Recommendations"))
    for outcome in facts.scores.matrix.outcomes:
        if outcome.score is not None:
            yield from _outcome(facts, outcome)
    yield from written(facts, "leadership", Message("Leadership and management"))
    yield from written(facts, "context", Message("The area"))
    yield from _make_up(facts)
    yield from _method(facts)
    yield from written(facts, "thanks", Message("Thanks"))


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
    yield from written(facts, f"summary-{outcome.code}")
    questions = [one for one in facts.scores.matrix.questions if outcome.code in one.outcomes and one.judged]
    yield from _ranked(facts, outcome.code, questions)
    yield from written(facts, f"findings-{outcome.code}", Message("What we found"), 2)
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
            yield from written(facts, f"{kind}-{code}", title, 2)
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
    said_as = Message("Sufficient: {words}", words="\0")
    parts += _around(facts.say(said_as), facts.slot(enough, Style.WORDS))
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


def _overridden(facts: Facts) -> tuple[Message, ...]:
    """How many cases somebody assessed who works where they were managed; none without a word."""
    count = len(overrides(facts.workspace))
    if not count:
        return ()
    said = Message("Cases whose assessor works where they were managed, with a recorded reason: {count}.", count=count)
    return (said,)


def _method(facts: Facts) -> Iterator[Block]:
    scores = facts.scores
    yield Heading(1, facts.say(Message("Appendix: how the scores are made")))
    lines = (
        Message("A question counts once for an outcome, however many of its criteria it belongs to."),
        Message("The score of a question is the share of the cases judged in which the work was sufficient."),
        Message("The score of a criterion is the mean of the scores of its questions."),
        Message("{counted} cases count in these scores.", counted=scores.matrix.counted),
    )
    yield Points(tuple((facts.say(line),) for line in (*lines, *_overridden(facts))))
    head = (facts.say(Message("Criterion")), facts.say(Message("Score")))
    rows = tuple(
        ((f"{one.code} {one.name.to(facts.language)}",), (facts.slot(f"criterion:{one.code}", Style.PERCENTAGE),))
        for one in scores.matrix.criteria
        if one.score is not None
    )
    yield Table(facts.say(Message("The score of each criterion")), head, rows)
