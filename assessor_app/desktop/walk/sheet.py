"""The page of one section: its heading, a card for each question, and what does not apply."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QWidget

from assessor_app.desktop.theme import widgets
from assessor_app.desktop.theme.theme import Theme
from assessor_app.desktop.theme.tokens import Space
from assessor_app.desktop.walk.card import Card
from assessor_app.desktop.walk.card_view import card_view
from assessor_app.desktop.walk.closed import ClosedQuestions
from assessor_app.desktop.walk.going import open_to
from assessor_app.desktop.walk.outline import Item, Section, asks, number
from assessor_app.desktop.walk.panel import Panel
from assessor_app.desktop.walk.work import Work

MEASURE = 860
"""The widest a card gets, in pixels at 100 %."""


class Sheet(QScrollArea):
    """The questions of one section. Turning it uses the cards of the section before again."""

    wanted = Signal(str)
    """The person wants to stand at this question."""
    given = Signal(str, str)
    """Question code and the answer that the person wants."""

    def __init__(self, theme: Theme, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.work = work
        self.section: Section | None = None
        self.current = ""
        self.before: QWidget | None = None
        self.after: QWidget | None = None
        """What Tab reaches before the first and after the last stop of the page."""
        self.key_pressed: Callable[[QKeyEvent], bool] = lambda _event: False
        self.cards: dict[str, Card] = {}
        self._spare: list[Card] = []
        self._page = _Leaves(self)
        self._page.setProperty("role", "ground")
        self._heading = widgets.heading("")
        self._above = widgets.caption("")
        self.closed = ClosedQuestions(theme, work)
        self.foot = QWidget()
        self.panel = Panel(theme)
        self.panel.grew.connect(self.arrange)
        self.closed.grew.connect(self.arrange)
        for widget in (self._above, self._heading, self.closed, self.foot):
            widget.setParent(self._page)
        self.setWidget(self._page)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Questions"))

    def set_foot(self, foot: QWidget) -> None:
        """Put what leads on under the last question."""
        self.foot.deleteLater()
        self.foot = foot
        foot.setParent(self._page)
        foot.show()

    # --- showing ----------------------------------------------------------------------------

    def show_section(self, section: Section) -> None:
        """Turn to a section."""
        self._hold_focus()
        self.set_current("")
        self.section = section
        language = self.work.language
        self._above.setText(section.view.label.to(language))
        self._heading.setText(section.group.label.to(language))
        self._show_cards()
        self.arrange()
        self.verticalScrollBar().setValue(0)

    def _hold_focus(self) -> None:
        """Take the focus from a card that is about to change, lest Qt hands it to the next one as if by Tab."""
        focus = self.window().focusWidget()
        if focus is not None and self._page.isAncestorOf(focus):
            self._page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_cards(self) -> None:
        section = self.section
        if section is None:
            return
        shown = [item for item in section.items if self._shows(item)]
        self._spare += self.cards.values()
        self._spare.reverse()
        gutter = self._gutter(shown)
        was = self.cards
        self.cards = {}
        for item in shown:
            card = was.get(item.code) or None
            self.cards[item.code] = self._card_for(item, card, gutter)
        for card in self._spare:
            card.hide()
        self._spare.reverse()
        self.closed.show_items([item for item in section.items if asks(item.question) and item not in shown])

    def _card_for(self, item: Item, kept: Card | None, gutter: int) -> Card:
        if kept is not None and kept.item is item:
            self._spare.remove(kept)
            card = kept
        else:
            card = self._spare.pop() if self._spare else self._build()
        card.gutter = gutter
        card.ask(item, self.work.language)
        card.show_view(card_view(item, self.work))
        card.show()
        return card

    def _build(self) -> Card:
        card = Card(self.theme, self._page)
        card.wanted.connect(self.wanted)
        card.given.connect(self.given)
        return card

    def _shows(self, item: Item) -> bool:
        snapshot = self.work.snapshot
        return open_to(snapshot, item) or (not asks(item.question) and item.code in snapshot.active)

    def _gutter(self, items: Iterable[Item]) -> int:
        numbers = [number(item.code) for item in items]
        widest = max((self.fontMetrics().horizontalAdvance(text) for text in numbers), default=0)
        return widest + self.theme.px(Space.MEDIUM) if widest else 0

    # --- the current question ---------------------------------------------------------------

    def set_current(self, code: str) -> None:
        """Make one question of this section current; "" makes none so."""
        before = self.cards.get(self.current)
        if before is not None and code != self.current:
            self._hold_focus()
            before.set_current(on=False)
            self.panel.setParent(None)
            self.panel.hide()
        self.current = code
        card = self.cards.get(code)
        if card is None or card.item is None:
            return
        if not card.current:
            card.set_current(on=True, panel=self.panel)
            self.panel.ask(card.item, self.work)

    def go_to(self, code: str, *, keep_in_place: bool = False) -> None:
        """Make a question current and bring it into view; a card that was clicked stays where it is."""
        card = self.cards.get(code)
        if card is None:
            return
        bar = self.verticalScrollBar()
        was = card.y() - bar.value()
        self.set_current(code)
        self.arrange()
        if keep_in_place:
            bar.setValue(card.y() - was)
        self.bring_into_view(card)

    def bring_into_view(self, card: Card) -> None:
        """Scroll so that the whole card, and a glimpse of the next one, can be seen."""
        bar, room = self.verticalScrollBar(), self.viewport().height()
        margin = self.theme.px(Space.HUGE)
        top, bottom = card.y() - margin, card.y() + card.height() + 2 * margin
        if bottom > bar.value() + room:
            bar.setValue(min(bottom - room, top))
        if top < bar.value():
            bar.setValue(top)

    def refresh(self, changed: frozenset[str]) -> None:
        """Show what changed; cards come and go as questions open and close."""
        section = self.section
        if section is None:
            return
        parts = {part.code for item in section.items for part in item.parts}
        if not changed & parts:
            return
        shown = {item.code for item in section.items if self._shows(item)}
        if shown != self.cards.keys():
            self._show_cards()
        for item in section.items:
            if item.code in self.cards and any(part.code in changed for part in item.parts):
                self.cards[item.code].show_view(card_view(item, self.work))
        self.panel.show_state(self.work)
        self.arrange()

    # --- Tab --------------------------------------------------------------------------------

    def stops(self) -> list[QWidget]:
        """Where Tab stops on this page, in the order in which it is read."""
        found = [stop for card in self.cards.values() for stop in card.stops()]
        return [*found, *([self.closed.fold] if self.closed.isVisible() else [])]

    def tab_from(self, focus: QWidget | None, *, onward: bool) -> bool:
        """Move the focus to the next or the previous stop; false beyond the ends."""
        stops = self.stops()
        here = next((at for at, stop in enumerate(stops) if stop is focus or _within(stop, focus)), -1)
        to = here + (1 if onward else -1)
        if here < 0 or not 0 <= to < len(stops):
            return False
        reason = Qt.FocusReason.TabFocusReason if onward else Qt.FocusReason.BacktabFocusReason
        stops[to].setFocus(reason)
        return True

    # --- layout -----------------------------------------------------------------------------

    def arrange(self) -> None:
        """Place everything within the width there is."""
        theme = self.theme
        margin, gap = theme.px(Space.LARGE), theme.px(Space.MEDIUM)
        width = min(self.viewport().width() - 2 * margin, theme.px(MEASURE))
        if width <= 0:
            return
        y = theme.px(Space.NORMAL)
        for label in (self._above, self._heading):
            y += _put(label, margin, y, width, _label_height(label, width))
        y += gap
        for card in self.cards.values():
            y += _put(card, margin, y, width, card.arrange(width)) + gap
        if self.closed.isVisibleTo(self._page):
            y += _put(self.closed, margin, y, width, self.closed.heightForWidth(width)) + gap
        y += _put(self.foot, margin, y, width, self.foot.sizeHint().height()) + theme.px(Space.HUGE)
        self._page.resize(self.viewport().width(), max(y, self.viewport().height()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that no editor wanted mean something to the walk; the others scroll."""
        if not self.key_pressed(event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place everything anew."""
        super().resizeEvent(event)
        self.arrange()
        card = self.cards.get(self.current)
        if card is not None:
            self.bring_into_view(card)


class _Leaves(QWidget):
    """What the cards lie on; Tab goes through them as they are read, not as they were built."""

    def __init__(self, sheet: Sheet) -> None:
        super().__init__()
        self._sheet = sheet

    def focusNextPrevChild(self, onward: bool) -> bool:
        """Go to the next stop on the page, and beyond the ends to what stands beside it."""
        sheet = self._sheet
        if sheet.tab_from(self.window().focusWidget(), onward=onward):
            return True
        beside = sheet.after if onward else sheet.before
        if beside is None or not beside.isVisible():
            return super().focusNextPrevChild(onward)
        beside.setFocus(Qt.FocusReason.TabFocusReason)
        return True


def _within(stop: QWidget, focus: QWidget | None) -> bool:
    return focus is not None and not isinstance(stop, Card) and stop.isAncestorOf(focus)


def _put(widget: QWidget, x: int, y: int, width: int, height: int) -> int:
    where = widget.geometry()
    if (where.x(), where.y(), where.width(), where.height()) != (x, y, width, height):
        widget.setGeometry(x, y, width, height)
    return height


def _label_height(label: QLabel, width: int) -> int:
    return label.heightForWidth(width) if label.wordWrap() else label.sizeHint().height()
