"""The language of the window: translations by Qt Linguist, switched at once."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator

from assessor_app.bundled import resource

ENGLISH = "en"
"""The language that the words of the code are in."""


class Languages(QObject):
    """Installs the translation of the language in force; what it lacks is shown in English."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._translator: QTranslator | None = None

    def speak(self, language: str) -> None:
        """Use this language (``en`` or ``cy``) from now on."""
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None
        QLocale.setDefault(QLocale(f"{language}_GB"))
        if language == ENGLISH:
            return
        translator = QTranslator(self)
        if translator.load(str(resource("translations", f"assessor_{language}.qm"))):
            QCoreApplication.installTranslator(translator)
            self._translator = translator
