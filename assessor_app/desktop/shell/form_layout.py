"""Laying out a page from its compiled Designer form, at the text size in force."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QCheckBox, QLabel, QLayout, QLineEdit, QPushButton, QWidget

from assessor_app.desktop.theme.plain_text import keep_plain
from assessor_app.desktop.theme.theme import Theme
from assessor_app.desktop.theme.tokens import Space

MEASURE = 720
"""The widest that running text gets, in pixels at 100 %: about 90 letters."""


def lay_out(form: Any, page: QWidget, theme: Theme) -> None:
    """Set up the form on the page; its spacing, given at 100 %, grows with the text.

    Enter presses the button that has the focus, as Space does: Qt leaves Enter to dialogs.
    """
    form.setupUi(page)
    page.setProperty("role", "ground")
    for label in page.findChildren(QLabel):
        keep_plain(label)
    for button in page.findChildren(QPushButton):
        button.setAutoDefault(True)
    for layout in page.findChildren(QLayout):
        _scale(layout, theme)
    own = page.layout()
    if own is not None:
        _scale(own, theme)


def keep_to_measure(theme: Theme, page: QWidget) -> None:
    """Keep a page no wider than running text may be, with the page's own margins."""
    page.setMaximumWidth(theme.px(MEASURE + 2 * Space.HUGE))


def show_words(box: QCheckBox, *fields: QLineEdit) -> None:
    """Let the box show what is typed into passphrase fields."""

    def switch(shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        for field in fields:
            field.setEchoMode(mode)

    box.toggled.connect(switch)


def _scale(layout: QLayout, theme: Theme) -> None:
    if theme.percent == 100 or layout.property("scaled"):
        return
    layout.setProperty("scaled", True)
    margins = layout.contentsMargins()
    layout.setContentsMargins(
        *(theme.px(m) for m in (margins.left(), margins.top(), margins.right(), margins.bottom()))
    )
    layout.setSpacing(theme.px(layout.spacing()))
