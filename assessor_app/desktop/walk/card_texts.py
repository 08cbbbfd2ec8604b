"""The words of a card: measured once for a width, painted often."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QFont, QPainter

from assessor_app.desktop.theme.theme import Theme
from assessor_app.desktop.theme.tokens import Size, Space
from assessor_app.desktop.walk.card_view import CardView
from assessor_app.desktop.walk.outline import Item, asks, number
from assessor_app.desktop.walk.paint import NO_LIMIT, Pill, WrappedText, box, colour, font, label


class CardTexts:
    """Everything that a card paints: its question, the answer of a typed one, and the summary of the rest."""

    def __init__(self, theme: Theme, item: Item | None = None, language: str = "en") -> None:
        self.theme = theme
        self.view = CardView()
        question = item.question if item else None
        strong = QFont.Weight.DemiBold if question and asks(question) else QFont.Weight.Normal
        self.number = label(number(item.code) if item else "", font(theme))
        self.label = label(question.label.to(language) if question else "", font(theme, weight=strong))
        self.hint = label(question.hint.to(language) if question else "", font(theme))
        nothing = label("", font(theme))
        self.value, self.told = nothing, nothing
        self.lines: list[tuple[WrappedText, WrappedText]] = []
        self.pills: list[Pill] = []

    def show_view(self, view: CardView) -> None:
        """Measure what answers have changed."""
        theme = self.theme
        small = font(theme, Size.CAPTION, QFont.Weight.DemiBold)
        self.view = view
        self.value = WrappedText(view.text, font(theme)) if view.text else label(_unanswered(), font(theme))
        told = view.closed or view.odd
        self.told = WrappedText(told, font(theme)) if told else label("", font(theme))
        self.lines = [(label(head, small), WrappedText(text, font(theme, Size.CAPTION))) for head, text in view.lines]
        self.pills = [Pill(theme, mark.words, mark.tone, mark.icon) for mark in view.marks]

    # --- heights ----------------------------------------------------------------------------

    def question_height(self, inner: float) -> float:
        """The height of the question and its hint."""
        hint = self.theme.px(2) + self.hint.height(inner) if self.hint.text else 0.0
        return self.label.height(inner) + hint

    def value_height(self, inner: float) -> float:
        """The height of the field that tells a typed answer."""
        return min(self.value.height(inner - self.theme.px(24)), self.theme.px(120)) + self.theme.px(16)

    def summary_height(self, inner: float, *, whole: bool) -> float:
        """The height of what is told under the answer; where editors hold the satellites, only the rest."""
        gap = self.theme.px(Space.HAIR)
        high = gap + self.told.height(inner) if self.told.text else 0.0
        high += sum(gap + text.height(inner - self._head(head)) for head, text in self.lines if whole)
        return high + sum(self.theme.px(Space.SMALL) + line[0].height for line in self._pill_lines(inner))

    def _pill_lines(self, inner: float) -> list[list[Pill]]:
        """The marks, as many on a line as fit."""
        lines: list[list[Pill]] = []
        used = 0.0
        for pill in self.pills:
            if not lines or used + pill.width > inner:
                lines.append([])
                used = 0.0
            lines[-1].append(pill)
            used += pill.width + self.theme.px(Space.SMALL)
        return lines

    def _head(self, head: WrappedText) -> float:
        return max(head.natural_width + self.theme.px(Space.SMALL), self.theme.px(84))

    # --- painting ---------------------------------------------------------------------------

    def paint_question(self, painter: QPainter, x: float, y: float, inner: float, gutter: float) -> None:
        """Paint the question, its number in the gutter before it, and its hint."""
        c = self.theme.colours
        self.number.paint(painter, x - gutter, y, NO_LIMIT, colour(c.muted))
        self.label.paint(painter, x, y, inner, colour(c.text if self.view.applies else c.muted))
        if self.hint.text:
            below = y + self.label.height(inner) + self.theme.px(2)
            self.hint.paint(painter, x, below, inner, colour(c.muted))

    def paint_value(self, painter: QPainter, x: float, y: float, inner: float) -> None:
        """Paint a typed answer in the likeness of its field; a long one is cut."""
        theme, c = self.theme, self.theme.colours
        field = QRectF(x, y, inner, self.value_height(inner))
        box(painter, field, colour(c.surface), colour(c.control_line), radius=theme.px(6))
        pad, ink = theme.px(12), colour(c.text if self.view.text else c.muted)
        painter.save()
        painter.setClipRect(field)
        self.value.paint(painter, x + pad, y + theme.px(8), inner - 2 * pad, ink)
        painter.restore()

    def paint_summary(self, painter: QPainter, x: float, y: float, inner: float, *, whole: bool) -> None:
        """Paint why it is closed or sits oddly, what its satellites hold, and its marks."""
        theme, c = self.theme, self.theme.colours
        gap = theme.px(Space.HAIR)
        if self.told.text:
            self.told.paint(painter, x, y + gap, inner, colour(c.text))
            y += gap + self.told.height(inner)
        for head, text in self.lines if whole else ():
            wide = self._head(head)
            head.paint(painter, x, y + gap, NO_LIMIT, colour(c.muted))
            text.paint(painter, x + wide, y + gap, inner - wide, colour(c.text))
            y += gap + text.height(inner - wide)
        for line in self._pill_lines(inner):
            at, y = x, y + theme.px(Space.SMALL)
            for pill in line:
                pill.paint(painter, at, y)
                at += pill.width + theme.px(Space.SMALL)
            y += line[0].height


def _unanswered() -> str:
    return QCoreApplication.translate("Card", "Not answered yet")
