"""How far first and second assessments of the same cases agree, in figures and in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from assessor_app.operations.forms import case_form
from assessor_app.records import ENGLISH, WELSH, Text
from assessor_app.scoring import FEW, Agreement, agreement, percent, second_assessments
from assessor_app.store import Workspace


def _words(english: str, welsh: str) -> Text:
    return Text(((ENGLISH, english), (WELSH, welsh)))


_NONE = _words(
    "No case that counts has been assessed by two people yet.",
    "Nid oes dau berson wedi asesu unrhyw achos sy'n cyfrif eto.",
)
_OVERALL = _words(
    "Cases assessed by two people, neither knowing the other's answers: {cases}. Both answered {both} questions "
    "and judged {same} of them alike: {share} %.",
    "Achosion a aseswyd gan ddau berson, heb i'r naill wybod atebion y llall: {cases}. Atebodd y ddau {both} "
    "cwestiwn a barnu {same} ohonynt yr un fath: {share} %.",
)
_ONE_ONLY = _words(
    "Questions that only one of the two answered: {one_only}. Their earlier answers differed, or one left it open.",
    "Cwestiynau a atebodd un o'r ddau yn unig: {one_only}. Roedd eu hatebion cynharach yn wahanol, neu gadawodd un "
    "y cwestiwn yn agored.",
)
_MEASURES = _words(
    "What chance alone would give can be taken off in two ways. Cohen's kappa: {kappa:.2f}{level}. "
    "Gwet's AC1: {ac1:.2f}.",
    "Gellir tynnu'r hyn y byddai siawns yn unig yn ei roi mewn dwy ffordd. Kappa Cohen: {kappa:.2f}{level}. "
    "AC1 Gwet: {ac1:.2f}.",
)
_LEVEL = _words(", often called {level} agreement", ", a elwir yn aml yn gytundeb {level}")
_PARADOX = _words(
    "Kappa is low although nearly everything was judged alike. That happens where one answer is rare: kappa then "
    "says how rare it is, not how well the two agree. Go by the share, and by AC1.",
    "Mae kappa yn isel er i bron popeth gael ei farnu yr un fath. Mae hynny'n digwydd lle mae un ateb yn brin: mae "
    "kappa wedyn yn dweud pa mor brin ydyw, nid pa mor dda y mae'r ddau'n cytuno. Ewch yn ôl y gyfran, ac AC1.",
)
_ONE_CATEGORY = _words(
    "Kappa and AC1 cannot be worked out: every answer of both counts the same way, so nothing is left to chance.",
    "Ni ellir cyfrifo kappa ac AC1: mae pob ateb gan y ddau yn cyfrif yr un ffordd, felly nid oes dim ar ôl i siawns.",
)
_FEW_CASES = _words(
    "With fewer than {few} cases, a single question says little.",
    "Gyda llai na {few} achos, nid yw un cwestiwn yn dweud llawer.",
)
_LEVELS = (
    (0.8, _words("almost perfect", "bron yn berffaith")),
    (0.6, _words("substantial", "sylweddol")),
    (0.4, _words("moderate", "cymedrol")),
    (0.2, _words("fair", "gweddol")),
    (0.0, _words("slight", "bach")),
    (-1.1, _words("poor", "gwael")),
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
    of the walk.
    """

    cases: int
    overall: Agreement
    questions: tuple[QuestionAgreement, ...]

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
    return TwoAssessors(len({case for case, _ in first}), found.overall, tuple(questions))


def kappa_words(kappa: float) -> Text:
    """What agreement of this Cohen's kappa (-1 to 1) is often called."""
    return next(words for bound, words in _LEVELS if kappa > bound or kappa == bound == 0.0)


def _said(found: TwoAssessors, language: str) -> Iterator[str]:
    overall = found.overall
    if not overall.both:
        yield _NONE.to(language)
        return
    share = percent(overall.same, overall.both)
    yield _OVERALL.to(language).format(cases=found.cases, both=overall.both, same=overall.same, share=share)
    yield from _measured(overall, language)
    if overall.one_only:
        yield _ONE_ONLY.to(language).format(one_only=overall.one_only)
    if found.cases < FEW:
        yield _FEW_CASES.to(language).format(few=FEW)


def _measured(overall: Agreement, language: str) -> Iterator[str]:
    """Kappa and AC1, and why they differ or cannot be; a low kappa of the paradox is given no name."""
    if overall.kappa is None or overall.ac1 is None:
        yield _ONE_CATEGORY.to(language)
        return
    level = "" if overall.paradox else _LEVEL.to(language).format(level=kappa_words(overall.kappa).to(language))
    yield _MEASURES.to(language).format(kappa=overall.kappa, level=level, ac1=overall.ac1)
    if overall.paradox:
        yield _PARADOX.to(language)
