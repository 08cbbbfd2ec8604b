"""A print preview: the PDF as it will be, with Print and Save as PDF."""

from __future__ import annotations

import shutil
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTemporaryDir
from PySide6.QtGui import QKeySequence, QPainter, QShortcut
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget

from assessor_app.desktop.theme.theme import Theme
from assessor_app.desktop.theme.tokens import Space
from assessor_app.desktop.theme.widgets import button, caption, column, line

PRINTED_DPI = 200


def preview_folder() -> QTemporaryDir:
    """A folder for the PDF of a preview; it goes when the preview is closed."""
    return QTemporaryDir()


class PdfPreview(QWidget):
    """A window of its own; it holds the folder that its file is in, and the folder goes with it."""

    def __init__(self, theme: Theme, path: Path, folder: QTemporaryDir, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "ground")
        self.setWindowTitle(self.tr("Preview: {file}").format(file=path.name))
        self._path = path
        self._folder = folder
        self.document = QPdfDocument(self)
        self.document.load(str(path))
        self.view = QPdfView(self)
        self.view.setDocument(self.document)
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.view.setAccessibleName(self.tr("Pages as they will be printed"))
        whole = column(theme, self, space=Space.SMALL, margin=Space.SMALL)
        row = line(theme, space=Space.SMALL)
        row.addWidget(button(self.tr("&Print …"), self._print, kind="primary", icon="print", theme=theme))
        row.addWidget(button(self.tr("&Save as PDF …"), self._save, icon="save", theme=theme))
        row.addWidget(caption(self.tr("{count} pages").format(count=self.document.pageCount())), stretch=1)
        row.addWidget(button(self.tr("&Close"), self.close))
        whole.addLayout(row)
        whole.addWidget(self.view, stretch=1)
        self.resize(theme.px(760), theme.px(680))
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close)

    def print_to(self, printer: QPrinter) -> None:
        """Paint every page on the printer's paper, each as large as fits."""
        painter = QPainter(printer)
        area = printer.pageRect(QPrinter.Unit.DevicePixel).toRect()
        for page in range(self.document.pageCount()):
            if page:
                printer.newPage()
            points = self.document.pagePointSize(page)
            size = QSize(round(points.width() * PRINTED_DPI / 72), round(points.height() * PRINTED_DPI / 72))
            picture = self.document.render(page, size)
            fitted = picture.size().scaled(area.size(), Qt.AspectRatioMode.KeepAspectRatio)
            painter.drawImage(
                area.x(), area.y(), picture.scaled(fitted, mode=Qt.TransformationMode.SmoothTransformation)
            )
        painter.end()

    def _print(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        if QPrintDialog(printer, self).exec():
            self.print_to(printer)

    def _save(self) -> None:
        words = self.tr("PDF files (*.pdf)")
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save as PDF"), self._path.name, words)
        if name:
            shutil.copyfile(self._path, name)


def show_preview(parent: QWidget, theme: Theme, path: Path, folder: QTemporaryDir) -> PdfPreview:
    """Show a PDF that lies in `folder`."""
    preview = PdfPreview(theme, path, folder, parent)
    preview.show()
    return preview
