"""The area in which a page scrolls."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea

from assessor_app.desktop.page import Page


def scrolling(page: Page) -> QScrollArea:
    """An area that holds a page and scrolls it; Tab passes over the area itself."""
    area = QScrollArea()
    area.setWidget(page)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setAccessibleName(page.title())
    return area
