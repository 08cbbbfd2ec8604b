"""Where Tab goes in the walk: as one reads, not as things were built.

Qt goes by the order in which widgets were made. Cards are made last, whenever a section is turned to,
so Tab would pass over the questions on the way down, and never come out of them on the way round.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def stop_beyond(focus: QWidget, skipped: QWidget, *, onward: bool) -> QWidget | None:
    """The next thing in the window that Tab can reach, passing over everything within `skipped`."""
    window, step = focus.window(), focus
    while True:
        step = (step.nextInFocusChain() if onward else step.previousInFocusChain()) or focus
        if step is focus:
            return None
        if not skipped.isAncestorOf(step) and window.isAncestorOf(step) and _reachable(step):
            return step


def _reachable(widget: QWidget) -> bool:
    by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
    return by_tab and widget.focusProxy() is None and widget.isVisible() and widget.isEnabled()


def within(focus: QWidget, parts: tuple[QWidget, ...]) -> bool:
    """Whether the focus is in one of these parts."""
    return any(part.isAncestorOf(focus) for part in parts)
