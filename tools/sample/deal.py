"""Dealing answers out to the cases so that the counts of the targets come out exactly.

Within a share the cases stand in order: the better managed first, with some chance for each question,
so that the answers of one case hang together as they do in life. The first so many get the first
answer, and so on.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from assessor_app.messages import Message
from assessor_app.problems import Problem, UserError
from assessor_app.records import Kind, Question
from tools.sample.noise import noise
from tools.sample.people import SampleCase
from tools.sample.rules import Rules
from tools.sample.targets import Share, Target, shares

QUALITY = 0.4
LEANING = 10.0
GROUPS = (("${gender} = 'female'", 0.06),)
"""Whom the report found better managed on the whole, and how much that weighs beside chance."""

EXCLUSIVE = "none"

Given = Mapping[str, dict[str, str]]
"""The answers given so far, by case number and question code."""


def deal(
    question: Question, targets: Sequence[Target], cases: Sequence[SampleCase], given: Given, rules: Rules
) -> None:
    """Give every case in `cases` its answer to the question.

    `UserError` when the counts do not add up to the cases they speak of.
    """
    if question.kind is Kind.SELECT_MULTIPLE:
        _deal_ticks(question, targets, cases, given, rules)
        return
    left = list(cases)
    for share in shares(targets):
        holds = rules.rule(share.among)
        meant = [case for case in left if holds(given[case.number])]
        left = [case for case in left if case not in meant]
        _deal_share(question, share, meant, given, rules)
    if left:
        raise UserError(_not_adding_up(question.code, "(no row speaks of them)", 0, len(left)))


def _deal_share(question: Question, share: Share, meant: Sequence[SampleCase], given: Given, rules: Rules) -> None:
    wanted = [answer for answer, count in share.counts for _ in range(count)]
    if len(wanted) != len(meant):
        raise UserError(_not_adding_up(question.code, share.among, len(wanted), len(meant)))
    ordered = in_order(question, share.lean, meant, given, rules)
    for case, answer in zip(ordered, wanted, strict=True):
        given[case.number][question.code] = answer


def in_order(
    question: Question, lean: str, cases: Iterable[SampleCase], given: Given, rules: Rules
) -> list[SampleCase]:
    """The cases in the order in which they are dealt the answers: first those that `lean` names."""
    leans = rules.rule(lean) if lean else None

    def place(case: SampleCase) -> float:
        answers, found = given[case.number], noise(question.code, case.number)
        if question.scored:
            found += QUALITY * (case.quality - found)
            found += sum(weight for group, weight in GROUPS if rules.rule(group)(answers))
        return -found - (LEANING if leans is not None and leans(answers) else 0.0)

    return sorted(cases, key=lambda case: (place(case), case.number))


def _deal_ticks(
    question: Question, targets: Sequence[Target], cases: Sequence[SampleCase], given: Given, rules: Rules
) -> None:
    """Deal each choice in turn, first to cases that have ticked nothing yet, so that none is left empty."""
    ticked: dict[str, set[str]] = {case.number: set() for case in cases}
    for target in targets:
        holds, leans = rules.rule(target.among), rules.rule(target.lean)
        meant = [case.number for case in cases if holds(given[case.number]) and EXCLUSIVE not in ticked[case.number]]
        if len(meant) < target.cases:
            raise UserError(_not_adding_up(question.code, target.among, target.cases, len(meant)))
        chance = {case: noise(question.code, target.answer, case) for case in meant}
        meant.sort(key=lambda case: (bool(ticked[case]), not leans(given[case]), chance[case]))
        for case in meant[: target.cases]:
            ticked[case].add(target.answer)
    for case, choices in ticked.items():
        if choices:
            given[case][question.code] = joined(question, choices)


def joined(question: Question, ticked: Iterable[str]) -> str:
    """The ticked choices as one answer: codes in the order of the choices, one space between."""
    wanted = set(ticked)
    return " ".join(choice.code for choice in question.choices if choice.code in wanted)


def _not_adding_up(code: str, among: str, wanted: int, found: int) -> Problem:
    return Problem(
        "targets",
        Message(
            "The answers to {code} are meant for {wanted} cases, and {found} are asked ({value}).",
            code=code,
            wanted=wanted,
            found=found,
            value=among or "everyone else",
        ),
        Message("Change the counts in targets.csv so that they add up."),
    )
