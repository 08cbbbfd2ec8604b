"""How a case stands at one moment: what applies, what is answered, what is owed. The one definition of all three.

What stands typed in a field and cannot be an answer is owed, whatever the answer was before: the case
cannot be completed while it stands.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from assessor_app.instrument.answer_check import check
from assessor_app.instrument.open_points import OpenPoint, Owed
from assessor_app.instrument.words import in_all_languages
from assessor_app.problems import Problem, errors

if TYPE_CHECKING:
    from assessor_app.instrument.compiled_instrument import Answers, CompiledInstrument


@dataclass(frozen=True)
class CaseState:
    """One moment of one case; every mapping is in the order of the walk.

    `refused` says by the code of an active question why what is typed there is no answer. `owed` is
    what completing needs, refused texts among it. `asked` are the questions that apply and count in
    the progress of a case, `answered` those of them that have an answer and nothing refused.
    """

    active: frozenset[str]
    refused: Mapping[str, Problem]
    owed: Mapping[str, OpenPoint]
    asked: tuple[str, ...]
    answered: tuple[str, ...]
    can_grow: bool
    """Whether questions that are not answered yet can still open others that count."""


def case_state(
    form: CompiledInstrument, answers: Answers, typed: Mapping[str, str], today: date | None = None
) -> CaseState:
    """How a case stands with these answers, and these texts that were typed and are no answers yet."""
    active = form.active(answers, today)
    refused = _refused(form, answers, {code: text for code, text in typed.items() if code in active}, today)
    asked = tuple(one.code for one in form.instrument.questions if one.counted and one.code in active)
    return CaseState(
        active,
        refused,
        _owed(form, answers, refused, today),
        asked,
        tuple(code for code in asked if answers.get(code) and code not in refused),
        _can_grow(form, answers, active),
    )


def _can_grow(form: CompiledInstrument, answers: Answers, active: frozenset[str]) -> bool:
    undecided = {code for code in active if not answers.get(code)}
    for question in form.instrument.questions:  # rules read earlier questions only
        if question.code in active or undecided.isdisjoint(form.dependencies[question.code]):
            continue
        if question.counted:
            return True
        undecided.add(question.code)
    return False


def _refused(
    form: CompiledInstrument, answers: Answers, typed: Mapping[str, str], today: date | None
) -> dict[str, Problem]:
    asked = (question for question in form.instrument.questions if question.code in typed)
    judged = ((one.code, errors(check(one, typed[one.code], answers, form, today)[1])) for one in asked)
    return {code: problems[0] for code, problems in judged if problems}


def _owed(
    form: CompiledInstrument, answers: Answers, refused: Mapping[str, Problem], today: date | None
) -> dict[str, OpenPoint]:
    points = {point.code: point for point in form.open_points(answers, today)}
    if not refused:
        return points
    by_code = form.instrument.by_code
    for code in refused:
        words = in_all_languages("owed-refused", label=by_code[code].label)
        points[code] = OpenPoint(code, Owed.REFUSED, words)
    return {question.code: points[question.code] for question in form.instrument.questions if question.code in points}
