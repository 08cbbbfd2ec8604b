"""Draws assessor.ico from the application's icon; run again when the icon changes. The result is committed."""

from __future__ import annotations

import io
import os
from pathlib import Path

HERE = Path(__file__).resolve().parent
SIZES = (16, 24, 32, 48, 64, 128, 256)


def main() -> None:
    """Write assessor.ico in every size that Windows asks for."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PIL import Image
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtWidgets import QApplication

    from assessor_app.desktop.theme.icons import pixmap

    application = QApplication([])
    pictures = []
    for size in SIZES:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        pixmap("application", "#1d4f8c", size, 1.0).save(buffer, "PNG")
        pictures.append(Image.open(io.BytesIO(bytes(buffer.data().data()))))
    pictures[-1].save(HERE / "assessor.ico", sizes=[(size, size) for size in SIZES], append_images=pictures[:-1])
    application.quit()


if __name__ == "__main__":
    main()
