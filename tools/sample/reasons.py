"""What an invented assessor ticks when work falls below the line and the targets leave it open."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from assessor_app.records import Question
from tools.sample.noise import noise, pick

OTHER = "other"
NOT_DONE = "no_missing"
OTHER_SHARE = 0.03
SECOND_SHARE = 0.3
NEVER_ADDED = frozenset({OTHER})
WELCOME = 0.8
"""How often reasons are ticked where they are not owed."""

SAYS_NOT_DONE = frozenset(
    {
        *("absent", "missing", "not_delivered", "not_offered"),
        *("overlooked", "record", "staff", "service", "time", "refused", "told"),
    }
)
"""Reasons that go with work that was not done at all; the others go with work that was done poorly."""


NEEDS = {
    "prison": "${case_type} = 'licence'",
    "children": "${children} = 'yes' or ${child_protection} = 'yes'",
    "victim": "${victim} = 'actual'",
    "concerns": "${victim} = 'actual' or ${children} = 'yes'",
    "agencies": "${multi_agency} = 'yes'",
}
"""What a case must have for a reason to be true of it."""


def default_reasons(
    question: Question, answer: str, case: str, true: Callable[[str], bool] = lambda _rule: True
) -> tuple[str, ...]:
    """One reason, or two, that fit how the answer falls below the line; now and then none, where none is owed.

    `true` says whether a rule holds for the case, so that nobody misses a prison's report where there was no prison.
    """
    if not question.required and noise(question.code, case, "welcome") >= WELCOME:
        return ()
    if noise(question.code, case, "other") < OTHER_SHARE:
        return (OTHER,)
    fitting = [code for code in _fitting(question, answer) if true(NEEDS.get(code, ""))]
    if not fitting:
        return (OTHER,)
    first = pick(fitting, question.code, case, "first")
    others = [code for code in fitting if code != first and code not in NEVER_ADDED]
    if others and noise(question.code, case, "more") < SECOND_SHARE:
        return first, pick(others, question.code, case, "second")
    return (first,)


def _fitting(question: Question, answer: str) -> Sequence[str]:
    codes = [choice.code for choice in question.choices if choice.code != OTHER]
    not_done = answer == NOT_DONE
    fitting = [code for code in codes if (code in SAYS_NOT_DONE) == not_done]
    return fitting or codes
