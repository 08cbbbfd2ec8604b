"""The guidance on the current question, always in sight, with the words of the trade explained."""

from __future__ import annotations

import math
from collections.abc import Iterable
from html import escape

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QFont, QShowEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QWidget

from assessor_app.desktop.theme import widgets
from assessor_app.desktop.theme.plain_text import set_tip, show_tip
from assessor_app.desktop.theme.reader import TextReader
from assessor_app.desktop.theme.theme import Theme
from assessor_app.desktop.theme.tokens import Size, Space
from assessor_app.desktop.walk.glossary import SCHEME, Glossary, Term
from assessor_app.desktop.walk.outline import Item, number
from assessor_app.desktop.walk.paint import font

SMALLEST_ZOOM, LARGEST_ZOOM = -2, 8
"""By how many points the text of the guidance may differ from other text."""


class Guidance(QWidget):
    """What sufficient looks like for the current question; terms are links that explain themselves."""

    zoomed = Signal(int)
    """By how many points the text now differs from other text."""

    def __init__(self, theme: Theme, glossary: Glossary, language: str, *, zoom: int = 0) -> None:
        super().__init__()
        self.theme = theme
        self.glossary = glossary
        self.language = language
        self.zoom = _within_bounds(zoom)
        self._item: Item | None = None
        self.heading = widgets.section(self.tr("Guidance"))
        self.smaller = widgets.button("A−", self.make_smaller, kind="quiet")
        self.larger = widgets.button("A+", self.make_larger, kind="quiet")
        self.smaller.setAccessibleName(self.tr("Smaller guidance text"))
        set_tip(self.smaller, self.tr("Smaller guidance text (Ctrl+Shift+<)"))
        self.larger.setAccessibleName(self.tr("Larger guidance text"))
        set_tip(self.larger, self.tr("Larger guidance text (Ctrl+Shift+>)"))
        self.text = TextReader()
        self.meanings = TextReader()
        self._build()

    def show_heading(self, on: bool) -> None:
        """Show or hide the heading, where there is little room."""
        for widget in (self.heading, self.smaller, self.larger):
            widget.setVisible(on)

    def _build(self) -> None:
        for browser in (self.text, self.meanings):
            browser.setProperty("role", "plain")
            browser.setFrameShape(QFrame.Shape.NoFrame)
            browser.anchorClicked.connect(self._explain_link)
            browser.highlighted.connect(self._point)
        self.text.setAccessibleName(self.tr("Guidance"))
        self.meanings.setAccessibleName(self.tr("What the words mean"))
        self.meanings.setMaximumHeight(self.theme.px(170))
        self.meanings.hide()
        for browser in (self.text, self.meanings):
            browser.setMaximumWidth(self.theme.px(widgets.MEASURE))
        layout = widgets.column(self.theme, self, space=Space.HAIR)
        top = widgets.line(self.theme, space=Space.HAIR)
        top.addWidget(self.heading, stretch=1)
        top.addWidget(self.smaller)
        top.addWidget(self.larger)
        layout.addLayout(top)
        layout.addWidget(self.text, stretch=1)
        layout.addWidget(self.meanings)

    # --- showing ----------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Keep the size of the text: the style sheet sets its own whenever a widget is put somewhere."""
        super().showEvent(event)
        self.text.setFont(self._font())

    def show_item(self, item: Item | None) -> None:
        """Show the guidance on a question."""
        self._item = item
        self.meanings.hide()
        if item is None:
            self.text.clear()
            return
        called = number(item.code)
        self.heading.setText(self.tr("Guidance on {0}").format(called) if called else self.tr("Guidance"))
        words = item.question.guidance.to(self.language)
        markdown = words or self.tr("There is no further guidance on this question.")
        self.text.show_markdown(self.glossary.linked(markdown), _is_term)
        self.text.moveCursor(QTextCursor.MoveOperation.Start)

    def needed_height(self) -> int:
        """The height at which all of the guidance can be read without scrolling."""
        around = self.height() - self.text.viewport().height()
        return math.ceil(self.text.document().size().height()) + around

    def _font(self) -> QFont:
        face = QFont(font(self.theme, Size.BODY))
        face.setPointSizeF(face.pointSizeF() + self.zoom)
        return face

    def make_larger(self) -> None:
        """Make the text of the guidance a step larger."""
        self._zoom(1)

    def make_smaller(self) -> None:
        """Make the text of the guidance a step smaller."""
        self._zoom(-1)

    def _zoom(self, step: int) -> None:
        self.zoom = _within_bounds(self.zoom + step)
        self.text.setFont(self._font())
        self.show_item(self._item)
        self.zoomed.emit(self.zoom)

    # --- words ------------------------------------------------------------------------------

    def terms(self) -> tuple[Term, ...]:
        """The terms in the current question, its hint and its guidance."""
        if self._item is None:
            return ()
        question, language = self._item.question, self.language
        texts = (question.label, question.hint, question.guidance)
        return self.glossary.found("\n".join(text.to(language) for text in texts))

    def explain(self) -> bool:
        """Explain all terms of the current question, or put that away again; false if there are none."""
        if self.meanings.isVisible():
            self.meanings.hide()
            return True
        found = self.terms()
        if found:
            self._explain(found)
        return bool(found)

    def _explain(self, terms: Iterable[Term]) -> None:
        lines = (f"<p><b>{escape(term.name)}</b>: {escape(term.meaning.to(self.language))}</p>" for term in terms)
        self.meanings.show_html("".join(lines))
        self.meanings.show()

    def _explain_link(self, url: QUrl) -> None:
        term = self._term(url)
        if term is not None:
            self._explain((term,))

    def _point(self, url: QUrl) -> None:
        term = self._term(url)
        show_tip(term.meaning.to(self.language) if term is not None else "", self.text)

    def _term(self, url: QUrl) -> Term | None:
        if url.scheme() != SCHEME:
            return None
        return self.glossary.by_key.get(url.path() or url.toString().partition(":")[2])


def _is_term(address: str) -> bool:
    return address.startswith(f"{SCHEME}:")


def _within_bounds(zoom: int) -> int:
    return max(min(zoom, LARGEST_ZOOM), SMALLEST_ZOOM)
