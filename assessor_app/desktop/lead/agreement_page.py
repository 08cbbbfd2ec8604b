"""Agreement: how alike the first and the second assessments of the same cases are."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assessor_app.desktop.lead.figures import caution_words, interval_words
from assessor_app.desktop.lead.words import percent_words
from assessor_app.desktop.page import Page, Place
from assessor_app.desktop.session import Session
from assessor_app.desktop.sort_control import SortBy
from assessor_app.desktop.tables import Column, RecordModel, enable_sorting, table_view
from assessor_app.desktop.theme.tokens import Space, Tone
from assessor_app.desktop.theme.widgets import (
    clear,
    column,
    empty_state,
    heading,
    hint,
    lead,
    measured,
    page_column,
    text,
    title,
)
from assessor_app.desktop.walk.outline import number

if TYPE_CHECKING:
    from assessor_app.operations.agreement import QuestionAgreement, TwoAssessors
    from assessor_app.problems import Progress
    from assessor_app.store import Workspace


class AgreementPage(Page):
    """Works it out in the worker; says it in sentences, then question by question, the least alike first."""

    key = "agreement"
    icon = "tick"
    help_topic = "lead-agreement"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        theme = session.theme
        self.found: TwoAssessors | None = None
        whole = page_column(theme, self)
        whole.addWidget(title(self.title()))
        words = self.tr("How alike two people judge the same case, neither knowing the other’s answers.")
        whole.addWidget(measured(theme, lead(words)))
        self._said: QVBoxLayout = column(theme, space=Space.SMALL)
        whole.addLayout(self._said)
        self._heading = heading(self.tr("Question by question, the least alike first"))
        self._model = RecordModel(theme, self._columns())
        self.table = table_view(theme, self._model, self.tr("Agreement on each question"))
        enable_sorting(self.table, 3)
        self.table.stretch_first()
        self._sort = SortBy(theme, self.table)
        whole.addWidget(self._heading)
        whole.addWidget(self._sort, alignment=Qt.AlignmentFlag.AlignLeft)
        self.table.activated.connect(lambda index: self._open(self._model.record(index)))
        whole.addWidget(self.table, stretch=100)
        self._hint = hint(self.tr("Enter or a double click opens the cases behind a question."))
        whole.addWidget(self._hint)
        whole.addStretch(1)
        self._show_parts(shown=False)

    def title(self) -> str:
        """Its heading."""
        return self.tr("Agreement")

    def _columns(self) -> list[Column[QuestionAgreement]]:
        return [
            Column(self.tr("Question"), self._label),
            Column(self.tr("Judged by both"), lambda q: str(q.found.both), lambda q: q.found.both, numeric=True),
            Column(self.tr("Alike"), lambda q: str(q.found.same), lambda q: q.found.same, numeric=True),
            Column(
                self.tr("Share"),
                lambda q: percent_words(q.found.share),
                _share,
                numeric=True,
                mark=_caution_mark,
                more=_caution,
            ),
            Column(self.tr("95 % interval"), lambda q: interval_words(q.found.interval)),
            Column(self.tr("Kappa"), self._kappa, _kappa_order, numeric=True, more=self._about),
            Column(self.tr("AC1"), lambda q: _measure(q.found.ac1), _ac1_order, numeric=True, more=self._about),
            Column(
                self.tr("Only one answered"), lambda q: str(q.found.one_only), lambda q: q.found.one_only, numeric=True
            ),
        ]

    def _label(self, one: QuestionAgreement) -> str:
        return f"{number(one.code)} {one.label.to(self.session.language)}".strip()

    @staticmethod
    def _kappa(one: QuestionAgreement) -> str:
        return _measure(one.found.kappa)

    def _about(self, one: QuestionAgreement) -> str:
        """Why there is no kappa, or why it is low though nearly all was judged alike."""
        if one.found.kappa is None:
            return self.tr("Cannot be worked out: every answer of both counts the same way.")
        if one.found.paradox:
            return self.tr("Low because one answer is rare, although nearly all was judged alike: go by the share.")
        return ""

    def opened(self, place: Place) -> None:
        """Work it out."""
        self.refresh(frozenset())

    def refresh(self, changed: frozenset[str]) -> None:
        """Work it out again, in the worker."""

        def work(own: Workspace, _progress: Progress) -> TwoAssessors:
            from assessor_app.operations.agreement import two_assessors

            return two_assessors(own)

        self.session.run(work, self._show, words=self.tr("Comparing assessments …"))

    def _show(self, found: TwoAssessors) -> None:
        self.found = found
        clear(self._said)
        self._show_parts(shown=bool(found.questions))
        if not found.questions:
            self._said.addWidget(self._nothing())
            return
        for at, words in enumerate(found.sentences(self.session.language)):
            told = text(words, "strong" if at == 0 else "body")
            self._said.addWidget(measured(self.session.theme, told))
        self._model.show_rows(found.questions)
        header = self.table.horizontalHeader()
        self.table.sortByColumn(header.sortIndicatorSection(), header.sortIndicatorOrder())
        QTimer.singleShot(0, self, self._said.invalidate)  # else the sentences keep the heights of their first layout

    def _show_parts(self, *, shown: bool) -> None:
        for part in (self._heading, self._sort, self.table, self._hint):
            part.setVisible(shown)

    def _nothing(self) -> QWidget:
        words = self.tr(
            "Ask a second person to assess a case: choose the case under “Team and sample”. "
            "When both have been brought in complete, this page says how alike they are."
        )
        nothing = empty_state(
            self.session.theme,
            self.icon,
            self.tr("No case that counts has been assessed by two people yet"),
            words,
            action_words=self.tr("Team and sample"),
            action=partial(self.session.go, "team"),
        )
        return measured(self.session.theme, nothing)

    def _open(self, one: QuestionAgreement | None) -> None:
        if one is not None:
            self.session.go("question", one.code)


def _share(one: QuestionAgreement) -> float:
    return one.found.share or 0.0


def _kappa_order(one: QuestionAgreement) -> float:
    return -2.0 if one.found.kappa is None else one.found.kappa


def _ac1_order(one: QuestionAgreement) -> float:
    return -2.0 if one.found.ac1 is None else one.found.ac1


def _measure(value: float | None) -> str:
    return "–" if value is None else f"{value:.2f}"


def _caution(one: QuestionAgreement) -> str:
    return caution_words() if one.found.caution else ""


def _caution_mark(one: QuestionAgreement) -> tuple[str, Tone] | None:
    return ("warning", Tone.WARNING) if one.found.caution else None
