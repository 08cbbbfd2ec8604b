"""The area in which a page, or the list of pages, scrolls."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from assessor_app.desktop.page import Page


def scrolling(page: Page) -> QScrollArea:
    """An area that holds a page and scrolls it."""
    return area_for(page, page.title())


def area_for(widget: QWidget, name: str) -> QScrollArea:
    """An area that holds a widget and scrolls it; Tab passes over the area itself."""
    area = QScrollArea()
    area.setWidget(widget)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setAccessibleName(name)
    return area
