"""The settings form: look, text size, language, how one works. Changes apply at once."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from assessor_app.desktop.forms.settings_page import Ui_SettingsPage
from assessor_app.desktop.preferences import Preferences
from assessor_app.desktop.shell.form_layout import keep_to_measure, lay_out
from assessor_app.desktop.theme.theme import LARGEST, SMALLEST, Look, Theme
from assessor_app.records import ENGLISH, WELSH

PERCENTS = range(SMALLEST, LARGEST + 1, 10)
COVER_MINUTES = (2, 5, 10, 15, 20)


class SettingsForm(QWidget):
    """Changes preferences and the theme; the window follows their signals."""

    done = Signal()

    def __init__(self, theme: Theme, preferences: Preferences) -> None:
        super().__init__()
        self._theme = theme
        self._preferences = preferences
        self.form = Ui_SettingsPage()
        lay_out(self.form, self, theme)
        keep_to_measure(theme, self)
        self._fill()
        self.form.look.activated.connect(lambda: self._later(self._set_look))
        self.form.percent.activated.connect(lambda: self._later(self._set_percent))
        self.form.language.activated.connect(lambda: self._later(self._set_language))
        self.form.cover_minutes.activated.connect(self._set_cover)
        self.form.fast_keys.toggled.connect(lambda on: self._preferences.change(fast_keys=on))
        self.form.back.clicked.connect(self.done)

    def _fill(self) -> None:
        choices = self._preferences.choices
        looks = {
            Look.SYSTEM: self.tr("As the computer is set"),
            Look.LIGHT: self.tr("Light"),
            Look.DARK: self.tr("Dark"),
            Look.CONTRAST: self.tr("High contrast"),
        }
        _options(self.form.look, {look.value: words for look, words in looks.items()}, choices.look)
        _options(self.form.percent, {str(n): f"{n} %" for n in PERCENTS}, str(choices.percent))
        _options(self.form.language, {ENGLISH: "English", WELSH: "Cymraeg"}, choices.language)
        minutes = {str(n): self.tr("{count} minutes").format(count=n) for n in COVER_MINUTES}
        _options(self.form.cover_minutes, minutes, str(choices.cover_minutes))
        self.form.fast_keys.setChecked(choices.fast_keys)

    def _later(self, change: object) -> None:
        """Let the list close first: the change may build this page anew."""
        if callable(change):
            QTimer.singleShot(0, self, change)

    def _set_look(self) -> None:
        look = Look(self.form.look.currentData())
        self._preferences.change(look=look.value)
        self._theme.set_look(look)

    def _set_percent(self) -> None:
        percent = int(self.form.percent.currentData())
        self._preferences.change(percent=percent)
        self._theme.set_percent(percent)

    def _set_language(self) -> None:
        self._preferences.change(language=str(self.form.language.currentData()))

    def _set_cover(self) -> None:
        self._preferences.change(cover_minutes=int(self.form.cover_minutes.currentData()))


def _options(box: QComboBox, words: dict[str, str], chosen: str) -> None:
    for value, label in words.items():
        box.addItem(label, value)
    box.setCurrentIndex(max(box.findData(chosen), 0))
