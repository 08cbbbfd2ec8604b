"""Turning the wheel scrolls; it changes a choice, a number or a tab only where the focus is.

The window's own handle is watched, not every widget: pages may build what they like whenever they like.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF
from PySide6.QtGui import QGuiApplication, QWheelEvent, QWindow
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QScrollBar,
    QTabBar,
    QWidget,
)

TURNED = (QComboBox, QAbstractSpinBox, QAbstractSlider, QTabBar)
"""What Qt lets the wheel change as it passes over."""


class Wheel(QObject):
    """Keeps the wheel from what has no focus, in one window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._handle: QWindow | None = None

    def watch(self) -> None:
        """Begin, as soon as the window has been shown."""
        handle = self._window.windowHandle()
        if handle is not None and handle is not self._handle:
            self._handle = handle
            handle.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Let the area around take the wheel instead."""
        if not isinstance(event, QWheelEvent) or QGuiApplication.modalWindow() is not None:
            return False
        under = self._window.childAt(event.position().toPoint())
        turned = _turned(under)
        if turned is None or turned.hasFocus() or turned.isAncestorOf(QApplication.focusWidget() or self._window):
            return False
        area = _area(turned)
        if area is not None:
            QApplication.sendEvent(area.viewport(), _moved(event, area.viewport()))
        return True


def _turned(widget: QWidget | None) -> QWidget | None:
    """The control that the wheel would change, if the widget is one or a part of one."""
    while widget is not None and not widget.isWindow():
        if isinstance(widget, TURNED) and not isinstance(widget, QScrollBar):
            return widget
        widget = widget.parentWidget()
    return None


def _area(widget: QWidget) -> QAbstractScrollArea | None:
    """The nearest area around that has something to scroll."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QAbstractScrollArea) and around.verticalScrollBar().maximum() > 0:
            return around
        around = around.parentWidget()
    return None


def _moved(event: QWheelEvent, target: QWidget) -> QWheelEvent:
    """The same turn, told of another widget."""
    return QWheelEvent(
        QPointF(target.mapFromGlobal(event.globalPosition())),
        event.globalPosition(),
        event.pixelDelta(),
        event.angleDelta(),
        event.buttons(),
        event.modifiers(),
        event.phase(),
        event.inverted(),
    )
