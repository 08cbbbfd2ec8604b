"""Where the focus goes in a window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget


def focused(widget: QWidget) -> QWidget:
    """What has the focus in the window of a widget, else the widget itself."""
    return widget.window().focusWidget() or widget


def is_nowhere(part: QWidget) -> bool:
    """Whether no control has the focus: nothing, the part itself, or an area that only holds others."""
    focus = part.window().focusWidget()
    holds = isinstance(focus, QScrollArea | QStackedWidget) and focus.focusPolicy() == Qt.FocusPolicy.NoFocus
    return focus is None or focus is part or holds


def focus_first(part: QWidget) -> None:
    """Focus what one reads first in a part, of what the keyboard can reach."""

    def place(child: QWidget) -> tuple[int, int]:
        where = child.mapTo(part, QPoint(0, 0))
        return where.y(), where.x()

    by_tab = Qt.FocusPolicy.TabFocus
    reached = [
        child
        for child in part.findChildren(QWidget)
        if child.isVisible() and child.isEnabled() and child.focusPolicy() & by_tab
    ]
    if reached:
        min(reached, key=place).setFocus(Qt.FocusReason.TabFocusReason)


def focus_next_of(parts: Sequence[QWidget]) -> None:
    """Focus what one reads first in the part after the one that has the focus, round the end."""
    focus = focused(parts[0])
    at = next((n for n, part in enumerate(parts) if part.isAncestorOf(focus)), -1)
    focus_first(parts[(at + 1) % len(parts)])
