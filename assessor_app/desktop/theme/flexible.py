"""A frame whose height follows from the width it has."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame


class Flexible(QFrame):
    """Lies in a scroll area, which else would make it as high as it is at its narrowest."""

    def minimumSizeHint(self) -> QSize:
        """The least width."""
        return QSize(super().minimumSizeHint().width(), 1)
