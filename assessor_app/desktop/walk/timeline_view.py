"""The timeline of the case: its dates in order of time, with how far each lies from the start."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from assessor_app.desktop.theme import widgets
from assessor_app.desktop.theme.theme import Theme
from assessor_app.desktop.theme.tokens import Size, Space
from assessor_app.desktop.walk import dates
from assessor_app.desktop.walk.outline import Item
from assessor_app.desktop.walk.paint import WrappedText, box, colour, font
from assessor_app.desktop.walk.side_tabs import SideTab
from assessor_app.desktop.walk.timeline import Moment, moments


class TimelineView(SideTab):
    """Every date entered in the case; the one of the current question stands out."""

    icon = "timeline"
    reads = True

    def title(self) -> str:
        """Its name, over its contents."""
        return self.tr("Timeline")

    def fill(self, item: Item | None) -> None:
        """Show the dates of the case."""
        self.empty_out()
        work = self.work
        found = moments(work.outline.instrument, work.snapshot.answers, work.snapshot.active)
        if not found:
            self.body.addWidget(widgets.hint(self.tr("Dates that you enter in the case details appear here in order.")))
        for at, moment in enumerate(found):
            here = item is not None and moment.question.code == item.code
            self.body.addWidget(_MomentRow(self.theme, moment, work.language, here=here, last=at == len(found) - 1))
        if any(moment.working_days for moment in found):
            self.body.addWidget(
                widgets.caption(self.tr("Working days are Mondays to Fridays, bank holidays included."))
            )
        self.body.addStretch(1)


class _MomentRow(QWidget):
    """One date: a dot on the line, the day, what it was, and the distance from the start."""

    def __init__(self, theme: Theme, moment: Moment, language: str, *, here: bool, last: bool) -> None:
        super().__init__()
        self.theme, self.here, self.last = theme, here, last
        weight = QFont.Weight.Bold if here else QFont.Weight.DemiBold
        day = dates.in_words(moment.day.isoformat(), language)
        label = moment.question.label.to(language)
        self.day = WrappedText(day, font(theme, Size.BODY, weight))
        self.label = WrappedText(label, font(theme, Size.CAPTION))
        self.far = WrappedText(self._distance(moment), font(theme, Size.CAPTION))
        self.setAccessibleName(f"{day}: {label} {self.far.text}".strip())
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _distance(self, moment: Moment) -> str:
        if moment.days is None or moment.working_days is None or moment.days == 0:
            return ""
        if moment.days < 0:
            return self.tr("{0} days before the start").format(-moment.days)
        return self.tr("{0} days after the start, {1} of them working days").format(moment.days, moment.working_days)

    def hasHeightForWidth(self) -> bool:
        """Its words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of its words."""
        inner = width - self.theme.px(Space.LARGE)
        far = self.far.height(inner) if self.far.text else 0
        return round(self.day.height(inner) + self.label.height(inner) + far + self.theme.px(Space.SMALL))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the dot, the line on to the next, and the words."""
        theme, c = self.theme, self.theme.colours
        left, inner = theme.px(Space.LARGE), self.width() - theme.px(Space.LARGE)
        dot = QRectF(theme.px(4), theme.px(4), theme.px(11), theme.px(11))
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if not self.last:
                painter.setPen(QPen(colour(c.control_line), theme.px(2)))
                painter.drawLine(dot.center(), dot.center() + (self.rect().bottomLeft() - self.rect().topLeft()))
            ink = colour(c.accent)
            box(painter, dot, ink if self.here else colour(c.surface), ink, thick=theme.px(2), radius=theme.px(6))
            y = 0.0
            for text, tone in ((self.day, c.text), (self.label, c.text), (self.far, c.muted)):
                if text.text:
                    text.paint(painter, left, y, inner, colour(tone))
                    y += text.height(inner)
