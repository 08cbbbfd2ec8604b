"""What takes several steps notes its intent first, beside the file, so that the next opening can finish it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from assessor_app import disk
from assessor_app.store.leftovers import NOTE

RESTORE, DESTRUCTION = "restore", "destruction"

_MOST_BYTES = 100_000


@dataclass(frozen=True, slots=True)
class Intent:
    """What was begun with a file: which of the two above, and the words that finishing it needs."""

    what: str
    words: tuple[str, ...]


def note(path: Path, intent: Intent) -> None:
    """Note it on the disk, before the first step. Raises `OSError`."""
    content = {"what": intent.what, "words": intent.words}
    disk.put(_beside(path), json.dumps(content).encode("utf-8"))


def noted(path: Path) -> Intent | None:
    """What was begun with the file `path` and not finished; ``None`` if nothing was, or it cannot be read."""
    try:
        with _beside(path).open("rb") as file:
            found = json.loads(file.read(_MOST_BYTES).decode("utf-8"))
        intent = Intent(found["what"], tuple(map(str, found["words"])))
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return intent if intent.what in {RESTORE, DESTRUCTION} else None


def finished(path: Path) -> None:
    """Take the note away, after the last step."""
    _beside(path).unlink(missing_ok=True)
    disk.sync_folder(path.parent)


def _beside(path: Path) -> Path:
    return path.with_name(f"{path.name}{NOTE}")
