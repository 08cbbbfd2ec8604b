"""What an invented assessor ticks when work falls below the line and the targets leave it open."""

from __future__ import annotations

from collections.abc import Sequence

from assessor_app.records import Question
from tools.sample.noise import noise, pick

OTHER = "other"
NOT_DONE = "no_missing"
OTHER_SHARE = 0.03
SECOND_SHARE = 0.3
NEVER_ADDED = frozenset({OTHER, "not_started"})

SAYS_NOT_DONE = frozenset(
    {
        *("not_started", "absent", "none", "missing", "not_delivered", "not_offered"),
        *("overlooked", "record", "staff", "service", "time", "refused", "told"),
    }
)
"""Reasons that go with work that was not done at all; the others go with work that was done poorly."""


def default_reasons(question: Question, answer: str, case: str) -> tuple[str, ...]:
    """One reason, or two, that fit how the answer falls below the line."""
    if noise(question.code, case, "other") < OTHER_SHARE:
        return (OTHER,)
    fitting = _fitting(question, answer)
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
