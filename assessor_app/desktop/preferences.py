"""What this person likes on this computer: look, text size, language, recent files. No case data."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Signal

from assessor_app.disk import make_folder, put

RECENT = 8


class Choices(NamedTuple):
    """The preferences themselves; `recent` are paths, the newest first."""

    look: str = "system"
    percent: int = 100
    language: str = "en"
    fast_keys: bool = False
    guidance_zoom: int = 0
    cover_minutes: int = 10
    recent: tuple[str, ...] = ()
    folder: str = ""
    """Where the last file was opened or saved."""
    window: str = ""
    """Where the last window stood: see `shell.geometry`."""
    spelling: bool = True
    """Whether words that no dictionary knows are underlined."""


class Preferences(QObject):
    """Preferences kept in one small JSON file; a file that cannot be read or written is passed over."""

    language_changed = Signal(str)

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self.choices = _read(path)

    @property
    def language(self) -> str:
        """``en`` or ``cy``."""
        return self.choices.language

    @property
    def folder(self) -> Path:
        """Where the file is: the application's own folder of this user."""
        return self._path.parent

    def sample_folder(self) -> Path:
        """Where the files of the sample inspection are made."""
        return self.folder / "sample"

    def list_memory(self) -> Path:
        """Where it is kept how the last list of cases was read: heads and codes, no names."""
        return self.folder / "list.json"

    def change(self, **values: Any) -> None:
        """Set some of them, and keep them."""
        before = self.choices.language
        self.choices = self.choices._replace(**values)
        self._keep()
        if self.choices.language != before:
            self.language_changed.emit(self.choices.language)

    def opened(self, path: Path) -> None:
        """Remember an inspection file as the most recent."""
        name = str(path.resolve())
        others = tuple(other for other in self.choices.recent if other != name)
        self.change(recent=(name, *others)[:RECENT])

    def forget(self, path: Path) -> None:
        """Take a file off the list of recent ones; the file itself stays."""
        self.change(recent=tuple(other for other in self.choices.recent if Path(other) != path))

    def _keep(self) -> None:
        import json

        try:
            make_folder(self._path.parent)
            put(self._path, json.dumps(self.choices._asdict(), indent=2).encode("utf-8"))
        except OSError:
            return  # a read-only profile costs a preference, not work


def preferences_path() -> Path:
    """The file of this user on this computer."""
    from platformdirs import user_config_path

    return user_config_path("Assessor", appauthor=False) / "preferences.json"


def _read(path: Path) -> Choices:
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, ValueError):
        return Choices()
    import json

    try:
        found = json.loads(text)
    except ValueError:
        return Choices()
    if not isinstance(found, dict):
        return Choices()
    defaults = Choices()._asdict()
    kept: dict[str, Any] = {
        name: value for name, value in found.items() if name in defaults and type(value) is _stored(defaults[name])
    }
    if "recent" in kept:
        kept["recent"] = tuple(str(name) for name in kept["recent"])[:RECENT]
    if "percent" in kept:
        kept["percent"] = min(max(kept["percent"], 100), 200)
    return Choices(**kept)


def _stored(default: Any) -> type:
    return list if isinstance(default, tuple) else type(default)
