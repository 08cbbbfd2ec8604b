"""Behind a figure: the questions of a criterion or outcome, with their counts and intervals."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from assessor_app.desktop.lead.figures import cases_words, caution_mark, caution_words, interval_words
from assessor_app.desktop.lead.scope import Scope
from assessor_app.desktop.lead.words import percent_words
from assessor_app.desktop.page import Page, Place
from assessor_app.desktop.session import Session
from assessor_app.desktop.tables import Column, RecordModel, table_view
from assessor_app.desktop.theme.tokens import Space
from assessor_app.desktop.theme.widgets import body, button, clear, column, hint, line, measured, page_column, title
from assessor_app.desktop.walk.outline import number
from assessor_app.operations.forms import case_form

if TYPE_CHECKING:
    from assessor_app.problems import Progress
    from assessor_app.scoring import CriterionScore, OutcomeScore, QuestionScore, Scores
    from assessor_app.store import Workspace


class FigurePage(Page):
    """`place.subject` is the code of an outcome (``2``) or of a criterion (``2.1``); `place.detail` a `Scope`."""

    key = "figure"
    under = "scores"
    help_topic = "lead-scores"
    listed = False

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        theme = session.theme
        self._code = ""
        self._scope = Scope()
        whole = page_column(theme, self)
        back = line(theme)
        back.addWidget(
            button(self.tr("Back to the scores"), partial(session.go, "scores"), kind="quiet", icon="back", theme=theme)
        )
        back.addStretch()
        whole.addLayout(back)
        self._title = title("")
        whole.addWidget(self._title)
        self._said: QVBoxLayout = column(theme, space=Space.HAIR)
        whole.addLayout(self._said)
        self._model = RecordModel(theme, self._columns())
        self.table = table_view(theme, self._model, self.tr("Questions behind the figure"))
        self.table.stretch_first()
        self.table.activated.connect(lambda index: self._open(self._model.record(index)))
        whole.addWidget(self.table, stretch=1)
        whole.addWidget(hint(self.tr("Enter or a double click opens the cases behind a question.")))

    def title(self) -> str:
        """Its name."""
        return self.tr("Behind a figure")

    def place(self) -> Place:
        """The figure shown."""
        return Place(self.key, self._code, str(self._scope))

    def opened(self, place: Place) -> None:
        """Calculate and show the questions of this figure."""
        self._code, self._scope = place.subject, Scope.of(place.detail)
        self.refresh(frozenset())

    def refresh(self, changed: frozenset[str]) -> None:
        """Calculate again in the worker."""
        scope = self._scope

        def work(own: Workspace, _progress: Progress) -> Scores:
            from assessor_app.operations.results import scores

            return scores(own, by=scope.by or None, include_unfinished=scope.unfinished)

        self.session.run(work, self._show, words=self.tr("Calculating …"))

    def _columns(self) -> list[Column[QuestionScore]]:
        return [
            Column(self.tr("Question"), self._label),
            Column(
                self.tr("Score"),
                lambda q: percent_words(q.score),
                lambda q: q.score or 0.0,
                numeric=True,
                mark=caution_mark,
                more=_caution,
            ),
            Column(self.tr("Sufficient"), lambda q: str(q.above), lambda q: q.above, numeric=True),
            Column(self.tr("Judged"), lambda q: str(q.judged), lambda q: q.judged, numeric=True),
            Column(self.tr("95 % interval"), lambda q: interval_words(q.interval)),
            Column(self.tr("Not applicable"), lambda q: str(q.not_applicable), numeric=True),
            Column(self.tr("Closed"), lambda q: str(q.inactive), numeric=True),
            Column(self.tr("Not answered"), lambda q: str(q.unanswered), numeric=True),
        ]

    def _label(self, score: QuestionScore) -> str:
        question = case_form(self.session.ws).by_code.get(score.code)
        if question is None:
            return score.code
        return f"{number(score.code)} {question.label.to(self.session.language)}".strip()

    def _show(self, found: Scores) -> None:
        matrix = self._scope.matrix(found)
        clear(self._said)
        if matrix is None:
            self._model.show_rows(())
            return
        figures: tuple[CriterionScore | OutcomeScore, ...] = (*matrix.outcomes, *matrix.criteria)
        figure = next((f for f in figures if f.code == self._code), None)
        if figure is not None:
            self._title.setText(f"{figure.code} {figure.name.to(self.session.language)}: {percent_words(figure.score)}")
            for words in filter(None, (self._scope.words(self.session), *self._sentences(figure))):
                self._said.addWidget(measured(self.session.theme, body(words)))
        self._model.show_rows(matrix.questions_of(self._code))
        self.table.setFocus()
        if self._model.rows:
            self.table.selectRow(0)

    def _sentences(self, figure: CriterionScore | OutcomeScore) -> list[str]:
        """What must be said beside the figure."""
        from assessor_app.scoring import OutcomeScore

        words = self.tr("{cases}; {questions} questions, {judged} judgements; {above} of them sufficient.")
        counts = {"questions": figure.questions, "judged": figure.judged, "above": figure.above}
        told = [words.format(cases=cases_words(figure.cases), **counts)]
        told.append(self._spread(figure))
        if isinstance(figure, OutcomeScore):
            told += self._readings(figure)
        return told

    def _spread(self, figure: CriterionScore | OutcomeScore) -> str:
        """What the interval says, and no more; or why there is none."""
        if figure.interval is not None:
            words = self.tr(
                "95 % interval: {low} to {high}. It shows how much the figure hangs on which cases were drawn; "
                "intervals made in this way hold the figure of all the area’s cases about 19 times in 20. "
                "It says nothing about errors of judgement."
            )
            low, high = percent_words(figure.interval.low), percent_words(figure.interval.high)
            return words.format(low=low, high=high)
        if figure.caution:
            return self.tr("Too few cases for an interval: read the figure as a hint and no more.")
        return self.tr("No interval can be told: all cases were judged alike.")

    def _readings(self, outcome: OutcomeScore) -> list[str]:
        """The other readings of a headline, and what it would be without questions of few cases."""
        words = self.tr(
            "Other readings: mean of the questions {questions}, "
            "mean of the criteria {criteria}, all answers pooled {pooled}."
        )
        means = (outcome.question_mean, outcome.criterion_mean, outcome.pooled)
        questions, criteria, pooled = (percent_words(mean) for mean in means)
        told = [words.format(questions=questions, criteria=criteria, pooled=pooled)]
        without = outcome.sensitivity
        if without is not None and without.left_out:
            words = self.tr("Without the {count} questions judged in fewer than {few} cases: {percent}.")
            percent = percent_words(without.score)
            told.append(words.format(count=without.left_out, few=without.fewer_than, percent=percent))
        return told

    def _open(self, score: QuestionScore | None) -> None:
        if score is not None:
            self.session.go("question", score.code, str(replace(self._scope, figure=self._code)))


def _caution(score: QuestionScore) -> str:
    return caution_words() if score.caution and score.score is not None else ""
