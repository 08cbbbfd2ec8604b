"""Questions from the lead inspector about answers of this case, with what was said, and a reply in words."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLayout

from assessor_app.desktop.theme import widgets
from assessor_app.desktop.theme.theme import Theme
from assessor_app.desktop.theme.tokens import Space
from assessor_app.desktop.walk import words
from assessor_app.desktop.walk.autosave import Autosave
from assessor_app.desktop.walk.desk import Query
from assessor_app.desktop.walk.open_assessment import OpenAssessment
from assessor_app.desktop.walk.outline import Item, number
from assessor_app.desktop.walk.side_tabs import SideTab
from assessor_app.desktop.walk.text_editors import TextEditor
from assessor_app.desktop.walk.wrapped_link import WrappedLink


class QueriesView(SideTab):
    """The questions about the current card first, then the others."""

    icon = "query"

    question_wanted = Signal(str)

    def __init__(self, theme: Theme, work: OpenAssessment) -> None:
        super().__init__(theme, work)
        self._item: Item | None = None
        self._typed: dict[str, str] = {}
        self._pause = Autosave(self.keep_typing, self)

    def title(self) -> str:
        """Its name, over its contents."""
        return self.tr("Lead")

    def count(self) -> int:
        """How many questions from the lead are open."""
        return sum(not query.closed for query in self.work.desk.queries())

    def fill(self, item: Item | None) -> None:
        """Show every question from the lead; those about the current item come first."""
        self._item = item
        self.empty_out()
        codes = {part.code for part in item.parts} if item else set()
        queries = sorted(self.work.desk.queries(), key=lambda query: (query.code not in codes, query.closed))
        for query in queries:
            self.body.addWidget(self._card(query))
        if not queries:
            self.body.addWidget(widgets.hint(self.tr("The lead inspector has not asked about this case.")))
        self.body.addStretch(1)

    def _card(self, query: Query) -> QFrame:
        frame, layout = widgets.card(self.theme, space=Space.SMALL)
        question = self.work.outline.instrument.by_code.get(query.code)
        label = question.label.to(self.work.language) if question else query.code
        called = f"{number(query.code)} {words.shortened(label)}".strip()
        layout.addWidget(WrappedLink(self.theme, called, lambda: self.question_wanted.emit(query.code)))
        for said in query.said:
            who = self.tr("You") if said.mine else said.who
            layout.addWidget(widgets.caption(f"{who}, {words.when(said.when, self.work.language)}"))
            layout.addWidget(widgets.body(said.text))
        if query.closed:
            layout.addWidget(widgets.caption(self.tr("The lead inspector has closed this question.")))
        elif not self.work.desk.viewing and not self.work.desk.handed_over:
            self._add_reply(layout, query)
        return frame

    def _add_reply(self, layout: QLayout, query: Query) -> None:
        paper = TextEditor(self.theme)
        paper.setAccessibleName(self.tr("Your reply"))
        paper.setPlaceholderText(self.tr("Reply in words, or change the answer. It goes with your completed work."))
        paper.show_value(self._typed.get(query.id) or self.work.desk.started_reply(query.id))
        paper.typed.connect(lambda: self._note_typing(query.id, paper.raw()))
        send = widgets.button(self.tr("Keep reply"), lambda: self._reply(query.id, paper.raw()))
        layout.addWidget(paper)
        layout.addWidget(widgets.caption(self.tr("Summarise. No names, no addresses, no MAPPA minutes.")))
        layout.addWidget(send)

    def _note_typing(self, query: str, text: str) -> None:
        self._typed[query] = text
        self._pause.typed()

    def keep_typing(self) -> bool:
        """Put replies that are being typed into the file, as drafts; false if that cannot be done."""
        self._pause.stop()
        keep = partial(self.work.desk.reply, draft=True)
        kept = [self.work.did(partial(keep, query, text)) for query, text in self._typed.items()]
        return all(kept)

    def _reply(self, query: str, text: str) -> None:
        self._pause.stop()
        if text.strip() and self.work.did(lambda: self.work.desk.reply(query, text)):
            self._typed.pop(query, None)
            self.work.said.emit(self.tr("Reply kept. It goes to the lead inspector with your completed work."))
            self.fill(self._item)

    def leave(self) -> bool:
        """A reply that was typed but not kept is kept: no word is lost."""
        for query, text in tuple(self._typed.items()):
            if text.strip():
                self._reply(query, text)
        return not any(text.strip() for text in self._typed.values())
