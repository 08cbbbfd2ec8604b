"""The bundled forms that cases are assessed with, and their titles, without reading the forms whole."""

from __future__ import annotations

import csv
from pathlib import Path

from PySide6.QtCore import QLocale

from assessor_app.bundled import resource

OF_CASES = "case_assessment*.csv"
"""The files of the forms for cases; the others are for interviews, and the glossary is no form."""


def case_forms() -> list[tuple[str, Path]]:
    """Title, in the language of the window where the form has one, and file of each form for cases."""
    return [(_title(path) or path.stem, path) for path in sorted(resource("instruments").glob(OF_CASES))]


def _title(path: Path) -> str:
    settings = _settings(path)
    language = QLocale.languageToCode(QLocale().language())
    own = (words for head, words in settings.items() if head.startswith("insp_title::") and f"({language})" in head)
    return next(own, "") or settings.get("form_title", "")


def _settings(path: Path) -> dict[str, str]:
    """The heads and words of the sheet of settings, which stands at the end of a text form."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = iter(csv.reader(file))
        for row in rows:
            if row and row[0] == "settings":
                heads, words = next(rows, []), next(rows, [])
                return dict(zip(heads, words, strict=False))
    return {}
