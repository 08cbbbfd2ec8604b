"""The icons: our own SVG drawings, in any colour and at any size of screen."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from assessor_app.bundled import resource


@lru_cache(maxsize=256)
def drawing(name: str) -> str:
    """The SVG text of one icon of ``resources/icons``; FileNotFoundError for a name that is none."""
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


def pixmap(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """One icon as a square picture of `size` device-independent pixels."""
    coloured = drawing(name).replace("currentColor", QColor(colour).name())
    renderer = QSvgRenderer(QByteArray(coloured.encode()))
    picture = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    picture.fill(QColor(0, 0, 0, 0))
    painter = QPainter(picture)
    renderer.render(painter, QRectF(0, 0, picture.width(), picture.height()))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


@lru_cache(maxsize=512)
def icon(name: str, colour: str, disabled: str, size: int, ratio: float) -> QIcon:
    """One icon of `size` device-independent pixels, in its colours when usable and when disabled."""
    made = QIcon(pixmap(name, colour, size, ratio))
    made.addPixmap(pixmap(name, disabled, size, ratio), QIcon.Mode.Disabled)
    return made
