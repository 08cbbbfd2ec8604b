"""The machine that the application runs on: its name in events."""

from __future__ import annotations

import secrets
from pathlib import Path

from platformdirs import user_data_path

from assessor_app import disk

_APPLICATION = "Assessor"
_DIGITS = frozenset("0123456789abcdef")


def device_name(folder: Path | None = None) -> str:
    """A random name of this machine, 16 hex digits, made at the first call and kept in `folder`.

    The name is the machine's, not the file's: a file copied to another laptop records under that
    laptop's name. It says nothing about the machine or its user. Where the folder cannot be
    written, the name holds for this call only.
    """
    kept = (folder or user_data_path(_APPLICATION, appauthor=False, roaming=False)) / "device"
    if found := _read(kept):
        return found
    made = secrets.token_hex(8)
    try:
        disk.make_folder(kept.parent)
        beside = kept.with_name(f"device-{made}")
        disk.write_bytes(beside, made.encode("ascii"))
        return _first_kept(beside, kept)
    except OSError:
        return _read(kept) or made


def _first_kept(beside: Path, kept: Path) -> str:
    """The name in `kept`; the new one if there was none. Two starts at once agree on one name."""
    if not (found := _read(kept)):
        disk.replace(beside, kept)
        found = _read(kept)
    beside.unlink(missing_ok=True)
    return found


def _read(kept: Path) -> str:
    """The name in the file, or ``""`` if there is none or it is no name."""
    try:
        found = kept.read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError):
        return ""
    return found if found and set(found) <= _DIGITS else ""
