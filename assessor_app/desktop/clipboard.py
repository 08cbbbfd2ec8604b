"""What is copied stays out of the clipboard history of Windows and of other computers: it may name people."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QObject, Slot
from PySide6.QtGui import QClipboard

_WINDOWS = 'application/x-qt-windows-mime;value="{}"'
EXCLUDED = _WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing")
MARKS = {
    EXCLUDED: b"",
    _WINDOWS.format("CanIncludeInClipboardHistory"): bytes(4),
    _WINDOWS.format("CanUploadToCloudClipboard"): bytes(4),
}
"""The formats by which a program says so, each with the value for no."""


class Discretion(QObject):
    """Marks everything that is copied in this application."""

    def __init__(self, clipboard: QClipboard, parent: QObject) -> None:
        super().__init__(parent)
        self._clipboard = clipboard
        clipboard.dataChanged.connect(self._mark)

    @Slot()
    def _mark(self) -> None:
        found = self._clipboard.mimeData()
        if not self._clipboard.ownsClipboard() or found is None or found.hasFormat(EXCLUDED):
            return
        marked = QMimeData()
        for name in found.formats():
            marked.setData(name, found.data(name))
        for name, value in MARKS.items():
            marked.setData(name, value)
        self._clipboard.setMimeData(marked)
