"""Which cases a figure is about: carried along on the way from a figure to its questions and cases."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlencode

from PySide6.QtCore import QCoreApplication

from assessor_app.operations.forms import case_form

if TYPE_CHECKING:
    from assessor_app.desktop.session import Session
    from assessor_app.records import Question
    from assessor_app.scoring import Matrix, Scores

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Scope:
    """All cases that count; of these only the `group` of the case detail `by`; `unfinished` ones too.

    `figure` is the code of the outcome or criterion that one came from.
    """

    by: str = ""
    group: str = ""
    unfinished: bool = False
    figure: str = ""

    @classmethod
    def of(cls, detail: str) -> Scope:
        """The scope that the detail of a place tells; nothing is all cases that count."""
        told = dict(parse_qsl(detail))
        return cls(told.get("by", ""), told.get("group", ""), "unfinished" in told, told.get("figure", ""))

    def __str__(self) -> str:
        """As the detail of a place."""
        told = {"by": self.by, "group": self.group, "figure": self.figure, "unfinished": "1" * self.unfinished}
        return urlencode({name: value for name, value in told.items() if value})

    def matrix(self, found: Scores) -> Matrix | None:
        """The matrix of these cases; None where the group is gone."""
        if not self.by or found.breakdown is None:
            return found.matrix
        return next((one.scores for one in found.breakdown.groups if one.value == self.group), None)

    def words(self, session: Session) -> str:
        """What to say of it beside a figure; ``""`` for all cases that count."""
        parts = []
        if self.by:
            question = detail_question(session, self.by)
            name = question.label.to(session.language) if question else self.by
            parts.append(f"{name}: {group_words(session, self.by, self.group)}")
        if self.unfinished:
            parts.append(translate("Scope", "unfinished cases included: these are not results yet"))
        return "; ".join(parts)


def detail_question(session: Session, name: str) -> Question | None:
    """The question behind a case detail, by its role or its code."""
    form = case_form(session.ws)
    return form.by_role.get(name) or form.by_code.get(name)


def group_words(session: Session, by: str, value: str) -> str:
    """A value of a case detail in words."""
    question = detail_question(session, by)
    choice = question.choice(value) if question else None
    if choice is not None:
        return choice.label.to(session.language)
    return value or translate("Breakdown", "not recorded")
