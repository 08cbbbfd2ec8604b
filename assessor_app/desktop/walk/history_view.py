"""The history of the current answer: who gave it, when, and a way back to an earlier one."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from assessor_app.desktop.theme import widgets
from assessor_app.desktop.theme.tokens import Space
from assessor_app.desktop.walk import words
from assessor_app.desktop.walk.desk import Past
from assessor_app.desktop.walk.outline import Item
from assessor_app.desktop.walk.side_tabs import SideTab
from assessor_app.records import Question


class HistoryView(SideTab):
    """Every value that the answers of the current card have had, newest first."""

    icon = "history"

    def title(self) -> str:
        """Its name, over its contents."""
        return self.tr("History")

    def fill(self, item: Item | None) -> None:
        """Show the history of an item's question and its satellites."""
        self.empty_out()
        entries = [(part, past) for part in (item.parts if item else ()) for past in self._past(part)]
        entries.sort(key=lambda entry: entry[1].when, reverse=True)
        for part, past in entries:
            self.body.addWidget(self._row(part, past, own=item is not None and part.code == item.code))
        if not entries:
            self.body.addWidget(widgets.hint(self.tr("This question has not been answered yet.")))
        self.body.addStretch(1)

    def _past(self, part: Question) -> tuple[Past, ...]:
        return self.work.desk.history(part.code)

    def _row(self, part: Question, past: Past, *, own: bool) -> QWidget:
        work = self.work
        frame, layout = widgets.card(self.theme, space=Space.HAIR)
        shown = words.value_words(part, past.value, work.language) or self.tr("Cleared")
        if not own:
            layout.addWidget(widgets.caption(words.shortened(part.label.to(work.language))))
        layout.addWidget(widgets.body(words.shortened(shown, 200)))
        who = self.tr("You") if past.mine else past.who
        told = ", ".join(part_ for part_ in (who, words.when(past.when, work.language), past.reason) if part_)
        layout.addWidget(widgets.caption(told))
        if past.value != work.snapshot.answers.get(part.code) and not work.desk.locked:
            button = widgets.button(
                self.tr("Restore"),
                lambda: work.restore(part.code, past.value),
                kind="quiet",
                icon="undo",
                theme=self.theme,
            )
            button.setAccessibleName(self.tr("Restore “{0}”").format(words.shortened(shown)))
            layout.addWidget(button)
        return frame
