"""The icons: our own SVG drawings, in any colour and at any size of screen."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from assessor_app.bundled import resource

SIZES = (16, 20, 24, 32, 48)
RATIOS = (1.0, 2.0)


@lru_cache(maxsize=256)
def drawing(name: str) -> str:
    """The SVG text of one icon of ``resources/icons``; FileNotFoundError for a name that is none."""
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


def pixmap(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """One icon as a square picture of `size` device-independent pixels."""
    coloured = drawing(name).replace("currentColor", QColor(colour).name())
    renderer = QSvgRenderer(QByteArray(coloured.encode()))
    picture = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter, QRectF(0, 0, picture.width(), picture.height()))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


@lru_cache(maxsize=512)
def icon(name: str, colour: str, disabled: str, selected: str = "") -> QIcon:
    """One icon in its colours when usable, disabled and (else as usable) selected."""
    made = QIcon()
    modes = {QIcon.Mode.Normal: colour, QIcon.Mode.Disabled: disabled, QIcon.Mode.Selected: selected or colour}
    for mode, paint in modes.items():
        for size in SIZES:
            for ratio in RATIOS:
                made.addPixmap(pixmap(name, paint, size, ratio), mode)
    return made
