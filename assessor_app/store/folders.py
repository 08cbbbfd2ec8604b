"""Folders that a program copies to the internet: an inspection file does not belong there."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from assessor_app.messages import Message
from assessor_app.problems import Problem, Severity

_NAMES = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "icloud drive": "iCloud",
    "iclouddrive": "iCloud",
    "mobile documents": "iCloud",
    "com~apple~clouddocs": "iCloud",
}
_VARIABLES = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")


def synchronised_by(path: Path, environment: Mapping[str, str] = os.environ) -> str:
    """The name of the service that copies this folder away, as far as its name tells; else ``""``."""
    for part in path.absolute().parent.parts:
        folded = part.casefold()
        found = next((name for start, name in _NAMES.items() if folded == start), "")
        if not found and folded.startswith(("onedrive - ", "dropbox (")):
            found = "OneDrive" if folded.startswith("onedrive") else "Dropbox"
        if found:
            return found
    roots = [Path(environment[name]) for name in _VARIABLES if environment.get(name)]
    return "OneDrive" if any(path.absolute().is_relative_to(root) for root in roots) else ""


def warning(path: Path) -> Problem | None:
    """The warning about a workspace in such a folder, if it is in one."""
    service = synchronised_by(path)
    if not service:
        return None
    return Problem(
        code="synchronised-folder",
        file=path.name,
        what=Message(
            "This inspection file is in a folder that {service} copies to the internet, and that can damage it.",
            service=service,
        ),
        mend=Message("Close it and move it, with its folder of backups, to a folder that stays on this computer."),
        severity=Severity.WARNING,
    )
