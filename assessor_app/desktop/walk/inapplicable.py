"""The questions of a section that do not apply and were never answered: folded, with the reason of each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from assessor_app.desktop.theme import widgets
from assessor_app.desktop.theme.theme import Theme
from assessor_app.desktop.theme.tokens import Space
from assessor_app.desktop.walk import words
from assessor_app.desktop.walk.open_assessment import OpenAssessment
from assessor_app.desktop.walk.outline import Item, number


class InapplicableQuestions(QWidget):
    """One line that says how many questions do not apply; opened, it says which and why."""

    grew = Signal()

    def __init__(self, theme: Theme, work: OpenAssessment) -> None:
        super().__init__()
        self.theme = theme
        self.work = work
        self.items: Sequence[Item] = ()
        self.fold = widgets.button("", self._toggle, kind="quiet", icon="next", theme=theme)
        self.list = widgets.body("")
        self.list.hide()
        layout = widgets.column(theme, self, space=Space.HAIR)
        layout.addWidget(self.fold)
        layout.addWidget(self.list)

    def show_items(self, items: Sequence[Item]) -> None:
        """Show which questions do not apply."""
        self.items = items
        count = len(items)
        self.setVisible(count > 0)
        if not count:
            return
        self._word()
        if self.list.isVisibleTo(self):
            self._tell()

    def _word(self) -> None:
        """Say how many there are, and what pressing does: to a screen reader, too, it is a plain button."""
        count, opened = len(self.items), self.list.isVisibleTo(self)
        says = (
            self.tr("1 question does not apply.")
            if count == 1
            else self.tr("{0} questions do not apply.").format(count)
        )
        does = self.tr("Hide which and why") if opened else self.tr("Show which and why")
        words_ = f"{says} {does}"
        if self.fold.accessibleName() != words_:
            self.fold.setText(f" {words_}")
            self.fold.setAccessibleName(words_)

    def _toggle(self) -> None:
        opened = not self.list.isVisibleTo(self)
        self.fold.setIcon(self.theme.icon("down" if opened else "next", self.theme.colours.link))
        self.list.setVisible(opened)
        self._word()
        if opened:
            self._tell()
        self.grew.emit()

    def _tell(self) -> None:
        self.list.setText("\n".join(self._line(item) for item in self.items))

    def _line(self, item: Item) -> str:
        work = self.work
        closings = work.desk.form.why_closed(item.code, work.snapshot.answers, work.language)
        label = f"{number(item.code)} {item.question.label.to(work.language)}".strip()
        return f"{label} — {words.does_not_apply(closings)}"

    def heightForWidth(self, width: int) -> int:
        """The height of the line and, when open, of the list."""
        layout = self.layout()
        if layout is None:
            return 0
        high = layout.totalHeightForWidth(width)  # -1 while nothing in it wraps
        return high if high >= 0 else layout.totalSizeHint().height()
