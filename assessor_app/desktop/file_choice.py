"""Asking for a file or a folder: a dialog begins in the folder where the last one ended."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from assessor_app.desktop.preferences import Preferences


def file_to_open(owner: QWidget, title: str, kinds: str) -> Path | None:
    """A file that is there; None if the person thought better of it. `kinds` as Qt's dialogs take them."""
    name, _ = QFileDialog.getOpenFileName(owner, title, _folder(owner), kinds)
    return _chosen(owner, name)


def files_to_open(owner: QWidget, title: str, kinds: str) -> list[Path]:
    """Files that are there."""
    names, _ = QFileDialog.getOpenFileNames(owner, title, _folder(owner), kinds)
    return [path for path in (_chosen(owner, name) for name in names) if path is not None]


def file_to_save(owner: QWidget, title: str, suggested: str | Path, kinds: str) -> Path | None:
    """Where to save a file; one that is `suggested` with its folder is offered there."""
    suggested = Path(suggested)
    folder = _folder(owner)
    start = suggested if suggested.is_absolute() or not folder else Path(folder) / suggested
    name, _ = QFileDialog.getSaveFileName(owner, title, str(start), kinds)
    return _chosen(owner, name)


def folder_to_use(owner: QWidget, title: str) -> Path | None:
    """A folder."""
    name = QFileDialog.getExistingDirectory(owner, title, _folder(owner))
    return _chosen(owner, name, itself=True)


def _chosen(owner: QWidget, name: str, *, itself: bool = False) -> Path | None:
    if not name:
        return None
    path = Path(name)
    preferences = _preferences(owner)
    if preferences is not None:
        preferences.change(folder=str(path if itself else path.parent))
    return path


def _folder(owner: QWidget) -> str:
    """The folder of the last dialog, if it is still there."""
    preferences = _preferences(owner)
    folder = preferences.choices.folder if preferences is not None else ""
    return folder if folder and Path(folder).is_dir() else ""


def _preferences(owner: QWidget) -> Preferences | None:
    """Those of the window that a widget is in, or that its window belongs to."""
    around: QWidget | None = owner
    while around is not None:
        found = getattr(around, "preferences", None)
        if isinstance(found, Preferences):
            return found
        around = around.parentWidget()
    return None
