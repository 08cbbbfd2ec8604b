"""How far first and second assessments of the same cases agree, in figures and in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from assessor_app.messages import Message, Template
from assessor_app.operations.facts import FactAgreement, compared_facts
from assessor_app.operations.forms import case_form
from assessor_app.records import ENGLISH, Text
from assessor_app.scoring import FEW, Agreement, agreement, percent, second_assessments
from assessor_app.store import Workspace
from assessor_app.translations import say

_NONE = Template("No case that counts has been assessed by two people yet.")
_OVERALL = Template(
    "Cases assessed by two people, neither knowing the other's answers: {cases}. Both "
    "answered {both} questions and judged {same} of them alike: {share} %."
)
_ONE_ONLY = Template(
    "Questions that only one of the two answered: {one_only}. Their earlier answers differed, or one left it open."
)
_MEASURES = Template(
    "What chance alone would give can be taken off in two ways. Cohen's kappa: "
    "{kappa:.2f}{level}. Gwet's AC1: {ac1:.2f}."
)
_LEVEL = Template(", often called {level} agreement")
_PARADOX = Template(
    "Kappa is low although nearly everything was judged alike. That happens where one answer "
    "is rare: kappa then says how rare it is, not how well the two agree. Go by the share, "
    "and by AC1."
)
_ONE_CATEGORY = Template(
    "Kappa and AC1 cannot be worked out: every answer of both counts the same way, so nothing is left to chance."
)
_FACTS = Template(
    "Facts that both found out: {both}. They gave the same answer to {same} of them: {share} %. Facts decide which "
    "questions are asked, so they come first when two assessments differ."
)
_FEW_CASES = Template("With fewer than {few} cases, a single question says little.")
_LEVELS = (
    (0.8, Template("almost perfect")),
    (0.6, Template("substantial")),
    (0.4, Template("moderate")),
    (0.2, Template("fair")),
    (0.0, Template("slight")),
    (-1.1, Template("poor")),
)
"""What a kappa above each bound is called (Landis and Koch, Biometrics 33, 1977)."""


@dataclass(frozen=True, slots=True)
class QuestionAgreement:
    """How far two assessors agreed on one question; see `Agreement`."""

    code: str
    label: Text
    found: Agreement


@dataclass(frozen=True, slots=True)
class TwoAssessors:
    """Agreement over the `cases` that two assessors judged apart.

    `questions` are those that both answered in some case, the least agreed first, then in the order
    of the walk; `facts` the same of what is asked and not scored.
    """

    cases: int
    overall: Agreement
    questions: tuple[QuestionAgreement, ...]
    facts: tuple[FactAgreement, ...] = ()

    def sentences(self, language: str = ENGLISH) -> tuple[str, ...]:
        """What the figures say, for a person; each a whole sentence or two."""
        return tuple(_said(self, language))


def two_assessors(workspace: Workspace) -> TwoAssessors:
    """Agreement of the assessments that count with second, blind ones of the same cases.

    Both must have come as far as the inspection asks of an assessment that counts.
    """
    first, second = second_assessments(workspace.query, counted_from=workspace.inspection().counted_from)
    found = agreement(first, second)
    walk = {code: place for place, code in enumerate(case_form(workspace).by_code)}
    labels = {one.code: one.label for form in workspace.instruments() for one in form.scored}
    questions = [
        QuestionAgreement(code, labels.get(code, Text()), one) for code, one in found.questions.items() if one.both
    ]
    questions.sort(key=lambda one: (one.found.share or 0.0, walk.get(one.code, len(walk)), one.code))
    return TwoAssessors(len({case for case, _ in first}), found.overall, tuple(questions), compared_facts(workspace))


def kappa_words(kappa: float) -> Message:
    """What agreement of this Cohen's kappa (-1 to 1) is often called."""
    return Message(next(words for bound, words in _LEVELS if kappa > bound or kappa == bound == 0.0))


def _said(found: TwoAssessors, language: str) -> Iterator[str]:
    overall = found.overall
    if not overall.both:
        yield say(Message(_NONE), language)
        return
    share = percent(overall.same, overall.both)
    yield say(Message(_OVERALL, cases=found.cases, both=overall.both, same=overall.same, share=share), language)
    yield from _measured(overall, language)
    if overall.one_only:
        yield say(Message(_ONE_ONLY, one_only=overall.one_only), language)
    both, same = (sum(getattr(fact, name) for fact in found.facts) for name in ("both", "same"))
    if both:
        yield say(Message(_FACTS, both=both, same=same, share=percent(same, both)), language)
    if found.cases < FEW:
        yield say(Message(_FEW_CASES, few=FEW), language)


def _measured(overall: Agreement, language: str) -> Iterator[str]:
    """Kappa and AC1, and why they differ or cannot be; a low kappa of the paradox is given no name."""
    if overall.kappa is None or overall.ac1 is None:
        yield say(Message(_ONE_CATEGORY), language)
        return
    level = "" if overall.paradox else say(Message(_LEVEL, level=kappa_words(overall.kappa)), language)
    yield say(Message(_MEASURES, kappa=overall.kappa, level=level, ac1=overall.ac1), language)
    if overall.paradox:
        yield say(Message(_PARADOX), language)
