"""The start page: what one can do, and the inspection files of late."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QWidget

from assessor_app import __version__
from assessor_app.desktop.forms.start_page import Ui_StartPage
from assessor_app.desktop.preferences import Preferences
from assessor_app.desktop.shell.form_layout import lay_out
from assessor_app.desktop.theme.cards import CardButton
from assessor_app.desktop.theme.plain_text import literal, set_tip
from assessor_app.desktop.theme.theme import Theme

SIDE_BY_SIDE = 860
"""From this width, in pixels at 100 %, the recent files stand beside the actions."""


class StartPage(QWidget):
    """What the application shows first."""

    pack_wanted = Signal()
    file_wanted = Signal()
    new_wanted = Signal()
    sample_wanted = Signal()
    settings_wanted = Signal()
    help_wanted = Signal()
    chosen = Signal(object)
    """Path of a recent inspection file."""

    def __init__(self, theme: Theme, preferences: Preferences) -> None:
        super().__init__()
        self._theme = theme
        self._preferences = preferences
        self.form = Ui_StartPage()
        lay_out(self.form, self, theme)
        self.form.version.setText(self.tr("Assessor {version}").format(version=__version__))
        actions = (
            (self.form.open_pack, "inbox", self.pack_wanted),
            (self.form.open_file, "open", self.file_wanted),
            (self.form.new_inspection, "new", self.new_wanted),
            (self.form.try_sample, "try", self.sample_wanted),
        )
        for card, icon, signal in actions:
            card.apply_style(theme, icon)
            card.clicked.connect(signal)
        self.form.settings.setIcon(theme.icon("settings", theme.colours.link))
        self.form.help.setIcon(theme.icon("help", theme.colours.link))
        self.form.settings.clicked.connect(self.settings_wanted)
        self.form.help.clicked.connect(self.help_wanted)
        self.show_recent()

    def show_recent(self) -> None:
        """List the recent files that are still there, or say that there are none."""
        layout = self.form.recent_rows
        while (item := layout.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        self._recent: list[QPushButton] = []
        names = [Path(name) for name in self._preferences.choices.recent]
        for path in names:
            layout.addWidget(self._row(path))
        self.form.nothing.setVisible(not names)
        self._order()

    def _order(self) -> None:
        """Tab goes from the actions to the recent files, and then to what stands below."""
        stops: list[QWidget] = [
            self.form.open_pack,
            self.form.open_file,
            self.form.new_inspection,
            self.form.try_sample,
        ]
        stops += [*self._recent, self.form.settings, self.form.help]
        for one, other in pairwise(stops):
            self.setTabOrder(one, other)

    @property
    def first(self) -> QWidget:
        """Where one begins: at the file that was open last, else at the first action."""
        cards = (one for one in self._recent if isinstance(one, CardButton) and one.isEnabled())
        return next(cards, self.form.open_pack)

    def _row(self, path: Path) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        here = path.exists()
        card = CardButton()
        name = literal(path.stem)
        gone = self.tr("Not found where it was")
        card.setText(f"{name}\n{_when(path) if here else gone}")
        card.apply_style(self._theme, "file")
        card.setEnabled(here)
        set_tip(card, str(path))
        card.clicked.connect(lambda: self.chosen.emit(path))
        forget = self._forget(path)
        self._recent += [card, forget]
        layout.addWidget(card, stretch=1)
        layout.addWidget(forget)
        return row

    def _forget(self, path: Path) -> QPushButton:
        made = QPushButton()
        made.setAutoDefault(True)
        made.setProperty("kind", "quiet")
        made.clicked.connect(lambda _checked=False: self._forgotten(path))
        made.setIcon(self._theme.icon("close", self._theme.colours.muted))
        name = self.tr("Take {file} off this list (the file stays)").format(file=path.stem)
        made.setAccessibleName(name)
        set_tip(made, name)
        return made

    def _forgotten(self, path: Path) -> None:
        self._preferences.forget(path)
        self.show_recent()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the recent files under the actions where there is little room."""
        super().resizeEvent(event)
        narrow = event.size().width() < self._theme.px(SIDE_BY_SIDE)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self.form.columns.setDirection(way)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down move among the buttons, as in a list."""
        from PySide6.QtCore import Qt

        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
            return
        super().keyPressEvent(event)


def _when(path: Path) -> str:
    """When the file was last written, and the folder it is in."""
    from datetime import datetime

    try:
        changed = datetime.fromtimestamp(path.stat().st_mtime).astimezone()
    except OSError:
        return path.parent.name
    return f"{changed:%d/%m/%Y, %H:%M} · {path.parent.name}"
