"""The look in force: which colours, how large, and how it is laid over the application."""

from __future__ import annotations

import sys
from enum import StrEnum

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from assessor_app.desktop.theme import icons
from assessor_app.desktop.theme.stylesheet import style_sheet
from assessor_app.desktop.theme.tokens import CONTRAST, DARK, LIGHT, Colours, Size, Space
from assessor_app.desktop.theme.typeface import spread

SMALLEST, LARGEST, STEP = 100, 200, 10

ICON = 24
"""The length of an icon in a button or menu, in pixels at 100 %; shown smaller where there is less room."""


class Look(StrEnum):
    """Which colours the person asked for."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Theme(QObject):
    """Colours, sizes and icons in force; `changed` when any of them has."""

    changing = Signal()
    """The look is about to change: what will be built anew need not be laid out once more for it."""
    changed = Signal()

    def __init__(
        self, look: Look = Look.SYSTEM, percent: int = 100, parent: QObject | None = None, *, complete: bool = True
    ) -> None:
        super().__init__(parent)
        self._complete = complete
        self._system = _guessed()
        self._look = look
        self._percent = percent
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}
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
        return self._system

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
        return icons.icon(name, colour or colours.text, colours.disabled, self.px(ICON), _ratio())

    def pixmap(self, name: str, length: int = 20, colour: str = "") -> QPixmap:
        """An icon as a picture, `length` pixels at 100 %, sharp on the primary screen."""
        wanted = (name, colour or self.colours.text, self.px(length), _ratio())
        if wanted not in self._pixmaps:
            self._pixmaps[wanted] = icons.pixmap(*wanted)
        return self._pixmaps[wanted]

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
        self.changing.emit()
        self._pixmaps.clear()
        font = QFont(application.font())
        font.setPointSizeF(self.pt(Size.BODY))
        application.setFont(font)
        application.setPalette(palette(self.colours))
        self._lay_over(application)
        self.changed.emit()

    @property
    def whole(self) -> bool:
        """Whether anything but the start page has been shown yet."""
        return self._complete

    def complete(self) -> None:
        """Lay over what the start page did without; to be called before any other page is shown."""
        application = QApplication.instance()
        if not self._complete and isinstance(application, QApplication):
            self._complete = True
            self._lay_over(application)

    def _lay_over(self, application: QApplication) -> None:
        sheet = style_sheet(self.colours, self._percent, self.shown.value, complete=self._complete)
        application.setStyleSheet(sheet)
        if sys.platform == "win32":
            spread(application.font())  # after the style sheet, which makes Qt ask Windows for its fonts again

    def look_again(self) -> None:
        """Ask the system properly how it is set; at start its palette has to do, which takes no time."""
        before = self.shown
        self._system = _asked()
        if self.shown is not before:
            self.apply()

    def _system_changed(self) -> None:
        self.look_again()


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


def _ratio() -> float:
    """The sharpest screen's pixels to a device-independent one."""
    return max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)


def _guessed() -> Look:
    """What the system's own palette looks like: light or dark."""
    return Look.DARK if QGuiApplication.palette().window().color().lightness() < 128 else Look.LIGHT


def _asked() -> Look:
    """What the system says it is set to. Loading the names that this needs takes Qt a while."""
    from PySide6.QtCore import Qt

    hints = QGuiApplication.styleHints()
    accessibility = getattr(hints, "accessibility", None)  # Qt 6.10 and later
    if accessibility is not None and accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
        return Look.CONTRAST
    return Look.DARK if hints.colorScheme() is Qt.ColorScheme.Dark else Look.LIGHT
