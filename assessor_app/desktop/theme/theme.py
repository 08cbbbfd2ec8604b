"""The look in force: which colours, how large, and how it is laid over the application."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from assessor_app.desktop.theme import icons
from assessor_app.desktop.theme.stylesheet import style_sheet
from assessor_app.desktop.theme.tokens import CONTRAST, DARK, LIGHT, Colours, Size, Space, Tone

SMALLEST, LARGEST, STEP = 100, 200, 10


class Look(StrEnum):
    """Which colours the person asked for."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Theme(QObject):
    """Colours, sizes and icons in force; `changed` when any of them has."""

    changed = Signal()

    def __init__(self, look: Look = Look.SYSTEM, percent: int = 100, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._percent = percent
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)

    # --- what is in force -------------------------------------------------------------------

    @property
    def look(self) -> Look:
        """What the person asked for."""
        return self._look

    @property
    def shown(self) -> Look:
        """What is shown: never `Look.SYSTEM`."""
        if self._look is not Look.SYSTEM:
            return self._look
        if _system_wants_contrast():
            return Look.CONTRAST
        dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return Look.DARK if dark else Look.LIGHT

    @property
    def colours(self) -> Colours:
        """The colours of what is shown."""
        return {Look.LIGHT: LIGHT, Look.DARK: DARK, Look.CONTRAST: CONTRAST}[self.shown]

    @property
    def percent(self) -> int:
        """The size of text and spacing, 100-200."""
        return self._percent

    def px(self, length: int | Space) -> int:
        """A length given at 100 %, in pixels at the size in force."""
        return round(length * self._percent / 100)

    def pt(self, size: Size) -> float:
        """A type size in points at the size in force."""
        return float(size) * self._percent / 1000

    def icon(self, name: str, colour: str = "") -> QIcon:
        """An icon in `colour` (else that of text)."""
        colours = self.colours
        return icons.icon(name, colour or colours.text, colours.disabled)

    def pixmap(self, name: str, length: int = 20, colour: str = "") -> QPixmap:
        """An icon as a picture, `length` pixels at 100 %, sharp on the primary screen."""
        screen = QGuiApplication.primaryScreen()
        ratio = screen.devicePixelRatio() if screen else 1.0
        return icons.pixmap(name, colour or self.colours.text, self.px(length), ratio)

    def tone_pixmap(self, tone: Tone, length: int = 20) -> QPixmap:
        """The icon of a tone in the colour of that tone."""
        return self.pixmap(tone.value, length, self.colours.of(tone)[0])

    # --- changing it ------------------------------------------------------------------------

    def set_look(self, look: Look) -> None:
        """Ask for other colours."""
        if look is not self._look:
            self._look = look
            self.apply()

    def set_percent(self, percent: int) -> None:
        """Ask for another size; kept within 100-200 %."""
        wanted = min(max(percent, SMALLEST), LARGEST)
        if wanted != self._percent:
            self._percent = wanted
            self.apply()

    def apply(self) -> None:
        """Lay the look over the whole application, and say so."""
        application = QApplication.instance()
        if not isinstance(application, QApplication):
            return
        font = QFont(application.font())
        font.setPointSizeF(self.pt(Size.BODY))
        application.setFont(font)
        application.setPalette(palette(self.colours))
        application.setStyleSheet(style_sheet(self.colours, self._percent, self.shown.value))
        self.changed.emit()

    def _system_changed(self) -> None:
        if self._look is Look.SYSTEM:
            self.apply()


def palette(colours: Colours) -> QPalette:
    """The colours as Qt's palette, for what the style sheet does not reach."""
    made = QPalette()
    role = QPalette.ColorRole
    plain = {
        role.Window: colours.ground, role.WindowText: colours.text, role.Base: colours.surface,
        role.AlternateBase: colours.sunken, role.Text: colours.text, role.Button: colours.surface,
        role.ButtonText: colours.text, role.BrightText: colours.problem, role.Highlight: colours.accent,
        role.HighlightedText: colours.on_accent, role.Link: colours.link, role.LinkVisited: colours.link,
        role.ToolTipBase: colours.surface, role.ToolTipText: colours.text, role.PlaceholderText: colours.muted,
        role.Accent: colours.accent,
    }  # fmt: skip
    for name, colour in plain.items():
        made.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, name, QColor(colours.disabled))
    return made


def _system_wants_contrast() -> bool:
    """Whether the system asks for more contrast; systems and Qt versions that cannot tell say no."""
    accessibility = getattr(QGuiApplication.styleHints(), "accessibility", None)
    if accessibility is None:
        return False
    return bool(accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast)
