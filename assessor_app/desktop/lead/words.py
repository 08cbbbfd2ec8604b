"""What codes of the records are called to people: statuses, states of answers, purposes, percents."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from assessor_app.desktop.theme.tokens import Tone
from assessor_app.records import AnswerState, Purpose, Status


def status_words(status: Status, *, changed: bool = False) -> str:
    """How far an assessment is; said apart when it was changed after completing."""
    if changed:
        return _tr("Complete, changed since")
    return {
        Status.NOT_STARTED: _tr("Not started"),
        Status.IN_PROGRESS: _tr("In progress"),
        Status.COMPLETE: _tr("Complete"),
        Status.CHECKED: _tr("Checked"),
        Status.SIGNED_OFF: _tr("Signed off"),
    }[status]


def status_mark(status: Status, *, changed: bool = False) -> tuple[str, Tone]:
    """The icon and tone of a status."""
    if changed:
        return "warning", Tone.WARNING
    tone = {Status.NOT_STARTED: Tone.NEUTRAL, Status.IN_PROGRESS: Tone.INFO}.get(status, Tone.DONE)
    return status.value, tone


def state_words(state: AnswerState) -> str:
    """How an answer counts."""
    return {
        AnswerState.ABOVE: _tr("Sufficient"),
        AnswerState.BELOW: _tr("Not sufficient"),
        AnswerState.NOT_APPLICABLE: _tr("Not applicable"),
        AnswerState.INACTIVE: _tr("Closed by another answer"),
        AnswerState.UNANSWERED: _tr("Not answered"),
    }[state]


def state_mark(state: AnswerState) -> tuple[str, Tone]:
    """The icon and tone of a state."""
    tones = {AnswerState.ABOVE: Tone.DONE, AnswerState.BELOW: Tone.PROBLEM}
    return state.value, tones.get(state, Tone.NEUTRAL)


def purpose_words(purpose: Purpose) -> str:
    """Why an assessment was made."""
    return {
        Purpose.FIRST: _tr("First assessment"),
        Purpose.SECOND: _tr("Second, blind assessment"),
        Purpose.PRACTICE: _tr("Practice"),
        Purpose.INTERVIEW: _tr("Interview"),
    }[purpose]


def percent_words(score: float | None) -> str:
    """A score as a whole percent, half up; a dash where nobody was judged."""
    from assessor_app.scoring import whole_percent

    percent = whole_percent(score)
    return "–" if percent is None else f"{percent} %"


def rule_words(rule: str) -> str:
    """How the headline is made."""
    return {
        "questions": _tr("the mean over the outcome’s questions"),
        "criteria": _tr("the mean over the outcome’s criteria"),
        "pooled": _tr("all sufficient answers over all judged"),
    }.get(rule, rule)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Words", words)
