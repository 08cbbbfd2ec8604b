"""What Check answers says: what is open, and what is worth another look, each with where to go. No widgets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from assessor_app import subjects
from assessor_app.desktop.sentences import what_to_do
from assessor_app.desktop.walk.outline import number
from assessor_app.desktop.walk.words import shortened
from assessor_app.operations.answer_entry import NOTE
from assessor_app.operations.cases import risks

if TYPE_CHECKING:
    from assessor_app.operations.completion import Checked
    from assessor_app.records import Instrument
    from assessor_app.store import Workspace

translate = QCoreApplication.translate
Place = tuple[str, str]
"""Where to go in the walk (a question's code, or what the field of a note or an alert begins with), and why."""


def open_points(checked: Checked, instrument: Instrument, language: str) -> dict[str, str]:
    """What is open, by the code of the question, in the order of the walk; typed nonsense is said as such."""
    found = {point.code: point.message.to(language) for point in checked.owed}
    words = translate("CheckPage", "“{question}”: what is typed there is no answer. {problem}")
    for code, problem in checked.unread:
        label = instrument.by_code[code].label.to(language)
        found[code] = words.format(question=label, problem=what_to_do(problem))
    return {question.code: found[question.code] for question in instrument.questions if question.code in found}


def another_look(
    ws: Workspace, assessment: str, checked: Checked, instrument: Instrument, language: str
) -> list[Place]:
    """What does not stop a case from being completed: alerts, marks, odd judgements, then texts and notes."""
    odd = [(code, f"{number(code)} {why.to(language)}".strip()) for code, why in checked.odd]
    marked = _marked(ws, assessment, instrument, language)
    return [*_alerts(ws, assessment), *marked, *odd, *_texts(checked, instrument, language)]


def _alerts(ws: Workspace, assessment: str) -> list[Place]:
    """Alerts that are open, or begun and not recorded; they lead to where they are written."""
    subject, found = subjects.assessment(assessment), []
    if any(draft.subject == subject and draft.field.startswith(subjects.RISK) for draft in ws.drafts()):
        words = translate("CheckPage", "An alert was begun and is not recorded. Record it, or leave it.")
        found.append((subjects.RISK, words))
    if any(not risk.closed for risk in risks(ws, assessment)):
        words = translate("CheckPage", "Someone may be at risk: tell the lead inspector, who closes the alert.")
        found.append((subjects.RISK, words))
    return found


def _marked(ws: Workspace, assessment: str, instrument: Instrument, language: str) -> list[Place]:
    """The questions to come back to, in the order of the walk."""
    values = ws.values(subjects.assessment(assessment))
    marked = [question for question in instrument.questions if f"later:{question.code}" in values]
    words = translate("CheckPage", "You marked this to come back to: {question}")
    labels = ((one.code, f"{number(one.code)} {one.label.to(language)}".strip()) for one in marked)
    return [(code, words.format(question=label)) for code, label in labels]


def _texts(checked: Checked, instrument: Instrument, language: str) -> list[Place]:
    """Texts and notes that seem to hold what they should not, and answers that disagree."""
    found = []
    for code, problem in checked.warnings:
        question = instrument.by_code.get(code)
        owner = instrument.by_code.get(question.owner, question) if question else None
        label = shortened(owner.label.to(language), 90) if owner else ""
        label = translate("CheckPage", "A note on the notepad") if code.startswith(NOTE) else label
        joint = " " if label.endswith("?") else ": "
        found.append((code, f"{label}{joint if label else ''}{what_to_do(problem)}"))
    return found
