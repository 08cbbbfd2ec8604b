"""The scores: the matrix of outcomes and stages, a breakdown, and the way to what stands behind."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from assessor_app.desktop.lead.breakdown_table import BreakdownTable, detail_names
from assessor_app.desktop.lead.matrix import MatrixGrid
from assessor_app.desktop.lead.scope import Scope
from assessor_app.desktop.lead.words import rule_words, status_words
from assessor_app.desktop.page import Page, Place
from assessor_app.desktop.session import Session
from assessor_app.desktop.sort_control import SortBy
from assessor_app.desktop.theme.arrangement import sideways
from assessor_app.desktop.theme.tokens import Space, Tone
from assessor_app.desktop.theme.widgets import (
    button,
    clear,
    column,
    counted,
    empty_state,
    heading,
    hint,
    line,
    measured,
    note,
    page_column,
    text,
    title,
)

if TYPE_CHECKING:
    from assessor_app.problems import Progress
    from assessor_app.scoring import Breakdown, Scores
    from assessor_app.store import Workspace


class ScoresPage(Page):
    """Calculates in the worker and shows; a figure opens the questions it stands on."""

    key = "scores"
    icon = "scores"
    help_topic = "lead-scores"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        theme = session.theme
        self.found: Scores | None = None
        whole = page_column(theme, self)
        whole.addWidget(title(self.title()))
        whole.addLayout(self._controls())
        self.said: QVBoxLayout = column(theme, space=Space.SMALL)
        self._matrix: QVBoxLayout = column(theme)
        self._groups: QVBoxLayout = column(theme)
        for part in (self.said, self._groups, self._matrix):  # what was asked for before what always stands here
            whole.addLayout(part)
        whole.addStretch()

    def title(self) -> str:
        """Its heading."""
        return self.tr("Scores")

    def _controls(self) -> QVBoxLayout:
        theme = self.session.theme
        row = line(theme, space=Space.NORMAL)
        self.by = QComboBox()
        self.by.setAccessibleName(self.tr("Break down by"))
        self.by.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.by.setMinimumContentsLength(16)
        label = text(self.tr("&Break down by"), "strong", wrap=False)
        label.setBuddy(self.by)
        self.unfinished = QCheckBox(self.tr("Include &unfinished cases"))
        self.unfinished.toggled.connect(lambda _on: self.calculate())
        row.addWidget(label)
        row.addWidget(self.by, stretch=1)
        row.addStretch(1)
        self.by.activated.connect(lambda _at: self.calculate())
        whole = column(theme)
        whole.addLayout(row)
        whole.addWidget(self.unfinished)
        return whole

    def opened(self, place: Place) -> None:
        """Offer the case details there are, and calculate."""
        now = self.by.currentData()
        self.by.clear()
        self.by.addItem(self.tr("nothing"), "")
        for name, words in detail_names(self.session):
            self.by.addItem(words, name)
        self.by.setCurrentIndex(max(self.by.findData(now), 0))
        self.calculate()

    def refresh(self, changed: frozenset[str]) -> None:
        """Calculate again."""
        self.calculate()

    def calculate(self) -> None:
        """Calculate in the worker, then show."""
        by, unfinished = str(self.by.currentData() or "") or None, self.unfinished.isChecked()

        def work(own: Workspace, _progress: Progress) -> Scores:
            from assessor_app.operations.results import scores

            return scores(own, by=by, include_unfinished=unfinished)

        self.session.run(work, self._show, words=self.tr("Calculating …"))

    def _show(self, found: Scores) -> None:
        self.found = found
        for part in (self.said, self._matrix, self._groups):
            clear(part)
        if not found.matrix.counted:
            self._matrix.addWidget(measured(self.session.theme, self._nothing(found)))
            return
        self._say(found)
        grid = MatrixGrid(self.session.theme, found, self.session.language)
        grid.chosen.connect(lambda code: self._follow(code, Scope(unfinished=found.included_unfinished)))
        self._matrix.addWidget(sideways(self.session.theme, grid))
        self._matrix.addWidget(
            hint(
                self.tr(
                    "Below each figure stand the cases that it rests on, and its 95 % interval where there are enough. "
                    "Choose a figure to see its questions, cases and answers."
                )
            )
        )
        whole = button(self.tr("&Save the whole as a workbook …"), partial(self.session.go, "printing"), kind="quiet")
        self._matrix.addWidget(whole, alignment=Qt.AlignmentFlag.AlignLeft)
        if found.breakdown is not None:
            self._show_groups(found.breakdown, unfinished=found.included_unfinished)

    def _follow(self, code: str, scope: Scope) -> None:
        self.session.go("figure", code, str(scope))

    def _show_groups(self, breakdown: Breakdown, *, unfinished: bool) -> None:
        """The question one breaks down by, and a row for each answer to it; a figure leads to its questions."""
        theme, table = self.session.theme, BreakdownTable(self.session, breakdown)
        by = breakdown.by
        table.chosen.connect(lambda code, group: self._follow(code, Scope(by, group, unfinished)))
        head = column(theme, space=Space.SMALL)
        head.addWidget(measured(theme, heading(self.by.currentText())))
        head.addWidget(SortBy(theme, table), alignment=Qt.AlignmentFlag.AlignLeft)
        self._groups.addLayout(head)
        self._groups.addWidget(table, alignment=Qt.AlignmentFlag.AlignLeft)
        self._groups.addWidget(hint(self.tr("Enter or a double click on a figure opens the questions behind it.")))

    def _nothing(self, found: Scores) -> QWidget:
        words = self.tr("Scores show as soon as a case that counts has been brought in ({status}).")
        return empty_state(
            self.session.theme,
            "scores",
            self.tr("No case counts yet"),
            words.format(status=status_words(found.counted_from).lower()),
            action_words=self.tr("Bring in completed work"),
            action=partial(self.session.go, "returns"),
        )

    def _say(self, found: Scores) -> None:
        theme = self.session.theme
        words = self.tr("{counted} of {cases} cases count. Headline: {rule}.")
        rule = rule_words(found.headline_rule)
        told = text(words.format(counted=found.matrix.counted, cases=found.cases, rule=rule), "lead")
        self.said.addWidget(measured(theme, told))
        different = counted(
            found.open_conflicts,
            self.tr("1 question has two different answers; the latest counts until you choose."),
            self.tr("{count} questions have two different answers; the latest counts until you choose."),
        )
        changed = counted(
            found.changed_since_complete,
            self.tr("1 case was changed after it had been completed."),
            self.tr("{count} cases were changed after they had been completed."),
        )
        warnings = (
            (found.included_unfinished, self.tr("Unfinished cases are included: these are not results yet.")),
            (bool(found.open_conflicts), different),
            (found.mixed_versions, self.tr("Cases were assessed with different versions of the form.")),
            (bool(found.changed_since_complete), changed),
        )
        for so, warning in warnings:
            if so:
                self.said.addWidget(measured(theme, note(theme, warning, Tone.WARNING)))
