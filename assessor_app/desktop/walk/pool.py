"""Widgets that are used again for something else instead of being built anew."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtWidgets import QLayout, QWidget

W = TypeVar("W", bound=QWidget)


class Pool(Generic[W]):
    """Spare widgets of one kind. Only here is one filled for something else, so that none keeps an old measure."""

    def __init__(self, build: Callable[[], W]) -> None:
        self._build = build
        self.spare: list[W] = []

    def take(self, fill: Callable[[W], object]) -> W:
        """A widget that has been filled anew and takes the room that its new contents need."""
        widget = self.spare.pop() if self.spare else self._build()
        fill(widget)
        forget_measures(widget)
        return widget

    def give_back(self, widget: W) -> None:
        """Keep a widget for the next who needs one."""
        self.spare.append(widget)


def forget_measures(widget: QWidget) -> None:
    """Have everything within a widget, and what lays it out, measured again.

    Qt keeps the height of an item for a width; what lays out its own children must say when these
    have changed, or it is given the height of what it held before.
    """
    for child in (*reversed(widget.findChildren(QWidget)), widget):
        child.updateGeometry()
    for layout in reversed(widget.findChildren(QLayout)):
        layout.invalidate()
