"""The one button of a page that does what one mostly wants."""

from __future__ import annotations

from PySide6.QtGui import QFocusEvent, QIcon
from PySide6.QtWidgets import QPushButton


class PrimaryButton(QPushButton):
    """The button for what one mostly wants; with the focus its colours are the other way round, icon and all."""

    _icons: tuple[QIcon, QIcon] | None = None

    def apply_style(self, usual: QIcon, focused: QIcon) -> None:
        """Have an icon for each."""
        self._icons = (usual, focused)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Turn the icon's colour."""
        super().focusInEvent(event)
        self._turn(focused=True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Turn it back."""
        super().focusOutEvent(event)
        self._turn(focused=False)

    def _turn(self, *, focused: bool) -> None:
        if self._icons is not None:
            self.setIcon(self._icons[focused])
