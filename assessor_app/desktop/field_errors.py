"""What is wrong in the fields of a page: each field is marked, and a sentence stands under it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QLayout, QWidget

from assessor_app.desktop.shell.focus_visibility import show_in_areas
from assessor_app.desktop.theme.theme import Theme
from assessor_app.desktop.theme.tokens import Space
from assessor_app.desktop.theme.widgets import text


class Wrong:
    """Marks fields of `page`; `said` holds the sentence under each that is wrong now."""

    def __init__(self, theme: Theme, page: QWidget) -> None:
        self._theme = theme
        self._page = page
        self.said: dict[QWidget, QLabel] = {}

    def show(self, found: Sequence[tuple[QWidget, str]]) -> None:
        """Mark these fields and no others; the focus goes to the first of them, which is scrolled into view."""
        for field in tuple(self.said):
            self.clear(field)
        for field, words in found:
            self._say(field, words)
        if found:
            first = found[0][0]
            first.setFocus()
            QTimer.singleShot(0, first, lambda: self._bring(first))

    def clear(self, field: QWidget) -> None:
        """Take the mark of a field away."""
        label = self.said.pop(field, None)
        if label is not None:
            label.hide()
            label.deleteLater()
            field.setAccessibleDescription("")
            self._mark(field, wrong=False)

    def _say(self, field: QWidget, words: str) -> None:
        label = text(words, "problem")
        layout, at = self._place(field)
        layout.insertWidget(at + 1, label)
        self.said[field] = label
        field.setAccessibleDescription(words)
        self._mark(field, wrong=True)

    def _place(self, field: QWidget) -> tuple[QBoxLayout, int]:
        """The column that a field stands in, by itself or in a row, and its place there."""
        inside: QLayout | None = next(one for one in self._page.findChildren(QLayout) if one.indexOf(field) >= 0)
        at = inside.indexOf(field) if inside is not None else 0
        while isinstance(inside, QHBoxLayout):
            row, inside = inside, inside.parent()  # type: ignore[assignment]
            at = inside.indexOf(row) if isinstance(inside, QLayout) else 0
        if not isinstance(inside, QBoxLayout):
            raise TypeError(field.objectName())
        return inside, at

    def _bring(self, field: QWidget) -> None:
        for part in (self.said.get(field), field):
            if part is not None:
                show_in_areas(part, self._theme.px(Space.LARGE))

    @staticmethod
    def _mark(field: QWidget, *, wrong: bool) -> None:
        field.setProperty("wrong", "true" if wrong else "false")
        field.style().unpolish(field)
        field.style().polish(field)
