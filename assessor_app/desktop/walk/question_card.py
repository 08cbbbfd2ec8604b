"""One question on the page. Only the current card holds editors for reasons and evidence; others tell them."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGroupBox, QWidget

from assessor_app.desktop.theme.theme import Theme
from assessor_app.desktop.theme.tokens import Space
from assessor_app.desktop.walk.card_texts import CardTexts
from assessor_app.desktop.walk.card_view import CardView
from assessor_app.desktop.walk.choices import ChoiceEditor, TickEditor, is_choice
from assessor_app.desktop.walk.outline import Item, asks, number
from assessor_app.desktop.walk.paint import box, colour
from assessor_app.records import Kind

Asked = TypeVar("Asked", bound=ChoiceEditor)


class QuestionCard(QGroupBox):
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
        self.panel_top = 0
        self._measured = (0, 0, 0)
        self._fresh = True
        self._gutter = 0
        self._chips: ChoiceEditor | None = None
        self._boxes: TickEditor | None = None
        self._texts = CardTexts(theme)
        self._language = "en"
        self.setProperty("role", "question")

    # --- showing ----------------------------------------------------------------------------

    @property
    def choices(self) -> ChoiceEditor | None:
        """The choices of the question, if it is answered by pressing one."""
        if self.item is None or not is_choice(self.item.question):
            return None
        return self._boxes if self.item.question.kind is Kind.SELECT_MULTIPLE else self._chips

    def ask(self, item: Item, language: str) -> None:
        """Show another question; what is answered comes with `show_view`."""
        if item is self.item and language == self._language:
            return
        self.item, self._language = item, language
        self.current = False
        self._fresh = True
        self._measured = (0, 0, 0)
        self._texts = CardTexts(self.theme, item, language)
        self._ask_choices(item, language)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus if asks(item.question) else Qt.FocusPolicy.NoFocus)

    def _ask_choices(self, item: Item, language: str) -> None:
        wanted = self.choices
        for built in (self._chips, self._boxes):
            if built is not None and built is not wanted and not built.isHidden():
                built.hide()
        if not is_choice(item.question):
            return
        if item.question.kind is Kind.SELECT_MULTIPLE:
            self._boxes = self._boxes or self._connected(TickEditor(self.theme, self))
        else:
            self._chips = self._chips or self._connected(ChoiceEditor(self.theme, self))
        choices = self.choices
        if choices is not None:
            choices.let_tab(False)
            choices.ask(item.question, language)
            if choices.isHidden():
                choices.show()

    def _connected(self, choices: Asked) -> Asked:
        choices.given.connect(self._given)
        return choices

    def _given(self, value: str) -> None:
        if self.item is not None:
            self.given.emit(self.item.code, value)

    def show_view(self, view: CardView) -> bool:
        """Show another state; whether it differs."""
        choices = self.choices
        if choices is not None:
            choices.show_value(view.value)
            choices.setEnabled(view.usable)
        if view == self.view and not self._fresh:
            return False
        self.view = view
        self._fresh = False
        self._measured = (0, 0, 0)
        self._texts.show_view(view)
        self._name()
        self.update()
        return True

    def _name(self) -> None:
        if self.item is None:
            return
        label, called = self.item.question.label.to(self._language), number(self.item.code)
        hint = self.item.question.hint.to(self._language)
        told = [hint] if hint else []
        told += [mark.words for mark in self.view.marks]
        if not self.choices and asks(self.item.question):
            told.append(self.view.text or self.tr("Not answered yet"))
        told += [f"{head}: {text}" for head, text in self.view.lines]
        told += [why for why in (self.view.closed, self.view.odd) if why]
        name = f"{called} {label}".strip()
        if self.accessibleName() != name:
            self.setAccessibleName(name)
        description = ". ".join(told)
        if self.accessibleDescription() != description:
            self.setAccessibleDescription(description)

    def set_current(self, *, on: bool) -> None:
        """Become the current card, which leaves room for the panel of editors, or cease to be it."""
        self.current = on
        self._measured = (0, 0, 0)
        choices = self.choices
        if choices is not None:
            choices.show_keys(on)
            choices.let_tab(on)
        elif self.item is not None and asks(self.item.question):
            self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.update()

    def stops(self) -> list[QWidget]:
        """Where Tab stops on the card itself: at its choices; at the card where they cannot be used or it has none."""
        if self.item is None or not asks(self.item.question):
            return []
        own: list[QWidget] = self.choices.stops() if self.choices is not None else []
        if self.current:
            return [stop for stop in own if stop.isEnabled()]
        return own if self.choices is not None and self.view.usable else [self]

    # --- layout -----------------------------------------------------------------------------

    @property
    def gutter(self) -> int:
        """The room for the number before the text."""
        return self._gutter

    @gutter.setter
    def gutter(self, wide: int) -> None:
        if wide != self._gutter:
            self._gutter = wide
            self._measured = (0, 0, 0)

    @property
    def left(self) -> int:
        """Where its text begins."""
        return self.theme.px(Space.NORMAL) + self.gutter

    def inner(self, width: int) -> int:
        """How wide its text may be within a width of the card."""
        return width - self.left - self.theme.px(Space.NORMAL)

    def arrange(self, width: int, room: int = 0) -> int:
        """Place what is on the card within a width, leaving `room` for the panel; the height it takes."""
        if self._measured[:2] != (width, room):
            self._measured = (width, room, self._arrange(width, room))
        return self._measured[2]

    def _arrange(self, width: int, room: int) -> int:
        theme, texts = self.theme, self._texts
        gap, inner = theme.px(Space.SMALL), self.inner(width)
        y = theme.px(Space.MEDIUM) + texts.question_height(inner)
        choices = self.choices
        if choices is not None:
            high = choices.arrange(inner)
            _put(choices, self.left, round(y + gap), inner, high)
            y += gap + high
        elif self._paints_value():
            y += gap + texts.value_height(inner)
        y += texts.summary_height(inner, whole=not self.current)
        self.panel_top = round(y + gap)
        y += gap + room if self.current else 0
        return round(y + theme.px(Space.MEDIUM))

    def _paints_value(self) -> bool:
        """Whether the answer is told in a painted field: of a typed answer, while another card is current."""
        return self.item is not None and asks(self.item.question) and self.choices is None and not self.current

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
            box(painter, whole, colour(fill), colour(c.line), radius=theme.px(6))
        else:
            box(painter, whole, colour(c.surface), colour(c.accent), thick=theme.px(2), radius=theme.px(6))
            painter.fillRect(QRectF(0, theme.px(4), theme.px(6), self.height() - theme.px(8)), colour(c.accent))
        if self.hasFocus():
            box(painter, whole, colour(c.surface), colour(c.focus), thick=theme.px(3), radius=theme.px(6))

    def _paint_texts(self, painter: QPainter) -> None:
        theme, texts = self.theme, self._texts
        left, inner = self.left, self.inner(self.width())
        y, gap = float(theme.px(Space.MEDIUM)), theme.px(Space.SMALL)
        texts.paint_question(painter, left, y, inner, self.gutter)
        y += texts.question_height(inner)
        choices = self.choices
        if choices is not None:
            y += gap + choices.height()
        elif self._paints_value():
            texts.paint_value(painter, left, y + gap, inner)
            y += gap + texts.value_height(inner)
        texts.paint_summary(painter, left, y, inner, whole=not self.current)

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
