"""The lead's overview: how the inspection stands, alerts, and what to do next."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from assessor_app.desktop.lead.dates_card import written
from assessor_app.desktop.lead.overview_data import OverviewData, PersonFacts, next_step
from assessor_app.desktop.lead.overview_loader import FactsLoader
from assessor_app.desktop.lead.words import rule_words, status_words
from assessor_app.desktop.page import Page, Place
from assessor_app.desktop.sentences import in_words, with_place
from assessor_app.desktop.session import Session
from assessor_app.desktop.shell.status_text import clock_words
from assessor_app.desktop.tables import Column, RecordModel, table_view
from assessor_app.desktop.theme.arrangement import TileGrid
from assessor_app.desktop.theme.cards import FigureTile
from assessor_app.desktop.theme.tokens import Space, Tone
from assessor_app.desktop.theme.widgets import (
    body,
    button,
    caption,
    card,
    clear,
    column,
    counted,
    heading,
    hint,
    line,
    measured,
    page_column,
    picture,
    section,
    text,
    title,
)
from assessor_app.operations.cases import Risk, risks
from assessor_app.operations.clock import clock_notes
from assessor_app.operations.timetable import next_due, timetable


class OverviewPage(Page):
    """What stands where, on one page."""

    key = "overview"
    icon = "overview"
    help_topic = "lead-overview"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        theme = session.theme
        self._loader = FactsLoader.of(session)
        self._first = self._loader.facts is None
        """Whether the file was opened with this page, so that the work begins with the next step."""
        self._whole = page_column(theme, self)
        self._whole.addWidget(title(session.ws.inspection().name))
        if session.ws.inspection().area:
            self._whole.addWidget(hint(session.ws.inspection().area))
        self.step: QPushButton | None = None
        self._next: QVBoxLayout = column(theme)
        self._tiles = TileGrid(theme)
        self._alerts: QVBoxLayout = column(theme)
        self._whole.addLayout(self._next)
        self.dates = hint("")
        self._whole.addWidget(self.dates)
        self._whole.addWidget(self._tiles)
        self._whole.addLayout(self._alerts)
        self._whole.addWidget(heading(self.tr("Assessors")))
        self._model = RecordModel(theme, self._columns())
        self.table = table_view(theme, self._model, self.tr("Assessors and how far they are"))
        self.table.fit_to_rows()
        self._whole.addWidget(self.table, alignment=Qt.AlignmentFlag.AlignLeft)
        self._whole.addWidget(measured(theme, self._settings()))
        self._whole.addStretch(1)

    def title(self) -> str:
        """Its heading."""
        return self.tr("Overview")

    def opened(self, place: Place) -> None:
        """Look at the file again."""
        self.refresh(frozenset())

    def refresh(self, changed: frozenset[str]) -> None:
        """Look again; what is shown stays meanwhile."""
        self._loader.load(self, self._show)

    def _show(self, facts: OverviewData) -> None:
        """Show how things stand now; the focus goes to the next step at first, and stays there."""
        chosen = self._first or (self.step is not None and self.window().focusWidget() is self.step)
        self._show_next(facts)
        if chosen and self.isVisible() and self.step is not None:
            self._first = False
            self.step.setFocus(Qt.FocusReason.OtherFocusReason)
        self.dates.setText(self._where())
        self.dates.setVisible(bool(self.dates.text()))
        self._show_tiles(facts)
        self._show_alerts(facts)
        for note in clock_notes(self.session.ws):
            self._alerts.addWidget(body(with_place(note)))
        self._model.show_rows(facts.people)

    def _where(self) -> str:
        """Where the inspection is in its timetable, and what comes next; nothing where no date is settled."""
        dates = timetable(self.session.ws, date.fromisoformat(self.session.ws.now()[:10]))
        past = [due for due in dates if due.past]
        coming = next_due(dates)
        parts = []
        if past:
            parts.append(
                self.tr("Last: {what}, {when}.").format(what=in_words(past[-1].name), when=written(past[-1].day))
            )
        if coming is not None:
            words = self.tr("Next: {what}, {when}; days to go: {count}.")
            parts.append(words.format(what=in_words(coming.name), when=written(coming.day), count=coming.days))
        return " ".join(parts)

    def _columns(self) -> list[Column[PersonFacts]]:
        return [
            Column(self.tr("Assessor"), lambda p: p.name),
            Column(self.tr("Cases"), lambda p: str(p.cases), lambda p: p.cases, numeric=True),
            Column(self.tr("Complete"), lambda p: str(p.done), lambda p: p.done, numeric=True),
            Column(self.tr("In progress"), lambda p: str(p.in_progress), lambda p: p.in_progress, numeric=True),
            Column(self.tr("Last completed work"), self._returned, lambda p: p.returned_at, mark=_returned_mark),
        ]

    def _returned(self, person: PersonFacts) -> str:
        return clock_words(person.returned_at) if person.returned_at else self.tr("Nothing brought in yet")

    def _show_next(self, facts: OverviewData) -> None:
        clear(self._next)
        step = next_step(facts)
        frame = QFrame()
        frame.setProperty("tone", (Tone.PROBLEM if facts.alerts else Tone.INFO).value)
        row = line(self.session.theme, frame, space=Space.MEDIUM, margin=Space.NORMAL)
        row.addWidget(text(step.words, "section"), stretch=1)
        subject = next((r.assessment for r in facts.rows if r.risks), "")
        go = partial(self.session.go, step.page, subject if step.page == "case" else "")
        self.step = button(step.action, go, kind="primary")
        row.addWidget(self.step)
        self._next.addWidget(frame)
        frame.show()  # at once: what is still hidden cannot be given the focus

    def _show_tiles(self, facts: OverviewData) -> None:
        figures = (
            (
                str(facts.cases),
                counted(facts.cases, self.tr("case in the sample"), self.tr("cases in the sample")),
                "team",
            ),
            (str(facts.done), counted(facts.done, self.tr("case complete"), self.tr("cases complete")), "team"),
            (
                str(facts.signed_off),
                counted(facts.signed_off, self.tr("case signed off"), self.tr("cases signed off")),
                "team",
            ),
            (str(facts.different), self.tr("different answers"), "different"),
            (
                str(facts.questions_open),
                counted(
                    facts.questions_open,
                    self.tr("open question to an assessor"),
                    self.tr("open questions to assessors"),
                ),
                "team",
            ),
        )
        self._tiles.show_tiles([self._tile(*figure) for figure in figures])

    def _tile(self, figure: str, words: str, page: str) -> FigureTile:
        tile = FigureTile(self.session.theme, figure, words)
        tile.clicked.connect(lambda _checked=False: self.session.go(page))
        return tile

    # --- alerts -----------------------------------------------------------------------------

    def _show_alerts(self, facts: OverviewData) -> None:
        clear(self._alerts)
        if not facts.alerts:
            return
        self._alerts.addWidget(heading(self.tr("Someone may be at risk")))
        for row in facts.rows:
            for risk in risks(self.session.ws, row.assessment) if row.risks else ():
                if not risk.closed:
                    self._alerts.addWidget(self._alert(row.case, risk))

    def _alert(self, case: str, risk: Risk) -> QFrame:
        frame, inside = card(self.session.theme)
        frame.setProperty("tone", Tone.PROBLEM.value)
        head = line(self.session.theme)
        head.addWidget(picture(self.session.theme, "risk", 24, self.session.theme.colours.problem))
        head.addWidget(section(self.tr("Case {number}").format(number=case)), stretch=1)
        inside.addLayout(head)
        inside.addWidget(body(risk.what))
        told = self.tr("Told: {who}, {when}").format(who=risk.told or self.tr("nobody yet"), when=risk.when)
        inside.addWidget(caption(told))
        row = line(self.session.theme)
        row.addWidget(button(self.tr("See the case"), partial(self.session.go, "case", risk.assessment)))
        row.addStretch()
        inside.addLayout(row)
        return frame

    # --- settings of the inspection ---------------------------------------------------------

    def _settings(self) -> QFrame:
        ws, frame_and_layout = self.session.ws, card(self.session.theme, space=Space.HAIR)
        frame, inside = frame_and_layout
        inspection = ws.inspection()
        inside.addWidget(section(self.tr("How this inspection counts")))
        inside.addWidget(body(self.tr("Headline: {rule}.").format(rule=rule_words(inspection.headline_rule))))
        counted = status_words(inspection.counted_from).lower()
        inside.addWidget(body(self.tr("A case counts once it is {status}.").format(status=counted)))
        minutes = ws.value("inspection", "lock_minutes") or "30"
        inside.addWidget(body(self.tr("Files lock after {minutes} minutes without typing.").format(minutes=minutes)))
        until = ws.value("inspection", "retention_date")
        inside.addWidget(
            body(
                self.tr("Kept until {date}.").format(date=until)
                if until
                else self.tr("No date set until which it is kept.")
            )
        )
        return frame


def _returned_mark(person: PersonFacts) -> tuple[str, Tone] | None:
    return ("done", Tone.DONE) if person.returned_at else ("neutral", Tone.NEUTRAL)
