"""An error of ours: written to a log without personal data, and shown so that it can be copied."""

from __future__ import annotations

import platform
import traceback
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Signal, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from assessor_app import __version__
from assessor_app.desktop.forms.unexpected_page import Ui_UnexpectedPage
from assessor_app.desktop.shell.form_layout import lay_out
from assessor_app.desktop.theme.theme import Theme
from assessor_app.disk import begin_file, make_folder, replace

LARGEST_LOG = 200_000
"""Bytes after which the log is begun anew; the one before is kept beside it."""


def report(error: BaseException) -> str:
    """What support needs and nothing else: kinds of error and places in the code.

    The error's own message is left out, since it may hold text of a case.
    """
    lines = [
        f"Assessor {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}",
        f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S} UTC",
    ]
    step: BaseException | None = error
    while step is not None:
        lines.append(f"{type(step).__module__}.{type(step).__qualname__}")
        lines += [
            f"  {Path(frame.filename).name}:{frame.lineno} in {frame.name}"
            for frame in traceback.extract_tb(step.__traceback__)
        ]
        step = step.__cause__ or step.__context__
    return "\n".join(lines)


def keep(words: str, folder: Path) -> None:
    """Add a report to the log in `folder`; a log that cannot be written is passed over."""
    path = folder / "errors.log"
    try:
        make_folder(folder)
        if path.exists() and path.stat().st_size > LARGEST_LOG:
            replace(path, path.with_suffix(".old.log"))
        if not path.exists():
            begin_file(path)
        with path.open("a", encoding="utf-8") as log:
            log.write(words + "\n\n")
    except OSError:
        return


class UnexpectedPage(QWidget):
    """Says that it was our mistake, what is safe, and holds the report to copy."""

    left = Signal()

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__()
        self.form = Ui_UnexpectedPage()
        lay_out(self.form, self, theme)
        self.form.details.setPlainText(words)
        self.form.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(words))
        self.form.go_on.clicked.connect(self.left)
        self.setFocusProxy(self.form.go_on)


def is_ours(kind: type[BaseException]) -> bool:
    """Whether an error is to be shown: stopping the program from outside is none."""
    return not issubclass(kind, (KeyboardInterrupt, SystemExit))
