"""A print preview: the PDF as it will be, with Print and Save as PDF. The PDF stays in memory."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeySequence, QPainter, QPixmap, QShortcut
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from assessor_app.desktop.file_choice import file_to_save
from assessor_app.desktop.sentences import sentences
from assessor_app.desktop.theme.plain_text import label as plain_label
from assessor_app.desktop.theme.plain_text import window_title
from assessor_app.desktop.theme.theme import Theme
from assessor_app.desktop.theme.tokens import Space
from assessor_app.desktop.theme.widgets import button, caption, column, line, text
from assessor_app.disk import write_bytes
from assessor_app.operations import plain_files
from assessor_app.operations.files import written_beside
from assessor_app.problems import UserError

if TYPE_CHECKING:
    from assessor_app.store import Workspace

PRINTED_DPI = 200
POINTS = 72
"""Points to the inch."""


class Pages:
    """The pages of a PDF as pictures."""

    def __init__(self, data: bytes) -> None:
        import pypdfium2

        self._document: Any = pypdfium2.PdfDocument(data)

    def __len__(self) -> int:
        return len(self._document)

    def picture(self, page: int, dpi: float) -> QImage:
        """One page, 0-based, at so many dots to the inch."""
        bitmap = self._document[page].render(scale=dpi / POINTS, prefer_bgrx=True)
        shared = QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32)
        return shared.copy()  # the picture must outlive the buffer

    def size(self, page: int) -> tuple[float, float]:
        """Width and height of one page in points."""
        width, height = self._document[page].get_size()
        return float(width), float(height)

    def words(self, page: int) -> str:
        """The text of one page, for screen readers."""
        return str(self._document[page].get_textpage().get_text_range())


class PdfPreview(QWidget):
    """A window of its own; `name` is what a saved file is called at first.

    What is saved or printed from it is recorded in the inspection before.
    """

    lock_wanted = Signal()
    """The file is to be locked, which hides this window too."""

    def __init__(
        self, theme: Theme, name: str, data: bytes, parent: QWidget | None = None, workspace: Workspace | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "ground")
        self.setWindowTitle(window_title(self.tr("Preview: {file}").format(file=name)))
        self._name = name
        self._data = data
        self._workspace = workspace
        self.pages = Pages(data)
        whole = column(theme, self, space=Space.SMALL, margin=Space.SMALL)
        row = line(theme, space=Space.SMALL)
        row.addWidget(button(self.tr("&Print …"), self._print, kind="primary", icon="print", theme=theme))
        row.addWidget(button(self.tr("&Save as PDF …"), self._choose, icon="save", theme=theme))
        row.addWidget(caption(self.tr("{count} pages").format(count=len(self.pages))), stretch=1)
        row.addWidget(button(self.tr("&Close"), self.close))
        whole.addLayout(row)
        self.problem = text("", "problem")
        self.problem.hide()
        whole.addWidget(self.problem)
        self._dpi = 100 * theme.percent / 100
        self.labels = self._place(whole)
        self._next = 0
        self._painter = QTimer(self)
        self._painter.timeout.connect(self._paint_next)
        self._painter.start(0)
        self.resize(QSize(theme.px(900), theme.px(680)).boundedTo(self.screen().availableSize()))
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close)
        QShortcut(QKeySequence("Ctrl+L"), self, self.lock_wanted.emit)

    def _place(self, whole: QVBoxLayout) -> list[QLabel]:
        """A label of the right size for each page; the pictures come one by one."""
        sheet = QWidget()
        sheet.setProperty("role", "ground")
        inside = QVBoxLayout(sheet)
        labels = []
        for page in range(len(self.pages)):
            label = plain_label()
            width, height = self.pages.size(page)
            label.setFixedSize(round(width * self._dpi / POINTS), round(height * self._dpi / POINTS))
            label.setAccessibleName(self.tr("Page {page} of {all}").format(page=page + 1, all=len(self.pages)))
            inside.addWidget(label, alignment=Qt.AlignmentFlag.AlignHCenter)
            labels.append(label)
        area = QScrollArea()
        area.setWidget(sheet)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        area.setAccessibleName(self.tr("Pages as they will be printed"))
        whole.addWidget(area, stretch=1)
        return labels

    def _paint_next(self) -> None:
        if self._next >= len(self.labels):
            self._painter.stop()
            return
        label = self.labels[self._next]
        label.setPixmap(QPixmap.fromImage(self.pages.picture(self._next, self._dpi)))
        label.setAccessibleDescription(self.pages.words(self._next))
        self._next += 1

    def print_to(self, printer: QPrinter) -> None:
        """Paint every page on the printer's paper, each as large as fits."""
        painter = QPainter(printer)
        area = printer.pageRect(QPrinter.Unit.DevicePixel).toRect()
        for page in range(len(self.pages)):
            if page:
                printer.newPage()
            picture = self.pages.picture(page, PRINTED_DPI)
            fitted = picture.size().scaled(area.size(), Qt.AspectRatioMode.KeepAspectRatio)
            painter.drawImage(QRect(area.topLeft(), fitted), picture)
        painter.end()

    def save(self, path: Path) -> None:
        """Keep the PDF, whole or not at all; what stands in the way is said here."""
        self._attempt(lambda: self._write(path))

    def _write(self, path: Path) -> None:
        if self._workspace is not None:
            plain_files.write(self._workspace, path, self._data, plain_files.PDF)
        else:  # no inspection is open, so there is nothing of one in it
            written_beside(path, lambda beside: write_bytes(beside, self._data))

    def _attempt(self, work: Callable[[], object]) -> bool:
        try:
            work()
        except UserError as error:
            self.problem.setText(" ".join(sentences(error.problems)))
            self.problem.show()
            return False
        self.problem.hide()
        return True

    def _print(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        if QPrintDialog(printer, self).exec() and self._attempt(self._record):
            self.print_to(printer)

    def _record(self) -> None:
        """Paper is unencrypted too: that it is printed is recorded before."""
        if self._workspace is not None:
            kind = plain_files.PRINTED
            plain_files.record(self._workspace, plain_files.identity_of(self._data, kind), kind)

    def _choose(self) -> None:
        words = self.tr("PDF files (*.pdf)")
        path = file_to_save(self, self.tr("Save as PDF"), self._name, words)
        if path is not None:
            self.save(path)


def show_preview(parent: QWidget, theme: Theme, name: str, data: bytes) -> PdfPreview:
    """Show a PDF in a window of its own."""
    session = getattr(parent.window(), "session", None)
    preview = PdfPreview(theme, name, data, parent, session.ws if session is not None else None)
    guard = getattr(parent.window(), "guard", None)
    if guard is not None:
        preview.lock_wanted.connect(guard.lock)
    preview.show()
    return preview
