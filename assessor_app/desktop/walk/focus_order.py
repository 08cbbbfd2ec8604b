"""Where Tab goes in the walk: as one reads, not as things were built.

Qt goes by the order in which widgets were made. Cards are made last, whenever a section is turned to,
so Tab would pass over the questions on the way down, and never come out of them on the way round.
(Qt's own chain of focus is not asked: following it from Python makes widgets die with one another.)
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def stops_in(part: QWidget) -> list[QWidget]:
    """What Tab reaches in a part of the window, in the order in which it was put there."""
    return [child for child in (part, *part.findChildren(QWidget)) if _reachable(child)]


def stops_outside(part: QWidget) -> list[QWidget]:
    """What Tab reaches in the window outside of a part."""
    return [stop for stop in stops_in(part.window()) if stop is not part and not part.isAncestorOf(stop)]


def beside(focus: QWidget | None, stops: Sequence[QWidget], *, onward: bool) -> QWidget | None:
    """The stop after or before the one with the focus, round the ends; None if the focus is at none of them."""
    at = next((at for at, stop in enumerate(stops) if stop is focus), None)
    if at is None:
        at = next((at for at, stop in enumerate(stops) if focus is not None and stop.isAncestorOf(focus)), None)
    return None if at is None else stops[(at + (1 if onward else -1)) % len(stops)]


def is_gone(focus: QWidget | None) -> bool:
    """Whether what has the focus cannot keep it: it has been hidden, removed or made unusable."""
    return focus is not None and not (focus.isVisible() and focus.isEnabled())


def _reachable(widget: QWidget) -> bool:
    by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
    return by_tab and widget.focusProxy() is None and widget.isVisible() and widget.isEnabled()
