"""What codes of the records are called to people: statuses, states of answers, purposes, percents."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from assessor_app.desktop.theme.tokens import Tone
from assessor_app.records import AnswerState, Purpose, Status

translate = QCoreApplication.translate


def status_words(status: Status, *, changed: bool = False) -> str:
    """How far an assessment is; said apart when it was changed after completing."""
    if changed:
        return translate("Words", "Complete, changed since")
    return {
        Status.NOT_STARTED: translate("Words", "Not started"),
        Status.IN_PROGRESS: translate("Words", "In progress"),
        Status.COMPLETE: translate("Words", "Complete"),
        Status.CHECKED: translate("Words", "Checked"),
        Status.SIGNED_OFF: translate("Words", "Signed off"),
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
        AnswerState.ABOVE: translate("Words", "Sufficient"),
        AnswerState.BELOW: translate("Words", "Not sufficient"),
        AnswerState.NOT_APPLICABLE: translate("Words", "Not applicable"),
        AnswerState.INACTIVE: translate("Words", "Closed by another answer"),
        AnswerState.UNANSWERED: translate("Words", "Not answered"),
    }[state]


def state_mark(state: AnswerState) -> tuple[str, Tone]:
    """The icon and tone of a state."""
    tones = {AnswerState.ABOVE: Tone.DONE, AnswerState.BELOW: Tone.PROBLEM}
    return state.value, tones.get(state, Tone.NEUTRAL)


def purpose_words(purpose: Purpose) -> str:
    """Why an assessment was made."""
    return {
        Purpose.FIRST: translate("Words", "First assessment"),
        Purpose.SECOND: translate("Words", "Second, blind assessment"),
        Purpose.PRACTICE: translate("Words", "Practice"),
        Purpose.INTERVIEW: translate("Words", "Interview"),
    }[purpose]


def percent_words(score: float | None) -> str:
    """A score as a whole percent, half up, that no line breaks apart; a dash where nobody was judged."""
    from assessor_app.scoring import whole_percent

    percent = whole_percent(score)
    return "–" if percent is None else f"{percent}\u00a0%"


def rule_words(rule: str) -> str:
    """How the headline is made."""
    return {
        "questions": translate("Words", "the mean over the outcome’s questions"),
        "criteria": translate("Words", "the mean over the outcome’s criteria"),
        "pooled": translate("Words", "all sufficient answers over all judged"),
    }.get(rule, rule)
