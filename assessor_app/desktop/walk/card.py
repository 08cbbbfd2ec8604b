"""One question on the page. Only the current card holds editors for reasons and evidence; others tell them."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGroupBox, QWidget

from assessor_app.desktop.theme.theme import Theme
from assessor_app.desktop.theme.tokens import Size, Space
from assessor_app.desktop.walk.card_view import CardView
from assessor_app.desktop.walk.choices import Boxes, Choices, is_choice
from assessor_app.desktop.walk.outline import Item, asks, number
from assessor_app.desktop.walk.painting import NO_LIMIT, Pill, Words, box, colour, font
from assessor_app.records import Kind


@dataclass
class _Texts:
    """The measured words of a card."""

    number: Words
    label: Words
    hint: Words
    value: Words
    closed: Words
    lines: list[tuple[Words, Words]] = field(default_factory=list)
    pills: list[Pill] = field(default_factory=list)


class Card(QGroupBox):
    """One question with its answer; used again for another question instead of being built anew."""

    wanted = Signal(str)
    """The person wants to stand at this question."""
    given = Signal(str, str)
    """Question code and the answer that the person wants."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.item: Item | None = None
        self.view = CardView()
        self.current = False
        self.panel: QWidget | None = None
        self.gutter = 0
        self._chips: Choices | None = None
        self._boxes: Boxes | None = None
        self._texts = _Texts(*(Words("", font(theme)) for _ in range(5)))
        self._language = "en"
        self.setProperty("role", "question")

    # --- showing ----------------------------------------------------------------------------

    @property
    def choices(self) -> Choices | None:
        """The choices of the question, if it is answered by pressing one."""
        if self.item is None or not is_choice(self.item.question):
            return None
        return self._boxes if self.item.question.kind is Kind.SELECT_MULTIPLE else self._chips

    def ask(self, item: Item, language: str) -> None:
        """Show another question."""
        if item is self.item and language == self._language:
            return
        self.item, self._language = item, language
        self.current = False
        self.view = CardView()
        question, theme = item.question, self.theme
        strong = font(theme, Size.BODY, QFont.Weight.DemiBold if asks(question) else QFont.Weight.Normal)
        self._texts = _Texts(
            Words(number(item.code), font(theme, Size.BODY)),
            Words(question.label.to(language), strong),
            Words(question.hint.to(language), font(theme)),
            *(Words("", font(theme)) for _ in range(2)),
        )
        self._ask_choices(item, language)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if self.choices or not asks(question) else Qt.FocusPolicy.StrongFocus)
        self._name()

    def _ask_choices(self, item: Item, language: str) -> None:
        for choices in (self._chips, self._boxes):
            if choices is not None:
                choices.hide()
        if not is_choice(item.question):
            return
        if item.question.kind is Kind.SELECT_MULTIPLE:
            self._boxes = self._boxes or self._build(Boxes(self.theme, self))
        else:
            self._chips = self._chips or self._build(Choices(self.theme, self))
        choices = self.choices
        if choices is not None:
            choices.ask(item.question, language)
            choices.show()

    def _build(self, choices: Choices) -> Choices:
        choices.given.connect(self._given)
        return choices

    def _given(self, value: str) -> None:
        if self.item is not None:
            self.given.emit(self.item.code, value)

    def show_view(self, view: CardView) -> bool:
        """Show another state; whether its height may have changed."""
        choices = self.choices
        if choices is not None:
            choices.show_value(view.value)
            choices.setEnabled(view.applies and self.isEnabled())
        if view == self.view:
            return False
        before, self.view = self.view, view
        theme, texts = self.theme, self._texts
        if not choices:
            texts.value = Words(view.text, font(theme))
        texts.closed = Words(view.closed, font(theme))
        small = font(theme, Size.CAPTION, QFont.Weight.DemiBold)
        texts.lines = [(Words(head, small), Words(text, font(theme, Size.CAPTION))) for head, text in view.lines]
        texts.pills = [Pill(theme, mark.words, mark.tone, mark.icon) for mark in view.marks]
        self._name()
        self.update()
        return (before.marks, before.lines, before.closed, before.text) != (view.marks, view.lines, view.closed, view.text)

    def _name(self) -> None:
        if self.item is None:
            return
        label, called = self.item.question.label.to(self._language), number(self.item.code)
        told = [mark.words for mark in self.view.marks]
        if not self.choices and asks(self.item.question):
            told.append(self.view.text or self.tr("Not answered yet"))
        told += [f"{head}: {text}" for head, text in self.view.lines]
        told += [self.view.closed] if self.view.closed else []
        name = f"{called} {label}".strip()
        if self.accessibleName() != name:
            self.setAccessibleName(name)
        self.setAccessibleDescription(". ".join(told))

    def set_current(self, *, on: bool, panel: QWidget | None = None) -> None:
        """Become the current card, with the panel of editors, or cease to be it."""
        self.current = on
        self.panel = panel if on else None
        if panel is not None and on:
            panel.setParent(self)
        choices = self.choices
        if choices is not None:
            choices.show_keys(on)
        self.update()

    # --- layout -----------------------------------------------------------------------------

    def arrange(self, width: int) -> int:
        """Place what is on the card within a width; the height it takes."""
        theme, texts = self.theme, self._texts
        pad, gap = theme.px(Space.NORMAL), theme.px(Space.SMALL)
        left = pad + self.gutter
        inner = width - left - pad
        y = theme.px(Space.MEDIUM) + texts.label.height(inner)
        if texts.hint.text:
            y += theme.px(2) + texts.hint.height(inner)
        choices = self.choices
        if choices is not None:
            high = choices.arrange(inner)
            _put(choices, left, round(y + gap), inner, high)
            y += gap + high
        elif self._paints_value():
            y += gap + self._value_height(inner)
        if self.panel is None:
            y += self._summary_height(inner)
        else:
            high = self.panel.heightForWidth(inner)
            _put(self.panel, left, round(y + gap), inner, high)
            y += gap + high
        return round(y + theme.px(Space.MEDIUM))

    def _paints_value(self) -> bool:
        """Whether the answer is told in a painted field: of a typed answer, while another card is current."""
        return self.item is not None and asks(self.item.question) and self.choices is None and self.panel is None

    def _value_height(self, inner: float) -> float:
        return min(self._texts.value.height(inner - self.theme.px(24)), self.theme.px(120)) + self.theme.px(16)

    def _summary_height(self, inner: float) -> float:
        theme, texts = self.theme, self._texts
        gap = theme.px(Space.SMALL)
        high = theme.px(Space.HAIR) + texts.closed.height(inner) if texts.closed.text else 0.0
        for head, text in texts.lines:
            high += theme.px(Space.HAIR) + text.height(inner - self._head(head))
        if texts.pills:
            high += gap + texts.pills[0].height
        return high

    def _head(self, head: Words) -> float:
        return max(head.natural_width + self.theme.px(Space.SMALL), self.theme.px(84))

    # --- painting ---------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card: the current one has a heavy edge, whatever the colours."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_ground(painter)
            self._paint_texts(painter)

    def _paint_ground(self, painter: QPainter) -> None:
        theme, c = self.theme, self.theme.colours
        whole = QRectF(self.rect())
        if self.item is not None and not asks(self.item.question):
            return
        if not self.current:
            fill = c.surface if self.view.applies else c.ground
            box(painter, whole, colour(fill), colour(c.line), 1.0, theme.px(6))
        else:
            box(painter, whole, colour(c.surface), colour(c.accent), theme.px(2), theme.px(6))
            painter.fillRect(QRectF(0, theme.px(4), theme.px(6), self.height() - theme.px(8)), colour(c.accent))
        if self.hasFocus():
            box(painter, whole, colour(c.surface), colour(c.focus), theme.px(3), theme.px(6))

    def _paint_texts(self, painter: QPainter) -> None:
        theme, texts, c = self.theme, self._texts, self.theme.colours
        pad = theme.px(Space.NORMAL)
        left, y = float(pad + self.gutter), float(theme.px(Space.MEDIUM))
        inner = self.width() - left - pad
        texts.number.paint(painter, pad, y, NO_LIMIT, colour(c.muted))
        texts.label.paint(painter, left, y, inner, colour(c.text if self.view.applies else c.muted))
        y += texts.label.height(inner)
        if texts.hint.text:
            texts.hint.paint(painter, left, y + theme.px(2), inner, colour(c.muted))
            y += theme.px(2) + texts.hint.height(inner)
        choices = self.choices
        if choices is not None:
            y += theme.px(Space.SMALL) + choices.height()
        elif self._paints_value():
            y += theme.px(Space.SMALL)
            self._paint_value(painter, left, y, inner)
            y += self._value_height(inner)
        if self.panel is None:
            self._paint_summary(painter, left, y, inner)

    def _paint_value(self, painter: QPainter, x: float, y: float, inner: float) -> None:
        theme, c = self.theme, self.theme.colours
        high = self._value_height(inner)
        box(painter, QRectF(x, y, inner, high), colour(c.surface), colour(c.control_line), 1.0, theme.px(6))
        pad = theme.px(12)
        painter.save()
        painter.setClipRect(QRectF(x, y, inner, high))
        if self.view.text:
            self._texts.value.paint(painter, x + pad, y + theme.px(8), inner - 2 * pad, colour(c.text))
        else:
            empty = Words(self.tr("Not answered yet"), font(theme))
            empty.paint(painter, x + pad, y + theme.px(8), inner - 2 * pad, colour(c.muted))
        painter.restore()

    def _paint_summary(self, painter: QPainter, x: float, y: float, inner: float) -> None:
        theme, texts, c = self.theme, self._texts, self.theme.colours
        if texts.closed.text:
            y += theme.px(Space.HAIR)
            texts.closed.paint(painter, x, y, inner, colour(c.text))
            y += texts.closed.height(inner)
        for head, text in texts.lines:
            y += theme.px(Space.HAIR)
            wide = self._head(head)
            head.paint(painter, x, y, NO_LIMIT, colour(c.muted))
            text.paint(painter, x + wide, y, inner - wide, colour(c.text))
            y += text.height(inner - wide)
        y += theme.px(Space.SMALL)
        for pill in texts.pills:
            pill.paint(painter, x, y)
            x += pill.width + theme.px(Space.SMALL)

    # --- going there ------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press anywhere on the card makes it current."""
        super().mousePressEvent(event)
        self._want()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tab on to a card whose editor is not there yet makes it current."""
        super().focusInEvent(event)
        if event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}:
            self._want()

    def changeEvent(self, event: QEvent) -> None:
        """Paint again when it becomes usable or not."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.EnabledChange:
            self.update()

    def _want(self) -> None:
        if self.item is not None and asks(self.item.question) and not self.current:
            self.wanted.emit(self.item.code)


def _put(widget: QWidget, x: int, y: int, width: int, height: int) -> None:
    where = widget.geometry()
    if (where.x(), where.y(), where.width(), where.height()) != (x, y, width, height):
        widget.setGeometry(x, y, width, height)
