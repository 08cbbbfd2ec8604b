"""The typeface of the window on Windows: Segoe UI, which it comes with, else the Open Sans that comes with us."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QApplication

from assessor_app.bundled import resource

SYSTEM, OURS = "Segoe UI", "Open Sans"
_FILES = ("OpenSans-Regular.ttf", "OpenSans-Semibold.ttf", "OpenSans-Italic.ttf")

WITH_FONTS_OF_THEIR_OWN = ("QMenuBar", "QMenu", "QTipLabel", "QMessageBox")
"""What Windows sets in typefaces of its own, whatever the application's is."""


def spread(font: QFont) -> None:
    """Set menus and tooltips in the application's font too."""
    for kind in WITH_FONTS_OF_THEIR_OWN:
        QApplication.setFont(font, kind)  # type: ignore[arg-type]  # PySide refuses the bytes that its types ask for


def use_typeface(application: QGuiApplication, families: Collection[str] | None = None) -> str:
    """Set texts in the typeface of the system, if it is among its `families`; else in ours. Which it is."""
    name = SYSTEM
    if SYSTEM not in (QFontDatabase.families() if families is None else families):
        name = OURS
        for file in _FILES:
            QFontDatabase.addApplicationFont(str(resource("fonts", file)))
    font = QFont(application.font())
    font.setFamily(name)
    application.setFont(font)
    return name
