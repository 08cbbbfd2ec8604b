"""The headline scores for each value of one case detail, with the cases each stands on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, Signal
from PySide6.QtWidgets import QAbstractItemView

from assessor_app.desktop.lead.figures import caution_mark, caution_words, cell_words, whole_words
from assessor_app.desktop.lead.scope import detail_question, group_words
from assessor_app.desktop.session import Session
from assessor_app.desktop.table_widget import Table
from assessor_app.desktop.tables import Column, RecordModel, enable_sorting, set_up
from assessor_app.desktop.theme.tokens import Tone
from assessor_app.records import Kind

if TYPE_CHECKING:
    from assessor_app.scoring import Breakdown, GroupScores, OutcomeScore

translate = QCoreApplication.translate


def detail_names(session: Session) -> list[tuple[str, str]]:
    """The case details one can break down by: choices only, by role or code, with their words."""
    from assessor_app.scoring import details

    found: list[tuple[str, str]] = []
    seen: set[str] = set()
    for name in details(session.ws.query):
        question = detail_question(session, name)
        if question is None or question.kind is not Kind.SELECT_ONE or question.scored or question.code in seen:
            continue
        if ":" in question.role:
            continue
        seen.add(question.code)
        found.append((name, question.label.to(session.language)))
    return sorted(found, key=lambda pair: pair[1])


class BreakdownTable(Table):
    """A row for each group; each figure says its cases, its interval and whether these are few."""

    chosen = Signal(str, str)
    """The code of an outcome and the value of a group, whose questions are wanted."""

    def __init__(self, session: Session, breakdown: Breakdown) -> None:
        super().__init__(session.theme)
        self._outcomes = breakdown.groups[0].scores.outcomes if breakdown.groups else ()
        model = RecordModel(session.theme, self._columns(session, breakdown.by))
        model.show_rows(breakdown.groups)
        set_up(self, session.theme, model, translate("Breakdown", "Scores by group"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        enable_sorting(self)
        self.wrap()
        self.fit_to_rows()
        self.activated.connect(self._follow)
        self._model = model

    def _columns(self, session: Session, by: str) -> list[Column[GroupScores]]:
        columns: list[Column[GroupScores]] = [
            Column(translate("Breakdown", "Group"), lambda g: group_words(session, by, g.value), most=150),
            Column(
                translate("Breakdown", "Cases"),
                lambda g: str(g.scores.counted),
                lambda g: g.scores.counted,
                numeric=True,
                mark=lambda g: ("warning", Tone.WARNING) if g.caution else None,
                more=lambda g: caution_words() if g.caution else "",
            ),
        ]
        for at, outcome in enumerate(self._outcomes):
            words = translate("Breakdown", "Outcome {code}").format(code=outcome.code)
            columns.append(_headline(at, words, f"{outcome.code}. {outcome.name.to(session.language)}"))
        return columns

    def _follow(self, index: QModelIndex) -> None:
        group, at = self._model.record(index), index.column() - FIGURES
        if group is not None and 0 <= at < len(self._outcomes):
            self.chosen.emit(self._outcomes[at].code, group.value)


FIGURES = 2
"""The number of the first column with figures."""


def _headline(at: int, words: str, name: str) -> Column[GroupScores]:
    def figure(group: GroupScores) -> OutcomeScore:
        return group.scores.outcomes[at]

    return Column(
        words,
        lambda g: cell_words(figure(g)),
        lambda g: figure(g).score or 0.0,
        mark=lambda g: caution_mark(figure(g)),
        more=lambda g: whole_words(figure(g)),
        tip=name,
    )
